<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows that came</source>
        <translation>Rijen die aankwamen</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Proven complete</source>
        <translation>Bewezen volledig</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only rows where</source>
        <translation>Alleen rijen waar</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only within</source>
        <translation>Alleen binnen</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only these fields</source>
        <translation>Alleen deze velden</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows on the server, last seen</source>
        <translation>Rijen op de server, laatst gezien</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>no. {why}</source>
        <translation>nee. {why}</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, object IDs match</source>
        <translation>ja, object-ID's komen overeen</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, the count matches</source>
        <translation>ja, het aantal komt overeen</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Updated {moment}: {added:,} added, {changed:,} changed, {removed:,} removed</source>
        <translation>Bijgewerkt {moment}: {added:,} toegevoegd, {changed:,} gewijzigd, {removed:,} verwijderd</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Why can't I get in?</source>
        <translation>Waarom kom ik er niet in?</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Asking…</source>
        <translation>Vragen…</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is in the way</source>
        <translation>Wat in de weg staat</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What was found out</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Ask the server again, step by step; a password that was refused is not sent again</source>
        <translation>De server opnieuw vragen, stap voor stap; een geweigerd wachtwoord wordt niet nog eens verzonden</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is going on</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>With my &amp;user name</source>
        <translation>&amp;Met mijn gebruikersnaam</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Else the copy has only its first letter</source>
        <translation>Anders bevat de kopie alleen de eerste letter ervan</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;opy Report</source>
        <translation>&amp;Rapport kopiëren</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Copy a text for a ticket: no password and no token is in it</source>
        <translation>Een tekst voor een ticket kopiëren: er staat geen wachtwoord en geen token in</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Look who answers</source>
        <translation>Kijken wie antwoordt</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Query of layer {number}</source>
        <translation>Bevraging van laag {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Layer {number}</source>
        <translation>Laag {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Item of a portal</source>
        <translation>Item van een portaal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Group of a portal</source>
        <translation>Groep van een portaal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>a portal</source>
        <translation>een portaal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>no portal answers there</source>
        <translation>daar antwoordt geen portaal</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>ArcGIS Server {version}</source>
        <translation>ArcGIS Server {version}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>behind a sign-in of its web server</source>
        <translation>achter een aanmelding van zijn webserver</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>does not look like ArcGIS</source>
        <translation>ziet er niet uit als ArcGIS</translation>
    </message>
</context>
<context>
    <name>AppForm</name>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Also called App ID; the portal shows it with the application</source>
        <translation>Ook App ID genoemd; het portaal toont het bij de applicatie</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Sent to the portal alone, and kept in the system keyring if you wish</source>
        <translation>Alleen naar het portaal verzonden, en in de sleutelring van het systeem bewaard als u dat wilt</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client I&amp;D</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client &amp;secret</source>
        <translation>Clie&amp;nt-geheim</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Application (client ID and secret)</source>
        <translation>Applicatie (client-ID en geheim)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>The portal does not accept this client ID and secret. Check both, and whether the application is still registered.</source>
        <translation>Het portaal accepteert deze client-ID en dit geheim niet. Controleer beide, en of de applicatie nog geregistreerd is.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>New connection…</source>
        <translation>Nieuwe verbinding…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No connections yet: double-click for a new one</source>
        <translation>Nog geen verbindingen: dubbelklik voor een nieuwe</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No layers here.</source>
        <translation>Hier zijn geen lagen.</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importeren uit ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Connections…</source>
        <translation>Verbindingen…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Why can't I get in?</source>
        <translation>Waarom kom ik er niet in?</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Remove connection…</source>
        <translation>Verbinding verwijderen…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Add to project</source>
        <translation>Aan project toevoegen</translation>
    </message>
</context>
<context>
    <name>BrowserForm</name>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign &amp;in with browser</source>
        <translation>&amp;Aanmelden met browser</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of the application that the portal's administrator registered; no secret</source>
        <translation>Van de applicatie die de beheerder van het portaal registreerde; geen geheim</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the admi&amp;nistrator…</source>
        <translation>&amp;Tekst voor de beheerder…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>What the portal's administrator needs to know to make a client ID</source>
        <translation>Wat de beheerder van het portaal moet weten om een client-ID te maken</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Client I&amp;D</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of this computer, for the way back from the browser, as the administrator registered them; tried in this order</source>
        <translation>Van deze computer, voor de terugweg uit de browser, zoals de beheerder ze registreerde; in deze volgorde geprobeerd</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>P&amp;orts</source>
        <translation>P&amp;oorten</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Open the pa&amp;ge again</source>
        <translation>Pagina opnie&amp;uw openen</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Copy &amp;its address</source>
        <translation>&amp;Adres ervan kopiëren</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Paste the co&amp;de…</source>
        <translation>&amp;Code plakken…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>For browsers that cannot come back to QGIS by themselves</source>
        <translation>Voor browsers die niet zelf naar QGIS kunnen terugkeren</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>As the page shows it; the address of the last page will do as well</source>
        <translation>Zoals de pagina hem toont; het adres van de laatste pagina mag ook</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>G&amp;o on</source>
        <translation>D&amp;oorgaan</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Co&amp;de</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Portal's page in the browser</source>
        <translation>Pagina van het portaal in de browser</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one, sign in there, then paste the code that it shows.</source>
        <translation>Er kon geen browser worden geopend. Kopieer het adres van de pagina naar een browser, meld u daar aan en plak de code die ze toont.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one.</source>
        <translation>Er kon geen browser worden geopend. Kopieer het adres van de pagina naar een browser.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign in on the page, then paste the code that it shows.</source>
        <translation>Meld u aan op de pagina en plak dan de code die ze toont.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Waiting for the browser…</source>
        <translation>Wachten op de browser…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the administrator</source>
        <translation>Tekst voor de beheerder</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>You are signed in. You can close this page and go back to QGIS.</source>
        <translation>U bent aangemeld. U kunt deze pagina sluiten en teruggaan naar QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>The sign-in did not succeed. You can close this page and go back to QGIS.</source>
        <translation>De aanmelding is niet gelukt. U kunt deze pagina sluiten en teruggaan naar QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Deze pagina hoort niet bij een aanmelding waarop LayerFerry wacht.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>about {size}, {time}</source>
        <translation>ongeveer {size}, {time}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: no losses expected.</source>
        <translation>Als Shapefile: geen verlies verwacht.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: {sentences}</source>
        <translation>Als Shapefile: {sentences}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As temporary layers these would take about {size} of memory. A GeoPackage keeps them on disk.</source>
        <translation>Als tijdelijke lagen zouden deze ongeveer {size} geheugen innemen. Een GeoPackage bewaart ze op schijf.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As a temporary layer this would take about {size} of memory. A GeoPackage keeps it on disk.</source>
        <translation>Als tijdelijke laag zou dit ongeveer {size} geheugen innemen. Een GeoPackage bewaart het op schijf.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>To import: {count} layers</source>
        <translation>Te importeren: {count} lagen</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>counting rows…</source>
        <translation>rijen tellen…</translation>
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
        <translation>{number} u</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first row only</source>
        <translation>alleen de eerste rij</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first {rows:,} rows only</source>
        <translation>alleen de eerste {rows:,} rijen</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows by object ID, several at once; IDs prove it whole</source>
        <translation>pagina's van {rows:,} rijen op object-ID, meerdere tegelijk; ID's bewijzen dat alles er is</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows one after the other; the count proves it whole</source>
        <translation>pagina's van {rows:,} rijen na elkaar; het aantal bewijst dat alles er is</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>no pages: the server has to send all rows at once</source>
        <translation>geen pagina's: de server moet alle rijen in één keer sturen</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>It would pass 2 GB.</source>
        <translation>Het zou groter dan 2 GB worden.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Names are shortened: {names}.</source>
        <translation>Namen worden ingekort: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>The time of day is dropped: {names}.</source>
        <translation>De tijd van de dag vervalt: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Text may be cut at 254 bytes: {names}.</source>
        <translation>Tekst kan bij 254 bytes worden afgekapt: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Beyond 255 fields, left out: {names}.</source>
        <translation>Voorbij 255 velden, weggelaten: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first {rows} rows: {loss}</source>
        <translation>In de eerste {rows} rijen: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first row: {loss}</source>
        <translation>In de eerste rij: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} en {count} meer</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More ({count})…</source>
        <translation>Meer ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My content</source>
        <translation>Mijn inhoud</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My groups</source>
        <translation>Mijn groepen</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>All items</source>
        <translation>Alle items</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Public items</source>
        <translation>Openbare items</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Locked: sign in with an account that may see it.</source>
        <translation>Vergrendeld: meld u aan met een account dat het mag zien.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Group of layers</source>
        <translation>Groep van lagen</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Table without shapes</source>
        <translation>Tabel zonder geometrieën</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Raster layer: it has no rows to import</source>
        <translation>Rasterlaag: heeft geen rijen om te importeren</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Not a layer that can be imported</source>
        <translation>Geen laag die kan worden geïmporteerd</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Items of the portal</source>
        <translation>Items van het portaal</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Shows further items here</source>
        <translation>Toont hier verdere items</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Groups of people who share items</source>
        <translation>Groepen van mensen die items delen</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Web map: its layers come with their filters</source>
        <translation>Webkaart: haar lagen komen met hun filters</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to connect to {host}.</source>
        <translation>Druk op Enter om met {host} te verbinden.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to sign in.</source>
        <translation>Druk op Enter om u aan te melden.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services with layers here, or none that you may see.</source>
        <translation>Hier zijn geen services met lagen, of geen die u mag zien.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services or maps here, or none that you may see.</source>
        <translation>Hier zijn geen services of kaarten, of geen die u mag zien.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>You belong to no group.</source>
        <translation>U behoort tot geen enkele groep.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No layers here.</source>
        <translation>Hier zijn geen lagen.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
</context>
<context>
    <name>CatalogTree</name>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>Found: {words}</source>
        <translation>Gevonden: {words}</translation>
    </message>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>“{name}” needs a sign-in.</source>
        <translation>“{name}” vereist een aanmelding.</translation>
    </message>
</context>
<context>
    <name>ChosenTotals</name>
    <message>
        <location filename="../ui/chosen_totals.py"/>
        <source>Look at the checked layers</source>
        <translation>De aangevinkte lagen bekijken</translation>
    </message>
</context>
<context>
    <name>ConnectionEdit</name>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>New Connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>Rename Connection</source>
        <translation>Verbinding hernoemen</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>There is a connection of this name already.</source>
        <translation>Er is al een verbinding met deze naam.</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Not connected.</source>
        <translation>Niet verbonden.</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Connect</source>
        <translation>Ve&amp;rbinden</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>{front}, then {way}</source>
        <translation>{front}, dan {way}</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Name and password</source>
        <translation>Naam en wachtwoord</translation>
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
        <translation>Applicatie</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Web server in front</source>
        <translation>Webserver ervoor</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>QGIS configuration</source>
        <translation>QGIS-configuratie</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign in again</source>
        <translation>Meld u opnieuw aan</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign-in failed</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>No usable address</source>
        <translation>Geen bruikbaar adres</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Forget everything? You are signed out everywhere. All connections are deleted, and every password, token and browser sign-in that LayerFerry has in the system keyring.</source>
        <translation>Alles vergeten? U wordt overal afgemeld. Alle verbindingen worden verwijderd, en elk wachtwoord, token en elke browseraanmelding die LayerFerry in de sleutelring van het systeem heeft.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Done. Nothing of it is left in the system keyring.</source>
        <translation>Klaar. Er is niets van over in de sleutelring van het systeem.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Some secrets could not be deleted from the system keyring. Unlock it and use Forget everything, or delete the entries of “LayerFerry” in the keyring's own window.</source>
        <translation>Enkele geheimen konden niet uit de sleutelring van het systeem worden verwijderd. Ontgrendel hem en gebruik Alles vergeten, of verwijder de items van “LayerFerry” in het venster van de sleutelring zelf.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>The connection is not there any more.</source>
        <translation>De verbinding is er niet meer.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete the connection “{name}”? Its password, token or browser sign-in in the system keyring is deleted too.</source>
        <translation>Verbinding “{name}” verwijderen? Haar wachtwoord, token of browseraanmelding in de sleutelring van het systeem wordt ook verwijderd.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete a connection</source>
        <translation>Een verbinding verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Forget everything</source>
        <translation>Alles vergeten</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Forget everything</source>
        <translation>&amp;Alles vergeten</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export Connections</source>
        <translation>Verbindingen exporteren</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections written to {file}, without secrets.</source>
        <translation>{count} verbindingen naar {file} geschreven, zonder geheimen.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection written to {file}, without secrets.</source>
        <translation>1 verbinding naar {file} geschreven, zonder geheimen.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export connections</source>
        <translation>Verbindingen exporteren</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import Connections</source>
        <translation>Verbindingen importeren</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import connections</source>
        <translation>Verbindingen importeren</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections imported.</source>
        <translation>{count} verbindingen geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection imported.</source>
        <translation>1 verbinding geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Ask the system keyring</source>
        <translation>De sleutelring van het systeem vragen</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Connections (*.json)</source>
        <translation>Verbindingen (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>ArcGIS Connections</source>
        <translation>ArcGIS-verbindingen</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Saved connections</source>
        <translation>Opgeslagen verbindingen</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Way in</source>
        <translation>Toegangswijze</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Save the address of a server under a name; the way in is asked when you connect</source>
        <translation>Het adres van een server onder een naam opslaan; de toegangswijze wordt bij het verbinden gevraagd</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Call the connection otherwise; its sign-in stays</source>
        <translation>De verbinding anders noemen; haar aanmelding blijft</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Delete the connection, and its secret from the system keyring</source>
        <translation>De verbinding verwijderen, en haar geheim uit de sleutelring van het systeem</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Why can't I get in?</source>
        <translation>&amp;Waarom kom ik er niet in?</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Tonen wat de server over aanmelden zegt, en het testen</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Write all connections to a file for colleagues; no secret is in it</source>
        <translation>Alle verbindingen naar een bestand voor collega's schrijven; er staat geen geheim in</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Add the connections of a file that a colleague exported</source>
        <translation>De verbindingen toevoegen uit een bestand dat een collega exporteerde</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Forget everything…</source>
        <translation>&amp;Alles vergeten…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Sign out everywhere, and delete all connections and all of their secrets in the system keyring</source>
        <translation>Overal afmelden, en alle verbindingen en al hun geheimen in de sleutelring van het systeem verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State of the system keyring</source>
        <translation>Toestand van de sleutelring van het systeem</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the server for a name and password</source>
        <translation>door de server gemaakt voor een naam en wachtwoord</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for this server</source>
        <translation>door het portaal gemaakt voor deze server</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of a sign-in in the browser</source>
        <translation>van een aanmelding in de browser</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of an application</source>
        <translation>van een applicatie</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>brought along: a token or API key</source>
        <translation>meegebracht: een token of API-sleutel</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for whom its web server knows</source>
        <translation>door het portaal gemaakt voor wie zijn webserver kent</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header X-Esri-Authorization</source>
        <translation>de header X-Esri-Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the body of requests</source>
        <translation>de inhoud van verzoeken</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization</source>
        <translation>de header Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address, as you agreed</source>
        <translation>het adres, zoals u goedvond</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization, without Bearer</source>
        <translation>de header Authorization, zonder Bearer</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>nobody is signed in</source>
        <translation>niemand is aangemeld</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signing in</source>
        <translation>bezig met aanmelden</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in, the token is being renewed</source>
        <translation>aangemeld, het token wordt vernieuwd</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the sign-in has ended and only you can renew it</source>
        <translation>de aanmelding is geëindigd en alleen u kunt haar vernieuwen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the last sign-in failed</source>
        <translation>de laatste aanmelding is mislukt</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>ok</source>
        <translation>in orde</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not done</source>
        <translation>niet gedaan</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}, and every step of the test went well.</source>
        <translation>U bent aangemeld als {name}, en elke stap van de test ging goed.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in, and every step of the test went well.</source>
        <translation>U bent aangemeld, en elke stap van de test ging goed.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}.</source>
        <translation>U bent aangemeld als {name}.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in.</source>
        <translation>U bent aangemeld.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in; what is open to everybody can be read.</source>
        <translation>Niemand is aangemeld; wat voor iedereen open is kan worden gelezen.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in.</source>
        <translation>Niemand is aangemeld.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Press Test to ask the server again.</source>
        <translation>Druk op Testen om de server opnieuw te vragen.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Last refusal</source>
        <translation>Laatste weigering</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Ways in</source>
        <translation>Toegangswijzen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Portal</source>
        <translation>Portaal</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Uses ArcGIS tokens</source>
        <translation>Gebruikt ArcGIS-tokens</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Gives tokens at</source>
        <translation>Geeft tokens uit op</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Belongs to the portal</source>
        <translation>Hoort bij het portaal</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Life of its tokens</source>
        <translation>Levensduur van zijn tokens</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{short_lived_minutes} min</source>
        <translation>{short_lived_minutes} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Names and passwords of its own</source>
        <translation>Eigen namen en wachtwoorden</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>The organisation's sign-in</source>
        <translation>De aanmelding van de organisatie</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Applications and browsers</source>
        <translation>Applicaties en browsers</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Longest life of a token</source>
        <translation>Langste levensduur van een token</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{max_token_min} min</source>
        <translation>{max_token_min} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>User</source>
        <translation>Gebruiker</translation>
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
        <translation>van een andere soort</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token from</source>
        <translation>Token van</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Bound to</source>
        <translation>Gebonden aan</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token travels in</source>
        <translation>Token reist in</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front</source>
        <translation>Webserver ervoor</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in there as well</source>
        <translation>ook daar aangemeld</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered: {harmless}</source>
        <translation>aangeboden: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered: {harmless}</source>
        <translation>niet aangeboden: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered</source>
        <translation>niet aangeboden</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front asks for</source>
        <translation>Webserver ervoor vraagt om</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>can be answered here</source>
        <translation>kan hier beantwoord worden</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the Python library “{missing}” is not installed in this QGIS; the user guide says how to install it (Ways in)</source>
        <translation>de Python-bibliotheek “{missing}” is niet in deze QGIS geïnstalleerd; de handleiding zegt hoe men haar installeert (Ways in)</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the server did not say when it ends</source>
        <translation>de server zei niet wanneer het eindigt</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of {span}</source>
        <translation>van {span}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>renews by itself</source>
        <translation>vernieuwt zichzelf</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>only you can renew it</source>
        <translation>alleen u kunt het vernieuwen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; renews by itself</source>
        <translation>{left}; vernieuwt zichzelf</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; only you can renew it</source>
        <translation>{left}; alleen u kunt het vernieuwen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; renews by itself</source>
        <translation>{left} van {span}; vernieuwt zichzelf</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; only you can renew it</source>
        <translation>{left} van {span}; alleen u kunt het vernieuwen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the referer {referer}, sent with every request</source>
        <translation>de referer {referer}, bij elk verzoek verzonden</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address that this computer's requests come from</source>
        <translation>het adres waarvan de verzoeken van deze computer komen</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address {bound_to}</source>
        <translation>het adres {bound_to}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not known; it was made elsewhere</source>
        <translation>niet bekend; het is elders gemaakt</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Without sign-in</source>
        <translation>Zonder aanmelding</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Name and password</source>
        <translation>Naam en wachtwoord</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Application</source>
        <translation>Applicatie</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Token or API key</source>
        <translation>Token of API-sleutel</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The web server in front has to let you in first.</source>
        <translation>De webserver ervoor moet u eerst binnenlaten.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>No web server in front asks for a sign-in.</source>
        <translation>Er staat geen webserver voor die om een aanmelding vraagt.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server says that it uses no ArcGIS tokens.</source>
        <translation>De server zegt dat hij geen ArcGIS-tokens gebruikt.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal says that applications cannot sign in.</source>
        <translation>Het portaal zegt dat applicaties zich niet kunnen aanmelden.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal that owns the server was not asked or gives no answer.</source>
        <translation>Het portaal waarvan de server is, is niet gevraagd of geeft geen antwoord.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server belongs to no portal, and only portals know this way.</source>
        <translation>De server hoort bij geen portaal, en alleen portalen kennen deze wijze.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Application id or secret is missing.</source>
        <translation>De ID of het geheim van de applicatie ontbreekt.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Type in both and sign in again.</source>
        <translation>Typ beide en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>The address that the token shall be bound to is not an IP address.</source>
        <translation>Het adres waaraan het token gebonden moet worden is geen IP-adres.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>Write it like 192.0.2.17, or bind the token to the referer.</source>
        <translation>Schrijf het als 192.0.2.17, of bind het token aan de referer.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The web browser could not be opened.</source>
        <translation>De webbrowser kon niet worden geopend.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>Sign in by copying the code.</source>
        <translation>Meld u aan door de code te kopiëren.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The sign-in has ended, and only you can renew it.</source>
        <translation>De aanmelding is geëindigd, en alleen u kunt haar vernieuwen.</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>name and password</source>
        <translation>naam en wachtwoord</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>no challenge of NTLM: {problem}</source>
        <translation>geen uitdaging van NTLM: {problem}</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The web server in front asks for a sign-in of its own ({wall}).</source>
        <translation>De webserver ervoor vraagt om een eigen aanmelding ({wall}).</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server states where it gives tokens for a name and password.</source>
        <translation>De server vermeldt waar hij tokens geeft voor een naam en wachtwoord.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server does not say how to sign in; this is the usual way.</source>
        <translation>De server zegt niet hoe men zich aanmeldt; dit is de gebruikelijke wijze.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Public layers need no sign-in.</source>
        <translation>Openbare lagen hebben geen aanmelding nodig.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>A token or API key from elsewhere can be pasted.</source>
        <translation>Een token of API-sleutel van elders kan worden geplakt.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The portal's page hides this, but accounts of its own may still get in.</source>
        <translation>De pagina van het portaal verbergt dit, maar eigen accounts komen er misschien nog in.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For accounts of the portal itself, without a second factor.</source>
        <translation>Voor accounts van het portaal zelf, zonder tweede factor.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The organisation's own sign-in</source>
        <translation>De eigen aanmelding van de organisatie</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Any account</source>
        <translation>Elk account</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>on the portal's page in the browser</source>
        <translation>op de pagina van het portaal in de browser</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>the administrator has to register LayerFerry first.</source>
        <translation>de beheerder moet LayerFerry eerst registreren.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For an application's id and secret.</source>
        <translation>Voor de ID en het geheim van een applicatie.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>The portal {host} does not vouch for {host2}, so its token is not sent there.</source>
        <translation>Het portaal {host} staat niet in voor {host2}, dus wordt zijn token daar niet heen gestuurd.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>If you trust {server}, confirm it and sign in again.</source>
        <translation>Als u {server} vertrouwt, bevestig dat en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>There is no valid Kerberos ticket of yours on this computer.</source>
        <translation>Er is op deze computer geen geldig Kerberos-ticket van u.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Sign in to your domain (on Linux and macOS by kinit), then try again.</source>
        <translation>Meld u aan bij uw domein (op Linux en macOS met kinit) en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain does not know the web server {host}.</source>
        <translation>Uw Kerberos-domein kent de webserver {host} niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Paste the address with the server's full name in the domain, or give a user name and password.</source>
        <translation>Plak het adres met de volledige naam van de server in het domein, of geef een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos refuses because this computer's clock is wrong.</source>
        <translation>Kerberos weigert omdat de klok van deze computer verkeerd staat.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Set the clock, then try again.</source>
        <translation>Zet de klok gelijk en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain cannot be reached.</source>
        <translation>Uw Kerberos-domein is niet bereikbaar.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Connect to your organisation's network, then try again.</source>
        <translation>Maak verbinding met het netwerk van uw organisatie en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>The web server cannot prove that it is the one which your Kerberos domain knows; nothing of its answer was used.</source>
        <translation>De webserver kan niet bewijzen dat hij degene is die uw Kerberos-domein kent; niets van zijn antwoord is gebruikt.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Ask the owner of the server before you sign in there.</source>
        <translation>Vraag het de eigenaar van de server voordat u zich daar aanmeldt.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos gives no ticket for the web server {host}.</source>
        <translation>Kerberos geeft geen ticket voor de webserver {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>This computer has no keyring service.</source>
        <translation>Deze computer heeft geen sleutelringdienst.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring is locked.</source>
        <translation>De sleutelring van het systeem is vergrendeld.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not be opened.</source>
        <translation>De sleutelring van het systeem kon niet worden geopend.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not accept the password.</source>
        <translation>De sleutelring van het systeem accepteerde het wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not delete the password.</source>
        <translation>De sleutelring van het systeem kon het wachtwoord niet verwijderen.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not keep the password.</source>
        <translation>De sleutelring van het systeem bewaarde het wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not answer within {time_limit_s#} s.</source>
        <translation>De sleutelring van het systeem antwoordde niet binnen {time_limit_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring returned something other than a password.</source>
        <translation>De sleutelring van het systeem gaf iets anders dan een wachtwoord terug.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The Python library “keyring” is not installed in this QGIS.</source>
        <translation>De Python-bibliotheek “keyring” is niet in deze QGIS geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The keyring set up on this computer ({type}) is not known to be safe, so no password is put into it.</source>
        <translation>Van de sleutelring die op deze computer is ingesteld ({type}) is niet bekend dat hij veilig is, dus komt er geen wachtwoord in.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring failed.</source>
        <translation>De sleutelring van het systeem heeft gefaald.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>You can close this page and go back to QGIS.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>The sign-in did not succeed.</source>
        <translation>De aanmelding is niet gelukt.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Deze pagina hoort niet bij een aanmelding waarop LayerFerry wacht.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Nobody signed in in the browser within {time_limit_s#} minutes.</source>
        <translation>Niemand heeft zich binnen {time_limit_s#} minuten in de browser aangemeld.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Another program uses the port that the browser is to come back to ({ports}).</source>
        <translation>Een ander programma gebruikt de poort waar de browser naar terug moet komen ({ports}).</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Close the other program, or sign in by copying the code.</source>
        <translation>Sluit het andere programma, of meld u aan door de code te kopiëren.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The answer of the browser belongs to another sign-in.</source>
        <translation>Het antwoord van de browser hoort bij een andere aanmelding.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The pasted text is not a code: it has blanks or other unusual characters.</source>
        <translation>De geplakte tekst is geen code: er staan spaties of andere ongewone tekens in.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Copy the code once more, without the text around it.</source>
        <translation>Kopieer de code nog eens, zonder de tekst eromheen.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>This sign-in was used before.</source>
        <translation>Deze aanmelding is al gebruikt.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The sign-in at {host} was declined on its page.</source>
        <translation>De aanmelding bij {host} is op zijn pagina geweigerd.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Sign in again, and agree on the page when it asks.</source>
        <translation>Meld u opnieuw aan, en stem op de pagina toe wanneer ze het vraagt.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The portal {host} did not let the sign-in through.</source>
        <translation>Het portaal {host} liet de aanmelding niet door.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Show the details to the portal's administrator.</source>
        <translation>Toon de details aan de beheerder van het portaal.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} answers the sign-in with something else instead of a token.</source>
        <translation>{host} beantwoordt de aanmelding met iets anders dan een token.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check the address of the portal.</source>
        <translation>Controleer het adres van het portaal.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} is asked too often to sign in.</source>
        <translation>{host} wordt te vaak om aanmelding gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} could not sign in.</source>
        <translation>Het portaal {host} kon niet aanmelden.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The sign-in at {host} has ended, and only you can renew it.</source>
        <translation>De aanmelding bij {host} is geëindigd, en alleen u kunt haar vernieuwen.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} does not accept this application id and secret.</source>
        <translation>{host} accepteert deze applicatie-ID en dit geheim niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check both; secrets of applications can be withdrawn or run out.</source>
        <translation>Controleer beide; geheimen van applicaties kunnen worden ingetrokken of verlopen.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} does not accept the sign-in of the browser.</source>
        <translation>Het portaal {host} accepteert de aanmelding van de browser niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>If it happens again, show the details to the portal's administrator: application id or redirect address may not be registered there.</source>
        <translation>Als het weer gebeurt, toon de details aan de beheerder van het portaal: de applicatie-ID of het terugkeeradres is daar misschien niet geregistreerd.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} names “{owner}” as its portal, which is not an address.</source>
        <translation>{host} noemt “{owner}” als zijn portaal, wat geen adres is.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>Ask the owner of the server for the address of its portal.</source>
        <translation>Vraag de eigenaar van de server naar het adres van zijn portaal.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>not to {host}</source>
        <translation>niet bij {host}</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}, not to {host3}.</source>
        <translation>{host} zegt dat hij bij het portaal {host2} hoort, niet bij {host3}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}.</source>
        <translation>{host} zegt dat hij bij het portaal {host2} hoort.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>If you trust {place} with your sign-in, confirm it and sign in again.</source>
        <translation>Als u {place} uw aanmelding toevertrouwt, bevestig dat en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/public_resource.py"/>
        <source>The server redirects in a circle.</source>
        <translation>De server verwijst in een kring door.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The web server in front does not accept this name and password.</source>
        <translation>De webserver ervoor accepteert deze naam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>De server accepteert deze naam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This needs a sign-in.</source>
        <translation>Hiervoor is een aanmelding nodig.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The token has ended, or was made for another place.</source>
        <translation>Het token is verlopen, of voor een andere plek gemaakt.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>A firewall in front of the server rejected the request.</source>
        <translation>Een firewall voor de server heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This account may not see it.</source>
        <translation>Dit account mag het niet zien.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server is asked too often.</source>
        <translation>De server wordt te vaak gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server answers with an error.</source>
        <translation>De server antwoordt met een fout.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>{plain} (code {code}).</source>
        <translation>{plain} (code {code}).</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} wants your sign-in to be sent to another server, {place}.</source>
        <translation>{host} wil dat uw aanmelding naar een andere server gaat: {place}.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>If you trust that place, confirm it and sign in again.</source>
        <translation>Als u die plek vertrouwt, bevestig dat en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>Your sign-in is not sent to {host}: the connection is not encrypted.</source>
        <translation>Uw aanmelding gaat niet naar {host}: de verbinding is niet versleuteld.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} redirects the sign-in in a circle.</source>
        <translation>{host} verwijst de aanmelding in een kring door.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>{host} gives no token for this user name and password.</source>
        <translation>{host} geeft geen token voor deze gebruikersnaam en dit wachtwoord.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>No token was given.</source>
        <translation>Er is geen token gegeven.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>The pasted text is not a token: it has blanks or other unusual characters.</source>
        <translation>De geplakte tekst is geen token: er staan spaties of andere ongewone tekens in.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>Copy the token once more, without the text around it.</source>
        <translation>Kopieer het token nog eens, zonder de tekst eromheen.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>The web server of {host} asks for a sign-in of its own.</source>
        <translation>De webserver van {host} vraagt om een eigen aanmelding.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Sign in at the web server first, then here.</source>
        <translation>Meld u eerst aan bij de webserver, dan hier.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} has no token service at this address.</source>
        <translation>{host} heeft op dit adres geen tokenservice.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address of the token service.</source>
        <translation>Controleer het adres van de tokenservice.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with a web page: a company sign-in page, a proxy, or not the address of a token service.</source>
        <translation>{host} beantwoordt de aanmelding met een webpagina: een aanmeldpagina van het bedrijf, een proxy, of niet het adres van een tokenservice.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address in a web browser.</source>
        <translation>Controleer het adres in een webbrowser.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} gives no token for this user name and password, and does not say why (HTTP {status}).</source>
        <translation>{host} geeft geen token voor deze gebruikersnaam en dit wachtwoord, en zegt niet waarom (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check both.</source>
        <translation>Controleer beide.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>A firewall or a web server in front may have refused them too.</source>
        <translation>Ook een firewall of een voorgeschakelde webserver kan ze hebben geweigerd.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with nothing instead of a token.</source>
        <translation>{host} beantwoordt de aanmelding met niets in plaats van een token.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address; its token service may be out of order.</source>
        <translation>Controleer het adres; zijn tokenservice is misschien buiten werking.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to nowhere usable.</source>
        <translation>{host} verwijst de aanmelding naar een onbruikbare plek.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to {there}, where the password is not sent.</source>
        <translation>{host} verwijst de aanmelding naar {there}, waarheen het wachtwoord niet wordt verzonden.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} accepts a sign-in over https only.</source>
        <translation>{host} accepteert een aanmelding alleen via https.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept this user name and password.</source>
        <translation>{host} accepteert deze gebruikersnaam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the user name (it is case-sensitive) and the password.</source>
        <translation>Controleer de gebruikersnaam (hoofdlettergevoelig) en het wachtwoord.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Accounts of a company sign-in and accounts with a second factor cannot sign in this way.</source>
        <translation>Accounts van een bedrijfsaanmelding en accounts met een tweede factor kunnen zich zo niet aanmelden.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept a sign-in at this address.</source>
        <translation>{host} accepteert op dit adres geen aanmelding.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} wants the token bound in another way.</source>
        <translation>{host} wil het token op een andere manier gebonden hebben.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Choose the other kind of token binding (referer or IP address) and sign in again.</source>
        <translation>Kies de andere binding van het token (referer of IP-adres) en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_check.py"/>
        <source>{host} does not say whether the token is good.</source>
        <translation>{host} zegt niet of het token goed is.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Iemand heeft zich intussen aan- of afgemeld.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Signed out meanwhile.</source>
        <translation>Intussen afgemeld.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier.py"/>
        <source>The web server of {host} refuses this address to you.</source>
        <translation>De webserver van {host} weigert u dit adres.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept this user name and password.</source>
        <translation>De webserver van {host} accepteert deze gebruikersnaam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept your sign-in at this computer.</source>
        <translation>De webserver van {host} accepteert uw aanmelding op deze computer niet.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and the Python library “{libraries}” for it is not installed in this QGIS.</source>
        <translation>De webserver van {host} vraagt om een eigen aanmelding ({names}), en de Python-bibliotheek “{libraries}” daarvoor is niet in deze QGIS geïnstalleerd.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Install {libraries} into QGIS's Python, then try again.</source>
        <translation>Installeer {libraries} in de Python van QGIS en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}).</source>
        <translation>De webserver van {host} vraagt om een eigen aanmelding ({names}).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Give a user name and password for it.</source>
        <translation>Geef er een gebruikersnaam en wachtwoord voor.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and takes no name and password.</source>
        <translation>De webserver van {host} vraagt om een eigen aanmelding ({names}), en neemt geen naam en wachtwoord aan.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Use your sign-in at this computer (Kerberos) instead.</source>
        <translation>Gebruik in plaats daarvan uw aanmelding op deze computer (Kerberos).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), which LayerFerry cannot answer.</source>
        <translation>De webserver van {host} vraagt om een eigen aanmelding ({names}), die LayerFerry niet kan beantwoorden.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Ask the owner of the server for another way in.</source>
        <translation>Vraag de eigenaar van de server om een andere toegangswijze.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The file is larger than {most_file_bytes} GiB.</source>
        <translation>Het bestand is groter dan {most_file_bytes} GiB.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The attachments could not be written: {error}.</source>
        <translation>De bijlagen konden niet worden geschreven: {error}.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>Check the space on the disk, or choose another folder.</source>
        <translation>Controleer de ruimte op de schijf, of kies een andere map.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Import the layer anew.</source>
        <translation>Importeer de laag opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Some object IDs of “{layer}” stand for several rows now.</source>
        <translation>Sommige object-ID's van “{layer}” staan nu voor meerdere rijen.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>all rows compared</source>
        <translation>alle rijen vergeleken</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>The server sends rows without object ids.</source>
        <translation>De server stuurt rijen zonder object-ID's.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>edit dates and object ids</source>
        <translation>bewerkingsdatums en object-ID's</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>“{layer}” came without the column {lost}, which it had.</source>
        <translation>“{layer}” kwam zonder de kolom {lost}, die het had.</translation>
    </message>
    <message>
        <location filename="../core/download/column_types.py"/>
        <source>Values do not fit the type that the server announces for {listed}.</source>
        <translation>Waarden passen niet bij het type dat de server voor {listed} aankondigt.</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>id {expected}</source>
        <translation>ID {expected}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>ids {expected} to {expected2}</source>
        <translation>ID's {expected} tot {expected2}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>offset {parameters}</source>
        <translation>verschuiving {parameters}</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>A part of a layer cannot be limited to a number of rows.</source>
        <translation>Een deel van een laag kan niet tot een aantal rijen worden beperkt.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Ask for one of both.</source>
        <translation>Vraag om een van beide.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Some pages came without the column {column}, which others have.</source>
        <translation>Sommige pagina's kwamen zonder de kolom {column}, die andere wel hebben.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>PBF was insisted on, but {fault}.</source>
        <translation>Op PBF werd aangedrongen, maar {fault}.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>The server delivers no rows of “{layer}”: {last}.</source>
        <translation>De server levert geen rijen van “{layer}”: {last}.</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>quarters of the extent</source>
        <translation>kwarten van het bereik</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the answers hold no object ids</source>
        <translation>de antwoorden bevatten geen object-ID's</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the server ignores extents</source>
        <translation>de server negeert bereiken</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>more rows lie at one place than the server sends at once</source>
        <translation>op één plek liggen meer rijen dan de server in één keer stuurt</translation>
    </message>
    <message>
        <location filename="../core/download/fetcher.py"/>
        <source>The request failed unexpectedly: {type}.</source>
        <translation>Het verzoek is onverwacht mislukt: {type}.</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>without object ids it cannot be compared with JSON</source>
        <translation>zonder object-ID's kan het niet met JSON worden vergeleken</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it comes without the grid of its coordinates</source>
        <translation>het komt zonder het raster van zijn coördinaten</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its object ids differ from those in JSON</source>
        <translation>zijn object-ID's verschillen van die in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it lacks columns that JSON has</source>
        <translation>het mist kolommen die JSON heeft</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its rows share object ids and cannot be compared with those in JSON</source>
        <translation>zijn rijen delen object-ID's en kunnen niet met die in JSON worden vergeleken</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its values of {field} differ from those in JSON</source>
        <translation>zijn waarden van {field} verschillen van die in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its shapes differ from those in JSON</source>
        <translation>zijn geometrieën verschillen van die in JSON</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>it is not known what they are</source>
        <translation>het is niet bekend welke het zijn</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer was edited since</source>
        <translation>de laag is sindsdien bewerkt</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer's columns are others now</source>
        <translation>de kolommen van de laag zijn nu andere</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>The rows of an earlier run do not fit the layer as it is now.</source>
        <translation>De rijen van een eerdere uitvoering passen niet bij de laag zoals ze nu is.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>{rows#} rows of an earlier run were not used, because {changed}.</source>
        <translation>{rows#} rijen van een eerdere uitvoering zijn niet gebruikt, omdat {changed}.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>What came could not be kept on disk for an interrupted import: {reason}.</source>
        <translation>Wat aankwam kon niet op schijf worden bewaard voor een onderbroken import: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>lists of object ids</source>
        <translation>lijsten van object-ID's</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>ranges of object ids</source>
        <translation>reeksen van object-ID's</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>Some rows of an answer came without the object ids they have.</source>
        <translation>Sommige rijen van een antwoord kwamen zonder de object-ID's die ze hebben.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores lists of object ids</source>
        <translation>de server negeert lijsten van object-id's</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores conditions on the object id</source>
        <translation>de server negeert voorwaarden op de object-ID</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>as usual</source>
        <translation>zoals gewoonlijk</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>without Z and M</source>
        <translation>zonder Z en M</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format</source>
        <translation>in een andere indeling</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format, without Z and M</source>
        <translation>in een andere indeling, zonder Z en M</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>“{text}” is not a part.</source>
        <translation>“{text}” is geen deel.</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>Write k/n, for example 1/4, or leave it empty.</source>
        <translation>Schrijf k/n, bijvoorbeeld 1/4, of laat het leeg.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has another reference system now.</source>
        <translation>“{layer}” heeft nu een ander referentiesysteem.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has no field {name} any more.</source>
        <translation>“{layer}” heeft geen veld {name} meer.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was found wanting here before, so JSON was asked for.</source>
        <translation>PBF bleek hier eerder gebrekkig, dus is om JSON gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>The server refused to be asked for curves; should rows have some, they came as straight segments.</source>
        <translation>De server weigerde dat er om krommen werd gevraagd; als rijen die hebben, kwamen ze als rechte segmenten.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Rows have curves, and PBF holds none: they came as straight segments.</source>
        <translation>Rijen hebben krommen, en PBF bevat er geen: ze kwamen als rechte segmenten.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Import as JSON to have them as curves.</source>
        <translation>Importeer als JSON om ze als krommen te hebben.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>{sample_rows} rows were looked at and have no curves; should other rows have some, they came as straight segments.</source>
        <translation>{sample_rows} rijen zijn bekeken en hebben geen krommen; als andere die hebben, kwamen ze als rechte segmenten.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was given up for JSON: {reason}.</source>
        <translation>PBF is opgegeven voor JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” has no field {unknown}.</source>
        <translation>“{layer}” heeft geen veld {unknown}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Its fields are: {fields}.</source>
        <translation>De velden zijn: {fields}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a group layer; it has no rows of its own.</source>
        <translation>“{layer}” is een groepslaag; ze heeft geen eigen rijen.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers: {inside}.</source>
        <translation>Kies een van haar lagen: {inside}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers.</source>
        <translation>Kies een van haar lagen.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a raster layer; it has no rows to import.</source>
        <translation>“{layer}” is een rasterlaag; ze heeft geen rijen om te importeren.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose a feature layer or a table.</source>
        <translation>Kies een objectenlaag of een tabel.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” does not allow queries.</source>
        <translation>“{layer}” staat geen bevragingen toe.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Ask its administrator to switch on the Query capability.</source>
        <translation>Vraag de beheerder om de mogelijkheid Query in te schakelen.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is not a layer that can be imported.</source>
        <translation>“{layer}” is geen laag die kan worden geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Only so many rows were asked for.</source>
        <translation>Er is alleen om zoveel rijen gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists object ids more than once, so they identify no rows here; values told them apart.</source>
        <translation>De server noemt object-ID's meer dan eens, dus ze wijzen hier geen rijen aan; die zijn aan hun waarden onderscheiden.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Different rows have the same object id, such as {clashing}, so object ids prove nothing here.</source>
        <translation>Verschillende rijen hebben hetzelfde object-id, zoals {clashing}; object-id's bewijzen hier dus niets.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but the pages contradict each other, so rows may have been left out between them.</source>
        <translation>Het aantal komt overeen, maar de pagina's spreken elkaar tegen, dus kunnen er rijen tussen ontbreken.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts no more than {count#} rows at once, and has others.</source>
        <translation>De server telt niet meer dan {count#} rijen tegelijk, en heeft er nog andere.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server ignores the condition: rows may have come that do not fit it.</source>
        <translation>De server negeert de voorwaarde: er kunnen rijen zijn gekomen die er niet aan voldoen.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows that fit the filter, but lists {listed#} ids.</source>
        <translation>De server telt {count#} rijen die aan het filter voldoen, maar noemt {listed#} ID's.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids, and counts of fewer rows do not confirm that these are all.</source>
        <translation>De server telt {count#} rijen maar noemt {listed#} ID's, en tellingen van minder rijen bevestigen niet dat dit alles is.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids; all listed rows came.</source>
        <translation>De server telt {count#} rijen maar noemt {listed#} ID's; alle genoemde rijen kwamen aan.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has rows that its list of {known_ids#} object ids leaves out, such as {number}.</source>
        <translation>De server heeft rijen die zijn lijst van {known_ids#} object-ID's weglaat, zoals {number}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is</source>
        <translation>1 rij is</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are</source>
        <translation>{missing#} rijen zijn</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on it.</source>
        <translation>1 rij ontbreekt; de server faalt erop.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on them.</source>
        <translation>1 rij ontbreekt; de server faalt erop.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on it.</source>
        <translation>{missing#} rijen ontbreken; de server faalt erop.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on them.</source>
        <translation>{missing#} rijen ontbreken; de server faalt erop.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server lists it but does not send it.</source>
        <translation>1 rij ontbreekt; de server noemt haar maar stuurt haar niet.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server lists them but does not send them.</source>
        <translation>{missing#} rijen ontbreken; de server noemt ze maar stuurt ze niet.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>more rows than it lists</source>
        <translation>meer rijen dan hij noemt</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{count#} rows</source>
        <translation>{count#} rijen</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts more rows than it lists, but its list of ids and its rows agree on {received#}.</source>
        <translation>De server telt meer rijen dan hij noemt, maar zijn lijst van ID's en zijn rijen stemmen overeen op {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows, but its list of ids and its rows agree on {received#}.</source>
        <translation>De server telt {count#} rijen, maar zijn lijst van ID's en zijn rijen stemmen overeen op {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has more rows than it lists, but only {received#} could be found for sure.</source>
        <translation>De server heeft meer rijen dan hij noemt, maar slechts {received#} konden met zekerheid worden gevonden.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has {count#} rows, but only {received#} could be found for sure.</source>
        <translation>De server heeft {count#} rijen, maar slechts {received#} konden met zekerheid worden gevonden.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists 1 row, but it did not come.</source>
        <translation>De server noemt 1 rij, maar die kwam niet aan.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists {known_ids#} rows, but {received#} came.</source>
        <translation>De server noemt {known_ids#} rijen, maar er kwamen er {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server tells neither object ids nor a count, so nothing proves that this is all.</source>
        <translation>De server noemt geen object-ID's en geen aantal, dus bewijst niets dat dit alles is.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{counted} rows</source>
        <translation>{counted} rijen</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts 1 row, but {received#} came.</source>
        <translation>De server telt 1 rij, maar er kwamen er {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, but {received#} came.</source>
        <translation>De server telt {counted} rijen, maar er kwamen er {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows: some came or went meanwhile, and no object ids tell which.</source>
        <translation>De server telt {counted} rijen: er kwamen of gingen er intussen enkele, en geen object-ID zegt welke.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, just as many as it sends at once, and nothing can be asked for beyond them.</source>
        <translation>De server telt {counted} rijen, precies zoveel als hij in één keer stuurt, en daarna valt niets meer op te vragen.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but {repeated#} rows came again in another page, and no object ids tell whether others were left out for them.</source>
        <translation>Het aantal komt overeen, maar {repeated#} rijen kwamen nog eens op een andere pagina, en geen object-ID zegt of er andere voor zijn weggelaten.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>The related table “{layer}” is not complete: {why}</source>
        <translation>De gerelateerde tabel “{layer}” is niet volledig: {why}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} rows</source>
        <translation>{received#} rijen</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} of {announced#} rows</source>
        <translation>{received#} van {announced#} rijen</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>object ids match</source>
        <translation>object-ID's komen overeen</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>the count matches; there are no object ids to compare</source>
        <translation>het aantal komt overeen; er zijn geen object-ID's om te vergelijken</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>not provable</source>
        <translation>niet te bewijzen</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>part {part}</source>
        <translation>deel {part}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows, part {part}; {proofs}.</source>
        <translation>{layer}: {received#} rijen, deel {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows; {proofs}.</source>
        <translation>{layer}: {received#} rijen; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row, part {part}; {proofs}.</source>
        <translation>{layer}: 1 rij, deel {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row; {proofs}.</source>
        <translation>{layer}: 1 rij; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows, part {part}; {proofs}.</source>
        <translation>{layer}: {received#} van {announced#} rijen, deel {part}; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows; {proofs}.</source>
        <translation>{layer}: {received#} van {announced#} rijen; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{seconds#} s, {requests} requests.</source>
        <translation>{seconds#} s, {requests} verzoeken.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} rows, as asked; not the whole layer.</source>
        <translation>{layer}: maar {received#} rijen, zoals gevraagd; niet de hele laag.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only 1 row, as asked; not the whole layer.</source>
        <translation>{layer}: maar 1 rij, zoals gevraagd; niet de hele laag.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} of {announced#} rows, as asked; not the whole layer.</source>
        <translation>{layer}: maar {received#} van {announced#} rijen, zoals gevraagd; niet de hele laag.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows, part {part}.</source>
        <translation>{layer}: NIET VOLLEDIG, {received#} rijen, deel {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows.</source>
        <translation>{layer}: NIET VOLLEDIG, {received#} rijen.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row, part {part}.</source>
        <translation>{layer}: NIET VOLLEDIG, 1 rij, deel {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row.</source>
        <translation>{layer}: NIET VOLLEDIG, 1 rij.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows, part {part}.</source>
        <translation>{layer}: NIET VOLLEDIG, {received#} van {announced#} rijen, deel {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows.</source>
        <translation>{layer}: NIET VOLLEDIG, {received#} van {announced#} rijen.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{count#} attachments</source>
        <translation>{count#} bijlagen</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows</source>
        <translation>{one#} rijen</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>1 row of {one}</source>
        <translation>1 rij van {one}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows of {one2}</source>
        <translation>{one#} rijen van {one2}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>with {parts}</source>
        <translation>met {parts}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{kept#} of them as of {kept_since} UTC</source>
        <translation>{kept#} daarvan per {kept_since} UTC</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>meanwhile on the server: {added} added, {deleted} deleted</source>
        <translation>intussen op de server: {added} toegevoegd, {deleted} verwijderd</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes that cannot be read: {n#}.</source>
        <translation>Geometrieën die niet te lezen zijn: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Their rows came without one.</source>
        <translation>Hun rijen kwamen zonder geometrie.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes of another kind than the layer's: {n#}.</source>
        <translation>Geometrieën van een andere soort dan die van de laag: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rows of this table that came with a shape, which is left out: {n#}.</source>
        <translation>Rijen van deze tabel die met een geometrie kwamen, die is weggelaten: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rings of too few vertices that are left out: {n#}.</source>
        <translation>Ringen met te weinig hoekpunten, weggelaten: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Lines of too few vertices that are left out: {n#}.</source>
        <translation>Lijnen met te weinig hoekpunten, weggelaten: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Numbers behind x, y, z and m that are left out: {n#}.</source>
        <translation>Getallen achter x, y, z en m, weggelaten: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Curves that became straight segments: {n#}.</source>
        <translation>Krommen die rechte segmenten werden: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>An arc has one for each degree, no farther from it than 0.004 % of its radius.</source>
        <translation>Een boog heeft er een voor elke graad, niet verder ervan af dan 0,004 % van zijn straal.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server did not send all columns that it announces; those are empty in the output.</source>
        <translation>De server stuurde niet alle kolommen die hij aankondigt; die zijn leeg in de uitvoer.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Values that the server left out, empty in the output: {n#}.</source>
        <translation>Waarden die de server wegliet, leeg in de uitvoer: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Dates with parts of a millisecond, which are left out: {n#}.</source>
        <translation>Datums met delen van een milliseconde, die vervallen: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Broken characters of texts that became “�”: {n#}.</source>
        <translation>Kapotte tekens van teksten die “�” werden: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Backslashes of texts that mean nothing there and were kept: {n#}.</source>
        <translation>Backslashes in teksten die daar niets betekenen en zijn gebleven: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Texts with a null character, which became “�”: {n#}.</source>
        <translation>Teksten met een nulteken, dat “�” werd: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server rounded all coordinates to {rounded_to}, in units of its reference system, though nobody asked for it.</source>
        <translation>De server heeft alle coördinaten afgerond op {rounded_to}, in eenheden van zijn referentiesysteem, hoewel niemand daarom vroeg.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were</source>
        <translation>{rows#} rijen</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was on disk from the run of {fromtimestamp} UTC.</source>
        <translation>1 rij stond op schijf van de uitvoering van {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were on disk from the run of {fromtimestamp} UTC.</source>
        <translation>{rows#} rijen stonden op schijf van de uitvoering van {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>The server does not say whether the layer was edited since.</source>
        <translation>De server zegt niet of de laag sindsdien is bewerkt.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>This server does not tell its object ids, so the layer cannot be divided.</source>
        <translation>Deze server noemt zijn object-ID's niet, dus kan de laag niet worden verdeeld.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>Import it whole: leave PART empty.</source>
        <translation>Importeer haar in haar geheel: laat PART leeg.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Rows with curves came.</source>
        <translation>Er kwamen rijen met krommen.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Values of {field_name} repeat, are empty or below zero; the table got a key of its own beside them.</source>
        <translation>Waarden van {field_name} komen vaker voor, zijn leeg of kleiner dan nul; de tabel kreeg daarnaast een eigen sleutel.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Different rows have the same object id, such as {number}; their values told them apart.</source>
        <translation>Verschillende rijen hebben hetzelfde object-ID, zoals {number}; ze zijn aan hun waarden onderscheiden.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>The layer's columns were changed on the server meanwhile; it no longer has {names}.</source>
        <translation>De kolommen van de laag zijn intussen op de server gewijzigd; ontbreken nu: {names}.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Import it again.</source>
        <translation>Importeer haar nog eens.</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only piece by piece</source>
        <translation>de server noemt zijn object-ID's alleen stuk voor stuk</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only in spans</source>
        <translation>de server noemt zijn object-ID's alleen in stukken</translation>
    </message>
    <message>
        <location filename="../core/download/walker.py"/>
        <source>The server fails on {label}; asked {manner}, it came.</source>
        <translation>De server faalt op {label}; {manner} gevraagd kwam het wel.</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>object ids upwards</source>
        <translation>object-ID's oplopend</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the rows are not ordered by object id</source>
        <translation>de rijen zijn niet op object-ID gesorteerd</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>ranges of object ids, found by halving</source>
        <translation>reeksen van object-ID's, door halveren gevonden</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>offset pages</source>
        <translation>pagina's met verschuiving</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the server sends the same rows at every offset</source>
        <translation>de server stuurt bij elke verschuiving dezelfde rijen</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address of an ArcGIS server, service or layer.</source>
        <translation>Plak het adres van een ArcGIS-server, -service of -laag.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check the address, the network and the proxy in QGIS's options.</source>
        <translation>Controleer het adres, het netwerk en de proxy in de opties van QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Probeer het later opnieuw, of verhoog de time-out in de netwerkopties van QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a smaller page size or fewer fields.</source>
        <translation>Kies een kleinere paginagrootte of minder velden.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another client certificate, then sign in again.</source>
        <translation>Kies een ander clientcertificaat en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address that the server redirects to, if you trust it.</source>
        <translation>Plak het adres waarheen de server doorverwijst, als u het vertrouwt.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check that the address belongs to an ArcGIS server.</source>
        <translation>Controleer of het adres bij een ArcGIS-server hoort.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The server's own words are in the details.</source>
        <translation>De eigen woorden van de server staan in de details.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in to your domain again, or give a user name and password.</source>
        <translation>Meld u opnieuw aan bij uw domein, of geef een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in, then try again.</source>
        <translation>Meld u aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the owner of the service for access, or sign in with another account.</source>
        <translation>Vraag de eigenaar van de service om toegang, of meld u aan met een ander account.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the administrator of that server why.</source>
        <translation>Vraag de beheerder van die server naar de reden.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Use the https address of the server.</source>
        <translation>Gebruik het https-adres van de server.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The secret is kept for this session only.</source>
        <translation>Het geheim wordt alleen voor deze sessie bewaard.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has exported.</source>
        <translation>Kies een bestand dat LayerFerry heeft geëxporteerd.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has written.</source>
        <translation>Kies een bestand dat LayerFerry heeft geschreven.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again; nothing was added to the project.</source>
        <translation>Probeer het opnieuw; er is niets aan het project toegevoegd.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another folder or name.</source>
        <translation>Kies een andere map of naam.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>The rows kept aside on the disk have been cut.</source>
        <translation>De op schijf bewaarde rijen zijn afgekapt.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>Try once more.</source>
        <translation>Probeer het nog eens.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give it another name.</source>
        <translation>Geef het een andere naam.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>“{null_number}” cannot stand for null in number fields.</source>
        <translation>“{null_number}” kan in getalvelden niet voor null staan.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a whole number of up to 9 characters, such as -9999.</source>
        <translation>Geef een geheel getal van maximaal 9 tekens, zoals -9999.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>The text for null is longer than 254 bytes.</source>
        <translation>De tekst voor null is langer dan 254 bytes.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a shorter one.</source>
        <translation>Geef een kortere.</translation>
    </message>
    <message>
        <location filename="../core/export/column_speller.py"/>
        <source>year {civil_dates}</source>
        <translation>jaar {civil_dates}</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>The layer changed while it was being saved.</source>
        <translation>De laag veranderde terwijl ze werd opgeslagen.</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>Save it once more.</source>
        <translation>Sla haar nog eens op.</translation>
    </message>
    <message>
        <location filename="../core/export/excerpt.py"/>
        <source>the file is cut</source>
        <translation>het bestand is afgekapt</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>A field needs a name.</source>
        <translation>Een veld heeft een naam nodig.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is longer than {max_bytes} bytes.</source>
        <translation>“{name}” is langer dan {max_bytes} bytes.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is not made of letters A to Z, digits and _, beginning with a letter.</source>
        <translation>“{name}” bestaat niet uit letters A tot Z, cijfers en _, te beginnen met een letter.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is a reserved word.</source>
        <translation>“{name}” is een gereserveerd woord.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is the name of another field.</source>
        <translation>“{name}” is de naam van een ander veld.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Close programs that have it open, check the space on the disk, or choose another folder.</source>
        <translation>Sluit programma's die het open hebben, controleer de ruimte op de schijf, of kies een andere map.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>The old and the new files are whole, in a hidden folder beside it; the new ones take their place when the plugin starts or saves there the next time.</source>
        <translation>De oude en de nieuwe bestanden zijn heel, in een verborgen map ernaast; de nieuwe nemen hun plaats in wanneer de plug-in start of daar de volgende keer opslaat.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Another save to {target} is running.</source>
        <translation>Er loopt al een opslag naar {target}.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Wait until it has ended.</source>
        <translation>Wacht tot die klaar is.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{name} is a folder</source>
        <translation>{name} is een map</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap cannot be read</source>
        <translation>het journaal van een verwisseling kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap names a path</source>
        <translation>het journaal van een verwisseling noemt een pad</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{target} could not be written: {reason}.</source>
        <translation>{target} kon niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/export/flatgeobuf_index.py"/>
        <source>The file is not as GDAL was told to write it.</source>
        <translation>Het bestand is niet zoals GDAL het moest schrijven.</translation>
    </message>
    <message>
        <location filename="../core/export/folder_lock.py"/>
        <source>a link is in the way</source>
        <translation>er staat een koppeling in de weg</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>big integers</source>
        <translation>grote gehele getallen</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>parts of a second</source>
        <translation>delen van een seconde</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>times of the day as text</source>
        <translation>tijden van de dag als tekst</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>null and empty text are one</source>
        <translation>null en lege tekst zijn één</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>no rows without shape</source>
        <translation>geen rijen zonder geometrie</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>rows without shape were seen</source>
        <translation>er zijn rijen zonder geometrie gezien</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>curves become vertices</source>
        <translation>krommen worden hoekpunten</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>measures are dropped</source>
        <translation>maten vervallen</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table does not end where it should</source>
        <translation>de tabel eindigt niet waar ze zou moeten</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table is cut</source>
        <translation>de tabel is afgekapt</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a number cannot be read</source>
        <translation>een getal kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the index is cut</source>
        <translation>de index is afgekapt</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records do not follow each other</source>
        <translation>de records volgen niet op elkaar</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes do not end where they should</source>
        <translation>de geometrieën eindigen niet waar ze zouden moeten</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header is cut</source>
        <translation>een kop is afgekapt</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header states another length than the file has</source>
        <translation>een kop noemt een andere lengte dan die van het bestand</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes are cut</source>
        <translation>de geometrieën zijn afgekapt</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records and index contradict each other</source>
        <translation>records en index spreken elkaar tegen</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>The written file did not pass the check ({why}).</source>
        <translation>Het geschreven bestand doorstond de controle niet ({why}).</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Nothing was replaced.</source>
        <translation>Er is niets vervangen.</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Save as GeoPackage instead, and please report this.</source>
        <translation>Sla in plaats daarvan op als GeoPackage, en meld dit alstublieft.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The shapes need about {shp#} GB, and a Shapefile holds 2 GB.</source>
        <translation>De geometrieën vragen ongeveer {shp#} GB, en een Shapefile bevat 2 GB.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The attributes need about {dbf#} GB, and a Shapefile holds 2 GB.</source>
        <translation>De attributen vragen ongeveer {dbf#} GB, en een Shapefile bevat 2 GB.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>Save as GeoPackage, or save the layer in parts.</source>
        <translation>Sla op als GeoPackage, of sla de laag in delen op.</translation>
    </message>
    <message>
        <location filename="../core/export/shp_writer.py"/>
        <source>The shapes need more than {total#} GB, and a Shapefile holds 2 GB.</source>
        <translation>De geometrieën hebben meer dan {total#} GB nodig, en een Shapefile kan 2 GB bevatten.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>De map {folder} bestaat niet.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Create it, or choose another.</source>
        <translation>Maak haar aan, of kies een andere.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} is geen map.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{target} is a folder.</source>
        <translation>{target} is een map.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Close programs that have it open, or choose another name.</source>
        <translation>Sluit programma's die het open hebben, of kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is read-only.</source>
        <translation>{part} is alleen-lezen.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is being written by another program.</source>
        <translation>{part} wordt door een ander programma geschreven.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} cannot be replaced: {err}.</source>
        <translation>{part} kan niet worden vervangen: {err}.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The name {target}… is too long.</source>
        <translation>De naam {target}… is te lang.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a shorter name.</source>
        <translation>Kies een kortere naam.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>the name is not usable</source>
        <translation>de naam is niet bruikbaar</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {parent} does not take files: {reason}.</source>
        <translation>De map {parent} neemt geen bestanden aan: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the folder</source>
        <translation>De map lezen</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the service</source>
        <translation>De service lezen</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the layer</source>
        <translation>De laag lezen</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach what is behind the web server</source>
        <translation>Bereiken wat achter de webserver staat</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Keep secrets</source>
        <translation>Geheimen bewaren</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the portal</source>
        <translation>Het portaal bereiken</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the server</source>
        <translation>De server bereiken</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach its portal</source>
        <translation>Zijn portaal bereiken</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>a web server answers and asks for a sign-in ({web_tier_challenge})</source>
        <translation>een webserver antwoordt en vraagt om aanmelding ({web_tier_challenge})</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>What answers at {host} is no ArcGIS server.</source>
        <translation>Wat op {host} antwoordt is geen ArcGIS-server.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address; a sign-in page of another kind may stand before it.</source>
        <translation>Controleer het adres; er kan een andere soort aanmeldpagina voor staan.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>ArcGIS Server {version} answers</source>
        <translation>ArcGIS Server {version} antwoordt</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>No portal answers there.</source>
        <translation>Daar antwoordt geen portaal.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address.</source>
        <translation>Controleer het adres.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>you are signed in</source>
        <translation>u bent aangemeld</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>nobody is signed in, and nothing is stored to sign in with</source>
        <translation>niemand is aangemeld, en er is niets opgeslagen om mee aan te melden</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS would ask for its master password; sign in in the import window</source>
        <translation>QGIS zou om zijn hoofdwachtwoord vragen; meld u aan in het importvenster</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>what was refused is not sent again by itself; type it in anew</source>
        <translation>wat geweigerd werd, wordt niet vanzelf opnieuw verzonden; typ het opnieuw</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>signed in with what is stored</source>
        <translation>aangemeld met wat is opgeslagen</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>List the services</source>
        <translation>De services opsommen</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the server shows it</source>
        <translation>de server toont het</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Ask the portal who you are</source>
        <translation>Het portaal vragen wie u bent</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>The portal does not accept its own token.</source>
        <translation>Het portaal accepteert zijn eigen token niet.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign out and in again.</source>
        <translation>Meld u af en weer aan.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it knows you</source>
        <translation>het kent u</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the system keyring is open</source>
        <translation>de sleutelring van het systeem is open</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</source>
        <translation>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</translation>
    </message>
    <message>
        <location filename="../core/host/admission.py"/>
        <source>This sign-in is not one at a portal.</source>
        <translation>Deze aanmelding is er geen bij een portaal.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”: {reason}.</source>
        <translation>QGIS nam de rijen niet in “{layer}” op: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”{reason}.</source>
        <translation>QGIS nam de rijen niet in “{layer}” op{reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>The layer is as it was.</source>
        <translation>De laag is zoals ze was.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>Import it anew.</source>
        <translation>Importeer haar opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Only a GeoPackage can hold attachments itself.</source>
        <translation>Alleen een GeoPackage kan zelf bijlagen bevatten.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Import into a GeoPackage, or let the attachments go into a folder.</source>
        <translation>Importeer in een GeoPackage, of laat de bijlagen in een map zetten.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>A memory layer has no place for attachments.</source>
        <translation>Een geheugenlaag heeft geen plaats voor bijlagen.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Choose a folder for them, or import into a file.</source>
        <translation>Kies er een map voor, of importeer in een bestand.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>The attachments have no place: {err}.</source>
        <translation>De bijlagen hebben geen plaats: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose another authentication configuration.</source>
        <translation>Kies een andere authenticatieconfiguratie.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's master password was not typed in time.</source>
        <translation>Het hoofdwachtwoord van QGIS is niet op tijd getypt.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication configuration cannot be read: {type}.</source>
        <translation>De authenticatieconfiguratie van QGIS kan niet worden gelezen: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication system is switched off.</source>
        <translation>Het authenticatiesysteem van QGIS is uitgeschakeld.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Sign in another way.</source>
        <translation>Meld u op een andere manier aan.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The QGIS authentication configuration of this connection is not there.</source>
        <translation>De QGIS-authenticatieconfiguratie van deze verbinding is er niet.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>LayerFerry signs in through the browser itself, without QGIS's OAuth2 method.</source>
        <translation>LayerFerry meldt zich zelf via de browser aan, zonder de OAuth2-methode van QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose the organisation's login instead.</source>
        <translation>Kies in plaats daarvan de aanmelding van de organisatie.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{listed}” ({method}) is not one that ArcGIS knows.</source>
        <translation>De authenticatieconfiguratie “{listed}” ({method}) is er geen die ArcGIS kent.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS does not open the authentication configuration “{listed}”.</source>
        <translation>QGIS opent de authenticatieconfiguratie “{listed}” niet.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Type QGIS's master password when it asks for it.</source>
        <translation>Typ het hoofdwachtwoord van QGIS wanneer het erom vraagt.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no user name.</source>
        <translation>De authenticatieconfiguratie “{config}” bevat geen gebruikersnaam.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no token for ArcGIS.</source>
        <translation>De authenticatieconfiguratie “{config}” bevat geen token voor ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS cannot read the certificate of this authentication configuration.</source>
        <translation>QGIS kan het certificaat van deze authenticatieconfiguratie niet lezen.</translation>
    </message>
    <message>
        <location filename="../core/host/background.py"/>
        <source>Something unforeseen happened: {type}.</source>
        <translation>Er is iets onvoorziens gebeurd: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/column_shapefile.py"/>
        <source>{target} could not be written: {err}.</source>
        <translation>{target} kon niet worden geschreven: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>{path} is too large to be a list of connections.</source>
        <translation>{path} is te groot voor een lijst van verbindingen.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Entry {number} is left out: its name or address cannot be used.</source>
        <translation>Item {number} is weggelaten: zijn naam of adres is onbruikbaar.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” was there already.</source>
        <translation>“{connection}” was er al.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” is taken; the new one is called “{name}”.</source>
        <translation>“{connection}” is bezet; de nieuwe heet “{name}”.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: what somebody else agreed to is left out; you will be asked.</source>
        <translation>“{name}”: wat iemand anders goedvond is weggelaten; het wordt u gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: choose a QGIS authentication configuration of your own.</source>
        <translation>“{name}”: kies een eigen QGIS-authenticatieconfiguratie.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds no connections of LayerFerry.</source>
        <translation>Dit bestand bevat geen verbindingen van LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file was made by a later version of LayerFerry.</source>
        <translation>Dit bestand is door een latere versie van LayerFerry gemaakt.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Update LayerFerry.</source>
        <translation>Werk LayerFerry bij.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file of connections is damaged.</source>
        <translation>Dit bestand met verbindingen is beschadigd.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds more than {most} connections.</source>
        <translation>Dit bestand bevat meer dan {most} verbindingen.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full, or fails</source>
        <translation>de schijf is vol, of faalt</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>another program is using it</source>
        <translation>een ander programma gebruikt het</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>it cannot be written to</source>
        <translation>er kan niet naartoe worden geschreven</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>QGIS gives no reason</source>
        <translation>QGIS geeft geen reden</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Check the space on the disk, or choose another folder or format.</source>
        <translation>Controleer de ruimte op de schijf, of kies een andere map of indeling.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Choose another format.</source>
        <translation>Kies een ander formaat.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_moments.py"/>
        <source>Dates before the year 1 or after 9999, which a GeoPackage cannot hold and which are empty in it: {lost#}.</source>
        <translation>Datums vóór het jaar 1 of na 9999, die een GeoPackage niet kan bevatten en die daarin leeg zijn: {lost#}.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_times.py"/>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS kan {path} niet openen.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{companion} exists already.</source>
        <translation>{companion} bestaat al.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Choose another name, or agree to replace it.</source>
        <translation>Kies een andere naam, of stem in met vervangen.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Attachments belong to object ids, which not all rows have.</source>
        <translation>Bijlagen horen bij object-ID's, die niet alle rijen hebben.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Looking for attachments</source>
        <translation>Zoeken naar bijlagen</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Fetching attachments</source>
        <translation>Bijlagen worden opgehaald</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>It is too large for a GeoPackage.</source>
        <translation>Het is te groot voor een GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{missing#} of {announced#} attachments did not come.</source>
        <translation>{missing#} van {announced#} bijlagen kwamen niet aan.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{own} attachments</source>
        <translation>{own} bijlagen</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{what}: {done#} of {total#}.</source>
        <translation>{what}: {done#} van {total#}.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Only a GeoPackage takes further layers.</source>
        <translation>Alleen een GeoPackage neemt verdere lagen op.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Choose one, or write a new file.</source>
        <translation>Kies er een, of schrijf een nieuw bestand.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} exists already.</source>
        <translation>{target} bestaat al.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} could not be completed: {why_not}.</source>
        <translation>{target} kon niet worden voltooid: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/front_desk.py"/>
        <source>No secret of the application {user} is stored.</source>
        <translation>Er is geen geheim van de toepassing {user} opgeslagen.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has another reference system where “{clashes}” would go.</source>
        <translation>{path} heeft een ander referentiesysteem waar “{clashes}” zou komen.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Import into a new file.</source>
        <translation>Importeer in een nieuw bestand.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{counts} rows instead of {counts2}</source>
        <translation>{counts} rijen in plaats van {counts2}</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has a table called {table} already.</source>
        <translation>{path} heeft al een tabel met de naam {table}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Choose another name for the layer, or agree to replace it.</source>
        <translation>Kies een andere naam voor de laag, of stem in met vervangen.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} cannot be opened as a GeoPackage: {GetLastErrorMsg}.</source>
        <translation>{path} kan niet als GeoPackage worden geopend: {GetLastErrorMsg}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL geeft geen reden</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} could not be changed: {why_not}.</source>
        <translation>{path} kon niet worden gewijzigd: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>The file is as it was.</source>
        <translation>Het bestand is zoals het was.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Close programs that write into it, and check the disk's space.</source>
        <translation>Sluit programma's die ernaar schrijven, en controleer de ruimte op de schijf.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_tables.py"/>
        <source>The table {name} could not be written into {target}: {why}.</source>
        <translation>De tabel {name} kon niet naar {target} worden geschreven: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_update.py"/>
        <source>Check the space on the disk, then try again.</source>
        <translation>Controleer de ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>Import {layer_name}</source>
        <translation>{layer_name} importeren</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>{err} All rows were asked for again.</source>
        <translation>{err} Alle rijen zijn opnieuw gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>The server's values fit none of the columns that it announces.</source>
        <translation>De waarden van de server passen in geen van de kolommen die hij aankondigt.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>No layer was made.</source>
        <translation>Er is geen laag gemaakt.</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its rows came without object IDs, by which one tells them apart</source>
        <translation>haar rijen kwamen zonder object-ID's, waaraan men ze onderscheidt</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>some of its object IDs stand for several rows</source>
        <translation>sommige van haar object-ID's staan voor meerdere rijen</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its attachments would stay as they are</source>
        <translation>haar bijlagen zouden blijven zoals ze zijn</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its related tables would stay as they are</source>
        <translation>haar gerelateerde tabellen zouden blijven zoals ze zijn</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>it is only the first rows of the layer</source>
        <translation>het zijn alleen de eerste rijen van de laag</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>waits for a sign-in</source>
        <translation>wacht op een aanmelding</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>goes on</source>
        <translation>gaat verder</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>{now} UTC, from {url}: {receipt}</source>
        <translation>{now} UTC, van {url}: {receipt}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only rows where {where}</source>
        <translation>Alleen rijen waar {where}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only within {extent}</source>
        <translation>Alleen binnen {extent}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Rows are placed in time by {ends}</source>
        <translation>Rijen worden in de tijd geplaatst door {ends}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Portal item {item_id}</source>
        <translation>Portaalitem {item_id}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are as they were written, in a time zone that the server does not know.</source>
        <translation>Datums staan zoals ze geschreven zijn, in een tijdzone die de server niet kent.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>the server keeps them in {time_zone}</source>
        <translation>de server bewaart ze in {time_zone}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC; the server keeps them in {time_zone}.</source>
        <translation>Datums zijn in UTC; de server bewaart ze in {time_zone}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC.</source>
        <translation>Datums zijn in UTC.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Fields of types that are not known here came as text: {future}.</source>
        <translation>Velden van types die hier onbekend zijn kwamen als tekst: {future}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>The reference system is not known, so the output has none: ask whoever runs the server, and set it by hand.</source>
        <translation>Het referentiesysteem is niet bekend, dus heeft de uitvoer er geen: vraag wie de server beheert, en stel het handmatig in.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>The layer has {rows#} rows, and {rows2#} could be read.</source>
        <translation>De laag heeft {rows#} rijen, en {rows2#} konden worden gelezen.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>It may have changed meanwhile.</source>
        <translation>Ze is intussen misschien veranderd.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>The layer has no field {name} any more, which came from the server.</source>
        <translation>De laag heeft geen veld {name} meer, dat van de server kwam.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>Bring the field back, or import the layer anew.</source>
        <translation>Breng het veld terug, of importeer de laag opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not keep the rows of “{description}” in memory.</source>
        <translation>QGIS kon de rijen van “{description}” niet in het geheugen houden.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>Import the layer into a GeoPackage.</source>
        <translation>Importeer de laag in een GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not make a layer for “{described}”.</source>
        <translation>QGIS kon geen laag maken voor “{described}”.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>The extent lies outside of the layer's reference system.</source>
        <translation>Het bereik ligt buiten het referentiesysteem van de laag.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>Choose another extent.</source>
        <translation>Kies een ander bereik.</translation>
    </message>
    <message>
        <location filename="../core/host/origin_notes.py"/>
        <source>The receipt could not be written: {err}.</source>
        <translation>Het ontvangstbewijs kon niet worden geschreven: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>The folder of the presets could not be made: {reason}.</source>
        <translation>De map van de voorinstellingen kon niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>{name} could not be deleted: {reason}.</source>
        <translation>{name} kon niet worden verwijderd: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>There is no folder for the files of this preset.</source>
        <translation>Er is geen map voor de bestanden van deze voorinstelling.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>{path} is too large to be a preset.</source>
        <translation>{path} is te groot voor een voorinstelling.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This file holds no preset of LayerFerry.</source>
        <translation>Dit bestand bevat geen voorinstelling van LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset was made by a later version of LayerFerry.</source>
        <translation>Deze voorinstelling is door een latere versie van LayerFerry gemaakt.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged.</source>
        <translation>Deze voorinstelling is beschadigd.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: it names no format.</source>
        <translation>Deze voorinstelling is beschadigd: ze noemt geen indeling.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: only a GeoPackage takes several layers.</source>
        <translation>Deze voorinstelling is beschadigd: alleen een GeoPackage neemt meerdere lagen op.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset cannot be understood.</source>
        <translation>Laag {number} van deze voorinstelling is niet te begrijpen.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has no usable address.</source>
        <translation>Laag {number} van deze voorinstelling heeft geen bruikbaar adres.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has not the address of a layer.</source>
        <translation>Laag {number} van deze voorinstelling heeft niet het adres van een laag.</translation>
    </message>
    <message>
        <location filename="../core/host/qt_values.py"/>
        <source>year {year}</source>
        <translation>jaar {year}</translation>
    </message>
    <message>
        <location filename="../core/host/receipt_file.py"/>
        <source>The receipt {target} could not be written.</source>
        <translation>Het ontvangstbewijs {target} kon niet worden geschreven.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>“{word}” is no port of this computer.</source>
        <translation>“{word}” is geen poort van deze computer.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type numbers between {lowest} and {highest}, separated by commas.</source>
        <translation>Typ getallen tussen {lowest} en {highest}, gescheiden door komma's.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>These are more than {most} ports.</source>
        <translation>Dit zijn meer dan {most} poorten.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type those that are registered.</source>
        <translation>Typ die welke geregistreerd zijn.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>Related table {layer}.</source>
        <translation>Gerelateerde tabel {layer}.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>The values of “{layer}” fit none of the columns announced.</source>
        <translation>De waarden van “{layer}” passen in geen van de aangekondigde kolommen.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>A shape cannot be brought into the chosen reference system.</source>
        <translation>Een geometrie kan niet naar het gekozen referentiesysteem worden gebracht.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>Import the layer in its own reference system.</source>
        <translation>Importeer de laag in haar eigen referentiesysteem.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Type it in and sign in again.</source>
        <translation>Typ het in en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>{user} (web server)</source>
        <translation>{user} (webserver)</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No token is stored for this server.</source>
        <translation>Er is geen token voor deze server opgeslagen.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No password for {user} is stored for this server.</source>
        <translation>Er is geen wachtwoord van {user} voor deze server opgeslagen.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No sign-in by browser is stored for this server.</source>
        <translation>Voor deze server is geen browseraanmelding opgeslagen.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Sign in once in the browser and keep it in the system keyring.</source>
        <translation>Meld u eenmaal aan in de browser en bewaar dat in de sleutelring van het systeem.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>{target} does not end in .shp or .zip.</source>
        <translation>{target} eindigt niet op .shp of .zip.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>Choose such a name.</source>
        <translation>Kies zo'n naam.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>The layer announces {row_count#} rows and gave {rows#}.</source>
        <translation>De laag kondigt {row_count#} rijen aan en gaf er {rows#}.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of rows</source>
        <translation>aantal rijen</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>field names</source>
        <translation>veldnamen</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>values per field</source>
        <translation>waarden per veld</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of shapes</source>
        <translation>aantal geometrieën</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>it cannot be read back</source>
        <translation>het kan niet worden teruggelezen</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>a shape in row {row}</source>
        <translation>een geometrie in rij {row}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>the sum of {name} differs</source>
        <translation>de som van {name} verschilt</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>extent of the shapes</source>
        <translation>omvang van de geometrieën</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>{what}: {found} instead of {wanted}</source>
        <translation>{what}: {found} in plaats van {wanted}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>values in {column}: {found} instead of {announced}</source>
        <translation>waarden in {column}: {found} in plaats van {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>{what}: {sum} instead of {announced}</source>
        <translation>{what}: {sum} in plaats van {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer has no fields that fit, so row numbers were added.</source>
        <translation>De laag heeft geen velden die passen, dus zijn er rijnummers toegevoegd.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer's coordinate system cannot be stated in a .prj file.</source>
        <translation>Het coördinatensysteem van de laag kan niet in een .prj-bestand worden vermeld.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file does not state which heights the layer has.</source>
        <translation>Het .prj-bestand vermeldt niet welke hoogten de laag heeft.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file states the layer's coordinate system in part only.</source>
        <translation>Het .prj-bestand vermeldt het coördinatensysteem van de laag slechts ten dele.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} kon niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} kon niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” cannot be updated: {refusal}.</source>
        <translation>“{name}” kan niet worden bijgewerkt: {refusal}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” does not remember what was imported.</source>
        <translation>“{name}” weet niet meer wat er is geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{target}” was edited meanwhile.</source>
        <translation>“{target}” is intussen bewerkt.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Check for changes once more.</source>
        <translation>Zoek nog eens naar wijzigingen.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>The rows of {path} are up to date.</source>
        <translation>De rijen van {path} zijn bijgewerkt.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room in its folder, then update once more: nothing is lost.</source>
        <translation>Maak ruimte in de map en werk nog eens bij: er gaat niets verloren.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>What is known of the rows could not be put aside: {err}.</source>
        <translation>Wat over de rijen bekend is, kon niet opzij worden gezet: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed; {kept_count#} kept as they were.</source>
        <translation>Rijen: {added#} toegevoegd, {changed#} gewijzigd, {removed#} verwijderd; {kept_count#} gelaten zoals ze waren.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed.</source>
        <translation>Rijen: {added#} toegevoegd, {changed#} gewijzigd, {removed#} verwijderd.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is not of a kind that can be updated.</source>
        <translation>“{layer}” is niet van een soort die kan worden bijgewerkt.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Updates work for memory layers, GeoPackages and Shapefiles (not in a .zip).</source>
        <translation>Bijwerken werkt voor geheugenlagen, GeoPackages en Shapefiles (niet in een .zip).</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is being edited.</source>
        <translation>“{layer}” wordt bewerkt.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Save or discard the edits, then try again.</source>
        <translation>Sla de bewerkingen op of verwerp ze, en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/host/updated_rows.py"/>
        <source>Rows of {path} were removed meanwhile.</source>
        <translation>Intussen zijn er rijen van {path} verwijderd.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} exists, and would be replaced with all that is in it.</source>
        <translation>{target} bestaat, en zou worden vervangen met alles wat erin staat.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} is closed already.</source>
        <translation>{target} is al gesloten.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{found} rows read back instead of {rows}</source>
        <translation>{found} rijen teruggelezen in plaats van {rows}</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>Values of a column cannot be the key of {target}.</source>
        <translation>Waarden van een kolom kunnen niet de sleutel van {target} zijn.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} could not be written: {why}.</source>
        <translation>{target} kon niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>its journal cannot be written</source>
        <translation>zijn journaal kan niet worden geschreven</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{path} could not be written: {why_not}.</source>
        <translation>{path} kon niet worden geschreven: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>This QGIS cannot write files ending in {suffix}.</source>
        <translation>Deze QGIS kan geen bestanden schrijven die op {suffix} eindigen.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>Choose .gpkg, .shp, .geojson or .fgb.</source>
        <translation>Kies .gpkg, .shp, .geojson of .fgb.</translation>
    </message>
    <message>
        <location filename="../core/host/wall_desk.py"/>
        <source>No password of {user} for the web server is stored.</source>
        <translation>Er is geen wachtwoord van {user} voor de webserver opgeslagen.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to no portal, and only portals sign in applications and browsers.</source>
        <translation>{host} hoort bij geen portaal, en alleen portalen melden applicaties en browsers aan.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Sign in with name and password.</source>
        <translation>Meld u aan met naam en wachtwoord.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>No portal answers at this address of {host}.</source>
        <translation>Op dit adres van {host} antwoordt geen portaal.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Paste the address of its home page.</source>
        <translation>Plak het adres van zijn startpagina.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to the portal {host2}, which cannot be reached from here.</source>
        <translation>{host} hoort bij het portaal {host2}, dat vanaf hier niet bereikbaar is.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Connect to the portal's home page as your browser shows it, and open the layers from there; or sign in with a token.</source>
        <translation>Maak verbinding met de startpagina van het portaal zoals uw browser die toont en open de lagen van daaruit; of meld u aan met een token.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>The client ID for the portal {host} is missing.</source>
        <translation>De client-ID voor het portaal {host} ontbreekt.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Ask its administrator to register LayerFerry and to tell you the client ID.</source>
        <translation>Vraag de beheerder LayerFerry te registreren en u de client-ID te geven.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>This server names no place to sign in.</source>
        <translation>Deze server noemt geen plek om zich aan te melden.</translation>
    </message>
    <message>
        <location filename="../core/host/web_wall.py"/>
        <source>{host} cannot ask for a certificate without https.</source>
        <translation>{host} kan zonder https niet om een certificaat vragen.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>What the file holds could not be compared: QGIS does not open it.</source>
        <translation>Wat het bestand bevat kon niet worden vergeleken: QGIS opent het niet.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file has {value} columns less than the layer.</source>
        <translation>Het bestand heeft {value} kolommen minder dan de laag.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format gives columns other names: {pairs}.</source>
        <translation>De indeling geeft kolommen andere namen: {pairs}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file does not state the reference system {authid}; programs will take {stated}.</source>
        <translation>Het bestand vermeldt het referentiesysteem {authid} niet; programma's nemen {stated}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the layer</source>
        <translation>van de laag</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the heights (Z) of shapes.</source>
        <translation>De indeling laat de hoogten (Z) van geometrieën vervallen.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the measures (M) of shapes.</source>
        <translation>De indeling laat de maten (M) van geometrieën vervallen.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Rows without a shape or with an empty one, which the file does not tell apart: {shapeless#}.</source>
        <translation>Rijen zonder geometrie of met een lege, wat het bestand niet onderscheidt: {shapeless#}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: QGIS takes its text for dates or times.</source>
        <translation>{name}: QGIS houdt de tekst voor datums of tijden.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{count#} values</source>
        <translation>{count#} waarden</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the first {seen#} rows</source>
        <translation>van de eerste {seen#} rijen</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are empty text come back as null.</source>
        <translation>{name}: 1 waarde met lege tekst komt terug als null.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are empty text come back as null.</source>
        <translation>{name}: {count#} waarden met lege tekst komen terug als null.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name}: in de eerste {seen#} rijen komt 1 waarde met lege tekst terug als null.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name}: in de eerste {seen#} rijen komen {count#} waarden met lege tekst terug als null.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are null come back as empty text.</source>
        <translation>{name}: 1 waarde null komt terug als lege tekst.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are null come back as empty text.</source>
        <translation>{name}: {count#} waarden null komen terug als lege tekst.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name}: in de eerste {seen#} rijen komt 1 waarde null terug als lege tekst.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name}: in de eerste {seen#} rijen komen {count#} waarden null terug als lege tekst.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value lose their parts of a second.</source>
        <translation>{name}: 1 waarde verliest haar delen van een seconde.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values lose their parts of a second.</source>
        <translation>{name}: {count#} waarden verliezen hun delen van een seconde.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name}: in de eerste {seen#} rijen verliest 1 waarde haar delen van een seconde.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name}: in de eerste {seen#} rijen verliezen {count#} waarden hun delen van een seconde.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value are rounded; the format holds 15 digits.</source>
        <translation>{name}: 1 waarde wordt afgerond; de indeling bevat 15 cijfers.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values are rounded; the format holds 15 digits.</source>
        <translation>{name}: {count#} waarden worden afgerond; de indeling bevat 15 cijfers.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name}: in de eerste {seen#} rijen wordt 1 waarde afgerond; de indeling bevat 15 cijfers.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name}: in de eerste {seen#} rijen worden {count#} waarden afgerond; de indeling bevat 15 cijfers.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value come back from the file otherwise than they were.</source>
        <translation>{name}: 1 waarde komt anders uit het bestand terug dan ze was.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values come back from the file otherwise than they were.</source>
        <translation>{name}: {count#} waarden komen anders uit het bestand terug dan ze waren.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name}: in de eerste {seen#} rijen komt 1 waarde anders uit het bestand terug dan ze was.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name}: in de eerste {seen#} rijen komen {count#} waarden anders uit het bestand terug dan ze waren.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has</source>
        <translation>1 rij is</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have</source>
        <translation>{rows#} rijen zijn</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has no shape, and this format cannot hold them.</source>
        <translation>1 rij is zonder geometrie, en deze indeling kan die niet bevatten.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have no shape, and this format cannot hold them.</source>
        <translation>{rows#} rijen zijn zonder geometrie, en deze indeling kan die niet bevatten.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Choose GeoPackage.</source>
        <translation>Kies GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>There is no address yet.</source>
        <translation>Er is nog geen adres.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{cleaned}” is not an address.</source>
        <translation>“{cleaned}” is geen adres.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{text}” is not an address.</source>
        <translation>“{text}” is geen adres.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>A {segments} holds no layers that can be downloaded.</source>
        <translation>{segments}: bevat geen lagen die kunnen worden gedownload.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>Paste the address of a FeatureServer or MapServer.</source>
        <translation>Plak het adres van een FeatureServer of MapServer.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that is not JSON.</source>
        <translation>{host_of} stuurde een antwoord dat geen JSON is.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that nests too deeply to be read.</source>
        <translation>{host_of} stuurde een antwoord dat te diep genest is om te lezen.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent JSON that is no ArcGIS answer.</source>
        <translation>{host_of} stuurde JSON die geen ArcGIS-antwoord is.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a file of another size than announced.</source>
        <translation>{host_of} stuurde een bestand van een andere grootte dan aangekondigd.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>asks for a sign-in of its web server</source>
        <translation>vraagt om een aanmelding van zijn webserver</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>refuses access</source>
        <translation>weigert toegang</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>knows nothing at this address</source>
        <translation>kent niets op dit adres</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the request too large</source>
        <translation>vindt het verzoek te groot</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the address too long</source>
        <translation>vindt het adres te lang</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is asked too often</source>
        <translation>wordt te vaak gevraagd</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>cannot reach the GIS behind it</source>
        <translation>kan het GIS erachter niet bereiken</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is not available</source>
        <translation>is niet beschikbaar</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>waited too long for the GIS behind it</source>
        <translation>wachtte te lang op het GIS erachter</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} {said} (HTTP {status}).</source>
        <translation>{host_of} {said} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a web page instead of data: a sign-in page, a proxy, or not an ArcGIS server.</source>
        <translation>{host_of} stuurde een webpagina in plaats van gegevens: een aanmeldpagina, een proxy, of geen ArcGIS-server.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>Check the address in a web browser; behind a company sign-in, sign in there first.</source>
        <translation>Controleer het adres in een webbrowser; meld u achter een bedrijfsaanmelding eerst daar aan.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answers of {host} are too large to be read at once.</source>
        <translation>De antwoorden van {host} zijn te groot om tegelijk te lezen.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off after {came} of {announced} bytes.</source>
        <translation>{host} brak af na {came} van {announced} bytes.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off before its answer began.</source>
        <translation>{host} brak af voordat zijn antwoord begon.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within its answer.</source>
        <translation>{host} brak midden in zijn antwoord af.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off at the end of its answer.</source>
        <translation>{host} brak aan het eind van zijn antwoord af.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} is larger than {max_bytes} MiB.</source>
        <translation>Het antwoord van {host} is groter dan {max_bytes} MiB.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} answers too slowly.</source>
        <translation>{host} antwoordt te langzaam.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent rubbish behind a compressed answer.</source>
        <translation>{host} stuurde rommel achter een gecomprimeerd antwoord.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent a broken compressed answer.</source>
        <translation>{host} stuurde een defect gecomprimeerd antwoord.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} unpacks to more than any data.</source>
        <translation>Het antwoord van {host} pakt uit tot meer dan gegevens zouden zijn.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within a compressed answer.</source>
        <translation>{host} brak midden in een gecomprimeerd antwoord af.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} compresses its answer in a way that was not asked for.</source>
        <translation>{host} comprimeert zijn antwoord op een manier waar niet om is gevraagd.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose a QGIS authentication configuration that holds your certificate, then sign in again.</source>
        <translation>Kies een QGIS-authenticatieconfiguratie die uw certificaat bevat en meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>There is no such certificate or key file.</source>
        <translation>Er is geen dergelijk certificaat- of sleutelbestand.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose the certificate and its key again.</source>
        <translation>Kies het certificaat en zijn sleutel opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>The client certificate cannot be used: it is no PEM, its key does not fit, or the passphrase is wrong.</source>
        <translation>Het clientcertificaat kan niet worden gebruikt: het is geen PEM, de sleutel past niet, of de wachtwoordzin is fout.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} demands a client certificate.</source>
        <translation>{host} eist een clientcertificaat.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} refuses the secure connection, as servers do that demand a client certificate.</source>
        <translation>{host} weigert de beveiligde verbinding, zoals servers doen die een clientcertificaat eisen.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} does not accept the client certificate.</source>
        <translation>{host} accepteert het clientcertificaat niet.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose another one, or ask the owner of the server which one it takes.</source>
        <translation>Kies een ander, of vraag de eigenaar van de server welk hij aanneemt.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}.</source>
        <translation>Er is geen host met de naam {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>Looking up the host {host} took too long.</source>
        <translation>Het opzoeken van de host {host} duurde te lang.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}, or the network is down.</source>
        <translation>Er is geen host met de naam {host}, of het netwerk ligt plat.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} does not answer.</source>
        <translation>{place} antwoordt niet.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} cannot be reached: nobody listens there or no route leads to it.</source>
        <translation>{place} kan niet worden bereikt: niemand luistert daar of er leidt geen route heen.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the condition and the fields.</source>
        <translation>Controleer de voorwaarde en de velden.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the address; the service may have been moved or renamed.</source>
        <translation>Controleer het adres; de service is misschien verplaatst of hernoemd.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; if it stays so, tell the server's administrator.</source>
        <translation>Probeer het later opnieuw; als het zo blijft, vertel het de beheerder van de server.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server does not answer.</source>
        <translation>Probeer het later opnieuw; het GIS achter de webserver antwoordt niet.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server is slow.</source>
        <translation>Probeer het later opnieuw; het GIS achter de webserver is traag.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>no reason given</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text}.</source>
        <translation>De server zegt: {text}.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text} (code {number}).</source>
        <translation>De server zegt: {text} (code {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request (support ID {number}).</source>
        <translation>Een firewall voor {host} heeft het verzoek geweigerd (support-ID {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request.</source>
        <translation>Een firewall voor {host} heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <location filename="../core/net/host_limit.py"/>
        <source>The server asks us to stay away for {left_s#} s, longer than an import waits.</source>
        <translation>De server vraagt ons {left_s#} s weg te blijven, langer dan een import wacht.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent an empty answer.</source>
        <translation>De server stuurde een leeg antwoord.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent a web page instead of data.</source>
        <translation>De server stuurde een webpagina in plaats van gegevens.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer is not whole JSON: {err}.</source>
        <translation>Het antwoord is geen hele JSON: {err}.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer nests too deeply to be data.</source>
        <translation>Het antwoord is te diep genest om gegevens te zijn.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s.</source>
        <translation>{host} vraagt ons {pause#} s te wachten.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s, longer than an import waits.</source>
        <translation>{host} vraagt ons {pause#} s te wachten, langer dan een import wacht.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy fails: {err}</source>
        <translation>De proxy faalt: {err}</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy in QGIS's options.</source>
        <translation>Controleer de proxy in de opties van QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>the certificate does not fit</source>
        <translation>het certificaat past niet</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>{host} does not finish connecting.</source>
        <translation>{host} maakt de verbinding niet af.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>No secure connection with {host} came about.</source>
        <translation>Er kwam geen beveiligde verbinding met {host} tot stand.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The connection with {host} broke off at once.</source>
        <translation>De verbinding met {host} brak meteen af.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy asks for a sign-in before it connects to {host}.</source>
        <translation>De proxy vraagt om een aanmelding voordat hij met {host} verbindt.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy's user name and password in QGIS's options.</source>
        <translation>Controleer gebruikersnaam en wachtwoord van de proxy in de opties van QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy refuses to connect to {host} (HTTP {status}).</source>
        <translation>De proxy weigert met {host} te verbinden (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to nowhere usable.</source>
        <translation>{host} verwijst naar een onbruikbare plek.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}, and a secret is never sent to another place.</source>
        <translation>{host} verwijst naar {origin}, en een geheim wordt nooit naar een andere plek verzonden.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}.</source>
        <translation>{host} verwijst naar {origin}.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} antwoordt niet.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The address at {host}, or its proxy, cannot be used.</source>
        <translation>Het adres bij {host}, of zijn proxy, kan niet worden gebruikt.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The request to {host} cannot be sent as it is.</source>
        <translation>Het verzoek aan {host} kan zo niet worden verzonden.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The connection with {host} broke off.</source>
        <translation>De verbinding met {host} brak af.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>The server refuses every token that it gives us.</source>
        <translation>De server weigert elk token dat hij ons geeft.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} redirects in a circle.</source>
        <translation>{host} verwijst in een kring door.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} has been silent for {budget_s#} s.</source>
        <translation>{host} zwijgt al {budget_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host_of} sent an empty answer.</source>
        <translation>{host_of} stuurde een leeg antwoord.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an address.</source>
        <translation>“{url}” is geen adres.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an http or https address.</source>
        <translation>“{url}” is geen http- of https-adres.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not at “{old_root}”.</source>
        <translation>“{url}” ligt niet onder “{old_root}”.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no ArcGIS services directory.</source>
        <translation>Dit adres leidt naar geen map met ArcGIS-services.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no service with layers.</source>
        <translation>Dit adres leidt naar geen service met lagen.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is not the address of a layer.</source>
        <translation>Dit is niet het adres van een laag.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Open it and choose a layer, or give the layer's own address.</source>
        <translation>Open het en kies een laag, of geef het adres van de laag zelf.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is the address of a service, not of a layer.</source>
        <translation>Dit is het adres van een service, niet van een laag.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Add the number of one of its layers: {names}.</source>
        <translation>Voeg het nummer van een van haar lagen toe: {names}.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>It holds no layers.</source>
        <translation>Er zitten geen lagen in.</translation>
    </message>
    <message>
        <location filename="../core/rest/charts.py"/>
        <source>its symbols depend on a script or on columns that are not here</source>
        <translation>haar symbolen hangen af van een script of van kolommen die hier niet zijn</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>The layer looks otherwise than at the server: {unread}.</source>
        <translation>De laag ziet er anders uit dan op de server: {unread}.</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{missing} of its symbols are pictures that could not be had</source>
        <translation>{missing} van haar symbolen zijn afbeeldingen die niet te krijgen waren</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{count} of its symbols are meant for shapes of another kind</source>
        <translation>{count} van de symbolen zijn bedoeld voor geometrieën van een andere soort</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The server sent an error that cannot be read.</source>
        <translation>De server stuurde een fout die niet te lezen is.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The answer holds no list of features.</source>
        <translation>Het antwoord bevat geen lijst van objecten.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>A feature of the answer is not an object.</source>
        <translation>Een geo-object van het antwoord is geen object.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The attributes of a feature are not an object.</source>
        <translation>De attributen van een geo-object zijn geen object.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates to a grid it does not describe.</source>
        <translation>De server heeft de coördinaten afgerond op een raster dat hij niet beschrijft.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates in a way that is not known.</source>
        <translation>De server heeft de coördinaten afgerond op een manier die niet bekend is.</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>its labels are made by a script, which is not run here</source>
        <translation>haar labels worden door een script gemaakt, dat hier niet wordt uitgevoerd</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>{missing} of its {stated} kinds of labels are made by a script</source>
        <translation>{missing} van haar {stated} soorten labels worden door een script gemaakt</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>This address leads to no layer.</source>
        <translation>Dit adres leidt naar geen laag.</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>Paste the address of a layer or a service.</source>
        <translation>Plak het adres van een laag of een service.</translation>
    </message>
    <message>
        <location filename="../core/rest/nameless_file.py"/>
        <source>a file of our own was cut</source>
        <translation>een eigen bestand is afgekapt</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>The portal's answer to the search cannot be read.</source>
        <translation>Het antwoord van het portaal op de zoekopdracht is niet te lezen.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item holds no map with layers.</source>
        <translation>Dit item bevat geen kaart met lagen.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>A {kind} holds no layers that can be downloaded.</source>
        <translation>Zo'n item ({kind}) bevat geen lagen die kunnen worden gedownload.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>Choose a feature service, a map service or a web map.</source>
        <translation>Kies een featureservice, een kaartservice of een webkaart.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item leads to no service with layers.</source>
        <translation>Dit item leidt naar geen service met lagen.</translation>
    </message>
    <message>
        <location filename="../core/rest/protobuf.py"/>
        <source>The answer is not a whole PBF feature page.</source>
        <translation>Het antwoord is geen hele PBF-pagina.</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>What “{own}” relates to cannot be imported: {err}</source>
        <translation>Waarmee “{own}” gerelateerd is kan niet worden geïmporteerd: {err}</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>“{table}” does not let anybody ask for rows.</source>
        <translation>“{table}” laat niemand om rijen vragen.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The related table does not state its side of “{own}”.</source>
        <translation>De gerelateerde tabel vermeldt haar kant van “{own}” niet.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The server does not offer the table of pairs of “{own}”.</source>
        <translation>De server biedt de tabel met paren van “{own}” niet aan.</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols ({word}) are not known here</source>
        <translation>haar symbolen ({word}) zijn hier niet bekend</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols are of a kind that is not known here</source>
        <translation>haar symbolen zijn van een soort die hier niet bekend is</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>{unread} of its symbols are of a kind that is not known here</source>
        <translation>{unread} van haar symbolen zijn van een soort die hier niet bekend is</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbol for other values is not known here</source>
        <translation>haar symbool voor andere waarden is hier niet bekend</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its classes are measured in a way that is not known here</source>
        <translation>haar klassen worden gemeten op een manier die hier niet bekend is</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its colours do not follow the values</source>
        <translation>de kleuren volgen de waarden niet</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its sizes do not follow the values</source>
        <translation>de groottes volgen de waarden niet</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its transparencies do not follow the values</source>
        <translation>de transparantie volgt de waarden niet</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its symbols do not turn with the values</source>
        <translation>de symbolen draaien niet mee met de waarden</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its outlines have the same width at every scale</source>
        <translation>de omtrekken zijn op elke schaal even breed</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>The sign-in has ended.</source>
        <translation>De aanmelding is geëindigd.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>The file was written; look at it there.</source>
        <translation>Het bestand is geschreven; bekijk het daar.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>QGIS did not take the layer {name} into the project.</source>
        <translation>QGIS nam de laag {name} niet in het project op.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>The web server in front asks for a sign-in of its own.</source>
        <translation>De webserver ervoor vraagt om een eigen aanmelding.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS keeps certificates, and LayerFerry can use them.</source>
        <translation>QGIS bewaart certificaten, en LayerFerry kan ze gebruiken.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS itself may keep what gets you in, such as a client certificate.</source>
        <translation>QGIS zelf bewaart misschien wat u binnenlaat, zoals een clientcertificaat.</translation>
    </message>
    <message>
        <location filename="../ui/quick_import.py"/>
        <source>There is no folder for the files.</source>
        <translation>Er is geen map voor de bestanden.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>De laag is niet meer in het project.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close this window.</source>
        <translation>Sluit dit venster.</translation>
    </message>
    <message>
        <location filename="../ui/visit.py"/>
        <source>The web server of {host} asks for a sign-in.</source>
        <translation>De webserver van {host} vraagt om een aanmelding.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Full record</source>
        <translation>Volledig verslag</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Copy all of the text</source>
        <translation>De hele tekst kopiëren</translation>
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
        <translation>{hours} u {minutes} min</translation>
    </message>
</context>
<context>
    <name>ExtrasPanel</name>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a column of la&amp;bels beside each column of codes</source>
        <translation>Me&amp;t een kolom met labels naast elke kolom met codes</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>For programs that know nothing of lists of values; QGIS shows labels anyway</source>
        <translation>Voor programma's die geen lijsten van waarden kennen; QGIS toont de labels hoe dan ook</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in a folder beside it</source>
        <translation>in een map ernaast</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in the GeoPackage</source>
        <translation>in de GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Where attachments go</source>
        <translation>Waar bijlagen heengaan</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Folder for the attachments</source>
        <translation>Map voor de bijlagen</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Look at {name}</source>
        <translation>{name} bekijken</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: 1 row</source>
        <translation>{name}: 1 rij</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: {rows:,} rows</source>
        <translation>{name}: {rows:,} rijen</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables</source>
        <translation>M&amp;et gerelateerde tabellen</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables ({tables})</source>
        <translation>M&amp;et gerelateerde tabellen ({tables})</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments</source>
        <translation>Met bi&amp;jlagen</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments (counting…)</source>
        <translation>Met bi&amp;jlagen (tellen…)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With {count:,} a&amp;ttachments, {size}</source>
        <translation>Met {count:,} bi&amp;jlagen, {size}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With more than {count:,} a&amp;ttachments, {size}</source>
        <translation>Met meer dan {count:,} bi&amp;jlagen, {size}</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>List of values</source>
        <translation>Lijst van waarden</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Whole number</source>
        <translation>Geheel getal</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Row number</source>
        <translation>Rijnummer</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Decimal number</source>
        <translation>Decimaal getal</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text ({length})</source>
        <translation>Tekst ({length})</translation>
    </message>
</context>
<context>
    <name>FieldPlanModel</name>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>What changes</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Values read back</source>
        <translation>Teruggelezen waarden</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>(left out)</source>
        <translation>(weggelaten)</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is shortened.</source>
        <translation>De naam wordt ingekort.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is changed.</source>
        <translation>De naam wordt gewijzigd.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Text ({width})</source>
        <translation>Tekst ({width})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Decimal ({width}, {decimals})</source>
        <translation>Decimaal ({width}, {decimals})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Integer ({width})</source>
        <translation>Geheel getal ({width})</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>The layer's own</source>
        <translation>Dat van de laag zelf</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>No features are selected. Select some on the map first.</source>
        <translation>Er zijn geen objecten geselecteerd. Selecteer er eerst enkele op de kaart.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>No changes expected in this format.</source>
        <translation>Geen wijzigingen verwacht in deze indeling.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>{sentences} What really changed is counted on the file.</source>
        <translation>{sentences} Wat werkelijk veranderde wordt op het bestand geteld.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>It takes no rows without a shape.</source>
        <translation>Ze neemt geen rijen zonder geometrie op.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Some rows have no shape, and it takes none: the import would fail.</source>
        <translation>Sommige rijen hebben geen geometrie, en ze neemt er geen op: de import zou mislukken.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Names that it reserves are changed: {names}.</source>
        <translation>Namen die ze voorbehoudt worden veranderd: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Whole numbers beyond 15 digits are rounded: {names}.</source>
        <translation>Gehele getallen boven 15 cijfers worden afgerond: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>The 16th digit of numbers is lost: {names}.</source>
        <translation>Het 16e cijfer van getallen gaat verloren: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Parts of a second may be lost: {names}.</source>
        <translation>Delen van een seconde kunnen verloren gaan: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Times of the day become text: {names}.</source>
        <translation>Tijden van de dag worden tekst: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Null and empty text become one: {names}.</source>
        <translation>Null en lege tekst worden één: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Curves become lines of many vertices.</source>
        <translation>Krommen worden lijnen met veel hoekpunten.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Measures (M) of shapes are dropped.</source>
        <translation>Maten (M) van geometrieën vervallen.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import from ArcGIS</source>
        <translation>Importeren uit ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Address</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of an ArcGIS server, folder, service, layer, portal, item, group or web map, as it stands in a web browser; or the name of a saved connection</source>
        <translation>Adres van een ArcGIS-server, -map, -service, -laag, portaal, item, groep of webkaart, zoals het in een webbrowser staat; of de naam van een opgeslagen verbinding</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of the server, service or layer</source>
        <translation>Adres van de server, service of laag</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What the address leads to</source>
        <translation>Waar het adres heen leidt</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Connect</source>
        <translation>Ve&amp;rbinden</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the address leads to</source>
        <translation>Tonen waar het adres heen leidt</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>State of the connection</source>
        <translation>Toestand van de verbinding</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Wh&amp;y can't I get in?</source>
        <translation>Waarom &amp;kom ik er niet in?</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Tonen wat de server over aanmelden zegt, en het testen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Refresh</source>
        <translation>V&amp;ernieuwen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Ask the server again what there is</source>
        <translation>De server opnieuw vragen wat er is</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>Aa&amp;nmelden…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign in to see what is not open to everybody</source>
        <translation>Aanmelden om te zien wat niet voor iedereen open is</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign &amp;out</source>
        <translation>A&amp;fmelden</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Forget the sign-in of this session; a stored password stays in the keyring</source>
        <translation>De aanmelding van deze sessie vergeten; een opgeslagen wachtwoord blijft in de sleutelring</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal…</source>
        <translation>In het portaal zoeken…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Words in the titles and descriptions of the portal's services and web maps; press Enter to search</source>
        <translation>Woorden in de titels en beschrijvingen van de services en webkaarten van het portaal; druk op Enter om te zoeken</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal</source>
        <translation>In het portaal zoeken</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name…</source>
        <translation>Op naam filteren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show only lines whose name holds this text, of what was opened so far</source>
        <translation>Alleen regels tonen waarvan de naam deze tekst bevat, van wat tot nu toe is geopend</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name</source>
        <translation>Op naam filteren</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Folders, services and layers of the server</source>
        <translation>Mappen, services en lagen van de server</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Highlighted layer</source>
        <translation>Gemarkeerde laag</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Description of the highlighted layer</source>
        <translation>Beschrijving van de gemarkeerde laag</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Size and time of the import</source>
        <translation>Grootte en duur van de import</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What a Shapefile would lose</source>
        <translation>Wat een Shapefile zou verliezen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>First rows of the highlighted layer</source>
        <translation>Eerste rijen van de gemarkeerde laag</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these rows</source>
        <translation>Alleen deze rijen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Where</source>
        <translation>&amp;Waar</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>All rows. To filter, for example: STATUS = 'Open'</source>
        <translation>Alle rijen. Om te filteren, bijvoorbeeld: STATUS = 'Open'</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only rows that fit this condition, in the SQL of the server</source>
        <translation>Alleen rijen die aan deze voorwaarde voldoen, in de SQL van de server</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Condition that the rows must fit</source>
        <translation>Voorwaarde waaraan de rijen moeten voldoen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>B&amp;uild…</source>
        <translation>B&amp;ouwen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Put the condition together from fields and the values that the server has</source>
        <translation>De voorwaarde samenstellen uit velden en de waarden die de server heeft</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>E&amp;xtent</source>
        <translation>&amp;Bereik</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Selecte&amp;d</source>
        <translation>Se&amp;lectie</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only what touches the box around the features that are selected on the map</source>
        <translation>Alleen wat het kader raakt rond de objecten die op de kaart geselecteerd zijn</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>The first so many rows; the receipt says that the layer is not whole</source>
        <translation>De eerste zoveel rijen; het ontvangstbewijs zegt dat de laag niet heel is</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Most rows to import</source>
        <translation>Hoogste aantal rijen om te importeren</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Reference system of the result</source>
        <translation>Referentiesysteem van het resultaat</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these fields</source>
        <translation>Alleen deze velden</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Fields</source>
        <translation>&amp;Velden</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import all fields</source>
        <translation>Alle velden importeren</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;None</source>
        <translation>&amp;Geen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Uncheck all fields, to choose a few</source>
        <translation>Alle velden uitvinken, om er enkele te kiezen</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Fields of the highlighted layer</source>
        <translation>Velden van de gemarkeerde laag</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import into</source>
        <translation>Importeren in</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Temporary layer</source>
        <translation>Ti&amp;jdelijke laag</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A layer in memory: fast, and gone with the project unless you save it</source>
        <translation>Een laag in het geheugen: snel, en weg met het project tenzij u haar opslaat</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;GeoPackage</source>
        <translation>GeoPa&amp;ckage</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A file that keeps names, types and values as they are</source>
        <translation>Een bestand dat namen, types en waarden houdt zoals ze zijn</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>S&amp;hapefile</source>
        <translation>S&amp;hapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Files that every GIS reads; what they cannot hold is reported</source>
        <translation>Bestanden die elk GIS leest; wat ze niet kunnen bevatten wordt gemeld</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Another format that QGIS writes here</source>
        <translation>Een andere indeling die QGIS hier schrijft</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other format</source>
        <translation>Andere indeling</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>F&amp;ile</source>
        <translation>Be&amp;stand</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Into one GeoPac&amp;kage; the layers that it has stay</source>
        <translation>In &amp;één GeoPackage; de lagen die erin staan blijven</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A new file, or one that is there: it gets a layer more for each that you import</source>
        <translation>Een nieuw bestand, of een bestaand: het krijgt een laag meer voor elke die u importeert</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What this output means for the layer</source>
        <translation>Wat deze uitvoer voor de laag betekent</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Use GeoPac&amp;kage</source>
        <translation>GeoPackage gebr&amp;uiken</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What will be imported</source>
        <translation>Wat er geïmporteerd wordt</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Progress of the imports</source>
        <translation>Voortgang van de imports</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Presets…</source>
        <translation>Voor&amp;instellingen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Lists of layers with their filters and format: save what is chosen here as one, or run one again</source>
        <translation>Lijsten van lagen met hun filters en indeling: sla op wat hier gekozen is, of voer er een opnieuw uit</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>Im&amp;porteren</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import the checked layers, or the highlighted one when none is checked</source>
        <translation>De aangevinkte lagen importeren, of de gemarkeerde als er geen is aangevinkt</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close the window; imports go on</source>
        <translation>Het venster sluiten; imports gaan door</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Only what touches an extent: of the map view, of a layer, or drawn on the map</source>
        <translation>Alleen wat een bereik raakt: van de kaartweergave, van een laag, of op de kaart getekend</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Extent that the rows must touch</source>
        <translation>Bereik dat de rijen moeten raken</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>There are no services here that you may see.</source>
        <translation>Hier zijn geen services die u mag zien.</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Import layer from ArcGIS</source>
        <translation>Laag importeren uit ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Downloads all rows of a layer or table of an ArcGIS service, open or secured, and proves by the object ids that none is missing. An import that cannot be proven complete fails, unless partial results are allowed.

Secrets are never parameters. They come from the system keyring (through a saved connection) or from the environment variables LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN and LAYERFERRY_CLIENT_SECRET.

Attachments go into a folder (&lt;name&gt;_attachments) beside the output or in a folder of your choice, or into the output itself when that is a GeoPackage; related tables come as tables of the same GeoPackage, beside other formats as &lt;name&gt;_tables.gpkg, and as further temporary layers with a temporary layer. Where results are loaded, the project gets their relations.

Ways to sign in: “app” is an application's client ID (as user name) and secret; “webtier” answers the web server in front with user name and password; “oauth” goes on with a sign-in that was made in the browser and kept; “qgis” uses the QGIS authentication configuration, which with any other way gets through the web server in front, for example by a certificate.</source>
        <translation>Downloadt alle rijen van een laag of tabel van een ArcGIS-service, open of beveiligd, en bewijst met de object-ID's dat er geen ontbreekt. Een import die niet bewezen volledig is mislukt, tenzij gedeeltelijke resultaten zijn toegestaan.

Geheimen zijn nooit parameters. Ze komen uit de sleutelring van het systeem (via een opgeslagen verbinding) of uit de omgevingsvariabelen LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN en LAYERFERRY_CLIENT_SECRET.

Bijlagen gaan naar een map (&lt;name&gt;_attachments) naast de uitvoer of naar een map van uw keuze, of in de uitvoer zelf als dat een GeoPackage is; gerelateerde tabellen komen als tabellen van dezelfde GeoPackage, naast andere indelingen als &lt;name&gt;_tables.gpkg, en als verdere tijdelijke lagen bij een tijdelijke laag. Waar resultaten worden geladen, krijgt het project hun relaties.

Wijzen van aanmelden: “app” is de client-ID (als gebruikersnaam) en het geheim van een applicatie; “webtier” antwoordt de webserver ervoor met gebruikersnaam en wachtwoord; “oauth” gaat verder met een aanmelding die in de browser is gemaakt en bewaard; “qgis” gebruikt de QGIS-authenticatieconfiguratie, die bij elke andere wijze voorbij de webserver ervoor komt, bijvoorbeeld met een certificaat.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Address of the layer</source>
        <translation>Adres van de laag</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only rows where (SQL)</source>
        <translation>Alleen rijen waarvoor geldt (SQL)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only within extent</source>
        <translation>Alleen binnen het bereik</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only these fields (names with commas)</source>
        <translation>Alleen deze velden (namen met komma's)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Reference system of the result</source>
        <translation>Referentiesysteem van het resultaat</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows per request (0 = the server's limit)</source>
        <translation>Rijen per verzoek (0 = de limiet van de server)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Requests at once (0 = automatic)</source>
        <translation>Verzoeken tegelijk (0 = automatisch)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Transfer format</source>
        <translation>Overdrachtsindeling</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Keep a result that cannot be proven complete</source>
        <translation>Een resultaat houden dat niet bewezen volledig is</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Add a column of labels beside each column of codes</source>
        <translation>Een kolom met labels toevoegen naast elke kolom met codes</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only part k/n of the rows</source>
        <translation>Alleen deel k/n van de rijen</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Imported layer</source>
        <translation>Geïmporteerde laag</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Folder for the attachments (empty = beside the result)</source>
        <translation>Map voor de bijlagen (leeg = naast het resultaat)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>With related tables</source>
        <translation>Met gerelateerde tabellen</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Related tables and the table of attachments</source>
        <translation>Gerelateerde tabellen en de tabel met bijlagen</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows in the result</source>
        <translation>Rijen in het resultaat</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Proven complete</source>
        <translation>Bewezen volledig</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>{rows:,} rows are kept; start the same import again, into any output, to go on.</source>
        <translation>{rows:,} rijen zijn bewaard; start dezelfde import opnieuw, naar elke uitvoer, om door te gaan.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>1 row is kept; start the same import again, into any output, to go on.</source>
        <translation>1 rij is bewaard; start dezelfde import opnieuw, naar welke uitvoer ook, om door te gaan.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Read {name}</source>
        <translation>{name} lezen</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look at {host}</source>
        <translation>{host} bekijken</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look for the ways in</source>
        <translation>De toegangswijzen zoeken</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layers</source>
        <translation>&amp;Zoomen naar lagen</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>&amp;Zoomen naar laag</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Sa&amp;ve as Shapefile…</source>
        <translation>&amp;Opslaan als Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Try &amp;again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Into a &amp;temporary layer</source>
        <translation>Naar een ti&amp;jdelijke laag</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Keep what came</source>
        <translation>Wat kwam &amp;houden</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>De laag is niet meer in het project.</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Import details</source>
        <translation>Details van de import</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <location filename="../ui/layer_card.py"/>
        <source>Look at {name}</source>
        <translation>{name} bekijken</translation>
    </message>
</context>
<context>
    <name>LayerFerryProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>LayerFerry (secured ArcGIS services)</source>
        <translation>LayerFerry (beveiligde ArcGIS-services)</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Choose a layer on the left.</source>
        <translation>Kies links een laag.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A folder: open it and choose a layer in it.</source>
        <translation>Een map: open haar en kies er een laag in.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A service: tick it for all of its layers, or open it and choose.</source>
        <translation>Een service: vink haar aan voor al haar lagen, of open haar en kies.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A group of layers: tick it for all of them, or open it and choose.</source>
        <translation>Een groep van lagen: vink haar aan voor alle, of open haar en kies.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose from what is in it.</source>
        <translation>Open het en kies uit wat erin zit.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose a group.</source>
        <translation>Open het en kies een groep.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A web map: tick it for all of its layers, or open it and choose; they come with its filters.</source>
        <translation>Een webkaart: vink haar aan voor al haar lagen, of open haar en kies; ze komen met haar filters.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Press Enter to see more.</source>
        <translation>Druk op Enter om meer te zien.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A raster layer has no rows to import: choose another layer.</source>
        <translation>Een rasterlaag heeft geen rijen om te importeren: kies een andere laag.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>This cannot be imported: choose another layer.</source>
        <translation>Dit kan niet worden geïmporteerd: kies een andere laag.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Table without shapes</source>
        <translation>Tabel zonder geometrieën</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Multipoints</source>
        <translation>Multipunten</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Polygons</source>
        <translation>Polygonen</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>counting rows…</source>
        <translation>rijen tellen…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not understand this condition</source>
        <translation>de server begrijpt deze voorwaarde niet</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not count its rows</source>
        <translation>de server telt zijn rijen niet</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>unknown reference system</source>
        <translation>onbekend referentiesysteem</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>own reference system</source>
        <translation>eigen referentiesysteem</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>Where the highlighted layer is</source>
        <translation>Waar de gemarkeerde laag is</translation>
    </message>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} van {total}</translation>
    </message>
</context>
<context>
    <name>ListLayersAlgorithm</name>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>List layers of an ArcGIS server or portal</source>
        <translation>Lagen van een ArcGIS-server of -portaal opsommen</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Lists the layers and tables of an ArcGIS server, folder or service, or of a portal, group, item or web map, with their addresses for “Import layer from ArcGIS”. Of a portal, that is your own content and that of your groups and organisation; without a sign-in, what is public.

Secured layers appear after sign-in: name a saved connection, or set LAYERFERRY_TOKEN.</source>
        <translation>Somt de lagen en tabellen van een ArcGIS-server, -map of -service op, of van een portaal, groep, item of webkaart, met hun adressen voor “Laag importeren uit ArcGIS”. Van een portaal is dat uw eigen inhoud en die van uw groepen en organisatie; zonder aanmelding wat openbaar is.

Beveiligde lagen verschijnen na aanmelding: noem een opgeslagen verbinding, of stel LAYERFERRY_TOKEN in.</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out; no row has a value.</source>
        <translation>Weggelaten; geen enkele rij heeft een waarde.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{count} rows</source>
        <translation>{count} rijen</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time of day is dropped in {rows}.</source>
        <translation>De tijd van de dag vervalt in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time zone of midnight is dropped in {rows}.</source>
        <translation>De tijdzone van middernacht vervalt in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Text is cut at 254 bytes in {rows}.</source>
        <translation>Tekst wordt bij 254 bytes afgekapt in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Blanks at the ends are dropped in {rows}.</source>
        <translation>Spaties aan de uiteinden vervallen in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Empty text becomes null in {rows}.</source>
        <translation>Lege tekst wordt null in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Unusable characters are replaced in {rows}.</source>
        <translation>Onbruikbare tekens worden vervangen in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Integers are written as text in {rows}.</source>
        <translation>Gehele getallen worden als tekst geschreven in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will read the integer as a decimal in {rows}.</source>
        <translation>Sommige programma's lezen het gehele getal als decimaal in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will round the number in {rows}.</source>
        <translation>Sommige programma's ronden het getal af in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Programs will round the number in {rows}.</source>
        <translation>Programma's ronden het getal af in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>NaN or infinity becomes null in {rows}.</source>
        <translation>NaN of oneindig wordt null in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will show null as 0 in {rows}.</source>
        <translation>Sommige programma's tonen null als 0 in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Null is written as a value in {rows}.</source>
        <translation>Null wordt als waarde geschreven in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A date outside the years 1 to 9999 becomes null in {rows}.</source>
        <translation>Een datum buiten de jaren 1 tot 9999 wordt null in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Times are written as text in {rows}.</source>
        <translation>Tijden worden als tekst geschreven in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>True and false are written as 1 and 0 in {rows}.</source>
        <translation>Waar en onwaar worden als 1 en 0 geschreven in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Lists are written as JSON text in {rows}.</source>
        <translation>Lijsten worden als JSON-tekst geschreven in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Labels stand for codes in {rows}.</source>
        <translation>Labels staan in plaats van codes in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The code has no label and is written itself in {rows}.</source>
        <translation>De code heeft geen label en wordt zelf geschreven in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out as chosen, with values in {rows}.</source>
        <translation>Weggelaten zoals gekozen, met waarden in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Binary values are left out in {rows}.</source>
        <translation>Binaire waarden worden weggelaten in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out, with values in {rows}: a Shapefile holds 255 fields.</source>
        <translation>Weggelaten, met waarden in {rows}: een Shapefile bevat 255 velden.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A value of another type becomes null in {rows}.</source>
        <translation>Een waarde van een ander type wordt null in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{rows} without a shape are kept.</source>
        <translation>{rows} zonder geometrie worden behouden.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape is of another kind and left out in {rows}.</source>
        <translation>De geometrie is van een andere soort en wordt weggelaten in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape has unusable coordinates and is left out in {rows}.</source>
        <translation>De geometrie heeft onbruikbare coördinaten en wordt weggelaten in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Curves become straight segments in {rows}.</source>
        <translation>Krommen worden rechte segmenten in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Points are stored as multipoints in {rows}.</source>
        <translation>Punten worden als multipunten opgeslagen in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without heights gets 0 in {rows}.</source>
        <translation>Een geometrie zonder hoogten krijgt 0 in {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without measures gets the mark for none in {rows}.</source>
        <translation>Een geometrie zonder maten krijgt het teken voor geen in {rows}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../ui/layer_actions.py"/>
        <source>Save as Shapefile…</source>
        <translation>Opslaan als Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importeren uit ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import layers from ArcGIS, whole and proven complete</source>
        <translation>Lagen uit ArcGIS importeren, heel en bewezen volledig</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Connections…</source>
        <translation>Verbindingen…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Presets…</source>
        <translation>Voorinstellingen…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>MergeReceiptsAlgorithm</name>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Merge receipts of parts</source>
        <translation>Ontvangstbewijzen van delen samenvoegen</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Takes the receipts of all parts of a layer that were imported with PART = k/n, and proves by the object ids that together they are the whole layer.

COMPLETE is false, and the receipt says why, when a part is missing, is there twice or is not complete itself, or when the layer was edited between the parts so that the rows are not those that the server listed last.</source>
        <translation>Neemt de ontvangstbewijzen van alle delen van een laag die met PART = k/n zijn geïmporteerd, en bewijst met de object-ID's dat ze samen de hele laag zijn.

COMPLETE is onwaar, en het ontvangstbewijs zegt waarom, wanneer een deel ontbreekt, er tweemaal is of zelf niet volledig is, of wanneer de laag tussen de delen is bewerkt zodat de rijen niet die zijn die de server het laatst noemde.</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipts of the parts</source>
        <translation>Ontvangstbewijzen van de delen</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipt of the whole</source>
        <translation>Ontvangstbewijs van het geheel</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Rows in all parts</source>
        <translation>Rijen in alle delen</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Proven complete</source>
        <translation>Bewezen volledig</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>The receipt could not be written: {why}.</source>
        <translation>Het ontvangstbewijs kon niet worden geschreven: {why}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Something unforeseen happened.</source>
        <translation>Er is iets onvoorziens gebeurd.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The web server in front of ArcGIS does not accept this name and password.</source>
        <translation>De webserver voor ArcGIS accepteert deze naam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Check them (upper and lower case matter) before you try again: some servers lock an account after a few tries.</source>
        <translation>Controleer ze (hoofd- en kleine letters tellen) voordat u het opnieuw probeert: sommige servers vergrendelen een account na een paar pogingen.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>De server accepteert deze naam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This needs a sign-in.</source>
        <translation>Hiervoor is een aanmelding nodig.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in, then try again.</source>
        <translation>Meld u aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The sign-in has ended.</source>
        <translation>De aanmelding is geëindigd.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This account may not see it.</source>
        <translation>Dit account mag het niet zien.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Ask the owner for access, or sign in with another account.</source>
        <translation>Vraag de eigenaar om toegang, of meld u aan met een ander account.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server is asked too often.</source>
        <translation>De server wordt te vaak gevraagd.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not answer in time.</source>
        <translation>De server antwoordt niet op tijd.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Probeer het later opnieuw, of verhoog de time-out in de netwerkopties van QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The certificate of the server is not trusted.</source>
        <translation>Het certificaat van de server wordt niet vertrouwd.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>If it is your organisation's own authority, add it under Settings &gt; Options &gt; Authentication &gt; Manage certificates.</source>
        <translation>Als het de eigen autoriteit van uw organisatie is, voeg haar toe onder Extra &gt; Opties &gt; Authenticatie &gt; Certificaten beheren.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>1 row</source>
        <translation>1 rij</translation>
    </message>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>{rows:,} rows</source>
        <translation>{rows:,} rijen</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Keep layers that cannot be proven to be whole</source>
        <translation>Lagen &amp;houden die niet bewezen heel zijn</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Offer to keep passwords in the system keyring</source>
        <translation>Aanbieden om &amp;wachtwoorden in de sleutelring van het systeem te bewaren</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget &amp;everything…</source>
        <translation>&amp;Alles vergeten…</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Temporary layers</source>
        <translation>Tijdelijke lagen</translation>
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
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Where the last files went</source>
        <translation>Waar de laatste bestanden heen gingen</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise such an import fails, and says what is missing.</source>
        <translation>Anders mislukt zo'n import, en zegt wat er ontbreekt.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise they are kept for this session only, unless you tick the box then.</source>
        <translation>Anders worden ze alleen voor deze sessie bewaard, tenzij u het vakje dan aanvinkt.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign out everywhere, and delete all connections and their secrets</source>
        <translation>Overal afmelden, en alle verbindingen en hun geheimen verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>The best that the server offers</source>
        <translation>De beste die de server biedt</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Layers become</source>
        <translation>&amp;Lagen worden</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Folder for files</source>
        <translation>&amp;Map voor bestanden</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Requests at once</source>
        <translation>Verzoeken &amp;tegelijk</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>For&amp;mat of the rows</source>
        <translation>&amp;Indeling van de rijen</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Interrupted imports keep at most</source>
        <translation>&amp;Onderbroken imports bewaren hoogstens</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget everything</source>
        <translation>Alles vergeten</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Forget everything</source>
        <translation>Alles &amp;vergeten</translation>
    </message>
</context>
<context>
    <name>OrderEntrance</name>
    <message>
        <location filename="../ui/order_entrance.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>OriginActions</name>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Update from server…</source>
        <translation>Bijwerken vanaf server…</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About this import</source>
        <translation>Over deze import</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Reading the receipt</source>
        <translation>Het ontvangstbewijs lezen</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>This layer does not remember its import.</source>
        <translation>Deze laag weet niet meer hoe ze is geïmporteerd.</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About the import of {name}</source>
        <translation>Over de import van {name}</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These layers exist already:

{names}</source>
        <translation>Deze lagen bestaan al:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This layer exists already:

{names}</source>
        <translation>Deze laag bestaat al:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These files exist already:

{names}</source>
        <translation>Deze bestanden bestaan al:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This file exists already:

{names}</source>
        <translation>Dit bestand bestaat al:

{names}</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>layers</source>
        <translation>lagen</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>No place for the file is chosen yet.</source>
        <translation>Er is nog geen plaats voor het bestand gekozen.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Choose one first.</source>
        <translation>Kies er eerst een.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Fold&amp;er</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>F&amp;ile</source>
        <translation>Be&amp;stand</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>File to import into</source>
        <translation>Bestand om in te importeren</translation>
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
        <translation>Bestanden vervangen?</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>What is there stays until the new data is complete.</source>
        <translation>Wat er is blijft tot de nieuwe gegevens volledig zijn.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>All layers in a GeoPackage go with it. To add a layer instead, cancel and tick “{box}”.</source>
        <translation>Alle lagen in een GeoPackage gaan mee. Om in plaats daarvan een laag toe te voegen, annuleer en vink “{box}” aan.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>&amp;Replace</source>
        <translation>V&amp;ervangen</translation>
    </message>
</context>
<context>
    <name>ParameterHelp</name>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>As it stands in a web browser. May be empty where a saved connection has it.</source>
        <translation>Zoals het in een webbrowser staat. Mag leeg zijn als een opgeslagen verbinding het bevat.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Name of a connection that the import window saved; its secret comes from the system keyring.</source>
        <translation>Naam van een verbinding die het importvenster heeft opgeslagen; haar geheim komt uit de sleutelring van het systeem.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>The password comes from the environment, never from a parameter.</source>
        <translation>Het wachtwoord komt uit de omgeving, nooit uit een parameter.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” is right nearly always.</source>
        <translation>“auto” is bijna altijd goed.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>What QGIS keeps itself, client certificates too.</source>
        <translation>Wat QGIS zelf bewaart, ook clientcertificaten.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Condition in the SQL of the server, for example STATUS = 'Open'.</source>
        <translation>Voorwaarde in de SQL van de server, bijvoorbeeld STATUS = 'Open'.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Only rows whose shapes touch it.</source>
        <translation>Alleen rijen waarvan de geometrieën het raken.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = all fields.</source>
        <translation>Leeg = alle velden.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = the layer's own.</source>
        <translation>Leeg = dat van de laag zelf.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Smaller pages help with servers that fail on large ones.</source>
        <translation>Kleinere pagina's helpen bij servers die op grote falen.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>More than the server bears makes an import slower, not faster.</source>
        <translation>Meer dan de server verdraagt maakt een import langzamer, niet sneller.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” takes PBF where the server sends it right, else JSON.</source>
        <translation>“auto” neemt PBF waar de server het goed stuurt, anders JSON.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Otherwise the algorithm fails, and says what is missing.</source>
        <translation>Anders mislukt het algoritme, en zegt het wat er ontbreekt.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>For several computers: “2/4” is the second of four parts. “Merge receipts of parts” proves that they are the whole.</source>
        <translation>Voor meerdere computers: “2/4” is het tweede van vier delen. “Ontvangstbewijzen van delen samenvoegen” bewijst dat ze samen het geheel zijn.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>A file that says what came and what proves it.</source>
        <translation>Een bestand dat zegt wat er kwam en wat dat bewijst.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Where the files go; not needed for temporary layers.</source>
        <translation>Waar de bestanden komen; niet nodig voor tijdelijke lagen.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Say what has changed on the server, and change nothing here.</source>
        <translation>Zeggen wat er op de server veranderd is, en hier niets wijzigen.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Upper and lower case matter</source>
        <translation>Hoofd- en kleine letters tellen</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Sent once to this server, and kept in the system keyring if you wish; never in QGIS's settings or projects</source>
        <translation>Eenmaal naar deze server verzonden, en in de sleutelring van het systeem bewaard als u dat wilt; nooit in instellingen of projecten van QGIS</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;User name</source>
        <translation>Ge&amp;bruikersnaam</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Wa&amp;chtwoord</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What few servers want</source>
        <translation>Wat weinig servers willen</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What the server checks beside the token. Change it only if you are told to.</source>
        <translation>Wat de server naast het token controleert. Wijzig het alleen als men het u zegt.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to LayerFerry (referer)</source>
        <translation>aan LayerFerry (referer)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to this computer's address (requestip)</source>
        <translation>aan het adres van deze computer (requestip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to another address (ip)</source>
        <translation>aan een ander adres (ip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>As the server sees it, for example of a proxy</source>
        <translation>Zoals de server het ziet, bijvoorbeeld van een proxy</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Address that tokens are bound to</source>
        <translation>Adres waaraan tokens gebonden zijn</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;Bind tokens</source>
        <translation>&amp;Tokens binden</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>User name and password</source>
        <translation>Gebruikersnaam en wachtwoord</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Presets of Imports</source>
        <translation>Voorinstellingen van imports</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Save &amp;as</source>
        <translation>&amp;Opslaan als</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name of the new preset</source>
        <translation>Naam van de nieuwe voorinstelling</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Keep the layers that are chosen in the import window, with their filters, fields and format</source>
        <translation>De lagen bewaren die in het importvenster gekozen zijn, met hun filters, velden en indeling</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Saved presets</source>
        <translation>Opgeslagen voorinstellingen</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import into</source>
        <translation>Importeren in</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers of the chosen preset</source>
        <translation>Lagen van de gekozen voorinstelling</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>F&amp;older</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Where the files of the chosen preset go</source>
        <translation>Waar de bestanden van de gekozen voorinstelling heengaan</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import the layers of the chosen preset, as it says</source>
        <translation>De lagen van de gekozen voorinstelling importeren, zoals ze zegt</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>V&amp;erwijderen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Forget the chosen preset; what was imported by it stays</source>
        <translation>De gekozen voorinstelling vergeten; wat ermee is geïmporteerd blijft</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Write to file…</source>
        <translation>&amp;Naar bestand schrijven…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Write the chosen preset to a file for colleagues and for Processing; no secret and no place of this computer is in it</source>
        <translation>De gekozen voorinstelling naar een bestand schrijven voor collega's en voor Processing; er staat geen geheim en geen plek van deze computer in</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add from &amp;file…</source>
        <translation>&amp;Uit bestand toevoegen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add the preset of a file that somebody wrote</source>
        <translation>De voorinstelling toevoegen uit een bestand dat iemand schreef</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the {count} layers that are chosen</source>
        <translation>Naam voor de {count} gekozen lagen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the layer that is chosen</source>
        <translation>Naam voor de gekozen laag</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Read presets</source>
        <translation>Voorinstellingen lezen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Save a preset</source>
        <translation>Een voorinstelling opslaan</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Er is al een voorinstelling “{name}”.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>The import has begun; QGIS's main window shows how far it is.</source>
        <translation>De import is begonnen; het hoofdvenster van QGIS toont hoe ver hij is.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete the preset “{name}”?</source>
        <translation>De voorinstelling “{name}” verwijderen?</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete a preset</source>
        <translation>Een voorinstelling verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>V&amp;erwijderen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write Preset</source>
        <translation>Voorinstelling schrijven</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>{name} was written to {file}, without secrets.</source>
        <translation>{name} is naar {file} geschreven, zonder geheimen.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write a preset</source>
        <translation>Een voorinstelling schrijven</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add Preset</source>
        <translation>Voorinstelling toevoegen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add a preset</source>
        <translation>Een voorinstelling toevoegen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>temporary layers</source>
        <translation>tijdelijke lagen</translation>
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
        <translation>Voorinstellingen (*.json)</translation>
    </message>
</context>
<context>
    <name>QgisForm</name>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>Confi&amp;guration</source>
        <translation>&amp;Configuratie</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>QGIS authentication configuration</source>
        <translation>QGIS-authenticatieconfiguratie</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows in the layer</source>
        <translation>Rijen in de laag</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server announced</source>
        <translation>Rijen die de server aankondigde</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Proven to be all</source>
        <translation>Bewezen alles te zijn</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only rows where</source>
        <translation>Alleen rijen waar</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only fields</source>
        <translation>Alleen velden</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that are missing</source>
        <translation>Rijen die ontbreken</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server cannot deliver</source>
        <translation>Rijen die de server niet kan leveren</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that came twice</source>
        <translation>Rijen die tweemaal kwamen</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows compared with JSON</source>
        <translation>Rijen vergeleken met JSON</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows without a shape</source>
        <translation>Rijen zonder geometrie</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Shapes repaired</source>
        <translation>Herstelde geometrieën</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Added on the server meanwhile</source>
        <translation>Intussen op de server toegevoegd</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Deleted on the server meanwhile</source>
        <translation>Intussen op de server verwijderd</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Asked again</source>
        <translation>Opnieuw gevraagd</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Sign-ins renewed</source>
        <translation>Vernieuwde aanmeldingen</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no. {why}</source>
        <translation>nee. {why}</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, object IDs match</source>
        <translation>ja, object-ID's komen overeen</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, the count matches; there are no object IDs</source>
        <translation>ja, het aantal komt overeen; er zijn geen object-ID's</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no; the server gives no means to prove it</source>
        <translation>nee; de server geeft geen middel om het te bewijzen</translation>
    </message>
</context>
<context>
    <name>RunPresetAlgorithm</name>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Run a preset of imports from ArcGIS</source>
        <translation>Een voorinstelling van imports uit ArcGIS uitvoeren</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imports the layers of a preset, with their filters, into files of one folder or into memory layers, and proves each whole. A layer that fails ends the run; those before it are there. Files of the same name are replaced; of one GeoPackage for all, only layers of the same name.

A preset is a file, or the name of one that was saved in the import window. It holds no secrets: they come as for “Import layer from ArcGIS”, for one server at a time.</source>
        <translation>Importeert de lagen van een voorinstelling, met hun filters, in bestanden van één map of in geheugenlagen, en bewijst elk als heel. Een laag die mislukt beëindigt de uitvoering; die ervoor zijn er. Bestanden met dezelfde naam worden vervangen; van één GeoPackage voor alles alleen lagen met dezelfde naam.

Een voorinstelling is een bestand, of de naam van een die in het importvenster is opgeslagen. Ze bevat geen geheimen: die komen zoals bij “Laag importeren uit ArcGIS”, voor één server tegelijk.</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Preset</source>
        <translation>Voorinstelling</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Keep results that cannot be proven complete</source>
        <translation>Resultaten houden die niet bewezen volledig zijn</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imported layers</source>
        <translation>Geïmporteerde lagen</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Rows in the results</source>
        <translation>Rijen in de resultaten</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>All proven complete</source>
        <translation>Alle bewezen volledig</translation>
    </message>
</context>
<context>
    <name>SaveShapefileAlgorithm</name>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Save as Shapefile</source>
        <translation>Opslaan als Shapefile</translation>
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
        <translation>Slaat elke rij van een laag op als Shapefile en zegt wat een Shapefile niet kan bevatten.

Veldnamen worden unieke namen van tien tekens; een tabel met oude en nieuwe namen wordt naast het bestand geschreven als &lt;name&gt;_fields.csv. Breedtes worden aan de gegevens gemeten, dus worden getallen niet afgerond. Tekst boven 254 bytes wordt afgekapt en geteld. Rijen zonder geometrie worden behouden. Een laag zonder geometrie wordt alleen een .dbf.

Het bestand wordt teruggelezen en vergeleken voordat het de plaats van een ouder inneemt; na een fout of annulering is het oudere onaangeroerd.

Uitvoer: een naam die eindigt op .shp, of op .zip voor alle delen in één bestand.
Datums met tijd: een Shapefile heeft alleen datums. 'date' laat de tijd vallen, 'text' schrijft 2023-05-03T11:44:08Z, 'both' schrijft een datumveld en een tekstveld met de tijd.
Codes met labels: 'codes' schrijft de waarden, 'labels' de tekst die QGIS ervoor toont, 'both' een veld voor elk.
Null in getallen, null in teksten: een waarde die voor null staat, zoals -9999; zonder blijft null null, dat sommige programma's als 0 tonen.
Grote gehele getallen: velden met gehele getallen boven 2^53. 'number' houdt tot 18 cijfers, 'text' houdt alle, 'float' laat programma's afronden.
Gemengde geometrieën: 'main' houdt de meest voorkomende soort, 'split' schrijft &lt;name&gt;_point.shp, &lt;name&gt;_line.shp enzovoort.
Boven 2 GB: 'refuse', of 'parts' voor &lt;name&gt;_1.shp, &lt;name&gt;_2.shp enzovoort.
Namen: paren van een veld en zijn naam in het bestand, van hoogstens tien letters, cijfers en onderstrepingstekens.
Rapport: een JSON-bestand met elk veld, zijn nieuwe naam en wat in hoeveel rijen verloren ging.</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Dates with a time</source>
        <translation>Datums met tijd</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Codes with labels</source>
        <translation>Codes met labels</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in numbers</source>
        <translation>Null in getallen</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in texts</source>
        <translation>Null in teksten</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Big integers</source>
        <translation>Grote gehele getallen</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Mixed shapes</source>
        <translation>Gemengde geometrieën</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Over 2 GB</source>
        <translation>Boven 2 GB</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Gezipte Shapefile (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON-bestanden (*.json)</translation>
    </message>
</context>
<context>
    <name>SaveShapefileDialog</name>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Shapefile</source>
        <translation>Opslaan als Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;File</source>
        <translation>B&amp;estand</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>All parts in one .&amp;zip</source>
        <translation>&amp;Alle delen in één .zip</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file to send; QGIS opens it as it is</source>
        <translation>Eén bestand om te versturen; QGIS opent het zoals het is</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Add to the project</source>
        <translation>Aan &amp;het project toevoegen</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Open the new file as a layer, with its style</source>
        <translation>Het nieuwe bestand als laag openen, met zijn stijl</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Show fiel&amp;ds</source>
        <translation>&amp;Velden tonen</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What each field is called in the file, and what changes; double-click a name to change it</source>
        <translation>Hoe elk veld in het bestand heet, en wat verandert; dubbelklik op een naam om die te wijzigen</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What becomes of the fields</source>
        <translation>Wat er met de velden gebeurt</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Geo&amp;Package instead</source>
        <translation>In &amp;plaats daarvan opslaan als GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file beside it that keeps everything, style included</source>
        <translation>Eén bestand ernaast dat alles houdt, ook de stijl</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy &amp;report</source>
        <translation>&amp;Rapport kopiëren</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy the list of what the format changed</source>
        <translation>De lijst kopiëren van wat de indeling veranderde</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Write all parts, read them back, and put them in place at once</source>
        <translation>Alle delen schrijven, teruglezen en in één keer op hun plaats zetten</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Save {name} as Shapefile</source>
        <translation>{name} opslaan als Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Measuring {name}</source>
        <translation>{name} meten</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Gezipte Shapefile (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Looking at the values…</source>
        <translation>De waarden bekijken…</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Choose a file first.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Checking {name}</source>
        <translation>{name} controleren</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace {name}?</source>
        <translation>{name} vervangen?</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saving {name}</source>
        <translation>{name} opslaan</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saved {name} with all rows, fields and the style.</source>
        <translation>{name} opgeslagen met alle rijen, velden en de stijl.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>1 row.</source>
        <translation>1 rij.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>{count} rows.</source>
        <translation>{count} rijen.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Nothing is lost.</source>
        <translation>Er gaat niets verloren.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>No value is lost; fields with another name: {count}.</source>
        <translation>Er gaat geen waarde verloren; velden met een andere naam: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved {count} rows to {name}.</source>
        <translation>{count} rijen opgeslagen in {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved 1 row to {name}.</source>
        <translation>1 rij opgeslagen in {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: {rows} rows, {shapes} with a shape; all counts are those announced.</source>
        <translation>Teruggelezen: {rows} rijen, {shapes} met een geometrie; alle aantallen zijn zoals aangekondigd.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: 1 row, {shapes} with a shape; all counts are those announced.</source>
        <translation>Teruggelezen: 1 rij, {shapes} met een geometrie; alle aantallen zijn zoals aangekondigd.</translation>
    </message>
</context>
<context>
    <name>ServerAlgorithm</name>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Saved connection</source>
        <translation>Opgeslagen verbinding</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Way to sign in</source>
        <translation>Wijze van aanmelden</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>QGIS authentication configuration</source>
        <translation>QGIS-authenticatieconfiguratie</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>open to everybody</source>
        <translation>open voor iedereen</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal “{name}” at {host}</source>
        <translation>Portaal “{name}” op {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal at {host}</source>
        <translation>Portaal op {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>ArcGIS Server {version} at {host}</source>
        <translation>ArcGIS Server {version} op {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>{server}, of the portal {portal}</source>
        <translation>{server}, van het portaal {portal}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Server at {host}</source>
        <translation>Server op {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>let in by the web server in front</source>
        <translation>binnengelaten door de webserver ervoor</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in as {user}</source>
        <translation>aangemeld als {user}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in with a token</source>
        <translation>aangemeld met een token</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in less than a minute</source>
        <translation>vernieuwt over minder dan een minuut</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in {minutes} min</source>
        <translation>vernieuwt over {minutes} min</translation>
    </message>
</context>
<context>
    <name>ShapefileChoicesForm</name>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in numbers: give a whole number of up to 9 characters.</source>
        <translation>Null in getallen: geef een geheel getal van maximaal 9 tekens.</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Dates with a time</source>
        <translation>&amp;Datums met tijd</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Date only</source>
        <translation>Alleen datum</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text with date and time</source>
        <translation>Tekst met datum en tijd</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A date field and a text field with the time</source>
        <translation>Een datumveld en een tekstveld met de tijd</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Codes with labels</source>
        <translation>&amp;Codes met labels</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A field with codes and a field with labels</source>
        <translation>Een veld met codes en een veld met labels</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Integers over 2^53</source>
        <translation>&amp;Gehele getallen boven 2^53</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Number up to 18 digits, text beyond</source>
        <translation>Getal tot 18 cijfers, daarboven tekst</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Decimal number, which programs round</source>
        <translation>Decimaal getal, dat programma's afronden</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;numbers</source>
        <translation>&amp;Null in getallen</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays null; or a number, such as -9999</source>
        <translation>blijft null; of een getal, zoals -9999</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;texts</source>
        <translation>Null &amp;in teksten</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays blank; or a text, such as n/a</source>
        <translation>blijft leeg; of een tekst, zoals n.v.t.</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several &amp;kinds of shapes</source>
        <translation>&amp;Meerdere soorten geometrie</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>The commonest kind only</source>
        <translation>Alleen de meest voorkomende soort</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A file for each kind</source>
        <translation>Een bestand voor elke soort</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Over 2 &amp;GB</source>
        <translation>&amp;Boven 2 GB</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several files, numbered</source>
        <translation>Meerdere bestanden, genummerd</translation>
    </message>
</context>
<context>
    <name>SignInItems</name>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>Sign in to {host} to continue</source>
        <translation>Meld u aan bij {host} om door te gaan</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>The sign-in has ended. The import waits and keeps what it has.</source>
        <translation>De aanmelding is geëindigd. De import wacht en houdt wat hij heeft.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Sign in…</source>
        <translation>&amp;Aanmelden…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Why a sign-in is needed</source>
        <translation>Waarom een aanmelding nodig is</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>How one signs in here</source>
        <translation>Hoe men zich hier aanmeldt</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>K&amp;eep it in the system keyring</source>
        <translation>In de &amp;sleutelring van het systeem bewaren</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The operating system keeps it for the next session</source>
        <translation>Het besturingssysteem bewaart het voor de volgende sessie</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in with what is filled in; nothing is tried again by itself</source>
        <translation>Aanmelden met wat is ingevuld; er wordt niets vanzelf opnieuw geprobeerd</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Go on without signing in</source>
        <translation>Doorgaan zonder aan te melden</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Anot&amp;her way…</source>
        <translation>Andere &amp;wijze…</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The other ways that can work at this server</source>
        <translation>De andere wijzen die bij deze server kunnen werken</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Signing in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign in to {host}</source>
        <translation>Aanmelden bij {host}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign &amp;in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Cont&amp;inue</source>
        <translation>Door&amp;gaan</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>You are signed in, but the server does not see it.</source>
        <translation>U bent aangemeld, maar de server ziet het niet.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server says that it belongs to the portal at {place}. Sign in there only if you know that it does.</source>
        <translation>Deze server zegt dat hij bij het portaal op {place} hoort. Meld u daar alleen aan als u weet dat dat zo is.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the sign-in unencrypted to this server</source>
        <translation>De aanmelding onversleuteld naar deze server sturen</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>I trust {place} and sign in there</source>
        <translation>Ik vertrouw {place} en meld me daar aan</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the password to {place}</source>
        <translation>Het wachtwoord naar {place} sturen</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server takes its token only in the address. Allow it for this server</source>
        <translation>Deze server neemt zijn token alleen in het adres aan. Sta dat voor deze server toe</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Not imported</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Partly imported</source>
        <translation>Gedeeltelijk geïmporteerd</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count} more failed.</source>
        <translation>Nog {count} mislukt.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first {rows:,} rows, as asked, of {all}.</source>
        <translation>{layer}: de eerste {rows:,} rijen, zoals gevraagd, van {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first row, as asked, of {all}.</source>
        <translation>{layer}: de eerste rij, zoals gevraagd, van {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>a number that the server does not tell</source>
        <translation>een aantal dat de server niet noemt</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows, object IDs match.</source>
        <translation>{layer}: alle {rows:,} rijen, object-ID's komen overeen.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows; the count matches, there are no object IDs.</source>
        <translation>{layer}: alle {rows:,} rijen; het aantal komt overeen, er zijn geen object-ID's.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: {rows:,} rows; the server gives no means to prove that it is all.</source>
        <translation>{layer}: {rows:,} rijen; de server geeft geen middel om te bewijzen dat het alles is.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count:,} attachments</source>
        <translation>{count:,} bijlagen</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 attachment</source>
        <translation>1 bijlage</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>With it came {list}.</source>
        <translation>Erbij kwam {list}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Meanwhile on the server: {added} added, {deleted} deleted.</source>
        <translation>Intussen op de server: {added} toegevoegd, {deleted} verwijderd.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row, object IDs match.</source>
        <translation>{layer}: de enige rij, object-ID's komen overeen.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row; the count matches, there are no object IDs.</source>
        <translation>{layer}: de enige rij; het aantal komt overeen, er zijn geen object-ID's.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: 1 row; the server gives no means to prove that it is all.</source>
        <translation>{layer}: 1 rij; de server geeft geen middel om te bewijzen dat het alles is.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row of {layer}</source>
        <translation>1 rij van {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows of {layer}</source>
        <translation>{rows:,} rijen van {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows, all proven complete.</source>
        <translation>{layers} lagen met {rows:,} rijen, alle bewezen volledig.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row, all proven complete.</source>
        <translation>{layers} lagen met 1 rij, alle bewezen volledig.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows; {complete} of them proven complete.</source>
        <translation>{layers} lagen met {rows:,} rijen; {complete} daarvan bewezen volledig.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row; {complete} of them proven complete.</source>
        <translation>{layers} lagen met 1 rij; {complete} daarvan bewezen volledig.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row is kept; start the same import again to go on.</source>
        <translation>1 rij is bewaard; start dezelfde import opnieuw om door te gaan.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows are kept; start the same import again to go on.</source>
        <translation>{rows:,} rijen zijn bewaard; start dezelfde import opnieuw om door te gaan.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>The whole receipt:</source>
        <translation>Het hele ontvangstbewijs:</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>A token or API key that somebody gave you; LayerFerry cannot renew it</source>
        <translation>Een token of API-sleutel die iemand u gaf; LayerFerry kan die niet vernieuwen</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>To&amp;ken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>Token or API key that I have</source>
        <translation>Token of API-sleutel die ik heb</translation>
    </message>
</context>
<context>
    <name>UnfinishedImports</name>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Look for interrupted imports</source>
        <translation>Onderbroken imports zoeken</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Interrupted</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>{count} imports were interrupted: {names}.</source>
        <translation>{count} imports zijn onderbroken: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} rows.</source>
        <translation>Een import van {layer} is bij {rows:,} rijen onderbroken.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted after its first row.</source>
        <translation>Een import van {layer} is na de eerste rij onderbroken.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} of {announced:,} rows.</source>
        <translation>Een import van {layer} is bij {rows:,} van {announced:,} rijen onderbroken.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Discard interrupted imports</source>
        <translation>Onderbroken imports verwerpen</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Update from server</source>
        <translation>Bijwerken vanaf server</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where the layer came from</source>
        <translation>Waar de laag vandaan kwam</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Progress of the update</source>
        <translation>Voortgang van het bijwerken</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What an update will do</source>
        <translation>Wat bijwerken zal doen</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>On the server</source>
        <translation>Op de server</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where &amp;both of you changed a row</source>
        <translation>&amp;Waar u beiden een rij wijzigde</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>&amp;Aanmelden…</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>The server wants a sign-in first</source>
        <translation>De server wil eerst een aanmelding</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Compare &amp;all rows</source>
        <translation>Alle &amp;rijen vergelijken</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask for all rows, and compare them with those that are here</source>
        <translation>Om alle rijen vragen, en ze vergelijken met die hier zijn</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Check a&amp;gain</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask the server once more what has changed</source>
        <translation>De server nog eens vragen wat er veranderd is</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Update</source>
        <translation>&amp;Bijwerken</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Take over the changes; all of them, or none</source>
        <translation>De wijzigingen overnemen; alle, of geen</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Update {name} from the server</source>
        <translation>{name} bijwerken vanaf de server</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Take the server's</source>
        <translation>Die van de server nemen</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Asking the server…</source>
        <translation>De server vragen…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Checking for changes</source>
        <translation>Zoeken naar wijzigingen</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{address}
Imported {moment}, {rows}</source>
        <translation>{address}
Geïmporteerd {moment}, {rows}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed ({asked}).</source>
        <translation>Er is niets veranderd ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>No row was added or removed ({asked}). The server does not say whether values changed; only a comparison of all rows shows that.</source>
        <translation>Er is geen rij toegevoegd of verwijderd ({asked}). De server zegt niet of waarden veranderden; alleen een vergelijking van alle rijen laat dat zien.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>1 request</source>
        <translation>1 verzoek</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{count} requests</source>
        <translation>{count} verzoeken</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for what changed…</source>
        <translation>Zoeken wat er veranderde…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for changes</source>
        <translation>Zoeken naar wijzigingen</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed in these rows ({asked}).</source>
        <translation>In deze rijen is niets veranderd ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The server's rows changed. Nothing is touched before you click Update.</source>
        <translation>De rijen van de server zijn veranderd. Er wordt niets aangeraakt voordat u op Bijwerken klikt.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed by you as well</source>
        <translation>Ook door u gewijzigd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>en {count:,} meer</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating…</source>
        <translation>Bijwerken…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating {name}</source>
        <translation>{name} bijwerken</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updated: {added:,} added, {changed:,} changed, {removed:,} removed.</source>
        <translation>Bijgewerkt: {added:,} toegevoegd, {changed:,} gewijzigd, {removed:,} verwijderd.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Kept as you have them: {count:,}.</source>
        <translation>Gehouden zoals u ze hebt: {count:,}.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you changed it</source>
        <translation>u hebt haar gewijzigd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you removed it</source>
        <translation>u hebt haar verwijderd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you have a row with this ID</source>
        <translation>u hebt een rij met deze ID</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server changed it</source>
        <translation>de server heeft haar gewijzigd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server removed it</source>
        <translation>de server heeft haar verwijderd</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server added it</source>
        <translation>de server heeft haar toegevoegd</translation>
    </message>
</context>
<context>
    <name>UpdateLayerAlgorithm</name>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Update imported layer</source>
        <translation>Geïmporteerde laag bijwerken</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Brings what changed on the server into a layer that LayerFerry has imported: a memory layer, a GeoPackage or a Shapefile. The filter of the import is kept, and so are fields and rows that you added. Nothing is changed unless what came is proven complete.

A row that you and the server both changed stays as you have it, unless the policy says otherwise.

Where the server tells when it was last edited, an unchanged layer costs one request; otherwise all rows are compared, since values may have changed. With “Check only” nothing is changed, and the numbers say what an update would do.

Secrets are never parameters; see “Import layer from ArcGIS”.</source>
        <translation>Brengt wat op de server veranderde in een laag die LayerFerry heeft geïmporteerd: een geheugenlaag, een GeoPackage of een Shapefile. Het filter van de import blijft, en ook velden en rijen die u hebt toegevoegd. Er wordt niets gewijzigd tenzij wat aankwam bewezen volledig is.

Een rij die u en de server beide wijzigden blijft zoals u haar hebt, tenzij het beleid anders zegt.

Waar de server zegt wanneer hij het laatst is bewerkt, kost een onveranderde laag één verzoek; anders worden alle rijen vergeleken, omdat waarden veranderd kunnen zijn. Met “Alleen kijken” wordt niets gewijzigd, en zeggen de aantallen wat bijwerken zou doen.

Geheimen zijn nooit parameters; zie “Laag importeren uit ArcGIS”.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Imported layer</source>
        <translation>Geïmporteerde laag</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Check only</source>
        <translation>Alleen controleren</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows that both changed</source>
        <translation>Rijen die aan beide kanten gewijzigd zijn</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows added</source>
        <translation>Toegevoegde rijen</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows changed</source>
        <translation>Gewijzigde rijen</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows removed</source>
        <translation>Verwijderde rijen</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Nothing changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Row {number}: {here} here, {there} on the server</source>
        <translation>Rij {number}: {here} hier, {there} op de server</translation>
    </message>
</context>
<context>
    <name>WantedLayers</name>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>Reading the layers that are checked…</source>
        <translation>De aangevinkte lagen lezen…</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>{name}: choose at least one field.</source>
        <translation>{name}: kies ten minste één veld.</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>To import: {name}</source>
        <translation>Te importeren: {name}</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <location filename="../ui/ways_in/way_form.py"/>
        <source>Why the last sign-in failed</source>
        <translation>Waarom de laatste aanmelding mislukte</translation>
    </message>
</context>
<context>
    <name>WebTierForm</name>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Use my sign-in at &amp;this computer</source>
        <translation>&amp;Mijn aanmelding op deze computer gebruiken</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Kerberos proves who you are; no password is sent</source>
        <translation>Kerberos bewijst wie u bent; er wordt geen wachtwoord verzonden</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>With its domain where it has one: DOMAIN\name</source>
        <translation>Met zijn domein waar er een is: DOMEIN\naam</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Goes to this web server alone, and into the system keyring if you wish</source>
        <translation>Gaat alleen naar deze webserver, en in de sleutelring van het systeem als u dat wilt</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>&amp;User name</source>
        <translation>Ge&amp;bruikersnaam</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Wa&amp;chtwoord</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Sign-in of the web server</source>
        <translation>Aanmelding van de webserver</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>For this, QGIS's Python needs a library that is not installed: {libraries}.</source>
        <translation>Hiervoor heeft de Python van QGIS een bibliotheek nodig die niet is geïnstalleerd: {libraries}.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source> or </source>
        <translation> of </translation>
    </message>
</context>
<context>
    <name>WhereBuilder</name>
    <message>
        <location filename="../ui/where_builder.py"/>
        <source>Values of {name}</source>
        <translation>Waarden van {name}</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>_ProgressItem</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Progress of the import</source>
        <translation>Voortgang van de import</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Log of the import</source>
        <translation>Logboek van de import</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Cancelling…</source>
        <translation>Annuleren…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits until another import is over</source>
        <translation>{name}: wacht tot een andere import klaar is</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits for your sign-in</source>
        <translation>{name}: wacht op uw aanmelding</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of 1 row</source>
        <translation>{rows:,} van 1 rij</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of {announced:,} rows</source>
        <translation>{rows:,} van {announced:,} rijen</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {pace:,.0f} per second</source>
        <translation>{rows}, {pace:,.0f} per seconde</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {time} left</source>
        <translation>{rows}, nog {time}</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>layer {number} of {total}, {name}: {rows}</source>
        <translation>laag {number} van {total}, {name}: {rows}</translation>
    </message>
</context>
</TS>
