<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows that came</source>
        <translation>Filas recibidas</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Proven complete</source>
        <translation>Demostrado completo</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only rows where</source>
        <translation>Solo filas donde</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only within</source>
        <translation>Solo dentro de</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only these fields</source>
        <translation>Solo estos campos</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows on the server, last seen</source>
        <translation>Filas en el servidor, la última vez</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>no. {why}</source>
        <translation>no. {why}</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, object IDs match</source>
        <translation>sí, los ID de objeto coinciden</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, the count matches</source>
        <translation>sí, el recuento coincide</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Updated {moment}: {added:,} added, {changed:,} changed, {removed:,} removed</source>
        <translation>Actualizado {moment}: {added:,} añadidas, {changed:,} cambiadas, {removed:,} eliminadas</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Why can't I get in?</source>
        <translation>¿Por qué no puedo entrar?</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is in the way</source>
        <translation>Qué lo impide</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What was found out</source>
        <translation>Qué se averiguó</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Ask the server again, step by step; a password that was refused is not sent again</source>
        <translation>Preguntar de nuevo al servidor, paso a paso; una contraseña rechazada no se envía otra vez</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>With my &amp;user name</source>
        <translation>Con &amp;mi nombre de usuario</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Else the copy has only its first letter</source>
        <translation>Si no, la copia solo tiene su primera letra</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;opy Report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Copy a text for a ticket: no password and no token is in it</source>
        <translation>Copiar un texto para un tique de soporte: no contiene contraseña ni token</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Look who answers</source>
        <translation>Ver quién responde</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Query of layer {number}</source>
        <translation>Consulta de la capa {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Layer {number}</source>
        <translation>Capa {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Item of a portal</source>
        <translation>Elemento de un portal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Group of a portal</source>
        <translation>Grupo de un portal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>a portal</source>
        <translation>un portal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>no portal answers there</source>
        <translation>ahí no responde ningún portal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>ArcGIS Server {version}</source>
        <translation>ArcGIS Server {version}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>behind a sign-in of its web server</source>
        <translation>detrás de un inicio de sesión de su servidor web</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>does not look like ArcGIS</source>
        <translation>no parece ArcGIS</translation>
    </message>
</context>
<context>
    <name>AppForm</name>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Also called App ID; the portal shows it with the application</source>
        <translation>También llamado App ID; el portal lo muestra con la aplicación</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Sent to the portal alone, and kept in the system keyring if you wish</source>
        <translation>Se envía solo al portal, y se guarda en el llavero del sistema si lo desea</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client I&amp;D</source>
        <translation>ID &amp;de cliente</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client &amp;secret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Application (client ID and secret)</source>
        <translation>Aplicación (ID de cliente y secreto)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>The portal does not accept this client ID and secret. Check both, and whether the application is still registered.</source>
        <translation>El portal no acepta este ID de cliente y secreto. Compruebe ambos, y si la aplicación sigue registrada.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>New connection…</source>
        <translation>Conexión nueva…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No connections yet: double-click for a new one</source>
        <translation>Aún no hay conexiones: doble clic para crear una</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No layers here.</source>
        <translation>No hay capas aquí.</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importar de ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Why can't I get in?</source>
        <translation>¿Por qué no puedo entrar?</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Remove connection…</source>
        <translation>Eliminar conexión…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Add to project</source>
        <translation>Añadir al proyecto</translation>
    </message>
</context>
<context>
    <name>BrowserForm</name>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign &amp;in with browser</source>
        <translation>Iniciar &amp;sesión con el navegador</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of the application that the portal's administrator registered; no secret</source>
        <translation>De la aplicación que registró el administrador del portal; no es secreto</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the admi&amp;nistrator…</source>
        <translation>&amp;Texto para el administrador…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>What the portal's administrator needs to know to make a client ID</source>
        <translation>Lo que el administrador del portal necesita saber para crear un ID de cliente</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Client I&amp;D</source>
        <translation>ID &amp;de cliente</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of this computer, for the way back from the browser, as the administrator registered them; tried in this order</source>
        <translation>De este equipo, para volver del navegador, tal como los registró el administrador; se prueban en este orden</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>P&amp;orts</source>
        <translation>&amp;Puertos</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Open the pa&amp;ge again</source>
        <translation>Abrir la página otra &amp;vez</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Copy &amp;its address</source>
        <translation>&amp;Copiar su dirección</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Paste the co&amp;de…</source>
        <translation>Peg&amp;ar el código…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>For browsers that cannot come back to QGIS by themselves</source>
        <translation>Para navegadores que no pueden volver a QGIS por sí mismos</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>As the page shows it; the address of the last page will do as well</source>
        <translation>Tal como lo muestra la página; también sirve la dirección de la última página</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>G&amp;o on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Portal's page in the browser</source>
        <translation>Página del portal en el navegador</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one, sign in there, then paste the code that it shows.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección de la página en uno, inicie sesión allí y pegue el código que muestra.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección de la página en uno.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign in on the page, then paste the code that it shows.</source>
        <translation>Inicie sesión en la página y pegue el código que muestra.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the administrator</source>
        <translation>Texto para el administrador</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>You are signed in. You can close this page and go back to QGIS.</source>
        <translation>Ha iniciado sesión. Puede cerrar esta página y volver a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>The sign-in did not succeed. You can close this page and go back to QGIS.</source>
        <translation>El inicio de sesión no tuvo éxito. Puede cerrar esta página y volver a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Esta página no pertenece a ningún inicio de sesión que LayerFerry espere.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>about {size}, {time}</source>
        <translation>unos {size}, {time}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: no losses expected.</source>
        <translation>Como Shapefile: no se esperan pérdidas.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: {sentences}</source>
        <translation>Como Shapefile: {sentences}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As temporary layers these would take about {size} of memory. A GeoPackage keeps them on disk.</source>
        <translation>Como capas temporales ocuparían unos {size} de memoria. Un GeoPackage las guarda en disco.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As a temporary layer this would take about {size} of memory. A GeoPackage keeps it on disk.</source>
        <translation>Como capa temporal ocuparía unos {size} de memoria. Un GeoPackage la guarda en disco.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>To import: {count} layers</source>
        <translation>A importar: {count} capas</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>counting rows…</source>
        <translation>contando filas…</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first row only</source>
        <translation>solo la primera fila</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first {rows:,} rows only</source>
        <translation>solo las primeras {rows:,} filas</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows by object ID, several at once; IDs prove it whole</source>
        <translation>páginas de {rows:,} filas por ID de objeto, varias a la vez; los ID demuestran que está completa</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows one after the other; the count proves it whole</source>
        <translation>páginas de {rows:,} filas una tras otra; el recuento demuestra que está completa</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>no pages: the server has to send all rows at once</source>
        <translation>sin páginas: el servidor debe enviar todas las filas de una vez</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>It would pass 2 GB.</source>
        <translation>Pasaría de 2 GB.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Names are shortened: {names}.</source>
        <translation>Se acortan nombres: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>The time of day is dropped: {names}.</source>
        <translation>Se pierde la hora del día: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Text may be cut at 254 bytes: {names}.</source>
        <translation>El texto puede cortarse a 254 bytes: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Beyond 255 fields, left out: {names}.</source>
        <translation>Más allá de 255 campos, omitidos: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first {rows} rows: {loss}</source>
        <translation>En las primeras {rows} filas: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first row: {loss}</source>
        <translation>En la primera fila: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More ({count})…</source>
        <translation>Más ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My content</source>
        <translation>Mi contenido</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My groups</source>
        <translation>Mis grupos</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Public items</source>
        <translation>Elementos públicos</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Locked: sign in with an account that may see it.</source>
        <translation>Bloqueado: inicie sesión con una cuenta que pueda verlo.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Group of layers</source>
        <translation>Grupo de capas</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Table without shapes</source>
        <translation>Tabla sin geometrías</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Raster layer: it has no rows to import</source>
        <translation>Capa ráster: no tiene filas que importar</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Not a layer that can be imported</source>
        <translation>No es una capa que se pueda importar</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Items of the portal</source>
        <translation>Elementos del portal</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Shows further items here</source>
        <translation>Muestra más elementos aquí</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Groups of people who share items</source>
        <translation>Grupos de personas que comparten elementos</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Web map: its layers come with their filters</source>
        <translation>Mapa web: sus capas vienen con sus filtros</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to connect to {host}.</source>
        <translation>Pulse Intro para conectar con {host}.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to sign in.</source>
        <translation>Pulse Intro para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services with layers here, or none that you may see.</source>
        <translation>Aquí no hay servicios con capas, o ninguno que usted pueda ver.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services or maps here, or none that you may see.</source>
        <translation>Aquí no hay servicios ni mapas, o ninguno que usted pueda ver.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>You belong to no group.</source>
        <translation>No pertenece a ningún grupo.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No layers here.</source>
        <translation>No hay capas aquí.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>CatalogTree</name>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>Found: {words}</source>
        <translation>Encontrado: {words}</translation>
    </message>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>“{name}” needs a sign-in.</source>
        <translation>«{name}» necesita un inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>ChosenTotals</name>
    <message>
        <location filename="../ui/chosen_totals.py"/>
        <source>Look at the checked layers</source>
        <translation>Mirar las capas marcadas</translation>
    </message>
</context>
<context>
    <name>ConnectionEdit</name>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>New Connection</source>
        <translation>Conexión nueva</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>Rename Connection</source>
        <translation>Renombrar conexión</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>There is a connection of this name already.</source>
        <translation>Ya hay una conexión con este nombre.</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>{front}, then {way}</source>
        <translation>{front}, luego {way}</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Name and password</source>
        <translation>Nombre y contraseña</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Web server in front</source>
        <translation>Servidor web delante</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>QGIS configuration</source>
        <translation>Configuración de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign-in failed</source>
        <translation>Falló el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>No usable address</source>
        <translation>Ninguna dirección utilizable</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Forget everything? You are signed out everywhere. All connections are deleted, and every password, token and browser sign-in that LayerFerry has in the system keyring.</source>
        <translation>¿Olvidar todo? Se cierra su sesión en todas partes. Se borran todas las conexiones y cada contraseña, token e inicio de sesión por navegador que LayerFerry tiene en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Done. Nothing of it is left in the system keyring.</source>
        <translation>Hecho. No queda nada de ello en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Some secrets could not be deleted from the system keyring. Unlock it and use Forget everything, or delete the entries of “LayerFerry” in the keyring's own window.</source>
        <translation>Algunos secretos no se pudieron borrar del llavero del sistema. Desbloquéelo y use Olvidar todo, o borre las entradas de «LayerFerry» en la ventana del propio llavero.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>The connection is not there any more.</source>
        <translation>La conexión ya no existe.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete the connection “{name}”? Its password, token or browser sign-in in the system keyring is deleted too.</source>
        <translation>¿Borrar la conexión «{name}»? También se borra su contraseña, token o inicio de sesión por navegador del llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete a connection</source>
        <translation>Borrar una conexión</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Forget everything</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export Connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections written to {file}, without secrets.</source>
        <translation>{count} conexiones escritas en {file}, sin secretos.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection written to {file}, without secrets.</source>
        <translation>1 conexión escrita en {file}, sin secretos.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import Connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections imported.</source>
        <translation>{count} conexiones importadas.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection imported.</source>
        <translation>1 conexión importada.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Ask the system keyring</source>
        <translation>Preguntar al llavero del sistema</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>ArcGIS Connections</source>
        <translation>Conexiones ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Way in</source>
        <translation>Forma de entrar</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Save the address of a server under a name; the way in is asked when you connect</source>
        <translation>Guardar la dirección de un servidor con un nombre; la forma de entrar se pregunta al conectar</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Call the connection otherwise; its sign-in stays</source>
        <translation>Dar otro nombre a la conexión; su inicio de sesión se queda</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Delete the connection, and its secret from the system keyring</source>
        <translation>Borrar la conexión, y su secreto del llavero del sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Why can't I get in?</source>
        <translation>¿&amp;Por qué no puedo entrar?</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Mostrar lo que dice el servidor sobre el inicio de sesión, y probarlo</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Write all connections to a file for colleagues; no secret is in it</source>
        <translation>Escribir todas las conexiones en un archivo para compañeros; no contiene ningún secreto</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Add the connections of a file that a colleague exported</source>
        <translation>Añadir las conexiones de un archivo que exportó un compañero</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Olvidar todo…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Sign out everywhere, and delete all connections and all of their secrets in the system keyring</source>
        <translation>Cerrar la sesión en todas partes, y borrar todas las conexiones y todos sus secretos del llavero del sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State of the system keyring</source>
        <translation>Estado del llavero del sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the server for a name and password</source>
        <translation>creado por el servidor para un nombre y contraseña</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for this server</source>
        <translation>creado por el portal para este servidor</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of a sign-in in the browser</source>
        <translation>de un inicio de sesión en el navegador</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of an application</source>
        <translation>de una aplicación</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>brought along: a token or API key</source>
        <translation>traído de fuera: un token o clave de API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for whom its web server knows</source>
        <translation>creado por el portal para quien conoce su servidor web</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header X-Esri-Authorization</source>
        <translation>la cabecera X-Esri-Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the body of requests</source>
        <translation>el cuerpo de las peticiones</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization</source>
        <translation>la cabecera Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address, as you agreed</source>
        <translation>la dirección, como usted aceptó</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization, without Bearer</source>
        <translation>la cabecera Authorization, sin Bearer</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>nobody is signed in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in, the token is being renewed</source>
        <translation>sesión iniciada, el token se está renovando</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the sign-in has ended and only you can renew it</source>
        <translation>la sesión ha terminado y solo usted puede renovarla</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the last sign-in failed</source>
        <translation>el último inicio de sesión falló</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not done</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}, and every step of the test went well.</source>
        <translation>Ha iniciado sesión como {name}, y cada paso de la prueba fue bien.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in, and every step of the test went well.</source>
        <translation>Ha iniciado sesión, y cada paso de la prueba fue bien.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}.</source>
        <translation>Ha iniciado sesión como {name}.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in; what is open to everybody can be read.</source>
        <translation>Nadie ha iniciado sesión; se puede leer lo que está abierto a todos.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Press Test to ask the server again.</source>
        <translation>Pulse Probar para preguntar de nuevo al servidor.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Last refusal</source>
        <translation>Último rechazo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Ways in</source>
        <translation>Formas de entrar</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Uses ArcGIS tokens</source>
        <translation>Usa tokens de ArcGIS</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Gives tokens at</source>
        <translation>Da tokens en</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Belongs to the portal</source>
        <translation>Pertenece al portal</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Life of its tokens</source>
        <translation>Vida de sus tokens</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{short_lived_minutes} min</source>
        <translation>{short_lived_minutes} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Not asked</source>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Names and passwords of its own</source>
        <translation>Nombres y contraseñas propios</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>The organisation's sign-in</source>
        <translation>El inicio de sesión de la organización</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Applications and browsers</source>
        <translation>Aplicaciones y navegadores</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Longest life of a token</source>
        <translation>Vida máxima de un token</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{max_token_min} min</source>
        <translation>{max_token_min} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token from</source>
        <translation>Token de</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Bound to</source>
        <translation>Ligado a</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token travels in</source>
        <translation>El token viaja en</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front</source>
        <translation>Servidor web delante</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in there as well</source>
        <translation>sesión iniciada también allí</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered: {harmless}</source>
        <translation>se ofrece: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered: {harmless}</source>
        <translation>no se ofrece: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered</source>
        <translation>se ofrece</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered</source>
        <translation>no se ofrece</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front asks for</source>
        <translation>El servidor web delante pide</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>can be answered here</source>
        <translation>se puede responder aquí</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the Python library “{missing}” is not installed in this QGIS; the user guide says how to install it (Ways in)</source>
        <translation>la biblioteca de Python «{missing}» no está instalada en este QGIS; la guía dice cómo instalarla (Ways in)</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the server did not say when it ends</source>
        <translation>el servidor no dijo cuándo termina</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of {span}</source>
        <translation>de {span}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>renews by itself</source>
        <translation>se renueva solo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>only you can renew it</source>
        <translation>solo usted puede renovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; renews by itself</source>
        <translation>{left}; se renueva solo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; only you can renew it</source>
        <translation>{left}; solo usted puede renovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; renews by itself</source>
        <translation>{left} de {span}; se renueva solo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; only you can renew it</source>
        <translation>{left} de {span}; solo usted puede renovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the referer {referer}, sent with every request</source>
        <translation>el referer {referer}, enviado con cada petición</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address that this computer's requests come from</source>
        <translation>la dirección de la que vienen las peticiones de este equipo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address {bound_to}</source>
        <translation>la dirección {bound_to}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not known; it was made elsewhere</source>
        <translation>no se sabe; se creó en otro lugar</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Without sign-in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Name and password</source>
        <translation>Nombre y contraseña</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Token or API key</source>
        <translation>Token o clave de API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The web server in front has to let you in first.</source>
        <translation>El servidor web delante tiene que dejarle entrar primero.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>No web server in front asks for a sign-in.</source>
        <translation>Ningún servidor web delante pide iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server says that it uses no ArcGIS tokens.</source>
        <translation>El servidor dice que no usa tokens de ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal says that applications cannot sign in.</source>
        <translation>El portal dice que las aplicaciones no pueden iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal that owns the server was not asked or gives no answer.</source>
        <translation>Al portal dueño del servidor no se le preguntó, o no responde.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server belongs to no portal, and only portals know this way.</source>
        <translation>El servidor no pertenece a ningún portal, y solo los portales conocen esta forma.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Application id or secret is missing.</source>
        <translation>Falta el ID o el secreto de la aplicación.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Type in both and sign in again.</source>
        <translation>Escriba ambos e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>The address that the token shall be bound to is not an IP address.</source>
        <translation>La dirección a la que se ligará el token no es una dirección IP.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>Write it like 192.0.2.17, or bind the token to the referer.</source>
        <translation>Escríbala como 192.0.2.17, o ligue el token al referer.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The web browser could not be opened.</source>
        <translation>No se pudo abrir el navegador web.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>Sign in by copying the code.</source>
        <translation>Inicie sesión copiando el código.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The sign-in has ended, and only you can renew it.</source>
        <translation>La sesión ha terminado, y solo usted puede renovarla.</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>name and password</source>
        <translation>nombre y contraseña</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>no challenge of NTLM: {problem}</source>
        <translation>ningún desafío de NTLM: {problem}</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The web server in front asks for a sign-in of its own ({wall}).</source>
        <translation>El servidor web delante pide un inicio de sesión propio ({wall}).</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server states where it gives tokens for a name and password.</source>
        <translation>El servidor indica dónde da tokens para un nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server does not say how to sign in; this is the usual way.</source>
        <translation>El servidor no dice cómo iniciar sesión; esta es la forma habitual.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Public layers need no sign-in.</source>
        <translation>Las capas públicas no necesitan iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>A token or API key from elsewhere can be pasted.</source>
        <translation>Se puede pegar un token o clave de API de otro lugar.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The portal's page hides this, but accounts of its own may still get in.</source>
        <translation>La página del portal lo oculta, pero sus propias cuentas quizá aún puedan entrar.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For accounts of the portal itself, without a second factor.</source>
        <translation>Para cuentas del propio portal, sin segundo factor.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The organisation's own sign-in</source>
        <translation>El inicio de sesión propio de la organización</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Any account</source>
        <translation>Cualquier cuenta</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>on the portal's page in the browser</source>
        <translation>en la página del portal en el navegador</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>the administrator has to register LayerFerry first.</source>
        <translation>el administrador tiene que registrar antes LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For an application's id and secret.</source>
        <translation>Para el ID y el secreto de una aplicación.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>The portal {host} does not vouch for {host2}, so its token is not sent there.</source>
        <translation>El portal {host} no responde por {host2}, así que su token no se envía allí.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>If you trust {server}, confirm it and sign in again.</source>
        <translation>Si confía en {server}, confírmelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>There is no valid Kerberos ticket of yours on this computer.</source>
        <translation>No hay ningún tique de Kerberos válido suyo en este equipo.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Sign in to your domain (on Linux and macOS by kinit), then try again.</source>
        <translation>Inicie sesión en su dominio (en Linux y macOS con kinit) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain does not know the web server {host}.</source>
        <translation>Su dominio Kerberos no conoce el servidor web {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Paste the address with the server's full name in the domain, or give a user name and password.</source>
        <translation>Pegue la dirección con el nombre completo del servidor en el dominio, o indique un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos refuses because this computer's clock is wrong.</source>
        <translation>Kerberos se niega porque el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Set the clock, then try again.</source>
        <translation>Ponga en hora el reloj y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain cannot be reached.</source>
        <translation>No se puede alcanzar su dominio Kerberos.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Connect to your organisation's network, then try again.</source>
        <translation>Conéctese a la red de su organización y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>The web server cannot prove that it is the one which your Kerberos domain knows; nothing of its answer was used.</source>
        <translation>El servidor web no puede demostrar que es el que conoce su dominio Kerberos; no se usó nada de su respuesta.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Ask the owner of the server before you sign in there.</source>
        <translation>Pregunte al propietario del servidor antes de iniciar sesión allí.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos gives no ticket for the web server {host}.</source>
        <translation>Kerberos no da ningún tique para el servidor web {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>This computer has no keyring service.</source>
        <translation>Este equipo no tiene servicio de llavero.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring is locked.</source>
        <translation>El llavero del sistema está bloqueado.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not be opened.</source>
        <translation>No se pudo abrir el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not accept the password.</source>
        <translation>El llavero del sistema no aceptó la contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not delete the password.</source>
        <translation>El llavero del sistema no pudo borrar la contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not keep the password.</source>
        <translation>El llavero del sistema no guardó la contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not answer within {time_limit_s#} s.</source>
        <translation>El llavero del sistema no respondió en {time_limit_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring returned something other than a password.</source>
        <translation>El llavero del sistema devolvió algo que no es una contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The Python library “keyring” is not installed in this QGIS.</source>
        <translation>La biblioteca de Python «keyring» no está instalada en este QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The keyring set up on this computer ({type}) is not known to be safe, so no password is put into it.</source>
        <translation>No consta que el llavero configurado en este equipo ({type}) sea seguro, así que no se pone en él ninguna contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring failed.</source>
        <translation>Falló el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Puede cerrar esta página y volver a QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>The sign-in did not succeed.</source>
        <translation>El inicio de sesión no tuvo éxito.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Esta página no pertenece a ningún inicio de sesión que LayerFerry espere.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Nobody signed in in the browser within {time_limit_s#} minutes.</source>
        <translation>Nadie inició sesión en el navegador en {time_limit_s#} minutos.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Another program uses the port that the browser is to come back to ({ports}).</source>
        <translation>Otro programa usa el puerto al que debe volver el navegador ({ports}).</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Close the other program, or sign in by copying the code.</source>
        <translation>Cierre el otro programa, o inicie sesión copiando el código.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The answer of the browser belongs to another sign-in.</source>
        <translation>La respuesta del navegador pertenece a otro inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The pasted text is not a code: it has blanks or other unusual characters.</source>
        <translation>El texto pegado no es un código: tiene espacios u otros caracteres inusuales.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Copy the code once more, without the text around it.</source>
        <translation>Copie el código otra vez, sin el texto de alrededor.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>This sign-in was used before.</source>
        <translation>Este inicio de sesión ya se usó.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The sign-in at {host} was declined on its page.</source>
        <translation>El inicio de sesión en {host} se rechazó en su página.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Sign in again, and agree on the page when it asks.</source>
        <translation>Inicie sesión de nuevo, y acepte en la página cuando lo pida.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The portal {host} did not let the sign-in through.</source>
        <translation>El portal {host} no dejó pasar el inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Show the details to the portal's administrator.</source>
        <translation>Muestre los detalles al administrador del portal.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} answers the sign-in with something else instead of a token.</source>
        <translation>{host} responde al inicio de sesión con otra cosa en vez de un token.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check the address of the portal.</source>
        <translation>Compruebe la dirección del portal.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} is asked too often to sign in.</source>
        <translation>A {host} se le pide iniciar sesión demasiado a menudo.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} could not sign in.</source>
        <translation>El portal {host} no pudo iniciar la sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The sign-in at {host} has ended, and only you can renew it.</source>
        <translation>La sesión en {host} ha terminado, y solo usted puede renovarla.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} does not accept this application id and secret.</source>
        <translation>{host} no acepta este ID y secreto de aplicación.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check both; secrets of applications can be withdrawn or run out.</source>
        <translation>Compruebe ambos; los secretos de las aplicaciones pueden retirarse o caducar.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} does not accept the sign-in of the browser.</source>
        <translation>El portal {host} no acepta el inicio de sesión del navegador.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>If it happens again, show the details to the portal's administrator: application id or redirect address may not be registered there.</source>
        <translation>Si vuelve a ocurrir, muestre los detalles al administrador del portal: quizá el ID de la aplicación o la dirección de retorno no estén registrados allí.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} names “{owner}” as its portal, which is not an address.</source>
        <translation>{host} nombra como su portal «{owner}», que no es una dirección.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>Ask the owner of the server for the address of its portal.</source>
        <translation>Pida al propietario del servidor la dirección de su portal.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>not to {host}</source>
        <translation>no a {host}</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}, not to {host3}.</source>
        <translation>{host} dice que pertenece al portal {host2}, no a {host3}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}.</source>
        <translation>{host} dice que pertenece al portal {host2}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>If you trust {place} with your sign-in, confirm it and sign in again.</source>
        <translation>Si confía a {place} su inicio de sesión, confírmelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/public_resource.py"/>
        <source>The server redirects in a circle.</source>
        <translation>El servidor redirige en círculo.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The web server in front does not accept this name and password.</source>
        <translation>El servidor web delante no acepta este nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>El servidor no acepta este nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This needs a sign-in.</source>
        <translation>Esto necesita un inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The token has ended, or was made for another place.</source>
        <translation>El token ha terminado, o se creó para otro lugar.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>A firewall in front of the server rejected the request.</source>
        <translation>Un cortafuegos delante del servidor rechazó la solicitud.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This account may not see it.</source>
        <translation>Esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server is asked too often.</source>
        <translation>Se pregunta al servidor demasiado a menudo.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server answers with an error.</source>
        <translation>El servidor responde con un error.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>{plain} (code {code}).</source>
        <translation>{plain} (código {code}).</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} wants your sign-in to be sent to another server, {place}.</source>
        <translation>{host} quiere que su inicio de sesión se envíe a otro servidor: {place}.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>If you trust that place, confirm it and sign in again.</source>
        <translation>Si confía en ese lugar, confírmelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>Your sign-in is not sent to {host}: the connection is not encrypted.</source>
        <translation>Su inicio de sesión no se envía a {host}: la conexión no está cifrada.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} redirects the sign-in in a circle.</source>
        <translation>{host} redirige el inicio de sesión en círculo.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>{host} gives no token for this user name and password.</source>
        <translation>{host} no da ningún token para este nombre de usuario y esta contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>No token was given.</source>
        <translation>No se dio ningún token.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>The pasted text is not a token: it has blanks or other unusual characters.</source>
        <translation>El texto pegado no es un token: tiene espacios u otros caracteres inusuales.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>Copy the token once more, without the text around it.</source>
        <translation>Copie el token otra vez, sin el texto de alrededor.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>The web server of {host} asks for a sign-in of its own.</source>
        <translation>El servidor web de {host} pide un inicio de sesión propio.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Sign in at the web server first, then here.</source>
        <translation>Inicie sesión primero en el servidor web y después aquí.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} has no token service at this address.</source>
        <translation>{host} no tiene servicio de tokens en esta dirección.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address of the token service.</source>
        <translation>Compruebe la dirección del servicio de tokens.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with a web page: a company sign-in page, a proxy, or not the address of a token service.</source>
        <translation>{host} responde al inicio de sesión con una página web: una página de acceso de la empresa, un proxy, o no es la dirección de un servicio de tokens.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address in a web browser.</source>
        <translation>Compruebe la dirección en un navegador web.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} gives no token for this user name and password, and does not say why (HTTP {status}).</source>
        <translation>{host} no da ningún token para este nombre de usuario y esta contraseña, y no dice por qué (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check both.</source>
        <translation>Compruebe ambos.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>A firewall or a web server in front may have refused them too.</source>
        <translation>También puede haberlos rechazado un cortafuegos o un servidor web situado delante.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with nothing instead of a token.</source>
        <translation>{host} responde al inicio de sesión con nada en vez de un token.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address; its token service may be out of order.</source>
        <translation>Compruebe la dirección; su servicio de tokens puede estar averiado.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to nowhere usable.</source>
        <translation>{host} redirige el inicio de sesión a un lugar no utilizable.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to {there}, where the password is not sent.</source>
        <translation>{host} redirige el inicio de sesión a {there}, adonde no se envía la contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} accepts a sign-in over https only.</source>
        <translation>{host} solo acepta iniciar sesión por https.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept this user name and password.</source>
        <translation>{host} no acepta este nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the user name (it is case-sensitive) and the password.</source>
        <translation>Compruebe el nombre de usuario (distingue mayúsculas) y la contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Accounts of a company sign-in and accounts with a second factor cannot sign in this way.</source>
        <translation>Las cuentas de un acceso de empresa y las cuentas con segundo factor no pueden iniciar sesión así.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept a sign-in at this address.</source>
        <translation>{host} no acepta iniciar sesión en esta dirección.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} wants the token bound in another way.</source>
        <translation>{host} quiere el token ligado de otra manera.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Choose the other kind of token binding (referer or IP address) and sign in again.</source>
        <translation>Elija la otra ligadura del token (referer o dirección IP) e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_check.py"/>
        <source>{host} does not say whether the token is good.</source>
        <translation>{host} no dice si el token es válido.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Alguien inició o cerró sesión entretanto.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Signed out meanwhile.</source>
        <translation>Sesión cerrada entretanto.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier.py"/>
        <source>The web server of {host} refuses this address to you.</source>
        <translation>El servidor web de {host} le niega esta dirección.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept this user name and password.</source>
        <translation>El servidor web de {host} no acepta este nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept your sign-in at this computer.</source>
        <translation>El servidor web de {host} no acepta su inicio de sesión en este equipo.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and the Python library “{libraries}” for it is not installed in this QGIS.</source>
        <translation>El servidor web de {host} pide un inicio de sesión propio ({names}), y la biblioteca de Python «{libraries}» para ello no está instalada en este QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Install {libraries} into QGIS's Python, then try again.</source>
        <translation>Instale {libraries} en el Python de QGIS y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}).</source>
        <translation>El servidor web de {host} pide un inicio de sesión propio ({names}).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Give a user name and password for it.</source>
        <translation>Dé un nombre de usuario y contraseña para él.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and takes no name and password.</source>
        <translation>El servidor web de {host} pide un inicio de sesión propio ({names}), y no admite nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Use your sign-in at this computer (Kerberos) instead.</source>
        <translation>Use en su lugar su inicio de sesión en este equipo (Kerberos).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), which LayerFerry cannot answer.</source>
        <translation>El servidor web de {host} pide un inicio de sesión propio ({names}), al que LayerFerry no puede responder.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Ask the owner of the server for another way in.</source>
        <translation>Pida al propietario del servidor otra forma de entrar.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The file is larger than {most_file_bytes} GiB.</source>
        <translation>El archivo es mayor de {most_file_bytes} GiB.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The attachments could not be written: {error}.</source>
        <translation>No se pudieron escribir los adjuntos: {error}.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>Check the space on the disk, or choose another folder.</source>
        <translation>Compruebe el espacio en disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Import the layer anew.</source>
        <translation>Importe la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Some object IDs of “{layer}” stand for several rows now.</source>
        <translation>Algunos ID de objeto de «{layer}» corresponden ahora a varias filas.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>all rows compared</source>
        <translation>todas las filas comparadas</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>The server sends rows without object ids.</source>
        <translation>El servidor envía filas sin ID de objeto.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>edit dates and object ids</source>
        <translation>fechas de edición e ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again later.</source>
        <translation>Pruebe más tarde.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>“{layer}” came without the column {lost}, which it had.</source>
        <translation>«{layer}» llegó sin la columna {lost}, que antes tenía.</translation>
    </message>
    <message>
        <location filename="../core/download/column_types.py"/>
        <source>Values do not fit the type that the server announces for {listed}.</source>
        <translation>Hay valores que no son del tipo que el servidor anuncia para {listed}.</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>id {expected}</source>
        <translation>ID {expected}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>ids {expected} to {expected2}</source>
        <translation>ID {expected} a {expected2}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>offset {parameters}</source>
        <translation>desplazamiento {parameters}</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>A part of a layer cannot be limited to a number of rows.</source>
        <translation>Una parte de una capa no puede limitarse a un número de filas.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Ask for one of both.</source>
        <translation>Pida una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Some pages came without the column {column}, which others have.</source>
        <translation>Algunas páginas llegaron sin la columna {column}, que otras tienen.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>PBF was insisted on, but {fault}.</source>
        <translation>Se insistió en PBF, pero {fault}.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>The server delivers no rows of “{layer}”: {last}.</source>
        <translation>El servidor no entrega filas de «{layer}»: {last}.</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>quarters of the extent</source>
        <translation>cuartos de la extensión</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the answers hold no object ids</source>
        <translation>las respuestas no tienen ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the server ignores extents</source>
        <translation>el servidor ignora las extensiones</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>more rows lie at one place than the server sends at once</source>
        <translation>hay más filas en un mismo lugar de las que el servidor envía a la vez</translation>
    </message>
    <message>
        <location filename="../core/download/fetcher.py"/>
        <source>The request failed unexpectedly: {type}.</source>
        <translation>La petición falló inesperadamente: {type}.</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>without object ids it cannot be compared with JSON</source>
        <translation>sin ID de objeto no se puede comparar con JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it comes without the grid of its coordinates</source>
        <translation>llega sin la cuadrícula de sus coordenadas</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its object ids differ from those in JSON</source>
        <translation>sus ID de objeto difieren de los de JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it lacks columns that JSON has</source>
        <translation>le faltan columnas que JSON tiene</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its rows share object ids and cannot be compared with those in JSON</source>
        <translation>sus filas comparten ID de objeto y no se pueden comparar con las de JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its values of {field} differ from those in JSON</source>
        <translation>sus valores de {field} difieren de los de JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its shapes differ from those in JSON</source>
        <translation>sus geometrías difieren de las de JSON</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>it is not known what they are</source>
        <translation>no se sabe cuáles son</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer was edited since</source>
        <translation>la capa se editó desde entonces</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer's columns are others now</source>
        <translation>las columnas de la capa son ahora otras</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>The rows of an earlier run do not fit the layer as it is now.</source>
        <translation>Las filas de una ejecución anterior no encajan en la capa como es ahora.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>{rows#} rows of an earlier run were not used, because {changed}.</source>
        <translation>No se usaron {rows#} filas de una ejecución anterior, porque {changed}.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>What came could not be kept on disk for an interrupted import: {reason}.</source>
        <translation>Lo que llegó no se pudo guardar en disco para una importación interrumpida: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>lists of object ids</source>
        <translation>listas de ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>ranges of object ids</source>
        <translation>intervalos de ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>Some rows of an answer came without the object ids they have.</source>
        <translation>Algunas filas de una respuesta llegaron sin los ID de objeto que tienen.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores lists of object ids</source>
        <translation>el servidor ignora listas de ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores conditions on the object id</source>
        <translation>el servidor ignora condiciones sobre el ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>without Z and M</source>
        <translation>sin Z ni M</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format</source>
        <translation>en otro formato</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format, without Z and M</source>
        <translation>en otro formato, sin Z ni M</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>“{text}” is not a part.</source>
        <translation>«{text}» no es una parte.</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>Write k/n, for example 1/4, or leave it empty.</source>
        <translation>Escriba k/n, por ejemplo 1/4, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has another reference system now.</source>
        <translation>«{layer}» tiene ahora otro sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has no field {name} any more.</source>
        <translation>«{layer}» ya no tiene el campo {name}.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was found wanting here before, so JSON was asked for.</source>
        <translation>Aquí PBF resultó defectuoso antes, así que se pidió JSON.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>The server refused to be asked for curves; should rows have some, they came as straight segments.</source>
        <translation>El servidor no admitió que se le pidieran curvas; si algunas filas las tienen, llegaron como segmentos rectos.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Rows have curves, and PBF holds none: they came as straight segments.</source>
        <translation>Hay filas con curvas, y PBF no las contiene: llegaron como segmentos rectos.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Import as JSON to have them as curves.</source>
        <translation>Importe como JSON para tenerlas como curvas.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>{sample_rows} rows were looked at and have no curves; should other rows have some, they came as straight segments.</source>
        <translation>Se miraron {sample_rows} filas y no tienen curvas; si otras las tienen, llegaron como segmentos rectos.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was given up for JSON: {reason}.</source>
        <translation>Se abandonó PBF por JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” has no field {unknown}.</source>
        <translation>«{layer}» no tiene el campo {unknown}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Its fields are: {fields}.</source>
        <translation>Sus campos son: {fields}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a group layer; it has no rows of its own.</source>
        <translation>«{layer}» es un grupo de capas; no tiene filas propias.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers: {inside}.</source>
        <translation>Elija una de sus capas: {inside}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers.</source>
        <translation>Elija una de sus capas.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a raster layer; it has no rows to import.</source>
        <translation>«{layer}» es una capa ráster; no tiene filas que importar.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose a feature layer or a table.</source>
        <translation>Elija una capa de objetos espaciales o una tabla.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” does not allow queries.</source>
        <translation>«{layer}» no permite consultas.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Ask its administrator to switch on the Query capability.</source>
        <translation>Pida a su administrador que active la capacidad Query.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is not a layer that can be imported.</source>
        <translation>«{layer}» no es una capa que se pueda importar.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Only so many rows were asked for.</source>
        <translation>Solo se pidió ese número de filas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists object ids more than once, so they identify no rows here; values told them apart.</source>
        <translation>El servidor enumera ID de objeto más de una vez, así que aquí no identifican filas; se distinguieron por sus valores.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Different rows have the same object id, such as {clashing}, so object ids prove nothing here.</source>
        <translation>Filas distintas tienen el mismo ID de objeto, como {clashing}; los ID de objeto no prueban nada aquí.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but the pages contradict each other, so rows may have been left out between them.</source>
        <translation>El recuento coincide, pero las páginas se contradicen, así que entre ellas pueden faltar filas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts no more than {count#} rows at once, and has others.</source>
        <translation>El servidor no cuenta más de {count#} filas a la vez, y tiene otras.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server ignores the condition: rows may have come that do not fit it.</source>
        <translation>El servidor ignora la condición: pueden haber llegado filas que no la cumplen.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows that fit the filter, but lists {listed#} ids.</source>
        <translation>El servidor cuenta {count#} filas que cumplen el filtro, pero enumera {listed#} ID.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids, and counts of fewer rows do not confirm that these are all.</source>
        <translation>El servidor cuenta {count#} filas pero enumera {listed#} ID, y los recuentos de menos filas no confirman que sean todas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids; all listed rows came.</source>
        <translation>El servidor cuenta {count#} filas pero enumera {listed#} ID; llegaron todas las filas enumeradas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has rows that its list of {known_ids#} object ids leaves out, such as {number}.</source>
        <translation>El servidor tiene filas que su lista de {known_ids#} ID de objeto omite, como {number}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is</source>
        <translation>1 fila está</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are</source>
        <translation>{missing#} filas están</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on it.</source>
        <translation>Falta 1 fila; el servidor falla en ella.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on them.</source>
        <translation>Falta 1 fila; el servidor falla en ella.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on it.</source>
        <translation>Faltan {missing#} filas; el servidor falla en ellas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on them.</source>
        <translation>Faltan {missing#} filas; el servidor falla en ellas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server lists it but does not send it.</source>
        <translation>Falta 1 fila; el servidor la enumera pero no la envía.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server lists them but does not send them.</source>
        <translation>Faltan {missing#} filas; el servidor las enumera pero no las envía.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>more rows than it lists</source>
        <translation>más filas de las que enumera</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{count#} rows</source>
        <translation>{count#} filas</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts more rows than it lists, but its list of ids and its rows agree on {received#}.</source>
        <translation>El servidor cuenta más filas de las que enumera, pero su lista de ID y sus filas coinciden en {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows, but its list of ids and its rows agree on {received#}.</source>
        <translation>El servidor cuenta {count#} filas, pero su lista de ID y sus filas coinciden en {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has more rows than it lists, but only {received#} could be found for sure.</source>
        <translation>El servidor tiene más filas de las que enumera, pero solo {received#} se pudieron encontrar con seguridad.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has {count#} rows, but only {received#} could be found for sure.</source>
        <translation>El servidor tiene {count#} filas, pero solo {received#} se pudieron encontrar con seguridad.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists 1 row, but it did not come.</source>
        <translation>El servidor enumera 1 fila, pero no llegó.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists {known_ids#} rows, but {received#} came.</source>
        <translation>El servidor enumera {known_ids#} filas, pero llegaron {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server tells neither object ids nor a count, so nothing proves that this is all.</source>
        <translation>El servidor no dice ID de objeto ni recuento, así que nada demuestra que esto sea todo.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{counted} rows</source>
        <translation>{counted} filas</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts 1 row, but {received#} came.</source>
        <translation>El servidor cuenta 1 fila, pero llegaron {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, but {received#} came.</source>
        <translation>El servidor cuenta {counted} filas, pero llegaron {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows: some came or went meanwhile, and no object ids tell which.</source>
        <translation>El servidor cuenta {counted} filas: algunas llegaron o se fueron entretanto, y ningún ID de objeto dice cuáles.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, just as many as it sends at once, and nothing can be asked for beyond them.</source>
        <translation>El servidor cuenta {counted} filas, justo tantas como envía de una vez, y más allá no se puede pedir nada.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but {repeated#} rows came again in another page, and no object ids tell whether others were left out for them.</source>
        <translation>El recuento coincide, pero {repeated#} filas llegaron otra vez en otra página, y ningún ID de objeto dice si otras se omitieron por ellas.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>The related table “{layer}” is not complete: {why}</source>
        <translation>La tabla relacionada «{layer}» no está completa: {why}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} rows</source>
        <translation>{received#} filas</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} of {announced#} rows</source>
        <translation>filas recibidas {received#} de {announced#}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>object ids match</source>
        <translation>los ID de objeto coinciden</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>the count matches; there are no object ids to compare</source>
        <translation>el recuento coincide; no hay ID de objeto que comparar</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>not provable</source>
        <translation>no demostrable</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>part {part}</source>
        <translation>parte {part}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows, part {part}; {proofs}.</source>
        <translation>{layer}: {received#} filas, parte {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows; {proofs}.</source>
        <translation>{layer}: {received#} filas; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row, part {part}; {proofs}.</source>
        <translation>{layer}: 1 fila, parte {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row; {proofs}.</source>
        <translation>{layer}: 1 fila; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows, part {part}; {proofs}.</source>
        <translation>{layer}: filas recibidas {received#} de {announced#}, parte {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows; {proofs}.</source>
        <translation>{layer}: filas recibidas {received#} de {announced#}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{seconds#} s, {requests} requests.</source>
        <translation>{seconds#} s, {requests} peticiones.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} rows, as asked; not the whole layer.</source>
        <translation>{layer}: solo {received#} filas, como se pidió; no la capa entera.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only 1 row, as asked; not the whole layer.</source>
        <translation>{layer}: solo 1 fila, como se pidió; no la capa entera.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} of {announced#} rows, as asked; not the whole layer.</source>
        <translation>{layer}: solo {received#} de {announced#} filas, como se pidió; no la capa entera.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows, part {part}.</source>
        <translation>{layer}: INCOMPLETA, {received#} filas, parte {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows.</source>
        <translation>{layer}: INCOMPLETA, {received#} filas.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row, part {part}.</source>
        <translation>{layer}: INCOMPLETA, 1 fila, parte {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row.</source>
        <translation>{layer}: INCOMPLETA, 1 fila.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows, part {part}.</source>
        <translation>{layer}: INCOMPLETA, filas recibidas {received#} de {announced#}, parte {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows.</source>
        <translation>{layer}: INCOMPLETA, filas recibidas {received#} de {announced#}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{count#} attachments</source>
        <translation>{count#} adjuntos</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows</source>
        <translation>{one#} filas</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>1 row of {one}</source>
        <translation>1 fila de {one}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows of {one2}</source>
        <translation>{one#} filas de {one2}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>with {parts}</source>
        <translation>con {parts}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{kept#} of them as of {kept_since} UTC</source>
        <translation>{kept#} de ellas a fecha de {kept_since} UTC</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>meanwhile on the server: {added} added, {deleted} deleted</source>
        <translation>entretanto en el servidor: añadidas {added}, borradas {deleted}</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes that cannot be read: {n#}.</source>
        <translation>Geometrías que no se pueden leer: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Their rows came without one.</source>
        <translation>Sus filas llegaron sin geometría.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes of another kind than the layer's: {n#}.</source>
        <translation>Geometrías de otro tipo que el de la capa: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rows of this table that came with a shape, which is left out: {n#}.</source>
        <translation>Filas de esta tabla que llegaron con una geometría, que se omite: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rings of too few vertices that are left out: {n#}.</source>
        <translation>Anillos con demasiado pocos vértices, omitidos: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Lines of too few vertices that are left out: {n#}.</source>
        <translation>Líneas con demasiado pocos vértices, omitidas: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Numbers behind x, y, z and m that are left out: {n#}.</source>
        <translation>Números detrás de x, y, z y m, omitidos: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Curves that became straight segments: {n#}.</source>
        <translation>Curvas que pasaron a segmentos rectos: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>An arc has one for each degree, no farther from it than 0.004 % of its radius.</source>
        <translation>Un arco tiene uno por grado, a no más del 0,004 % de su radio.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server did not send all columns that it announces; those are empty in the output.</source>
        <translation>El servidor no envió todas las columnas que anuncia; esas están vacías en la salida.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Values that the server left out, empty in the output: {n#}.</source>
        <translation>Valores que el servidor omitió, vacíos en la salida: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Dates with parts of a millisecond, which are left out: {n#}.</source>
        <translation>Fechas con fracciones de milisegundo, que se omiten: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Broken characters of texts that became “�”: {n#}.</source>
        <translation>Caracteres de texto dañados que pasaron a «�»: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Backslashes of texts that mean nothing there and were kept: {n#}.</source>
        <translation>Barras inversas en textos que allí no significan nada y se conservaron: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Texts with a null character, which became “�”: {n#}.</source>
        <translation>Textos con un carácter nulo, que pasó a «�»: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server rounded all coordinates to {rounded_to}, in units of its reference system, though nobody asked for it.</source>
        <translation>El servidor redondeó todas las coordenadas a {rounded_to}, en unidades de su sistema de referencia, aunque nadie lo pidió.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were</source>
        <translation>{rows#} filas</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was on disk from the run of {fromtimestamp} UTC.</source>
        <translation>1 fila estaba en disco de la ejecución del {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were on disk from the run of {fromtimestamp} UTC.</source>
        <translation>{rows#} filas estaban en disco de la ejecución del {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>The server does not say whether the layer was edited since.</source>
        <translation>El servidor no dice si la capa se editó desde entonces.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>This server does not tell its object ids, so the layer cannot be divided.</source>
        <translation>Este servidor no dice sus ID de objeto, así que la capa no se puede dividir.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>Import it whole: leave PART empty.</source>
        <translation>Impórtela entera: deje PART vacío.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Rows with curves came.</source>
        <translation>Llegaron filas con curvas.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Values of {field_name} repeat, are empty or below zero; the table got a key of its own beside them.</source>
        <translation>Hay valores de {field_name} repetidos, vacíos o menores que cero; la tabla recibió además una clave propia.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Different rows have the same object id, such as {number}; their values told them apart.</source>
        <translation>Filas distintas tienen el mismo ID de objeto, como {number}; se distinguieron por sus valores.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>The layer's columns were changed on the server meanwhile; it no longer has {names}.</source>
        <translation>Las columnas de la capa cambiaron entretanto en el servidor; ya no tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Import it again.</source>
        <translation>Impórtela otra vez.</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only piece by piece</source>
        <translation>el servidor solo enumera sus ID de objeto por partes</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only in spans</source>
        <translation>el servidor solo enumera sus ID de objeto por tramos</translation>
    </message>
    <message>
        <location filename="../core/download/walker.py"/>
        <source>The server fails on {label}; asked {manner}, it came.</source>
        <translation>El servidor falla en {label}; pedido {manner}, llegó.</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>object ids upwards</source>
        <translation>ID de objeto en orden creciente</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the rows are not ordered by object id</source>
        <translation>las filas no están ordenadas por ID de objeto</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>ranges of object ids, found by halving</source>
        <translation>intervalos de ID de objeto, hallados por bisección</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>offset pages</source>
        <translation>páginas por desplazamiento</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the server sends the same rows at every offset</source>
        <translation>el servidor envía las mismas filas en cada desplazamiento</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address of an ArcGIS server, service or layer.</source>
        <translation>Pegue la dirección de un servidor, servicio o capa de ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check the address, the network and the proxy in QGIS's options.</source>
        <translation>Compruebe la dirección, la red y el proxy en las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Pruebe más tarde, o aumente el tiempo de espera en las opciones de red de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a smaller page size or fewer fields.</source>
        <translation>Elija un tamaño de página menor o menos campos.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another client certificate, then sign in again.</source>
        <translation>Elija otro certificado de cliente e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address that the server redirects to, if you trust it.</source>
        <translation>Pegue la dirección a la que redirige el servidor, si confía en ella.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check that the address belongs to an ArcGIS server.</source>
        <translation>Compruebe que la dirección pertenece a un servidor ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The server's own words are in the details.</source>
        <translation>Las palabras del propio servidor están en los detalles.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in to your domain again, or give a user name and password.</source>
        <translation>Vuelva a iniciar sesión en su dominio, o indique un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in, then try again.</source>
        <translation>Inicie sesión y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the owner of the service for access, or sign in with another account.</source>
        <translation>Pida acceso al propietario del servicio, o inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the administrator of that server why.</source>
        <translation>Pregunte el motivo al administrador de ese servidor.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Pruebe de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Use the https address of the server.</source>
        <translation>Use la dirección https del servidor.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The secret is kept for this session only.</source>
        <translation>El secreto se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has exported.</source>
        <translation>Elija un archivo que haya exportado LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has written.</source>
        <translation>Elija un archivo que haya escrito LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again; nothing was added to the project.</source>
        <translation>Pruebe de nuevo; no se añadió nada al proyecto.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another folder or name.</source>
        <translation>Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>The rows kept aside on the disk have been cut.</source>
        <translation>Las filas guardadas aparte en el disco están cortadas.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>Try once more.</source>
        <translation>Pruebe otra vez.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give it another name.</source>
        <translation>Dele otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>“{null_number}” cannot stand for null in number fields.</source>
        <translation>«{null_number}» no puede representar NULL en campos numéricos.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a whole number of up to 9 characters, such as -9999.</source>
        <translation>Dé un número entero de hasta 9 caracteres, como -9999.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>The text for null is longer than 254 bytes.</source>
        <translation>El texto para NULL tiene más de 254 bytes.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a shorter one.</source>
        <translation>Dé uno más corto.</translation>
    </message>
    <message>
        <location filename="../core/export/column_speller.py"/>
        <source>year {civil_dates}</source>
        <translation>año {civil_dates}</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>The layer changed while it was being saved.</source>
        <translation>La capa cambió mientras se guardaba.</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>Save it once more.</source>
        <translation>Guárdela otra vez.</translation>
    </message>
    <message>
        <location filename="../core/export/excerpt.py"/>
        <source>the file is cut</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>A field needs a name.</source>
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is longer than {max_bytes} bytes.</source>
        <translation>«{name}» tiene más de {max_bytes} bytes.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is not made of letters A to Z, digits and _, beginning with a letter.</source>
        <translation>«{name}» no se compone de letras A a Z, cifras y _, empezando por una letra.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is a reserved word.</source>
        <translation>«{name}» es una palabra reservada.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is the name of another field.</source>
        <translation>«{name}» es el nombre de otro campo.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Close programs that have it open, check the space on the disk, or choose another folder.</source>
        <translation>Cierre los programas que lo tengan abierto, compruebe el espacio en disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>The old and the new files are whole, in a hidden folder beside it; the new ones take their place when the plugin starts or saves there the next time.</source>
        <translation>Los archivos antiguos y los nuevos están enteros, en una carpeta oculta al lado; los nuevos ocupan su lugar cuando el complemento arranque o guarde allí la próxima vez.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Another save to {target} is running.</source>
        <translation>Otro guardado en {target} está en marcha.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{name} is a folder</source>
        <translation>{name} es una carpeta</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap cannot be read</source>
        <translation>el diario de un intercambio no se puede leer</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap names a path</source>
        <translation>el diario de un intercambio nombra una ruta</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{target} could not be written: {reason}.</source>
        <translation>{target} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/export/flatgeobuf_index.py"/>
        <source>The file is not as GDAL was told to write it.</source>
        <translation>El archivo no es como se le indicó a GDAL que lo escribiera.</translation>
    </message>
    <message>
        <location filename="../core/export/folder_lock.py"/>
        <source>a link is in the way</source>
        <translation>un enlace lo impide</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>big integers</source>
        <translation>enteros grandes</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>parts of a second</source>
        <translation>fracciones de segundo</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>times of the day as text</source>
        <translation>horas del día como texto</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>null and empty text are one</source>
        <translation>NULL y texto vacío son uno</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>no rows without shape</source>
        <translation>sin filas sin geometría</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>rows without shape were seen</source>
        <translation>se vieron filas sin geometría</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>curves become vertices</source>
        <translation>las curvas pasan a vértices</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>measures are dropped</source>
        <translation>las medidas se pierden</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table does not end where it should</source>
        <translation>la tabla no termina donde debe</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table is cut</source>
        <translation>la tabla está cortada</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a number cannot be read</source>
        <translation>un número no se puede leer</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the index is cut</source>
        <translation>el índice está cortado</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records do not follow each other</source>
        <translation>los registros no se siguen unos a otros</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes do not end where they should</source>
        <translation>las geometrías no terminan donde deben</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header is cut</source>
        <translation>una cabecera está cortada</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header states another length than the file has</source>
        <translation>una cabecera indica otra longitud que la del archivo</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes are cut</source>
        <translation>las geometrías están cortadas</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records and index contradict each other</source>
        <translation>los registros y el índice se contradicen</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>The written file did not pass the check ({why}).</source>
        <translation>El archivo escrito no pasó la comprobación ({why}).</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Nothing was replaced.</source>
        <translation>No se reemplazó nada.</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Save as GeoPackage instead, and please report this.</source>
        <translation>Guarde mejor como GeoPackage, y por favor informe de esto.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The shapes need about {shp#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Las geometrías necesitan unos {shp#} GB, y un Shapefile admite 2 GB.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The attributes need about {dbf#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Los atributos necesitan unos {dbf#} GB, y un Shapefile admite 2 GB.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>Save as GeoPackage, or save the layer in parts.</source>
        <translation>Guarde como GeoPackage, o guarde la capa por partes.</translation>
    </message>
    <message>
        <location filename="../core/export/shp_writer.py"/>
        <source>The shapes need more than {total#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Las geometrías necesitan más de {total#} GB, y un Shapefile admite 2 GB.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Create it, or choose another.</source>
        <translation>Créela, o elija otra.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{target} is a folder.</source>
        <translation>{target} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Close programs that have it open, or choose another name.</source>
        <translation>Cierre los programas que lo tengan abierto, o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is read-only.</source>
        <translation>{part} es de solo lectura.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is being written by another program.</source>
        <translation>Otro programa está escribiendo {part}.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} cannot be replaced: {err}.</source>
        <translation>{part} no se puede reemplazar: {err}.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The name {target}… is too long.</source>
        <translation>El nombre {target}… es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>the name is not usable</source>
        <translation>el nombre no es utilizable</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {parent} does not take files: {reason}.</source>
        <translation>La carpeta {parent} no admite archivos: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the folder</source>
        <translation>Leer la carpeta</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the service</source>
        <translation>Leer el servicio</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the layer</source>
        <translation>Leer la capa</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach what is behind the web server</source>
        <translation>Llegar a lo que hay tras el servidor web</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Keep secrets</source>
        <translation>Guardar secretos</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the portal</source>
        <translation>Llegar al portal</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the server</source>
        <translation>Llegar al servidor</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach its portal</source>
        <translation>Llegar a su portal</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>a web server answers and asks for a sign-in ({web_tier_challenge})</source>
        <translation>un servidor web responde y pide iniciar sesión ({web_tier_challenge})</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>What answers at {host} is no ArcGIS server.</source>
        <translation>Lo que responde en {host} no es un servidor ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address; a sign-in page of another kind may stand before it.</source>
        <translation>Compruebe la dirección; puede haber delante una página de acceso de otro tipo.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>ArcGIS Server {version} answers</source>
        <translation>ArcGIS Server {version} responde</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>No portal answers there.</source>
        <translation>Ahí no responde ningún portal.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>you are signed in</source>
        <translation>ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>nobody is signed in, and nothing is stored to sign in with</source>
        <translation>nadie ha iniciado sesión, y no hay nada guardado con que hacerlo</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS would ask for its master password; sign in in the import window</source>
        <translation>QGIS pediría su contraseña maestra; inicie sesión en la ventana de importación</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>what was refused is not sent again by itself; type it in anew</source>
        <translation>lo que se rechazó no se envía otra vez por sí solo; escríbalo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>signed in with what is stored</source>
        <translation>sesión iniciada con lo guardado</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>List the services</source>
        <translation>Enumerar los servicios</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the server shows it</source>
        <translation>el servidor lo muestra</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Ask the portal who you are</source>
        <translation>Preguntar al portal quién es usted</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>The portal does not accept its own token.</source>
        <translation>El portal no acepta su propio token.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign out and in again.</source>
        <translation>Cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it knows you</source>
        <translation>le conoce</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the system keyring is open</source>
        <translation>el llavero del sistema está abierto</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</source>
        <translation>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</translation>
    </message>
    <message>
        <location filename="../core/host/admission.py"/>
        <source>This sign-in is not one at a portal.</source>
        <translation>Este inicio de sesión no es de un portal.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”: {reason}.</source>
        <translation>QGIS no admitió las filas en «{layer}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”{reason}.</source>
        <translation>QGIS no admitió las filas en «{layer}»{reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>The layer is as it was.</source>
        <translation>La capa está como estaba.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>Import it anew.</source>
        <translation>Impórtela de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Only a GeoPackage can hold attachments itself.</source>
        <translation>Solo un GeoPackage puede contener él mismo los adjuntos.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Import into a GeoPackage, or let the attachments go into a folder.</source>
        <translation>Importe a un GeoPackage, o ponga los adjuntos en una carpeta.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>A memory layer has no place for attachments.</source>
        <translation>Una capa en memoria no tiene sitio para adjuntos.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Choose a folder for them, or import into a file.</source>
        <translation>Elija una carpeta para ellos, o importe a un archivo.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>The attachments have no place: {err}.</source>
        <translation>Los adjuntos no tienen sitio: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose another authentication configuration.</source>
        <translation>Elija otra configuración de autenticación.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's master password was not typed in time.</source>
        <translation>La contraseña maestra de QGIS no se escribió a tiempo.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication configuration cannot be read: {type}.</source>
        <translation>La configuración de autenticación de QGIS no se puede leer: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication system is switched off.</source>
        <translation>El sistema de autenticación de QGIS está desactivado.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Sign in another way.</source>
        <translation>Inicie sesión de otra forma.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The QGIS authentication configuration of this connection is not there.</source>
        <translation>La configuración de autenticación de QGIS de esta conexión no existe.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>LayerFerry signs in through the browser itself, without QGIS's OAuth2 method.</source>
        <translation>LayerFerry inicia sesión por el navegador él mismo, sin el método OAuth2 de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose the organisation's login instead.</source>
        <translation>Elija en su lugar el acceso de la organización.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{listed}” ({method}) is not one that ArcGIS knows.</source>
        <translation>La configuración de autenticación «{listed}» ({method}) no es de las que conoce ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS does not open the authentication configuration “{listed}”.</source>
        <translation>QGIS no abre la configuración de autenticación «{listed}».</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Type QGIS's master password when it asks for it.</source>
        <translation>Escriba la contraseña maestra de QGIS cuando la pida.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no user name.</source>
        <translation>La configuración de autenticación «{config}» no tiene nombre de usuario.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no token for ArcGIS.</source>
        <translation>La configuración de autenticación «{config}» no tiene token para ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS cannot read the certificate of this authentication configuration.</source>
        <translation>QGIS no puede leer el certificado de esta configuración de autenticación.</translation>
    </message>
    <message>
        <location filename="../core/host/background.py"/>
        <source>Something unforeseen happened: {type}.</source>
        <translation>Ocurrió algo imprevisto: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/column_shapefile.py"/>
        <source>{target} could not be written: {err}.</source>
        <translation>{target} no se pudo escribir: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>{path} is too large to be a list of connections.</source>
        <translation>{path} es demasiado grande para ser una lista de conexiones.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Entry {number} is left out: its name or address cannot be used.</source>
        <translation>Se omite la entrada {number}: su nombre o dirección no es utilizable.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” was there already.</source>
        <translation>«{connection}» ya estaba.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” is taken; the new one is called “{name}”.</source>
        <translation>«{connection}» está ocupado; la nueva se llama «{name}».</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: what somebody else agreed to is left out; you will be asked.</source>
        <translation>«{name}»: lo que aceptó otra persona se omite; se le preguntará a usted.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: choose a QGIS authentication configuration of your own.</source>
        <translation>«{name}»: elija una configuración de autenticación de QGIS propia.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds no connections of LayerFerry.</source>
        <translation>Este archivo no tiene conexiones de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file was made by a later version of LayerFerry.</source>
        <translation>Este archivo lo hizo una versión posterior de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Update LayerFerry.</source>
        <translation>Actualice LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file of connections is damaged.</source>
        <translation>Este archivo de conexiones está dañado.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds more than {most} connections.</source>
        <translation>Este archivo tiene más de {most} conexiones.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full, or fails</source>
        <translation>el disco está lleno, o falla</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>it cannot be written to</source>
        <translation>no se puede escribir en él</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>QGIS gives no reason</source>
        <translation>QGIS no indica ninguna razón</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Check the space on the disk, or choose another folder or format.</source>
        <translation>Compruebe el espacio en disco, o elija otra carpeta o formato.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Choose another format.</source>
        <translation>Elija otro formato.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_moments.py"/>
        <source>Dates before the year 1 or after 9999, which a GeoPackage cannot hold and which are empty in it: {lost#}.</source>
        <translation>Fechas anteriores al año 1 o posteriores a 9999, que un GeoPackage no admite y que quedan vacías en él: {lost#}.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_times.py"/>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS no puede abrir {path}.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{companion} exists already.</source>
        <translation>{companion} ya existe.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Choose another name, or agree to replace it.</source>
        <translation>Elija otro nombre, o acepte reemplazarlo.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Attachments belong to object ids, which not all rows have.</source>
        <translation>Los adjuntos pertenecen a ID de objeto, que no todas las filas tienen.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Looking for attachments</source>
        <translation>Buscando adjuntos</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Fetching attachments</source>
        <translation>Obteniendo los adjuntos</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>It is too large for a GeoPackage.</source>
        <translation>Es demasiado grande para un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{missing#} of {announced#} attachments did not come.</source>
        <translation>No llegaron {missing#} de {announced#} adjuntos.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{own} attachments</source>
        <translation>{own} adjuntos</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{what}: {done#} of {total#}.</source>
        <translation>{what}: {done#} de {total#}.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Only a GeoPackage takes further layers.</source>
        <translation>Solo un GeoPackage admite más capas.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Choose one, or write a new file.</source>
        <translation>Elija uno, o escriba un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} exists already.</source>
        <translation>{target} ya existe.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} could not be completed: {why_not}.</source>
        <translation>{target} no se pudo completar: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/front_desk.py"/>
        <source>No secret of the application {user} is stored.</source>
        <translation>No hay ningún secreto de la aplicación {user} guardado.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has another reference system where “{clashes}” would go.</source>
        <translation>{path} tiene otro sistema de referencia donde iría «{clashes}».</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Import into a new file.</source>
        <translation>Importe a un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{counts} rows instead of {counts2}</source>
        <translation>{counts} filas en vez de {counts2}</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has a table called {table} already.</source>
        <translation>{path} ya tiene una tabla llamada {table}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Choose another name for the layer, or agree to replace it.</source>
        <translation>Elija otro nombre para la capa, o acepte reemplazarla.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} cannot be opened as a GeoPackage: {GetLastErrorMsg}.</source>
        <translation>{path} no se puede abrir como GeoPackage: {GetLastErrorMsg}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL no da ninguna razón</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} could not be changed: {why_not}.</source>
        <translation>{path} no se pudo cambiar: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>The file is as it was.</source>
        <translation>El archivo está como estaba.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Close programs that write into it, and check the disk's space.</source>
        <translation>Cierre los programas que escriben en él, y compruebe el espacio en disco.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_tables.py"/>
        <source>The table {name} could not be written into {target}: {why}.</source>
        <translation>La tabla {name} no se pudo escribir en {target}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_update.py"/>
        <source>Check the space on the disk, then try again.</source>
        <translation>Compruebe el espacio en disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>Import {layer_name}</source>
        <translation>Importar {layer_name}</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>{err} All rows were asked for again.</source>
        <translation>{err} Se pidieron otra vez todas las filas.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>The server's values fit none of the columns that it announces.</source>
        <translation>Los valores del servidor no caben en ninguna de las columnas que anuncia.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>No layer was made.</source>
        <translation>No se creó ninguna capa.</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its rows came without object IDs, by which one tells them apart</source>
        <translation>sus filas llegaron sin ID de objeto, por los que se distinguen</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>some of its object IDs stand for several rows</source>
        <translation>algunos de sus ID de objeto corresponden a varias filas</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its attachments would stay as they are</source>
        <translation>sus adjuntos se quedarían como están</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its related tables would stay as they are</source>
        <translation>sus tablas relacionadas se quedarían como están</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>it is only the first rows of the layer</source>
        <translation>son solo las primeras filas de la capa</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>waits for a sign-in</source>
        <translation>espera un inicio de sesión</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>{now} UTC, from {url}: {receipt}</source>
        <translation>{now} UTC, de {url}: {receipt}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only rows where {where}</source>
        <translation>Solo filas donde {where}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only within {extent}</source>
        <translation>Solo dentro de {extent}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Rows are placed in time by {ends}</source>
        <translation>Las filas se sitúan en el tiempo por {ends}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Portal item {item_id}</source>
        <translation>Elemento de portal {item_id}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are as they were written, in a time zone that the server does not know.</source>
        <translation>Las fechas están como se escribieron, en un huso horario que el servidor no conoce.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>the server keeps them in {time_zone}</source>
        <translation>el servidor las guarda en {time_zone}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC; the server keeps them in {time_zone}.</source>
        <translation>Las fechas están en UTC; el servidor las guarda en {time_zone}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC.</source>
        <translation>Las fechas están en UTC.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Fields of types that are not known here came as text: {future}.</source>
        <translation>Los campos de tipos desconocidos aquí llegaron como texto: {future}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>The reference system is not known, so the output has none: ask whoever runs the server, and set it by hand.</source>
        <translation>El sistema de referencia no se conoce, así que la salida no tiene: pregunte a quien lleve el servidor, y asígnelo a mano.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>The layer has {rows#} rows, and {rows2#} could be read.</source>
        <translation>La capa tiene {rows#} filas, y se pudieron leer {rows2#}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>It may have changed meanwhile.</source>
        <translation>Puede haber cambiado entretanto.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>The layer has no field {name} any more, which came from the server.</source>
        <translation>La capa ya no tiene el campo {name}, que vino del servidor.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>Bring the field back, or import the layer anew.</source>
        <translation>Restablezca el campo, o importe la capa de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not keep the rows of “{description}” in memory.</source>
        <translation>QGIS no pudo mantener en memoria las filas de «{description}».</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>Import the layer into a GeoPackage.</source>
        <translation>Importe la capa a un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not make a layer for “{described}”.</source>
        <translation>QGIS no pudo crear una capa para «{described}».</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>The extent lies outside of the layer's reference system.</source>
        <translation>La extensión está fuera del sistema de referencia de la capa.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>Choose another extent.</source>
        <translation>Elija otra extensión.</translation>
    </message>
    <message>
        <location filename="../core/host/origin_notes.py"/>
        <source>The receipt could not be written: {err}.</source>
        <translation>El recibo no se pudo escribir: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>The folder of the presets could not be made: {reason}.</source>
        <translation>La carpeta de los preajustes no se pudo crear: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>{name} could not be deleted: {reason}.</source>
        <translation>{name} no se pudo borrar: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>There is no folder for the files of this preset.</source>
        <translation>No hay carpeta para los archivos de este preajuste.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>{path} is too large to be a preset.</source>
        <translation>{path} es demasiado grande para ser un preajuste.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This file holds no preset of LayerFerry.</source>
        <translation>Este archivo no tiene ningún preajuste de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset was made by a later version of LayerFerry.</source>
        <translation>Este preajuste lo hizo una versión posterior de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged.</source>
        <translation>Este preajuste está dañado.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: it names no format.</source>
        <translation>Este preajuste está dañado: no nombra ningún formato.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: only a GeoPackage takes several layers.</source>
        <translation>Este preajuste está dañado: solo un GeoPackage admite varias capas.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset cannot be understood.</source>
        <translation>La capa {number} de este preajuste no se entiende.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has no usable address.</source>
        <translation>La capa {number} de este preajuste no tiene dirección utilizable.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has not the address of a layer.</source>
        <translation>La dirección de la capa {number} de este preajuste no es la de una capa.</translation>
    </message>
    <message>
        <location filename="../core/host/qt_values.py"/>
        <source>year {year}</source>
        <translation>año {year}</translation>
    </message>
    <message>
        <location filename="../core/host/receipt_file.py"/>
        <source>The receipt {target} could not be written.</source>
        <translation>El recibo {target} no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>“{word}” is no port of this computer.</source>
        <translation>«{word}» no es un puerto de este equipo.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type numbers between {lowest} and {highest}, separated by commas.</source>
        <translation>Escriba números entre {lowest} y {highest}, separados por comas.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>These are more than {most} ports.</source>
        <translation>Son más de {most} puertos.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type those that are registered.</source>
        <translation>Escriba los que están registrados.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>Related table {layer}.</source>
        <translation>Tabla relacionada {layer}.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>The values of “{layer}” fit none of the columns announced.</source>
        <translation>Los valores de «{layer}» no caben en ninguna de las columnas anunciadas.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>A shape cannot be brought into the chosen reference system.</source>
        <translation>Una geometría no se puede llevar al sistema de referencia elegido.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>Import the layer in its own reference system.</source>
        <translation>Importe la capa en su propio sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Type it in and sign in again.</source>
        <translation>Escríbalo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>{user} (web server)</source>
        <translation>{user} (servidor web)</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No token is stored for this server.</source>
        <translation>No hay ningún token guardado para este servidor.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No password for {user} is stored for this server.</source>
        <translation>No hay ninguna contraseña de {user} guardada para este servidor.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No sign-in by browser is stored for this server.</source>
        <translation>No hay ningún inicio de sesión por navegador guardado para este servidor.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Sign in once in the browser and keep it in the system keyring.</source>
        <translation>Inicie sesión una vez en el navegador y guárdelo en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>{target} does not end in .shp or .zip.</source>
        <translation>{target} no termina en .shp ni .zip.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>Choose such a name.</source>
        <translation>Elija un nombre así.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>The layer announces {row_count#} rows and gave {rows#}.</source>
        <translation>La capa anuncia {row_count#} filas y dio {rows#}.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of rows</source>
        <translation>número de filas</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>field names</source>
        <translation>nombres de campos</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>values per field</source>
        <translation>valores por campo</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of shapes</source>
        <translation>número de geometrías</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>it cannot be read back</source>
        <translation>no se puede volver a leer</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>a shape in row {row}</source>
        <translation>una geometría en la fila {row}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>the sum of {name} differs</source>
        <translation>la suma de {name} difiere</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>extent of the shapes</source>
        <translation>extensión de las geometrías</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>{what}: {found} instead of {wanted}</source>
        <translation>{what}: {found} en vez de {wanted}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>values in {column}: {found} instead of {announced}</source>
        <translation>valores en {column}: {found} en vez de {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>{what}: {sum} instead of {announced}</source>
        <translation>{what}: {sum} en vez de {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer has no fields that fit, so row numbers were added.</source>
        <translation>La capa no tiene campos que sirvan, así que se añadieron números de fila.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer's coordinate system cannot be stated in a .prj file.</source>
        <translation>El sistema de coordenadas de la capa no se puede expresar en un archivo .prj.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file does not state which heights the layer has.</source>
        <translation>El archivo .prj no dice qué alturas tiene la capa.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file states the layer's coordinate system in part only.</source>
        <translation>El archivo .prj expresa el sistema de coordenadas de la capa solo en parte.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” cannot be updated: {refusal}.</source>
        <translation>«{name}» no se puede actualizar: {refusal}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” does not remember what was imported.</source>
        <translation>«{name}» no recuerda qué se importó.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{target}” was edited meanwhile.</source>
        <translation>«{target}» se editó entretanto.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Check for changes once more.</source>
        <translation>Busque cambios otra vez.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>The rows of {path} are up to date.</source>
        <translation>Las filas de {path} están al día.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room in its folder, then update once more: nothing is lost.</source>
        <translation>Haga sitio en su carpeta y actualice otra vez: no se pierde nada.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>What is known of the rows could not be put aside: {err}.</source>
        <translation>No se pudo guardar aparte lo que se sabe de las filas: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed; {kept_count#} kept as they were.</source>
        <translation>Filas: añadidas {added#}, cambiadas {changed#}, quitadas {removed#}; dejadas como estaban {kept_count#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed.</source>
        <translation>Filas: añadidas {added#}, cambiadas {changed#}, quitadas {removed#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is not of a kind that can be updated.</source>
        <translation>«{layer}» no es de un tipo que se pueda actualizar.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Updates work for memory layers, GeoPackages and Shapefiles (not in a .zip).</source>
        <translation>Las actualizaciones funcionan con capas en memoria, GeoPackages y Shapefiles (no en un .zip).</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is being edited.</source>
        <translation>«{layer}» está en edición.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Save or discard the edits, then try again.</source>
        <translation>Guarde o descarte los cambios y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/host/updated_rows.py"/>
        <source>Rows of {path} were removed meanwhile.</source>
        <translation>Entretanto se eliminaron filas de {path}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} exists, and would be replaced with all that is in it.</source>
        <translation>{target} existe, y se reemplazaría con todo lo que contiene.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} is closed already.</source>
        <translation>{target} ya está cerrado.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{found} rows read back instead of {rows}</source>
        <translation>{found} filas leídas de vuelta en vez de {rows}</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>Values of a column cannot be the key of {target}.</source>
        <translation>Los valores de una columna no pueden ser la clave de {target}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} could not be written: {why}.</source>
        <translation>{target} no se pudo escribir: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>its journal cannot be written</source>
        <translation>no se puede escribir su diario</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{path} could not be written: {why_not}.</source>
        <translation>{path} no se pudo escribir: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>This QGIS cannot write files ending in {suffix}.</source>
        <translation>Este QGIS no puede escribir archivos terminados en {suffix}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>Choose .gpkg, .shp, .geojson or .fgb.</source>
        <translation>Elija .gpkg, .shp, .geojson o .fgb.</translation>
    </message>
    <message>
        <location filename="../core/host/wall_desk.py"/>
        <source>No password of {user} for the web server is stored.</source>
        <translation>No hay ninguna contraseña de {user} para el servidor web guardada.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to no portal, and only portals sign in applications and browsers.</source>
        <translation>{host} no pertenece a ningún portal, y solo los portales admiten aplicaciones y navegadores.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Sign in with name and password.</source>
        <translation>Inicie sesión con nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>No portal answers at this address of {host}.</source>
        <translation>Ningún portal responde en esta dirección de {host}.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Paste the address of its home page.</source>
        <translation>Pegue la dirección de su página de inicio.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to the portal {host2}, which cannot be reached from here.</source>
        <translation>{host} pertenece al portal {host2}, al que no se puede llegar desde aquí.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Connect to the portal's home page as your browser shows it, and open the layers from there; or sign in with a token.</source>
        <translation>Conéctese a la página de inicio del portal tal como la muestra su navegador y abra las capas desde allí; o inicie sesión con un token.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>The client ID for the portal {host} is missing.</source>
        <translation>Falta el ID de cliente para el portal {host}.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Ask its administrator to register LayerFerry and to tell you the client ID.</source>
        <translation>Pida a su administrador que registre LayerFerry y le diga el ID de cliente.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>This server names no place to sign in.</source>
        <translation>Este servidor no nombra ningún lugar donde iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../core/host/web_wall.py"/>
        <source>{host} cannot ask for a certificate without https.</source>
        <translation>{host} no puede pedir un certificado sin https.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>What the file holds could not be compared: QGIS does not open it.</source>
        <translation>Lo que contiene el archivo no se pudo comparar: QGIS no lo abre.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file has {value} columns less than the layer.</source>
        <translation>El archivo tiene {value} columnas menos que la capa.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format gives columns other names: {pairs}.</source>
        <translation>El formato da otros nombres a las columnas: {pairs}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file does not state the reference system {authid}; programs will take {stated}.</source>
        <translation>El archivo no indica el sistema de referencia {authid}; los programas tomarán {stated}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the layer</source>
        <translation>de la capa</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the heights (Z) of shapes.</source>
        <translation>El formato pierde las alturas (Z) de las geometrías.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the measures (M) of shapes.</source>
        <translation>El formato pierde las medidas (M) de las geometrías.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Rows without a shape or with an empty one, which the file does not tell apart: {shapeless#}.</source>
        <translation>Filas sin geometría o con una vacía, cosa que el archivo no distingue: {shapeless#}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: QGIS takes its text for dates or times.</source>
        <translation>{name}: QGIS toma su texto por fechas u horas.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{count#} values</source>
        <translation>{count#} valores</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the first {seen#} rows</source>
        <translation>de las primeras {seen#} filas</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are empty text come back as null.</source>
        <translation>{name}: 1 valor de texto vacío vuelve como NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are empty text come back as null.</source>
        <translation>{name}: {count#} valores de texto vacío vuelven como NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name}: 1 valor de texto vacío vuelve como NULL (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name}: {count#} valores de texto vacío vuelven como NULL (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are null come back as empty text.</source>
        <translation>{name}: 1 valor NULL vuelve como texto vacío.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are null come back as empty text.</source>
        <translation>{name}: {count#} valores NULL vuelven como texto vacío.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name}: 1 valor NULL vuelve como texto vacío (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name}: {count#} valores NULL vuelven como texto vacío (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value lose their parts of a second.</source>
        <translation>{name}: 1 valor pierde sus fracciones de segundo.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values lose their parts of a second.</source>
        <translation>{name}: {count#} valores pierden sus fracciones de segundo.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name}: 1 valor pierde sus fracciones de segundo (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name}: {count#} valores pierden sus fracciones de segundo (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value are rounded; the format holds 15 digits.</source>
        <translation>{name}: 1 valor se redondea; el formato admite 15 cifras.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values are rounded; the format holds 15 digits.</source>
        <translation>{name}: {count#} valores se redondean; el formato admite 15 cifras.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name}: 1 valor se redondea (primeras filas miradas: {seen#}); el formato admite 15 cifras.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name}: {count#} valores se redondean (primeras filas miradas: {seen#}); el formato admite 15 cifras.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value come back from the file otherwise than they were.</source>
        <translation>{name}: 1 valor vuelve del archivo distinto de como era.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values come back from the file otherwise than they were.</source>
        <translation>{name}: {count#} valores vuelven del archivo distintos de como eran.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name}: 1 valor vuelve del archivo distinto de como era (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name}: {count#} valores vuelven del archivo distintos de como eran (primeras filas miradas: {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has</source>
        <translation>1 fila está</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have</source>
        <translation>{rows#} filas están</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has no shape, and this format cannot hold them.</source>
        <translation>1 fila está sin geometría, y este formato no admite tales filas.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have no shape, and this format cannot hold them.</source>
        <translation>{rows#} filas están sin geometría, y este formato no admite tales filas.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Choose GeoPackage.</source>
        <translation>Elija GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>There is no address yet.</source>
        <translation>Aún no hay dirección.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{cleaned}” is not an address.</source>
        <translation>«{cleaned}» no es una dirección.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{text}” is not an address.</source>
        <translation>«{text}» no es una dirección.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>A {segments} holds no layers that can be downloaded.</source>
        <translation>{segments}: no contiene capas que se puedan descargar.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>Paste the address of a FeatureServer or MapServer.</source>
        <translation>Pegue la dirección de un FeatureServer o MapServer.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that is not JSON.</source>
        <translation>{host_of} envió una respuesta que no es JSON.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that nests too deeply to be read.</source>
        <translation>{host_of} envió una respuesta demasiado anidada para leerla.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent JSON that is no ArcGIS answer.</source>
        <translation>{host_of} envió JSON que no es una respuesta de ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a file of another size than announced.</source>
        <translation>{host_of} envió un archivo de otro tamaño que el anunciado.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>asks for a sign-in of its web server</source>
        <translation>pide un inicio de sesión de su servidor web</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>refuses access</source>
        <translation>niega el acceso</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>knows nothing at this address</source>
        <translation>no conoce nada en esta dirección</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the request too large</source>
        <translation>encuentra la petición demasiado grande</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the address too long</source>
        <translation>encuentra la dirección demasiado larga</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is asked too often</source>
        <translation>recibe demasiadas preguntas</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>cannot reach the GIS behind it</source>
        <translation>no llega al SIG que hay detrás</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is not available</source>
        <translation>no está disponible</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>waited too long for the GIS behind it</source>
        <translation>esperó demasiado al SIG que hay detrás</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} {said} (HTTP {status}).</source>
        <translation>{host_of} {said} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a web page instead of data: a sign-in page, a proxy, or not an ArcGIS server.</source>
        <translation>{host_of} envió una página web en vez de datos: una página de acceso, un proxy, o no es un servidor ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>Check the address in a web browser; behind a company sign-in, sign in there first.</source>
        <translation>Compruebe la dirección en un navegador web; tras un acceso de empresa, inicie sesión allí primero.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answers of {host} are too large to be read at once.</source>
        <translation>Las respuestas de {host} son demasiado grandes para leerlas a la vez.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off after {came} of {announced} bytes.</source>
        <translation>{host} se cortó tras {came} de {announced} bytes.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off before its answer began.</source>
        <translation>{host} se cortó antes de empezar su respuesta.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within its answer.</source>
        <translation>{host} se cortó en medio de su respuesta.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off at the end of its answer.</source>
        <translation>{host} se cortó al final de su respuesta.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} is larger than {max_bytes} MiB.</source>
        <translation>La respuesta de {host} es mayor de {max_bytes} MiB.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} answers too slowly.</source>
        <translation>{host} responde demasiado despacio.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent rubbish behind a compressed answer.</source>
        <translation>{host} envió basura tras una respuesta comprimida.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent a broken compressed answer.</source>
        <translation>{host} envió una respuesta comprimida dañada.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} unpacks to more than any data.</source>
        <translation>La respuesta de {host} se descomprime en más de lo que serían datos.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within a compressed answer.</source>
        <translation>{host} se cortó dentro de una respuesta comprimida.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} compresses its answer in a way that was not asked for.</source>
        <translation>{host} comprime su respuesta de una manera que no se pidió.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose a QGIS authentication configuration that holds your certificate, then sign in again.</source>
        <translation>Elija una configuración de autenticación de QGIS que tenga su certificado e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>There is no such certificate or key file.</source>
        <translation>No existe tal archivo de certificado o de clave.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose the certificate and its key again.</source>
        <translation>Elija otra vez el certificado y su clave.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>The client certificate cannot be used: it is no PEM, its key does not fit, or the passphrase is wrong.</source>
        <translation>El certificado de cliente no se puede usar: no es PEM, su clave no corresponde, o la frase de paso es errónea.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} demands a client certificate.</source>
        <translation>{host} exige un certificado de cliente.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} refuses the secure connection, as servers do that demand a client certificate.</source>
        <translation>{host} rechaza la conexión segura, como hacen los servidores que exigen un certificado de cliente.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} does not accept the client certificate.</source>
        <translation>{host} no acepta el certificado de cliente.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose another one, or ask the owner of the server which one it takes.</source>
        <translation>Elija otro, o pregunte al propietario del servidor cuál admite.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}.</source>
        <translation>No hay ningún equipo llamado {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>Looking up the host {host} took too long.</source>
        <translation>Buscar el equipo {host} llevó demasiado tiempo.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}, or the network is down.</source>
        <translation>No hay ningún equipo llamado {host}, o la red está caída.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} does not answer.</source>
        <translation>{place} no responde.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} cannot be reached: nobody listens there or no route leads to it.</source>
        <translation>No se puede llegar a {place}: nadie escucha allí o ninguna ruta lleva hasta él.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the condition and the fields.</source>
        <translation>Compruebe la condición y los campos.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the address; the service may have been moved or renamed.</source>
        <translation>Compruebe la dirección; quizá el servicio se haya movido o renombrado.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; if it stays so, tell the server's administrator.</source>
        <translation>Pruebe más tarde; si sigue así, dígaselo al administrador del servidor.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server does not answer.</source>
        <translation>Pruebe más tarde; el SIG detrás del servidor web no responde.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server is slow.</source>
        <translation>Pruebe más tarde; el SIG detrás del servidor web es lento.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>no reason given</source>
        <translation>no se da ninguna razón</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text}.</source>
        <translation>El servidor dice: {text}.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text} (code {number}).</source>
        <translation>El servidor dice: {text} (código {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request (support ID {number}).</source>
        <translation>Un cortafuegos delante de {host} rechazó la solicitud (ID de soporte {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request.</source>
        <translation>Un cortafuegos delante de {host} rechazó la solicitud.</translation>
    </message>
    <message>
        <location filename="../core/net/host_limit.py"/>
        <source>The server asks us to stay away for {left_s#} s, longer than an import waits.</source>
        <translation>El servidor nos pide que esperemos fuera {left_s#} s, más de lo que espera una importación.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent an empty answer.</source>
        <translation>El servidor envió una respuesta vacía.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent a web page instead of data.</source>
        <translation>El servidor envió una página web en vez de datos.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer is not whole JSON: {err}.</source>
        <translation>La respuesta no es JSON entero: {err}.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer nests too deeply to be data.</source>
        <translation>La respuesta está demasiado anidada para ser datos.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s.</source>
        <translation>{host} nos pide esperar {pause#} s.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s, longer than an import waits.</source>
        <translation>{host} nos pide esperar {pause#} s, más de lo que espera una importación.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy fails: {err}</source>
        <translation>El proxy falla: {err}</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy in QGIS's options.</source>
        <translation>Compruebe el proxy en las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>the certificate does not fit</source>
        <translation>el certificado no corresponde</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>No se confía en el certificado de {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>{host} does not finish connecting.</source>
        <translation>{host} no termina de conectar.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>No secure connection with {host} came about.</source>
        <translation>No se logró una conexión segura con {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The connection with {host} broke off at once.</source>
        <translation>La conexión con {host} se cortó enseguida.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy asks for a sign-in before it connects to {host}.</source>
        <translation>El proxy pide iniciar sesión antes de conectar con {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy's user name and password in QGIS's options.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del proxy en las opciones de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy refuses to connect to {host} (HTTP {status}).</source>
        <translation>El proxy se niega a conectar con {host} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to nowhere usable.</source>
        <translation>{host} redirige a un lugar no utilizable.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}, and a secret is never sent to another place.</source>
        <translation>{host} redirige a {origin}, y un secreto nunca se envía a otro lugar.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}.</source>
        <translation>{host} redirige a {origin}.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The address at {host}, or its proxy, cannot be used.</source>
        <translation>La dirección en {host}, o su proxy, no se puede usar.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The request to {host} cannot be sent as it is.</source>
        <translation>La petición a {host} no se puede enviar tal como está.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The connection with {host} broke off.</source>
        <translation>La conexión con {host} se cortó.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>The server refuses every token that it gives us.</source>
        <translation>El servidor rechaza cada token que nos da.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} redirects in a circle.</source>
        <translation>{host} redirige en círculo.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} has been silent for {budget_s#} s.</source>
        <translation>{host} lleva {budget_s#} s en silencio.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host_of} sent an empty answer.</source>
        <translation>{host_of} envió una respuesta vacía.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an address.</source>
        <translation>«{url}» no es una dirección.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an http or https address.</source>
        <translation>«{url}» no es una dirección http o https.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not at “{old_root}”.</source>
        <translation>“{url}” no está en “{old_root}”.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no ArcGIS services directory.</source>
        <translation>Esta dirección no lleva a ningún directorio de servicios de ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no service with layers.</source>
        <translation>Esta dirección no lleva a ningún servicio con capas.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is not the address of a layer.</source>
        <translation>Esta no es la dirección de una capa.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Open it and choose a layer, or give the layer's own address.</source>
        <translation>Ábralo y elija una capa, o dé la dirección de la propia capa.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is the address of a service, not of a layer.</source>
        <translation>Esta es la dirección de un servicio, no de una capa.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Add the number of one of its layers: {names}.</source>
        <translation>Añada el número de una de sus capas: {names}.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>It holds no layers.</source>
        <translation>No contiene capas.</translation>
    </message>
    <message>
        <location filename="../core/rest/charts.py"/>
        <source>its symbols depend on a script or on columns that are not here</source>
        <translation>sus símbolos dependen de un script o de columnas que no están aquí</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>The layer looks otherwise than at the server: {unread}.</source>
        <translation>La capa se ve distinta que en el servidor: {unread}.</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{missing} of its symbols are pictures that could not be had</source>
        <translation>{missing} de sus símbolos son imágenes que no se pudieron obtener</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{count} of its symbols are meant for shapes of another kind</source>
        <translation>{count} de sus símbolos están pensados para geometrías de otro tipo</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The server sent an error that cannot be read.</source>
        <translation>El servidor envió un error que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The answer holds no list of features.</source>
        <translation>La respuesta no contiene una lista de objetos espaciales.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>A feature of the answer is not an object.</source>
        <translation>Un objeto espacial de la respuesta no es un objeto.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The attributes of a feature are not an object.</source>
        <translation>Los atributos de un objeto espacial no son un objeto.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates to a grid it does not describe.</source>
        <translation>El servidor redondeó las coordenadas a una cuadrícula que no describe.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates in a way that is not known.</source>
        <translation>El servidor redondeó las coordenadas de un modo que no se conoce.</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>its labels are made by a script, which is not run here</source>
        <translation>sus etiquetas las hace un script, que aquí no se ejecuta</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>{missing} of its {stated} kinds of labels are made by a script</source>
        <translation>{missing} de sus {stated} clases de etiquetas las hace un script</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>This address leads to no layer.</source>
        <translation>Esta dirección no lleva a ninguna capa.</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>Paste the address of a layer or a service.</source>
        <translation>Pegue la dirección de una capa o un servicio.</translation>
    </message>
    <message>
        <location filename="../core/rest/nameless_file.py"/>
        <source>a file of our own was cut</source>
        <translation>un archivo propio quedó cortado</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>The portal's answer to the search cannot be read.</source>
        <translation>La respuesta del portal a la búsqueda no se puede leer.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item holds no map with layers.</source>
        <translation>Este elemento no contiene un mapa con capas.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>A {kind} holds no layers that can be downloaded.</source>
        <translation>Un elemento así ({kind}) no contiene capas que se puedan descargar.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>Choose a feature service, a map service or a web map.</source>
        <translation>Elija un servicio de objetos espaciales, un servicio de mapas o un mapa web.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item leads to no service with layers.</source>
        <translation>Este elemento no lleva a ningún servicio con capas.</translation>
    </message>
    <message>
        <location filename="../core/rest/protobuf.py"/>
        <source>The answer is not a whole PBF feature page.</source>
        <translation>La respuesta no es una página PBF entera.</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>What “{own}” relates to cannot be imported: {err}</source>
        <translation>Lo que se relaciona con «{own}» no se puede importar: {err}</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>“{table}” does not let anybody ask for rows.</source>
        <translation>«{table}» no deja a nadie pedir filas.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The related table does not state its side of “{own}”.</source>
        <translation>La tabla relacionada no indica su lado de «{own}».</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The server does not offer the table of pairs of “{own}”.</source>
        <translation>El servidor no ofrece la tabla de pares de «{own}».</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols ({word}) are not known here</source>
        <translation>sus símbolos ({word}) no se conocen aquí</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols are of a kind that is not known here</source>
        <translation>sus símbolos son de un tipo que no se conoce aquí</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>{unread} of its symbols are of a kind that is not known here</source>
        <translation>{unread} de sus símbolos son de un tipo que no se conoce aquí</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbol for other values is not known here</source>
        <translation>su símbolo para otros valores no se conoce aquí</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its classes are measured in a way that is not known here</source>
        <translation>sus clases se miden de una manera que no se conoce aquí</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its colours do not follow the values</source>
        <translation>sus colores no siguen los valores</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its sizes do not follow the values</source>
        <translation>sus tamaños no siguen los valores</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its transparencies do not follow the values</source>
        <translation>sus transparencias no siguen los valores</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its symbols do not turn with the values</source>
        <translation>sus símbolos no giran con los valores</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its outlines have the same width at every scale</source>
        <translation>sus contornos tienen el mismo grosor a todas las escalas</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>The sign-in has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>The file was written; look at it there.</source>
        <translation>El archivo se escribió; mírelo allí.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>QGIS did not take the layer {name} into the project.</source>
        <translation>QGIS no admitió la capa {name} en el proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>The web server in front asks for a sign-in of its own.</source>
        <translation>El servidor web delante pide un inicio de sesión propio.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS keeps certificates, and LayerFerry can use them.</source>
        <translation>QGIS guarda certificados, y LayerFerry puede usarlos.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS itself may keep what gets you in, such as a client certificate.</source>
        <translation>Quizá QGIS mismo guarde lo que le deja entrar, como un certificado de cliente.</translation>
    </message>
    <message>
        <location filename="../ui/quick_import.py"/>
        <source>There is no folder for the files.</source>
        <translation>No hay carpeta para los archivos.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>La capa ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close this window.</source>
        <translation>Cierre esta ventana.</translation>
    </message>
    <message>
        <location filename="../ui/visit.py"/>
        <source>The web server of {host} asks for a sign-in.</source>
        <translation>El servidor web de {host} pide un inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Full record</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Copy all of the text</source>
        <translation>Copiar todo el texto</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>ExtrasPanel</name>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a column of la&amp;bels beside each column of codes</source>
        <translation>Con una colu&amp;mna de etiquetas junto a cada columna de códigos</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>For programs that know nothing of lists of values; QGIS shows labels anyway</source>
        <translation>Para programas que no conocen listas de valores; QGIS muestra las etiquetas de todos modos</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in a folder beside it</source>
        <translation>en una carpeta al lado</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in the GeoPackage</source>
        <translation>en el GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Where attachments go</source>
        <translation>Adónde van los adjuntos</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Folder for the attachments</source>
        <translation>Carpeta para los adjuntos</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Look at {name}</source>
        <translation>Mirar {name}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: 1 row</source>
        <translation>{name}: 1 fila</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: {rows:,} rows</source>
        <translation>{name}: {rows:,} filas</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables</source>
        <translation>Con ta&amp;blas relacionadas</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables ({tables})</source>
        <translation>Con ta&amp;blas relacionadas ({tables})</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments</source>
        <translation>Con ad&amp;juntos</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments (counting…)</source>
        <translation>Con ad&amp;juntos (contando…)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With {count:,} a&amp;ttachments, {size}</source>
        <translation>Con {count:,} ad&amp;juntos, {size}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With more than {count:,} a&amp;ttachments, {size}</source>
        <translation>Con más de {count:,} ad&amp;juntos, {size}</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>List of values</source>
        <translation>Lista de valores</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Row number</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text ({length})</source>
        <translation>Texto ({length})</translation>
    </message>
</context>
<context>
    <name>FieldPlanModel</name>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Values read back</source>
        <translation>Valores leídos de vuelta</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is shortened.</source>
        <translation>El nombre se acorta.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is changed.</source>
        <translation>El nombre cambia.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Text ({width})</source>
        <translation>Texto ({width})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Decimal ({width}, {decimals})</source>
        <translation>Decimal ({width}, {decimals})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Integer ({width})</source>
        <translation>Entero ({width})</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>The layer's own</source>
        <translation>El propio de la capa</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>No features are selected. Select some on the map first.</source>
        <translation>No hay objetos seleccionados. Seleccione antes algunos en el mapa.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>No changes expected in this format.</source>
        <translation>No se esperan cambios en este formato.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>{sentences} What really changed is counted on the file.</source>
        <translation>{sentences} Lo que cambie de verdad se cuenta en el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>It takes no rows without a shape.</source>
        <translation>No admite filas sin geometría.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Some rows have no shape, and it takes none: the import would fail.</source>
        <translation>Algunas filas no tienen geometría, y no las admite: la importación fallaría.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Names that it reserves are changed: {names}.</source>
        <translation>Se cambian los nombres que reserva: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Whole numbers beyond 15 digits are rounded: {names}.</source>
        <translation>Se redondean los enteros de más de 15 cifras: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>The 16th digit of numbers is lost: {names}.</source>
        <translation>Se pierde la cifra 16 de los números: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Parts of a second may be lost: {names}.</source>
        <translation>Pueden perderse fracciones de segundo: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Times of the day become text: {names}.</source>
        <translation>Las horas del día pasan a texto: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Null and empty text become one: {names}.</source>
        <translation>NULL y texto vacío pasan a ser uno: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Curves become lines of many vertices.</source>
        <translation>Las curvas pasan a líneas de muchos vértices.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Measures (M) of shapes are dropped.</source>
        <translation>Se pierden las medidas (M) de las geometrías.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import from ArcGIS</source>
        <translation>Importar de ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of an ArcGIS server, folder, service, layer, portal, item, group or web map, as it stands in a web browser; or the name of a saved connection</source>
        <translation>Dirección de un servidor, carpeta, servicio, capa, portal, elemento, grupo o mapa web de ArcGIS, como aparece en un navegador web; o el nombre de una conexión guardada</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of the server, service or layer</source>
        <translation>Dirección del servidor, servicio o capa</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What the address leads to</source>
        <translation>Adónde lleva la dirección</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the address leads to</source>
        <translation>Mostrar adónde lleva la dirección</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>State of the connection</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Wh&amp;y can't I get in?</source>
        <translation>¿Por &amp;qué no puedo entrar?</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Mostrar lo que dice el servidor sobre el inicio de sesión, y probarlo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Ask the server again what there is</source>
        <translation>Preguntar otra vez al servidor qué hay</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>Iniciar s&amp;esión…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign in to see what is not open to everybody</source>
        <translation>Iniciar sesión para ver lo que no está abierto a todos</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign &amp;out</source>
        <translation>Cerrar sesi&amp;ón</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Forget the sign-in of this session; a stored password stays in the keyring</source>
        <translation>Olvidar el inicio de sesión de esta sesión; una contraseña guardada queda en el llavero</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal…</source>
        <translation>Buscar en el portal…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Words in the titles and descriptions of the portal's services and web maps; press Enter to search</source>
        <translation>Palabras de los títulos y descripciones de los servicios y mapas web del portal; pulse Intro para buscar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal</source>
        <translation>Buscar en el portal</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name…</source>
        <translation>Filtrar por nombre…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show only lines whose name holds this text, of what was opened so far</source>
        <translation>Mostrar solo las líneas cuyo nombre contiene este texto, de lo abierto hasta ahora</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Folders, services and layers of the server</source>
        <translation>Carpetas, servicios y capas del servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Highlighted layer</source>
        <translation>Capa resaltada</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Description of the highlighted layer</source>
        <translation>Descripción de la capa resaltada</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Size and time of the import</source>
        <translation>Tamaño y tiempo de la importación</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What a Shapefile would lose</source>
        <translation>Qué perdería un Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>First rows of the highlighted layer</source>
        <translation>Primeras filas de la capa resaltada</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these rows</source>
        <translation>Solo estas filas</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Where</source>
        <translation>&amp;Donde</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>All rows. To filter, for example: STATUS = 'Open'</source>
        <translation>Todas las filas. Para filtrar, por ejemplo: STATUS = 'Open'</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only rows that fit this condition, in the SQL of the server</source>
        <translation>Solo filas que cumplen esta condición, en el SQL del servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Condition that the rows must fit</source>
        <translation>Condición que deben cumplir las filas</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>B&amp;uild…</source>
        <translation>Co&amp;nstruir…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Put the condition together from fields and the values that the server has</source>
        <translation>Componer la condición con campos y los valores que tiene el servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>E&amp;xtent</source>
        <translation>E&amp;xtensión</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Selecte&amp;d</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only what touches the box around the features that are selected on the map</source>
        <translation>Solo lo que toca el rectángulo alrededor de los objetos seleccionados en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>The first so many rows; the receipt says that the layer is not whole</source>
        <translation>Ese número de primeras filas; el recibo dice que la capa no está entera</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Most rows to import</source>
        <translation>Máximo de filas a importar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Reference system of the result</source>
        <translation>Sistema de referencia del resultado</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these fields</source>
        <translation>Solo estos campos</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Fields</source>
        <translation>C&amp;ampos</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A&amp;ll</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import all fields</source>
        <translation>Importar todos los campos</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;None</source>
        <translation>Nin&amp;guno</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Uncheck all fields, to choose a few</source>
        <translation>Desmarcar todos los campos, para elegir unos pocos</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Fields of the highlighted layer</source>
        <translation>Campos de la capa resaltada</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import into</source>
        <translation>Importar a</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Temporary layer</source>
        <translation>Capa tempora&amp;l</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A layer in memory: fast, and gone with the project unless you save it</source>
        <translation>Una capa en memoria: rápida, y se pierde con el proyecto si no la guarda</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;GeoPackage</source>
        <translation>Geo&amp;Package</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A file that keeps names, types and values as they are</source>
        <translation>Un archivo que conserva nombres, tipos y valores como son</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>S&amp;hapefile</source>
        <translation>S&amp;hapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Files that every GIS reads; what they cannot hold is reported</source>
        <translation>Archivos que lee todo SIG; se informa de lo que no pueden contener</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Another format that QGIS writes here</source>
        <translation>Otro formato que QGIS escribe aquí</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other format</source>
        <translation>Otro formato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>F&amp;ile</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Into one GeoPac&amp;kage; the layers that it has stay</source>
        <translation>En un solo GeoPac&amp;kage; las capas que tiene se quedan</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A new file, or one that is there: it gets a layer more for each that you import</source>
        <translation>Un archivo nuevo, o uno existente: recibe una capa más por cada una que importe</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What this output means for the layer</source>
        <translation>Qué significa esta salida para la capa</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Use GeoPac&amp;kage</source>
        <translation>Usar GeoPac&amp;kage</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What will be imported</source>
        <translation>Qué se importará</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Progress of the imports</source>
        <translation>Progreso de las importaciones</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Presets…</source>
        <translation>Preaj&amp;ustes…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Lists of layers with their filters and format: save what is chosen here as one, or run one again</source>
        <translation>Listas de capas con sus filtros y formato: guarde como una lo elegido aquí, o ejecute una otra vez</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import the checked layers, or the highlighted one when none is checked</source>
        <translation>Importar las capas marcadas, o la resaltada si no hay ninguna marcada</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close the window; imports go on</source>
        <translation>Cerrar la ventana; las importaciones siguen</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Only what touches an extent: of the map view, of a layer, or drawn on the map</source>
        <translation>Solo lo que toca una extensión: de la vista del mapa, de una capa, o dibujada en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Extent that the rows must touch</source>
        <translation>Extensión que deben tocar las filas</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>There are no services here that you may see.</source>
        <translation>Aquí no hay servicios que usted pueda ver.</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Import layer from ArcGIS</source>
        <translation>Importar capa de ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Downloads all rows of a layer or table of an ArcGIS service, open or secured, and proves by the object ids that none is missing. An import that cannot be proven complete fails, unless partial results are allowed.

Secrets are never parameters. They come from the system keyring (through a saved connection) or from the environment variables LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN and LAYERFERRY_CLIENT_SECRET.

Attachments go into a folder (&lt;name&gt;_attachments) beside the output or in a folder of your choice, or into the output itself when that is a GeoPackage; related tables come as tables of the same GeoPackage, beside other formats as &lt;name&gt;_tables.gpkg, and as further temporary layers with a temporary layer. Where results are loaded, the project gets their relations.

Ways to sign in: “app” is an application's client ID (as user name) and secret; “webtier” answers the web server in front with user name and password; “oauth” goes on with a sign-in that was made in the browser and kept; “qgis” uses the QGIS authentication configuration, which with any other way gets through the web server in front, for example by a certificate.</source>
        <translation>Descarga todas las filas de una capa o tabla de un servicio ArcGIS, abierto o protegido, y demuestra por los ID de objeto que no falta ninguna. Una importación que no se puede demostrar completa falla, salvo que se permitan resultados parciales.

Los secretos nunca son parámetros. Vienen del llavero del sistema (mediante una conexión guardada) o de las variables de entorno LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN y LAYERFERRY_CLIENT_SECRET.

Los adjuntos van a una carpeta (&lt;name&gt;_attachments) junto a la salida o a una carpeta de su elección, o a la propia salida cuando es un GeoPackage; las tablas relacionadas vienen como tablas del mismo GeoPackage, junto a otros formatos como &lt;name&gt;_tables.gpkg, y como más capas temporales con una capa temporal. Donde se cargan los resultados, el proyecto recibe sus relaciones.

Formas de iniciar sesión: «app» es el ID de cliente (como nombre de usuario) y el secreto de una aplicación; «webtier» responde al servidor web delante con nombre de usuario y contraseña; «oauth» sigue con un inicio de sesión hecho en el navegador y guardado; «qgis» usa la configuración de autenticación de QGIS, que con cualquier otra forma pasa el servidor web delante, por ejemplo con un certificado.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Address of the layer</source>
        <translation>Dirección de la capa</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only rows where (SQL)</source>
        <translation>Solo filas donde (SQL)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only within extent</source>
        <translation>Solo dentro de la extensión</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only these fields (names with commas)</source>
        <translation>Solo estos campos (nombres separados por comas)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Reference system of the result</source>
        <translation>Sistema de referencia del resultado</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows per request (0 = the server's limit)</source>
        <translation>Filas por petición (0 = el límite del servidor)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Requests at once (0 = automatic)</source>
        <translation>Peticiones a la vez (0 = automático)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Transfer format</source>
        <translation>Formato de transferencia</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Keep a result that cannot be proven complete</source>
        <translation>Conservar un resultado que no se puede demostrar completo</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Add a column of labels beside each column of codes</source>
        <translation>Añadir una columna de etiquetas junto a cada columna de códigos</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only part k/n of the rows</source>
        <translation>Solo la parte k/n de las filas</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Imported layer</source>
        <translation>Capa importada</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Folder for the attachments (empty = beside the result)</source>
        <translation>Carpeta de los adjuntos (vacía = junto al resultado)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>With related tables</source>
        <translation>Con tablas relacionadas</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Related tables and the table of attachments</source>
        <translation>Tablas relacionadas y tabla de adjuntos</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows in the result</source>
        <translation>Filas en el resultado</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Proven complete</source>
        <translation>Demostrado completo</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>{rows:,} rows are kept; start the same import again, into any output, to go on.</source>
        <translation>{rows:,} filas se conservan; inicie otra vez la misma importación, a cualquier salida, para continuar.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>1 row is kept; start the same import again, into any output, to go on.</source>
        <translation>1 fila se conserva; inicie otra vez la misma importación, a cualquier salida, para continuar.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Read {name}</source>
        <translation>Leer {name}</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look at {host}</source>
        <translation>Mirar {host}</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look for the ways in</source>
        <translation>Buscar las formas de entrar</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layers</source>
        <translation>&amp;Zum a las capas</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>&amp;Zum a la capa</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Sa&amp;ve as Shapefile…</source>
        <translation>&amp;Guardar como Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Try &amp;again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Into a &amp;temporary layer</source>
        <translation>En una capa tempora&amp;l</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Keep what came</source>
        <translation>&amp;Conservar lo que llegó</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>La capa ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Import details</source>
        <translation>Detalles de la importación</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <location filename="../ui/layer_card.py"/>
        <source>Look at {name}</source>
        <translation>Mirar {name}</translation>
    </message>
</context>
<context>
    <name>LayerFerryProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>LayerFerry (secured ArcGIS services)</source>
        <translation>LayerFerry (servicios ArcGIS protegidos)</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Choose a layer on the left.</source>
        <translation>Elija una capa a la izquierda.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A folder: open it and choose a layer in it.</source>
        <translation>Una carpeta: ábrala y elija en ella una capa.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A service: tick it for all of its layers, or open it and choose.</source>
        <translation>Un servicio: márquelo para todas sus capas, o ábralo y elija.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A group of layers: tick it for all of them, or open it and choose.</source>
        <translation>Un grupo de capas: márquelo para todas, o ábralo y elija.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose from what is in it.</source>
        <translation>Ábralo y elija entre lo que contiene.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose a group.</source>
        <translation>Ábralo y elija un grupo.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A web map: tick it for all of its layers, or open it and choose; they come with its filters.</source>
        <translation>Un mapa web: márquelo para todas sus capas, o ábralo y elija; vienen con sus filtros.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Press Enter to see more.</source>
        <translation>Pulse Intro para ver más.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A raster layer has no rows to import: choose another layer.</source>
        <translation>Una capa ráster no tiene filas que importar: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>This cannot be imported: choose another layer.</source>
        <translation>Esto no se puede importar: elija otra capa.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Table without shapes</source>
        <translation>Tabla sin geometrías</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Multipoints</source>
        <translation>Multipuntos</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>counting rows…</source>
        <translation>contando filas…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not understand this condition</source>
        <translation>el servidor no entiende esta condición</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not count its rows</source>
        <translation>el servidor no cuenta sus filas</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>unknown reference system</source>
        <translation>sistema de referencia desconocido</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>own reference system</source>
        <translation>sistema de referencia propio</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>Where the highlighted layer is</source>
        <translation>Dónde está la capa resaltada</translation>
    </message>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} de {total}</translation>
    </message>
</context>
<context>
    <name>ListLayersAlgorithm</name>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>List layers of an ArcGIS server or portal</source>
        <translation>Enumerar capas de un servidor o portal ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Lists the layers and tables of an ArcGIS server, folder or service, or of a portal, group, item or web map, with their addresses for “Import layer from ArcGIS”. Of a portal, that is your own content and that of your groups and organisation; without a sign-in, what is public.

Secured layers appear after sign-in: name a saved connection, or set LAYERFERRY_TOKEN.</source>
        <translation>Enumera las capas y tablas de un servidor, carpeta o servicio ArcGIS, o de un portal, grupo, elemento o mapa web, con sus direcciones para «Importar capa de ArcGIS». De un portal, es su propio contenido y el de sus grupos y su organización; sin iniciar sesión, lo que es público.

Las capas protegidas aparecen tras iniciar sesión: nombre una conexión guardada, o defina LAYERFERRY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out; no row has a value.</source>
        <translation>Omitido; ninguna fila tiene valor.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{count} rows</source>
        <translation>{count} filas</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time of day is dropped in {rows}.</source>
        <translation>Se pierde la hora del día en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time zone of midnight is dropped in {rows}.</source>
        <translation>Se pierde el huso horario de la medianoche en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Text is cut at 254 bytes in {rows}.</source>
        <translation>El texto se corta a 254 bytes en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Blanks at the ends are dropped in {rows}.</source>
        <translation>Se pierden los espacios de los extremos en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Empty text becomes null in {rows}.</source>
        <translation>El texto vacío pasa a NULL en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Unusable characters are replaced in {rows}.</source>
        <translation>Se reemplazan caracteres no utilizables en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Integers are written as text in {rows}.</source>
        <translation>Los enteros se escriben como texto en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will read the integer as a decimal in {rows}.</source>
        <translation>Algunos programas leerán el entero como decimal en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will round the number in {rows}.</source>
        <translation>Algunos programas redondearán el número en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Programs will round the number in {rows}.</source>
        <translation>Los programas redondearán el número en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>NaN or infinity becomes null in {rows}.</source>
        <translation>NaN o infinito pasa a NULL en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will show null as 0 in {rows}.</source>
        <translation>Algunos programas mostrarán NULL como 0 en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Null is written as a value in {rows}.</source>
        <translation>NULL se escribe como un valor en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A date outside the years 1 to 9999 becomes null in {rows}.</source>
        <translation>Una fecha fuera de los años 1 a 9999 pasa a NULL en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Times are written as text in {rows}.</source>
        <translation>Las horas se escriben como texto en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>True and false are written as 1 and 0 in {rows}.</source>
        <translation>Verdadero y falso se escriben como 1 y 0 en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Lists are written as JSON text in {rows}.</source>
        <translation>Las listas se escriben como texto JSON en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Labels stand for codes in {rows}.</source>
        <translation>Las etiquetas sustituyen a los códigos en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The code has no label and is written itself in {rows}.</source>
        <translation>El código no tiene etiqueta y se escribe él mismo en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out as chosen, with values in {rows}.</source>
        <translation>Omitido según lo elegido, con valores en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Binary values are left out in {rows}.</source>
        <translation>Los valores binarios se omiten en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out, with values in {rows}: a Shapefile holds 255 fields.</source>
        <translation>Omitido, con valores en {rows}: un Shapefile admite 255 campos.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A value of another type becomes null in {rows}.</source>
        <translation>Un valor de otro tipo pasa a NULL en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{rows} without a shape are kept.</source>
        <translation>Se conservan {rows} sin geometría.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape is of another kind and left out in {rows}.</source>
        <translation>La geometría es de otro tipo y se omite en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape has unusable coordinates and is left out in {rows}.</source>
        <translation>La geometría tiene coordenadas no utilizables y se omite en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Curves become straight segments in {rows}.</source>
        <translation>Las curvas pasan a segmentos rectos en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Points are stored as multipoints in {rows}.</source>
        <translation>Los puntos se guardan como multipuntos en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without heights gets 0 in {rows}.</source>
        <translation>Una geometría sin alturas recibe 0 en {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without measures gets the mark for none in {rows}.</source>
        <translation>Una geometría sin medidas recibe la marca de ninguna en {rows}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../ui/layer_actions.py"/>
        <source>Save as Shapefile…</source>
        <translation>Guardar como Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importar de ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import layers from ArcGIS, whole and proven complete</source>
        <translation>Importar capas de ArcGIS, enteras y demostradas completas</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Presets…</source>
        <translation>Preajustes…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MergeReceiptsAlgorithm</name>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Merge receipts of parts</source>
        <translation>Unir recibos de partes</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Takes the receipts of all parts of a layer that were imported with PART = k/n, and proves by the object ids that together they are the whole layer.

COMPLETE is false, and the receipt says why, when a part is missing, is there twice or is not complete itself, or when the layer was edited between the parts so that the rows are not those that the server listed last.</source>
        <translation>Toma los recibos de todas las partes de una capa que se importaron con PART = k/n, y demuestra por los ID de objeto que juntas son la capa entera.

COMPLETE es falso, y el recibo dice por qué, cuando una parte falta, está dos veces o no está completa, o cuando la capa se editó entre las partes de modo que las filas no son las que el servidor enumeró al final.</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipts of the parts</source>
        <translation>Recibos de las partes</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipt of the whole</source>
        <translation>Recibo del conjunto</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Rows in all parts</source>
        <translation>Filas en todas las partes</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Proven complete</source>
        <translation>Demostrado completo</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>The receipt could not be written: {why}.</source>
        <translation>El recibo no se pudo escribir: {why}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Something unforeseen happened.</source>
        <translation>Ocurrió algo imprevisto.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The web server in front of ArcGIS does not accept this name and password.</source>
        <translation>El servidor web delante de ArcGIS no acepta este nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Check them (upper and lower case matter) before you try again: some servers lock an account after a few tries.</source>
        <translation>Compruébelos (distinguen mayúsculas) antes de probar de nuevo: algunos servidores bloquean una cuenta tras unos pocos intentos.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>El servidor no acepta este nombre y contraseña.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This needs a sign-in.</source>
        <translation>Esto necesita un inicio de sesión.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in, then try again.</source>
        <translation>Inicie sesión y pruebe de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The sign-in has ended.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This account may not see it.</source>
        <translation>Esta cuenta no puede verlo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Ask the owner for access, or sign in with another account.</source>
        <translation>Pida acceso al propietario, o inicie sesión con otra cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server is asked too often.</source>
        <translation>Se pregunta al servidor demasiado a menudo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Pruebe de nuevo en unos minutos.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not answer in time.</source>
        <translation>El servidor no responde a tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Pruebe más tarde, o aumente el tiempo de espera en las opciones de red de QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The certificate of the server is not trusted.</source>
        <translation>No se confía en el certificado del servidor.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>If it is your organisation's own authority, add it under Settings &gt; Options &gt; Authentication &gt; Manage certificates.</source>
        <translation>Si es la autoridad propia de su organización, añádala en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>{rows:,} rows</source>
        <translation>{rows:,} filas</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Keep layers that cannot be proven to be whole</source>
        <translation>Conservar capas &amp;que no se puedan demostrar completas</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Offer to keep passwords in the system keyring</source>
        <translation>Ofrecer guardar contraseñas &amp;en el llavero del sistema</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget &amp;everything…</source>
        <translation>&amp;Olvidar todo…</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Temporary layers</source>
        <translation>Capas temporales</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>GeoPackages</source>
        <translation>GeoPackages</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Shapefiles</source>
        <translation>Shapefiles</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Where the last files went</source>
        <translation>Donde fueron los últimos archivos</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise such an import fails, and says what is missing.</source>
        <translation>Si no, tal importación falla, y dice qué falta.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise they are kept for this session only, unless you tick the box then.</source>
        <translation>Si no, se guardan solo para esta sesión, a menos que marque entonces la casilla.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign out everywhere, and delete all connections and their secrets</source>
        <translation>Cerrar la sesión en todas partes, y borrar todas las conexiones y sus secretos</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>The best that the server offers</source>
        <translation>El mejor que ofrezca el servidor</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Layers become</source>
        <translation>&amp;Las capas pasan a ser</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Folder for files</source>
        <translation>&amp;Carpeta para archivos</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Requests at once</source>
        <translation>&amp;Peticiones a la vez</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>For&amp;mat of the rows</source>
        <translation>&amp;Formato de las filas</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Interrupted imports keep at most</source>
        <translation>Las importaciones interrumpidas &amp;guardan como mucho</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Forget everything</source>
        <translation>Olvidar &amp;todo</translation>
    </message>
</context>
<context>
    <name>OrderEntrance</name>
    <message>
        <location filename="../ui/order_entrance.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>OriginActions</name>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Update from server…</source>
        <translation>Actualizar desde el servidor…</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About this import</source>
        <translation>Acerca de esta importación</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Reading the receipt</source>
        <translation>Leyendo el recibo</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>This layer does not remember its import.</source>
        <translation>Esta capa no recuerda su importación.</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About the import of {name}</source>
        <translation>Acerca de la importación de {name}</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These layers exist already:

{names}</source>
        <translation>Estas capas ya existen:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This layer exists already:

{names}</source>
        <translation>Esta capa ya existe:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These files exist already:

{names}</source>
        <translation>Estos archivos ya existen:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This file exists already:

{names}</source>
        <translation>Este archivo ya existe:

{names}</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>No place for the file is chosen yet.</source>
        <translation>Aún no se ha elegido sitio para el archivo.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Choose one first.</source>
        <translation>Elija uno primero.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Fold&amp;er</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>F&amp;ile</source>
        <translation>Archi&amp;vo</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>File to import into</source>
        <translation>Archivo al que importar</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Shapefile (*.shp)</source>
        <translation>Shapefile (*.shp)</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Replace files?</source>
        <translation>¿Reemplazar archivos?</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>What is there stays until the new data is complete.</source>
        <translation>Lo que hay se queda hasta que los datos nuevos estén completos.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>All layers in a GeoPackage go with it. To add a layer instead, cancel and tick “{box}”.</source>
        <translation>Todas las capas de un GeoPackage se van con él. Para añadir una capa, cancele y marque «{box}».</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>&amp;Replace</source>
        <translation>Reempla&amp;zar</translation>
    </message>
</context>
<context>
    <name>ParameterHelp</name>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>As it stands in a web browser. May be empty where a saved connection has it.</source>
        <translation>Tal como aparece en un navegador web. Puede quedar vacía si una conexión guardada la tiene.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Name of a connection that the import window saved; its secret comes from the system keyring.</source>
        <translation>Nombre de una conexión que guardó la ventana de importación; su secreto viene del llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>The password comes from the environment, never from a parameter.</source>
        <translation>La contraseña viene del entorno, nunca de un parámetro.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” is right nearly always.</source>
        <translation>«auto» es lo correcto casi siempre.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>What QGIS keeps itself, client certificates too.</source>
        <translation>Lo que QGIS mismo guarda, también certificados de cliente.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Condition in the SQL of the server, for example STATUS = 'Open'.</source>
        <translation>Condición en el SQL del servidor, por ejemplo STATUS = 'Open'.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Only rows whose shapes touch it.</source>
        <translation>Solo las filas cuya geometría la toca.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = all fields.</source>
        <translation>Vacío = todos los campos.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = the layer's own.</source>
        <translation>Vacío = el propio de la capa.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Smaller pages help with servers that fail on large ones.</source>
        <translation>Páginas más pequeñas ayudan con servidores que fallan con las grandes.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>More than the server bears makes an import slower, not faster.</source>
        <translation>Más de lo que el servidor aguanta hace la importación más lenta, no más rápida.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” takes PBF where the server sends it right, else JSON.</source>
        <translation>«auto» toma PBF donde el servidor lo envía bien; si no, JSON.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Otherwise the algorithm fails, and says what is missing.</source>
        <translation>Si no, el algoritmo falla y dice qué falta.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>For several computers: “2/4” is the second of four parts. “Merge receipts of parts” proves that they are the whole.</source>
        <translation>Para varios equipos: «2/4» es la segunda de cuatro partes. «Unir recibos de partes» demuestra que juntas son el todo.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>A file that says what came and what proves it.</source>
        <translation>Un archivo que dice qué llegó y qué lo demuestra.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Where the files go; not needed for temporary layers.</source>
        <translation>Adónde van los archivos; no hace falta con capas temporales.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Say what has changed on the server, and change nothing here.</source>
        <translation>Decir qué ha cambiado en el servidor, y no cambiar nada aquí.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Upper and lower case matter</source>
        <translation>Se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Sent once to this server, and kept in the system keyring if you wish; never in QGIS's settings or projects</source>
        <translation>Se envía una vez a este servidor, y se guarda en el llavero del sistema si lo desea; nunca en la configuración o los proyectos de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;User name</source>
        <translation>Nombre &amp;de usuario</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What few servers want</source>
        <translation>Lo que piden pocos servidores</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What the server checks beside the token. Change it only if you are told to.</source>
        <translation>Lo que el servidor comprueba además del token. Cámbielo solo si se lo indican.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to LayerFerry (referer)</source>
        <translation>a LayerFerry (referer)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to this computer's address (requestip)</source>
        <translation>a la dirección de este equipo (requestip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to another address (ip)</source>
        <translation>a otra dirección (ip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>As the server sees it, for example of a proxy</source>
        <translation>Tal como la ve el servidor, por ejemplo la de un proxy</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Address that tokens are bound to</source>
        <translation>Dirección a la que se ligan los tokens</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;Bind tokens</source>
        <translation>&amp;Ligar los tokens</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Presets of Imports</source>
        <translation>Preajustes de importaciones</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Save &amp;as</source>
        <translation>G&amp;uardar como</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name of the new preset</source>
        <translation>Nombre del preajuste nuevo</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Keep the layers that are chosen in the import window, with their filters, fields and format</source>
        <translation>Guardar las capas elegidas en la ventana de importación, con sus filtros, campos y formato</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Saved presets</source>
        <translation>Preajustes guardados</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import into</source>
        <translation>Importar a</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers of the chosen preset</source>
        <translation>Capas del preajuste elegido</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>F&amp;older</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Where the files of the chosen preset go</source>
        <translation>Adónde van los archivos del preajuste elegido</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import the layers of the chosen preset, as it says</source>
        <translation>Importar las capas del preajuste elegido, como él dice</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Forget the chosen preset; what was imported by it stays</source>
        <translation>Olvidar el preajuste elegido; lo que importó se queda</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Write to file…</source>
        <translation>&amp;Escribir en archivo…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Write the chosen preset to a file for colleagues and for Processing; no secret and no place of this computer is in it</source>
        <translation>Escribir el preajuste elegido en un archivo para compañeros y para Procesos; no contiene secretos ni lugares de este equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add from &amp;file…</source>
        <translation>Añadir &amp;de archivo…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add the preset of a file that somebody wrote</source>
        <translation>Añadir el preajuste de un archivo que alguien escribió</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the {count} layers that are chosen</source>
        <translation>Nombre para las {count} capas elegidas</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the layer that is chosen</source>
        <translation>Nombre para la capa elegida</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Read presets</source>
        <translation>Leer preajustes</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Save a preset</source>
        <translation>Guardar un preajuste</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Ya hay un preajuste «{name}».</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>The import has begun; QGIS's main window shows how far it is.</source>
        <translation>La importación ha empezado; la ventana principal de QGIS muestra cómo va.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete the preset “{name}”?</source>
        <translation>¿Borrar el preajuste «{name}»?</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete a preset</source>
        <translation>Borrar un preajuste</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write Preset</source>
        <translation>Escribir preajuste</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>{name} was written to {file}, without secrets.</source>
        <translation>{name} se escribió en {file}, sin secretos.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write a preset</source>
        <translation>Escribir un preajuste</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add Preset</source>
        <translation>Añadir preajuste</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add a preset</source>
        <translation>Añadir un preajuste</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>temporary layers</source>
        <translation>capas temporales</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>GeoPackages</source>
        <translation>GeoPackages</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Shapefiles</source>
        <translation>Shapefiles</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
</context>
<context>
    <name>QgisForm</name>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>Confi&amp;guration</source>
        <translation>Co&amp;nfiguración</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>QGIS authentication configuration</source>
        <translation>Configuración de autenticación de QGIS</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows in the layer</source>
        <translation>Filas en la capa</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server announced</source>
        <translation>Filas que anunció el servidor</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Proven to be all</source>
        <translation>Demostrado que son todas</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only rows where</source>
        <translation>Solo filas donde</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only fields</source>
        <translation>Solo campos</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that are missing</source>
        <translation>Filas que faltan</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server cannot deliver</source>
        <translation>Filas que el servidor no puede entregar</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that came twice</source>
        <translation>Filas que llegaron dos veces</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows compared with JSON</source>
        <translation>Filas comparadas con JSON</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows without a shape</source>
        <translation>Filas sin geometría</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Shapes repaired</source>
        <translation>Geometrías reparadas</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Added on the server meanwhile</source>
        <translation>Añadidas entretanto en el servidor</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Deleted on the server meanwhile</source>
        <translation>Borradas entretanto en el servidor</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Asked again</source>
        <translation>Pedidas de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Sign-ins renewed</source>
        <translation>Inicios de sesión renovados</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no. {why}</source>
        <translation>no. {why}</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, object IDs match</source>
        <translation>sí, los ID de objeto coinciden</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, the count matches; there are no object IDs</source>
        <translation>sí, el recuento coincide; no hay ID de objeto</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no; the server gives no means to prove it</source>
        <translation>no; el servidor no da ningún medio de demostrarlo</translation>
    </message>
</context>
<context>
    <name>RunPresetAlgorithm</name>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Run a preset of imports from ArcGIS</source>
        <translation>Ejecutar un preajuste de importaciones de ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imports the layers of a preset, with their filters, into files of one folder or into memory layers, and proves each whole. A layer that fails ends the run; those before it are there. Files of the same name are replaced; of one GeoPackage for all, only layers of the same name.

A preset is a file, or the name of one that was saved in the import window. It holds no secrets: they come as for “Import layer from ArcGIS”, for one server at a time.</source>
        <translation>Importa las capas de un preajuste, con sus filtros, a archivos de una carpeta o a capas en memoria, y demuestra que cada una está entera. Una capa que falla termina la ejecución; las anteriores quedan. Se reemplazan los archivos del mismo nombre; de un GeoPackage común, solo las capas del mismo nombre.

Un preajuste es un archivo, o el nombre de uno guardado en la ventana de importación. No contiene secretos: vienen como para «Importar capa de ArcGIS», para un servidor a la vez.</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Keep results that cannot be proven complete</source>
        <translation>Conservar resultados que no se pueden demostrar completos</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imported layers</source>
        <translation>Capas importadas</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Rows in the results</source>
        <translation>Filas en los resultados</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>All proven complete</source>
        <translation>Todos demostrados completos</translation>
    </message>
</context>
<context>
    <name>SaveShapefileAlgorithm</name>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Save as Shapefile</source>
        <translation>Guardar como Shapefile</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Saves every row of a layer as a Shapefile and says what a Shapefile cannot hold.

Field names become unique names of ten characters; a table of old and new names is written beside the file as &lt;name&gt;_fields.csv. Widths are measured from the data, so numbers are not rounded. Text over 254 bytes is cut and counted. Rows without a shape are kept. A layer without geometry becomes a lone .dbf.

The file is read back and compared before it takes the place of an older one; after an error or a cancel the older one is untouched.

Output: a name that ends in .shp, or in .zip for all parts in one file.
Dates with a time: a Shapefile has dates only. 'date' drops the time, 'text' writes 2023-05-03T11:44:08Z, 'both' writes a date field and a text field with the time.
Codes with labels: 'codes' writes the values, 'labels' the text that QGIS shows for them, 'both' a field for each.
Null in numbers, null in texts: a value that stands for null, such as -9999; without one null stays null, which some programs show as 0.
Big integers: fields with integers over 2^53. 'number' keeps up to 18 digits, 'text' keeps all, 'float' lets programs round.
Mixed shapes: 'main' keeps the commonest kind, 'split' writes &lt;name&gt;_point.shp, &lt;name&gt;_line.shp and so on.
Over 2 GB: 'refuse', or 'parts' for &lt;name&gt;_1.shp, &lt;name&gt;_2.shp and so on.
Names: pairs of a field and its name in the file, of at most ten letters, digits and underscores.
Report: a JSON file with every field, its new name and what was lost in how many rows.</source>
        <translation>Guarda cada fila de una capa como Shapefile y dice lo que un Shapefile no puede contener.

Los nombres de campo pasan a nombres únicos de diez caracteres; una tabla de nombres antiguos y nuevos se escribe junto al archivo como &lt;name&gt;_fields.csv. Los anchos se miden en los datos, así que los números no se redondean. El texto de más de 254 bytes se corta y se cuenta. Las filas sin geometría se conservan. Una capa sin geometría pasa a ser solo un .dbf.

El archivo se vuelve a leer y se compara antes de ocupar el lugar de uno anterior; tras un error o una cancelación el anterior queda intacto.

Salida: un nombre que termina en .shp, o en .zip para todas las partes en un archivo.
Fechas con hora: un Shapefile solo tiene fechas. 'date' deja la hora, 'text' escribe 2023-05-03T11:44:08Z, 'both' escribe un campo de fecha y un campo de texto con la hora.
Códigos con etiquetas: 'codes' escribe los valores, 'labels' el texto que QGIS muestra por ellos, 'both' un campo para cada cosa.
NULL en números, NULL en textos: un valor que representa NULL, como -9999; sin él NULL queda NULL, que algunos programas muestran como 0.
Enteros grandes: campos con enteros de más de 2^53. 'number' conserva hasta 18 cifras, 'text' las conserva todas, 'float' deja que los programas redondeen.
Geometrías mezcladas: 'main' conserva el tipo más común, 'split' escribe &lt;name&gt;_point.shp, &lt;name&gt;_line.shp, etc.
Más de 2 GB: 'refuse', o 'parts' para &lt;name&gt;_1.shp, &lt;name&gt;_2.shp, etc.
Nombres: parejas de un campo y su nombre en el archivo, de diez letras, cifras y guiones bajos como mucho.
Informe: un archivo JSON con cada campo, su nombre nuevo y qué se perdió en cuántas filas.</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Dates with a time</source>
        <translation>Fechas con hora</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Codes with labels</source>
        <translation>Códigos con etiquetas</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in numbers</source>
        <translation>NULL en números</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in texts</source>
        <translation>NULL en textos</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Big integers</source>
        <translation>Enteros grandes</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Mixed shapes</source>
        <translation>Geometrías mezcladas</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Over 2 GB</source>
        <translation>Más de 2 GB</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Shapefile comprimido (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>SaveShapefileDialog</name>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Shapefile</source>
        <translation>Guardar como Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>All parts in one .&amp;zip</source>
        <translation>&amp;Todas las partes en un .zip</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file to send; QGIS opens it as it is</source>
        <translation>Un solo archivo para enviar; QGIS lo abre tal cual</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Add to the project</source>
        <translation>Añadir al &amp;proyecto</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Open the new file as a layer, with its style</source>
        <translation>Abrir el archivo nuevo como capa, con su estilo</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Show fiel&amp;ds</source>
        <translation>Mostrar &amp;campos</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What each field is called in the file, and what changes; double-click a name to change it</source>
        <translation>Cómo se llama cada campo en el archivo, y qué cambia; doble clic en un nombre para cambiarlo</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What becomes of the fields</source>
        <translation>Qué pasa con los campos</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Geo&amp;Package instead</source>
        <translation>G&amp;uardar mejor como GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file beside it that keeps everything, style included</source>
        <translation>Un archivo al lado que lo conserva todo, estilo incluido</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy the list of what the format changed</source>
        <translation>Copiar la lista de lo que cambió el formato</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Write all parts, read them back, and put them in place at once</source>
        <translation>Escribir todas las partes, leerlas de vuelta y ponerlas en su sitio a la vez</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Save {name} as Shapefile</source>
        <translation>Guardar {name} como Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Measuring {name}</source>
        <translation>Midiendo {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Shapefile comprimido (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Looking at the values…</source>
        <translation>Mirando los valores…</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace {name}?</source>
        <translation>¿Reemplazar {name}?</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saved {name} with all rows, fields and the style.</source>
        <translation>{name} guardado con todas las filas, los campos y el estilo.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>1 row.</source>
        <translation>1 fila.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>{count} rows.</source>
        <translation>{count} filas.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>No value is lost; fields with another name: {count}.</source>
        <translation>No se pierde ningún valor; campos con otro nombre: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved {count} rows to {name}.</source>
        <translation>{count} filas guardadas en {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved 1 row to {name}.</source>
        <translation>1 fila guardada en {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: {rows} rows, {shapes} with a shape; all counts are those announced.</source>
        <translation>Leído de vuelta: filas {rows}, con geometría {shapes}; todos los recuentos son los anunciados.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: 1 row, {shapes} with a shape; all counts are those announced.</source>
        <translation>Leído de vuelta: 1 fila, con geometría {shapes}; todos los recuentos son los anunciados.</translation>
    </message>
</context>
<context>
    <name>ServerAlgorithm</name>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Saved connection</source>
        <translation>Conexión guardada</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>QGIS authentication configuration</source>
        <translation>Configuración de autenticación de QGIS</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>open to everybody</source>
        <translation>abierto a todos</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not signed in</source>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal “{name}” at {host}</source>
        <translation>Portal «{name}» en {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal at {host}</source>
        <translation>Portal en {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>ArcGIS Server {version} at {host}</source>
        <translation>ArcGIS Server {version} en {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>{server}, of the portal {portal}</source>
        <translation>{server}, del portal {portal}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Server at {host}</source>
        <translation>Servidor en {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>let in by the web server in front</source>
        <translation>admitido por el servidor web delante</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in as {user}</source>
        <translation>sesión iniciada como {user}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in with a token</source>
        <translation>sesión iniciada con un token</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in less than a minute</source>
        <translation>se renueva en menos de un minuto</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in {minutes} min</source>
        <translation>se renueva en {minutes} min</translation>
    </message>
</context>
<context>
    <name>ShapefileChoicesForm</name>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in numbers: give a whole number of up to 9 characters.</source>
        <translation>NULL en números: dé un número entero de hasta 9 caracteres.</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Dates with a time</source>
        <translation>&amp;Fechas con hora</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Date only</source>
        <translation>Solo fecha</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text with date and time</source>
        <translation>Texto con fecha y hora</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A date field and a text field with the time</source>
        <translation>Un campo de fecha y un campo de texto con la hora</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Codes with labels</source>
        <translation>Có&amp;digos con etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A field with codes and a field with labels</source>
        <translation>Un campo con códigos y un campo con etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Integers over 2^53</source>
        <translation>Enteros de más de &amp;2^53</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Number up to 18 digits, text beyond</source>
        <translation>Número hasta 18 cifras, texto desde ahí</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Decimal number, which programs round</source>
        <translation>Número decimal, que los programas redondean</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;numbers</source>
        <translation>NULL &amp;en números</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays null; or a number, such as -9999</source>
        <translation>queda NULL; o un número, como -9999</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;texts</source>
        <translation>&amp;NULL en textos</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays blank; or a text, such as n/a</source>
        <translation>queda en blanco; o un texto, como n/d</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several &amp;kinds of shapes</source>
        <translation>&amp;Varios tipos de geometría</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>The commonest kind only</source>
        <translation>Solo el tipo más común</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A file for each kind</source>
        <translation>Un archivo para cada tipo</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Over 2 &amp;GB</source>
        <translation>&amp;Más de 2 GB</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several files, numbered</source>
        <translation>Varios archivos, numerados</translation>
    </message>
</context>
<context>
    <name>SignInItems</name>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>Sign in to {host} to continue</source>
        <translation>Inicie sesión en {host} para continuar</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>The sign-in has ended. The import waits and keeps what it has.</source>
        <translation>La sesión ha terminado. La importación espera y conserva lo que tiene.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Why a sign-in is needed</source>
        <translation>Por qué hace falta iniciar sesión</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>How one signs in here</source>
        <translation>Cómo se inicia sesión aquí</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>K&amp;eep it in the system keyring</source>
        <translation>&amp;Guardarlo en el llavero del sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The operating system keeps it for the next session</source>
        <translation>El sistema operativo lo guarda para la próxima sesión</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in with what is filled in; nothing is tried again by itself</source>
        <translation>Iniciar sesión con lo rellenado; nada se intenta otra vez por sí solo</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Go on without signing in</source>
        <translation>Seguir sin iniciar sesión</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Anot&amp;her way…</source>
        <translation>Otra &amp;forma…</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The other ways that can work at this server</source>
        <translation>Las otras formas que pueden servir en este servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign in to {host}</source>
        <translation>Iniciar sesión en {host}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign &amp;in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Cont&amp;inue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>You are signed in, but the server does not see it.</source>
        <translation>Ha iniciado sesión, pero el servidor no lo ve.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server says that it belongs to the portal at {place}. Sign in there only if you know that it does.</source>
        <translation>Este servidor dice que pertenece al portal de {place}. Inicie sesión allí solo si sabe que es así.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the sign-in unencrypted to this server</source>
        <translation>Enviar el inicio de sesión sin cifrar a este servidor</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>I trust {place} and sign in there</source>
        <translation>Confío en {place} e inicio sesión allí</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the password to {place}</source>
        <translation>Enviar la contraseña a {place}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server takes its token only in the address. Allow it for this server</source>
        <translation>Este servidor solo admite su token en la dirección. Permitirlo para este servidor</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Partly imported</source>
        <translation>Importado en parte</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count} more failed.</source>
        <translation>{count} más fallaron.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first {rows:,} rows, as asked, of {all}.</source>
        <translation>{layer}: las primeras {rows:,} filas, como se pidió, de {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first row, as asked, of {all}.</source>
        <translation>{layer}: la primera fila, como se pidió, de {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>a number that the server does not tell</source>
        <translation>un número que el servidor no dice</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows, object IDs match.</source>
        <translation>{layer}: todas las {rows:,} filas, los ID de objeto coinciden.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows; the count matches, there are no object IDs.</source>
        <translation>{layer}: todas las {rows:,} filas; el recuento coincide, no hay ID de objeto.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: {rows:,} rows; the server gives no means to prove that it is all.</source>
        <translation>{layer}: {rows:,} filas; el servidor no da ningún medio de demostrar que sea todo.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count:,} attachments</source>
        <translation>{count:,} adjuntos</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 attachment</source>
        <translation>1 adjunto</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>With it came {list}.</source>
        <translation>Con ella: {list}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Meanwhile on the server: {added} added, {deleted} deleted.</source>
        <translation>Entretanto en el servidor: añadidas {added}, borradas {deleted}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row, object IDs match.</source>
        <translation>{layer}: su única fila, los ID de objeto coinciden.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row; the count matches, there are no object IDs.</source>
        <translation>{layer}: su única fila; el recuento coincide, no hay ID de objeto.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: 1 row; the server gives no means to prove that it is all.</source>
        <translation>{layer}: 1 fila; el servidor no da ningún medio de demostrar que sea todo.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row of {layer}</source>
        <translation>1 fila de {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows of {layer}</source>
        <translation>{rows:,} filas de {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows, all proven complete.</source>
        <translation>{layers} capas con {rows:,} filas, todas demostradas completas.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row, all proven complete.</source>
        <translation>{layers} capas con 1 fila, todas demostradas completas.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows; {complete} of them proven complete.</source>
        <translation>{layers} capas con {rows:,} filas; {complete} de ellas demostradas completas.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row; {complete} of them proven complete.</source>
        <translation>{layers} capas con 1 fila; {complete} de ellas demostradas completas.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row is kept; start the same import again to go on.</source>
        <translation>1 fila se conserva; inicie otra vez la misma importación para continuar.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows are kept; start the same import again to go on.</source>
        <translation>{rows:,} filas se conservan; inicie otra vez la misma importación para continuar.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>The whole receipt:</source>
        <translation>El recibo entero:</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>A token or API key that somebody gave you; LayerFerry cannot renew it</source>
        <translation>Un token o clave de API que alguien le dio; LayerFerry no puede renovarlo</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>To&amp;ken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>Token or API key that I have</source>
        <translation>Token o clave de API que tengo</translation>
    </message>
</context>
<context>
    <name>UnfinishedImports</name>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Look for interrupted imports</source>
        <translation>Buscar importaciones interrumpidas</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>{count} imports were interrupted: {names}.</source>
        <translation>Se interrumpieron {count} importaciones: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} rows.</source>
        <translation>Una importación de {layer} se interrumpió en {rows:,} filas.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted after its first row.</source>
        <translation>Una importación de {layer} se interrumpió tras su primera fila.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} of {announced:,} rows.</source>
        <translation>Una importación de {layer} se interrumpió en {rows:,} de {announced:,} filas.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Discard interrupted imports</source>
        <translation>Descartar importaciones interrumpidas</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Update from server</source>
        <translation>Actualizar desde el servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where the layer came from</source>
        <translation>De dónde vino la capa</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What an update will do</source>
        <translation>Qué hará una actualización</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where &amp;both of you changed a row</source>
        <translation>&amp;Donde ambos cambiaron una fila</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>The server wants a sign-in first</source>
        <translation>El servidor quiere antes un inicio de sesión</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Compare &amp;all rows</source>
        <translation>&amp;Comparar todas las filas</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask for all rows, and compare them with those that are here</source>
        <translation>Pedir todas las filas, y compararlas con las que hay aquí</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Check a&amp;gain</source>
        <translation>Comprobar &amp;otra vez</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask the server once more what has changed</source>
        <translation>Preguntar otra vez al servidor qué ha cambiado</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Take over the changes; all of them, or none</source>
        <translation>Adoptar los cambios; todos, o ninguno</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Update {name} from the server</source>
        <translation>Actualizar {name} desde el servidor</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Take the server's</source>
        <translation>Tomar la del servidor</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Checking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{address}
Imported {moment}, {rows}</source>
        <translation>{address}
Importado {moment}, {rows}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed ({asked}).</source>
        <translation>Nada cambió ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>No row was added or removed ({asked}). The server does not say whether values changed; only a comparison of all rows shows that.</source>
        <translation>No se añadió ni eliminó ninguna fila ({asked}). El servidor no dice si cambiaron valores; solo una comparación de todas las filas lo muestra.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{count} requests</source>
        <translation>{count} peticiones</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for what changed…</source>
        <translation>Buscando qué cambió…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for changes</source>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed in these rows ({asked}).</source>
        <translation>Nada cambió en estas filas ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The server's rows changed. Nothing is touched before you click Update.</source>
        <translation>Las filas del servidor cambiaron. No se toca nada hasta que pulse Actualizar.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed by you as well</source>
        <translation>Cambiadas también por usted</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>y {count:,} más</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating {name}</source>
        <translation>Actualizando {name}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updated: {added:,} added, {changed:,} changed, {removed:,} removed.</source>
        <translation>Actualizado: {added:,} añadidas, {changed:,} cambiadas, {removed:,} eliminadas.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Kept as you have them: {count:,}.</source>
        <translation>Conservadas como las tiene: {count:,}.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you changed it</source>
        <translation>usted la cambió</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you removed it</source>
        <translation>usted la eliminó</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you have a row with this ID</source>
        <translation>usted tiene una fila con este ID</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server changed it</source>
        <translation>el servidor la cambió</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server removed it</source>
        <translation>el servidor la eliminó</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server added it</source>
        <translation>el servidor la añadió</translation>
    </message>
</context>
<context>
    <name>UpdateLayerAlgorithm</name>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Update imported layer</source>
        <translation>Actualizar capa importada</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Brings what changed on the server into a layer that LayerFerry has imported: a memory layer, a GeoPackage or a Shapefile. The filter of the import is kept, and so are fields and rows that you added. Nothing is changed unless what came is proven complete.

A row that you and the server both changed stays as you have it, unless the policy says otherwise.

Where the server tells when it was last edited, an unchanged layer costs one request; otherwise all rows are compared, since values may have changed. With “Check only” nothing is changed, and the numbers say what an update would do.

Secrets are never parameters; see “Import layer from ArcGIS”.</source>
        <translation>Trae lo que cambió en el servidor a una capa que LayerFerry importó: una capa en memoria, un GeoPackage o un Shapefile. Se mantiene el filtro de la importación, y también los campos y filas que usted añadió. No se cambia nada si lo que llegó no se demuestra completo.

Una fila que usted y el servidor cambiaron queda como la tiene, salvo que la política diga otra cosa.

Donde el servidor dice cuándo se editó por última vez, una capa sin cambios cuesta una petición; si no, se comparan todas las filas, pues pueden haber cambiado valores. Con «Solo comprobar» no se cambia nada, y los números dicen qué haría una actualización.

Los secretos nunca son parámetros; vea «Importar capa de ArcGIS».</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Imported layer</source>
        <translation>Capa importada</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Check only</source>
        <translation>Solo comprobar</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows that both changed</source>
        <translation>Filas que ambos cambiaron</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows added</source>
        <translation>Filas añadidas</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows changed</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows removed</source>
        <translation>Filas eliminadas</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Row {number}: {here} here, {there} on the server</source>
        <translation>Fila {number}: {here} aquí, {there} en el servidor</translation>
    </message>
</context>
<context>
    <name>WantedLayers</name>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>Reading the layers that are checked…</source>
        <translation>Leyendo las capas marcadas…</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>{name}: choose at least one field.</source>
        <translation>{name}: elija al menos un campo.</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>To import: {name}</source>
        <translation>A importar: {name}</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <location filename="../ui/ways_in/way_form.py"/>
        <source>Why the last sign-in failed</source>
        <translation>Por qué falló el último inicio de sesión</translation>
    </message>
</context>
<context>
    <name>WebTierForm</name>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Use my sign-in at &amp;this computer</source>
        <translation>Usar &amp;mi sesión de este equipo</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Kerberos proves who you are; no password is sent</source>
        <translation>Kerberos demuestra quién es usted; no se envía ninguna contraseña</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>With its domain where it has one: DOMAIN\name</source>
        <translation>Con su dominio donde lo tenga: DOMINIO\nombre</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Goes to this web server alone, and into the system keyring if you wish</source>
        <translation>Va solo a este servidor web, y al llavero del sistema si lo desea</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>&amp;User name</source>
        <translation>Nombre &amp;de usuario</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Co&amp;ntraseña</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Sign-in of the web server</source>
        <translation>Inicio de sesión del servidor web</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>For this, QGIS's Python needs a library that is not installed: {libraries}.</source>
        <translation>Para esto, el Python de QGIS necesita una biblioteca que no está instalada: {libraries}.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>WhereBuilder</name>
    <message>
        <location filename="../ui/where_builder.py"/>
        <source>Values of {name}</source>
        <translation>Valores de {name}</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Try &amp;again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>_ProgressItem</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Log of the import</source>
        <translation>Registro de la importación</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits until another import is over</source>
        <translation>{name}: espera a que termine otra importación</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits for your sign-in</source>
        <translation>{name}: espera su inicio de sesión</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of 1 row</source>
        <translation>{rows:,} de 1 fila</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of {announced:,} rows</source>
        <translation>{rows:,} de {announced:,} filas</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {pace:,.0f} per second</source>
        <translation>{rows}, {pace:,.0f} por segundo</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {time} left</source>
        <translation>{rows}, quedan {time}</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>layer {number} of {total}, {name}: {rows}</source>
        <translation>capa {number} de {total}, {name}: {rows}</translation>
    </message>
</context>
</TS>
