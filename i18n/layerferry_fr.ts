<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows that came</source>
        <translation>Lignes reçues</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Proven complete</source>
        <translation>Prouvé complet</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only rows where</source>
        <translation>Seulement les lignes où</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only within</source>
        <translation>Seulement dans</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only these fields</source>
        <translation>Seulement ces champs</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows on the server, last seen</source>
        <translation>Lignes sur le serveur, au dernier contrôle</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>no. {why}</source>
        <translation>non. {why}</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, object IDs match</source>
        <translation>oui, les identifiants d'objet concordent</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, the count matches</source>
        <translation>oui, le décompte concorde</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Updated {moment}: {added:,} added, {changed:,} changed, {removed:,} removed</source>
        <translation>Mis à jour {moment} : {added:,} ajoutées, {changed:,} modifiées, {removed:,} supprimées</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Why can't I get in?</source>
        <translation>Pourquoi l'accès m'est-il refusé ?</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>&amp;Test</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is in the way</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Ask the server again, step by step; a password that was refused is not sent again</source>
        <translation>Interroger de nouveau le serveur, étape par étape ; un mot de passe refusé n'est pas renvoyé</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is going on</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>With my &amp;user name</source>
        <translation>Avec mon nom &amp;d'utilisateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Else the copy has only its first letter</source>
        <translation>Sinon, la copie n'en contient que la première lettre</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;opy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Copy a text for a ticket: no password and no token is in it</source>
        <translation>Copier un texte pour un ticket d'assistance : il ne contient ni mot de passe ni jeton</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Look who answers</source>
        <translation>Voir qui répond</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Query of layer {number}</source>
        <translation>Requête sur la couche {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Layer {number}</source>
        <translation>Couche {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Item of a portal</source>
        <translation>Élément d'un portail</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Group of a portal</source>
        <translation>Groupe d'un portail</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>a portal</source>
        <translation>un portail</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>no portal answers there</source>
        <translation>aucun portail ne répond à cette adresse</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>ArcGIS Server {version}</source>
        <translation>ArcGIS Server {version}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>behind a sign-in of its web server</source>
        <translation>derrière une authentification de son serveur web</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>does not look like ArcGIS</source>
        <translation>ne ressemble pas à ArcGIS</translation>
    </message>
</context>
<context>
    <name>AppForm</name>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Also called App ID; the portal shows it with the application</source>
        <translation>Aussi appelé App ID ; le portail l'affiche avec l'application</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Sent to the portal alone, and kept in the system keyring if you wish</source>
        <translation>Envoyé au seul portail, et conservé dans le trousseau du système si vous le souhaitez</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client I&amp;D</source>
        <translation>ID cli&amp;ent</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client &amp;secret</source>
        <translation>Secre&amp;t client</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Application (client ID and secret)</source>
        <translation>Application (ID client et secret)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>The portal does not accept this client ID and secret. Check both, and whether the application is still registered.</source>
        <translation>Le portail n'accepte pas cet ID client et ce secret. Vérifiez les deux, et que l'application est toujours enregistrée.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No connections yet: double-click for a new one</source>
        <translation>Pas encore de connexion : double-cliquez pour en créer une</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No layers here.</source>
        <translation>Aucune couche ici.</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importer depuis ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Why can't I get in?</source>
        <translation>Pourquoi l'accès m'est-il refusé ?</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Remove connection…</source>
        <translation>Supprimer la connexion…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Add to project</source>
        <translation>Ajouter au projet</translation>
    </message>
</context>
<context>
    <name>BrowserForm</name>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign &amp;in with browser</source>
        <translation>&amp;Se connecter avec le navigateur</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of the application that the portal's administrator registered; no secret</source>
        <translation>De l'application enregistrée par l'administrateur du portail ; pas de secret</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the admi&amp;nistrator…</source>
        <translation>Te&amp;xte pour l'administrateur…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>What the portal's administrator needs to know to make a client ID</source>
        <translation>Ce que l'administrateur du portail doit savoir pour créer un ID client</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Client I&amp;D</source>
        <translation>ID cli&amp;ent</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of this computer, for the way back from the browser, as the administrator registered them; tried in this order</source>
        <translation>De cet ordinateur, pour le retour depuis le navigateur, tels que l'administrateur les a enregistrés ; essayés dans cet ordre</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>P&amp;orts</source>
        <translation>P&amp;orts</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Open the pa&amp;ge again</source>
        <translation>Rou&amp;vrir la page</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Copy &amp;its address</source>
        <translation>Copier so&amp;n adresse</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Paste the co&amp;de…</source>
        <translation>Coller &amp;le code…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>For browsers that cannot come back to QGIS by themselves</source>
        <translation>Pour les navigateurs qui ne peuvent pas revenir d'eux-mêmes à QGIS</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>As the page shows it; the address of the last page will do as well</source>
        <translation>Tel que la page l'affiche ; l'adresse de la dernière page convient aussi</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>G&amp;o on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Co&amp;de</source>
        <translation>Cod&amp;e</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Portal's page in the browser</source>
        <translation>Page du portail dans le navigateur</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one, sign in there, then paste the code that it shows.</source>
        <translation>Aucun navigateur n'a pu être ouvert. Copiez l'adresse de la page dans un navigateur, connectez-vous là, puis collez le code qu'elle affiche.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one.</source>
        <translation>Aucun navigateur n'a pu être ouvert. Copiez l'adresse de la page dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign in on the page, then paste the code that it shows.</source>
        <translation>Connectez-vous sur la page, puis collez le code qu'elle affiche.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the administrator</source>
        <translation>Texte pour l'administrateur</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>You are signed in. You can close this page and go back to QGIS.</source>
        <translation>Vous êtes connecté. Vous pouvez fermer cette page et revenir à QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>The sign-in did not succeed. You can close this page and go back to QGIS.</source>
        <translation>La connexion n'a pas abouti. Vous pouvez fermer cette page et revenir à QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Cette page n'appartient à aucune connexion attendue par LayerFerry.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>about {size}, {time}</source>
        <translation>environ {size}, {time}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: no losses expected.</source>
        <translation>En Shapefile : aucune perte attendue.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: {sentences}</source>
        <translation>En Shapefile : {sentences}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As temporary layers these would take about {size} of memory. A GeoPackage keeps them on disk.</source>
        <translation>Comme couches temporaires, cela occuperait environ {size} de mémoire. Un GeoPackage les conserve sur le disque.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As a temporary layer this would take about {size} of memory. A GeoPackage keeps it on disk.</source>
        <translation>Comme couche temporaire, cela occuperait environ {size} de mémoire. Un GeoPackage la conserve sur le disque.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>To import: {count} layers</source>
        <translation>À importer : {count} couches</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>counting rows…</source>
        <translation>comptage des lignes…</translation>
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
        <translation>la première ligne seulement</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first {rows:,} rows only</source>
        <translation>les {rows:,} premières lignes seulement</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows by object ID, several at once; IDs prove it whole</source>
        <translation>pages de {rows:,} lignes par identifiant d'objet, plusieurs à la fois ; les identifiants prouvent que tout est là</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows one after the other; the count proves it whole</source>
        <translation>pages de {rows:,} lignes l'une après l'autre ; le décompte prouve que tout est là</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>no pages: the server has to send all rows at once</source>
        <translation>pas de pages : le serveur doit envoyer toutes les lignes d'un coup</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>It would pass 2 GB.</source>
        <translation>Il dépasserait 2 Go.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Names are shortened: {names}.</source>
        <translation>Des noms sont raccourcis : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>The time of day is dropped: {names}.</source>
        <translation>L'heure du jour est perdue : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Text may be cut at 254 bytes: {names}.</source>
        <translation>Le texte peut être coupé à 254 octets : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Beyond 255 fields, left out: {names}.</source>
        <translation>Au-delà de 255 champs, omis : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first {rows} rows: {loss}</source>
        <translation>Dans les {rows} premières lignes : {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first row: {loss}</source>
        <translation>Dans la première ligne : {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More ({count})…</source>
        <translation>Plus ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My content</source>
        <translation>Mon contenu</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My groups</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Public items</source>
        <translation>Éléments publics</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Locked: sign in with an account that may see it.</source>
        <translation>Verrouillé : connectez-vous avec un compte autorisé à le voir.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Group of layers</source>
        <translation>Groupe de couches</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Table without shapes</source>
        <translation>Table sans géométrie</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Raster layer: it has no rows to import</source>
        <translation>Couche raster : elle n'a pas de lignes à importer</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Not a layer that can be imported</source>
        <translation>Pas une couche importable</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Items of the portal</source>
        <translation>Éléments du portail</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Shows further items here</source>
        <translation>Affiche ici d'autres éléments</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Groups of people who share items</source>
        <translation>Groupes de personnes qui partagent des éléments</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Web map: its layers come with their filters</source>
        <translation>Carte web : ses couches viennent avec leurs filtres</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to connect to {host}.</source>
        <translation>Appuyez sur Entrée pour vous connecter à {host}.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to sign in.</source>
        <translation>Appuyez sur Entrée pour vous authentifier.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services with layers here, or none that you may see.</source>
        <translation>Aucun service avec des couches ici, ou aucun que vous puissiez voir.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services or maps here, or none that you may see.</source>
        <translation>Aucun service ni aucune carte ici, ou aucun que vous puissiez voir.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>You belong to no group.</source>
        <translation>Vous n'appartenez à aucun groupe.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No layers here.</source>
        <translation>Aucune couche ici.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>CatalogTree</name>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>Found: {words}</source>
        <translation>Trouvé : {words}</translation>
    </message>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>“{name}” needs a sign-in.</source>
        <translation>« {name} » demande une authentification.</translation>
    </message>
</context>
<context>
    <name>ChosenTotals</name>
    <message>
        <location filename="../ui/chosen_totals.py"/>
        <source>Look at the checked layers</source>
        <translation>Examiner les couches cochées</translation>
    </message>
</context>
<context>
    <name>ConnectionEdit</name>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>New Connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>Rename Connection</source>
        <translation>Renommer la connexion</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>There is a connection of this name already.</source>
        <translation>Une connexion de ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>{front}, then {way}</source>
        <translation>{front}, puis {way}</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Name and password</source>
        <translation>Nom et mot de passe</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Web server in front</source>
        <translation>Serveur web en amont</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>QGIS configuration</source>
        <translation>Configuration QGIS</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign in again</source>
        <translation>À reconnecter</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign-in failed</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>No usable address</source>
        <translation>Aucune adresse utilisable</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Forget everything? You are signed out everywhere. All connections are deleted, and every password, token and browser sign-in that LayerFerry has in the system keyring.</source>
        <translation>Tout oublier ? Vous êtes déconnecté partout. Toutes les connexions sont supprimées, ainsi que chaque mot de passe, jeton et connexion par navigateur que LayerFerry garde dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Done. Nothing of it is left in the system keyring.</source>
        <translation>Terminé. Il n'en reste rien dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Some secrets could not be deleted from the system keyring. Unlock it and use Forget everything, or delete the entries of “LayerFerry” in the keyring's own window.</source>
        <translation>Certains secrets n'ont pas pu être supprimés du trousseau du système. Déverrouillez-le et utilisez Tout oublier, ou supprimez les entrées de « LayerFerry » dans la fenêtre du trousseau.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>The connection is not there any more.</source>
        <translation>La connexion n'existe plus.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete the connection “{name}”? Its password, token or browser sign-in in the system keyring is deleted too.</source>
        <translation>Supprimer la connexion « {name} » ? Son mot de passe, son jeton ou sa connexion par navigateur dans le trousseau du système est supprimé aussi.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete a connection</source>
        <translation>Supprimer une connexion</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Forget everything</source>
        <translation>Tout ou&amp;blier</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export Connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections written to {file}, without secrets.</source>
        <translation>{count} connexions écrites dans {file}, sans secrets.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection written to {file}, without secrets.</source>
        <translation>1 connexion écrite dans {file}, sans secrets.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import Connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections imported.</source>
        <translation>{count} connexions importées.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection imported.</source>
        <translation>1 connexion importée.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Ask the system keyring</source>
        <translation>Interroger le trousseau du système</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>ArcGIS Connections</source>
        <translation>Connexions ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Way in</source>
        <translation>Mode d'accès</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;New…</source>
        <translation>Nouv&amp;elle…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Save the address of a server under a name; the way in is asked when you connect</source>
        <translation>Enregistrer l'adresse d'un serveur sous un nom ; le mode d'accès est demandé à la connexion</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Call the connection otherwise; its sign-in stays</source>
        <translation>Nommer autrement la connexion ; son authentification reste</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Delete the connection, and its secret from the system keyring</source>
        <translation>Supprimer la connexion, et son secret du trousseau du système</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Why can't I get in?</source>
        <translation>&amp;Pourquoi l'accès m'est-il refusé ?</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Montrer ce que le serveur dit de l'authentification, et la tester</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Export…</source>
        <translation>Expo&amp;rter…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Write all connections to a file for colleagues; no secret is in it</source>
        <translation>Écrire toutes les connexions dans un fichier pour des collègues ; il ne contient aucun secret</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Import…</source>
        <translation>Impor&amp;ter…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Add the connections of a file that a colleague exported</source>
        <translation>Ajouter les connexions d'un fichier exporté par un collègue</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Forget everything…</source>
        <translation>Tout ou&amp;blier…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Sign out everywhere, and delete all connections and all of their secrets in the system keyring</source>
        <translation>Se déconnecter partout, et supprimer toutes les connexions et tous leurs secrets du trousseau du système</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State of the system keyring</source>
        <translation>État du trousseau du système</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the server for a name and password</source>
        <translation>créé par le serveur pour un nom et un mot de passe</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for this server</source>
        <translation>créé par le portail pour ce serveur</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of a sign-in in the browser</source>
        <translation>d'une connexion dans le navigateur</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of an application</source>
        <translation>d'une application</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>brought along: a token or API key</source>
        <translation>apporté : un jeton ou une clé d'API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for whom its web server knows</source>
        <translation>créé par le portail pour qui son serveur web connaît</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header X-Esri-Authorization</source>
        <translation>l'en-tête X-Esri-Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the body of requests</source>
        <translation>le corps des requêtes</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization</source>
        <translation>l'en-tête Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address, as you agreed</source>
        <translation>l'adresse, comme vous l'avez accepté</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization, without Bearer</source>
        <translation>l'en-tête Authorization, sans Bearer</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>nobody is signed in</source>
        <translation>personne n'est connecté</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signing in</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in, the token is being renewed</source>
        <translation>connecté, le jeton est en cours de renouvellement</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the sign-in has ended and only you can renew it</source>
        <translation>la session a expiré et vous seul pouvez la renouveler</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the last sign-in failed</source>
        <translation>la dernière connexion a échoué</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}, and every step of the test went well.</source>
        <translation>Vous êtes connecté en tant que {name}, et chaque étape du test s'est bien passée.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in, and every step of the test went well.</source>
        <translation>Vous êtes connecté, et chaque étape du test s'est bien passée.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}.</source>
        <translation>Vous êtes connecté en tant que {name}.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in; what is open to everybody can be read.</source>
        <translation>Personne n'est connecté ; ce qui est ouvert à tous peut être lu.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in.</source>
        <translation>Personne n'est connecté.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Press Test to ask the server again.</source>
        <translation>Appuyez sur Tester pour interroger de nouveau le serveur.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Last refusal</source>
        <translation>Dernier refus</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Ways in</source>
        <translation>Modes d'accès</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Uses ArcGIS tokens</source>
        <translation>Utilise des jetons ArcGIS</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Gives tokens at</source>
        <translation>Délivre ses jetons à</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Belongs to the portal</source>
        <translation>Appartient au portail</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Life of its tokens</source>
        <translation>Durée de vie de ses jetons</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{short_lived_minutes} min</source>
        <translation>{short_lived_minutes} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Names and passwords of its own</source>
        <translation>Noms et mots de passe propres</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>The organisation's sign-in</source>
        <translation>L'authentification de l'organisation</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Applications and browsers</source>
        <translation>Applications et navigateurs</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Longest life of a token</source>
        <translation>Durée de vie maximale d'un jeton</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{max_token_min} min</source>
        <translation>{max_token_min} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of another kind</source>
        <translation>d'un autre type</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token from</source>
        <translation>Jeton de</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Bound to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token travels in</source>
        <translation>Le jeton voyage dans</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front</source>
        <translation>Serveur web en amont</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in there as well</source>
        <translation>connecté là aussi</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered: {harmless}</source>
        <translation>proposé : {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered: {harmless}</source>
        <translation>non proposé : {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front asks for</source>
        <translation>Le serveur web en amont demande</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>can be answered here</source>
        <translation>peut recevoir une réponse ici</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the Python library “{missing}” is not installed in this QGIS; the user guide says how to install it (Ways in)</source>
        <translation>la bibliothèque Python « {missing} » n'est pas installée dans ce QGIS ; le guide dit comment l'installer (Ways in)</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the server did not say when it ends</source>
        <translation>le serveur n'a pas dit quand il expire</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of {span}</source>
        <translation>sur {span}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>renews by itself</source>
        <translation>se renouvelle tout seul</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>only you can renew it</source>
        <translation>vous seul pouvez le renouveler</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; renews by itself</source>
        <translation>{left} ; se renouvelle tout seul</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; only you can renew it</source>
        <translation>{left} ; vous seul pouvez le renouveler</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; renews by itself</source>
        <translation>{left} sur {span} ; se renouvelle tout seul</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; only you can renew it</source>
        <translation>{left} sur {span} ; vous seul pouvez le renouveler</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{seconds} min</source>
        <translation>{seconds} min</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the referer {referer}, sent with every request</source>
        <translation>le référent {referer}, envoyé avec chaque requête</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address that this computer's requests come from</source>
        <translation>l'adresse d'où viennent les requêtes de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address {bound_to}</source>
        <translation>l'adresse {bound_to}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not known; it was made elsewhere</source>
        <translation>inconnu ; il a été créé ailleurs</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Without sign-in</source>
        <translation>Sans authentification</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Name and password</source>
        <translation>Nom et mot de passe</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Token or API key</source>
        <translation>Jeton ou clé d'API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The web server in front has to let you in first.</source>
        <translation>Le serveur web en amont doit d'abord vous laisser entrer.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>No web server in front asks for a sign-in.</source>
        <translation>Aucun serveur web en amont ne demande d'authentification.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server says that it uses no ArcGIS tokens.</source>
        <translation>Le serveur dit qu'il n'utilise pas de jetons ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal says that applications cannot sign in.</source>
        <translation>Le portail dit que les applications ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal that owns the server was not asked or gives no answer.</source>
        <translation>Le portail propriétaire du serveur n'a pas été interrogé ou ne répond pas.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server belongs to no portal, and only portals know this way.</source>
        <translation>Le serveur n'appartient à aucun portail, et seuls les portails connaissent ce mode.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Application id or secret is missing.</source>
        <translation>L'identifiant ou le secret de l'application manque.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Type in both and sign in again.</source>
        <translation>Saisissez les deux et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>The address that the token shall be bound to is not an IP address.</source>
        <translation>L'adresse à laquelle lier le jeton n'est pas une adresse IP.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>Write it like 192.0.2.17, or bind the token to the referer.</source>
        <translation>Écrivez-la comme 192.0.2.17, ou liez le jeton au référent.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The web browser could not be opened.</source>
        <translation>Le navigateur web n'a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>Sign in by copying the code.</source>
        <translation>Connectez-vous en copiant le code.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The sign-in has ended, and only you can renew it.</source>
        <translation>La session a expiré, et vous seul pouvez la renouveler.</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>name and password</source>
        <translation>nom et mot de passe</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>no challenge of NTLM: {problem}</source>
        <translation>aucun défi de NTLM : {problem}</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The web server in front asks for a sign-in of its own ({wall}).</source>
        <translation>Le serveur web en amont demande sa propre authentification ({wall}).</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server states where it gives tokens for a name and password.</source>
        <translation>Le serveur indique où il délivre des jetons pour un nom et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server does not say how to sign in; this is the usual way.</source>
        <translation>Le serveur ne dit pas comment se connecter ; c'est le mode habituel.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Public layers need no sign-in.</source>
        <translation>Les couches publiques ne demandent pas d'authentification.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>A token or API key from elsewhere can be pasted.</source>
        <translation>Un jeton ou une clé d'API obtenus ailleurs peuvent être collés.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The portal's page hides this, but accounts of its own may still get in.</source>
        <translation>La page du portail le cache, mais ses propres comptes peuvent encore entrer.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For accounts of the portal itself, without a second factor.</source>
        <translation>Pour les comptes du portail lui-même, sans second facteur.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The organisation's own sign-in</source>
        <translation>L'authentification propre à l'organisation</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Any account</source>
        <translation>N'importe quel compte</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>on the portal's page in the browser</source>
        <translation>sur la page du portail dans le navigateur</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>the administrator has to register LayerFerry first.</source>
        <translation>l'administrateur doit d'abord enregistrer LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For an application's id and secret.</source>
        <translation>Pour l'identifiant et le secret d'une application.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>The portal {host} does not vouch for {host2}, so its token is not sent there.</source>
        <translation>Le portail {host} ne se porte pas garant de {host2}, son jeton n'y est donc pas envoyé.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>If you trust {server}, confirm it and sign in again.</source>
        <translation>Si vous faites confiance à {server}, confirmez-le et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>There is no valid Kerberos ticket of yours on this computer.</source>
        <translation>Il n'y a pas de ticket Kerberos valide à vous sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Sign in to your domain (on Linux and macOS by kinit), then try again.</source>
        <translation>Connectez-vous à votre domaine (sous Linux et macOS avec kinit), puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain does not know the web server {host}.</source>
        <translation>Votre domaine Kerberos ne connaît pas le serveur web {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Paste the address with the server's full name in the domain, or give a user name and password.</source>
        <translation>Collez l'adresse avec le nom complet du serveur dans le domaine, ou donnez un nom d'utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos refuses because this computer's clock is wrong.</source>
        <translation>Kerberos refuse parce que l'horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Set the clock, then try again.</source>
        <translation>Réglez l'horloge, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain cannot be reached.</source>
        <translation>Votre domaine Kerberos est injoignable.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Connect to your organisation's network, then try again.</source>
        <translation>Connectez-vous au réseau de votre organisation, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>The web server cannot prove that it is the one which your Kerberos domain knows; nothing of its answer was used.</source>
        <translation>Le serveur web ne peut pas prouver qu'il est celui que votre domaine Kerberos connaît ; rien de sa réponse n'a été utilisé.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Ask the owner of the server before you sign in there.</source>
        <translation>Demandez au propriétaire du serveur avant de vous y connecter.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos gives no ticket for the web server {host}.</source>
        <translation>Kerberos ne donne pas de ticket pour le serveur web {host}.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>This computer has no keyring service.</source>
        <translation>Cet ordinateur n'a pas de service de trousseau.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring is locked.</source>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not be opened.</source>
        <translation>Le trousseau du système n'a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not accept the password.</source>
        <translation>Le trousseau du système n'a pas accepté le mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not delete the password.</source>
        <translation>Le trousseau du système n'a pas pu supprimer le mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not keep the password.</source>
        <translation>Le trousseau du système n'a pas conservé le mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not answer within {time_limit_s#} s.</source>
        <translation>Le trousseau du système n'a pas répondu en {time_limit_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring returned something other than a password.</source>
        <translation>Le trousseau du système a renvoyé autre chose qu'un mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The Python library “keyring” is not installed in this QGIS.</source>
        <translation>La bibliothèque Python « keyring » n'est pas installée dans ce QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The keyring set up on this computer ({type}) is not known to be safe, so no password is put into it.</source>
        <translation>Le trousseau configuré sur cet ordinateur ({type}) n'est pas connu comme sûr, aucun mot de passe n'y est donc placé.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring failed.</source>
        <translation>Le trousseau du système a échoué.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>You can close this page and go back to QGIS.</source>
        <translation>Vous pouvez fermer cette page et revenir à QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>The sign-in did not succeed.</source>
        <translation>La connexion n'a pas abouti.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>Cette page n'appartient à aucune connexion attendue par LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Nobody signed in in the browser within {time_limit_s#} minutes.</source>
        <translation>Personne ne s'est connecté dans le navigateur en {time_limit_s#} minutes.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Another program uses the port that the browser is to come back to ({ports}).</source>
        <translation>Un autre programme utilise le port auquel le navigateur doit revenir ({ports}).</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Close the other program, or sign in by copying the code.</source>
        <translation>Fermez l'autre programme, ou connectez-vous en copiant le code.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The answer of the browser belongs to another sign-in.</source>
        <translation>La réponse du navigateur appartient à une autre connexion.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The pasted text is not a code: it has blanks or other unusual characters.</source>
        <translation>Le texte collé n'est pas un code : il contient des espaces ou d'autres caractères inhabituels.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Copy the code once more, without the text around it.</source>
        <translation>Copiez le code encore une fois, sans le texte qui l'entoure.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>This sign-in was used before.</source>
        <translation>Cette connexion a déjà servi.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The sign-in at {host} was declined on its page.</source>
        <translation>La connexion à {host} a été refusée sur sa page.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Sign in again, and agree on the page when it asks.</source>
        <translation>Reconnectez-vous, et acceptez sur la page quand elle le demande.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The portal {host} did not let the sign-in through.</source>
        <translation>Le portail {host} n'a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Show the details to the portal's administrator.</source>
        <translation>Montrez les détails à l'administrateur du portail.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} answers the sign-in with something else instead of a token.</source>
        <translation>{host} répond à la connexion par autre chose qu'un jeton.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check the address of the portal.</source>
        <translation>Vérifiez l'adresse du portail.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} is asked too often to sign in.</source>
        <translation>{host} reçoit trop de demandes de connexion.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} could not sign in.</source>
        <translation>Le portail {host} n'a pas pu établir la connexion.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The sign-in at {host} has ended, and only you can renew it.</source>
        <translation>La session à {host} a expiré, et vous seul pouvez la renouveler.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} does not accept this application id and secret.</source>
        <translation>{host} n'accepte pas cet identifiant et ce secret d'application.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check both; secrets of applications can be withdrawn or run out.</source>
        <translation>Vérifiez les deux ; les secrets d'application peuvent être retirés ou expirer.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} does not accept the sign-in of the browser.</source>
        <translation>Le portail {host} n'accepte pas la connexion du navigateur.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>If it happens again, show the details to the portal's administrator: application id or redirect address may not be registered there.</source>
        <translation>Si cela se répète, montrez les détails à l'administrateur du portail : l'identifiant de l'application ou l'adresse de retour n'y est peut-être pas enregistré.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} names “{owner}” as its portal, which is not an address.</source>
        <translation>{host} nomme comme portail « {owner} », qui n'est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>Ask the owner of the server for the address of its portal.</source>
        <translation>Demandez au propriétaire du serveur l'adresse de son portail.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>not to {host}</source>
        <translation>pas à {host}</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}, not to {host3}.</source>
        <translation>{host} dit appartenir au portail {host2}, pas à {host3}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}.</source>
        <translation>{host} dit appartenir au portail {host2}.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>If you trust {place} with your sign-in, confirm it and sign in again.</source>
        <translation>Si vous confiez votre authentification à {place}, confirmez-le et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/auth/public_resource.py"/>
        <source>The server redirects in a circle.</source>
        <translation>Le serveur redirige en boucle.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The web server in front does not accept this name and password.</source>
        <translation>Le serveur web en amont n'accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>Le serveur n'accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This needs a sign-in.</source>
        <translation>Une authentification est nécessaire.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The token has ended, or was made for another place.</source>
        <translation>Le jeton a expiré, ou a été créé pour un autre lieu.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>A firewall in front of the server rejected the request.</source>
        <translation>Un pare-feu placé devant le serveur a rejeté la requête.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This account may not see it.</source>
        <translation>Ce compte n'est pas autorisé à le voir.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server is asked too often.</source>
        <translation>Le serveur reçoit trop de demandes.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server answers with an error.</source>
        <translation>Le serveur répond par une erreur.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>{plain} (code {code}).</source>
        <translation>{plain} (code {code}).</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} wants your sign-in to be sent to another server, {place}.</source>
        <translation>{host} veut que votre connexion soit envoyée à un autre serveur : {place}.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>If you trust that place, confirm it and sign in again.</source>
        <translation>Si vous faites confiance à ce lieu, confirmez-le et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>Your sign-in is not sent to {host}: the connection is not encrypted.</source>
        <translation>Votre connexion n'est pas envoyée à {host} : la liaison n'est pas chiffrée.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} redirects the sign-in in a circle.</source>
        <translation>{host} redirige la connexion en boucle.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>{host} gives no token for this user name and password.</source>
        <translation>{host} ne donne pas de jeton pour ce nom d'utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>No token was given.</source>
        <translation>Aucun jeton n'a été donné.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>The pasted text is not a token: it has blanks or other unusual characters.</source>
        <translation>Le texte collé n'est pas un jeton : il contient des espaces ou d'autres caractères inhabituels.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>Copy the token once more, without the text around it.</source>
        <translation>Copiez le jeton encore une fois, sans le texte qui l'entoure.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>The web server of {host} asks for a sign-in of its own.</source>
        <translation>Le serveur web de {host} demande sa propre authentification.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Sign in at the web server first, then here.</source>
        <translation>Connectez-vous d'abord au serveur web, puis ici.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} has no token service at this address.</source>
        <translation>{host} n'a pas de service de jetons à cette adresse.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address of the token service.</source>
        <translation>Vérifiez l'adresse du service de jetons.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with a web page: a company sign-in page, a proxy, or not the address of a token service.</source>
        <translation>{host} répond à la connexion par une page web : une page d'authentification d'entreprise, un proxy, ou pas l'adresse d'un service de jetons.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address in a web browser.</source>
        <translation>Vérifiez l'adresse dans un navigateur web.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} gives no token for this user name and password, and does not say why (HTTP {status}).</source>
        <translation>{host} ne donne pas de jeton pour ce nom d'utilisateur et ce mot de passe, et ne dit pas pourquoi (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check both.</source>
        <translation>Vérifiez les deux.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>A firewall or a web server in front may have refused them too.</source>
        <translation>Un pare-feu ou un serveur web placé devant peut aussi les avoir refusés.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with nothing instead of a token.</source>
        <translation>{host} répond à la connexion par rien au lieu d'un jeton.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address; its token service may be out of order.</source>
        <translation>Vérifiez l'adresse ; son service de jetons est peut-être en panne.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to nowhere usable.</source>
        <translation>{host} redirige la connexion vers un lieu inutilisable.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to {there}, where the password is not sent.</source>
        <translation>{host} redirige la connexion vers {there}, où le mot de passe n'est pas envoyé.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} accepts a sign-in over https only.</source>
        <translation>{host} n'accepte de connexion que par https.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept this user name and password.</source>
        <translation>{host} n'accepte pas ce nom d'utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the user name (it is case-sensitive) and the password.</source>
        <translation>Vérifiez le nom d'utilisateur (majuscules et minuscules comptent) et le mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Accounts of a company sign-in and accounts with a second factor cannot sign in this way.</source>
        <translation>Les comptes d'une authentification d'entreprise et les comptes à second facteur ne peuvent pas se connecter ainsi.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept a sign-in at this address.</source>
        <translation>{host} n'accepte pas de connexion à cette adresse.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} wants the token bound in another way.</source>
        <translation>{host} veut que le jeton soit lié autrement.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Choose the other kind of token binding (referer or IP address) and sign in again.</source>
        <translation>Choisissez l'autre liaison du jeton (référent ou adresse IP) et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_check.py"/>
        <source>{host} does not say whether the token is good.</source>
        <translation>{host} ne dit pas si le jeton est bon.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>Quelqu'un s'est connecté ou déconnecté entre-temps.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Signed out meanwhile.</source>
        <translation>Déconnecté entre-temps.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier.py"/>
        <source>The web server of {host} refuses this address to you.</source>
        <translation>Le serveur web de {host} vous refuse cette adresse.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept this user name and password.</source>
        <translation>Le serveur web de {host} n'accepte pas ce nom d'utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept your sign-in at this computer.</source>
        <translation>Le serveur web de {host} n'accepte pas votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and the Python library “{libraries}” for it is not installed in this QGIS.</source>
        <translation>Le serveur web de {host} demande sa propre authentification ({names}), et la bibliothèque Python « {libraries} » nécessaire n'est pas installée dans ce QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Install {libraries} into QGIS's Python, then try again.</source>
        <translation>Installez {libraries} dans le Python de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}).</source>
        <translation>Le serveur web de {host} demande sa propre authentification ({names}).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Give a user name and password for it.</source>
        <translation>Donnez un nom d'utilisateur et un mot de passe pour celle-ci.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and takes no name and password.</source>
        <translation>Le serveur web de {host} demande sa propre authentification ({names}), et n'accepte ni nom ni mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Use your sign-in at this computer (Kerberos) instead.</source>
        <translation>Utilisez plutôt votre session sur cet ordinateur (Kerberos).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), which LayerFerry cannot answer.</source>
        <translation>Le serveur web de {host} demande sa propre authentification ({names}), à laquelle LayerFerry ne sait pas répondre.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Ask the owner of the server for another way in.</source>
        <translation>Demandez au propriétaire du serveur un autre mode d'accès.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The file is larger than {most_file_bytes} GiB.</source>
        <translation>Le fichier dépasse {most_file_bytes} Gio.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The attachments could not be written: {error}.</source>
        <translation>Les pièces jointes n'ont pas pu être écrites : {error}.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>Check the space on the disk, or choose another folder.</source>
        <translation>Vérifiez l'espace sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Import the layer anew.</source>
        <translation>Réimportez la couche.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Some object IDs of “{layer}” stand for several rows now.</source>
        <translation>Certains identifiants d'objet de « {layer} » désignent maintenant plusieurs lignes.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>all rows compared</source>
        <translation>toutes les lignes comparées</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>The server sends rows without object ids.</source>
        <translation>Le serveur envoie des lignes sans identifiants d'objet.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>edit dates and object ids</source>
        <translation>dates de modification et identifiants d'objet</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>“{layer}” came without the column {lost}, which it had.</source>
        <translation>« {layer} » est venue sans la colonne {lost}, qu'elle avait.</translation>
    </message>
    <message>
        <location filename="../core/download/column_types.py"/>
        <source>Values do not fit the type that the server announces for {listed}.</source>
        <translation>Des valeurs ne correspondent pas au type que le serveur annonce pour {listed}.</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>id {expected}</source>
        <translation>identifiant {expected}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>ids {expected} to {expected2}</source>
        <translation>identifiants {expected} à {expected2}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>offset {parameters}</source>
        <translation>décalage {parameters}</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>A part of a layer cannot be limited to a number of rows.</source>
        <translation>Une partie de couche ne peut pas être limitée à un nombre de lignes.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Ask for one of both.</source>
        <translation>Demandez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Some pages came without the column {column}, which others have.</source>
        <translation>Certaines pages sont venues sans la colonne {column}, que d'autres ont.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>PBF was insisted on, but {fault}.</source>
        <translation>Le PBF a été exigé, mais {fault}.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>The server delivers no rows of “{layer}”: {last}.</source>
        <translation>Le serveur ne livre aucune ligne de « {layer} » : {last}.</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>quarters of the extent</source>
        <translation>quarts de l'emprise</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the answers hold no object ids</source>
        <translation>les réponses ne contiennent pas d'identifiants d'objet</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the server ignores extents</source>
        <translation>le serveur ignore les emprises</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>more rows lie at one place than the server sends at once</source>
        <translation>plus de lignes se trouvent en un même lieu que le serveur n'en envoie à la fois</translation>
    </message>
    <message>
        <location filename="../core/download/fetcher.py"/>
        <source>The request failed unexpectedly: {type}.</source>
        <translation>La requête a échoué de façon inattendue : {type}.</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>without object ids it cannot be compared with JSON</source>
        <translation>sans identifiants d'objet, il ne peut pas être comparé au JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it comes without the grid of its coordinates</source>
        <translation>il arrive sans la grille de ses coordonnées</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its object ids differ from those in JSON</source>
        <translation>ses identifiants d'objet diffèrent de ceux du JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it lacks columns that JSON has</source>
        <translation>il lui manque des colonnes présentes dans le JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its rows share object ids and cannot be compared with those in JSON</source>
        <translation>ses lignes partagent des identifiants d'objet et ne peuvent pas être comparées à celles du JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its values of {field} differ from those in JSON</source>
        <translation>ses valeurs de {field} diffèrent de celles du JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its shapes differ from those in JSON</source>
        <translation>ses géométries diffèrent de celles du JSON</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>it is not known what they are</source>
        <translation>on ne sait pas lesquels</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer was edited since</source>
        <translation>la couche a été modifiée depuis</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer's columns are others now</source>
        <translation>les colonnes de la couche sont autres à présent</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>The rows of an earlier run do not fit the layer as it is now.</source>
        <translation>Les lignes d'une exécution antérieure ne correspondent plus à la couche actuelle.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>{rows#} rows of an earlier run were not used, because {changed}.</source>
        <translation>{rows#} lignes d'une exécution antérieure n'ont pas servi, parce que {changed}.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>What came could not be kept on disk for an interrupted import: {reason}.</source>
        <translation>Ce qui est arrivé n'a pas pu être gardé sur le disque pour un import interrompu : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>lists of object ids</source>
        <translation>listes d'identifiants d'objet</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>ranges of object ids</source>
        <translation>plages d'identifiants d'objet</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>Some rows of an answer came without the object ids they have.</source>
        <translation>Certaines lignes d'une réponse sont venues sans les identifiants d'objet qu'elles ont.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores lists of object ids</source>
        <translation>le serveur ignore les listes d'identifiants d'objets</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores conditions on the object id</source>
        <translation>le serveur ignore les conditions sur l'identifiant d'objet</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>as usual</source>
        <translation>comme d'habitude</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>without Z and M</source>
        <translation>sans Z ni M</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format</source>
        <translation>dans un autre format</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format, without Z and M</source>
        <translation>dans un autre format, sans Z ni M</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>“{text}” is not a part.</source>
        <translation>« {text} » n'est pas une partie.</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>Write k/n, for example 1/4, or leave it empty.</source>
        <translation>Écrivez k/n, par exemple 1/4, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has another reference system now.</source>
        <translation>« {layer} » a un autre système de coordonnées à présent.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has no field {name} any more.</source>
        <translation>« {layer} » n'a plus de champ {name}.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was found wanting here before, so JSON was asked for.</source>
        <translation>PBF s'est révélé défaillant ici auparavant, JSON a donc été demandé.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>The server refused to be asked for curves; should rows have some, they came as straight segments.</source>
        <translation>Le serveur a refusé qu'on lui demande des courbes ; si des lignes en ont, elles sont venues en segments droits.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Rows have curves, and PBF holds none: they came as straight segments.</source>
        <translation>Des lignes ont des courbes, et PBF n'en contient pas : elles sont venues en segments droits.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Import as JSON to have them as curves.</source>
        <translation>Importez en JSON pour les avoir en courbes.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>{sample_rows} rows were looked at and have no curves; should other rows have some, they came as straight segments.</source>
        <translation>{sample_rows} lignes ont été examinées et n'ont pas de courbes ; si d'autres en ont, elles sont venues en segments droits.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was given up for JSON: {reason}.</source>
        <translation>PBF a été abandonné pour JSON : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” has no field {unknown}.</source>
        <translation>« {layer} » n'a pas de champ {unknown}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Its fields are: {fields}.</source>
        <translation>Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a group layer; it has no rows of its own.</source>
        <translation>« {layer} » est un groupe de couches ; il n'a pas de lignes propres.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers: {inside}.</source>
        <translation>Choisissez une de ses couches : {inside}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers.</source>
        <translation>Choisissez une de ses couches.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a raster layer; it has no rows to import.</source>
        <translation>« {layer} » est une couche raster ; elle n'a pas de lignes à importer.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose a feature layer or a table.</source>
        <translation>Choisissez une couche d'entités ou une table.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” does not allow queries.</source>
        <translation>« {layer} » n'autorise pas les requêtes.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Ask its administrator to switch on the Query capability.</source>
        <translation>Demandez à son administrateur d'activer la capacité Query.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is not a layer that can be imported.</source>
        <translation>« {layer} » n'est pas une couche importable.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Only so many rows were asked for.</source>
        <translation>Seul ce nombre de lignes a été demandé.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists object ids more than once, so they identify no rows here; values told them apart.</source>
        <translation>Le serveur liste des identifiants d'objet plus d'une fois, ils n'identifient donc aucune ligne ici ; les valeurs ont permis de distinguer les lignes.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Different rows have the same object id, such as {clashing}, so object ids prove nothing here.</source>
        <translation>Des lignes différentes ont le même identifiant d'objet, par exemple {clashing} ; les identifiants ne prouvent donc rien ici.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but the pages contradict each other, so rows may have been left out between them.</source>
        <translation>Le décompte concorde, mais les pages se contredisent ; des lignes ont donc pu être omises entre elles.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts no more than {count#} rows at once, and has others.</source>
        <translation>Le serveur ne compte pas plus de {count#} lignes à la fois, et il en a d'autres.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server ignores the condition: rows may have come that do not fit it.</source>
        <translation>Le serveur ignore la condition : des lignes qui n'y répondent pas sont peut-être venues.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows that fit the filter, but lists {listed#} ids.</source>
        <translation>Le serveur compte {count#} lignes qui répondent au filtre, mais liste {listed#} identifiants.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids, and counts of fewer rows do not confirm that these are all.</source>
        <translation>Le serveur compte {count#} lignes mais liste {listed#} identifiants, et des comptages de moins de lignes ne confirment pas que ce soit tout.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids; all listed rows came.</source>
        <translation>Le serveur compte {count#} lignes mais liste {listed#} identifiants ; toutes les lignes listées sont arrivées.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has rows that its list of {known_ids#} object ids leaves out, such as {number}.</source>
        <translation>Le serveur a des lignes que sa liste de {known_ids#} identifiants d'objet omet, par exemple {number}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is</source>
        <translation>1 ligne est</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are</source>
        <translation>{missing#} lignes sont</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on it.</source>
        <translation>1 ligne manque ; le serveur échoue dessus.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on them.</source>
        <translation>1 ligne manque ; le serveur échoue dessus.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on it.</source>
        <translation>{missing#} lignes manquent ; le serveur échoue dessus.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on them.</source>
        <translation>{missing#} lignes manquent ; le serveur échoue dessus.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server lists it but does not send it.</source>
        <translation>1 ligne manque ; le serveur la liste mais ne l'envoie pas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server lists them but does not send them.</source>
        <translation>{missing#} lignes manquent ; le serveur les liste mais ne les envoie pas.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>more rows than it lists</source>
        <translation>plus de lignes qu'il n'en liste</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{count#} rows</source>
        <translation>{count#} lignes</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts more rows than it lists, but its list of ids and its rows agree on {received#}.</source>
        <translation>Le serveur compte plus de lignes qu'il n'en liste, mais sa liste d'identifiants et ses lignes s'accordent sur {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows, but its list of ids and its rows agree on {received#}.</source>
        <translation>Le serveur compte {count#} lignes, mais sa liste d'identifiants et ses lignes s'accordent sur {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has more rows than it lists, but only {received#} could be found for sure.</source>
        <translation>Le serveur a plus de lignes qu'il n'en liste, mais seules {received#} ont pu être trouvées avec certitude.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has {count#} rows, but only {received#} could be found for sure.</source>
        <translation>Le serveur a {count#} lignes, mais seules {received#} ont pu être trouvées avec certitude.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists 1 row, but it did not come.</source>
        <translation>Le serveur liste 1 ligne, mais elle n'est pas arrivée.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists {known_ids#} rows, but {received#} came.</source>
        <translation>Le serveur liste {known_ids#} lignes, mais {received#} sont arrivées.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server tells neither object ids nor a count, so nothing proves that this is all.</source>
        <translation>Le serveur n'indique ni identifiants d'objet ni décompte, rien ne prouve donc que c'est tout.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{counted} rows</source>
        <translation>{counted} lignes</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts 1 row, but {received#} came.</source>
        <translation>Le serveur compte 1 ligne, mais {received#} sont arrivées.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, but {received#} came.</source>
        <translation>Le serveur compte {counted} lignes, mais {received#} sont arrivées.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows: some came or went meanwhile, and no object ids tell which.</source>
        <translation>Le serveur compte {counted} lignes : certaines sont arrivées ou parties entre-temps, et aucun identifiant d'objet ne dit lesquelles.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, just as many as it sends at once, and nothing can be asked for beyond them.</source>
        <translation>Le serveur compte {counted} lignes, exactement autant qu'il en envoie à la fois, et rien ne peut être demandé au-delà.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but {repeated#} rows came again in another page, and no object ids tell whether others were left out for them.</source>
        <translation>Le décompte concorde, mais {repeated#} lignes sont revenues dans une autre page, et aucun identifiant d'objet ne dit si d'autres ont été omises à leur place.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>The related table “{layer}” is not complete: {why}</source>
        <translation>La table liée « {layer} » n'est pas complète : {why}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} rows</source>
        <translation>{received#} lignes</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} of {announced#} rows</source>
        <translation>lignes reçues {received#} sur {announced#}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>object ids match</source>
        <translation>les identifiants d'objet concordent</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>the count matches; there are no object ids to compare</source>
        <translation>le décompte concorde ; il n'y a pas d'identifiants d'objet à comparer</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>not provable</source>
        <translation>non prouvable</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>part {part}</source>
        <translation>partie {part}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows, part {part}; {proofs}.</source>
        <translation>{layer} : {received#} lignes, partie {part} ; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows; {proofs}.</source>
        <translation>{layer} : {received#} lignes ; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row, part {part}; {proofs}.</source>
        <translation>{layer} : 1 ligne, partie {part} ; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row; {proofs}.</source>
        <translation>{layer} : 1 ligne ; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows, part {part}; {proofs}.</source>
        <translation>{layer} : lignes reçues {received#} sur {announced#}, partie {part} ; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows; {proofs}.</source>
        <translation>{layer} : lignes reçues {received#} sur {announced#} ; {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{seconds#} s, {requests} requests.</source>
        <translation>{seconds#} s, {requests} requêtes.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} rows, as asked; not the whole layer.</source>
        <translation>{layer} : {received#} lignes seulement, comme demandé ; pas la couche entière.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only 1 row, as asked; not the whole layer.</source>
        <translation>{layer} : 1 ligne seulement, comme demandé ; pas la couche entière.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} of {announced#} rows, as asked; not the whole layer.</source>
        <translation>{layer} : seulement {received#} lignes sur {announced#}, comme demandé ; pas la couche entière.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows, part {part}.</source>
        <translation>{layer} : INCOMPLET, {received#} lignes, partie {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows.</source>
        <translation>{layer} : INCOMPLET, {received#} lignes.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row, part {part}.</source>
        <translation>{layer} : INCOMPLET, 1 ligne, partie {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row.</source>
        <translation>{layer} : INCOMPLET, 1 ligne.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows, part {part}.</source>
        <translation>{layer} : INCOMPLET, lignes reçues {received#} sur {announced#}, partie {part}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows.</source>
        <translation>{layer} : INCOMPLET, lignes reçues {received#} sur {announced#}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{count#} attachments</source>
        <translation>{count#} pièces jointes</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows</source>
        <translation>{one#} lignes</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>1 row of {one}</source>
        <translation>1 ligne de {one}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows of {one2}</source>
        <translation>{one#} lignes de {one2}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>with {parts}</source>
        <translation>avec {parts}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{kept#} of them as of {kept_since} UTC</source>
        <translation>dont {kept#} en date du {kept_since} UTC</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>meanwhile on the server: {added} added, {deleted} deleted</source>
        <translation>entre-temps sur le serveur : ajouts {added}, suppressions {deleted}</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes that cannot be read: {n#}.</source>
        <translation>Géométries illisibles : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Their rows came without one.</source>
        <translation>Leurs lignes sont venues sans géométrie.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes of another kind than the layer's: {n#}.</source>
        <translation>Géométries d'une autre sorte que celle de la couche : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rows of this table that came with a shape, which is left out: {n#}.</source>
        <translation>Lignes de cette table venues avec une géométrie, qui est omise : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rings of too few vertices that are left out: {n#}.</source>
        <translation>Anneaux de trop peu de sommets, omis : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Lines of too few vertices that are left out: {n#}.</source>
        <translation>Lignes de trop peu de sommets, omises : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Numbers behind x, y, z and m that are left out: {n#}.</source>
        <translation>Nombres derrière x, y, z et m, omis : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Curves that became straight segments: {n#}.</source>
        <translation>Courbes devenues segments droits : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>An arc has one for each degree, no farther from it than 0.004 % of its radius.</source>
        <translation>Un arc en a un par degré, à 0,004 % de son rayon au plus.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server did not send all columns that it announces; those are empty in the output.</source>
        <translation>Le serveur n'a pas envoyé toutes les colonnes qu'il annonce ; celles-ci sont vides dans la sortie.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Values that the server left out, empty in the output: {n#}.</source>
        <translation>Valeurs omises par le serveur, vides dans la sortie : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Dates with parts of a millisecond, which are left out: {n#}.</source>
        <translation>Dates avec des fractions de milliseconde, laissées de côté : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Broken characters of texts that became “�”: {n#}.</source>
        <translation>Caractères de texte défectueux devenus « � » : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Backslashes of texts that mean nothing there and were kept: {n#}.</source>
        <translation>Barres obliques inverses de textes qui n'y signifient rien et ont été gardées : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Texts with a null character, which became “�”: {n#}.</source>
        <translation>Textes avec un caractère nul, devenu « � » : {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server rounded all coordinates to {rounded_to}, in units of its reference system, though nobody asked for it.</source>
        <translation>Le serveur a arrondi toutes les coordonnées à {rounded_to}, en unités de son système de référence, sans qu'on le lui demande.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were</source>
        <translation>{rows#} lignes</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was on disk from the run of {fromtimestamp} UTC.</source>
        <translation>1 ligne était sur le disque depuis l'exécution du {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were on disk from the run of {fromtimestamp} UTC.</source>
        <translation>{rows#} lignes étaient sur le disque depuis l'exécution du {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>The server does not say whether the layer was edited since.</source>
        <translation>Le serveur ne dit pas si la couche a été modifiée depuis.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>This server does not tell its object ids, so the layer cannot be divided.</source>
        <translation>Ce serveur n'indique pas ses identifiants d'objet, la couche ne peut donc pas être divisée.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>Import it whole: leave PART empty.</source>
        <translation>Importez-la entière : laissez PART vide.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Rows with curves came.</source>
        <translation>Des lignes avec courbes sont arrivées.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Values of {field_name} repeat, are empty or below zero; the table got a key of its own beside them.</source>
        <translation>Des valeurs de {field_name} se répètent, sont vides ou négatives ; la table a reçu en plus une clé qui lui est propre.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Different rows have the same object id, such as {number}; their values told them apart.</source>
        <translation>Des lignes différentes ont le même identifiant d'objet, par exemple {number} ; leurs valeurs ont permis de les distinguer.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>The layer's columns were changed on the server meanwhile; it no longer has {names}.</source>
        <translation>Les colonnes de la couche ont changé entre-temps sur le serveur ; elle n'a plus : {names}.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Import it again.</source>
        <translation>Réimportez-la.</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only piece by piece</source>
        <translation>le serveur ne liste ses identifiants d'objet que morceau par morceau</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only in spans</source>
        <translation>le serveur ne liste ses identifiants d'objet que par tranches</translation>
    </message>
    <message>
        <location filename="../core/download/walker.py"/>
        <source>The server fails on {label}; asked {manner}, it came.</source>
        <translation>Le serveur échoue sur {label} ; demandé {manner}, il l'a livré.</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>object ids upwards</source>
        <translation>identifiants d'objet croissants</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the rows are not ordered by object id</source>
        <translation>les lignes ne sont pas triées par identifiant d'objet</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>ranges of object ids, found by halving</source>
        <translation>plages d'identifiants d'objet, trouvées par dichotomie</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>offset pages</source>
        <translation>pages par décalage</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the server sends the same rows at every offset</source>
        <translation>le serveur envoie les mêmes lignes à chaque décalage</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address of an ArcGIS server, service or layer.</source>
        <translation>Collez l'adresse d'un serveur, d'un service ou d'une couche ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check the address, the network and the proxy in QGIS's options.</source>
        <translation>Vérifiez l'adresse, le réseau et le proxy dans les options de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Réessayez plus tard, ou augmentez le délai dans les options réseau de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a smaller page size or fewer fields.</source>
        <translation>Choisissez une taille de page plus petite ou moins de champs.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another client certificate, then sign in again.</source>
        <translation>Choisissez un autre certificat client, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address that the server redirects to, if you trust it.</source>
        <translation>Collez l'adresse vers laquelle le serveur redirige, si vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check that the address belongs to an ArcGIS server.</source>
        <translation>Vérifiez que l'adresse appartient à un serveur ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The server's own words are in the details.</source>
        <translation>Les mots du serveur sont dans les détails.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in to your domain again, or give a user name and password.</source>
        <translation>Reconnectez-vous à votre domaine, ou donnez un nom d'utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the owner of the service for access, or sign in with another account.</source>
        <translation>Demandez l'accès au propriétaire du service, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the administrator of that server why.</source>
        <translation>Demandez-en la raison à l'administrateur de ce serveur.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Use the https address of the server.</source>
        <translation>Utilisez l'adresse https du serveur.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The secret is kept for this session only.</source>
        <translation>Le secret n'est gardé que pour cette session.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has exported.</source>
        <translation>Choisissez un fichier exporté par LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has written.</source>
        <translation>Choisissez un fichier écrit par LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again; nothing was added to the project.</source>
        <translation>Réessayez ; rien n'a été ajouté au projet.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another folder or name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>The rows kept aside on the disk have been cut.</source>
        <translation>Les lignes gardées de côté sur le disque ont été tronquées.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>Try once more.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give it another name.</source>
        <translation>Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>“{null_number}” cannot stand for null in number fields.</source>
        <translation>« {null_number} » ne peut pas représenter NULL dans des champs numériques.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a whole number of up to 9 characters, such as -9999.</source>
        <translation>Donnez un nombre entier de 9 caractères au plus, par exemple -9999.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>The text for null is longer than 254 bytes.</source>
        <translation>Le texte pour NULL dépasse 254 octets.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a shorter one.</source>
        <translation>Donnez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../core/export/column_speller.py"/>
        <source>year {civil_dates}</source>
        <translation>année {civil_dates}</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>The layer changed while it was being saved.</source>
        <translation>La couche a changé pendant l'enregistrement.</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>Save it once more.</source>
        <translation>Enregistrez-la encore une fois.</translation>
    </message>
    <message>
        <location filename="../core/export/excerpt.py"/>
        <source>the file is cut</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>A field needs a name.</source>
        <translation>Un champ a besoin d'un nom.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is longer than {max_bytes} bytes.</source>
        <translation>« {name} » dépasse {max_bytes} octets.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is not made of letters A to Z, digits and _, beginning with a letter.</source>
        <translation>« {name} » n'est pas fait de lettres A à Z, de chiffres et de _, en commençant par une lettre.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is a reserved word.</source>
        <translation>« {name} » est un mot réservé.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is the name of another field.</source>
        <translation>« {name} » est le nom d'un autre champ.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Close programs that have it open, check the space on the disk, or choose another folder.</source>
        <translation>Fermez les programmes qui l'ont ouvert, vérifiez l'espace sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>The old and the new files are whole, in a hidden folder beside it; the new ones take their place when the plugin starts or saves there the next time.</source>
        <translation>Les anciens et les nouveaux fichiers sont entiers, dans un dossier caché à côté ; les nouveaux prennent leur place au démarrage de l'extension ou au prochain enregistrement.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Another save to {target} is running.</source>
        <translation>Un autre enregistrement vers {target} est en cours.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu'il soit terminé.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{name} is a folder</source>
        <translation>{name} est un dossier</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap cannot be read</source>
        <translation>le journal d'un échange ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap names a path</source>
        <translation>le journal d'un échange nomme un chemin</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{target} could not be written: {reason}.</source>
        <translation>{target} n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/export/flatgeobuf_index.py"/>
        <source>The file is not as GDAL was told to write it.</source>
        <translation>Le fichier n'est pas tel que GDAL devait l'écrire.</translation>
    </message>
    <message>
        <location filename="../core/export/folder_lock.py"/>
        <source>a link is in the way</source>
        <translation>un lien bloque le passage</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>big integers</source>
        <translation>grands entiers</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>parts of a second</source>
        <translation>fractions de seconde</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>times of the day as text</source>
        <translation>heures du jour en texte</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>null and empty text are one</source>
        <translation>NULL et texte vide ne font qu'un</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>no rows without shape</source>
        <translation>pas de lignes sans géométrie</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>rows without shape were seen</source>
        <translation>des lignes sans géométrie ont été vues</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>curves become vertices</source>
        <translation>les courbes deviennent des sommets</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>measures are dropped</source>
        <translation>les mesures sont perdues</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table does not end where it should</source>
        <translation>la table ne se termine pas où elle devrait</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table is cut</source>
        <translation>la table est tronquée</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a number cannot be read</source>
        <translation>un nombre ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the index is cut</source>
        <translation>l'index est tronqué</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records do not follow each other</source>
        <translation>les enregistrements ne se suivent pas</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes do not end where they should</source>
        <translation>les géométries ne se terminent pas où elles devraient</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header is cut</source>
        <translation>un en-tête est tronqué</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header states another length than the file has</source>
        <translation>un en-tête indique une autre longueur que celle du fichier</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes are cut</source>
        <translation>les géométries sont tronquées</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records and index contradict each other</source>
        <translation>les enregistrements et l'index se contredisent</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>The written file did not pass the check ({why}).</source>
        <translation>Le fichier écrit n'a pas passé le contrôle ({why}).</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Nothing was replaced.</source>
        <translation>Rien n'a été remplacé.</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Save as GeoPackage instead, and please report this.</source>
        <translation>Enregistrez plutôt en GeoPackage, et signalez-le s'il vous plaît.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The shapes need about {shp#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Les géométries demandent environ {shp#} Go, et un Shapefile en contient 2.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The attributes need about {dbf#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Les attributs demandent environ {dbf#} Go, et un Shapefile en contient 2.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>Save as GeoPackage, or save the layer in parts.</source>
        <translation>Enregistrez en GeoPackage, ou enregistrez la couche en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="../core/export/shp_writer.py"/>
        <source>The shapes need more than {total#} GB, and a Shapefile holds 2 GB.</source>
        <translation>Les géométries demandent plus de {total#} Go, et un Shapefile en contient 2.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Create it, or choose another.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n'est pas un dossier.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{target} is a folder.</source>
        <translation>{target} est un dossier.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Close programs that have it open, or choose another name.</source>
        <translation>Fermez les programmes qui l'ont ouvert, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is read-only.</source>
        <translation>{part} est en lecture seule.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is being written by another program.</source>
        <translation>{part} est en cours d'écriture par un autre programme.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} cannot be replaced: {err}.</source>
        <translation>{part} ne peut pas être remplacé : {err}.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The name {target}… is too long.</source>
        <translation>Le nom {target}… est trop long.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>the name is not usable</source>
        <translation>le nom n'est pas utilisable</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {parent} does not take files: {reason}.</source>
        <translation>Le dossier {parent} n'accepte pas de fichiers : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the folder</source>
        <translation>Lire le dossier</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the service</source>
        <translation>Lire le service</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the layer</source>
        <translation>Lire la couche</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach what is behind the web server</source>
        <translation>Atteindre ce qui est derrière le serveur web</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Keep secrets</source>
        <translation>Conserver les secrets</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the portal</source>
        <translation>Atteindre le portail</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the server</source>
        <translation>Atteindre le serveur</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach its portal</source>
        <translation>Atteindre son portail</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>a web server answers and asks for a sign-in ({web_tier_challenge})</source>
        <translation>un serveur web répond et demande une authentification ({web_tier_challenge})</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>What answers at {host} is no ArcGIS server.</source>
        <translation>Ce qui répond à {host} n'est pas un serveur ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address; a sign-in page of another kind may stand before it.</source>
        <translation>Vérifiez l'adresse ; une page d'authentification d'un autre type est peut-être devant.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>ArcGIS Server {version} answers</source>
        <translation>ArcGIS Server {version} répond</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it answers</source>
        <translation>il répond</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>No portal answers there.</source>
        <translation>Aucun portail ne répond à cette adresse.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address.</source>
        <translation>Vérifiez l'adresse.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>you are signed in</source>
        <translation>vous êtes connecté</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>nobody is signed in, and nothing is stored to sign in with</source>
        <translation>personne n'est connecté, et rien n'est enregistré pour se connecter</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS would ask for its master password; sign in in the import window</source>
        <translation>QGIS demanderait son mot de passe principal ; connectez-vous dans la fenêtre d'import</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>what was refused is not sent again by itself; type it in anew</source>
        <translation>ce qui a été refusé n'est pas renvoyé tout seul ; saisissez-le de nouveau</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>signed in with what is stored</source>
        <translation>connecté avec ce qui est enregistré</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>List the services</source>
        <translation>Lister les services</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the server shows it</source>
        <translation>le serveur le montre</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Ask the portal who you are</source>
        <translation>Demander au portail qui vous êtes</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>The portal does not accept its own token.</source>
        <translation>Le portail n'accepte pas son propre jeton.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign out and in again.</source>
        <translation>Déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it knows you</source>
        <translation>il vous connaît</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the system keyring is open</source>
        <translation>le trousseau du système est ouvert</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</source>
        <translation>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</translation>
    </message>
    <message>
        <location filename="../core/host/admission.py"/>
        <source>This sign-in is not one at a portal.</source>
        <translation>Cette connexion n'est pas celle d'un portail.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”: {reason}.</source>
        <translation>QGIS n'a pas pris les lignes dans « {layer} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”{reason}.</source>
        <translation>QGIS n'a pas pris les lignes dans « {layer} »{reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>The layer is as it was.</source>
        <translation>La couche est comme avant.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>Import it anew.</source>
        <translation>Réimportez-la.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Only a GeoPackage can hold attachments itself.</source>
        <translation>Seul un GeoPackage peut contenir lui-même des pièces jointes.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Import into a GeoPackage, or let the attachments go into a folder.</source>
        <translation>Importez dans un GeoPackage, ou mettez les pièces jointes dans un dossier.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>A memory layer has no place for attachments.</source>
        <translation>Une couche en mémoire n'a pas de place pour des pièces jointes.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Choose a folder for them, or import into a file.</source>
        <translation>Choisissez un dossier pour elles, ou importez dans un fichier.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>The attachments have no place: {err}.</source>
        <translation>Les pièces jointes n'ont pas de place : {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose another authentication configuration.</source>
        <translation>Choisissez une autre configuration d'authentification.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's master password was not typed in time.</source>
        <translation>Le mot de passe principal de QGIS n'a pas été saisi à temps.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication configuration cannot be read: {type}.</source>
        <translation>La configuration d'authentification de QGIS ne peut pas être lue : {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication system is switched off.</source>
        <translation>Le système d'authentification de QGIS est désactivé.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Sign in another way.</source>
        <translation>Connectez-vous d'une autre manière.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The QGIS authentication configuration of this connection is not there.</source>
        <translation>La configuration d'authentification QGIS de cette connexion n'existe pas.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>LayerFerry signs in through the browser itself, without QGIS's OAuth2 method.</source>
        <translation>LayerFerry se connecte lui-même par le navigateur, sans la méthode OAuth2 de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose the organisation's login instead.</source>
        <translation>Choisissez plutôt l'authentification de l'organisation.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{listed}” ({method}) is not one that ArcGIS knows.</source>
        <translation>La configuration d'authentification « {listed} » ({method}) n'est pas d'un type qu'ArcGIS connaît.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS does not open the authentication configuration “{listed}”.</source>
        <translation>QGIS n'ouvre pas la configuration d'authentification « {listed} ».</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Type QGIS's master password when it asks for it.</source>
        <translation>Saisissez le mot de passe principal de QGIS quand il le demande.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no user name.</source>
        <translation>La configuration d'authentification « {config} » ne contient pas de nom d'utilisateur.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no token for ArcGIS.</source>
        <translation>La configuration d'authentification « {config} » ne contient pas de jeton pour ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS cannot read the certificate of this authentication configuration.</source>
        <translation>QGIS ne peut pas lire le certificat de cette configuration d'authentification.</translation>
    </message>
    <message>
        <location filename="../core/host/background.py"/>
        <source>Something unforeseen happened: {type}.</source>
        <translation>Un imprévu s'est produit : {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/column_shapefile.py"/>
        <source>{target} could not be written: {err}.</source>
        <translation>{target} n'a pas pu être écrit : {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>{path} is too large to be a list of connections.</source>
        <translation>{path} est trop grand pour être une liste de connexions.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Entry {number} is left out: its name or address cannot be used.</source>
        <translation>L'entrée {number} est omise : son nom ou son adresse est inutilisable.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” was there already.</source>
        <translation>« {connection} » existait déjà.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” is taken; the new one is called “{name}”.</source>
        <translation>« {connection} » est pris ; la nouvelle s'appelle « {name} ».</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: what somebody else agreed to is left out; you will be asked.</source>
        <translation>« {name} » : ce que quelqu'un d'autre a accepté est omis ; on vous le demandera.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: choose a QGIS authentication configuration of your own.</source>
        <translation>« {name} » : choisissez une configuration d'authentification QGIS à vous.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds no connections of LayerFerry.</source>
        <translation>Ce fichier ne contient pas de connexions de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file was made by a later version of LayerFerry.</source>
        <translation>Ce fichier a été fait par une version plus récente de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Update LayerFerry.</source>
        <translation>Mettez LayerFerry à jour.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file of connections is damaged.</source>
        <translation>Ce fichier de connexions est endommagé.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds more than {most} connections.</source>
        <translation>Ce fichier contient plus de {most} connexions.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full, or fails</source>
        <translation>le disque est plein, ou défaillant</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>another program is using it</source>
        <translation>un autre programme l'utilise</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>it cannot be written to</source>
        <translation>on ne peut pas y écrire</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>QGIS gives no reason</source>
        <translation>QGIS n'indique pas de raison</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Check the space on the disk, or choose another folder or format.</source>
        <translation>Vérifiez l'espace sur le disque, ou choisissez un autre dossier ou format.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_moments.py"/>
        <source>Dates before the year 1 or after 9999, which a GeoPackage cannot hold and which are empty in it: {lost#}.</source>
        <translation>Dates antérieures à l'an 1 ou postérieures à 9999, qu'un GeoPackage ne peut contenir et qui y sont vides : {lost#}.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_times.py"/>
        <source>QGIS cannot open {path}.</source>
        <translation>QGIS ne peut pas ouvrir {path}.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{companion} exists already.</source>
        <translation>{companion} existe déjà.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Choose another name, or agree to replace it.</source>
        <translation>Choisissez un autre nom, ou acceptez de le remplacer.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Attachments belong to object ids, which not all rows have.</source>
        <translation>Les pièces jointes appartiennent à des identifiants d'objet, que toutes les lignes n'ont pas.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Looking for attachments</source>
        <translation>Recherche de pièces jointes</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Fetching attachments</source>
        <translation>Récupération des pièces jointes</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>It is too large for a GeoPackage.</source>
        <translation>Il est trop volumineux pour un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{missing#} of {announced#} attachments did not come.</source>
        <translation>{missing#} pièces jointes sur {announced#} ne sont pas arrivées.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{own} attachments</source>
        <translation>{own} pièces jointes</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{what}: {done#} of {total#}.</source>
        <translation>{what} : {done#} sur {total#}.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Only a GeoPackage takes further layers.</source>
        <translation>Seul un GeoPackage accepte d'autres couches.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Choose one, or write a new file.</source>
        <translation>Choisissez-en un, ou écrivez un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} exists already.</source>
        <translation>{target} existe déjà.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} could not be completed: {why_not}.</source>
        <translation>{target} n'a pas pu être achevé : {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/front_desk.py"/>
        <source>No secret of the application {user} is stored.</source>
        <translation>Aucun secret de l'application {user} n'est enregistré.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has another reference system where “{clashes}” would go.</source>
        <translation>{path} a un autre système de coordonnées là où irait « {clashes} ».</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Import into a new file.</source>
        <translation>Importez dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{counts} rows instead of {counts2}</source>
        <translation>{counts} lignes au lieu de {counts2}</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has a table called {table} already.</source>
        <translation>{path} a déjà une table appelée {table}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Choose another name for the layer, or agree to replace it.</source>
        <translation>Choisissez un autre nom pour la couche, ou acceptez de la remplacer.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} cannot be opened as a GeoPackage: {GetLastErrorMsg}.</source>
        <translation>{path} ne peut pas être ouvert comme GeoPackage : {GetLastErrorMsg}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>GDAL gives no reason</source>
        <translation>GDAL n'en donne pas la raison</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} could not be changed: {why_not}.</source>
        <translation>{path} n'a pas pu être modifié : {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>The file is as it was.</source>
        <translation>Le fichier est comme avant.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Close programs that write into it, and check the disk's space.</source>
        <translation>Fermez les programmes qui y écrivent, et vérifiez l'espace du disque.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_tables.py"/>
        <source>The table {name} could not be written into {target}: {why}.</source>
        <translation>La table {name} n'a pas pu être écrite dans {target} : {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_update.py"/>
        <source>Check the space on the disk, then try again.</source>
        <translation>Vérifiez l'espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>Import {layer_name}</source>
        <translation>Importer {layer_name}</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>{err} All rows were asked for again.</source>
        <translation>{err} Toutes les lignes ont été redemandées.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>The server's values fit none of the columns that it announces.</source>
        <translation>Les valeurs du serveur ne rentrent dans aucune des colonnes qu'il annonce.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>No layer was made.</source>
        <translation>Aucune couche n'a été créée.</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its rows came without object IDs, by which one tells them apart</source>
        <translation>ses lignes sont venues sans identifiants d'objet, par lesquels on les distingue</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>some of its object IDs stand for several rows</source>
        <translation>certains de ses identifiants d'objet désignent plusieurs lignes</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its attachments would stay as they are</source>
        <translation>ses pièces jointes resteraient comme elles sont</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its related tables would stay as they are</source>
        <translation>ses tables liées resteraient comme elles sont</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>it is only the first rows of the layer</source>
        <translation>ce ne sont que les premières lignes de la couche</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>waits for a sign-in</source>
        <translation>attend une connexion</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>{now} UTC, from {url}: {receipt}</source>
        <translation>{now} UTC, depuis {url} : {receipt}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only rows where {where}</source>
        <translation>Seulement les lignes où {where}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only within {extent}</source>
        <translation>Seulement dans {extent}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Rows are placed in time by {ends}</source>
        <translation>Les lignes sont situées dans le temps par {ends}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Portal item {item_id}</source>
        <translation>Élément de portail {item_id}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are as they were written, in a time zone that the server does not know.</source>
        <translation>Les dates sont telles qu'écrites, dans un fuseau horaire que le serveur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>the server keeps them in {time_zone}</source>
        <translation>le serveur les garde en {time_zone}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC; the server keeps them in {time_zone}.</source>
        <translation>Les dates sont en UTC ; le serveur les garde en {time_zone}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC.</source>
        <translation>Les dates sont en UTC.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Fields of types that are not known here came as text: {future}.</source>
        <translation>Les champs de types inconnus ici sont venus en texte : {future}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>The reference system is not known, so the output has none: ask whoever runs the server, and set it by hand.</source>
        <translation>Le système de coordonnées n'est pas connu, la sortie n'en a donc pas : demandez au gestionnaire du serveur, et définissez-le à la main.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>The layer has {rows#} rows, and {rows2#} could be read.</source>
        <translation>La couche a {rows#} lignes, et {rows2#} ont pu être lues.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>It may have changed meanwhile.</source>
        <translation>Elle a peut-être changé entre-temps.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>The layer has no field {name} any more, which came from the server.</source>
        <translation>La couche n'a plus le champ {name}, qui venait du serveur.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>Bring the field back, or import the layer anew.</source>
        <translation>Rétablissez le champ, ou réimportez la couche.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not keep the rows of “{description}” in memory.</source>
        <translation>QGIS n'a pas pu garder en mémoire les lignes de « {description} ».</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>Import the layer into a GeoPackage.</source>
        <translation>Importez la couche dans un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not make a layer for “{described}”.</source>
        <translation>QGIS n'a pas pu créer de couche pour « {described} ».</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>The extent lies outside of the layer's reference system.</source>
        <translation>L'emprise est hors du système de coordonnées de la couche.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>Choose another extent.</source>
        <translation>Choisissez une autre emprise.</translation>
    </message>
    <message>
        <location filename="../core/host/origin_notes.py"/>
        <source>The receipt could not be written: {err}.</source>
        <translation>Le reçu n'a pas pu être écrit : {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>The folder of the presets could not be made: {reason}.</source>
        <translation>Le dossier des préréglages n'a pas pu être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>{name} could not be deleted: {reason}.</source>
        <translation>{name} n'a pas pu être supprimé : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>There is no folder for the files of this preset.</source>
        <translation>Il n'y a pas de dossier pour les fichiers de ce préréglage.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>{path} is too large to be a preset.</source>
        <translation>{path} est trop grand pour être un préréglage.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This file holds no preset of LayerFerry.</source>
        <translation>Ce fichier ne contient pas de préréglage de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset was made by a later version of LayerFerry.</source>
        <translation>Ce préréglage a été fait par une version plus récente de LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged.</source>
        <translation>Ce préréglage est endommagé.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: it names no format.</source>
        <translation>Ce préréglage est endommagé : il ne nomme aucun format.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: only a GeoPackage takes several layers.</source>
        <translation>Ce préréglage est endommagé : seul un GeoPackage accepte plusieurs couches.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset cannot be understood.</source>
        <translation>La couche {number} de ce préréglage est incompréhensible.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has no usable address.</source>
        <translation>La couche {number} de ce préréglage n'a pas d'adresse utilisable.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has not the address of a layer.</source>
        <translation>L'adresse de la couche {number} de ce préréglage n'est pas celle d'une couche.</translation>
    </message>
    <message>
        <location filename="../core/host/qt_values.py"/>
        <source>year {year}</source>
        <translation>année {year}</translation>
    </message>
    <message>
        <location filename="../core/host/receipt_file.py"/>
        <source>The receipt {target} could not be written.</source>
        <translation>Le reçu {target} n'a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>“{word}” is no port of this computer.</source>
        <translation>« {word} » n'est pas un port de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type numbers between {lowest} and {highest}, separated by commas.</source>
        <translation>Saisissez des nombres entre {lowest} et {highest}, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>These are more than {most} ports.</source>
        <translation>Cela fait plus de {most} ports.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type those that are registered.</source>
        <translation>Saisissez ceux qui sont enregistrés.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>Related table {layer}.</source>
        <translation>Table liée {layer}.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>The values of “{layer}” fit none of the columns announced.</source>
        <translation>Les valeurs de « {layer} » ne rentrent dans aucune des colonnes annoncées.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>A shape cannot be brought into the chosen reference system.</source>
        <translation>Une géométrie ne peut pas être amenée dans le système de coordonnées choisi.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>Import the layer in its own reference system.</source>
        <translation>Importez la couche dans son propre système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Type it in and sign in again.</source>
        <translation>Saisissez-le et reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>{user} (web server)</source>
        <translation>{user} (serveur web)</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No token is stored for this server.</source>
        <translation>Aucun jeton n'est enregistré pour ce serveur.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No password for {user} is stored for this server.</source>
        <translation>Aucun mot de passe de {user} n'est enregistré pour ce serveur.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No sign-in by browser is stored for this server.</source>
        <translation>Aucune connexion par navigateur n'est enregistrée pour ce serveur.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Sign in once in the browser and keep it in the system keyring.</source>
        <translation>Connectez-vous une fois dans le navigateur et gardez-la dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>{target} does not end in .shp or .zip.</source>
        <translation>{target} ne se termine pas par .shp ou .zip.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>Choose such a name.</source>
        <translation>Choisissez un tel nom.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>The layer announces {row_count#} rows and gave {rows#}.</source>
        <translation>La couche annonce {row_count#} lignes et en a donné {rows#}.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of rows</source>
        <translation>nombre de lignes</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>field names</source>
        <translation>noms de champs</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>values per field</source>
        <translation>valeurs par champ</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of shapes</source>
        <translation>nombre de géométries</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>it cannot be read back</source>
        <translation>il ne peut pas être relu</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>a shape in row {row}</source>
        <translation>une géométrie à la ligne {row}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>the sum of {name} differs</source>
        <translation>la somme de {name} diffère</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>extent of the shapes</source>
        <translation>étendue des géométries</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>{what}: {found} instead of {wanted}</source>
        <translation>{what} : {found} au lieu de {wanted}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>values in {column}: {found} instead of {announced}</source>
        <translation>valeurs dans {column} : {found} au lieu de {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>{what}: {sum} instead of {announced}</source>
        <translation>{what} : {sum} au lieu de {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer has no fields that fit, so row numbers were added.</source>
        <translation>La couche n'a pas de champs qui conviennent, des numéros de ligne ont donc été ajoutés.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer's coordinate system cannot be stated in a .prj file.</source>
        <translation>Le système de coordonnées de la couche ne peut pas être exprimé dans un fichier .prj.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file does not state which heights the layer has.</source>
        <translation>Le fichier .prj n'indique pas quelles altitudes a la couche.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file states the layer's coordinate system in part only.</source>
        <translation>Le fichier .prj n'exprime que partiellement le système de coordonnées de la couche.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} n'a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” cannot be updated: {refusal}.</source>
        <translation>« {name} » ne peut pas être mis à jour : {refusal}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” does not remember what was imported.</source>
        <translation>« {name} » ne se souvient pas de ce qui a été importé.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{target}” was edited meanwhile.</source>
        <translation>« {target} » a été modifié entre-temps.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Check for changes once more.</source>
        <translation>Recherchez de nouveau les changements.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>The rows of {path} are up to date.</source>
        <translation>Les lignes de {path} sont à jour.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room in its folder, then update once more: nothing is lost.</source>
        <translation>Faites de la place dans son dossier, puis mettez à jour encore une fois : rien n'est perdu.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>What is known of the rows could not be put aside: {err}.</source>
        <translation>Ce que l'on sait des lignes n'a pas pu être mis de côté : {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed; {kept_count#} kept as they were.</source>
        <translation>Lignes : ajoutées {added#}, modifiées {changed#}, retirées {removed#} ; laissées telles quelles {kept_count#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed.</source>
        <translation>Lignes : ajoutées {added#}, modifiées {changed#}, retirées {removed#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is not of a kind that can be updated.</source>
        <translation>« {layer} » n'est pas d'un type qui peut être mis à jour.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Updates work for memory layers, GeoPackages and Shapefiles (not in a .zip).</source>
        <translation>Les mises à jour fonctionnent pour les couches en mémoire, les GeoPackages et les Shapefiles (pas dans un .zip).</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is being edited.</source>
        <translation>« {layer} » est en cours d'édition.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Save or discard the edits, then try again.</source>
        <translation>Enregistrez ou abandonnez les modifications, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/host/updated_rows.py"/>
        <source>Rows of {path} were removed meanwhile.</source>
        <translation>Des lignes de {path} ont été supprimées entre-temps.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} exists, and would be replaced with all that is in it.</source>
        <translation>{target} existe, et serait remplacé avec tout ce qu'il contient.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} is closed already.</source>
        <translation>{target} est déjà fermé.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{found} rows read back instead of {rows}</source>
        <translation>{found} lignes relues au lieu de {rows}</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>Values of a column cannot be the key of {target}.</source>
        <translation>Les valeurs d'une colonne ne peuvent pas servir de clé à {target}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} could not be written: {why}.</source>
        <translation>{target} n'a pas pu être écrit : {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>its journal cannot be written</source>
        <translation>son journal ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{path} could not be written: {why_not}.</source>
        <translation>{path} n'a pas pu être écrit : {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>This QGIS cannot write files ending in {suffix}.</source>
        <translation>Ce QGIS ne peut pas écrire de fichiers se terminant par {suffix}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>Choose .gpkg, .shp, .geojson or .fgb.</source>
        <translation>Choisissez .gpkg, .shp, .geojson ou .fgb.</translation>
    </message>
    <message>
        <location filename="../core/host/wall_desk.py"/>
        <source>No password of {user} for the web server is stored.</source>
        <translation>Aucun mot de passe de {user} pour le serveur web n'est enregistré.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to no portal, and only portals sign in applications and browsers.</source>
        <translation>{host} n'appartient à aucun portail, et seuls les portails connectent des applications et des navigateurs.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Sign in with name and password.</source>
        <translation>Connectez-vous avec nom et mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>No portal answers at this address of {host}.</source>
        <translation>Aucun portail ne répond à cette adresse de {host}.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Paste the address of its home page.</source>
        <translation>Collez l'adresse de sa page d'accueil.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to the portal {host2}, which cannot be reached from here.</source>
        <translation>{host} appartient au portail {host2}, qui n'est pas joignable d'ici.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Connect to the portal's home page as your browser shows it, and open the layers from there; or sign in with a token.</source>
        <translation>Connectez-vous à la page d'accueil du portail telle que votre navigateur l'affiche, et ouvrez les couches à partir de là ; ou connectez-vous avec un jeton.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>The client ID for the portal {host} is missing.</source>
        <translation>L'ID client pour le portail {host} manque.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Ask its administrator to register LayerFerry and to tell you the client ID.</source>
        <translation>Demandez à son administrateur d'enregistrer LayerFerry et de vous donner l'ID client.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>This server names no place to sign in.</source>
        <translation>Ce serveur n'indique aucun lieu où se connecter.</translation>
    </message>
    <message>
        <location filename="../core/host/web_wall.py"/>
        <source>{host} cannot ask for a certificate without https.</source>
        <translation>{host} ne peut pas demander de certificat sans https.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>What the file holds could not be compared: QGIS does not open it.</source>
        <translation>Ce que contient le fichier n'a pas pu être comparé : QGIS ne l'ouvre pas.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file has {value} columns less than the layer.</source>
        <translation>Le fichier a {value} colonnes de moins que la couche.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format gives columns other names: {pairs}.</source>
        <translation>Le format donne d'autres noms aux colonnes : {pairs}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file does not state the reference system {authid}; programs will take {stated}.</source>
        <translation>Le fichier n'indique pas le système de coordonnées {authid} ; les programmes prendront {stated}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the layer</source>
        <translation>de la couche</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the heights (Z) of shapes.</source>
        <translation>Le format perd les altitudes (Z) des géométries.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the measures (M) of shapes.</source>
        <translation>Le format perd les mesures (M) des géométries.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Rows without a shape or with an empty one, which the file does not tell apart: {shapeless#}.</source>
        <translation>Lignes sans géométrie ou avec une géométrie vide, ce que le fichier ne distingue pas : {shapeless#}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: QGIS takes its text for dates or times.</source>
        <translation>{name} : QGIS prend son texte pour des dates ou des heures.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{count#} values</source>
        <translation>{count#} valeurs</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the first {seen#} rows</source>
        <translation>des {seen#} premières lignes</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are empty text come back as null.</source>
        <translation>{name} : 1 valeur de texte vide revient comme NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are empty text come back as null.</source>
        <translation>{name} : {count#} valeurs de texte vide reviennent comme NULL.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name} : 1 valeur de texte vide revient comme NULL (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are empty text come back as null.</source>
        <translation>{name} : {count#} valeurs de texte vide reviennent comme NULL (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are null come back as empty text.</source>
        <translation>{name} : 1 valeur NULL revient comme texte vide.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are null come back as empty text.</source>
        <translation>{name} : {count#} valeurs NULL reviennent comme texte vide.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name} : 1 valeur NULL revient comme texte vide (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are null come back as empty text.</source>
        <translation>{name} : {count#} valeurs NULL reviennent comme texte vide (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value lose their parts of a second.</source>
        <translation>{name} : 1 valeur perd ses fractions de seconde.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values lose their parts of a second.</source>
        <translation>{name} : {count#} valeurs perdent leurs fractions de seconde.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name} : 1 valeur perd ses fractions de seconde (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows lose their parts of a second.</source>
        <translation>{name} : {count#} valeurs perdent leurs fractions de seconde (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value are rounded; the format holds 15 digits.</source>
        <translation>{name} : 1 valeur est arrondie ; le format contient 15 chiffres.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values are rounded; the format holds 15 digits.</source>
        <translation>{name} : {count#} valeurs sont arrondies ; le format contient 15 chiffres.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name} : 1 valeur est arrondie (premières lignes examinées : {seen#}) ; le format contient 15 chiffres.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>{name} : {count#} valeurs sont arrondies (premières lignes examinées : {seen#}) ; le format contient 15 chiffres.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value come back from the file otherwise than they were.</source>
        <translation>{name} : 1 valeur revient du fichier autrement qu'elle n'était.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values come back from the file otherwise than they were.</source>
        <translation>{name} : {count#} valeurs reviennent du fichier autrement qu'elles n'étaient.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name} : 1 valeur revient du fichier autrement qu'elle n'était (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>{name} : {count#} valeurs reviennent du fichier autrement qu'elles n'étaient (premières lignes examinées : {seen#}).</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has</source>
        <translation>1 ligne est</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have</source>
        <translation>{rows#} lignes sont</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has no shape, and this format cannot hold them.</source>
        <translation>1 ligne est sans géométrie, et ce format ne peut pas en contenir.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have no shape, and this format cannot hold them.</source>
        <translation>{rows#} lignes sont sans géométrie, et ce format ne peut pas en contenir.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Choose GeoPackage.</source>
        <translation>Choisissez GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>There is no address yet.</source>
        <translation>Il n'y a pas encore d'adresse.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{cleaned}” is not an address.</source>
        <translation>« {cleaned} » n'est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{text}” is not an address.</source>
        <translation>« {text} » n'est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>A {segments} holds no layers that can be downloaded.</source>
        <translation>{segments} : pas de couches téléchargeables.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>Paste the address of a FeatureServer or MapServer.</source>
        <translation>Collez l'adresse d'un FeatureServer ou d'un MapServer.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that is not JSON.</source>
        <translation>{host_of} a envoyé une réponse qui n'est pas du JSON.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that nests too deeply to be read.</source>
        <translation>{host_of} a envoyé une réponse trop profondément imbriquée pour être lue.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent JSON that is no ArcGIS answer.</source>
        <translation>{host_of} a envoyé du JSON qui n'est pas une réponse ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a file of another size than announced.</source>
        <translation>{host_of} a envoyé un fichier d'une autre taille qu'annoncé.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>asks for a sign-in of its web server</source>
        <translation>demande une authentification de son serveur web</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>refuses access</source>
        <translation>refuse l'accès</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>knows nothing at this address</source>
        <translation>ne connaît rien à cette adresse</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the request too large</source>
        <translation>trouve la requête trop volumineuse</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the address too long</source>
        <translation>trouve l'adresse trop longue</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is asked too often</source>
        <translation>reçoit trop de demandes</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>cannot reach the GIS behind it</source>
        <translation>n'atteint pas le SIG derrière lui</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is not available</source>
        <translation>n'est pas disponible</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>waited too long for the GIS behind it</source>
        <translation>a attendu trop longtemps le SIG derrière lui</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} {said} (HTTP {status}).</source>
        <translation>{host_of} {said} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a web page instead of data: a sign-in page, a proxy, or not an ArcGIS server.</source>
        <translation>{host_of} a envoyé une page web au lieu de données : une page d'authentification, un proxy, ou pas un serveur ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>Check the address in a web browser; behind a company sign-in, sign in there first.</source>
        <translation>Vérifiez l'adresse dans un navigateur web ; derrière une authentification d'entreprise, connectez-vous d'abord là.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answers of {host} are too large to be read at once.</source>
        <translation>Les réponses de {host} sont trop volumineuses pour être lues en même temps.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off after {came} of {announced} bytes.</source>
        <translation>{host} a coupé après {came} octets sur {announced}.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off before its answer began.</source>
        <translation>{host} a coupé avant le début de sa réponse.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within its answer.</source>
        <translation>{host} a coupé au milieu de sa réponse.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off at the end of its answer.</source>
        <translation>{host} a coupé à la fin de sa réponse.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} is larger than {max_bytes} MiB.</source>
        <translation>La réponse de {host} dépasse {max_bytes} Mio.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} answers too slowly.</source>
        <translation>{host} répond trop lentement.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent rubbish behind a compressed answer.</source>
        <translation>{host} a envoyé des données parasites derrière une réponse compressée.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent a broken compressed answer.</source>
        <translation>{host} a envoyé une réponse compressée défectueuse.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} unpacks to more than any data.</source>
        <translation>La réponse de {host} se décompresse en plus que de vraies données.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within a compressed answer.</source>
        <translation>{host} a coupé au milieu d'une réponse compressée.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} compresses its answer in a way that was not asked for.</source>
        <translation>{host} compresse sa réponse d'une manière qui n'a pas été demandée.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose a QGIS authentication configuration that holds your certificate, then sign in again.</source>
        <translation>Choisissez une configuration d'authentification QGIS contenant votre certificat, puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>There is no such certificate or key file.</source>
        <translation>Ce fichier de certificat ou de clé n'existe pas.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose the certificate and its key again.</source>
        <translation>Choisissez de nouveau le certificat et sa clé.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>The client certificate cannot be used: it is no PEM, its key does not fit, or the passphrase is wrong.</source>
        <translation>Le certificat client ne peut pas être utilisé : ce n'est pas du PEM, sa clé ne correspond pas, ou la phrase secrète est fausse.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} demands a client certificate.</source>
        <translation>{host} exige un certificat client.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} refuses the secure connection, as servers do that demand a client certificate.</source>
        <translation>{host} refuse la connexion sécurisée, comme le font les serveurs qui exigent un certificat client.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} does not accept the client certificate.</source>
        <translation>{host} n'accepte pas le certificat client.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose another one, or ask the owner of the server which one it takes.</source>
        <translation>Choisissez-en un autre, ou demandez au propriétaire du serveur lequel il accepte.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}.</source>
        <translation>Il n'y a pas d'hôte nommé {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>Looking up the host {host} took too long.</source>
        <translation>La recherche de l'hôte {host} a pris trop de temps.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}, or the network is down.</source>
        <translation>Il n'y a pas d'hôte nommé {host}, ou le réseau est coupé.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} does not answer.</source>
        <translation>{place} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} cannot be reached: nobody listens there or no route leads to it.</source>
        <translation>{place} est inaccessible : personne n'y écoute ou aucune route n'y mène.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the condition and the fields.</source>
        <translation>Vérifiez la condition et les champs.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the address; the service may have been moved or renamed.</source>
        <translation>Vérifiez l'adresse ; le service a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; if it stays so, tell the server's administrator.</source>
        <translation>Réessayez plus tard ; si cela persiste, prévenez l'administrateur du serveur.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server does not answer.</source>
        <translation>Réessayez plus tard ; le SIG derrière le serveur web ne répond pas.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server is slow.</source>
        <translation>Réessayez plus tard ; le SIG derrière le serveur web est lent.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text}.</source>
        <translation>Le serveur dit : {text}.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text} (code {number}).</source>
        <translation>Le serveur dit : {text} (code {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request (support ID {number}).</source>
        <translation>Un pare-feu placé devant {host} a rejeté la requête (ID d'assistance {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request.</source>
        <translation>Un pare-feu placé devant {host} a rejeté la requête.</translation>
    </message>
    <message>
        <location filename="../core/net/host_limit.py"/>
        <source>The server asks us to stay away for {left_s#} s, longer than an import waits.</source>
        <translation>Le serveur nous demande de rester à l'écart {left_s#} s, plus longtemps qu'un import n'attend.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent an empty answer.</source>
        <translation>Le serveur a envoyé une réponse vide.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent a web page instead of data.</source>
        <translation>Le serveur a envoyé une page web au lieu de données.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer is not whole JSON: {err}.</source>
        <translation>La réponse n'est pas du JSON entier : {err}.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer nests too deeply to be data.</source>
        <translation>La réponse est trop profondément imbriquée pour être des données.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s.</source>
        <translation>{host} nous demande d'attendre {pause#} s.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s, longer than an import waits.</source>
        <translation>{host} nous demande d'attendre {pause#} s, plus longtemps qu'un import n'attend.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy fails: {err}</source>
        <translation>Le proxy échoue : {err}</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy in QGIS's options.</source>
        <translation>Vérifiez le proxy dans les options de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>the certificate does not fit</source>
        <translation>le certificat ne correspond pas</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>Le certificat de {host} n'est pas approuvé : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>{host} does not finish connecting.</source>
        <translation>{host} n'achève pas la connexion.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>No secure connection with {host} came about.</source>
        <translation>Aucune connexion sécurisée avec {host} n'a abouti.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The connection with {host} broke off at once.</source>
        <translation>La connexion avec {host} a été coupée aussitôt.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy asks for a sign-in before it connects to {host}.</source>
        <translation>Le proxy demande une authentification avant de se connecter à {host}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy's user name and password in QGIS's options.</source>
        <translation>Vérifiez le nom d'utilisateur et le mot de passe du proxy dans les options de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy refuses to connect to {host} (HTTP {status}).</source>
        <translation>Le proxy refuse de se connecter à {host} (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to nowhere usable.</source>
        <translation>{host} redirige vers un lieu inutilisable.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}, and a secret is never sent to another place.</source>
        <translation>{host} redirige vers {origin}, et un secret n'est jamais envoyé ailleurs.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}.</source>
        <translation>{host} redirige vers {origin}.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The address at {host}, or its proxy, cannot be used.</source>
        <translation>L'adresse chez {host}, ou son proxy, est inutilisable.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The request to {host} cannot be sent as it is.</source>
        <translation>La requête à {host} ne peut pas être envoyée telle quelle.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The connection with {host} broke off.</source>
        <translation>La connexion avec {host} a été coupée.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>The server refuses every token that it gives us.</source>
        <translation>Le serveur refuse chaque jeton qu'il nous donne.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} redirects in a circle.</source>
        <translation>{host} redirige en boucle.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} has been silent for {budget_s#} s.</source>
        <translation>{host} est muet depuis {budget_s#} s.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host_of} sent an empty answer.</source>
        <translation>{host_of} a envoyé une réponse vide.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an address.</source>
        <translation>« {url} » n'est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an http or https address.</source>
        <translation>« {url} » n'est pas une adresse http ou https.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not at “{old_root}”.</source>
        <translation>« {url} » n'est pas sous « {old_root} ».</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no ArcGIS services directory.</source>
        <translation>Cette adresse ne mène pas à un répertoire de services ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no service with layers.</source>
        <translation>Cette adresse ne mène pas à un service avec des couches.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is not the address of a layer.</source>
        <translation>Ce n'est pas l'adresse d'une couche.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Open it and choose a layer, or give the layer's own address.</source>
        <translation>Ouvrez-le et choisissez une couche, ou donnez l'adresse de la couche elle-même.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is the address of a service, not of a layer.</source>
        <translation>C'est l'adresse d'un service, pas d'une couche.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Add the number of one of its layers: {names}.</source>
        <translation>Ajoutez le numéro d'une de ses couches : {names}.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>It holds no layers.</source>
        <translation>Il ne contient pas de couches.</translation>
    </message>
    <message>
        <location filename="../core/rest/charts.py"/>
        <source>its symbols depend on a script or on columns that are not here</source>
        <translation>ses symboles dépendent d'un script ou de colonnes qui ne sont pas là</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>The layer looks otherwise than at the server: {unread}.</source>
        <translation>La couche a un autre aspect que sur le serveur : {unread}.</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{missing} of its symbols are pictures that could not be had</source>
        <translation>{missing} de ses symboles sont des images qui n'ont pas pu être obtenues</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{count} of its symbols are meant for shapes of another kind</source>
        <translation>{count} de ses symboles sont prévus pour des géométries d'un autre type</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The server sent an error that cannot be read.</source>
        <translation>Le serveur a envoyé une erreur illisible.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The answer holds no list of features.</source>
        <translation>La réponse ne contient pas de liste d'entités.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>A feature of the answer is not an object.</source>
        <translation>Une entité de la réponse n'est pas un objet.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The attributes of a feature are not an object.</source>
        <translation>Les attributs d'une entité ne sont pas un objet.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates to a grid it does not describe.</source>
        <translation>Le serveur a arrondi les coordonnées à une grille qu'il ne décrit pas.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates in a way that is not known.</source>
        <translation>Le serveur a arrondi les coordonnées d'une façon inconnue.</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>its labels are made by a script, which is not run here</source>
        <translation>ses étiquettes sont faites par un script, qui n'est pas exécuté ici</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>{missing} of its {stated} kinds of labels are made by a script</source>
        <translation>{missing} de ses {stated} sortes d'étiquettes sont faites par un script</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>This address leads to no layer.</source>
        <translation>Cette adresse ne mène à aucune couche.</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>Paste the address of a layer or a service.</source>
        <translation>Collez l'adresse d'une couche ou d'un service.</translation>
    </message>
    <message>
        <location filename="../core/rest/nameless_file.py"/>
        <source>a file of our own was cut</source>
        <translation>un de nos propres fichiers a été tronqué</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>The portal's answer to the search cannot be read.</source>
        <translation>La réponse du portail à la recherche est illisible.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item holds no map with layers.</source>
        <translation>Cet élément ne contient pas de carte avec des couches.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>A {kind} holds no layers that can be downloaded.</source>
        <translation>Pas de couches téléchargeables dans un tel élément ({kind}).</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>Choose a feature service, a map service or a web map.</source>
        <translation>Choisissez un service d'entités, un service de cartes ou une carte web.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item leads to no service with layers.</source>
        <translation>Cet élément ne mène pas à un service avec des couches.</translation>
    </message>
    <message>
        <location filename="../core/rest/protobuf.py"/>
        <source>The answer is not a whole PBF feature page.</source>
        <translation>La réponse n'est pas une page d'entités PBF entière.</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>What “{own}” relates to cannot be imported: {err}</source>
        <translation>Ce à quoi « {own} » est lié ne peut pas être importé : {err}</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>“{table}” does not let anybody ask for rows.</source>
        <translation>« {table} » ne laisse personne demander des lignes.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The related table does not state its side of “{own}”.</source>
        <translation>La table liée n'indique pas son côté de « {own} ».</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The server does not offer the table of pairs of “{own}”.</source>
        <translation>Le serveur n'offre pas la table de paires de « {own} ».</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols ({word}) are not known here</source>
        <translation>ses symboles ({word}) ne sont pas connus ici</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols are of a kind that is not known here</source>
        <translation>ses symboles sont d'une sorte inconnue ici</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>{unread} of its symbols are of a kind that is not known here</source>
        <translation>{unread} de ses symboles sont d'une sorte inconnue ici</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbol for other values is not known here</source>
        <translation>son symbole pour les autres valeurs n'est pas connu ici</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its classes are measured in a way that is not known here</source>
        <translation>ses classes sont mesurées d'une manière inconnue ici</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its colours do not follow the values</source>
        <translation>ses couleurs ne suivent pas les valeurs</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its sizes do not follow the values</source>
        <translation>ses tailles ne suivent pas les valeurs</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its transparencies do not follow the values</source>
        <translation>ses transparences ne suivent pas les valeurs</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its symbols do not turn with the values</source>
        <translation>ses symboles ne tournent pas avec les valeurs</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its outlines have the same width at every scale</source>
        <translation>ses contours ont la même épaisseur à toutes les échelles</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>The sign-in has ended.</source>
        <translation>La session a expiré.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>The file was written; look at it there.</source>
        <translation>Le fichier a été écrit ; regardez-le là.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>QGIS did not take the layer {name} into the project.</source>
        <translation>QGIS n'a pas pris la couche {name} dans le projet.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>The web server in front asks for a sign-in of its own.</source>
        <translation>Le serveur web en amont demande sa propre authentification.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS keeps certificates, and LayerFerry can use them.</source>
        <translation>QGIS conserve des certificats, et LayerFerry peut les utiliser.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS itself may keep what gets you in, such as a client certificate.</source>
        <translation>QGIS lui-même conserve peut-être ce qui vous fait entrer, comme un certificat client.</translation>
    </message>
    <message>
        <location filename="../ui/quick_import.py"/>
        <source>There is no folder for the files.</source>
        <translation>Il n'y a pas de dossier pour les fichiers.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>La couche n'est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close this window.</source>
        <translation>Fermez cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../ui/visit.py"/>
        <source>The web server of {host} asks for a sign-in.</source>
        <translation>Le serveur web de {host} demande une authentification.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Full record</source>
        <translation>Compte rendu complet</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;opy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Copy all of the text</source>
        <translation>Copier tout le texte</translation>
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
        <translation>Avec une colonne d'éti&amp;quettes à côté de chaque colonne de codes</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>For programs that know nothing of lists of values; QGIS shows labels anyway</source>
        <translation>Pour les programmes qui ne connaissent pas les listes de valeurs ; QGIS montre les étiquettes de toute façon</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in a folder beside it</source>
        <translation>dans un dossier à côté</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in the GeoPackage</source>
        <translation>dans le GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Where attachments go</source>
        <translation>Où vont les pièces jointes</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Folder for the attachments</source>
        <translation>Dossier pour les pièces jointes</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Look at {name}</source>
        <translation>Examiner {name}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: 1 row</source>
        <translation>{name} : 1 ligne</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: {rows:,} rows</source>
        <translation>{name} : {rows:,} lignes</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables</source>
        <translation>A&amp;vec les tables liées</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables ({tables})</source>
        <translation>A&amp;vec les tables liées ({tables})</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments</source>
        <translation>Avec les pièces &amp;jointes</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments (counting…)</source>
        <translation>Avec les pièces &amp;jointes (comptage…)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With {count:,} a&amp;ttachments, {size}</source>
        <translation>Avec {count:,} pièces &amp;jointes, {size}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With more than {count:,} a&amp;ttachments, {size}</source>
        <translation>Avec pl&amp;us de {count:,} pièces jointes, {size}</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Field</source>
        <translation>Champ</translation>
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
        <translation>Liste de valeurs</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Decimal number</source>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text ({length})</source>
        <translation>Texte ({length})</translation>
    </message>
</context>
<context>
    <name>FieldPlanModel</name>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Values read back</source>
        <translation>Valeurs relues</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>(left out)</source>
        <translation>(omis)</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is shortened.</source>
        <translation>Le nom est raccourci.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is changed.</source>
        <translation>Le nom est modifié.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Text ({width})</source>
        <translation>Texte ({width})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Decimal ({width}, {decimals})</source>
        <translation>Décimal ({width}, {decimals})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Integer ({width})</source>
        <translation>Entier ({width})</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>The layer's own</source>
        <translation>Celui de la couche</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>No features are selected. Select some on the map first.</source>
        <translation>Aucune entité n'est sélectionnée. Sélectionnez-en d'abord sur la carte.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>No changes expected in this format.</source>
        <translation>Aucun changement attendu dans ce format.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>{sentences} What really changed is counted on the file.</source>
        <translation>{sentences} Ce qui change vraiment est compté sur le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>It takes no rows without a shape.</source>
        <translation>Il n'accepte pas de lignes sans géométrie.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Some rows have no shape, and it takes none: the import would fail.</source>
        <translation>Certaines lignes n'ont pas de géométrie, et il n'en accepte pas : l'import échouerait.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Names that it reserves are changed: {names}.</source>
        <translation>Les noms qu'il réserve sont changés : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Whole numbers beyond 15 digits are rounded: {names}.</source>
        <translation>Les nombres entiers de plus de 15 chiffres sont arrondis : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>The 16th digit of numbers is lost: {names}.</source>
        <translation>Le 16e chiffre des nombres est perdu : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Parts of a second may be lost: {names}.</source>
        <translation>Des fractions de seconde peuvent être perdues : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Times of the day become text: {names}.</source>
        <translation>Les heures du jour deviennent du texte : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Null and empty text become one: {names}.</source>
        <translation>NULL et texte vide ne font plus qu'un : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Curves become lines of many vertices.</source>
        <translation>Les courbes deviennent des lignes de nombreux sommets.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Measures (M) of shapes are dropped.</source>
        <translation>Les mesures (M) des géométries sont perdues.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import from ArcGIS</source>
        <translation>Importer depuis ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of an ArcGIS server, folder, service, layer, portal, item, group or web map, as it stands in a web browser; or the name of a saved connection</source>
        <translation>Adresse d'un serveur, dossier, service, couche, portail, élément, groupe ou carte web ArcGIS, telle qu'elle figure dans un navigateur web ; ou le nom d'une connexion enregistrée</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of the server, service or layer</source>
        <translation>Adresse du serveur, du service ou de la couche</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What the address leads to</source>
        <translation>Ce à quoi mène l'adresse</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the address leads to</source>
        <translation>Montrer ce à quoi mène l'adresse</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>State of the connection</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Wh&amp;y can't I get in?</source>
        <translation>Pourquoi l'acc&amp;ès m'est-il refusé ?</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>Montrer ce que le serveur dit de l'authentification, et la tester</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Ask the server again what there is</source>
        <translation>Redemander au serveur ce qu'il y a</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>Se connec&amp;ter…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign in to see what is not open to everybody</source>
        <translation>Se connecter pour voir ce qui n'est pas ouvert à tous</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign &amp;out</source>
        <translation>Se d&amp;éconnecter</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Forget the sign-in of this session; a stored password stays in the keyring</source>
        <translation>Oublier l'authentification de cette session ; un mot de passe enregistré reste dans le trousseau</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal…</source>
        <translation>Rechercher dans le portail…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Words in the titles and descriptions of the portal's services and web maps; press Enter to search</source>
        <translation>Mots dans les titres et descriptions des services et cartes web du portail ; appuyez sur Entrée pour chercher</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal</source>
        <translation>Rechercher dans le portail</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name…</source>
        <translation>Filtrer par nom…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show only lines whose name holds this text, of what was opened so far</source>
        <translation>Ne montrer que les lignes dont le nom contient ce texte, parmi ce qui a été ouvert</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Folders, services and layers of the server</source>
        <translation>Dossiers, services et couches du serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Highlighted layer</source>
        <translation>Couche en surbrillance</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Description of the highlighted layer</source>
        <translation>Description de la couche en surbrillance</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Size and time of the import</source>
        <translation>Taille et durée de l'import</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What a Shapefile would lose</source>
        <translation>Ce qu'un Shapefile perdrait</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>First rows of the highlighted layer</source>
        <translation>Premières lignes de la couche en surbrillance</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these rows</source>
        <translation>Seulement ces lignes</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Where</source>
        <translation>O&amp;ù</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>All rows. To filter, for example: STATUS = 'Open'</source>
        <translation>Toutes les lignes. Pour filtrer, par exemple : STATUS = 'Open'</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only rows that fit this condition, in the SQL of the server</source>
        <translation>Seulement les lignes qui remplissent cette condition, dans le SQL du serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Condition that the rows must fit</source>
        <translation>Condition que les lignes doivent remplir</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>B&amp;uild…</source>
        <translation>Co&amp;nstruire…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Put the condition together from fields and the values that the server has</source>
        <translation>Composer la condition à partir des champs et des valeurs du serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>E&amp;xtent</source>
        <translation>E&amp;mprise</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Selecte&amp;d</source>
        <translation>Sé&amp;lection</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only what touches the box around the features that are selected on the map</source>
        <translation>Seulement ce qui touche le rectangle autour des entités sélectionnées sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>The first so many rows; the receipt says that the layer is not whole</source>
        <translation>Autant de premières lignes ; le reçu dit que la couche n'est pas entière</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Most rows to import</source>
        <translation>Nombre maximal de lignes à importer</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Reference system of the result</source>
        <translation>Système de coordonnées du résultat</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these fields</source>
        <translation>Seulement ces champs</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Fields</source>
        <translation>C&amp;hamps</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A&amp;ll</source>
        <translation>T&amp;ous</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import all fields</source>
        <translation>Importer tous les champs</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Uncheck all fields, to choose a few</source>
        <translation>Décocher tous les champs, pour en choisir quelques-uns</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Fields of the highlighted layer</source>
        <translation>Champs de la couche en surbrillance</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Temporary layer</source>
        <translation>Co&amp;uche temporaire</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A layer in memory: fast, and gone with the project unless you save it</source>
        <translation>Une couche en mémoire : rapide, et perdue avec le projet si vous ne l'enregistrez pas</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;GeoPackage</source>
        <translation>&amp;GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A file that keeps names, types and values as they are</source>
        <translation>Un fichier qui garde les noms, types et valeurs tels quels</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>S&amp;hapefile</source>
        <translation>Shap&amp;efile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Files that every GIS reads; what they cannot hold is reported</source>
        <translation>Des fichiers que tout SIG lit ; ce qu'ils ne peuvent pas contenir est signalé</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Another format that QGIS writes here</source>
        <translation>Un autre format que QGIS sait écrire ici</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other format</source>
        <translation>Autre format</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Into one GeoPac&amp;kage; the layers that it has stay</source>
        <translation>Dans un seul GeoPac&amp;kage ; les couches qu'il contient restent</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A new file, or one that is there: it gets a layer more for each that you import</source>
        <translation>Un nouveau fichier, ou un existant : il reçoit une couche de plus pour chacune que vous importez</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What this output means for the layer</source>
        <translation>Ce que cette sortie signifie pour la couche</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Use GeoPac&amp;kage</source>
        <translation>Utiliser GeoPac&amp;kage</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What will be imported</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Progress of the imports</source>
        <translation>Avancement des imports</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Presets…</source>
        <translation>&amp;Préréglages…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Lists of layers with their filters and format: save what is chosen here as one, or run one again</source>
        <translation>Listes de couches avec leurs filtres et leur format : enregistrez-y ce qui est choisi ici, ou relancez-en une</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import the checked layers, or the highlighted one when none is checked</source>
        <translation>Importer les couches cochées, ou celle en surbrillance si aucune n'est cochée</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close the window; imports go on</source>
        <translation>Fermer la fenêtre ; les imports continuent</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Only what touches an extent: of the map view, of a layer, or drawn on the map</source>
        <translation>Seulement ce qui touche une emprise : de la vue de la carte, d'une couche, ou dessinée sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Extent that the rows must touch</source>
        <translation>Emprise que les lignes doivent toucher</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>There are no services here that you may see.</source>
        <translation>Il n'y a pas ici de services que vous puissiez voir.</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Import layer from ArcGIS</source>
        <translation>Importer une couche depuis ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Downloads all rows of a layer or table of an ArcGIS service, open or secured, and proves by the object ids that none is missing. An import that cannot be proven complete fails, unless partial results are allowed.

Secrets are never parameters. They come from the system keyring (through a saved connection) or from the environment variables LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN and LAYERFERRY_CLIENT_SECRET.

Attachments go into a folder (&lt;name&gt;_attachments) beside the output or in a folder of your choice, or into the output itself when that is a GeoPackage; related tables come as tables of the same GeoPackage, beside other formats as &lt;name&gt;_tables.gpkg, and as further temporary layers with a temporary layer. Where results are loaded, the project gets their relations.

Ways to sign in: “app” is an application's client ID (as user name) and secret; “webtier” answers the web server in front with user name and password; “oauth” goes on with a sign-in that was made in the browser and kept; “qgis” uses the QGIS authentication configuration, which with any other way gets through the web server in front, for example by a certificate.</source>
        <translation>Télécharge toutes les lignes d'une couche ou table d'un service ArcGIS, ouvert ou sécurisé, et prouve par les identifiants d'objet qu'aucune ne manque. Un import dont la complétude ne peut pas être prouvée échoue, sauf si les résultats partiels sont autorisés.

Les secrets ne sont jamais des paramètres. Ils viennent du trousseau du système (par une connexion enregistrée) ou des variables d'environnement LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN et LAYERFERRY_CLIENT_SECRET.

Les pièces jointes vont dans un dossier (&lt;name&gt;_attachments) à côté de la sortie ou dans un dossier de votre choix, ou dans la sortie elle-même si c'est un GeoPackage ; les tables liées viennent comme tables du même GeoPackage, à côté d'autres formats dans &lt;name&gt;_tables.gpkg, et comme couches temporaires supplémentaires avec une couche temporaire. Là où les résultats sont chargés, le projet reçoit leurs relations.

Modes de connexion : « app » est l'ID client (comme nom d'utilisateur) et le secret d'une application ; « webtier » répond au serveur web en amont avec nom d'utilisateur et mot de passe ; « oauth » reprend une connexion faite dans le navigateur et conservée ; « qgis » utilise la configuration d'authentification QGIS, qui avec tout autre mode passe le serveur web en amont, par exemple avec un certificat.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Address of the layer</source>
        <translation>Adresse de la couche</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only rows where (SQL)</source>
        <translation>Seulement les lignes où (SQL)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only within extent</source>
        <translation>Seulement dans l'emprise</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only these fields (names with commas)</source>
        <translation>Seulement ces champs (noms séparés par des virgules)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Reference system of the result</source>
        <translation>Système de coordonnées du résultat</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows per request (0 = the server's limit)</source>
        <translation>Lignes par requête (0 = la limite du serveur)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Requests at once (0 = automatic)</source>
        <translation>Requêtes à la fois (0 = automatique)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Transfer format</source>
        <translation>Format de transfert</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Keep a result that cannot be proven complete</source>
        <translation>Conserver un résultat dont la complétude ne peut pas être prouvée</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Add a column of labels beside each column of codes</source>
        <translation>Ajouter une colonne d'étiquettes à côté de chaque colonne de codes</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only part k/n of the rows</source>
        <translation>Seulement la partie k/n des lignes</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Imported layer</source>
        <translation>Couche importée</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Folder for the attachments (empty = beside the result)</source>
        <translation>Dossier des pièces jointes (vide = à côté du résultat)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>With related tables</source>
        <translation>Avec les tables liées</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Related tables and the table of attachments</source>
        <translation>Tables liées et table des pièces jointes</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows in the result</source>
        <translation>Lignes dans le résultat</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Proven complete</source>
        <translation>Prouvé complet</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>{rows:,} rows are kept; start the same import again, into any output, to go on.</source>
        <translation>{rows:,} lignes sont gardées ; relancez le même import, vers n'importe quelle sortie, pour continuer.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>1 row is kept; start the same import again, into any output, to go on.</source>
        <translation>1 ligne est gardée ; relancez le même import, vers n'importe quelle sortie, pour continuer.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Read {name}</source>
        <translation>Lire {name}</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look at {host}</source>
        <translation>Examiner {host}</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look for the ways in</source>
        <translation>Chercher les modes d'accès</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layers</source>
        <translation>&amp;Zoomer sur les couches</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>Zoomer sur la &amp;couche</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Sa&amp;ve as Shapefile…</source>
        <translation>E&amp;nregistrer en Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Into a &amp;temporary layer</source>
        <translation>Dans une co&amp;uche temporaire</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Keep what came</source>
        <translation>&amp;Garder ce qui est venu</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Resume</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>La couche n'est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Import details</source>
        <translation>Détails de l'import</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <location filename="../ui/layer_card.py"/>
        <source>Look at {name}</source>
        <translation>Examiner {name}</translation>
    </message>
</context>
<context>
    <name>LayerFerryProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>LayerFerry (secured ArcGIS services)</source>
        <translation>LayerFerry (services ArcGIS sécurisés)</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Choose a layer on the left.</source>
        <translation>Choisissez une couche à gauche.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A folder: open it and choose a layer in it.</source>
        <translation>Un dossier : ouvrez-le et choisissez-y une couche.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A service: tick it for all of its layers, or open it and choose.</source>
        <translation>Un service : cochez-le pour toutes ses couches, ou ouvrez-le et choisissez.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A group of layers: tick it for all of them, or open it and choose.</source>
        <translation>Un groupe de couches : cochez-le pour toutes, ou ouvrez-le et choisissez.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose from what is in it.</source>
        <translation>Ouvrez-le et choisissez dans ce qu'il contient.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose a group.</source>
        <translation>Ouvrez-le et choisissez un groupe.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A web map: tick it for all of its layers, or open it and choose; they come with its filters.</source>
        <translation>Une carte web : cochez-la pour toutes ses couches, ou ouvrez-la et choisissez ; elles viennent avec ses filtres.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Press Enter to see more.</source>
        <translation>Appuyez sur Entrée pour en voir plus.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A raster layer has no rows to import: choose another layer.</source>
        <translation>Une couche raster n'a pas de lignes à importer : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>This cannot be imported: choose another layer.</source>
        <translation>Ceci ne peut pas être importé : choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Table without shapes</source>
        <translation>Table sans géométrie</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Multipoints</source>
        <translation>Multipoints</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>counting rows…</source>
        <translation>comptage des lignes…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not understand this condition</source>
        <translation>le serveur ne comprend pas cette condition</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not count its rows</source>
        <translation>le serveur ne compte pas ses lignes</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>unknown reference system</source>
        <translation>système de coordonnées inconnu</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>own reference system</source>
        <translation>système de coordonnées propre</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>Where the highlighted layer is</source>
        <translation>Où se trouve la couche en surbrillance</translation>
    </message>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>{chosen} of {total}</source>
        <translation>{chosen} sur {total}</translation>
    </message>
</context>
<context>
    <name>ListLayersAlgorithm</name>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>List layers of an ArcGIS server or portal</source>
        <translation>Lister les couches d'un serveur ou portail ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Lists the layers and tables of an ArcGIS server, folder or service, or of a portal, group, item or web map, with their addresses for “Import layer from ArcGIS”. Of a portal, that is your own content and that of your groups and organisation; without a sign-in, what is public.

Secured layers appear after sign-in: name a saved connection, or set LAYERFERRY_TOKEN.</source>
        <translation>Liste les couches et tables d'un serveur, dossier ou service ArcGIS, ou d'un portail, groupe, élément ou carte web, avec leurs adresses pour « Importer une couche depuis ArcGIS ». D'un portail, ce sont vos propres contenus et ceux de vos groupes et de votre organisation ; sans authentification, ce qui est public.

Les couches sécurisées apparaissent après authentification : nommez une connexion enregistrée, ou définissez LAYERFERRY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out; no row has a value.</source>
        <translation>Omis ; aucune ligne n'a de valeur.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{count} rows</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time of day is dropped in {rows}.</source>
        <translation>L'heure du jour est perdue dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time zone of midnight is dropped in {rows}.</source>
        <translation>Le fuseau horaire de minuit est perdu dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Text is cut at 254 bytes in {rows}.</source>
        <translation>Le texte est coupé à 254 octets dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Blanks at the ends are dropped in {rows}.</source>
        <translation>Les espaces aux extrémités sont perdus dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Empty text becomes null in {rows}.</source>
        <translation>Un texte vide devient NULL dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Unusable characters are replaced in {rows}.</source>
        <translation>Des caractères inutilisables sont remplacés dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Integers are written as text in {rows}.</source>
        <translation>Des entiers sont écrits en texte dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will read the integer as a decimal in {rows}.</source>
        <translation>Certains programmes liront l'entier comme décimal dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will round the number in {rows}.</source>
        <translation>Certains programmes arrondiront le nombre dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Programs will round the number in {rows}.</source>
        <translation>Les programmes arrondiront le nombre dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>NaN or infinity becomes null in {rows}.</source>
        <translation>NaN ou l'infini devient NULL dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will show null as 0 in {rows}.</source>
        <translation>Certains programmes montreront NULL comme 0 dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Null is written as a value in {rows}.</source>
        <translation>NULL est écrit comme une valeur dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A date outside the years 1 to 9999 becomes null in {rows}.</source>
        <translation>Une date hors des années 1 à 9999 devient NULL dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Times are written as text in {rows}.</source>
        <translation>Des heures sont écrites en texte dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>True and false are written as 1 and 0 in {rows}.</source>
        <translation>Vrai et faux sont écrits 1 et 0 dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Lists are written as JSON text in {rows}.</source>
        <translation>Des listes sont écrites en texte JSON dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Labels stand for codes in {rows}.</source>
        <translation>Des étiquettes remplacent les codes dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The code has no label and is written itself in {rows}.</source>
        <translation>Le code n'a pas d'étiquette et est écrit lui-même dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out as chosen, with values in {rows}.</source>
        <translation>Omis par choix, avec des valeurs dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Binary values are left out in {rows}.</source>
        <translation>Les valeurs binaires sont omises dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out, with values in {rows}: a Shapefile holds 255 fields.</source>
        <translation>Omis, avec des valeurs dans {rows} : un Shapefile contient 255 champs.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A value of another type becomes null in {rows}.</source>
        <translation>Une valeur d'un autre type devient NULL dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{rows} without a shape are kept.</source>
        <translation>{rows} sans géométrie conservées.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape is of another kind and left out in {rows}.</source>
        <translation>La géométrie est d'une autre sorte et omise dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape has unusable coordinates and is left out in {rows}.</source>
        <translation>La géométrie a des coordonnées inutilisables et est omise dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Curves become straight segments in {rows}.</source>
        <translation>Les courbes deviennent des segments droits dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Points are stored as multipoints in {rows}.</source>
        <translation>Les points sont stockés en multipoints dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without heights gets 0 in {rows}.</source>
        <translation>Une géométrie sans altitudes reçoit 0 dans {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without measures gets the mark for none in {rows}.</source>
        <translation>Une géométrie sans mesures reçoit la marque d'absence dans {rows}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../ui/layer_actions.py"/>
        <source>Save as Shapefile…</source>
        <translation>Enregistrer en Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import from ArcGIS…</source>
        <translation>Importer depuis ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import layers from ArcGIS, whole and proven complete</source>
        <translation>Importer des couches depuis ArcGIS, entières et prouvées complètes</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Presets…</source>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>MergeReceiptsAlgorithm</name>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Merge receipts of parts</source>
        <translation>Fusionner les reçus de parties</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Takes the receipts of all parts of a layer that were imported with PART = k/n, and proves by the object ids that together they are the whole layer.

COMPLETE is false, and the receipt says why, when a part is missing, is there twice or is not complete itself, or when the layer was edited between the parts so that the rows are not those that the server listed last.</source>
        <translation>Prend les reçus de toutes les parties d'une couche importées avec PART = k/n, et prouve par les identifiants d'objet qu'ensemble elles sont la couche entière.

COMPLETE est faux, et le reçu dit pourquoi, quand une partie manque, est présente deux fois ou n'est pas complète elle-même, ou quand la couche a été modifiée entre les parties de sorte que les lignes ne sont pas celles que le serveur a listées en dernier.</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipts of the parts</source>
        <translation>Reçus des parties</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipt of the whole</source>
        <translation>Reçu de l'ensemble</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Rows in all parts</source>
        <translation>Lignes dans toutes les parties</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Proven complete</source>
        <translation>Prouvé complet</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>The receipt could not be written: {why}.</source>
        <translation>Le reçu n'a pas pu être écrit : {why}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Something unforeseen happened.</source>
        <translation>Un imprévu s'est produit.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The web server in front of ArcGIS does not accept this name and password.</source>
        <translation>Le serveur web devant ArcGIS n'accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Check them (upper and lower case matter) before you try again: some servers lock an account after a few tries.</source>
        <translation>Vérifiez-les (majuscules et minuscules comptent) avant de réessayer : certains serveurs verrouillent un compte après quelques essais.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>Le serveur n'accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This needs a sign-in.</source>
        <translation>Une authentification est nécessaire.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The sign-in has ended.</source>
        <translation>La session a expiré.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This account may not see it.</source>
        <translation>Ce compte n'est pas autorisé à le voir.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Ask the owner for access, or sign in with another account.</source>
        <translation>Demandez l'accès au propriétaire, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server is asked too often.</source>
        <translation>Le serveur reçoit trop de demandes.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not answer in time.</source>
        <translation>Le serveur ne répond pas à temps.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>Réessayez plus tard, ou augmentez le délai dans les options réseau de QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The certificate of the server is not trusted.</source>
        <translation>Le certificat du serveur n'est pas approuvé.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>If it is your organisation's own authority, add it under Settings &gt; Options &gt; Authentication &gt; Manage certificates.</source>
        <translation>Si c'est l'autorité de votre organisation, ajoutez-la sous Préférences &gt; Options &gt; Authentification &gt; Gérer les certificats.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>{rows:,} rows</source>
        <translation>{rows:,} lignes</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Keep layers that cannot be proven to be whole</source>
        <translation>Garder les couches dont la complétude &amp;ne peut pas être prouvée</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Offer to keep passwords in the system keyring</source>
        <translation>Proposer de &amp;conserver les mots de passe dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget &amp;everything…</source>
        <translation>Tout &amp;oublier…</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Temporary layers</source>
        <translation>Couches temporaires</translation>
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
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Where the last files went</source>
        <translation>Là où sont allés les derniers fichiers</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise such an import fails, and says what is missing.</source>
        <translation>Sinon un tel import échoue, et dit ce qui manque.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise they are kept for this session only, unless you tick the box then.</source>
        <translation>Sinon ils ne sont gardés que pour cette session, à moins que vous ne cochiez alors la case.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign out everywhere, and delete all connections and their secrets</source>
        <translation>Se déconnecter partout, et supprimer toutes les connexions et leurs secrets</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>The best that the server offers</source>
        <translation>Le meilleur que le serveur propose</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Layers become</source>
        <translation>Les couches &amp;deviennent</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Folder for files</source>
        <translation>Dossier pour &amp;les fichiers</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Requests at once</source>
        <translation>Requêtes à la &amp;fois</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>For&amp;mat of the rows</source>
        <translation>Fo&amp;rmat des lignes</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Interrupted imports keep at most</source>
        <translation>Les &amp;imports interrompus gardent au plus</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Forget everything</source>
        <translation>Tout ou&amp;blier</translation>
    </message>
</context>
<context>
    <name>OrderEntrance</name>
    <message>
        <location filename="../ui/order_entrance.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>OriginActions</name>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Update from server…</source>
        <translation>Mettre à jour depuis le serveur…</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About this import</source>
        <translation>À propos de cet import</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Reading the receipt</source>
        <translation>Lecture du reçu</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>This layer does not remember its import.</source>
        <translation>Cette couche ne se souvient pas de son import.</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About the import of {name}</source>
        <translation>À propos de l'import de {name}</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These layers exist already:

{names}</source>
        <translation>Ces couches existent déjà :

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This layer exists already:

{names}</source>
        <translation>Cette couche existe déjà :

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These files exist already:

{names}</source>
        <translation>Ces fichiers existent déjà :

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This file exists already:

{names}</source>
        <translation>Ce fichier existe déjà :

{names}</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>No place for the file is chosen yet.</source>
        <translation>Aucun emplacement n'est encore choisi pour le fichier.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Choose one first.</source>
        <translation>Choisissez-en d'abord un.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Fold&amp;er</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>File to import into</source>
        <translation>Fichier dans lequel importer</translation>
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
        <translation>Remplacer les fichiers ?</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>What is there stays until the new data is complete.</source>
        <translation>Ce qui s'y trouve reste jusqu'à ce que les nouvelles données soient complètes.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>All layers in a GeoPackage go with it. To add a layer instead, cancel and tick “{box}”.</source>
        <translation>Toutes les couches d'un GeoPackage disparaissent avec lui. Pour ajouter une couche, annulez et cochez « {box} ».</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>ParameterHelp</name>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>As it stands in a web browser. May be empty where a saved connection has it.</source>
        <translation>Telle qu'elle figure dans un navigateur web. Peut rester vide si une connexion enregistrée la contient.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Name of a connection that the import window saved; its secret comes from the system keyring.</source>
        <translation>Nom d'une connexion enregistrée par la fenêtre d'import ; son secret vient du trousseau du système.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>The password comes from the environment, never from a parameter.</source>
        <translation>Le mot de passe vient de l'environnement, jamais d'un paramètre.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” is right nearly always.</source>
        <translation>« auto » convient presque toujours.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>What QGIS keeps itself, client certificates too.</source>
        <translation>Ce que QGIS conserve lui-même, certificats clients compris.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Condition in the SQL of the server, for example STATUS = 'Open'.</source>
        <translation>Condition dans le SQL du serveur, par exemple STATUS = 'Open'.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Only rows whose shapes touch it.</source>
        <translation>Seulement les lignes dont la géométrie la touche.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = all fields.</source>
        <translation>Vide = tous les champs.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = the layer's own.</source>
        <translation>Vide = celui de la couche.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Smaller pages help with servers that fail on large ones.</source>
        <translation>Des pages plus petites aident avec les serveurs qui échouent sur les grandes.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>More than the server bears makes an import slower, not faster.</source>
        <translation>Plus que ce que le serveur supporte rend un import plus lent, pas plus rapide.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” takes PBF where the server sends it right, else JSON.</source>
        <translation>« auto » prend PBF si le serveur l'envoie correctement, sinon JSON.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Otherwise the algorithm fails, and says what is missing.</source>
        <translation>Sinon l'algorithme échoue, et dit ce qui manque.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>For several computers: “2/4” is the second of four parts. “Merge receipts of parts” proves that they are the whole.</source>
        <translation>Pour plusieurs ordinateurs : « 2/4 » est la deuxième de quatre parties. « Fusionner les reçus de parties » prouve qu'elles forment le tout.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>A file that says what came and what proves it.</source>
        <translation>Un fichier qui dit ce qui est arrivé et ce qui le prouve.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Where the files go; not needed for temporary layers.</source>
        <translation>Où vont les fichiers ; inutile pour des couches temporaires.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Say what has changed on the server, and change nothing here.</source>
        <translation>Dire ce qui a changé sur le serveur, et ne rien modifier ici.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Upper and lower case matter</source>
        <translation>Majuscules et minuscules comptent</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Sent once to this server, and kept in the system keyring if you wish; never in QGIS's settings or projects</source>
        <translation>Envoyé une fois à ce serveur, et conservé dans le trousseau du système si vous le souhaitez ; jamais dans les paramètres ou projets de QGIS</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;User name</source>
        <translation>N&amp;om d'utilisateur</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Mot d&amp;e passe</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What few servers want</source>
        <translation>Ce que peu de serveurs demandent</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What the server checks beside the token. Change it only if you are told to.</source>
        <translation>Ce que le serveur vérifie à côté du jeton. Ne le changez que si on vous le demande.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to LayerFerry (referer)</source>
        <translation>à LayerFerry (référent)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to this computer's address (requestip)</source>
        <translation>à l'adresse de cet ordinateur (requestip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to another address (ip)</source>
        <translation>à une autre adresse (ip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>As the server sees it, for example of a proxy</source>
        <translation>Telle que le serveur la voit, par exemple celle d'un proxy</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Address that tokens are bound to</source>
        <translation>Adresse à laquelle les jetons sont liés</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;Bind tokens</source>
        <translation>Lier les &amp;jetons</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>User name and password</source>
        <translation>Nom d'utilisateur et mot de passe</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Presets of Imports</source>
        <translation>Préréglages d'imports</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Save &amp;as</source>
        <translation>Enregistrer s&amp;ous</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name of the new preset</source>
        <translation>Nom du nouveau préréglage</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Keep the layers that are chosen in the import window, with their filters, fields and format</source>
        <translation>Garder les couches choisies dans la fenêtre d'import, avec leurs filtres, champs et format</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Saved presets</source>
        <translation>Préréglages enregistrés</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import into</source>
        <translation>Importer dans</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers of the chosen preset</source>
        <translation>Couches du préréglage choisi</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>F&amp;older</source>
        <translation>Do&amp;ssier</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Where the files of the chosen preset go</source>
        <translation>Où vont les fichiers du préréglage choisi</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import the layers of the chosen preset, as it says</source>
        <translation>Importer les couches du préréglage choisi, comme il l'indique</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>Suppr&amp;imer…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Forget the chosen preset; what was imported by it stays</source>
        <translation>Oublier le préréglage choisi ; ce qu'il a importé reste</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Write to file…</source>
        <translation>É&amp;crire dans un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Write the chosen preset to a file for colleagues and for Processing; no secret and no place of this computer is in it</source>
        <translation>Écrire le préréglage choisi dans un fichier pour des collègues et pour les traitements ; il ne contient ni secret ni emplacement de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add from &amp;file…</source>
        <translation>Ajouter &amp;d'un fichier…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add the preset of a file that somebody wrote</source>
        <translation>Ajouter le préréglage d'un fichier écrit par quelqu'un</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the {count} layers that are chosen</source>
        <translation>Nom pour les {count} couches choisies</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the layer that is chosen</source>
        <translation>Nom pour la couche choisie</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Read presets</source>
        <translation>Lire les préréglages</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Save a preset</source>
        <translation>Enregistrer un préréglage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Un préréglage « {name} » existe déjà.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>The import has begun; QGIS's main window shows how far it is.</source>
        <translation>L'import a commencé ; la fenêtre principale de QGIS montre son avancement.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete the preset “{name}”?</source>
        <translation>Supprimer le préréglage « {name} » ?</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete a preset</source>
        <translation>Supprimer un préréglage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write Preset</source>
        <translation>Écrire un préréglage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>{name} was written to {file}, without secrets.</source>
        <translation>{name} a été écrit dans {file}, sans secrets.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write a preset</source>
        <translation>Écrire un préréglage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add Preset</source>
        <translation>Ajouter un préréglage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add a preset</source>
        <translation>Ajouter un préréglage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>temporary layers</source>
        <translation>couches temporaires</translation>
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
        <translation>Préréglages (*.json)</translation>
    </message>
</context>
<context>
    <name>QgisForm</name>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>Confi&amp;guration</source>
        <translation>Confi&amp;guration</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>QGIS authentication configuration</source>
        <translation>Configuration d'authentification QGIS</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows in the layer</source>
        <translation>Lignes dans la couche</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server announced</source>
        <translation>Lignes annoncées par le serveur</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Proven to be all</source>
        <translation>Prouvé que c'est tout</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only rows where</source>
        <translation>Seulement les lignes où</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only fields</source>
        <translation>Seulement les champs</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that are missing</source>
        <translation>Lignes manquantes</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server cannot deliver</source>
        <translation>Lignes que le serveur ne peut pas livrer</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that came twice</source>
        <translation>Lignes arrivées deux fois</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows compared with JSON</source>
        <translation>Lignes comparées au JSON</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows without a shape</source>
        <translation>Lignes sans géométrie</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Shapes repaired</source>
        <translation>Géométries réparées</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Added on the server meanwhile</source>
        <translation>Ajoutées entre-temps sur le serveur</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Deleted on the server meanwhile</source>
        <translation>Supprimées entre-temps sur le serveur</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Asked again</source>
        <translation>Redemandées</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Sign-ins renewed</source>
        <translation>Authentifications renouvelées</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no. {why}</source>
        <translation>non. {why}</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, object IDs match</source>
        <translation>oui, les identifiants d'objet concordent</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, the count matches; there are no object IDs</source>
        <translation>oui, le décompte concorde ; il n'y a pas d'identifiants d'objet</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no; the server gives no means to prove it</source>
        <translation>non ; le serveur ne donne aucun moyen de le prouver</translation>
    </message>
</context>
<context>
    <name>RunPresetAlgorithm</name>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Run a preset of imports from ArcGIS</source>
        <translation>Exécuter un préréglage d'imports depuis ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imports the layers of a preset, with their filters, into files of one folder or into memory layers, and proves each whole. A layer that fails ends the run; those before it are there. Files of the same name are replaced; of one GeoPackage for all, only layers of the same name.

A preset is a file, or the name of one that was saved in the import window. It holds no secrets: they come as for “Import layer from ArcGIS”, for one server at a time.</source>
        <translation>Importe les couches d'un préréglage, avec leurs filtres, dans les fichiers d'un dossier ou dans des couches en mémoire, et prouve chacune entière. Une couche qui échoue met fin à l'exécution ; celles d'avant sont là. Les fichiers du même nom sont remplacés ; d'un GeoPackage commun, seulement les couches du même nom.

Un préréglage est un fichier, ou le nom de l'un d'eux enregistré dans la fenêtre d'import. Il ne contient pas de secrets : ils viennent comme pour « Importer une couche depuis ArcGIS », pour un serveur à la fois.</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Keep results that cannot be proven complete</source>
        <translation>Conserver les résultats dont la complétude ne peut pas être prouvée</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imported layers</source>
        <translation>Couches importées</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Rows in the results</source>
        <translation>Lignes dans les résultats</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>All proven complete</source>
        <translation>Tous prouvés complets</translation>
    </message>
</context>
<context>
    <name>SaveShapefileAlgorithm</name>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Save as Shapefile</source>
        <translation>Enregistrer en Shapefile</translation>
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
        <translation>Enregistre chaque ligne d'une couche en Shapefile et dit ce qu'un Shapefile ne peut pas contenir.

Les noms de champs deviennent des noms uniques de dix caractères ; une table des anciens et nouveaux noms est écrite à côté du fichier sous &lt;name&gt;_fields.csv. Les largeurs sont mesurées sur les données, les nombres ne sont donc pas arrondis. Le texte de plus de 254 octets est coupé et compté. Les lignes sans géométrie sont conservées. Une couche sans géométrie devient un simple .dbf.

Le fichier est relu et comparé avant de prendre la place d'un plus ancien ; après une erreur ou une annulation, l'ancien est intact.

Sortie : un nom se terminant par .shp, ou par .zip pour toutes les parties en un fichier.
Dates avec heure : un Shapefile n'a que des dates. 'date' abandonne l'heure, 'text' écrit 2023-05-03T11:44:08Z, 'both' écrit un champ date et un champ texte avec l'heure.
Codes avec étiquettes : 'codes' écrit les valeurs, 'labels' le texte que QGIS montre pour elles, 'both' un champ pour chacun.
NULL dans les nombres, NULL dans les textes : une valeur qui représente NULL, par exemple -9999 ; sans elle NULL reste NULL, que certains programmes montrent comme 0.
Grands entiers : champs avec des entiers au-delà de 2^53. 'number' garde jusqu'à 18 chiffres, 'text' les garde tous, 'float' laisse les programmes arrondir.
Géométries mêlées : 'main' garde la sorte la plus fréquente, 'split' écrit &lt;name&gt;_point.shp, &lt;name&gt;_line.shp et ainsi de suite.
Au-delà de 2 Go : 'refuse', ou 'parts' pour &lt;name&gt;_1.shp, &lt;name&gt;_2.shp et ainsi de suite.
Noms : paires d'un champ et de son nom dans le fichier, d'au plus dix lettres, chiffres et traits de soulignement.
Rapport : un fichier JSON avec chaque champ, son nouveau nom et ce qui a été perdu dans combien de lignes.</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Dates with a time</source>
        <translation>Dates avec heure</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Codes with labels</source>
        <translation>Codes avec étiquettes</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in numbers</source>
        <translation>NULL dans les nombres</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in texts</source>
        <translation>NULL dans les textes</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Big integers</source>
        <translation>Grands entiers</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Mixed shapes</source>
        <translation>Géométries mêlées</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Over 2 GB</source>
        <translation>Au-delà de 2 Go</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Shapefile zippé (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>SaveShapefileDialog</name>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Shapefile</source>
        <translation>Enregistrer en Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;File</source>
        <translation>Fichi&amp;er</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>All parts in one .&amp;zip</source>
        <translation>Toutes les &amp;parties dans un .zip</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file to send; QGIS opens it as it is</source>
        <translation>Un seul fichier à envoyer ; QGIS l'ouvre tel quel</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Add to the project</source>
        <translation>Aj&amp;outer au projet</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Open the new file as a layer, with its style</source>
        <translation>Ouvrir le nouveau fichier comme couche, avec son style</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Show fiel&amp;ds</source>
        <translation>Montrer les c&amp;hamps</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What each field is called in the file, and what changes; double-click a name to change it</source>
        <translation>Comment chaque champ s'appelle dans le fichier, et ce qui change ; double-cliquez sur un nom pour le modifier</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What becomes of the fields</source>
        <translation>Ce que deviennent les champs</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Geo&amp;Package instead</source>
        <translation>Enregistrer plutôt en GeoPac&amp;kage</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file beside it that keeps everything, style included</source>
        <translation>Un seul fichier qui garde tout, style compris</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy &amp;report</source>
        <translation>Copier &amp;le rapport</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy the list of what the format changed</source>
        <translation>Copier la liste de ce que le format a changé</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Write all parts, read them back, and put them in place at once</source>
        <translation>Écrire toutes les parties, les relire, et les mettre en place d'un coup</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Save {name} as Shapefile</source>
        <translation>Enregistrer {name} en Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Measuring {name}</source>
        <translation>Mesure de {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>Shapefile (*.shp);;Shapefile zippé (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Looking at the values…</source>
        <translation>Examen des valeurs…</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Choose a file first.</source>
        <translation>Choisissez d'abord un fichier.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Checking {name}</source>
        <translation>Contrôle de {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace {name}?</source>
        <translation>Remplacer {name} ?</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saved {name} with all rows, fields and the style.</source>
        <translation>{name} enregistré avec toutes les lignes, les champs et le style.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>1 row.</source>
        <translation>1 ligne.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>{count} rows.</source>
        <translation>{count} lignes.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Nothing is lost.</source>
        <translation>Rien n'est perdu.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>No value is lost; fields with another name: {count}.</source>
        <translation>Aucune valeur n'est perdue ; champs avec un autre nom : {count}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved {count} rows to {name}.</source>
        <translation>{count} lignes enregistrées dans {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved 1 row to {name}.</source>
        <translation>1 ligne enregistrée dans {name}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: {rows} rows, {shapes} with a shape; all counts are those announced.</source>
        <translation>Relecture : lignes {rows}, dont avec géométrie {shapes} ; tous les décomptes sont ceux annoncés.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: 1 row, {shapes} with a shape; all counts are those announced.</source>
        <translation>Relecture : 1 ligne, dont avec géométrie {shapes} ; tous les décomptes sont ceux annoncés.</translation>
    </message>
</context>
<context>
    <name>ServerAlgorithm</name>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Saved connection</source>
        <translation>Connexion enregistrée</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>User name</source>
        <translation>Nom d'utilisateur</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Way to sign in</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>QGIS authentication configuration</source>
        <translation>Configuration d'authentification QGIS</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>open to everybody</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal “{name}” at {host}</source>
        <translation>Portail « {name} » à {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal at {host}</source>
        <translation>Portail à {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>ArcGIS Server {version} at {host}</source>
        <translation>ArcGIS Server {version} à {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>{server}, of the portal {portal}</source>
        <translation>{server}, du portail {portal}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Server at {host}</source>
        <translation>Serveur à {host}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>let in by the web server in front</source>
        <translation>admis par le serveur web en amont</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in as {user}</source>
        <translation>connecté en tant que {user}</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in with a token</source>
        <translation>connecté avec un jeton</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in less than a minute</source>
        <translation>renouvellement dans moins d'une minute</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in {minutes} min</source>
        <translation>renouvellement dans {minutes} min</translation>
    </message>
</context>
<context>
    <name>ShapefileChoicesForm</name>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in numbers: give a whole number of up to 9 characters.</source>
        <translation>NULL dans les nombres : donnez un nombre entier de 9 caractères au plus.</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Dates with a time</source>
        <translation>Dates a&amp;vec heure</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Date only</source>
        <translation>Date seule</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text with date and time</source>
        <translation>Texte avec date et heure</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A date field and a text field with the time</source>
        <translation>Un champ date et un champ texte avec l'heure</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Codes with labels</source>
        <translation>Codes avec &amp;étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A field with codes and a field with labels</source>
        <translation>Un champ avec les codes et un champ avec les étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Integers over 2^53</source>
        <translation>Entiers au-delà de 2^&amp;53</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Number up to 18 digits, text beyond</source>
        <translation>Nombre jusqu'à 18 chiffres, texte au-delà</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Decimal number, which programs round</source>
        <translation>Nombre décimal, que les programmes arrondissent</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;numbers</source>
        <translation>NULL d&amp;ans les nombres</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays null; or a number, such as -9999</source>
        <translation>reste NULL ; ou un nombre, par exemple -9999</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;texts</source>
        <translation>NULL dans les &amp;textes</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays blank; or a text, such as n/a</source>
        <translation>reste vide ; ou un texte, par exemple n/d</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several &amp;kinds of shapes</source>
        <translation>Plusieu&amp;rs sortes de géométries</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>The commonest kind only</source>
        <translation>Seulement la sorte la plus fréquente</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A file for each kind</source>
        <translation>Un fichier par sorte</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Over 2 &amp;GB</source>
        <translation>Au-delà de 2 &amp;Go</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several files, numbered</source>
        <translation>Plusieurs fichiers, numérotés</translation>
    </message>
</context>
<context>
    <name>SignInItems</name>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>Sign in to {host} to continue</source>
        <translation>Connectez-vous à {host} pour continuer</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>The sign-in has ended. The import waits and keeps what it has.</source>
        <translation>La session a expiré. L'import attend et garde ce qu'il a.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Sign in…</source>
        <translation>S&amp;e connecter…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Why a sign-in is needed</source>
        <translation>Pourquoi une authentification est nécessaire</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>How one signs in here</source>
        <translation>Comment on se connecte ici</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>K&amp;eep it in the system keyring</source>
        <translation>Conserver d&amp;ans le trousseau du système</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The operating system keeps it for the next session</source>
        <translation>Le système d'exploitation le conserve pour la prochaine session</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in with what is filled in; nothing is tried again by itself</source>
        <translation>Se connecter avec ce qui est rempli ; rien n'est réessayé tout seul</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Go on without signing in</source>
        <translation>Continuer sans se connecter</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Anot&amp;her way…</source>
        <translation>Autre &amp;mode…</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The other ways that can work at this server</source>
        <translation>Les autres modes possibles sur ce serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign in to {host}</source>
        <translation>Se connecter à {host}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign &amp;in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Cont&amp;inue</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>You are signed in, but the server does not see it.</source>
        <translation>Vous êtes connecté, mais le serveur ne le voit pas.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server says that it belongs to the portal at {place}. Sign in there only if you know that it does.</source>
        <translation>Ce serveur dit appartenir au portail {place}. Ne vous y connectez que si vous savez que c'est vrai.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the sign-in unencrypted to this server</source>
        <translation>Envoyer l'authentification non chiffrée à ce serveur</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>I trust {place} and sign in there</source>
        <translation>Je fais confiance à {place} et m'y connecte</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the password to {place}</source>
        <translation>Envoyer le mot de passe à {place}</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server takes its token only in the address. Allow it for this server</source>
        <translation>Ce serveur n'accepte son jeton que dans l'adresse. L'autoriser pour ce serveur</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Partly imported</source>
        <translation>Importé en partie</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count} more failed.</source>
        <translation>{count} autres ont échoué.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first {rows:,} rows, as asked, of {all}.</source>
        <translation>{layer} : les {rows:,} premières lignes, comme demandé, sur {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first row, as asked, of {all}.</source>
        <translation>{layer} : la première ligne, comme demandé, sur {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>a number that the server does not tell</source>
        <translation>un nombre que le serveur n'indique pas</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows, object IDs match.</source>
        <translation>{layer} : toutes les {rows:,} lignes, les identifiants d'objet concordent.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows; the count matches, there are no object IDs.</source>
        <translation>{layer} : toutes les {rows:,} lignes ; le décompte concorde, il n'y a pas d'identifiants d'objet.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: {rows:,} rows; the server gives no means to prove that it is all.</source>
        <translation>{layer} : {rows:,} lignes ; le serveur ne donne aucun moyen de prouver que c'est tout.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count:,} attachments</source>
        <translation>{count:,} pièces jointes</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 attachment</source>
        <translation>1 pièce jointe</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>With it came {list}.</source>
        <translation>Avec elle : {list}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Meanwhile on the server: {added} added, {deleted} deleted.</source>
        <translation>Entre-temps sur le serveur : ajouts {added}, suppressions {deleted}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row, object IDs match.</source>
        <translation>{layer} : son unique ligne, les identifiants d'objet concordent.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row; the count matches, there are no object IDs.</source>
        <translation>{layer} : son unique ligne ; le décompte concorde, il n'y a pas d'identifiants d'objet.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: 1 row; the server gives no means to prove that it is all.</source>
        <translation>{layer} : 1 ligne ; le serveur ne donne aucun moyen de prouver que c'est tout.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row of {layer}</source>
        <translation>1 ligne de {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows of {layer}</source>
        <translation>{rows:,} lignes de {layer}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows, all proven complete.</source>
        <translation>{layers} couches avec {rows:,} lignes, toutes prouvées complètes.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row, all proven complete.</source>
        <translation>{layers} couches avec 1 ligne, toutes prouvées complètes.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows; {complete} of them proven complete.</source>
        <translation>{layers} couches avec {rows:,} lignes ; {complete} d'entre elles prouvées complètes.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row; {complete} of them proven complete.</source>
        <translation>{layers} couches avec 1 ligne ; {complete} d'entre elles prouvées complètes.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row is kept; start the same import again to go on.</source>
        <translation>1 ligne est gardée ; relancez le même import pour continuer.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows are kept; start the same import again to go on.</source>
        <translation>{rows:,} lignes sont gardées ; relancez le même import pour continuer.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>The whole receipt:</source>
        <translation>Le reçu entier :</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>A token or API key that somebody gave you; LayerFerry cannot renew it</source>
        <translation>Un jeton ou une clé d'API que quelqu'un vous a donné ; LayerFerry ne peut pas le renouveler</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>To&amp;ken</source>
        <translation>Jet&amp;on</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>Token or API key that I have</source>
        <translation>Jeton ou clé d'API que je possède</translation>
    </message>
</context>
<context>
    <name>UnfinishedImports</name>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Look for interrupted imports</source>
        <translation>Chercher les imports interrompus</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>{count} imports were interrupted: {names}.</source>
        <translation>{count} imports ont été interrompus : {names}.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} rows.</source>
        <translation>Un import de {layer} a été interrompu à {rows:,} lignes.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted after its first row.</source>
        <translation>Un import de {layer} a été interrompu après sa première ligne.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} of {announced:,} rows.</source>
        <translation>Un import de {layer} a été interrompu à {rows:,} lignes sur {announced:,}.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Discard interrupted imports</source>
        <translation>Abandonner les imports interrompus</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Update from server</source>
        <translation>Mettre à jour depuis le serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where the layer came from</source>
        <translation>D'où vient la couche</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Progress of the update</source>
        <translation>Avancement de la mise à jour</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What an update will do</source>
        <translation>Ce que fera une mise à jour</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where &amp;both of you changed a row</source>
        <translation>&amp;Là où vous deux avez modifié une ligne</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>The server wants a sign-in first</source>
        <translation>Le serveur veut d'abord une authentification</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Compare &amp;all rows</source>
        <translation>C&amp;omparer toutes les lignes</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask for all rows, and compare them with those that are here</source>
        <translation>Demander toutes les lignes, et les comparer à celles qui sont ici</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Check a&amp;gain</source>
        <translation>Vé&amp;rifier de nouveau</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask the server once more what has changed</source>
        <translation>Demander encore une fois au serveur ce qui a changé</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Update</source>
        <translation>Mettre à &amp;jour</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Take over the changes; all of them, or none</source>
        <translation>Reprendre les changements ; tous, ou aucun</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Update {name} from the server</source>
        <translation>Mettre à jour {name} depuis le serveur</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Take the server's</source>
        <translation>Prendre celle du serveur</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Checking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{address}
Imported {moment}, {rows}</source>
        <translation>{address}
Importé {moment}, {rows}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed ({asked}).</source>
        <translation>Rien n'a changé ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>No row was added or removed ({asked}). The server does not say whether values changed; only a comparison of all rows shows that.</source>
        <translation>Aucune ligne n'a été ajoutée ou supprimée ({asked}). Le serveur ne dit pas si des valeurs ont changé ; seule une comparaison de toutes les lignes le montre.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{count} requests</source>
        <translation>{count} requêtes</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for what changed…</source>
        <translation>Recherche de ce qui a changé…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for changes</source>
        <translation>Recherche de changements</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed in these rows ({asked}).</source>
        <translation>Rien n'a changé dans ces lignes ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The server's rows changed. Nothing is touched before you click Update.</source>
        <translation>Les lignes du serveur ont changé. Rien n'est touché avant que vous ne cliquiez sur Mettre à jour.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Removed</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed by you as well</source>
        <translation>Modifiées aussi par vous</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>et {count:,} autres</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating {name}</source>
        <translation>Mise à jour de {name}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updated: {added:,} added, {changed:,} changed, {removed:,} removed.</source>
        <translation>Mis à jour : {added:,} ajoutées, {changed:,} modifiées, {removed:,} supprimées.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Kept as you have them: {count:,}.</source>
        <translation>Gardées comme vous les avez : {count:,}.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you changed it</source>
        <translation>vous l'avez modifiée</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you removed it</source>
        <translation>vous l'avez supprimée</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you have a row with this ID</source>
        <translation>vous avez une ligne avec cet identifiant</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server changed it</source>
        <translation>le serveur l'a modifiée</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server removed it</source>
        <translation>le serveur l'a supprimée</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server added it</source>
        <translation>le serveur l'a ajoutée</translation>
    </message>
</context>
<context>
    <name>UpdateLayerAlgorithm</name>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Update imported layer</source>
        <translation>Mettre à jour une couche importée</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Brings what changed on the server into a layer that LayerFerry has imported: a memory layer, a GeoPackage or a Shapefile. The filter of the import is kept, and so are fields and rows that you added. Nothing is changed unless what came is proven complete.

A row that you and the server both changed stays as you have it, unless the policy says otherwise.

Where the server tells when it was last edited, an unchanged layer costs one request; otherwise all rows are compared, since values may have changed. With “Check only” nothing is changed, and the numbers say what an update would do.

Secrets are never parameters; see “Import layer from ArcGIS”.</source>
        <translation>Apporte ce qui a changé sur le serveur dans une couche importée par LayerFerry : une couche en mémoire, un GeoPackage ou un Shapefile. Le filtre de l'import est gardé, de même que les champs et lignes que vous avez ajoutés. Rien n'est modifié tant que ce qui est arrivé n'est pas prouvé complet.

Une ligne que vous et le serveur avez modifiée reste comme vous l'avez, sauf si la politique en dit autrement.

Si le serveur indique sa dernière modification, une couche inchangée coûte une requête ; sinon toutes les lignes sont comparées, puisque des valeurs peuvent avoir changé. Avec « Vérifier seulement », rien n'est modifié, et les nombres disent ce que ferait une mise à jour.

Les secrets ne sont jamais des paramètres ; voir « Importer une couche depuis ArcGIS ».</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Imported layer</source>
        <translation>Couche importée</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Check only</source>
        <translation>Vérifier seulement</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows that both changed</source>
        <translation>Lignes modifiées des deux côtés</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows added</source>
        <translation>Lignes ajoutées</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows changed</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows removed</source>
        <translation>Lignes supprimées</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Nothing changed.</source>
        <translation>Rien n'a changé.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Row {number}: {here} here, {there} on the server</source>
        <translation>Ligne {number} : {here} ici, {there} sur le serveur</translation>
    </message>
</context>
<context>
    <name>WantedLayers</name>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>Reading the layers that are checked…</source>
        <translation>Lecture des couches cochées…</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>{name}: choose at least one field.</source>
        <translation>{name} : choisissez au moins un champ.</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>To import: {name}</source>
        <translation>À importer : {name}</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <location filename="../ui/ways_in/way_form.py"/>
        <source>Why the last sign-in failed</source>
        <translation>Pourquoi la dernière connexion a échoué</translation>
    </message>
</context>
<context>
    <name>WebTierForm</name>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Use my sign-in at &amp;this computer</source>
        <translation>Utiliser ma sessio&amp;n sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Kerberos proves who you are; no password is sent</source>
        <translation>Kerberos prouve qui vous êtes ; aucun mot de passe n'est envoyé</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>With its domain where it has one: DOMAIN\name</source>
        <translation>Avec son domaine s'il en a un : DOMAINE\nom</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Goes to this web server alone, and into the system keyring if you wish</source>
        <translation>Va à ce seul serveur web, et dans le trousseau du système si vous le souhaitez</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>&amp;User name</source>
        <translation>N&amp;om d'utilisateur</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Pass&amp;word</source>
        <translation>Mot d&amp;e passe</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Sign-in of the web server</source>
        <translation>Authentification du serveur web</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>For this, QGIS's Python needs a library that is not installed: {libraries}.</source>
        <translation>Pour cela, le Python de QGIS a besoin d'une bibliothèque qui n'est pas installée : {libraries}.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>WhereBuilder</name>
    <message>
        <location filename="../ui/where_builder.py"/>
        <source>Values of {name}</source>
        <translation>Valeurs de {name}</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>&amp;Details</source>
        <translation>Détail&amp;s</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Try &amp;again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>_ProgressItem</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Progress of the import</source>
        <translation>Avancement de l'import</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>Dét&amp;ails</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Log of the import</source>
        <translation>Journal de l'import</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits until another import is over</source>
        <translation>{name} : attend la fin d'un autre import</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits for your sign-in</source>
        <translation>{name} : attend votre connexion</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of 1 row</source>
        <translation>{rows:,} sur 1 ligne</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of {announced:,} rows</source>
        <translation>{rows:,} lignes sur {announced:,}</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {pace:,.0f} per second</source>
        <translation>{rows}, {pace:,.0f} par seconde</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {time} left</source>
        <translation>{rows}, {time} restant</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>layer {number} of {total}, {name}: {rows}</source>
        <translation>couche {number} sur {total}, {name} : {rows}</translation>
    </message>
</context>
</TS>
