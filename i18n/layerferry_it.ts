<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows that came</source>
        <translation>Righe arrivate</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Proven complete</source>
        <translation>Provato completo</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only rows where</source>
        <translation>Solo righe in cui</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only within</source>
        <translation>Solo entro</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only these fields</source>
        <translation>Solo questi campi</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows on the server, last seen</source>
        <translation>Righe sul server, viste l'ultima volta</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>no. {why}</source>
        <translation>no. {why}</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, object IDs match</source>
        <translation>sì, gli ID oggetto corrispondono</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, the count matches</source>
        <translation>sì, il conteggio corrisponde</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Updated {moment}: {added:,} added, {changed:,} changed, {removed:,} removed</source>
        <translation>Aggiornato {moment}: {added:,} aggiunte, {changed:,} modificate, {removed:,} rimosse</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Why can't I get in?</source>
        <translation>Perché non riesco a entrare?</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>&amp;Test</source>
        <translation>P&amp;rova</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Asking…</source>
        <translation>Interrogazione…</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is in the way</source>
        <translation>Che cosa lo impedisce</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What was found out</source>
        <translation>Che cosa si è scoperto</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Finding</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Ask the server again, step by step; a password that was refused is not sent again</source>
        <translation>Interroga di nuovo il server, passo per passo; una password rifiutata non viene inviata di nuovo</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is going on</source>
        <translation>Che cosa sta accadendo</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>With my &amp;user name</source>
        <translation>Con il mio nome &amp;utente</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Else the copy has only its first letter</source>
        <translation>Altrimenti la copia ne ha solo la prima lettera</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;opy Report</source>
        <translation>&amp;Copia rapporto</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Copy a text for a ticket: no password and no token is in it</source>
        <translation>Copia un testo per una richiesta di assistenza: non contiene password né token</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>Chiu&amp;di</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Look who answers</source>
        <translation>Vedere chi risponde</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Query of layer {number}</source>
        <translation>Interrogazione del layer {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Layer {number}</source>
        <translation>Layer {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Item of a portal</source>
        <translation>Elemento di un portale</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Group of a portal</source>
        <translation>Gruppo di un portale</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>a portal</source>
        <translation>un portale</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>no portal answers there</source>
        <translation>là non risponde alcun portale</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>ArcGIS Server {version}</source>
        <translation>ArcGIS Server {version}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>behind a sign-in of its web server</source>
        <translation>dietro un accesso del suo server web</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>does not look like ArcGIS</source>
        <translation>non sembra ArcGIS</translation>
    </message>
</context>
<context>
    <name>AppForm</name>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Also called App ID; the portal shows it with the application</source>
        <translation>Detto anche App ID; il portale lo mostra con l'applicazione</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Sent to the portal alone, and kept in the system keyring if you wish</source>
        <translation>Inviato soltanto al portale, e conservato nel portachiavi di sistema se lo desideri</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client I&amp;D</source>
        <translation>I&amp;D client</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client &amp;secret</source>
        <translation>Seg&amp;reto client</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Application (client ID and secret)</source>
        <translation>Applicazione (ID client e segreto)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>The portal does not accept this client ID and secret. Check both, and whether the application is still registered.</source>
        <translation>Il portale non accetta questo ID client e segreto. Controllali entrambi, e se l'applicazione è ancora registrata.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>New connection…</source>
        <translation>Nuova connessione…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No connections yet: double-click for a new one</source>
        <translation>Ancora nessuna connessione: doppio clic per crearne una</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No layers here.</source>
        <translation>Nessun layer qui.</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importa da ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Connections…</source>
        <translation>Connessioni…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Why can't I get in?</source>
        <translation>Perché non riesco a entrare?</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Remove connection…</source>
        <translation>Rimuovi connessione…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Add to project</source>
        <translation>Aggiungi al progetto</translation>
    </message>
</context>
<context>
    <name>BrowserForm</name>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign &amp;in with browser</source>
        <translation>Accedi &amp;con il browser</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of the application that the portal's administrator registered; no secret</source>
        <translation>Dell'applicazione registrata dall'amministratore del portale; nessun segreto</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the admi&amp;nistrator…</source>
        <translation>Testo pe&amp;r l'amministratore…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>What the portal's administrator needs to know to make a client ID</source>
        <translation>Che cosa deve sapere l'amministratore del portale per creare un ID client</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Client I&amp;D</source>
        <translation>I&amp;D client</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of this computer, for the way back from the browser, as the administrator registered them; tried in this order</source>
        <translation>Di questo computer, per il ritorno dal browser, come le ha registrate l'amministratore; provate in quest'ordine</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>P&amp;orts</source>
        <translation>Port&amp;e</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Open the pa&amp;ge again</source>
        <translation>Apri di nuovo la &amp;pagina</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Copy &amp;its address</source>
        <translation>Copia il suo i&amp;ndirizzo</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Paste the co&amp;de…</source>
        <translation>Incolla il co&amp;dice…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>For browsers that cannot come back to QGIS by themselves</source>
        <translation>Per browser che non possono tornare da soli a QGIS</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>As the page shows it; the address of the last page will do as well</source>
        <translation>Come lo mostra la pagina; va bene anche l'indirizzo dell'ultima pagina</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>G&amp;o on</source>
        <translation>Contin&amp;ua</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Co&amp;de</source>
        <translation>Co&amp;dice</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Portal's page in the browser</source>
        <translation>Pagina del portale nel browser</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one, sign in there, then paste the code that it shows.</source>
        <translation>Non è stato possibile aprire un browser. Copia l'indirizzo della pagina in uno, accedi là, poi incolla il codice che mostra.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one.</source>
        <translation>Non è stato possibile aprire un browser. Copia l'indirizzo della pagina in uno.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign in on the page, then paste the code that it shows.</source>
        <translation>Accedi sulla pagina, poi incolla il codice che mostra.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Waiting for the browser…</source>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the administrator</source>
        <translation>Testo per l'amministratore</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>You are signed in. You can close this page and go back to QGIS.</source>
        <translation>Accesso effettuato. Puoi chiudere questa pagina e tornare a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>The sign-in did not succeed. You can close this page and go back to QGIS.</source>
        <translation>L'accesso non è riuscito. Puoi chiudere questa pagina e tornare a QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Questa pagina non appartiene ad alcun accesso atteso da LayerFerry.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>about {size}, {time}</source>
        <translation>circa {size}, {time}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: no losses expected.</source>
        <translation>Come Shapefile: nessuna perdita prevista.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: {sentences}</source>
        <translation>Come Shapefile: {sentences}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As temporary layers these would take about {size} of memory. A GeoPackage keeps them on disk.</source>
        <translation>Come layer temporanei occuperebbero circa {size} di memoria. Un GeoPackage li tiene su disco.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As a temporary layer this would take about {size} of memory. A GeoPackage keeps it on disk.</source>
        <translation>Come layer temporaneo occuperebbe circa {size} di memoria. Un GeoPackage lo tiene su disco.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>To import: {count} layers</source>
        <translation>Da importare: {count} layer</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>counting rows…</source>
        <translation>conteggio righe…</translation>
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
        <translation>solo la prima riga</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first {rows:,} rows only</source>
        <translation>solo le prime {rows:,} righe</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows by object ID, several at once; IDs prove it whole</source>
        <translation>pagine di {rows:,} righe per ID oggetto, più alla volta; gli ID provano che è intero</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows one after the other; the count proves it whole</source>
        <translation>pagine di {rows:,} righe una dopo l'altra; il conteggio prova che è intero</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>no pages: the server has to send all rows at once</source>
        <translation>niente pagine: il server deve inviare tutte le righe in una volta</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>It would pass 2 GB.</source>
        <translation>Supererebbe i 2 GB.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Names are shortened: {names}.</source>
        <translation>Alcuni nomi vengono accorciati: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>The time of day is dropped: {names}.</source>
        <translation>L'ora del giorno viene persa: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Text may be cut at 254 bytes: {names}.</source>
        <translation>Il testo può essere tagliato a 254 byte: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Beyond 255 fields, left out: {names}.</source>
        <translation>Oltre 255 campi, omessi: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first {rows} rows: {loss}</source>
        <translation>Nelle prime {rows} righe: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first row: {loss}</source>
        <translation>Nella prima riga: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e altri {count}</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More ({count})…</source>
        <translation>Altro ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My content</source>
        <translation>I miei contenuti</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My groups</source>
        <translation>I miei gruppi</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>All items</source>
        <translation>Tutti gli elementi</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Public items</source>
        <translation>Elementi pubblici</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Locked: sign in with an account that may see it.</source>
        <translation>Bloccato: accedi con un account che può vederlo.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Group of layers</source>
        <translation>Gruppo di layer</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Table without shapes</source>
        <translation>Tabella senza geometrie</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Raster layer: it has no rows to import</source>
        <translation>Layer raster: non ha righe da importare</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Not a layer that can be imported</source>
        <translation>Non è un layer importabile</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Items of the portal</source>
        <translation>Elementi del portale</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Shows further items here</source>
        <translation>Mostra qui altri elementi</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Groups of people who share items</source>
        <translation>Gruppi di persone che condividono elementi</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Web map: its layers come with their filters</source>
        <translation>Mappa web: i suoi layer arrivano con i loro filtri</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to connect to {host}.</source>
        <translation>Premi Invio per connetterti a {host}.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to sign in.</source>
        <translation>Premi Invio per accedere.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services with layers here, or none that you may see.</source>
        <translation>Qui non ci sono servizi con layer, o nessuno che tu possa vedere.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services or maps here, or none that you may see.</source>
        <translation>Qui non ci sono servizi o mappe, o nessuno che tu possa vedere.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>You belong to no group.</source>
        <translation>Non appartieni ad alcun gruppo.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No layers here.</source>
        <translation>Nessun layer qui.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
</context>
<context>
    <name>CatalogTree</name>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>Found: {words}</source>
        <translation>Trovato: {words}</translation>
    </message>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>“{name}” needs a sign-in.</source>
        <translation>“{name}” richiede un accesso.</translation>
    </message>
</context>
<context>
    <name>ChosenTotals</name>
    <message>
        <location filename="../ui/chosen_totals.py"/>
        <source>Look at the checked layers</source>
        <translation>Esaminare i layer spuntati</translation>
    </message>
</context>
<context>
    <name>ConnectionEdit</name>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>New Connection</source>
        <translation>Nuova connessione</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>Rename Connection</source>
        <translation>Rinomina connessione</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Name</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Address</source>
        <translation>Indi&amp;rizzo</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>There is a connection of this name already.</source>
        <translation>Esiste già una connessione con questo nome.</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Not connected.</source>
        <translation>Non connesso.</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Stop</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Connect</source>
        <translation>Connett&amp;i</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>{front}, then {way}</source>
        <translation>{front}, poi {way}</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Name and password</source>
        <translation>Nome e password</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Web server in front</source>
        <translation>Server web davanti</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>QGIS configuration</source>
        <translation>Configurazione di QGIS</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Not signed in</source>
        <translation>Accesso non effettuato</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign-in failed</source>
        <translation>Accesso non riuscito</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>No usable address</source>
        <translation>Nessun indirizzo utilizzabile</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Forget everything? You are signed out everywhere. All connections are deleted, and every password, token and browser sign-in that LayerFerry has in the system keyring.</source>
        <translation>Dimenticare tutto? Esci da ogni luogo. Vengono eliminate tutte le connessioni, e ogni password, token e accesso tramite browser che LayerFerry ha nel portachiavi di sistema.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Done. Nothing of it is left in the system keyring.</source>
        <translation>Fatto. Nel portachiavi di sistema non ne resta nulla.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Some secrets could not be deleted from the system keyring. Unlock it and use Forget everything, or delete the entries of “LayerFerry” in the keyring's own window.</source>
        <translation>Alcuni segreti non possono essere eliminati dal portachiavi di sistema. Sbloccalo e usa Dimentica tutto, o elimina le voci di “LayerFerry” nella finestra del portachiavi.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>The connection is not there any more.</source>
        <translation>La connessione non c'è più.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete the connection “{name}”? Its password, token or browser sign-in in the system keyring is deleted too.</source>
        <translation>Eliminare la connessione “{name}”? Viene eliminata anche la sua password, il token o l'accesso tramite browser nel portachiavi di sistema.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete a connection</source>
        <translation>Elimina una connessione</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Forget everything</source>
        <translation>Dimentica tutto</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Forget everything</source>
        <translation>Dimenti&amp;ca tutto</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export Connections</source>
        <translation>Esporta connessioni</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections written to {file}, without secrets.</source>
        <translation>{count} connessioni scritte in {file}, senza segreti.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection written to {file}, without secrets.</source>
        <translation>1 connessione scritta in {file}, senza segreti.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export connections</source>
        <translation>Esporta connessioni</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import Connections</source>
        <translation>Importa connessioni</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import connections</source>
        <translation>Importa connessioni</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections imported.</source>
        <translation>{count} connessioni importate.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection imported.</source>
        <translation>1 connessione importata.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Ask the system keyring</source>
        <translation>Interroga il portachiavi di sistema</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Connections (*.json)</source>
        <translation>Connessioni (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>ArcGIS Connections</source>
        <translation>Connessioni ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Saved connections</source>
        <translation>Connessioni salvate</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Way in</source>
        <translation>Modo di accesso</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;New…</source>
        <translation>&amp;Nuova…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Save the address of a server under a name; the way in is asked when you connect</source>
        <translation>Salva l'indirizzo di un server con un nome; il modo di accesso viene chiesto alla connessione</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Rename…</source>
        <translation>Rinomin&amp;a…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Call the connection otherwise; its sign-in stays</source>
        <translation>Chiama la connessione in altro modo; il suo accesso resta</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>Eli&amp;mina…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Delete the connection, and its secret from the system keyring</source>
        <translation>Elimina la connessione, e il suo segreto dal portachiavi di sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Why can't I get in?</source>
        <translation>Perché non r&amp;iesco a entrare?</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Mostra che cosa dice il server sull'accesso, e provalo</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Export…</source>
        <translation>Espo&amp;rta…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Write all connections to a file for colleagues; no secret is in it</source>
        <translation>Scrivi tutte le connessioni in un file per i colleghi; non contiene segreti</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Import…</source>
        <translation>Im&amp;porta…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Add the connections of a file that a colleague exported</source>
        <translation>Aggiungi le connessioni di un file esportato da un collega</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Dimentica tutto…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Sign out everywhere, and delete all connections and all of their secrets in the system keyring</source>
        <translation>Esci da ogni luogo, ed elimina tutte le connessioni e tutti i loro segreti dal portachiavi di sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State of the system keyring</source>
        <translation>Stato del portachiavi di sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the server for a name and password</source>
        <translation>creato dal server per un nome e una password</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for this server</source>
        <translation>creato dal portale per questo server</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of a sign-in in the browser</source>
        <translation>di un accesso nel browser</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of an application</source>
        <translation>di un'applicazione</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>brought along: a token or API key</source>
        <translation>portato da fuori: un token o una chiave API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for whom its web server knows</source>
        <translation>creato dal portale per chi il suo server web conosce</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header X-Esri-Authorization</source>
        <translation>l'intestazione X-Esri-Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the body of requests</source>
        <translation>il corpo delle richieste</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization</source>
        <translation>l'intestazione Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address, as you agreed</source>
        <translation>l'indirizzo, come hai acconsentito</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization, without Bearer</source>
        <translation>l'intestazione Authorization, senza Bearer</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>nobody is signed in</source>
        <translation>nessuno ha effettuato l'accesso</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signing in</source>
        <translation>accesso in corso</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in</source>
        <translation>accesso effettuato</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in, the token is being renewed</source>
        <translation>accesso effettuato, il token viene rinnovato</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the sign-in has ended and only you can renew it</source>
        <translation>l'accesso è terminato e solo tu puoi rinnovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the last sign-in failed</source>
        <translation>l'ultimo accesso non è riuscito</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not done</source>
        <translation>non fatto</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}, and every step of the test went well.</source>
        <translation>Hai effettuato l'accesso come {name}, e ogni passo della prova è riuscito.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in, and every step of the test went well.</source>
        <translation>Hai effettuato l'accesso, e ogni passo della prova è riuscito.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}.</source>
        <translation>Hai effettuato l'accesso come {name}.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in.</source>
        <translation>Hai effettuato l'accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in; what is open to everybody can be read.</source>
        <translation>Nessuno ha effettuato l'accesso; si può leggere ciò che è aperto a tutti.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha effettuato l'accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Press Test to ask the server again.</source>
        <translation>Premi Prova per interrogare di nuovo il server.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Last refusal</source>
        <translation>Ultimo rifiuto</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Ways in</source>
        <translation>Modi di accesso</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Uses ArcGIS tokens</source>
        <translation>Usa token di ArcGIS</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Gives tokens at</source>
        <translation>Rilascia token presso</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Belongs to the portal</source>
        <translation>Appartiene al portale</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Life of its tokens</source>
        <translation>Durata dei suoi token</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{short_lived_minutes} min</source>
        <translation>{short_lived_minutes} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Not asked</source>
        <translation>Non interrogato</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Names and passwords of its own</source>
        <translation>Nomi e password propri</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>The organisation's sign-in</source>
        <translation>L'accesso dell'organizzazione</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Applications and browsers</source>
        <translation>Applicazioni e browser</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Longest life of a token</source>
        <translation>Durata massima di un token</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{max_token_min} min</source>
        <translation>{max_token_min} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of another kind</source>
        <translation>di altro tipo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token from</source>
        <translation>Token da</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Bound to</source>
        <translation>Legato a</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token travels in</source>
        <translation>Il token viaggia in</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front</source>
        <translation>Server web davanti</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in there as well</source>
        <translation>accesso effettuato anche là</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered: {harmless}</source>
        <translation>offerto: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered: {harmless}</source>
        <translation>non offerto: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered</source>
        <translation>offerto</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered</source>
        <translation>non offerto</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front asks for</source>
        <translation>Il server web davanti chiede</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>can be answered here</source>
        <translation>qui si può rispondere</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the Python library “{missing}” is not installed in this QGIS; the user guide says how to install it (Ways in)</source>
        <translation>la libreria Python “{missing}” non è installata in questo QGIS; la guida dice come installarla (Ways in)</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the server did not say when it ends</source>
        <translation>il server non ha detto quando termina</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of {span}</source>
        <translation>di {span}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>renews by itself</source>
        <translation>si rinnova da solo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>only you can renew it</source>
        <translation>solo tu puoi rinnovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; renews by itself</source>
        <translation>{left}; si rinnova da solo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; only you can renew it</source>
        <translation>{left}; solo tu puoi rinnovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; renews by itself</source>
        <translation>{left} di {span}; si rinnova da solo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; only you can renew it</source>
        <translation>{left} di {span}; solo tu puoi rinnovarlo</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the referer {referer}, sent with every request</source>
        <translation>il referer {referer}, inviato con ogni richiesta</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address that this computer's requests come from</source>
        <translation>l'indirizzo da cui vengono le richieste di questo computer</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address {bound_to}</source>
        <translation>l'indirizzo {bound_to}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not known; it was made elsewhere</source>
        <translation>non noto; è stato creato altrove</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Without sign-in</source>
        <translation>Senza accesso</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Name and password</source>
        <translation>Nome e password</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Token or API key</source>
        <translation>Token o chiave API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The web server in front has to let you in first.</source>
        <translation>Il server web davanti deve prima lasciarti entrare.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>No web server in front asks for a sign-in.</source>
        <translation>Nessun server web davanti chiede un accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server says that it uses no ArcGIS tokens.</source>
        <translation>Il server dice di non usare token di ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal says that applications cannot sign in.</source>
        <translation>Il portale dice che le applicazioni non possono accedere.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal that owns the server was not asked or gives no answer.</source>
        <translation>Il portale proprietario del server non è stato interrogato o non risponde.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server belongs to no portal, and only portals know this way.</source>
        <translation>Il server non appartiene ad alcun portale, e solo i portali conoscono questo modo.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Application id or secret is missing.</source>
        <translation>Manca l'ID o il segreto dell'applicazione.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Type in both and sign in again.</source>
        <translation>Scrivili entrambi e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>The address that the token shall be bound to is not an IP address.</source>
        <translation>L'indirizzo a cui legare il token non è un indirizzo IP.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>Write it like 192.0.2.17, or bind the token to the referer.</source>
        <translation>Scrivilo come 192.0.2.17, o lega il token al referer.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The web browser could not be opened.</source>
        <translation>Non è stato possibile aprire il browser web.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>Sign in by copying the code.</source>
        <translation>Accedi copiando il codice.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The sign-in has ended, and only you can renew it.</source>
        <translation>L'accesso è terminato, e solo tu puoi rinnovarlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>name and password</source>
        <translation>nome e password</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>no challenge of NTLM: {problem}</source>
        <translation>nessuna sfida di NTLM: {problem}</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The web server in front asks for a sign-in of its own ({wall}).</source>
        <translation>Il server web davanti chiede un accesso proprio ({wall}).</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server states where it gives tokens for a name and password.</source>
        <translation>Il server indica dove rilascia token per un nome e una password.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server does not say how to sign in; this is the usual way.</source>
        <translation>Il server non dice come accedere; questo è il modo consueto.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Public layers need no sign-in.</source>
        <translation>I layer pubblici non richiedono accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>A token or API key from elsewhere can be pasted.</source>
        <translation>Si può incollare un token o una chiave API ottenuti altrove.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The portal's page hides this, but accounts of its own may still get in.</source>
        <translation>La pagina del portale lo nasconde, ma i suoi account forse possono ancora entrare.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For accounts of the portal itself, without a second factor.</source>
        <translation>Per account del portale stesso, senza secondo fattore.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The organisation's own sign-in</source>
        <translation>L'accesso proprio dell'organizzazione</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Any account</source>
        <translation>Qualsiasi account</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>on the portal's page in the browser</source>
        <translation>sulla pagina del portale nel browser</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>the administrator has to register LayerFerry first.</source>
        <translation>l'amministratore deve prima registrare LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For an application's id and secret.</source>
        <translation>Per l'ID e il segreto di un'applicazione.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>The portal {host} does not vouch for {host2}, so its token is not sent there.</source>
        <translation>Il portale {host} non garantisce per {host2}, perciò il suo token non viene inviato là.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>If you trust {server}, confirm it and sign in again.</source>
        <translation>Se ti fidi di {server}, confermalo e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>There is no valid Kerberos ticket of yours on this computer.</source>
        <translation>Su questo computer non c'è un tuo ticket Kerberos valido.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Sign in to your domain (on Linux and macOS by kinit), then try again.</source>
        <translation>Accedi al tuo dominio (su Linux e macOS con kinit), poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain does not know the web server {host}.</source>
        <translation>Il tuo dominio Kerberos non conosce il server web {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Paste the address with the server's full name in the domain, or give a user name and password.</source>
        <translation>Incolla l'indirizzo con il nome completo del server nel dominio, o dai nome utente e password.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos refuses because this computer's clock is wrong.</source>
        <translation>Kerberos rifiuta perché l'orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Set the clock, then try again.</source>
        <translation>Regola l'orologio, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain cannot be reached.</source>
        <translation>Il tuo dominio Kerberos non è raggiungibile.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Connect to your organisation's network, then try again.</source>
        <translation>Collegati alla rete della tua organizzazione, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>The web server cannot prove that it is the one which your Kerberos domain knows; nothing of its answer was used.</source>
        <translation>Il server web non può provare di essere quello che il tuo dominio Kerberos conosce; nulla della sua risposta è stato usato.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Ask the owner of the server before you sign in there.</source>
        <translation>Chiedi al proprietario del server prima di accedervi.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos gives no ticket for the web server {host}.</source>
        <translation>Kerberos non dà un ticket per il server web {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>This computer has no keyring service.</source>
        <translation>Questo computer non ha un servizio di portachiavi.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring is locked.</source>
        <translation>Il portachiavi di sistema è bloccato.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not be opened.</source>
        <translation>Non è stato possibile aprire il portachiavi di sistema.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not accept the password.</source>
        <translation>Il portachiavi di sistema non ha accettato la password.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not delete the password.</source>
        <translation>Il portachiavi di sistema non ha potuto eliminare la password.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not keep the password.</source>
        <translation>Il portachiavi di sistema non ha conservato la password.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not answer within {time_limit_s#} s.</source>
        <translation>Il portachiavi di sistema non ha risposto entro {time_limit_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring returned something other than a password.</source>
        <translation>Il portachiavi di sistema ha restituito qualcosa che non è una password.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The Python library “keyring” is not installed in this QGIS.</source>
        <translation>La libreria Python “keyring” non è installata in questo QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The keyring set up on this computer ({type}) is not known to be safe, so no password is put into it.</source>
        <translation>Il portachiavi configurato su questo computer ({type}) non è noto come sicuro, perciò non vi viene messa alcuna password.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring failed.</source>
        <translation>Il portachiavi di sistema non ha funzionato.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Puoi chiudere questa pagina e tornare a QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>The sign-in did not succeed.</source>
        <translation>L'accesso non è riuscito.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Questa pagina non appartiene ad alcun accesso atteso da LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Nobody signed in in the browser within {time_limit_s#} minutes.</source>
        <translation>Nessuno ha effettuato l'accesso nel browser entro {time_limit_s#} minuti.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Sign in again.</source>
        <translation>Accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Another program uses the port that the browser is to come back to ({ports}).</source>
        <translation>Un altro programma usa la porta a cui il browser deve tornare ({ports}).</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Close the other program, or sign in by copying the code.</source>
        <translation>Chiudi l'altro programma, o accedi copiando il codice.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The answer of the browser belongs to another sign-in.</source>
        <translation>La risposta del browser appartiene a un altro accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The pasted text is not a code: it has blanks or other unusual characters.</source>
        <translation>Il testo incollato non è un codice: contiene spazi o altri caratteri insoliti.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Copy the code once more, without the text around it.</source>
        <translation>Copia il codice ancora una volta, senza il testo intorno.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>This sign-in was used before.</source>
        <translation>Questo accesso è già stato usato.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The sign-in at {host} was declined on its page.</source>
        <translation>L'accesso a {host} è stato rifiutato sulla sua pagina.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Sign in again, and agree on the page when it asks.</source>
        <translation>Accedi di nuovo, e acconsenti sulla pagina quando lo chiede.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The portal {host} did not let the sign-in through.</source>
        <translation>Il portale {host} non ha lasciato passare l'accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Show the details to the portal's administrator.</source>
        <translation>Mostra i dettagli all'amministratore del portale.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} answers the sign-in with something else instead of a token.</source>
        <translation>{host} risponde all'accesso con qualcos'altro invece di un token.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check the address of the portal.</source>
        <translation>Controlla l'indirizzo del portale.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} is asked too often to sign in.</source>
        <translation>{host} riceve richieste di accesso troppo spesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} could not sign in.</source>
        <translation>Il portale {host} non ha potuto effettuare l'accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The sign-in at {host} has ended, and only you can renew it.</source>
        <translation>L'accesso a {host} è terminato, e solo tu puoi rinnovarlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} does not accept this application id and secret.</source>
        <translation>{host} non accetta questo ID e segreto di applicazione.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check both; secrets of applications can be withdrawn or run out.</source>
        <translation>Controllali entrambi; i segreti delle applicazioni possono essere ritirati o scadere.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} does not accept the sign-in of the browser.</source>
        <translation>Il portale {host} non accetta l'accesso del browser.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>If it happens again, show the details to the portal's administrator: application id or redirect address may not be registered there.</source>
        <translation>Se accade di nuovo, mostra i dettagli all'amministratore del portale: forse l'ID dell'applicazione o l'indirizzo di ritorno non vi è registrato.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} names “{owner}” as its portal, which is not an address.</source>
        <translation>{host} indica come suo portale “{owner}”, che non è un indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>Ask the owner of the server for the address of its portal.</source>
        <translation>Chiedi al proprietario del server l'indirizzo del suo portale.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>not to {host}</source>
        <translation>non a {host}</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}, not to {host3}.</source>
        <translation>{host} dice di appartenere al portale {host2}, non a {host3}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}.</source>
        <translation>{host} dice di appartenere al portale {host2}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>If you trust {place} with your sign-in, confirm it and sign in again.</source>
        <translation>Se affidi a {place} il tuo accesso, confermalo e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/auth/public_resource.py"/>
        <source>The server redirects in a circle.</source>
        <translation>Il server reindirizza in circolo.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The web server in front does not accept this name and password.</source>
        <translation>Il server web davanti non accetta questo nome e questa password.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>Il server non accetta questo nome e questa password.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This needs a sign-in.</source>
        <translation>Qui serve un accesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The token has ended, or was made for another place.</source>
        <translation>Il token è terminato, o è stato creato per un altro luogo.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>A firewall in front of the server rejected the request.</source>
        <translation>Un firewall davanti al server ha respinto la richiesta.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This account may not see it.</source>
        <translation>Questo account non può vederlo.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server is asked too often.</source>
        <translation>Il server viene interrogato troppo spesso.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server answers with an error.</source>
        <translation>Il server risponde con un errore.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>{plain} (code {code}).</source>
        <translation>{plain} (codice {code}).</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} wants your sign-in to be sent to another server, {place}.</source>
        <translation>{host} vuole che il tuo accesso sia inviato a un altro server: {place}.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>If you trust that place, confirm it and sign in again.</source>
        <translation>Se ti fidi di quel luogo, confermalo e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>Your sign-in is not sent to {host}: the connection is not encrypted.</source>
        <translation>Il tuo accesso non viene inviato a {host}: la connessione non è cifrata.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} redirects the sign-in in a circle.</source>
        <translation>{host} reindirizza l'accesso in circolo.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>{host} gives no token for this user name and password.</source>
        <translation>{host} non dà alcun token per questo nome utente e questa password.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>No token was given.</source>
        <translation>Non è stato dato alcun token.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>The pasted text is not a token: it has blanks or other unusual characters.</source>
        <translation>Il testo incollato non è un token: contiene spazi o altri caratteri insoliti.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>Copy the token once more, without the text around it.</source>
        <translation>Copia il token ancora una volta, senza il testo intorno.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>The web server of {host} asks for a sign-in of its own.</source>
        <translation>Il server web di {host} chiede un accesso proprio.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Sign in at the web server first, then here.</source>
        <translation>Accedi prima al server web, poi qui.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} has no token service at this address.</source>
        <translation>{host} non ha un servizio di token a questo indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address of the token service.</source>
        <translation>Controlla l'indirizzo del servizio di token.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with a web page: a company sign-in page, a proxy, or not the address of a token service.</source>
        <translation>{host} risponde all'accesso con una pagina web: una pagina di accesso aziendale, un proxy, o non è l'indirizzo di un servizio di token.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address in a web browser.</source>
        <translation>Controlla l'indirizzo in un browser web.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} gives no token for this user name and password, and does not say why (HTTP {status}).</source>
        <translation>{host} non dà alcun token per questo nome utente e questa password, e non dice perché (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check both.</source>
        <translation>Controlla entrambi.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>A firewall or a web server in front may have refused them too.</source>
        <translation>Può averli rifiutati anche un firewall o un server web posto davanti.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with nothing instead of a token.</source>
        <translation>{host} risponde all'accesso con nulla invece di un token.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>something else</source>
        <translation>qualcos'altro</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address; its token service may be out of order.</source>
        <translation>Controlla l'indirizzo; il suo servizio di token può essere guasto.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to nowhere usable.</source>
        <translation>{host} reindirizza l'accesso verso un luogo inutilizzabile.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to {there}, where the password is not sent.</source>
        <translation>{host} reindirizza l'accesso a {there}, dove la password non viene inviata.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} accepts a sign-in over https only.</source>
        <translation>{host} accetta un accesso solo tramite https.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept this user name and password.</source>
        <translation>{host} non accetta questo nome utente e questa password.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the user name (it is case-sensitive) and the password.</source>
        <translation>Controlla il nome utente (maiuscole e minuscole contano) e la password.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Accounts of a company sign-in and accounts with a second factor cannot sign in this way.</source>
        <translation>Gli account di un accesso aziendale e quelli con secondo fattore non possono accedere così.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept a sign-in at this address.</source>
        <translation>{host} non accetta un accesso a questo indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} wants the token bound in another way.</source>
        <translation>{host} vuole il token legato in altro modo.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Choose the other kind of token binding (referer or IP address) and sign in again.</source>
        <translation>Scegli l'altro legame del token (referer o indirizzo IP) e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_check.py"/>
        <source>{host} does not say whether the token is good.</source>
        <translation>{host} non dice se il token è valido.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Nel frattempo qualcuno è entrato o uscito.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Signed out meanwhile.</source>
        <translation>Uscito nel frattempo.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier.py"/>
        <source>The web server of {host} refuses this address to you.</source>
        <translation>Il server web di {host} ti rifiuta questo indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept this user name and password.</source>
        <translation>Il server web di {host} non accetta questo nome utente e questa password.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept your sign-in at this computer.</source>
        <translation>Il server web di {host} non accetta il tuo accesso a questo computer.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and the Python library “{libraries}” for it is not installed in this QGIS.</source>
        <translation>Il server web di {host} chiede un accesso proprio ({names}), e la libreria Python “{libraries}” necessaria non è installata in questo QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Install {libraries} into QGIS's Python, then try again.</source>
        <translation>Installa {libraries} nel Python di QGIS, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}).</source>
        <translation>Il server web di {host} chiede un accesso proprio ({names}).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Give a user name and password for it.</source>
        <translation>Fornisci un nome utente e una password per esso.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and takes no name and password.</source>
        <translation>Il server web di {host} chiede un accesso proprio ({names}), e non accetta nome e password.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Use your sign-in at this computer (Kerberos) instead.</source>
        <translation>Usa invece il tuo accesso a questo computer (Kerberos).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), which LayerFerry cannot answer.</source>
        <translation>Il server web di {host} chiede un accesso proprio ({names}), a cui LayerFerry non sa rispondere.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Ask the owner of the server for another way in.</source>
        <translation>Chiedi al proprietario del server un altro modo di accesso.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The file is larger than {most_file_bytes} GiB.</source>
        <translation>Il file supera {most_file_bytes} GiB.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The attachments could not be written: {error}.</source>
        <translation>Non è stato possibile scrivere gli allegati: {error}.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>Check the space on the disk, or choose another folder.</source>
        <translation>Controlla lo spazio su disco, o scegli un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Import the layer anew.</source>
        <translation>Importa di nuovo il layer.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Some object IDs of “{layer}” stand for several rows now.</source>
        <translation>Alcuni ID oggetto di “{layer}” indicano ora più righe.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>all rows compared</source>
        <translation>tutte le righe confrontate</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>The server sends rows without object ids.</source>
        <translation>Il server invia righe senza ID oggetto.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>edit dates and object ids</source>
        <translation>date di modifica e ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again.</source>
        <translation>Riprova.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again later.</source>
        <translation>Riprova più tardi.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>“{layer}” came without the column {lost}, which it had.</source>
        <translation>“{layer}” è arrivato senza la colonna {lost}, che aveva.</translation>
    </message>
    <message>
        <location filename="../core/download/column_types.py"/>
        <source>Values do not fit the type that the server announces for {listed}.</source>
        <translation>Ci sono valori non del tipo che il server annuncia per {listed}.</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>id {expected}</source>
        <translation>ID {expected}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>ids {expected} to {expected2}</source>
        <translation>ID da {expected} a {expected2}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>offset {parameters}</source>
        <translation>scostamento {parameters}</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>A part of a layer cannot be limited to a number of rows.</source>
        <translation>Una parte di un layer non può essere limitata a un numero di righe.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Ask for one of both.</source>
        <translation>Chiedi una delle due cose.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Some pages came without the column {column}, which others have.</source>
        <translation>Alcune pagine sono arrivate senza la colonna {column}, che altre hanno.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>PBF was insisted on, but {fault}.</source>
        <translation>Si è insistito sul PBF, ma {fault}.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>The server delivers no rows of “{layer}”: {last}.</source>
        <translation>Il server non fornisce righe di “{layer}”: {last}.</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>quarters of the extent</source>
        <translation>quarti dell'estensione</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the answers hold no object ids</source>
        <translation>le risposte non contengono ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the server ignores extents</source>
        <translation>il server ignora le estensioni</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>more rows lie at one place than the server sends at once</source>
        <translation>in un solo punto ci sono più righe di quante il server ne invii alla volta</translation>
    </message>
    <message>
        <location filename="../core/download/fetcher.py"/>
        <source>The request failed unexpectedly: {type}.</source>
        <translation>La richiesta è fallita inaspettatamente: {type}.</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>without object ids it cannot be compared with JSON</source>
        <translation>senza ID oggetto non può essere confrontato con JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it comes without the grid of its coordinates</source>
        <translation>arriva senza la griglia delle sue coordinate</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its object ids differ from those in JSON</source>
        <translation>i suoi ID oggetto differiscono da quelli in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it lacks columns that JSON has</source>
        <translation>gli mancano colonne che JSON ha</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its rows share object ids and cannot be compared with those in JSON</source>
        <translation>le sue righe condividono ID oggetto e non si possono confrontare con quelle in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its values of {field} differ from those in JSON</source>
        <translation>i suoi valori di {field} differiscono da quelli in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its shapes differ from those in JSON</source>
        <translation>le sue geometrie differiscono da quelle in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>it is not known what they are</source>
        <translation>non si sa quali siano</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer was edited since</source>
        <translation>il layer è stato modificato da allora</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer's columns are others now</source>
        <translation>le colonne del layer ora sono altre</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>The rows of an earlier run do not fit the layer as it is now.</source>
        <translation>Le righe di un'esecuzione precedente non corrispondono al layer com'è ora.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>{rows#} rows of an earlier run were not used, because {changed}.</source>
        <translation>{rows#} righe di un'esecuzione precedente non sono state usate, perché {changed}.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>What came could not be kept on disk for an interrupted import: {reason}.</source>
        <translation>Ciò che è arrivato non ha potuto essere tenuto su disco per un'importazione interrotta: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>lists of object ids</source>
        <translation>elenchi di ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>ranges of object ids</source>
        <translation>intervalli di ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>Some rows of an answer came without the object ids they have.</source>
        <translation>Alcune righe di una risposta sono arrivate senza gli ID oggetto che hanno.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores lists of object ids</source>
        <translation>il server ignora gli elenchi di ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores conditions on the object id</source>
        <translation>il server ignora condizioni sull'ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>as usual</source>
        <translation>come al solito</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>without Z and M</source>
        <translation>senza Z e M</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format</source>
        <translation>in un altro formato</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format, without Z and M</source>
        <translation>in un altro formato, senza Z e M</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>“{text}” is not a part.</source>
        <translation>“{text}” non è una parte.</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>Write k/n, for example 1/4, or leave it empty.</source>
        <translation>Scrivi k/n, per esempio 1/4, o lascia vuoto.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has another reference system now.</source>
        <translation>“{layer}” ora ha un altro sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has no field {name} any more.</source>
        <translation>“{layer}” non ha più il campo {name}.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was found wanting here before, so JSON was asked for.</source>
        <translation>Qui il PBF si è già rivelato difettoso, perciò è stato chiesto JSON.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>The server refused to be asked for curves; should rows have some, they came as straight segments.</source>
        <translation>Il server ha rifiutato che si chiedessero curve; se alcune righe ne hanno, sono arrivate come segmenti retti.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Rows have curves, and PBF holds none: they came as straight segments.</source>
        <translation>Alcune righe hanno curve, e PBF non ne contiene: sono arrivate come segmenti retti.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Import as JSON to have them as curves.</source>
        <translation>Importa come JSON per averle come curve.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>{sample_rows} rows were looked at and have no curves; should other rows have some, they came as straight segments.</source>
        <translation>Sono state esaminate {sample_rows} righe e non hanno curve; se altre ne hanno, sono arrivate come segmenti retti.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was given up for JSON: {reason}.</source>
        <translation>Il PBF è stato abbandonato per JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” has no field {unknown}.</source>
        <translation>“{layer}” non ha il campo {unknown}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Its fields are: {fields}.</source>
        <translation>I suoi campi sono: {fields}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a group layer; it has no rows of its own.</source>
        <translation>“{layer}” è un gruppo di layer; non ha righe proprie.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers: {inside}.</source>
        <translation>Scegli uno dei suoi layer: {inside}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers.</source>
        <translation>Scegli uno dei suoi layer.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a raster layer; it has no rows to import.</source>
        <translation>“{layer}” è un layer raster; non ha righe da importare.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose a feature layer or a table.</source>
        <translation>Scegli un layer di elementi o una tabella.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” does not allow queries.</source>
        <translation>“{layer}” non consente interrogazioni.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Ask its administrator to switch on the Query capability.</source>
        <translation>Chiedi al suo amministratore di attivare la capacità Query.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is not a layer that can be imported.</source>
        <translation>“{layer}” non è un layer importabile.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Only so many rows were asked for.</source>
        <translation>È stato chiesto solo quel numero di righe.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists object ids more than once, so they identify no rows here; values told them apart.</source>
        <translation>Il server elenca degli ID oggetto più di una volta, quindi qui non identificano righe; queste sono state distinte dai loro valori.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Different rows have the same object id, such as {clashing}, so object ids prove nothing here.</source>
        <translation>Righe diverse hanno lo stesso ID oggetto, come {clashing}; qui gli ID oggetto non provano nulla.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but the pages contradict each other, so rows may have been left out between them.</source>
        <translation>Il conteggio corrisponde, ma le pagine si contraddicono, quindi tra esse possono mancare righe.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts no more than {count#} rows at once, and has others.</source>
        <translation>Il server non conta più di {count#} righe alla volta, e ne ha altre.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server ignores the condition: rows may have come that do not fit it.</source>
        <translation>Il server ignora la condizione: possono essere arrivate righe che non la soddisfano.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows that fit the filter, but lists {listed#} ids.</source>
        <translation>Il server conta {count#} righe che soddisfano il filtro, ma elenca {listed#} ID.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids, and counts of fewer rows do not confirm that these are all.</source>
        <translation>Il server conta {count#} righe ma elenca {listed#} ID, e i conteggi di meno righe non confermano che siano tutte.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids; all listed rows came.</source>
        <translation>Il server conta {count#} righe ma elenca {listed#} ID; tutte le righe elencate sono arrivate.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has rows that its list of {known_ids#} object ids leaves out, such as {number}.</source>
        <translation>Il server ha righe che il suo elenco di {known_ids#} ID oggetto omette, come {number}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is</source>
        <translation>1 riga è</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are</source>
        <translation>{missing#} righe sono</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on it.</source>
        <translation>Manca 1 riga; il server fallisce su di essa.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on them.</source>
        <translation>Manca 1 riga; il server fallisce su di essa.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on it.</source>
        <translation>Mancano {missing#} righe; il server fallisce su di esse.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on them.</source>
        <translation>Mancano {missing#} righe; il server fallisce su di esse.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server lists it but does not send it.</source>
        <translation>Manca 1 riga; il server la elenca ma non la invia.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server lists them but does not send them.</source>
        <translation>Mancano {missing#} righe; il server le elenca ma non le invia.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>more rows than it lists</source>
        <translation>più righe di quante ne elenchi</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{count#} rows</source>
        <translation>{count#} righe</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts more rows than it lists, but its list of ids and its rows agree on {received#}.</source>
        <translation>Il server conta più righe di quante ne elenchi, ma il suo elenco di ID e le sue righe concordano su {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows, but its list of ids and its rows agree on {received#}.</source>
        <translation>Il server conta {count#} righe, ma il suo elenco di ID e le sue righe concordano su {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has more rows than it lists, but only {received#} could be found for sure.</source>
        <translation>Il server ha più righe di quante ne elenchi, ma solo {received#} sono state trovate con certezza.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has {count#} rows, but only {received#} could be found for sure.</source>
        <translation>Il server ha {count#} righe, ma solo {received#} sono state trovate con certezza.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists 1 row, but it did not come.</source>
        <translation>Il server elenca 1 riga, ma non è arrivata.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists {known_ids#} rows, but {received#} came.</source>
        <translation>Il server elenca {known_ids#} righe, ma ne sono arrivate {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server tells neither object ids nor a count, so nothing proves that this is all.</source>
        <translation>Il server non indica né ID oggetto né un conteggio, perciò nulla prova che questo sia tutto.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{counted} rows</source>
        <translation>{counted} righe</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts 1 row, but {received#} came.</source>
        <translation>Il server conta 1 riga, ma ne sono arrivate {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, but {received#} came.</source>
        <translation>Il server conta {counted} righe, ma ne sono arrivate {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows: some came or went meanwhile, and no object ids tell which.</source>
        <translation>Il server conta {counted} righe: nel frattempo alcune sono arrivate o sparite, e nessun ID oggetto dice quali.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, just as many as it sends at once, and nothing can be asked for beyond them.</source>
        <translation>Il server conta {counted} righe, proprio quante ne invia in una volta, e oltre non si può chiedere nulla.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but {repeated#} rows came again in another page, and no object ids tell whether others were left out for them.</source>
        <translation>Il conteggio corrisponde, ma {repeated#} righe sono tornate in un'altra pagina, e nessun ID oggetto dice se altre sono state omesse per esse.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>The related table “{layer}” is not complete: {why}</source>
        <translation>La tabella collegata “{layer}” non è completa: {why}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} rows</source>
        <translation>{received#} righe</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} of {announced#} rows</source>
        <translation>{received#} di {announced#} righe</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>object ids match</source>
        <translation>gli ID oggetto corrispondono</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>the count matches; there are no object ids to compare</source>
        <translation>il conteggio corrisponde; non ci sono ID oggetto da confrontare</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>not provable</source>
        <translation>non provabile</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>part {part}</source>
        <translation>parte {part}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows, part {part}; {proofs}.</source>
        <translation>{layer}: {received#} righe, parte {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows; {proofs}.</source>
        <translation>{layer}: {received#} righe; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row, part {part}; {proofs}.</source>
        <translation>{layer}: 1 riga, parte {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row; {proofs}.</source>
        <translation>{layer}: 1 riga; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows, part {part}; {proofs}.</source>
        <translation>{layer}: {received#} di {announced#} righe, parte {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows; {proofs}.</source>
        <translation>{layer}: {received#} di {announced#} righe; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{seconds#} s, {requests} requests.</source>
        <translation>{seconds#} s, {requests} richieste.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} rows, as asked; not the whole layer.</source>
        <translation>{layer}: solo {received#} righe, come richiesto; non l'intero layer.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only 1 row, as asked; not the whole layer.</source>
        <translation>{layer}: solo 1 riga, come richiesto; non l'intero layer.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} of {announced#} rows, as asked; not the whole layer.</source>
        <translation>{layer}: solo {received#} di {announced#} righe, come richiesto; non l'intero layer.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows, part {part}.</source>
        <translation>{layer}: INCOMPLETO, {received#} righe, parte {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows.</source>
        <translation>{layer}: INCOMPLETO, {received#} righe.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row, part {part}.</source>
        <translation>{layer}: INCOMPLETO, 1 riga, parte {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row.</source>
        <translation>{layer}: INCOMPLETO, 1 riga.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows, part {part}.</source>
        <translation>{layer}: INCOMPLETO, {received#} di {announced#} righe, parte {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows.</source>
        <translation>{layer}: INCOMPLETO, {received#} di {announced#} righe.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{count#} attachments</source>
        <translation>{count#} allegati</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows</source>
        <translation>{one#} righe</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>1 row of {one}</source>
        <translation>1 riga di {one}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows of {one2}</source>
        <translation>{one#} righe di {one2}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>with {parts}</source>
        <translation>con {parts}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{kept#} of them as of {kept_since} UTC</source>
        <translation>{kept#} di esse al {kept_since} UTC</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>meanwhile on the server: {added} added, {deleted} deleted</source>
        <translation>nel frattempo sul server: aggiunte {added}, eliminate {deleted}</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes that cannot be read: {n#}.</source>
        <translation>Geometrie che non possono essere lette: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Their rows came without one.</source>
        <translation>Le loro righe sono arrivate senza geometria.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes of another kind than the layer's: {n#}.</source>
        <translation>Geometrie di tipo diverso da quello del layer: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rows of this table that came with a shape, which is left out: {n#}.</source>
        <translation>Righe di questa tabella arrivate con una geometria, che viene omessa: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rings of too few vertices that are left out: {n#}.</source>
        <translation>Anelli con troppo pochi vertici, omessi: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Lines of too few vertices that are left out: {n#}.</source>
        <translation>Linee con troppo pochi vertici, omesse: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Numbers behind x, y, z and m that are left out: {n#}.</source>
        <translation>Numeri oltre x, y, z e m, omessi: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Curves that became straight segments: {n#}.</source>
        <translation>Curve diventate segmenti retti: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>An arc has one for each degree, no farther from it than 0.004 % of its radius.</source>
        <translation>Un arco ne ha uno per ogni grado, a non più dello 0,004 % del suo raggio.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server did not send all columns that it announces; those are empty in the output.</source>
        <translation>Il server non ha inviato tutte le colonne che annuncia; quelle sono vuote nell'output.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Values that the server left out, empty in the output: {n#}.</source>
        <translation>Valori omessi dal server, vuoti nell'output: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Dates with parts of a millisecond, which are left out: {n#}.</source>
        <translation>Date con frazioni di millisecondo, che si tralasciano: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Broken characters of texts that became “�”: {n#}.</source>
        <translation>Caratteri di testo difettosi diventati “�”: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Backslashes of texts that mean nothing there and were kept: {n#}.</source>
        <translation>Barre rovesciate nei testi che lì non significano nulla e sono state mantenute: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Texts with a null character, which became “�”: {n#}.</source>
        <translation>Testi con un carattere nullo, diventato “�”: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server rounded all coordinates to {rounded_to}, in units of its reference system, though nobody asked for it.</source>
        <translation>Il server ha arrotondato tutte le coordinate a {rounded_to}, in unità del suo sistema di riferimento, benché nessuno lo abbia chiesto.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were</source>
        <translation>{rows#} righe</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was on disk from the run of {fromtimestamp} UTC.</source>
        <translation>1 riga era su disco dall'esecuzione del {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were on disk from the run of {fromtimestamp} UTC.</source>
        <translation>{rows#} righe erano su disco dall'esecuzione del {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>The server does not say whether the layer was edited since.</source>
        <translation>Il server non dice se il layer è stato modificato da allora.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>This server does not tell its object ids, so the layer cannot be divided.</source>
        <translation>Questo server non indica i suoi ID oggetto, perciò il layer non può essere diviso.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>Import it whole: leave PART empty.</source>
        <translation>Importalo intero: lascia PART vuoto.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Rows with curves came.</source>
        <translation>Sono arrivate righe con curve.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Values of {field_name} repeat, are empty or below zero; the table got a key of its own beside them.</source>
        <translation>Alcuni valori di {field_name} si ripetono, sono vuoti o sotto zero; la tabella ha ricevuto inoltre una chiave propria.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Different rows have the same object id, such as {number}; their values told them apart.</source>
        <translation>Righe diverse hanno lo stesso ID oggetto, come {number}; sono state distinte dai loro valori.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>The layer's columns were changed on the server meanwhile; it no longer has {names}.</source>
        <translation>Le colonne del layer sono cambiate nel frattempo sul server; non ha più: {names}.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Import it again.</source>
        <translation>Importalo di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only piece by piece</source>
        <translation>il server elenca i suoi ID oggetto solo un pezzo alla volta</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only in spans</source>
        <translation>il server elenca i suoi ID oggetto solo per tratti</translation>
    </message>
    <message>
        <location filename="../core/download/walker.py"/>
        <source>The server fails on {label}; asked {manner}, it came.</source>
        <translation>Il server fallisce su {label}; chiesto {manner}, è arrivato.</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>object ids upwards</source>
        <translation>ID oggetto in ordine crescente</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the rows are not ordered by object id</source>
        <translation>le righe non sono ordinate per ID oggetto</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>ranges of object ids, found by halving</source>
        <translation>intervalli di ID oggetto, trovati per bisezione</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>offset pages</source>
        <translation>pagine per scostamento</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the server sends the same rows at every offset</source>
        <translation>il server invia le stesse righe a ogni scostamento</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address of an ArcGIS server, service or layer.</source>
        <translation>Incolla l'indirizzo di un server, servizio o layer ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check the address, the network and the proxy in QGIS's options.</source>
        <translation>Controlla l'indirizzo, la rete e il proxy nelle opzioni di QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Riprova più tardi, o aumenta il tempo limite nelle opzioni di rete di QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a smaller page size or fewer fields.</source>
        <translation>Scegli una dimensione di pagina minore o meno campi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another client certificate, then sign in again.</source>
        <translation>Scegli un altro certificato client, poi accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address that the server redirects to, if you trust it.</source>
        <translation>Incolla l'indirizzo a cui il server reindirizza, se te ne fidi.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check that the address belongs to an ArcGIS server.</source>
        <translation>Controlla che l'indirizzo appartenga a un server ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The server's own words are in the details.</source>
        <translation>Le parole del server stesso sono nei dettagli.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in to your domain again, or give a user name and password.</source>
        <translation>Accedi di nuovo al tuo dominio, o dai nome utente e password.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in, then try again.</source>
        <translation>Accedi, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the owner of the service for access, or sign in with another account.</source>
        <translation>Chiedi l'accesso al proprietario del servizio, o accedi con un altro account.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the administrator of that server why.</source>
        <translation>Chiedi il motivo all'amministratore di quel server.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Use the https address of the server.</source>
        <translation>Usa l'indirizzo https del server.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The secret is kept for this session only.</source>
        <translation>Il segreto è conservato solo per questa sessione.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has exported.</source>
        <translation>Scegli un file esportato da LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has written.</source>
        <translation>Scegli un file scritto da LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again; nothing was added to the project.</source>
        <translation>Riprova; nulla è stato aggiunto al progetto.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another folder or name.</source>
        <translation>Scegli un'altra cartella o un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>The rows kept aside on the disk have been cut.</source>
        <translation>Le righe tenute da parte su disco sono state troncate.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>Try once more.</source>
        <translation>Prova ancora una volta.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give it another name.</source>
        <translation>Dagli un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>“{null_number}” cannot stand for null in number fields.</source>
        <translation>“{null_number}” non può stare per NULL nei campi numerici.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a whole number of up to 9 characters, such as -9999.</source>
        <translation>Fornisci un numero intero di al massimo 9 caratteri, come -9999.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>The text for null is longer than 254 bytes.</source>
        <translation>Il testo per NULL supera 254 byte.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a shorter one.</source>
        <translation>Forniscine uno più corto.</translation>
    </message>
    <message>
        <location filename="../core/export/column_speller.py"/>
        <source>year {civil_dates}</source>
        <translation>anno {civil_dates}</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>The layer changed while it was being saved.</source>
        <translation>Il layer è cambiato durante il salvataggio.</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>Save it once more.</source>
        <translation>Salvalo ancora una volta.</translation>
    </message>
    <message>
        <location filename="../core/export/excerpt.py"/>
        <source>the file is cut</source>
        <translation>il file è troncato</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>A field needs a name.</source>
        <translation>Un campo ha bisogno di un nome.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is longer than {max_bytes} bytes.</source>
        <translation>“{name}” supera {max_bytes} byte.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is not made of letters A to Z, digits and _, beginning with a letter.</source>
        <translation>“{name}” non è fatto di lettere da A a Z, cifre e _, cominciando con una lettera.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is a reserved word.</source>
        <translation>“{name}” è una parola riservata.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is the name of another field.</source>
        <translation>“{name}” è il nome di un altro campo.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Close programs that have it open, check the space on the disk, or choose another folder.</source>
        <translation>Chiudi i programmi che lo tengono aperto, controlla lo spazio su disco, o scegli un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>The old and the new files are whole, in a hidden folder beside it; the new ones take their place when the plugin starts or saves there the next time.</source>
        <translation>I file vecchi e quelli nuovi sono integri, in una cartella nascosta accanto; i nuovi prendono il loro posto quando il plugin si avvia o salva là la prossima volta.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Another save to {target} is running.</source>
        <translation>È in corso un altro salvataggio in {target}.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Wait until it has ended.</source>
        <translation>Attendi che sia terminato.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{name} is a folder</source>
        <translation>{name} è una cartella</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap cannot be read</source>
        <translation>il diario di uno scambio non può essere letto</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap names a path</source>
        <translation>il diario di uno scambio nomina un percorso</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{target} could not be written: {reason}.</source>
        <translation>Non è stato possibile scrivere {target}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/export/flatgeobuf_index.py"/>
        <source>The file is not as GDAL was told to write it.</source>
        <translation>Il file non è come GDAL doveva scriverlo.</translation>
    </message>
    <message>
        <location filename="../core/export/folder_lock.py"/>
        <source>a link is in the way</source>
        <translation>c'è di mezzo un collegamento</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>big integers</source>
        <translation>interi grandi</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>parts of a second</source>
        <translation>frazioni di secondo</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>times of the day as text</source>
        <translation>ore del giorno come testo</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>null and empty text are one</source>
        <translation>NULL e testo vuoto sono una cosa sola</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>no rows without shape</source>
        <translation>niente righe senza geometria</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>rows without shape were seen</source>
        <translation>sono state viste righe senza geometria</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>curves become vertices</source>
        <translation>le curve diventano vertici</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>measures are dropped</source>
        <translation>le misure vengono perse</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table does not end where it should</source>
        <translation>la tabella non finisce dove dovrebbe</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table is cut</source>
        <translation>la tabella è troncata</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a number cannot be read</source>
        <translation>un numero non può essere letto</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the index is cut</source>
        <translation>l'indice è troncato</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records do not follow each other</source>
        <translation>i record non si susseguono</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes do not end where they should</source>
        <translation>le geometrie non finiscono dove dovrebbero</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header is cut</source>
        <translation>un'intestazione è tronca</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header states another length than the file has</source>
        <translation>un'intestazione indica una lunghezza diversa da quella del file</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes are cut</source>
        <translation>le geometrie sono troncate</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records and index contradict each other</source>
        <translation>record e indice si contraddicono</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>The written file did not pass the check ({why}).</source>
        <translation>Il file scritto non ha superato il controllo ({why}).</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Nothing was replaced.</source>
        <translation>Nulla è stato sostituito.</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Save as GeoPackage instead, and please report this.</source>
        <translation>Salva invece come GeoPackage, e per favore segnalalo.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The shapes need about {shp#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Le geometrie richiedono circa {shp#} GB, e uno Shapefile ne contiene 2.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The attributes need about {dbf#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Gli attributi richiedono circa {dbf#} GB, e uno Shapefile ne contiene 2.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>Save as GeoPackage, or save the layer in parts.</source>
        <translation>Salva come GeoPackage, o salva il layer in parti.</translation>
    </message>
    <message>
        <location filename="../core/export/shp_writer.py"/>
        <source>The shapes need more than {total#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Le geometrie richiedono più di {total#} GB, e uno Shapefile ne contiene 2.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>La cartella {folder} non esiste.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Create it, or choose another.</source>
        <translation>Creala, o scegline un'altra.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} non è una cartella.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a folder.</source>
        <translation>Scegli una cartella.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{target} is a folder.</source>
        <translation>{target} è una cartella.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose another name.</source>
        <translation>Scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Close programs that have it open, or choose another name.</source>
        <translation>Chiudi i programmi che lo tengono aperto, o scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is read-only.</source>
        <translation>{part} è di sola lettura.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is being written by another program.</source>
        <translation>{part} viene scritto da un altro programma.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} cannot be replaced: {err}.</source>
        <translation>{part} non può essere sostituito: {err}.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The name {target}… is too long.</source>
        <translation>Il nome {target}… è troppo lungo.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a shorter name.</source>
        <translation>Scegli un nome più corto.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>the name is not usable</source>
        <translation>il nome non è utilizzabile</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {parent} does not take files: {reason}.</source>
        <translation>La cartella {parent} non accetta file: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the folder</source>
        <translation>Leggere la cartella</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the service</source>
        <translation>Leggere il servizio</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the layer</source>
        <translation>Leggere il layer</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach what is behind the web server</source>
        <translation>Raggiungere ciò che sta dietro il server web</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Keep secrets</source>
        <translation>Conservare segreti</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the portal</source>
        <translation>Raggiungere il portale</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the server</source>
        <translation>Raggiungere il server</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach its portal</source>
        <translation>Raggiungere il suo portale</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>a web server answers and asks for a sign-in ({web_tier_challenge})</source>
        <translation>un server web risponde e chiede un accesso ({web_tier_challenge})</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>What answers at {host} is no ArcGIS server.</source>
        <translation>Ciò che risponde a {host} non è un server ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address; a sign-in page of another kind may stand before it.</source>
        <translation>Controlla l'indirizzo; davanti può esserci una pagina di accesso di altro tipo.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>ArcGIS Server {version} answers</source>
        <translation>ArcGIS Server {version} risponde</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>No portal answers there.</source>
        <translation>Là non risponde alcun portale.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address.</source>
        <translation>Controlla l'indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>you are signed in</source>
        <translation>hai effettuato l'accesso</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>nobody is signed in, and nothing is stored to sign in with</source>
        <translation>nessuno ha effettuato l'accesso, e non è salvato nulla con cui farlo</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS would ask for its master password; sign in in the import window</source>
        <translation>QGIS chiederebbe la sua password principale; accedi nella finestra di importazione</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>what was refused is not sent again by itself; type it in anew</source>
        <translation>ciò che è stato rifiutato non viene inviato di nuovo da solo; scrivilo di nuovo</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>signed in with what is stored</source>
        <translation>accesso effettuato con ciò che è salvato</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>List the services</source>
        <translation>Elencare i servizi</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the server shows it</source>
        <translation>il server lo mostra</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Ask the portal who you are</source>
        <translation>Chiedere al portale chi sei</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>The portal does not accept its own token.</source>
        <translation>Il portale non accetta il proprio token.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign out and in again.</source>
        <translation>Esci e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it knows you</source>
        <translation>ti conosce</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the system keyring is open</source>
        <translation>il portachiavi di sistema è aperto</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</source>
        <translation>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</translation>
    </message>
    <message>
        <location filename="../core/host/admission.py"/>
        <source>This sign-in is not one at a portal.</source>
        <translation>Questo accesso non è a un portale.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”: {reason}.</source>
        <translation>QGIS non ha accolto le righe in “{layer}”: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”{reason}.</source>
        <translation>QGIS non ha accolto le righe in “{layer}”{reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>The layer is as it was.</source>
        <translation>Il layer è com'era.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>Import it anew.</source>
        <translation>Importalo di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Only a GeoPackage can hold attachments itself.</source>
        <translation>Solo un GeoPackage può contenere esso stesso gli allegati.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Import into a GeoPackage, or let the attachments go into a folder.</source>
        <translation>Importa in un GeoPackage, o metti gli allegati in una cartella.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>A memory layer has no place for attachments.</source>
        <translation>Un layer in memoria non ha posto per allegati.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Choose a folder for them, or import into a file.</source>
        <translation>Scegli una cartella per essi, o importa in un file.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>The attachments have no place: {err}.</source>
        <translation>Gli allegati non hanno posto: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose another authentication configuration.</source>
        <translation>Scegli un'altra configurazione di autenticazione.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's master password was not typed in time.</source>
        <translation>La password principale di QGIS non è stata scritta in tempo.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication configuration cannot be read: {type}.</source>
        <translation>La configurazione di autenticazione di QGIS non può essere letta: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication system is switched off.</source>
        <translation>Il sistema di autenticazione di QGIS è disattivato.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Sign in another way.</source>
        <translation>Accedi in un altro modo.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The QGIS authentication configuration of this connection is not there.</source>
        <translation>La configurazione di autenticazione QGIS di questa connessione non esiste.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>LayerFerry signs in through the browser itself, without QGIS's OAuth2 method.</source>
        <translation>LayerFerry accede da sé tramite il browser, senza il metodo OAuth2 di QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose the organisation's login instead.</source>
        <translation>Scegli invece l'accesso dell'organizzazione.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{listed}” ({method}) is not one that ArcGIS knows.</source>
        <translation>La configurazione di autenticazione “{listed}” ({method}) non è di quelle che ArcGIS conosce.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS does not open the authentication configuration “{listed}”.</source>
        <translation>QGIS non apre la configurazione di autenticazione “{listed}”.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Type QGIS's master password when it asks for it.</source>
        <translation>Scrivi la password principale di QGIS quando la chiede.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no user name.</source>
        <translation>La configurazione di autenticazione “{config}” non contiene un nome utente.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no token for ArcGIS.</source>
        <translation>La configurazione di autenticazione “{config}” non contiene un token per ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS cannot read the certificate of this authentication configuration.</source>
        <translation>QGIS non può leggere il certificato di questa configurazione di autenticazione.</translation>
    </message>
    <message>
        <location filename="../core/host/background.py"/>
        <source>Something unforeseen happened: {type}.</source>
        <translation>È accaduto qualcosa di imprevisto: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/column_shapefile.py"/>
        <source>{target} could not be written: {err}.</source>
        <translation>Non è stato possibile scrivere {target}: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>{path} is too large to be a list of connections.</source>
        <translation>{path} è troppo grande per essere un elenco di connessioni.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Entry {number} is left out: its name or address cannot be used.</source>
        <translation>La voce {number} è omessa: il suo nome o indirizzo è inutilizzabile.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” was there already.</source>
        <translation>“{connection}” c'era già.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” is taken; the new one is called “{name}”.</source>
        <translation>“{connection}” è già usato; la nuova si chiama “{name}”.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: what somebody else agreed to is left out; you will be asked.</source>
        <translation>“{name}”: ciò a cui ha acconsentito qualcun altro è omesso; ti verrà chiesto.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: choose a QGIS authentication configuration of your own.</source>
        <translation>“{name}”: scegli una tua configurazione di autenticazione di QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds no connections of LayerFerry.</source>
        <translation>Questo file non contiene connessioni di LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file was made by a later version of LayerFerry.</source>
        <translation>Questo file è stato fatto da una versione successiva di LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Update LayerFerry.</source>
        <translation>Aggiorna LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file of connections is damaged.</source>
        <translation>Questo file di connessioni è danneggiato.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds more than {most} connections.</source>
        <translation>Questo file contiene più di {most} connessioni.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full, or fails</source>
        <translation>il disco è pieno, o difettoso</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>another program is using it</source>
        <translation>un altro programma lo sta usando</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>it cannot be written to</source>
        <translation>non vi si può scrivere</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>QGIS gives no reason</source>
        <translation>QGIS non indica alcun motivo</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Check the space on the disk, or choose another folder or format.</source>
        <translation>Controlla lo spazio su disco, o scegli un'altra cartella o un altro formato.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Choose another format.</source>
        <translation>Scegli un altro formato.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_moments.py"/>
        <source>Dates before the year 1 or after 9999, which a GeoPackage cannot hold and which are empty in it: {lost#}.</source>
        <translation>Date prima dell'anno 1 o dopo il 9999, che un GeoPackage non può contenere e che lì sono vuote: {lost#}.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_times.py"/>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS non può aprire {path}.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{companion} exists already.</source>
        <translation>{companion} esiste già.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Choose another name, or agree to replace it.</source>
        <translation>Scegli un altro nome, o acconsenti a sostituirlo.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Attachments belong to object ids, which not all rows have.</source>
        <translation>Gli allegati appartengono a ID oggetto, che non tutte le righe hanno.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Looking for attachments</source>
        <translation>Ricerca di allegati</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Fetching attachments</source>
        <translation>Recupero degli allegati</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>It is too large for a GeoPackage.</source>
        <translation>È troppo grande per un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{missing#} of {announced#} attachments did not come.</source>
        <translation>{missing#} di {announced#} allegati non sono arrivati.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{own} attachments</source>
        <translation>{own} allegati</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{what}: {done#} of {total#}.</source>
        <translation>{what}: {done#} di {total#}.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Only a GeoPackage takes further layers.</source>
        <translation>Solo un GeoPackage accetta altri layer.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Choose one, or write a new file.</source>
        <translation>Scegline uno, o scrivi un nuovo file.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} exists already.</source>
        <translation>{target} esiste già.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} could not be completed: {why_not}.</source>
        <translation>Non è stato possibile completare {target}: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/front_desk.py"/>
        <source>No secret of the application {user} is stored.</source>
        <translation>Nessun segreto dell'applicazione {user} è salvato.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has another reference system where “{clashes}” would go.</source>
        <translation>{path} ha un altro sistema di riferimento dove andrebbe “{clashes}”.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Import into a new file.</source>
        <translation>Importa in un nuovo file.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{counts} rows instead of {counts2}</source>
        <translation>{counts} righe invece di {counts2}</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has a table called {table} already.</source>
        <translation>{path} ha già una tabella chiamata {table}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Choose another name for the layer, or agree to replace it.</source>
        <translation>Scegli un altro nome per il layer, o acconsenti a sostituirlo.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} cannot be opened as a GeoPackage: {GetLastErrorMsg}.</source>
        <translation>{path} non può essere aperto come GeoPackage: {GetLastErrorMsg}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL non dà alcun motivo</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Choose another file.</source>
        <translation>Scegli un altro file.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} could not be changed: {why_not}.</source>
        <translation>Non è stato possibile modificare {path}: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>The file is as it was.</source>
        <translation>Il file è com'era.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Close programs that write into it, and check the disk's space.</source>
        <translation>Chiudi i programmi che vi scrivono, e controlla lo spazio su disco.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_tables.py"/>
        <source>The table {name} could not be written into {target}: {why}.</source>
        <translation>Non è stato possibile scrivere la tabella {name} in {target}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_update.py"/>
        <source>Check the space on the disk, then try again.</source>
        <translation>Controlla lo spazio su disco, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>Import {layer_name}</source>
        <translation>Importare {layer_name}</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>{err} All rows were asked for again.</source>
        <translation>{err} Tutte le righe sono state chieste di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>The server's values fit none of the columns that it announces.</source>
        <translation>I valori del server non entrano in alcuna delle colonne che annuncia.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>No layer was made.</source>
        <translation>Non è stato creato alcun layer.</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its rows came without object IDs, by which one tells them apart</source>
        <translation>le sue righe sono arrivate senza ID oggetto, con cui si distinguono</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>some of its object IDs stand for several rows</source>
        <translation>alcuni dei suoi ID oggetto indicano più righe</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its attachments would stay as they are</source>
        <translation>i suoi allegati resterebbero come sono</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its related tables would stay as they are</source>
        <translation>le sue tabelle collegate resterebbero come sono</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>it is only the first rows of the layer</source>
        <translation>sono solo le prime righe del layer</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>waits for a sign-in</source>
        <translation>attende un accesso</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>goes on</source>
        <translation>prosegue</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>{now} UTC, from {url}: {receipt}</source>
        <translation>{now} UTC, da {url}: {receipt}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only rows where {where}</source>
        <translation>Solo righe in cui {where}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only within {extent}</source>
        <translation>Solo entro {extent}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Rows are placed in time by {ends}</source>
        <translation>Le righe sono collocate nel tempo da {ends}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Portal item {item_id}</source>
        <translation>Elemento del portale {item_id}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are as they were written, in a time zone that the server does not know.</source>
        <translation>Le date sono come sono state scritte, in un fuso orario che il server non conosce.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>the server keeps them in {time_zone}</source>
        <translation>il server le tiene in {time_zone}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC; the server keeps them in {time_zone}.</source>
        <translation>Le date sono in UTC; il server le tiene in {time_zone}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC.</source>
        <translation>Le date sono in UTC.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Fields of types that are not known here came as text: {future}.</source>
        <translation>Campi di tipi qui sconosciuti sono arrivati come testo: {future}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>The reference system is not known, so the output has none: ask whoever runs the server, and set it by hand.</source>
        <translation>Il sistema di riferimento non è noto, perciò l'output non ne ha: chiedi a chi gestisce il server, e impostalo a mano.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>The layer has {rows#} rows, and {rows2#} could be read.</source>
        <translation>Il layer ha {rows#} righe, e ne sono state lette {rows2#}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>It may have changed meanwhile.</source>
        <translation>Può essere cambiato nel frattempo.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>The layer has no field {name} any more, which came from the server.</source>
        <translation>Il layer non ha più il campo {name}, che veniva dal server.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>Bring the field back, or import the layer anew.</source>
        <translation>Ripristina il campo, o importa di nuovo il layer.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not keep the rows of “{description}” in memory.</source>
        <translation>QGIS non ha potuto tenere in memoria le righe di “{description}”.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>Import the layer into a GeoPackage.</source>
        <translation>Importa il layer in un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not make a layer for “{described}”.</source>
        <translation>QGIS non ha potuto creare un layer per “{described}”.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>The extent lies outside of the layer's reference system.</source>
        <translation>L'estensione è fuori dal sistema di riferimento del layer.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>Choose another extent.</source>
        <translation>Scegli un'altra estensione.</translation>
    </message>
    <message>
        <location filename="../core/host/origin_notes.py"/>
        <source>The receipt could not be written: {err}.</source>
        <translation>Non è stato possibile scrivere la ricevuta: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>The folder of the presets could not be made: {reason}.</source>
        <translation>Non è stato possibile creare la cartella delle preimpostazioni: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>{name} could not be deleted: {reason}.</source>
        <translation>Non è stato possibile eliminare {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>There is no folder for the files of this preset.</source>
        <translation>Non c'è una cartella per i file di questa preimpostazione.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Choose one.</source>
        <translation>Scegline una.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>{path} is too large to be a preset.</source>
        <translation>{path} è troppo grande per essere una preimpostazione.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This file holds no preset of LayerFerry.</source>
        <translation>Questo file non contiene preimpostazioni di LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset was made by a later version of LayerFerry.</source>
        <translation>Questa preimpostazione è stata fatta da una versione successiva di LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged.</source>
        <translation>Questa preimpostazione è danneggiata.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: it names no format.</source>
        <translation>Questa preimpostazione è danneggiata: non nomina alcun formato.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: only a GeoPackage takes several layers.</source>
        <translation>Questa preimpostazione è danneggiata: solo un GeoPackage accetta più layer.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset cannot be understood.</source>
        <translation>Il layer {number} di questa preimpostazione non è comprensibile.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has no usable address.</source>
        <translation>Il layer {number} di questa preimpostazione non ha un indirizzo utilizzabile.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has not the address of a layer.</source>
        <translation>L'indirizzo del layer {number} di questa preimpostazione non è quello di un layer.</translation>
    </message>
    <message>
        <location filename="../core/host/qt_values.py"/>
        <source>year {year}</source>
        <translation>anno {year}</translation>
    </message>
    <message>
        <location filename="../core/host/receipt_file.py"/>
        <source>The receipt {target} could not be written.</source>
        <translation>Non è stato possibile scrivere la ricevuta {target}.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>“{word}” is no port of this computer.</source>
        <translation>“{word}” non è una porta di questo computer.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type numbers between {lowest} and {highest}, separated by commas.</source>
        <translation>Scrivi numeri tra {lowest} e {highest}, separati da virgole.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>These are more than {most} ports.</source>
        <translation>Sono più di {most} porte.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type those that are registered.</source>
        <translation>Scrivi quelle registrate.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>Related table {layer}.</source>
        <translation>Tabella collegata {layer}.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>The values of “{layer}” fit none of the columns announced.</source>
        <translation>I valori di “{layer}” non entrano in alcuna delle colonne annunciate.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>A shape cannot be brought into the chosen reference system.</source>
        <translation>Una geometria non può essere portata nel sistema di riferimento scelto.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>Import the layer in its own reference system.</source>
        <translation>Importa il layer nel suo proprio sistema di riferimento.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Type it in and sign in again.</source>
        <translation>Scrivilo e accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>{user} (web server)</source>
        <translation>{user} (server web)</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No token is stored for this server.</source>
        <translation>Nessun token è salvato per questo server.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No password for {user} is stored for this server.</source>
        <translation>Nessuna password di {user} è salvata per questo server.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No sign-in by browser is stored for this server.</source>
        <translation>Per questo server non è salvato alcun accesso tramite browser.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Sign in once in the browser and keep it in the system keyring.</source>
        <translation>Accedi una volta nel browser e conserva l'accesso nel portachiavi di sistema.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>{target} does not end in .shp or .zip.</source>
        <translation>{target} non termina con .shp o .zip.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>Choose such a name.</source>
        <translation>Scegli un nome simile.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>The layer announces {row_count#} rows and gave {rows#}.</source>
        <translation>Il layer annuncia {row_count#} righe e ne ha date {rows#}.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of rows</source>
        <translation>numero di righe</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>field names</source>
        <translation>nomi dei campi</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>values per field</source>
        <translation>valori per campo</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of shapes</source>
        <translation>numero di geometrie</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>it cannot be read back</source>
        <translation>non può essere riletto</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>a shape in row {row}</source>
        <translation>una geometria nella riga {row}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>the sum of {name} differs</source>
        <translation>la somma di {name} è diversa</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>extent of the shapes</source>
        <translation>estensione delle geometrie</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>{what}: {found} instead of {wanted}</source>
        <translation>{what}: {found} invece di {wanted}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>values in {column}: {found} instead of {announced}</source>
        <translation>valori in {column}: {found} invece di {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>{what}: {sum} instead of {announced}</source>
        <translation>{what}: {sum} invece di {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer has no fields that fit, so row numbers were added.</source>
        <translation>Il layer non ha campi adatti, perciò sono stati aggiunti numeri di riga.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer's coordinate system cannot be stated in a .prj file.</source>
        <translation>Il sistema di coordinate del layer non può essere espresso in un file .prj.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file does not state which heights the layer has.</source>
        <translation>Il file .prj non dice quali quote ha il layer.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file states the layer's coordinate system in part only.</source>
        <translation>Il file .prj esprime il sistema di coordinate del layer solo in parte.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>Non è stato possibile scrivere {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>Choose another folder.</source>
        <translation>Scegli un'altra cartella.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be read: {reason}.</source>
        <translation>Non è stato possibile leggere {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” cannot be updated: {refusal}.</source>
        <translation>“{name}” non può essere aggiornato: {refusal}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” does not remember what was imported.</source>
        <translation>“{name}” non ricorda che cosa è stato importato.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{target}” was edited meanwhile.</source>
        <translation>“{target}” è stato modificato nel frattempo.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Check for changes once more.</source>
        <translation>Cerca di nuovo le modifiche.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>The rows of {path} are up to date.</source>
        <translation>Le righe di {path} sono aggiornate.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room in its folder, then update once more: nothing is lost.</source>
        <translation>Fai spazio nella sua cartella, poi aggiorna ancora una volta: nulla va perso.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>What is known of the rows could not be put aside: {err}.</source>
        <translation>Non è stato possibile mettere da parte ciò che si sa delle righe: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Libera spazio su disco, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed; {kept_count#} kept as they were.</source>
        <translation>Righe: aggiunte {added#}, modificate {changed#}, rimosse {removed#}; lasciate com'erano {kept_count#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed.</source>
        <translation>Righe: aggiunte {added#}, modificate {changed#}, rimosse {removed#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is not of a kind that can be updated.</source>
        <translation>“{layer}” non è di un tipo che si possa aggiornare.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Updates work for memory layers, GeoPackages and Shapefiles (not in a .zip).</source>
        <translation>Gli aggiornamenti funzionano per layer in memoria, GeoPackage e Shapefile (non in un .zip).</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is being edited.</source>
        <translation>“{layer}” è in modifica.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Save or discard the edits, then try again.</source>
        <translation>Salva o scarta le modifiche, poi riprova.</translation>
    </message>
    <message>
        <location filename="../core/host/updated_rows.py"/>
        <source>Rows of {path} were removed meanwhile.</source>
        <translation>Nel frattempo sono state rimosse righe di {path}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} exists, and would be replaced with all that is in it.</source>
        <translation>{target} esiste, e verrebbe sostituito con tutto ciò che contiene.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} is closed already.</source>
        <translation>{target} è già chiuso.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{found} rows read back instead of {rows}</source>
        <translation>{found} righe rilette invece di {rows}</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>Values of a column cannot be the key of {target}.</source>
        <translation>I valori di una colonna non possono essere la chiave di {target}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} could not be written: {why}.</source>
        <translation>Non è stato possibile scrivere {target}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>its journal cannot be written</source>
        <translation>il suo diario non può essere scritto</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{path} could not be written: {why_not}.</source>
        <translation>Non è stato possibile scrivere {path}: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>This QGIS cannot write files ending in {suffix}.</source>
        <translation>Questo QGIS non può scrivere file che terminano con {suffix}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>Choose .gpkg, .shp, .geojson or .fgb.</source>
        <translation>Scegli .gpkg, .shp, .geojson o .fgb.</translation>
    </message>
    <message>
        <location filename="../core/host/wall_desk.py"/>
        <source>No password of {user} for the web server is stored.</source>
        <translation>Nessuna password di {user} per il server web è salvata.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to no portal, and only portals sign in applications and browsers.</source>
        <translation>{host} non appartiene ad alcun portale, e solo i portali accettano applicazioni e browser.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Sign in with name and password.</source>
        <translation>Accedi con nome e password.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>No portal answers at this address of {host}.</source>
        <translation>Nessun portale risponde a questo indirizzo di {host}.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Paste the address of its home page.</source>
        <translation>Incolla l'indirizzo della sua pagina iniziale.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to the portal {host2}, which cannot be reached from here.</source>
        <translation>{host} appartiene al portale {host2}, che da qui non è raggiungibile.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Connect to the portal's home page as your browser shows it, and open the layers from there; or sign in with a token.</source>
        <translation>Connettiti alla pagina iniziale del portale come la mostra il tuo browser e apri i layer da lì; oppure accedi con un token.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>The client ID for the portal {host} is missing.</source>
        <translation>Manca l'ID client per il portale {host}.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Ask its administrator to register LayerFerry and to tell you the client ID.</source>
        <translation>Chiedi al suo amministratore di registrare LayerFerry e di dirti l'ID client.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>This server names no place to sign in.</source>
        <translation>Questo server non indica un luogo dove accedere.</translation>
    </message>
    <message>
        <location filename="../core/host/web_wall.py"/>
        <source>{host} cannot ask for a certificate without https.</source>
        <translation>{host} non può chiedere un certificato senza https.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>What the file holds could not be compared: QGIS does not open it.</source>
        <translation>Non è stato possibile confrontare il contenuto del file: QGIS non lo apre.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file has {value} columns less than the layer.</source>
        <translation>Il file ha {value} colonne in meno del layer.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format gives columns other names: {pairs}.</source>
        <translation>Il formato dà altri nomi alle colonne: {pairs}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file does not state the reference system {authid}; programs will take {stated}.</source>
        <translation>Il file non indica il sistema di riferimento {authid}; i programmi prenderanno {stated}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the layer</source>
        <translation>del layer</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the heights (Z) of shapes.</source>
        <translation>Il formato perde le quote (Z) delle geometrie.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the measures (M) of shapes.</source>
        <translation>Il formato perde le misure (M) delle geometrie.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Rows without a shape or with an empty one, which the file does not tell apart: {shapeless#}.</source>
        <translation>Righe senza geometria o con una vuota, cosa che il file non distingue: {shapeless#}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: QGIS takes its text for dates or times.</source>
        <translation>{name}: QGIS prende il suo testo per date o ore.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{count#} values</source>
        <translation>{count#} valori</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the first {seen#} rows</source>
        <translation>delle prime {seen#} righe</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are empty text come back as null.</source>
        <translation>{name}: 1 valore di testo vuoto torna come NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are empty text come back as null.</source>
        <translation>{name}: {count#} valori di testo vuoto tornano come NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name}: nelle prime {seen#} righe 1 valore di testo vuoto torna come NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name}: nelle prime {seen#} righe {count#} valori di testo vuoto tornano come NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are null come back as empty text.</source>
        <translation>{name}: 1 valore NULL torna come testo vuoto.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are null come back as empty text.</source>
        <translation>{name}: {count#} valori NULL tornano come testo vuoto.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name}: nelle prime {seen#} righe 1 valore NULL torna come testo vuoto.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name}: nelle prime {seen#} righe {count#} valori NULL tornano come testo vuoto.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value lose their parts of a second.</source>
        <translation>{name}: 1 valore perde le sue frazioni di secondo.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values lose their parts of a second.</source>
        <translation>{name}: {count#} valori perdono le loro frazioni di secondo.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name}: nelle prime {seen#} righe 1 valore perde le sue frazioni di secondo.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name}: nelle prime {seen#} righe {count#} valori perdono le loro frazioni di secondo.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value are rounded; the format holds 15 digits.</source>
        <translation>{name}: 1 valore viene arrotondato; il formato contiene 15 cifre.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values are rounded; the format holds 15 digits.</source>
        <translation>{name}: {count#} valori vengono arrotondati; il formato contiene 15 cifre.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name}: nelle prime {seen#} righe 1 valore viene arrotondato; il formato contiene 15 cifre.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name}: nelle prime {seen#} righe {count#} valori vengono arrotondati; il formato contiene 15 cifre.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value come back from the file otherwise than they were.</source>
        <translation>{name}: 1 valore torna dal file diverso da com'era.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values come back from the file otherwise than they were.</source>
        <translation>{name}: {count#} valori tornano dal file diversi da com'erano.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name}: nelle prime {seen#} righe 1 valore torna dal file diverso da com'era.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name}: nelle prime {seen#} righe {count#} valori tornano dal file diversi da com'erano.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has</source>
        <translation>1 riga è</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have</source>
        <translation>{rows#} righe sono</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has no shape, and this format cannot hold them.</source>
        <translation>1 riga è senza geometria, e questo formato non può contenerne.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have no shape, and this format cannot hold them.</source>
        <translation>{rows#} righe sono senza geometria, e questo formato non può contenerne.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Choose GeoPackage.</source>
        <translation>Scegli GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>There is no address yet.</source>
        <translation>Non c'è ancora un indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{cleaned}” is not an address.</source>
        <translation>“{cleaned}” non è un indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{text}” is not an address.</source>
        <translation>“{text}” non è un indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>A {segments} holds no layers that can be downloaded.</source>
        <translation>{segments}: non contiene layer scaricabili.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>Paste the address of a FeatureServer or MapServer.</source>
        <translation>Incolla l'indirizzo di un FeatureServer o MapServer.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that is not JSON.</source>
        <translation>{host_of} ha inviato una risposta che non è JSON.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that nests too deeply to be read.</source>
        <translation>{host_of} ha inviato una risposta troppo annidata per essere letta.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent JSON that is no ArcGIS answer.</source>
        <translation>{host_of} ha inviato JSON che non è una risposta di ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a file of another size than announced.</source>
        <translation>{host_of} ha inviato un file di dimensione diversa da quella annunciata.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>asks for a sign-in of its web server</source>
        <translation>chiede un accesso del suo server web</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>refuses access</source>
        <translation>rifiuta l'accesso</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>knows nothing at this address</source>
        <translation>non conosce nulla a questo indirizzo</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the request too large</source>
        <translation>trova la richiesta troppo grande</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the address too long</source>
        <translation>trova l'indirizzo troppo lungo</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is asked too often</source>
        <translation>viene interrogato troppo spesso</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>cannot reach the GIS behind it</source>
        <translation>non raggiunge il GIS che gli sta dietro</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is not available</source>
        <translation>non è disponibile</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>waited too long for the GIS behind it</source>
        <translation>ha atteso troppo a lungo il GIS che gli sta dietro</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} {said} (HTTP {status}).</source>
        <translation>{host_of} {said} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a web page instead of data: a sign-in page, a proxy, or not an ArcGIS server.</source>
        <translation>{host_of} ha inviato una pagina web invece di dati: una pagina di accesso, un proxy, o non è un server ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>Check the address in a web browser; behind a company sign-in, sign in there first.</source>
        <translation>Controlla l'indirizzo in un browser web; dietro un accesso aziendale, accedi prima là.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answers of {host} are too large to be read at once.</source>
        <translation>Le risposte di {host} sono troppo grandi per essere lette insieme.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off after {came} of {announced} bytes.</source>
        <translation>{host} si è interrotto dopo {came} di {announced} byte.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off before its answer began.</source>
        <translation>{host} si è interrotto prima che la risposta cominciasse.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within its answer.</source>
        <translation>{host} si è interrotto a metà della risposta.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off at the end of its answer.</source>
        <translation>{host} si è interrotto alla fine della risposta.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} is larger than {max_bytes} MiB.</source>
        <translation>La risposta di {host} supera {max_bytes} MiB.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} answers too slowly.</source>
        <translation>{host} risponde troppo lentamente.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent rubbish behind a compressed answer.</source>
        <translation>{host} ha inviato scarti dopo una risposta compressa.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent a broken compressed answer.</source>
        <translation>{host} ha inviato una risposta compressa difettosa.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} unpacks to more than any data.</source>
        <translation>La risposta di {host} si decomprime in più di quanto sarebbero dei dati.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within a compressed answer.</source>
        <translation>{host} si è interrotto dentro una risposta compressa.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} compresses its answer in a way that was not asked for.</source>
        <translation>{host} comprime la risposta in un modo che non è stato chiesto.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose a QGIS authentication configuration that holds your certificate, then sign in again.</source>
        <translation>Scegli una configurazione di autenticazione di QGIS che contenga il tuo certificato, poi accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>There is no such certificate or key file.</source>
        <translation>Non esiste un tale file di certificato o di chiave.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose the certificate and its key again.</source>
        <translation>Scegli di nuovo il certificato e la sua chiave.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>The client certificate cannot be used: it is no PEM, its key does not fit, or the passphrase is wrong.</source>
        <translation>Il certificato client non può essere usato: non è PEM, la chiave non corrisponde, o la passphrase è sbagliata.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} demands a client certificate.</source>
        <translation>{host} esige un certificato client.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} refuses the secure connection, as servers do that demand a client certificate.</source>
        <translation>{host} rifiuta la connessione sicura, come fanno i server che esigono un certificato client.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} does not accept the client certificate.</source>
        <translation>{host} non accetta il certificato client.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose another one, or ask the owner of the server which one it takes.</source>
        <translation>Scegline un altro, o chiedi al proprietario del server quale accetta.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}.</source>
        <translation>Non esiste un host chiamato {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>Looking up the host {host} took too long.</source>
        <translation>La ricerca dell'host {host} ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}, or the network is down.</source>
        <translation>Non esiste un host chiamato {host}, o la rete è assente.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} does not answer.</source>
        <translation>{place} non risponde.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} cannot be reached: nobody listens there or no route leads to it.</source>
        <translation>{place} non è raggiungibile: là nessuno ascolta o nessuna rotta vi conduce.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the condition and the fields.</source>
        <translation>Controlla la condizione e i campi.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the address; the service may have been moved or renamed.</source>
        <translation>Controlla l'indirizzo; il servizio può essere stato spostato o rinominato.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; if it stays so, tell the server's administrator.</source>
        <translation>Riprova più tardi; se continua, avvisa l'amministratore del server.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server does not answer.</source>
        <translation>Riprova più tardi; il GIS dietro il server web non risponde.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server is slow.</source>
        <translation>Riprova più tardi; il GIS dietro il server web è lento.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text}.</source>
        <translation>Il server dice: {text}.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text} (code {number}).</source>
        <translation>Il server dice: {text} (codice {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request (support ID {number}).</source>
        <translation>Un firewall davanti a {host} ha respinto la richiesta (ID di supporto {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request.</source>
        <translation>Un firewall davanti a {host} ha respinto la richiesta.</translation>
    </message>
    <message>
        <location filename="../core/net/host_limit.py"/>
        <source>The server asks us to stay away for {left_s#} s, longer than an import waits.</source>
        <translation>Il server ci chiede di stare lontani per {left_s#} s, più di quanto un'importazione attenda.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent an empty answer.</source>
        <translation>Il server ha inviato una risposta vuota.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent a web page instead of data.</source>
        <translation>Il server ha inviato una pagina web invece di dati.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer is not whole JSON: {err}.</source>
        <translation>La risposta non è JSON integro: {err}.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer nests too deeply to be data.</source>
        <translation>La risposta è troppo annidata per essere dati.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s.</source>
        <translation>{host} ci chiede di attendere {pause#} s.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s, longer than an import waits.</source>
        <translation>{host} ci chiede di attendere {pause#} s, più di quanto un'importazione attenda.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy fails: {err}</source>
        <translation>Il proxy non funziona: {err}</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy in QGIS's options.</source>
        <translation>Controlla il proxy nelle opzioni di QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>the certificate does not fit</source>
        <translation>il certificato non corrisponde</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Il certificato di {host} non è attendibile: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>{host} does not finish connecting.</source>
        <translation>{host} non conclude la connessione.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>No secure connection with {host} came about.</source>
        <translation>Non è riuscita una connessione sicura con {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The connection with {host} broke off at once.</source>
        <translation>La connessione con {host} si è interrotta subito.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy asks for a sign-in before it connects to {host}.</source>
        <translation>Il proxy chiede un accesso prima di connettersi a {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy's user name and password in QGIS's options.</source>
        <translation>Controlla il nome utente e la password del proxy nelle opzioni di QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy refuses to connect to {host} (HTTP {status}).</source>
        <translation>Il proxy rifiuta di connettersi a {host} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to nowhere usable.</source>
        <translation>{host} reindirizza verso un luogo inutilizzabile.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}, and a secret is never sent to another place.</source>
        <translation>{host} reindirizza a {origin}, e un segreto non viene mai inviato altrove.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}.</source>
        <translation>{host} reindirizza a {origin}.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} non risponde.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The address at {host}, or its proxy, cannot be used.</source>
        <translation>L'indirizzo presso {host}, o il suo proxy, non può essere usato.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The request to {host} cannot be sent as it is.</source>
        <translation>La richiesta a {host} non può essere inviata così com'è.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The connection with {host} broke off.</source>
        <translation>La connessione con {host} si è interrotta.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>The server refuses every token that it gives us.</source>
        <translation>Il server rifiuta ogni token che ci dà.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} redirects in a circle.</source>
        <translation>{host} reindirizza in circolo.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} has been silent for {budget_s#} s.</source>
        <translation>{host} tace da {budget_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host_of} sent an empty answer.</source>
        <translation>{host_of} ha inviato una risposta vuota.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an address.</source>
        <translation>“{url}” non è un indirizzo.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an http or https address.</source>
        <translation>“{url}” non è un indirizzo http o https.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not at “{old_root}”.</source>
        <translation>“{url}” non è in “{old_root}”.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no ArcGIS services directory.</source>
        <translation>Questo indirizzo non porta a una directory di servizi ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no service with layers.</source>
        <translation>Questo indirizzo non porta a un servizio con layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is not the address of a layer.</source>
        <translation>Questo non è l'indirizzo di un layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Open it and choose a layer, or give the layer's own address.</source>
        <translation>Aprilo e scegli un layer, o indica l'indirizzo del layer stesso.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is the address of a service, not of a layer.</source>
        <translation>Questo è l'indirizzo di un servizio, non di un layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Add the number of one of its layers: {names}.</source>
        <translation>Aggiungi il numero di uno dei suoi layer: {names}.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>It holds no layers.</source>
        <translation>Non contiene layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/charts.py"/>
        <source>its symbols depend on a script or on columns that are not here</source>
        <translation>i suoi simboli dipendono da uno script o da colonne che qui non ci sono</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>The layer looks otherwise than at the server: {unread}.</source>
        <translation>Il layer ha un aspetto diverso da quello sul server: {unread}.</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{missing} of its symbols are pictures that could not be had</source>
        <translation>{missing} dei suoi simboli sono immagini che non è stato possibile ottenere</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{count} of its symbols are meant for shapes of another kind</source>
        <translation>{count} dei suoi simboli sono pensati per geometrie di altro tipo</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The server sent an error that cannot be read.</source>
        <translation>Il server ha inviato un errore che non può essere letto.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The answer holds no list of features.</source>
        <translation>La risposta non contiene un elenco di elementi.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>A feature of the answer is not an object.</source>
        <translation>Un elemento della risposta non è un oggetto.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The attributes of a feature are not an object.</source>
        <translation>Gli attributi di un elemento non sono un oggetto.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates to a grid it does not describe.</source>
        <translation>Il server ha arrotondato le coordinate a una griglia che non descrive.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates in a way that is not known.</source>
        <translation>Il server ha arrotondato le coordinate in un modo che non è noto.</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>its labels are made by a script, which is not run here</source>
        <translation>le sue etichette sono fatte da uno script, che qui non viene eseguito</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>{missing} of its {stated} kinds of labels are made by a script</source>
        <translation>{missing} dei suoi {stated} tipi di etichette sono fatti da uno script</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>This address leads to no layer.</source>
        <translation>Questo indirizzo non porta ad alcun layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>Paste the address of a layer or a service.</source>
        <translation>Incolla l'indirizzo di un layer o di un servizio.</translation>
    </message>
    <message>
        <location filename="../core/rest/nameless_file.py"/>
        <source>a file of our own was cut</source>
        <translation>un nostro file è stato troncato</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>The portal's answer to the search cannot be read.</source>
        <translation>La risposta del portale alla ricerca non può essere letta.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item holds no map with layers.</source>
        <translation>Questo elemento non contiene una mappa con layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>A {kind} holds no layers that can be downloaded.</source>
        <translation>Un elemento simile ({kind}) non contiene layer scaricabili.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>Choose a feature service, a map service or a web map.</source>
        <translation>Scegli un servizio di elementi, un servizio di mappe o una mappa web.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item leads to no service with layers.</source>
        <translation>Questo elemento non porta a un servizio con layer.</translation>
    </message>
    <message>
        <location filename="../core/rest/protobuf.py"/>
        <source>The answer is not a whole PBF feature page.</source>
        <translation>La risposta non è una pagina PBF integra.</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>What “{own}” relates to cannot be imported: {err}</source>
        <translation>Ciò a cui “{own}” si collega non può essere importato: {err}</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>“{table}” does not let anybody ask for rows.</source>
        <translation>“{table}” non lascia che qualcuno chieda righe.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The related table does not state its side of “{own}”.</source>
        <translation>La tabella collegata non indica il proprio lato di “{own}”.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The server does not offer the table of pairs of “{own}”.</source>
        <translation>Il server non offre la tabella delle coppie di “{own}”.</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols ({word}) are not known here</source>
        <translation>i suoi simboli ({word}) qui non sono noti</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols are of a kind that is not known here</source>
        <translation>i suoi simboli sono di un tipo qui non noto</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>{unread} of its symbols are of a kind that is not known here</source>
        <translation>{unread} dei suoi simboli sono di un tipo qui non noto</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbol for other values is not known here</source>
        <translation>il suo simbolo per altri valori qui non è noto</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its classes are measured in a way that is not known here</source>
        <translation>le sue classi sono misurate in un modo qui non noto</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its colours do not follow the values</source>
        <translation>i suoi colori non seguono i valori</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its sizes do not follow the values</source>
        <translation>le sue dimensioni non seguono i valori</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its transparencies do not follow the values</source>
        <translation>le sue trasparenze non seguono i valori</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its symbols do not turn with the values</source>
        <translation>i suoi simboli non ruotano con i valori</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its outlines have the same width at every scale</source>
        <translation>i suoi contorni hanno lo stesso spessore a ogni scala</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>The sign-in has ended.</source>
        <translation>L'accesso è terminato.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>The file was written; look at it there.</source>
        <translation>Il file è stato scritto; guardalo là.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>QGIS did not take the layer {name} into the project.</source>
        <translation>QGIS non ha accolto il layer {name} nel progetto.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>The web server in front asks for a sign-in of its own.</source>
        <translation>Il server web davanti chiede un accesso proprio.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS keeps certificates, and LayerFerry can use them.</source>
        <translation>QGIS conserva certificati, e LayerFerry può usarli.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS itself may keep what gets you in, such as a client certificate.</source>
        <translation>QGIS stesso può conservare ciò che ti fa entrare, come un certificato client.</translation>
    </message>
    <message>
        <location filename="../ui/quick_import.py"/>
        <source>There is no folder for the files.</source>
        <translation>Non c'è una cartella per i file.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>Il layer non è più nel progetto.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close this window.</source>
        <translation>Chiudi questa finestra.</translation>
    </message>
    <message>
        <location filename="../ui/visit.py"/>
        <source>The web server of {host} asks for a sign-in.</source>
        <translation>Il server web di {host} chiede un accesso.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Full record</source>
        <translation>Resoconto completo</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;opy</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Copy all of the text</source>
        <translation>Copia tutto il testo</translation>
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
        <translation>Con una colonna di etichette accanto a o&amp;gni colonna di codici</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>For programs that know nothing of lists of values; QGIS shows labels anyway</source>
        <translation>Per programmi che non conoscono gli elenchi di valori; QGIS mostra comunque le etichette</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in a folder beside it</source>
        <translation>in una cartella accanto</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in the GeoPackage</source>
        <translation>nel GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Where attachments go</source>
        <translation>Dove vanno gli allegati</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Folder for the attachments</source>
        <translation>Cartella per gli allegati</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Look at {name}</source>
        <translation>Esaminare {name}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: 1 row</source>
        <translation>{name}: 1 riga</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: {rows:,} rows</source>
        <translation>{name}: {rows:,} righe</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables</source>
        <translation>Con le ta&amp;belle collegate</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables ({tables})</source>
        <translation>Con le ta&amp;belle collegate ({tables})</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments</source>
        <translation>Con g&amp;li allegati</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments (counting…)</source>
        <translation>Con g&amp;li allegati (conteggio…)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With {count:,} a&amp;ttachments, {size}</source>
        <translation>Con {count:,} a&amp;llegati, {size}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With more than {count:,} a&amp;ttachments, {size}</source>
        <translation>Con pi&amp;ù di {count:,} allegati, {size}</translation>
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
        <translation>Elenco di valori</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Whole number</source>
        <translation>Numero intero</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Row number</source>
        <translation>Numero di riga</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Decimal number</source>
        <translation>Numero decimale</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text ({length})</source>
        <translation>Testo ({length})</translation>
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
        <translation>Nel file</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Values read back</source>
        <translation>Valori riletti</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>(left out)</source>
        <translation>(omesso)</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is shortened.</source>
        <translation>Il nome viene accorciato.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is changed.</source>
        <translation>Il nome viene cambiato.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Text ({width})</source>
        <translation>Testo ({width})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Decimal ({width}, {decimals})</source>
        <translation>Decimale ({width}, {decimals})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Integer ({width})</source>
        <translation>Intero ({width})</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>The layer's own</source>
        <translation>Quello del layer</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>All rows</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>No features are selected. Select some on the map first.</source>
        <translation>Nessun elemento è selezionato. Selezionane prima alcuni sulla mappa.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>No changes expected in this format.</source>
        <translation>Nessuna modifica prevista in questo formato.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>{sentences} What really changed is counted on the file.</source>
        <translation>{sentences} Ciò che cambia davvero viene contato sul file.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>It takes no rows without a shape.</source>
        <translation>Non accetta righe senza geometria.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Some rows have no shape, and it takes none: the import would fail.</source>
        <translation>Alcune righe non hanno geometria, e non ne accetta: l'importazione fallirebbe.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Names that it reserves are changed: {names}.</source>
        <translation>I nomi che riserva vengono cambiati: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Whole numbers beyond 15 digits are rounded: {names}.</source>
        <translation>I numeri interi oltre 15 cifre vengono arrotondati: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>The 16th digit of numbers is lost: {names}.</source>
        <translation>La 16ª cifra dei numeri va persa: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Parts of a second may be lost: {names}.</source>
        <translation>Le frazioni di secondo possono andare perse: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Times of the day become text: {names}.</source>
        <translation>Le ore del giorno diventano testo: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Null and empty text become one: {names}.</source>
        <translation>NULL e testo vuoto diventano una cosa sola: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Curves become lines of many vertices.</source>
        <translation>Le curve diventano linee di molti vertici.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Measures (M) of shapes are dropped.</source>
        <translation>Le misure (M) delle geometrie vengono perse.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import from ArcGIS</source>
        <translation>Importa da ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Address</source>
        <translation>Indiri&amp;zzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of an ArcGIS server, folder, service, layer, portal, item, group or web map, as it stands in a web browser; or the name of a saved connection</source>
        <translation>Indirizzo di un server, cartella, servizio, layer, portale, elemento, gruppo o mappa web ArcGIS, come compare in un browser web; o il nome di una connessione salvata</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of the server, service or layer</source>
        <translation>Indirizzo del server, servizio o layer</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What the address leads to</source>
        <translation>Dove porta l'indirizzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Connect</source>
        <translation>Connett&amp;i</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the address leads to</source>
        <translation>Mostra dove porta l'indirizzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>State of the connection</source>
        <translation>Stato della connessione</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Wh&amp;y can't I get in?</source>
        <translation>Perch&amp;é non riesco a entrare?</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Mostra che cosa dice il server sull'accesso, e provalo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Refresh</source>
        <translation>Aggi&amp;orna</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Ask the server again what there is</source>
        <translation>Chiedi di nuovo al server che cosa c'è</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>Acce&amp;di…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign in to see what is not open to everybody</source>
        <translation>Accedi per vedere ciò che non è aperto a tutti</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign &amp;out</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Forget the sign-in of this session; a stored password stays in the keyring</source>
        <translation>Dimentica l'accesso di questa sessione; una password salvata resta nel portachiavi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal…</source>
        <translation>Cerca nel portale…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Words in the titles and descriptions of the portal's services and web maps; press Enter to search</source>
        <translation>Parole dei titoli e delle descrizioni dei servizi e delle mappe web del portale; premi Invio per cercare</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal</source>
        <translation>Cerca nel portale</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name…</source>
        <translation>Filtra per nome…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show only lines whose name holds this text, of what was opened so far</source>
        <translation>Mostra solo le righe il cui nome contiene questo testo, tra ciò che è stato aperto</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name</source>
        <translation>Filtra per nome</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Folders, services and layers of the server</source>
        <translation>Cartelle, servizi e layer del server</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Highlighted layer</source>
        <translation>Layer evidenziato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Description of the highlighted layer</source>
        <translation>Descrizione del layer evidenziato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Size and time of the import</source>
        <translation>Dimensione e tempo dell'importazione</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What a Shapefile would lose</source>
        <translation>Che cosa perderebbe uno Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>First rows of the highlighted layer</source>
        <translation>Prime righe del layer evidenziato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these rows</source>
        <translation>Solo queste righe</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Where</source>
        <translation>Do&amp;ve</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>All rows. To filter, for example: STATUS = 'Open'</source>
        <translation>Tutte le righe. Per filtrare, per esempio: STATUS = 'Open'</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only rows that fit this condition, in the SQL of the server</source>
        <translation>Solo righe che soddisfano questa condizione, nell'SQL del server</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Condition that the rows must fit</source>
        <translation>Condizione che le righe devono soddisfare</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>B&amp;uild…</source>
        <translation>Cost&amp;ruisci…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Put the condition together from fields and the values that the server has</source>
        <translation>Componi la condizione con i campi e i valori che il server ha</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>E&amp;xtent</source>
        <translation>Es&amp;tensione</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Selecte&amp;d</source>
        <translation>&amp;Selezione</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only what touches the box around the features that are selected on the map</source>
        <translation>Solo ciò che tocca il riquadro intorno agli elementi selezionati sulla mappa</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>The first so many rows; the receipt says that the layer is not whole</source>
        <translation>Le prime tante righe; la ricevuta dice che il layer non è intero</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Most rows to import</source>
        <translation>Massimo di righe da importare</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>CRS</source>
        <translation>SR</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Reference system of the result</source>
        <translation>Sistema di riferimento del risultato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these fields</source>
        <translation>Solo questi campi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Fields</source>
        <translation>Cam&amp;pi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A&amp;ll</source>
        <translation>T&amp;utti</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import all fields</source>
        <translation>Importa tutti i campi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;None</source>
        <translation>&amp;Nessuno</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Uncheck all fields, to choose a few</source>
        <translation>Deseleziona tutti i campi, per sceglierne alcuni</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Fields of the highlighted layer</source>
        <translation>Campi del layer evidenziato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import into</source>
        <translation>Importa in</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Temporary layer</source>
        <translation>&amp;Layer temporaneo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A layer in memory: fast, and gone with the project unless you save it</source>
        <translation>Un layer in memoria: veloce, e perso con il progetto se non lo salvi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;GeoPackage</source>
        <translation>GeoPac&amp;kage</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A file that keeps names, types and values as they are</source>
        <translation>Un file che mantiene nomi, tipi e valori come sono</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>S&amp;hapefile</source>
        <translation>S&amp;hapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Files that every GIS reads; what they cannot hold is reported</source>
        <translation>File che ogni GIS legge; ciò che non possono contenere viene segnalato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Another format that QGIS writes here</source>
        <translation>Un altro formato che QGIS scrive qui</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other format</source>
        <translation>Altro formato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>F&amp;ile</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Into one GeoPac&amp;kage; the layers that it has stay</source>
        <translation>In un solo GeoPackage; i la&amp;yer che contiene restano</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A new file, or one that is there: it gets a layer more for each that you import</source>
        <translation>Un file nuovo, o uno esistente: riceve un layer in più per ciascuno che importi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What this output means for the layer</source>
        <translation>Che cosa significa questo output per il layer</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Use GeoPac&amp;kage</source>
        <translation>Usa un &amp;file GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What will be imported</source>
        <translation>Che cosa sarà importato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Progress of the imports</source>
        <translation>Avanzamento delle importazioni</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Presets…</source>
        <translation>Preimpost&amp;azioni…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Lists of layers with their filters and format: save what is chosen here as one, or run one again</source>
        <translation>Elenchi di layer con i loro filtri e il formato: salva come uno di essi ciò che è scelto qui, o eseguine uno di nuovo</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>I&amp;mporta</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import the checked layers, or the highlighted one when none is checked</source>
        <translation>Importa i layer spuntati, o quello evidenziato se nessuno è spuntato</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close the window; imports go on</source>
        <translation>Chiudi la finestra; le importazioni continuano</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Only what touches an extent: of the map view, of a layer, or drawn on the map</source>
        <translation>Solo ciò che tocca un'estensione: della vista mappa, di un layer, o disegnata sulla mappa</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Extent that the rows must touch</source>
        <translation>Estensione che le righe devono toccare</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>There are no services here that you may see.</source>
        <translation>Qui non ci sono servizi che tu possa vedere.</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Import layer from ArcGIS</source>
        <translation>Importa layer da ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Downloads all rows of a layer or table of an ArcGIS service, open or secured, and proves by the object ids that none is missing. An import that cannot be proven complete fails, unless partial results are allowed.

Secrets are never parameters. They come from the system keyring (through a saved connection) or from the environment variables LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN and LAYERFERRY_CLIENT_SECRET.

Attachments go into a folder (&lt;name&gt;_attachments) beside the output or in a folder of your choice, or into the output itself when that is a GeoPackage; related tables come as tables of the same GeoPackage, beside other formats as &lt;name&gt;_tables.gpkg, and as further temporary layers with a temporary layer. Where results are loaded, the project gets their relations.

Ways to sign in: “app” is an application's client ID (as user name) and secret; “webtier” answers the web server in front with user name and password; “oauth” goes on with a sign-in that was made in the browser and kept; “qgis” uses the QGIS authentication configuration, which with any other way gets through the web server in front, for example by a certificate.</source>
        <translation>Scarica tutte le righe di un layer o di una tabella di un servizio ArcGIS, aperto o protetto, e prova con gli ID oggetto che non ne manca nessuna. Un'importazione che non può essere provata completa fallisce, salvo che siano consentiti risultati parziali.

I segreti non sono mai parametri. Vengono dal portachiavi di sistema (tramite una connessione salvata) o dalle variabili d'ambiente LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN e LAYERFERRY_CLIENT_SECRET.

Gli allegati vanno in una cartella (&lt;name&gt;_attachments) accanto all'output o in una cartella a tua scelta, o nell'output stesso quando è un GeoPackage; le tabelle collegate arrivano come tabelle dello stesso GeoPackage, accanto ad altri formati come &lt;name&gt;_tables.gpkg, e come ulteriori layer temporanei con un layer temporaneo. Dove i risultati vengono caricati, il progetto riceve le loro relazioni.

Modi di accesso: “app” è l'ID client (come nome utente) e il segreto di un'applicazione; “webtier” risponde al server web davanti con nome utente e password; “oauth” prosegue con un accesso fatto nel browser e conservato; “qgis” usa la configurazione di autenticazione di QGIS, che con ogni altro modo supera il server web davanti, per esempio con un certificato.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Address of the layer</source>
        <translation>Indirizzo del layer</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only rows where (SQL)</source>
        <translation>Solo righe in cui (SQL)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only within extent</source>
        <translation>Solo entro l'estensione</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only these fields (names with commas)</source>
        <translation>Solo questi campi (nomi separati da virgole)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Reference system of the result</source>
        <translation>Sistema di riferimento del risultato</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows per request (0 = the server's limit)</source>
        <translation>Righe per richiesta (0 = il limite del server)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Requests at once (0 = automatic)</source>
        <translation>Richieste simultanee (0 = automatico)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Transfer format</source>
        <translation>Formato di trasferimento</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Keep a result that cannot be proven complete</source>
        <translation>Mantieni un risultato che non può essere provato completo</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Add a column of labels beside each column of codes</source>
        <translation>Aggiungi una colonna di etichette accanto a ogni colonna di codici</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only part k/n of the rows</source>
        <translation>Solo la parte k/n delle righe</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Imported layer</source>
        <translation>Layer importato</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Folder for the attachments (empty = beside the result)</source>
        <translation>Cartella per gli allegati (vuoto = accanto al risultato)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>With related tables</source>
        <translation>Con le tabelle collegate</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Related tables and the table of attachments</source>
        <translation>Tabelle collegate e tabella degli allegati</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows in the result</source>
        <translation>Righe nel risultato</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Proven complete</source>
        <translation>Provato completo</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>{rows:,} rows are kept; start the same import again, into any output, to go on.</source>
        <translation>{rows:,} righe sono conservate; avvia di nuovo la stessa importazione, in qualsiasi output, per proseguire.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>1 row is kept; start the same import again, into any output, to go on.</source>
        <translation>1 riga è conservata; avvia di nuovo la stessa importazione, in qualsiasi output, per proseguire.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Sign in</source>
        <translation>Accedere</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Read {name}</source>
        <translation>Leggere {name}</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look at {host}</source>
        <translation>Esaminare {host}</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look for the ways in</source>
        <translation>Cercare i modi di accesso</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layers</source>
        <translation>Zoo&amp;m sui layer</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>&amp;Zoom sul layer</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Sa&amp;ve as Shapefile…</source>
        <translation>Salva c&amp;ome Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Try &amp;again</source>
        <translation>Ripro&amp;va</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Into a &amp;temporary layer</source>
        <translation>In un &amp;layer temporaneo</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Keep what came</source>
        <translation>&amp;Mantieni ciò che è arrivato</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Resume</source>
        <translation>Ripre&amp;ndi</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>Il layer non è più nel progetto.</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Import details</source>
        <translation>Dettagli dell'importazione</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <location filename="../ui/layer_card.py"/>
        <source>Look at {name}</source>
        <translation>Esaminare {name}</translation>
    </message>
</context>
<context>
    <name>LayerFerryProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>LayerFerry (secured ArcGIS services)</source>
        <translation>LayerFerry (servizi ArcGIS protetti)</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Choose a layer on the left.</source>
        <translation>Scegli un layer a sinistra.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A folder: open it and choose a layer in it.</source>
        <translation>Una cartella: aprila e scegli un layer al suo interno.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A service: tick it for all of its layers, or open it and choose.</source>
        <translation>Un servizio: spuntalo per tutti i suoi layer, o aprilo e scegli.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A group of layers: tick it for all of them, or open it and choose.</source>
        <translation>Un gruppo di layer: spuntalo per tutti, o aprilo e scegli.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose from what is in it.</source>
        <translation>Aprilo e scegli fra ciò che contiene.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose a group.</source>
        <translation>Aprilo e scegli un gruppo.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A web map: tick it for all of its layers, or open it and choose; they come with its filters.</source>
        <translation>Una mappa web: spuntala per tutti i suoi layer, o aprila e scegli; arrivano con i suoi filtri.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Press Enter to see more.</source>
        <translation>Premi Invio per vederne altri.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A raster layer has no rows to import: choose another layer.</source>
        <translation>Un layer raster non ha righe da importare: scegli un altro layer.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>This cannot be imported: choose another layer.</source>
        <translation>Questo non può essere importato: scegli un altro layer.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Table without shapes</source>
        <translation>Tabella senza geometrie</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Multipoints</source>
        <translation>Multipunti</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>counting rows…</source>
        <translation>conteggio righe…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not understand this condition</source>
        <translation>il server non capisce questa condizione</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not count its rows</source>
        <translation>il server non conta le sue righe</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>unknown reference system</source>
        <translation>sistema di riferimento sconosciuto</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>own reference system</source>
        <translation>sistema di riferimento proprio</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>Where the highlighted layer is</source>
        <translation>Dov'è il layer evidenziato</translation>
    </message>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} di {total}</translation>
    </message>
</context>
<context>
    <name>ListLayersAlgorithm</name>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>List layers of an ArcGIS server or portal</source>
        <translation>Elenca i layer di un server o portale ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Lists the layers and tables of an ArcGIS server, folder or service, or of a portal, group, item or web map, with their addresses for “Import layer from ArcGIS”. Of a portal, that is your own content and that of your groups and organisation; without a sign-in, what is public.

Secured layers appear after sign-in: name a saved connection, or set LAYERFERRY_TOKEN.</source>
        <translation>Elenca i layer e le tabelle di un server, una cartella o un servizio ArcGIS, o di un portale, gruppo, elemento o mappa web, con i loro indirizzi per “Importa layer da ArcGIS”. Di un portale, sono i tuoi contenuti e quelli dei tuoi gruppi e della tua organizzazione; senza accesso, ciò che è pubblico.

I layer protetti compaiono dopo l'accesso: nomina una connessione salvata, o imposta LAYERFERRY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out; no row has a value.</source>
        <translation>Omesso; nessuna riga ha un valore.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>1 row</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{count} rows</source>
        <translation>{count} righe</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time of day is dropped in {rows}.</source>
        <translation>L'ora del giorno viene persa in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time zone of midnight is dropped in {rows}.</source>
        <translation>Il fuso orario della mezzanotte viene perso in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Text is cut at 254 bytes in {rows}.</source>
        <translation>Il testo viene tagliato a 254 byte in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Blanks at the ends are dropped in {rows}.</source>
        <translation>Gli spazi alle estremità vengono persi in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Empty text becomes null in {rows}.</source>
        <translation>Il testo vuoto diventa NULL in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Unusable characters are replaced in {rows}.</source>
        <translation>Caratteri inutilizzabili vengono sostituiti in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Integers are written as text in {rows}.</source>
        <translation>Gli interi vengono scritti come testo in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will read the integer as a decimal in {rows}.</source>
        <translation>Alcuni programmi leggeranno l'intero come decimale in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will round the number in {rows}.</source>
        <translation>Alcuni programmi arrotonderanno il numero in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Programs will round the number in {rows}.</source>
        <translation>I programmi arrotonderanno il numero in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>NaN or infinity becomes null in {rows}.</source>
        <translation>NaN o infinito diventa NULL in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will show null as 0 in {rows}.</source>
        <translation>Alcuni programmi mostreranno NULL come 0 in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Null is written as a value in {rows}.</source>
        <translation>NULL viene scritto come un valore in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A date outside the years 1 to 9999 becomes null in {rows}.</source>
        <translation>Una data fuori dagli anni da 1 a 9999 diventa NULL in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Times are written as text in {rows}.</source>
        <translation>Le ore vengono scritte come testo in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>True and false are written as 1 and 0 in {rows}.</source>
        <translation>Vero e falso vengono scritti come 1 e 0 in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Lists are written as JSON text in {rows}.</source>
        <translation>Gli elenchi vengono scritti come testo JSON in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Labels stand for codes in {rows}.</source>
        <translation>Le etichette stanno al posto dei codici in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The code has no label and is written itself in {rows}.</source>
        <translation>Il codice non ha etichetta e viene scritto esso stesso in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out as chosen, with values in {rows}.</source>
        <translation>Omesso per scelta, con valori in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Binary values are left out in {rows}.</source>
        <translation>I valori binari vengono omessi in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out, with values in {rows}: a Shapefile holds 255 fields.</source>
        <translation>Omesso, con valori in {rows}: uno Shapefile contiene 255 campi.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A value of another type becomes null in {rows}.</source>
        <translation>Un valore di altro tipo diventa NULL in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{rows} without a shape are kept.</source>
        <translation>{rows} senza geometria vengono mantenute.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape is of another kind and left out in {rows}.</source>
        <translation>La geometria è di altro tipo e viene omessa in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape has unusable coordinates and is left out in {rows}.</source>
        <translation>La geometria ha coordinate inutilizzabili e viene omessa in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Curves become straight segments in {rows}.</source>
        <translation>Le curve diventano segmenti retti in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Points are stored as multipoints in {rows}.</source>
        <translation>I punti vengono salvati come multipunti in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without heights gets 0 in {rows}.</source>
        <translation>Una geometria senza quote riceve 0 in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without measures gets the mark for none in {rows}.</source>
        <translation>Una geometria senza misure riceve il segno di assenza in {rows}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../ui/layer_actions.py"/>
        <source>Save as Shapefile…</source>
        <translation>Salva come Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importa da ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import layers from ArcGIS, whole and proven complete</source>
        <translation>Importa layer da ArcGIS, interi e provati completi</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Connections…</source>
        <translation>Connessioni…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Presets…</source>
        <translation>Preimpostazioni…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>MergeReceiptsAlgorithm</name>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Merge receipts of parts</source>
        <translation>Unisci ricevute di parti</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Takes the receipts of all parts of a layer that were imported with PART = k/n, and proves by the object ids that together they are the whole layer.

COMPLETE is false, and the receipt says why, when a part is missing, is there twice or is not complete itself, or when the layer was edited between the parts so that the rows are not those that the server listed last.</source>
        <translation>Prende le ricevute di tutte le parti di un layer importate con PART = k/n, e prova con gli ID oggetto che insieme sono l'intero layer.

COMPLETE è falso, e la ricevuta dice perché, quando una parte manca, c'è due volte o non è essa stessa completa, o quando il layer è stato modificato fra le parti così che le righe non sono quelle che il server ha elencato per ultime.</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipts of the parts</source>
        <translation>Ricevute delle parti</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipt of the whole</source>
        <translation>Ricevuta dell'insieme</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Rows in all parts</source>
        <translation>Righe in tutte le parti</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Proven complete</source>
        <translation>Provato completo</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>The receipt could not be written: {why}.</source>
        <translation>Non è stato possibile scrivere la ricevuta: {why}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Something unforeseen happened.</source>
        <translation>È accaduto qualcosa di imprevisto.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The web server in front of ArcGIS does not accept this name and password.</source>
        <translation>Il server web davanti ad ArcGIS non accetta questo nome e questa password.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Check them (upper and lower case matter) before you try again: some servers lock an account after a few tries.</source>
        <translation>Controllali (maiuscole e minuscole contano) prima di riprovare: alcuni server bloccano un account dopo pochi tentativi.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>Il server non accetta questo nome e questa password.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This needs a sign-in.</source>
        <translation>Qui serve un accesso.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in, then try again.</source>
        <translation>Accedi, poi riprova.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The sign-in has ended.</source>
        <translation>L'accesso è terminato.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in again.</source>
        <translation>Accedi di nuovo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This account may not see it.</source>
        <translation>Questo account non può vederlo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Ask the owner for access, or sign in with another account.</source>
        <translation>Chiedi l'accesso al proprietario, o accedi con un altro account.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server is asked too often.</source>
        <translation>Il server viene interrogato troppo spesso.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not answer in time.</source>
        <translation>Il server non risponde in tempo.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Riprova più tardi, o aumenta il tempo limite nelle opzioni di rete di QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The certificate of the server is not trusted.</source>
        <translation>Il certificato del server non è attendibile.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>If it is your organisation's own authority, add it under Settings &gt; Options &gt; Authentication &gt; Manage certificates.</source>
        <translation>Se è l'autorità della tua organizzazione, aggiungila in Impostazioni &gt; Opzioni &gt; Autenticazione &gt; Gestisci certificati.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>1 row</source>
        <translation>1 riga</translation>
    </message>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>{rows:,} rows</source>
        <translation>{rows:,} righe</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Keep layers that cannot be proven to be whole</source>
        <translation>Mantieni &amp;i layer che non possono essere provati interi</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Offer to keep passwords in the system keyring</source>
        <translation>Offri di conservare le password nel portachiavi di &amp;sistema</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget &amp;everything…</source>
        <translation>Dim&amp;entica tutto…</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Temporary layers</source>
        <translation>Layer temporanei</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>GeoPackages</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Shapefiles</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Where the last files went</source>
        <translation>Dove sono andati gli ultimi file</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise such an import fails, and says what is missing.</source>
        <translation>Altrimenti una tale importazione fallisce, e dice che cosa manca.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise they are kept for this session only, unless you tick the box then.</source>
        <translation>Altrimenti sono conservate solo per questa sessione, salvo che tu spunti allora la casella.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign out everywhere, and delete all connections and their secrets</source>
        <translation>Esci da ogni luogo, ed elimina tutte le connessioni e i loro segreti</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>The best that the server offers</source>
        <translation>Il migliore che il server offre</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Imports</source>
        <translation>Importazioni</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Layers become</source>
        <translation>I l&amp;ayer diventano</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Folder for files</source>
        <translation>Cartella per i &amp;file</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Requests at once</source>
        <translation>Ric&amp;hieste simultanee</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>For&amp;mat of the rows</source>
        <translation>F&amp;ormato delle righe</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Interrupted imports keep at most</source>
        <translation>Le im&amp;portazioni interrotte conservano al massimo</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget everything</source>
        <translation>Dimentica tutto</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Forget everything</source>
        <translation>Dime&amp;ntica tutto</translation>
    </message>
</context>
<context>
    <name>OrderEntrance</name>
    <message>
        <location filename="../ui/order_entrance.py"/>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
</context>
<context>
    <name>OriginActions</name>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Update from server…</source>
        <translation>Aggiorna dal server…</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About this import</source>
        <translation>Informazioni su questa importazione</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Reading the receipt</source>
        <translation>Lettura della ricevuta</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>This layer does not remember its import.</source>
        <translation>Questo layer non ricorda la sua importazione.</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About the import of {name}</source>
        <translation>Informazioni sull'importazione di {name}</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These layers exist already:

{names}</source>
        <translation>Questi layer esistono già:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This layer exists already:

{names}</source>
        <translation>Questo layer esiste già:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These files exist already:

{names}</source>
        <translation>Questi file esistono già:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This file exists already:

{names}</source>
        <translation>Questo file esiste già:

{names}</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>layers</source>
        <translation>layer</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>No place for the file is chosen yet.</source>
        <translation>Non è ancora stato scelto un posto per il file.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Choose one first.</source>
        <translation>Scegline prima uno.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Fold&amp;er</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>File to import into</source>
        <translation>File in cui importare</translation>
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
        <translation>Sostituire i file?</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>What is there stays until the new data is complete.</source>
        <translation>Ciò che c'è resta finché i nuovi dati non sono completi.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>All layers in a GeoPackage go with it. To add a layer instead, cancel and tick “{box}”.</source>
        <translation>Con un GeoPackage se ne vanno tutti i suoi layer. Per aggiungere invece un layer, annulla e spunta “{box}”.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>&amp;Replace</source>
        <translation>S&amp;ostituisci</translation>
    </message>
</context>
<context>
    <name>ParameterHelp</name>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>As it stands in a web browser. May be empty where a saved connection has it.</source>
        <translation>Come compare in un browser web. Può essere vuoto se lo contiene una connessione salvata.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Name of a connection that the import window saved; its secret comes from the system keyring.</source>
        <translation>Nome di una connessione salvata dalla finestra di importazione; il suo segreto viene dal portachiavi di sistema.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>The password comes from the environment, never from a parameter.</source>
        <translation>La password viene dall'ambiente, mai da un parametro.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” is right nearly always.</source>
        <translation>“auto” va bene quasi sempre.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>What QGIS keeps itself, client certificates too.</source>
        <translation>Ciò che QGIS stesso conserva, anche i certificati client.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Condition in the SQL of the server, for example STATUS = 'Open'.</source>
        <translation>Condizione nell'SQL del server, per esempio STATUS = 'Open'.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Only rows whose shapes touch it.</source>
        <translation>Solo righe le cui geometrie la toccano.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = all fields.</source>
        <translation>Vuoto = tutti i campi.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = the layer's own.</source>
        <translation>Vuoto = quello del layer.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Smaller pages help with servers that fail on large ones.</source>
        <translation>Pagine più piccole aiutano con i server che falliscono su quelle grandi.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>More than the server bears makes an import slower, not faster.</source>
        <translation>Più di quanto il server sopporta rende un'importazione più lenta, non più veloce.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” takes PBF where the server sends it right, else JSON.</source>
        <translation>“auto” prende PBF dove il server lo invia corretto, altrimenti JSON.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Otherwise the algorithm fails, and says what is missing.</source>
        <translation>Altrimenti l'algoritmo fallisce e dice che cosa manca.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>For several computers: “2/4” is the second of four parts. “Merge receipts of parts” proves that they are the whole.</source>
        <translation>Per più computer: “2/4” è la seconda di quattro parti. “Unisci ricevute di parti” prova che insieme sono il tutto.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>A file that says what came and what proves it.</source>
        <translation>Un file che dice che cosa è arrivato e che cosa lo prova.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Where the files go; not needed for temporary layers.</source>
        <translation>Dove vanno i file; non serve per i layer temporanei.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Say what has changed on the server, and change nothing here.</source>
        <translation>Dice che cosa è cambiato sul server, e qui non modifica nulla.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Upper and lower case matter</source>
        <translation>Maiuscole e minuscole contano</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Sent once to this server, and kept in the system keyring if you wish; never in QGIS's settings or projects</source>
        <translation>Inviato una volta a questo server, e conservato nel portachiavi di sistema se lo desideri; mai nelle impostazioni o nei progetti di QGIS</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Pa&amp;ssword</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What few servers want</source>
        <translation>Che cosa vogliono pochi server</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What the server checks beside the token. Change it only if you are told to.</source>
        <translation>Che cosa controlla il server oltre al token. Cambialo solo se te lo dicono.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to LayerFerry (referer)</source>
        <translation>a LayerFerry (referer)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to this computer's address (requestip)</source>
        <translation>all'indirizzo di questo computer (requestip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to another address (ip)</source>
        <translation>a un altro indirizzo (ip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>As the server sees it, for example of a proxy</source>
        <translation>Come lo vede il server, per esempio quello di un proxy</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Address that tokens are bound to</source>
        <translation>Indirizzo a cui sono legati i token</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;Bind tokens</source>
        <translation>Lega i to&amp;ken</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>User name and password</source>
        <translation>Nome utente e password</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Presets of Imports</source>
        <translation>Preimpostazioni di importazioni</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Save &amp;as</source>
        <translation>Salva com&amp;e</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name of the new preset</source>
        <translation>Nome della nuova preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>S&amp;alva</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Keep the layers that are chosen in the import window, with their filters, fields and format</source>
        <translation>Conserva i layer scelti nella finestra di importazione, con i loro filtri, campi e formato</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Saved presets</source>
        <translation>Preimpostazioni salvate</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import into</source>
        <translation>Importa in</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers of the chosen preset</source>
        <translation>Layer della preimpostazione scelta</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>F&amp;older</source>
        <translation>Carte&amp;lla</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Where the files of the chosen preset go</source>
        <translation>Dove vanno i file della preimpostazione scelta</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>Impo&amp;rta</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import the layers of the chosen preset, as it says</source>
        <translation>Importa i layer della preimpostazione scelta, come essa indica</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>Elimi&amp;na…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Forget the chosen preset; what was imported by it stays</source>
        <translation>Dimentica la preimpostazione scelta; ciò che ha importato resta</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Write to file…</source>
        <translation>Scrivi in un &amp;file…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Write the chosen preset to a file for colleagues and for Processing; no secret and no place of this computer is in it</source>
        <translation>Scrivi la preimpostazione scelta in un file per i colleghi e per Processing; non contiene segreti né luoghi di questo computer</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add from &amp;file…</source>
        <translation>A&amp;ggiungi da file…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add the preset of a file that somebody wrote</source>
        <translation>Aggiungi la preimpostazione di un file scritto da qualcuno</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the {count} layers that are chosen</source>
        <translation>Nome per i {count} layer scelti</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the layer that is chosen</source>
        <translation>Nome per il layer scelto</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Read presets</source>
        <translation>Leggere preimpostazioni</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Save a preset</source>
        <translation>Salva una preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Esiste già una preimpostazione “{name}”.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>The import has begun; QGIS's main window shows how far it is.</source>
        <translation>L'importazione è cominciata; la finestra principale di QGIS mostra a che punto è.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete the preset “{name}”?</source>
        <translation>Eliminare la preimpostazione “{name}”?</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete a preset</source>
        <translation>Elimina una preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>Eli&amp;mina</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write Preset</source>
        <translation>Scrivi preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>{name} was written to {file}, without secrets.</source>
        <translation>{name} è stata scritta in {file}, senza segreti.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write a preset</source>
        <translation>Scrivi una preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add Preset</source>
        <translation>Aggiungi preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add a preset</source>
        <translation>Aggiungi una preimpostazione</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>cannot be read</source>
        <translation>non può essere letta</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>temporary layers</source>
        <translation>layer temporanei</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>GeoPackages</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Shapefiles</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Presets (*.json)</source>
        <translation>Preimpostazioni (*.json)</translation>
    </message>
</context>
<context>
    <name>QgisForm</name>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>Confi&amp;guration</source>
        <translation>Confi&amp;gurazione</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>QGIS authentication configuration</source>
        <translation>Configurazione di autenticazione di QGIS</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows in the layer</source>
        <translation>Righe nel layer</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server announced</source>
        <translation>Righe annunciate dal server</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Proven to be all</source>
        <translation>Provato che sono tutte</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only rows where</source>
        <translation>Solo righe in cui</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only fields</source>
        <translation>Solo campi</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that are missing</source>
        <translation>Righe mancanti</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server cannot deliver</source>
        <translation>Righe che il server non può fornire</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that came twice</source>
        <translation>Righe arrivate due volte</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows compared with JSON</source>
        <translation>Righe confrontate con JSON</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows without a shape</source>
        <translation>Righe senza geometria</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Shapes repaired</source>
        <translation>Geometrie riparate</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Added on the server meanwhile</source>
        <translation>Aggiunte nel frattempo sul server</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Deleted on the server meanwhile</source>
        <translation>Eliminate nel frattempo sul server</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Asked again</source>
        <translation>Chieste di nuovo</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Sign-ins renewed</source>
        <translation>Accessi rinnovati</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no. {why}</source>
        <translation>no. {why}</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, object IDs match</source>
        <translation>sì, gli ID oggetto corrispondono</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, the count matches; there are no object IDs</source>
        <translation>sì, il conteggio corrisponde; non ci sono ID oggetto</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no; the server gives no means to prove it</source>
        <translation>no; il server non dà modo di provarlo</translation>
    </message>
</context>
<context>
    <name>RunPresetAlgorithm</name>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Run a preset of imports from ArcGIS</source>
        <translation>Esegui una preimpostazione di importazioni da ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imports the layers of a preset, with their filters, into files of one folder or into memory layers, and proves each whole. A layer that fails ends the run; those before it are there. Files of the same name are replaced; of one GeoPackage for all, only layers of the same name.

A preset is a file, or the name of one that was saved in the import window. It holds no secrets: they come as for “Import layer from ArcGIS”, for one server at a time.</source>
        <translation>Importa i layer di una preimpostazione, con i loro filtri, in file di una cartella o in layer in memoria, e prova che ciascuno è intero. Un layer che fallisce termina l'esecuzione; quelli precedenti ci sono. I file con lo stesso nome vengono sostituiti; di un unico GeoPackage, solo i layer con lo stesso nome.

Una preimpostazione è un file, o il nome di una salvata nella finestra di importazione. Non contiene segreti: vengono come per “Importa layer da ArcGIS”, per un server alla volta.</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Folder for the files</source>
        <translation>Cartella per i file</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Keep results that cannot be proven complete</source>
        <translation>Mantieni i risultati che non possono essere provati completi</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imported layers</source>
        <translation>Layer importati</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Rows in the results</source>
        <translation>Righe nei risultati</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>All proven complete</source>
        <translation>Tutti provati completi</translation>
    </message>
</context>
<context>
    <name>SaveShapefileAlgorithm</name>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Save as Shapefile</source>
        <translation>Salva come Shapefile</translation>
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
        <translation>Salva ogni riga di un layer come Shapefile e dice che cosa uno Shapefile non può contenere.

I nomi dei campi diventano nomi unici di dieci caratteri; una tabella di vecchi e nuovi nomi viene scritta accanto al file come &lt;name&gt;_fields.csv. Le larghezze sono misurate dai dati, perciò i numeri non vengono arrotondati. Il testo oltre 254 byte viene tagliato e contato. Le righe senza geometria vengono mantenute. Un layer senza geometria diventa un semplice .dbf.

Il file viene riletto e confrontato prima di prendere il posto di uno più vecchio; dopo un errore o un annullamento quello vecchio è intatto.

Output: un nome che termina con .shp, o con .zip per tutte le parti in un file.
Date con ora: uno Shapefile ha solo date. 'date' lascia cadere l'ora, 'text' scrive 2023-05-03T11:44:08Z, 'both' scrive un campo data e un campo testo con l'ora.
Codici con etichette: 'codes' scrive i valori, 'labels' il testo che QGIS mostra per essi, 'both' un campo per ciascuno.
NULL nei numeri, NULL nei testi: un valore che sta per NULL, come -9999; senza, NULL resta NULL, che alcuni programmi mostrano come 0.
Interi grandi: campi con interi oltre 2^53. 'number' mantiene fino a 18 cifre, 'text' le mantiene tutte, 'float' lascia che i programmi arrotondino.
Geometrie miste: 'main' mantiene il tipo più comune, 'split' scrive &lt;name&gt;_point.shp, &lt;name&gt;_line.shp e così via.
Oltre 2 GB: 'refuse', o 'parts' per &lt;name&gt;_1.shp, &lt;name&gt;_2.shp e così via.
Nomi: coppie di un campo e del suo nome nel file, di al massimo dieci lettere, cifre e trattini bassi.
Rapporto: un file JSON con ogni campo, il suo nuovo nome e che cosa si è perso in quante righe.</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Dates with a time</source>
        <translation>Date con ora</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Codes with labels</source>
        <translation>Codici con etichette</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in numbers</source>
        <translation>NULL nei numeri</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in texts</source>
        <translation>NULL nei testi</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Big integers</source>
        <translation>Interi grandi</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Mixed shapes</source>
        <translation>Geometrie miste</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Over 2 GB</source>
        <translation>Oltre 2 GB</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Leave out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Shapefile compresso (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>SaveShapefileDialog</name>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Shapefile</source>
        <translation>Salva come Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>All parts in one .&amp;zip</source>
        <translation>Tutte &amp;le parti in un .zip</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file to send; QGIS opens it as it is</source>
        <translation>Un solo file da inviare; QGIS lo apre così com'è</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Add to the project</source>
        <translation>Agg&amp;iungi al progetto</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Open the new file as a layer, with its style</source>
        <translation>Apri il nuovo file come layer, con il suo stile</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Show fiel&amp;ds</source>
        <translation>Mostra i &amp;campi</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What each field is called in the file, and what changes; double-click a name to change it</source>
        <translation>Come si chiama ogni campo nel file, e che cosa cambia; doppio clic su un nome per cambiarlo</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What becomes of the fields</source>
        <translation>Che cosa succede ai campi</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Geo&amp;Package instead</source>
        <translation>Salva invece come &amp;GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file beside it that keeps everything, style included</source>
        <translation>Un file accanto che mantiene tutto, stile compreso</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy &amp;report</source>
        <translation>Copia &amp;rapporto</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy the list of what the format changed</source>
        <translation>Copia l'elenco di ciò che il formato ha cambiato</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>S&amp;alva</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Write all parts, read them back, and put them in place at once</source>
        <translation>Scrivi tutte le parti, rileggile e mettile al loro posto in una volta</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Save {name} as Shapefile</source>
        <translation>Salva {name} come Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Measuring {name}</source>
        <translation>Misurazione di {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Shapefile compresso (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Looking at the values…</source>
        <translation>Esame dei valori…</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Choose a file first.</source>
        <translation>Scegli prima un file.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Checking {name}</source>
        <translation>Controllo di {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace {name}?</source>
        <translation>Sostituire {name}?</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saving {name}</source>
        <translation>Salvataggio di {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saved {name} with all rows, fields and the style.</source>
        <translation>{name} salvato con tutte le righe, i campi e lo stile.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>1 row.</source>
        <translation>1 riga.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>{count} rows.</source>
        <translation>{count} righe.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Nothing is lost.</source>
        <translation>Nulla va perso.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>No value is lost; fields with another name: {count}.</source>
        <translation>Nessun valore va perso; campi con un altro nome: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved {count} rows to {name}.</source>
        <translation>{count} righe salvate in {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved 1 row to {name}.</source>
        <translation>1 riga salvata in {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: {rows} rows, {shapes} with a shape; all counts are those announced.</source>
        <translation>Rilette: {rows} righe, {shapes} con geometria; tutti i conteggi sono quelli annunciati.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: 1 row, {shapes} with a shape; all counts are those announced.</source>
        <translation>Riletta: 1 riga, {shapes} con geometria; tutti i conteggi sono quelli annunciati.</translation>
    </message>
</context>
<context>
    <name>ServerAlgorithm</name>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Saved connection</source>
        <translation>Connessione salvata</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Way to sign in</source>
        <translation>Modo di accesso</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>QGIS authentication configuration</source>
        <translation>Configurazione di autenticazione di QGIS</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>open to everybody</source>
        <translation>aperto a tutti</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not signed in</source>
        <translation>accesso non effettuato</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal “{name}” at {host}</source>
        <translation>Portale “{name}” presso {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal at {host}</source>
        <translation>Portale presso {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>ArcGIS Server {version} at {host}</source>
        <translation>ArcGIS Server {version} presso {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>{server}, of the portal {portal}</source>
        <translation>{server}, del portale {portal}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Server at {host}</source>
        <translation>Server presso {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>let in by the web server in front</source>
        <translation>ammesso dal server web davanti</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in as {user}</source>
        <translation>accesso effettuato come {user}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in with a token</source>
        <translation>accesso effettuato con un token</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in less than a minute</source>
        <translation>si rinnova tra meno di un minuto</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in {minutes} min</source>
        <translation>si rinnova tra {minutes} min</translation>
    </message>
</context>
<context>
    <name>ShapefileChoicesForm</name>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in numbers: give a whole number of up to 9 characters.</source>
        <translation>NULL nei numeri: fornisci un numero intero di al massimo 9 caratteri.</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Dates with a time</source>
        <translation>&amp;Date con ora</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Date only</source>
        <translation>Solo data</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text with date and time</source>
        <translation>Testo con data e ora</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A date field and a text field with the time</source>
        <translation>Un campo data e un campo testo con l'ora</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Codes with labels</source>
        <translation>Codici co&amp;n etichette</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A field with codes and a field with labels</source>
        <translation>Un campo con i codici e un campo con le etichette</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Integers over 2^53</source>
        <translation>In&amp;teri oltre 2^53</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Number up to 18 digits, text beyond</source>
        <translation>Numero fino a 18 cifre, poi testo</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Decimal number, which programs round</source>
        <translation>Numero decimale, che i programmi arrotondano</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;numbers</source>
        <translation>NULL n&amp;ei numeri</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays null; or a number, such as -9999</source>
        <translation>resta NULL; o un numero, come -9999</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;texts</source>
        <translation>NULL nei te&amp;sti</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays blank; or a text, such as n/a</source>
        <translation>resta vuoto; o un testo, come n/d</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several &amp;kinds of shapes</source>
        <translation>&amp;Più tipi di geometria</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>The commonest kind only</source>
        <translation>Solo il tipo più comune</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A file for each kind</source>
        <translation>Un file per ogni tipo</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Over 2 &amp;GB</source>
        <translation>&amp;Oltre 2 GB</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Do not save</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several files, numbered</source>
        <translation>Più file, numerati</translation>
    </message>
</context>
<context>
    <name>SignInItems</name>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>Sign in to {host} to continue</source>
        <translation>Accedi a {host} per continuare</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>The sign-in has ended. The import waits and keeps what it has.</source>
        <translation>L'accesso è terminato. L'importazione attende e conserva ciò che ha.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Sign in…</source>
        <translation>Acce&amp;di…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Why a sign-in is needed</source>
        <translation>Perché serve un accesso</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>How one signs in here</source>
        <translation>Come si accede qui</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>K&amp;eep it in the system keyring</source>
        <translation>Conser&amp;va nel portachiavi di sistema</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The operating system keeps it for the next session</source>
        <translation>Il sistema operativo lo conserva per la prossima sessione</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in with what is filled in; nothing is tried again by itself</source>
        <translation>Accedi con ciò che è compilato; nulla viene ritentato da sé</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Go on without signing in</source>
        <translation>Prosegui senza accedere</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Anot&amp;her way…</source>
        <translation>Al&amp;tro modo…</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The other ways that can work at this server</source>
        <translation>Gli altri modi che possono funzionare con questo server</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign in to {host}</source>
        <translation>Accedi a {host}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign &amp;in</source>
        <translation>A&amp;ccedi</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Cont&amp;inue</source>
        <translation>Co&amp;ntinua</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>You are signed in, but the server does not see it.</source>
        <translation>Hai effettuato l'accesso, ma il server non lo vede.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server says that it belongs to the portal at {place}. Sign in there only if you know that it does.</source>
        <translation>Questo server dice di appartenere al portale {place}. Accedi là solo se sai che è così.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the sign-in unencrypted to this server</source>
        <translation>Invia l'accesso non cifrato a questo server</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>I trust {place} and sign in there</source>
        <translation>Mi fido di {place} e accedo là</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the password to {place}</source>
        <translation>Invia la password a {place}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server takes its token only in the address. Allow it for this server</source>
        <translation>Questo server accetta il suo token solo nell'indirizzo. Consentilo per questo server</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Not imported</source>
        <translation>Non importato</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Partly imported</source>
        <translation>Importato in parte</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count} more failed.</source>
        <translation>Altri {count} non riusciti.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first {rows:,} rows, as asked, of {all}.</source>
        <translation>{layer}: le prime {rows:,} righe, come richiesto, di {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first row, as asked, of {all}.</source>
        <translation>{layer}: la prima riga, come richiesto, di {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>a number that the server does not tell</source>
        <translation>un numero che il server non indica</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows, object IDs match.</source>
        <translation>{layer}: tutte le {rows:,} righe, gli ID oggetto corrispondono.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows; the count matches, there are no object IDs.</source>
        <translation>{layer}: tutte le {rows:,} righe; il conteggio corrisponde, non ci sono ID oggetto.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: {rows:,} rows; the server gives no means to prove that it is all.</source>
        <translation>{layer}: {rows:,} righe; il server non dà modo di provare che sia tutto.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count:,} attachments</source>
        <translation>{count:,} allegati</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 attachment</source>
        <translation>1 allegato</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>With it came {list}.</source>
        <translation>Con esso: {list}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Meanwhile on the server: {added} added, {deleted} deleted.</source>
        <translation>Nel frattempo sul server: aggiunte {added}, eliminate {deleted}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row, object IDs match.</source>
        <translation>{layer}: la sua unica riga, gli ID oggetto corrispondono.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row; the count matches, there are no object IDs.</source>
        <translation>{layer}: la sua unica riga; il conteggio corrisponde, non ci sono ID oggetto.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: 1 row; the server gives no means to prove that it is all.</source>
        <translation>{layer}: 1 riga; il server non dà modo di provare che sia tutto.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row of {layer}</source>
        <translation>1 riga di {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows of {layer}</source>
        <translation>{rows:,} righe di {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows, all proven complete.</source>
        <translation>{layers} layer con {rows:,} righe, tutti provati completi.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row, all proven complete.</source>
        <translation>{layers} layer con 1 riga, tutti provati completi.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows; {complete} of them proven complete.</source>
        <translation>{layers} layer con {rows:,} righe; {complete} di essi provati completi.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row; {complete} of them proven complete.</source>
        <translation>{layers} layer con 1 riga; {complete} di essi provati completi.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row is kept; start the same import again to go on.</source>
        <translation>1 riga è conservata; avvia di nuovo la stessa importazione per proseguire.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows are kept; start the same import again to go on.</source>
        <translation>{rows:,} righe sono conservate; avvia di nuovo la stessa importazione per proseguire.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>The whole receipt:</source>
        <translation>L'intera ricevuta:</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>A token or API key that somebody gave you; LayerFerry cannot renew it</source>
        <translation>Un token o una chiave API che qualcuno ti ha dato; LayerFerry non può rinnovarlo</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>To&amp;ken</source>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>Token or API key that I have</source>
        <translation>Token o chiave API che possiedo</translation>
    </message>
</context>
<context>
    <name>UnfinishedImports</name>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Look for interrupted imports</source>
        <translation>Cercare importazioni interrotte</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Resume</source>
        <translation>Ripre&amp;ndi</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Discard</source>
        <translation>Sca&amp;rta</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>{count} imports were interrupted: {names}.</source>
        <translation>{count} importazioni sono state interrotte: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} rows.</source>
        <translation>Un'importazione di {layer} è stata interrotta a {rows:,} righe.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted after its first row.</source>
        <translation>Un'importazione di {layer} è stata interrotta dopo la prima riga.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} of {announced:,} rows.</source>
        <translation>Un'importazione di {layer} è stata interrotta a {rows:,} di {announced:,} righe.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Discard interrupted imports</source>
        <translation>Scartare le importazioni interrotte</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Update from server</source>
        <translation>Aggiorna dal server</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where the layer came from</source>
        <translation>Da dove viene il layer</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Progress of the update</source>
        <translation>Avanzamento dell'aggiornamento</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What an update will do</source>
        <translation>Che cosa farà un aggiornamento</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>On the server</source>
        <translation>Sul server</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where &amp;both of you changed a row</source>
        <translation>Dove entrambi avete &amp;modificato una riga</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>A&amp;ccedi qui…</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>The server wants a sign-in first</source>
        <translation>Il server vuole prima un accesso</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Compare &amp;all rows</source>
        <translation>Confronta tutte &amp;le righe</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask for all rows, and compare them with those that are here</source>
        <translation>Chiedi tutte le righe, e confrontale con quelle che sono qui</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Check a&amp;gain</source>
        <translation>Controlla &amp;di nuovo</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask the server once more what has changed</source>
        <translation>Chiedi ancora una volta al server che cosa è cambiato</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Update</source>
        <translation>Aggi&amp;orna</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Take over the changes; all of them, or none</source>
        <translation>Riprendi le modifiche; tutte, o nessuna</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Update {name} from the server</source>
        <translation>Aggiorna {name} dal server</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Keep mine</source>
        <translation>Mantieni la mia</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Take the server's</source>
        <translation>Prendi quella del server</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Asking the server…</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Checking for changes</source>
        <translation>Ricerca di modifiche</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{address}
Imported {moment}, {rows}</source>
        <translation>{address}
Importato {moment}, {rows}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed ({asked}).</source>
        <translation>Nulla è cambiato ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>No row was added or removed ({asked}). The server does not say whether values changed; only a comparison of all rows shows that.</source>
        <translation>Nessuna riga è stata aggiunta o rimossa ({asked}). Il server non dice se i valori sono cambiati; solo un confronto di tutte le righe lo mostra.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>1 request</source>
        <translation>1 richiesta</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{count} requests</source>
        <translation>{count} richieste</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for what changed…</source>
        <translation>Ricerca di ciò che è cambiato…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for changes</source>
        <translation>Ricerca di modifiche</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed in these rows ({asked}).</source>
        <translation>Nulla è cambiato in queste righe ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The server's rows changed. Nothing is touched before you click Update.</source>
        <translation>Le righe del server sono cambiate. Nulla viene toccato prima che tu faccia clic su Aggiorna.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Added</source>
        <translation>Aggiunte</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed</source>
        <translation>Modificate</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Removed</source>
        <translation>Rimosse</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed by you as well</source>
        <translation>Modificate anche da te</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>e altre {count:,}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating…</source>
        <translation>Aggiornamento…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating {name}</source>
        <translation>Aggiornamento di {name}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updated: {added:,} added, {changed:,} changed, {removed:,} removed.</source>
        <translation>Aggiornato: {added:,} aggiunte, {changed:,} modificate, {removed:,} rimosse.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Kept as you have them: {count:,}.</source>
        <translation>Mantenute come le hai: {count:,}.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you changed it</source>
        <translation>l'hai modificata</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you removed it</source>
        <translation>l'hai rimossa</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you have a row with this ID</source>
        <translation>hai una riga con questo ID</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server changed it</source>
        <translation>il server l'ha modificata</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server removed it</source>
        <translation>il server l'ha rimossa</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server added it</source>
        <translation>il server l'ha aggiunta</translation>
    </message>
</context>
<context>
    <name>UpdateLayerAlgorithm</name>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Update imported layer</source>
        <translation>Aggiorna layer importato</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Brings what changed on the server into a layer that LayerFerry has imported: a memory layer, a GeoPackage or a Shapefile. The filter of the import is kept, and so are fields and rows that you added. Nothing is changed unless what came is proven complete.

A row that you and the server both changed stays as you have it, unless the policy says otherwise.

Where the server tells when it was last edited, an unchanged layer costs one request; otherwise all rows are compared, since values may have changed. With “Check only” nothing is changed, and the numbers say what an update would do.

Secrets are never parameters; see “Import layer from ArcGIS”.</source>
        <translation>Porta ciò che è cambiato sul server in un layer importato da LayerFerry: un layer in memoria, un GeoPackage o uno Shapefile. Il filtro dell'importazione resta, e così i campi e le righe che hai aggiunto. Nulla viene modificato se ciò che è arrivato non è provato completo.

Una riga che tu e il server avete entrambi modificato resta come l'hai, salvo che la politica dica altrimenti.

Dove il server dice quando è stato modificato l'ultima volta, un layer invariato costa una richiesta; altrimenti si confrontano tutte le righe, poiché i valori possono essere cambiati. Con “Solo controllo” nulla viene modificato, e i numeri dicono che cosa farebbe un aggiornamento.

I segreti non sono mai parametri; vedi “Importa layer da ArcGIS”.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Imported layer</source>
        <translation>Layer importato</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Check only</source>
        <translation>Solo controllo</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows that both changed</source>
        <translation>Righe modificate da entrambe le parti</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows added</source>
        <translation>Righe aggiunte</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows changed</source>
        <translation>Righe modificate</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows removed</source>
        <translation>Righe rimosse</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Nothing changed.</source>
        <translation>Nulla è cambiato.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Row {number}: {here} here, {there} on the server</source>
        <translation>Riga {number}: {here} qui, {there} sul server</translation>
    </message>
</context>
<context>
    <name>WantedLayers</name>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>Reading the layers that are checked…</source>
        <translation>Lettura dei layer spuntati…</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>{name}: choose at least one field.</source>
        <translation>{name}: scegli almeno un campo.</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>To import: {name}</source>
        <translation>Da importare: {name}</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <location filename="../ui/ways_in/way_form.py"/>
        <source>Why the last sign-in failed</source>
        <translation>Perché l'ultimo accesso non è riuscito</translation>
    </message>
</context>
<context>
    <name>WebTierForm</name>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Use my sign-in at &amp;this computer</source>
        <translation>U&amp;sa il mio accesso a questo computer</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Kerberos proves who you are; no password is sent</source>
        <translation>Kerberos prova chi sei; non viene inviata alcuna password</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>With its domain where it has one: DOMAIN\name</source>
        <translation>Con il suo dominio dove ne ha uno: DOMINIO\nome</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Goes to this web server alone, and into the system keyring if you wish</source>
        <translation>Va soltanto a questo server web, e nel portachiavi di sistema se lo desideri</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>&amp;User name</source>
        <translation>Nom&amp;e utente</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Sign-in of the web server</source>
        <translation>Accesso del server web</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>For this, QGIS's Python needs a library that is not installed: {libraries}.</source>
        <translation>Per questo, al Python di QGIS serve una libreria che non è installata: {libraries}.</translation>
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
        <translation>Valori di {name}</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Try &amp;again</source>
        <translation>Ripro&amp;va</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>_ProgressItem</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Progress of the import</source>
        <translation>Avanzamento dell'importazione</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Log of the import</source>
        <translation>Registro dell'importazione</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits until another import is over</source>
        <translation>{name}: attende che un'altra importazione finisca</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits for your sign-in</source>
        <translation>{name}: attende il tuo accesso</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of 1 row</source>
        <translation>{rows:,} di 1 riga</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of {announced:,} rows</source>
        <translation>{rows:,} di {announced:,} righe</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {pace:,.0f} per second</source>
        <translation>{rows}, {pace:,.0f} al secondo</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {time} left</source>
        <translation>{rows}, mancano {time}</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>layer {number} of {total}, {name}: {rows}</source>
        <translation>layer {number} di {total}, {name}: {rows}</translation>
    </message>
</context>
</TS>
