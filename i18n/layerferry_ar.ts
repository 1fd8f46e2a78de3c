<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Imported</source>
        <translation>مستورَد</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows that came</source>
        <translation>الصفوف التي وصلت</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Proven complete</source>
        <translation>ثبت اكتماله</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only rows where</source>
        <translation>فقط الصفوف التي</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only within</source>
        <translation>فقط داخل</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Only these fields</source>
        <translation>هذه الحقول فقط</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Rows on the server, last seen</source>
        <translation>الصفوف على الخادم، آخر مرة</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>no. {why}</source>
        <translation>لا. {why}</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, object IDs match</source>
        <translation>نعم، معرّفات العناصر متطابقة</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>yes, the count matches</source>
        <translation>نعم، العدد متطابق</translation>
    </message>
    <message>
        <location filename="../ui/about_import.py"/>
        <source>Updated {moment}: {added:,} added, {changed:,} changed, {removed:,} removed</source>
        <translation>حُدّث {moment}: أُضيف {added:,}، تغيّر {changed:,}، حُذف {removed:,}</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Why can't I get in?</source>
        <translation>لماذا لا أستطيع الدخول؟</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>S&amp;top</source>
        <translation>إيقاف (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>&amp;Test</source>
        <translation>اختبار (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../ui/access_dialog.py"/>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is in the way</source>
        <translation>ما الذي يعيق</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What was found out</source>
        <translation>ما الذي تبيّن</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Ask the server again, step by step; a password that was refused is not sent again</source>
        <translation>سؤال الخادم مجددًا خطوة بخطوة؛ كلمة المرور المرفوضة لا تُرسل مرة أخرى</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>What is going on</source>
        <translation>ما الذي يجري</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>With my &amp;user name</source>
        <translation>مع اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Else the copy has only its first letter</source>
        <translation>وإلا فلا تحوي النسخة سوى حرفه الأول</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;opy Report</source>
        <translation>نسخ التقرير (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>Copy a text for a ticket: no password and no token is in it</source>
        <translation>نسخ نص لطلب دعم: لا كلمة مرور فيه ولا رمز</translation>
    </message>
    <message>
        <location filename="../ui/forms/access_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
</context>
<context>
    <name>AddressHint</name>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Look who answers</source>
        <translation>معرفة من يجيب</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Query of layer {number}</source>
        <translation>استعلام عن الطبقة {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Layer {number}</source>
        <translation>الطبقة {number}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Portal</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Item of a portal</source>
        <translation>عنصر في بوابة</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>Group of a portal</source>
        <translation>مجموعة في بوابة</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>a portal</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>no portal answers there</source>
        <translation>لا تجيب أي بوابة هناك</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>ArcGIS Server {version}</source>
        <translation>ArcGIS Server {version}</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>behind a sign-in of its web server</source>
        <translation>خلف تسجيل دخول لخادم الويب</translation>
    </message>
    <message>
        <location filename="../ui/address_hint.py"/>
        <source>does not look like ArcGIS</source>
        <translation>لا يبدو أنه ArcGIS</translation>
    </message>
</context>
<context>
    <name>AppForm</name>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Also called App ID; the portal shows it with the application</source>
        <translation>يسمى أيضًا App ID؛ تعرضه البوابة مع التطبيق</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Sent to the portal alone, and kept in the system keyring if you wish</source>
        <translation>يُرسل إلى البوابة وحدها، ويُحفظ في سلسلة مفاتيح النظام إن أردت</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client I&amp;D</source>
        <translation>معرّف العميل (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Client &amp;secret</source>
        <translation>سر العميل (&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>Application (client ID and secret)</source>
        <translation>تطبيق (معرّف العميل والسر)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/app_form.py"/>
        <source>The portal does not accept this client ID and secret. Check both, and whether the application is still registered.</source>
        <translation>لا تقبل البوابة معرّف العميل والسر هذين. تحقق منهما، ومن أن التطبيق ما زال مسجلًا.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>New connection…</source>
        <translation>اتصال جديد…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No connections yet: double-click for a new one</source>
        <translation>لا اتصالات بعد: انقر نقرًا مزدوجًا لإنشاء اتصال</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/items.py"/>
        <source>No layers here.</source>
        <translation>لا طبقات هنا.</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import from ArcGIS…</source>
        <translation>استيراد من ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Why can't I get in?</source>
        <translation>لماذا لا أستطيع الدخول؟</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Remove connection…</source>
        <translation>إزالة الاتصال…</translation>
    </message>
    <message>
        <location filename="../ui/browser_panel/panel.py"/>
        <source>Add to project</source>
        <translation>إضافة إلى المشروع</translation>
    </message>
</context>
<context>
    <name>BrowserForm</name>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign &amp;in with browser</source>
        <translation>تسجيل الدخول بالمتصفح (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of the application that the portal's administrator registered; no secret</source>
        <translation>للتطبيق الذي سجّله مدير البوابة؛ ليس سرًا</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the admi&amp;nistrator…</source>
        <translation>نص للمدير (&amp;N)…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>What the portal's administrator needs to know to make a client ID</source>
        <translation>ما يحتاج مدير البوابة إلى معرفته لإنشاء معرّف عميل</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Client I&amp;D</source>
        <translation>معرّف العميل (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Of this computer, for the way back from the browser, as the administrator registered them; tried in this order</source>
        <translation>في هذا الحاسوب، لطريق العودة من المتصفح، كما سجّلها المدير؛ تُجرَّب بهذا الترتيب</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>P&amp;orts</source>
        <translation>المنافذ (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Open the pa&amp;ge again</source>
        <translation>فتح الصفحة مجددًا (&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Copy &amp;its address</source>
        <translation>نسخ عنوانها (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Paste the co&amp;de…</source>
        <translation>لصق الرمز (&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>For browsers that cannot come back to QGIS by themselves</source>
        <translation>للمتصفحات التي لا تستطيع العودة إلى QGIS بنفسها</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>As the page shows it; the address of the last page will do as well</source>
        <translation>كما تعرضه الصفحة؛ ويصلح أيضًا عنوان الصفحة الأخيرة</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>G&amp;o on</source>
        <translation>متابعة (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Co&amp;de</source>
        <translation>الرمز (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Portal's page in the browser</source>
        <translation>صفحة البوابة في المتصفح</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one, sign in there, then paste the code that it shows.</source>
        <translation>تعذّر فتح أي متصفح. انسخ عنوان الصفحة إلى أحدها، وسجّل الدخول هناك، ثم الصق الرمز الذي تعرضه.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>No browser could be opened. Copy the page's address into one.</source>
        <translation>تعذّر فتح أي متصفح. انسخ عنوان الصفحة إلى أحدها.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Sign in on the page, then paste the code that it shows.</source>
        <translation>سجّل الدخول في الصفحة ثم الصق الرمز الذي تعرضه.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Waiting for the browser…</source>
        <translation>في انتظار المتصفح…</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/browser_form.py"/>
        <source>Text for the administrator</source>
        <translation>نص للمدير</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>You are signed in. You can close this page and go back to QGIS.</source>
        <translation>سجّلت الدخول. يمكنك إغلاق هذه الصفحة والعودة إلى QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>The sign-in did not succeed. You can close this page and go back to QGIS.</source>
        <translation>لم ينجح تسجيل الدخول. يمكنك إغلاق هذه الصفحة والعودة إلى QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/browser_page.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>لا تنتمي هذه الصفحة إلى تسجيل دخول ينتظره LayerFerry.</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>about {size}, {time}</source>
        <translation>نحو {size}، {time}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: no losses expected.</source>
        <translation>كـ Shapefile: لا يُتوقع فقد.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As Shapefile: {sentences}</source>
        <translation>كـ Shapefile: {sentences}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As temporary layers these would take about {size} of memory. A GeoPackage keeps them on disk.</source>
        <translation>كطبقات مؤقتة ستشغل نحو {size} من الذاكرة. أما GeoPackage فيحفظها على القرص.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>As a temporary layer this would take about {size} of memory. A GeoPackage keeps it on disk.</source>
        <translation>كطبقة مؤقتة ستشغل نحو {size} من الذاكرة. أما GeoPackage فيحفظها على القرص.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>To import: {count} layers</source>
        <translation>للاستيراد: {count} من الطبقات</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>counting rows…</source>
        <translation>جارٍ عد الصفوف…</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{number} s</source>
        <translation>‏{number} ث</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{number} min</source>
        <translation>‏{number} د</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{number} h</source>
        <translation>‏{number} س</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first row only</source>
        <translation>الصف الأول فقط</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>the first {rows:,} rows only</source>
        <translation>أول {rows:,} من الصفوف فقط</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows by object ID, several at once; IDs prove it whole</source>
        <translation>صفحات من {rows:,} صفًا حسب معرّف العنصر، عدة منها معًا؛ المعرّفات تثبت الاكتمال</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>pages of {rows:,} rows one after the other; the count proves it whole</source>
        <translation>صفحات من {rows:,} صفًا واحدة تلو الأخرى؛ العدد يثبت الاكتمال</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>no pages: the server has to send all rows at once</source>
        <translation>بلا صفحات: على الخادم أن يرسل كل الصفوف دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>It would pass 2 GB.</source>
        <translation>سيتجاوز 2 غ.ب.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Names are shortened: {names}.</source>
        <translation>أسماء تُختصر: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>The time of day is dropped: {names}.</source>
        <translation>وقت اليوم يسقط: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Text may be cut at 254 bytes: {names}.</source>
        <translation>قد يُقطع النص عند 254 بايت: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>Beyond 255 fields, left out: {names}.</source>
        <translation>ما بعد 255 حقلًا متروك: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first {rows} rows: {loss}</source>
        <translation>في أول {rows} من الصفوف: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>In the first row: {loss}</source>
        <translation>في الصف الأول: {loss}</translation>
    </message>
    <message>
        <location filename="../ui/card_text.py"/>
        <source>{names} and {count} more</source>
        <translation>‏{names} و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>More ({count})…</source>
        <translation>المزيد ({count})…</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My content</source>
        <translation>محتواي</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>My groups</source>
        <translation>مجموعاتي</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>All items</source>
        <translation>كل العناصر</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Public items</source>
        <translation>العناصر العامة</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Locked: sign in with an account that may see it.</source>
        <translation>مقفل: سجّل الدخول بحساب يحق له رؤيته.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Group of layers</source>
        <translation>مجموعة طبقات</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Layer</source>
        <translation>طبقة</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Table without shapes</source>
        <translation>جدول بلا أشكال</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Raster layer: it has no rows to import</source>
        <translation>طبقة نقطية: لا صفوف فيها للاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Not a layer that can be imported</source>
        <translation>ليست طبقة يمكن استيرادها</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Items of the portal</source>
        <translation>عناصر البوابة</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Shows further items here</source>
        <translation>يعرض عناصر أخرى هنا</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Groups of people who share items</source>
        <translation>مجموعات أشخاص يتشاركون عناصر</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Web map: its layers come with their filters</source>
        <translation>خريطة ويب: تأتي طبقاتها بمرشحاتها</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to connect to {host}.</source>
        <translation>اضغط Enter للاتصال بـ ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Press Enter to sign in.</source>
        <translation>اضغط Enter لتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services with layers here, or none that you may see.</source>
        <translation>لا خدمات ذات طبقات هنا، أو لا شيء يحق لك رؤيته.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No services or maps here, or none that you may see.</source>
        <translation>لا خدمات ولا خرائط هنا، أو لا شيء يحق لك رؤيته.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>You belong to no group.</source>
        <translation>لا تنتمي إلى أي مجموعة.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>No layers here.</source>
        <translation>لا طبقات هنا.</translation>
    </message>
    <message>
        <location filename="../ui/catalog_text.py"/>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>CatalogTree</name>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>Found: {words}</source>
        <translation>وُجد: {words}</translation>
    </message>
    <message>
        <location filename="../ui/catalog_tree.py"/>
        <source>“{name}” needs a sign-in.</source>
        <translation>يحتاج “⁨{name}⁩” إلى تسجيل دخول.</translation>
    </message>
</context>
<context>
    <name>ChosenTotals</name>
    <message>
        <location filename="../ui/chosen_totals.py"/>
        <source>Look at the checked layers</source>
        <translation>النظر في الطبقات المؤشرة</translation>
    </message>
</context>
<context>
    <name>ConnectionEdit</name>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>New Connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>Rename Connection</source>
        <translation>إعادة تسمية الاتصال</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/connection_edit.py"/>
        <source>There is a connection of this name already.</source>
        <translation>يوجد اتصال بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/connection_rows.py"/>
        <source>&amp;Connect</source>
        <translation>اتصال (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>{front}, then {way}</source>
        <translation>‏{front}، ثم {way}</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Name and password</source>
        <translation>اسم وكلمة مرور</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Application</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Web server in front</source>
        <translation>خادم ويب في المقدمة</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>QGIS configuration</source>
        <translation>إعداد QGIS</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>No usable address</source>
        <translation>لا عنوان صالح</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Forget everything? You are signed out everywhere. All connections are deleted, and every password, token and browser sign-in that LayerFerry has in the system keyring.</source>
        <translation>نسيان كل شيء؟ يُسجَّل خروجك من كل مكان. تُحذف كل الاتصالات، وكل كلمة مرور ورمز وتسجيل دخول بالمتصفح يحفظه LayerFerry في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Done. Nothing of it is left in the system keyring.</source>
        <translation>تم. لم يبق منه شيء في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../ui/connection_texts.py"/>
        <source>Some secrets could not be deleted from the system keyring. Unlock it and use Forget everything, or delete the entries of “LayerFerry” in the keyring's own window.</source>
        <translation>تعذّر حذف بعض الأسرار من سلسلة مفاتيح النظام. افتح قفلها واستخدم «نسيان كل شيء»، أو احذف مدخلات “LayerFerry” في نافذة سلسلة المفاتيح نفسها.</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>The connection is not there any more.</source>
        <translation>لم يعد الاتصال موجودًا.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete the connection “{name}”? Its password, token or browser sign-in in the system keyring is deleted too.</source>
        <translation>حذف الاتصال “⁨{name}⁩”؟ تُحذف أيضًا كلمة مروره أو رمزه أو تسجيل دخوله بالمتصفح من سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Delete a connection</source>
        <translation>حذف اتصال</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>&amp;Forget everything</source>
        <translation>نسيان كل شيء (&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export Connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections written to {file}, without secrets.</source>
        <translation>كُتبت الاتصالات ({count}) في ⁨{file}⁩، بلا أسرار.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection written to {file}, without secrets.</source>
        <translation>كُتب اتصال واحد في ⁨{file}⁩، بلا أسرار.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Export connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import Connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>{count} connections imported.</source>
        <translation>الاتصالات المستوردة: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>1 connection imported.</source>
        <translation>استُورد اتصال واحد.</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Ask the system keyring</source>
        <translation>سؤال سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <location filename="../ui/connections_dialog.py"/>
        <source>Connections (*.json)</source>
        <translation>الاتصالات (*.json)</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>ArcGIS Connections</source>
        <translation>اتصالات ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Way in</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;New…</source>
        <translation>جديد (&amp;N)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Save the address of a server under a name; the way in is asked when you connect</source>
        <translation>حفظ عنوان خادم تحت اسم؛ تُسأل طريقة الدخول عند الاتصال</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Rename…</source>
        <translation>إعادة تسمية (&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Call the connection otherwise; its sign-in stays</source>
        <translation>تسمية الاتصال باسم آخر؛ يبقى تسجيل دخوله</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>حذف (&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Delete the connection, and its secret from the system keyring</source>
        <translation>حذف الاتصال، وسره من سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Why can't I get in?</source>
        <translation>لماذا لا أستطيع الدخول؟ (&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>عرض ما يقوله الخادم عن تسجيل الدخول، واختباره</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Write all connections to a file for colleagues; no secret is in it</source>
        <translation>كتابة كل الاتصالات في ملف للزملاء؛ لا سر فيه</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;I)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Add the connections of a file that a colleague exported</source>
        <translation>إضافة الاتصالات من ملف صدّره زميل</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>&amp;Forget everything…</source>
        <translation>نسيان كل شيء (&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>Sign out everywhere, and delete all connections and all of their secrets in the system keyring</source>
        <translation>تسجيل الخروج من كل مكان، وحذف كل الاتصالات وكل أسرارها من سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>State of the system keyring</source>
        <translation>حالة سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <location filename="../ui/forms/connections_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the server for a name and password</source>
        <translation>أنشأه الخادم لاسم وكلمة مرور</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for this server</source>
        <translation>أنشأته البوابة لهذا الخادم</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of a sign-in in the browser</source>
        <translation>من تسجيل دخول في المتصفح</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of an application</source>
        <translation>من تطبيق</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>brought along: a token or API key</source>
        <translation>أُحضر من الخارج: رمز أو مفتاح API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>made by the portal for whom its web server knows</source>
        <translation>أنشأته البوابة لمن يعرفه خادم الويب لديها</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header X-Esri-Authorization</source>
        <translation>الترويسة X-Esri-Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the body of requests</source>
        <translation>نص الطلبات</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization</source>
        <translation>الترويسة Authorization</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address, as you agreed</source>
        <translation>العنوان، كما وافقت</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the header Authorization, without Bearer</source>
        <translation>الترويسة Authorization بلا Bearer</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in, the token is being renewed</source>
        <translation>سُجّل الدخول، ويُجدَّد الرمز</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the sign-in has ended and only you can renew it</source>
        <translation>انتهى تسجيل الدخول ولا يجدده سواك</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the last sign-in failed</source>
        <translation>فشل آخر تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>ok</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not done</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}, and every step of the test went well.</source>
        <translation>سجّلت الدخول باسم ⁨{name}⁩، ونجحت كل خطوات الاختبار.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in, and every step of the test went well.</source>
        <translation>سجّلت الدخول، ونجحت كل خطوات الاختبار.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in as {name}.</source>
        <translation>سجّلت الدخول باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>You are signed in.</source>
        <translation>سجّلت الدخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in; what is open to everybody can be read.</source>
        <translation>لم يسجّل أحد الدخول؛ يمكن قراءة ما هو متاح للجميع.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Press Test to ask the server again.</source>
        <translation>اضغط «اختبار» لسؤال الخادم مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Software</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Last refusal</source>
        <translation>آخر رفض</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Ways in</source>
        <translation>طرق الدخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Uses ArcGIS tokens</source>
        <translation>يستخدم رموز ArcGIS</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Gives tokens at</source>
        <translation>يمنح الرموز في</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Belongs to the portal</source>
        <translation>ينتمي إلى البوابة</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Life of its tokens</source>
        <translation>عمر رموزه</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{short_lived_minutes} min</source>
        <translation>‏{short_lived_minutes} د</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Names and passwords of its own</source>
        <translation>أسماء وكلمات مرور خاصة به</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>The organisation's sign-in</source>
        <translation>تسجيل دخول المؤسسة</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Applications and browsers</source>
        <translation>التطبيقات والمتصفحات</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Longest life of a token</source>
        <translation>أطول عمر لرمز</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{max_token_min} min</source>
        <translation>‏{max_token_min} د</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token from</source>
        <translation>الرمز من</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Bound to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Token travels in</source>
        <translation>ينتقل الرمز في</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front</source>
        <translation>خادم الويب في المقدمة</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>signed in there as well</source>
        <translation>سُجّل الدخول هناك أيضًا</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered: {harmless}</source>
        <translation>معروض: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered: {harmless}</source>
        <translation>غير معروض: {harmless}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not offered</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>Web server in front asks for</source>
        <translation>خادم الويب في المقدمة يطلب</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>can be answered here</source>
        <translation>يمكن الإجابة عنه هنا</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the Python library “{missing}” is not installed in this QGIS; the user guide says how to install it (Ways in)</source>
        <translation>مكتبة Python ‏“⁨{missing}⁩” غير مثبتة في QGIS هذا؛ يبيّن دليل المستخدم كيفية تثبيتها (Ways in)</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the server did not say when it ends</source>
        <translation>لم يذكر الخادم متى ينتهي</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>of {span}</source>
        <translation>من {span}</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>renews by itself</source>
        <translation>يتجدد بنفسه</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>only you can renew it</source>
        <translation>لا يجدده سواك</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; renews by itself</source>
        <translation>‏{left}؛ يتجدد بنفسه</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left}; only you can renew it</source>
        <translation>‏{left}؛ لا يجدده سواك</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; renews by itself</source>
        <translation>‏{left} من {span}؛ يتجدد بنفسه</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{left} of {span}; only you can renew it</source>
        <translation>‏{left} من {span}؛ لا يجدده سواك</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>{seconds} min</source>
        <translation>‏{seconds} د</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the referer {referer}, sent with every request</source>
        <translation>المُحيل ⁨{referer}⁩، يُرسل مع كل طلب</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address that this computer's requests come from</source>
        <translation>العنوان الذي تأتي منه طلبات هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>the address {bound_to}</source>
        <translation>العنوان ⁨{bound_to}⁩</translation>
    </message>
    <message>
        <location filename="../core/auth/access_report.py"/>
        <source>not known; it was made elsewhere</source>
        <translation>غير معروف؛ أُنشئ في مكان آخر</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Without sign-in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Name and password</source>
        <translation>اسم وكلمة مرور</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Application</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>Token or API key</source>
        <translation>رمز أو مفتاح API</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The web server in front has to let you in first.</source>
        <translation>على خادم الويب في المقدمة أن يسمح لك بالدخول أولًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>No web server in front asks for a sign-in.</source>
        <translation>لا يطلب أي خادم ويب في المقدمة تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server says that it uses no ArcGIS tokens.</source>
        <translation>يقول الخادم إنه لا يستخدم رموز ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal says that applications cannot sign in.</source>
        <translation>تقول البوابة إن التطبيقات لا يمكنها تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The portal that owns the server was not asked or gives no answer.</source>
        <translation>البوابة المالكة للخادم لم تُسأل أو لا تجيب.</translation>
    </message>
    <message>
        <location filename="../core/auth/access_ways.py"/>
        <source>The server belongs to no portal, and only portals know this way.</source>
        <translation>لا ينتمي الخادم إلى بوابة، ولا تعرف هذه الطريقة إلا البوابات.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Application id or secret is missing.</source>
        <translation>معرّف التطبيق أو سره ناقص.</translation>
    </message>
    <message>
        <location filename="../core/auth/app_sign_in.py"/>
        <source>Type in both and sign in again.</source>
        <translation>اكتبهما معًا وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>The address that the token shall be bound to is not an IP address.</source>
        <translation>العنوان الذي سيُربط به الرمز ليس عنوان IP.</translation>
    </message>
    <message>
        <location filename="../core/auth/binding.py"/>
        <source>Write it like 192.0.2.17, or bind the token to the referer.</source>
        <translation>اكتبه مثل 192.0.2.17، أو اربط الرمز بالمُحيل.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The web browser could not be opened.</source>
        <translation>تعذّر فتح متصفح الويب.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>Sign in by copying the code.</source>
        <translation>سجّل الدخول بنسخ الرمز.</translation>
    </message>
    <message>
        <location filename="../core/auth/browser_sign_in.py"/>
        <source>The sign-in has ended, and only you can renew it.</source>
        <translation>انتهى تسجيل الدخول، ولا يجدده سواك.</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>name and password</source>
        <translation>اسم وكلمة مرور</translation>
    </message>
    <message>
        <location filename="../core/auth/connection_schemes.py"/>
        <source>no challenge of NTLM: {problem}</source>
        <translation>لا تحدٍّ من NTLM: {problem}</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The web server in front asks for a sign-in of its own ({wall}).</source>
        <translation>خادم الويب في المقدمة يطلب تسجيل دخول خاصًا به ({wall}).</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server states where it gives tokens for a name and password.</source>
        <translation>يذكر الخادم أين يمنح الرموز لاسم وكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The server does not say how to sign in; this is the usual way.</source>
        <translation>لا يذكر الخادم كيف يُسجَّل الدخول؛ هذه هي الطريقة المعتادة.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Public layers need no sign-in.</source>
        <translation>الطبقات العامة لا تحتاج إلى تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>A token or API key from elsewhere can be pasted.</source>
        <translation>يمكن لصق رمز أو مفتاح API من مكان آخر.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The portal's page hides this, but accounts of its own may still get in.</source>
        <translation>صفحة البوابة تخفي ذلك، لكن حساباتها قد تدخل مع ذلك.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For accounts of the portal itself, without a second factor.</source>
        <translation>لحسابات البوابة نفسها، بلا عامل ثانٍ.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>The organisation's own sign-in</source>
        <translation>تسجيل الدخول الخاص بالمؤسسة</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>Any account</source>
        <translation>أي حساب</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>on the portal's page in the browser</source>
        <translation>في صفحة البوابة في المتصفح</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>the administrator has to register LayerFerry first.</source>
        <translation>على المدير أن يسجّل LayerFerry أولًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/discovery.py"/>
        <source>For an application's id and secret.</source>
        <translation>لمعرّف تطبيق وسره.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>The portal {host} does not vouch for {host2}, so its token is not sent there.</source>
        <translation>لا تضمن البوابة ⁨{host}⁩ الخادم ⁨{host2}⁩، لذلك لا يُرسل رمزها إليه.</translation>
    </message>
    <message>
        <location filename="../core/auth/federation.py"/>
        <source>If you trust {server}, confirm it and sign in again.</source>
        <translation>إن كنت تثق بـ ⁨{server}⁩ فأكّد ذلك وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>There is no valid Kerberos ticket of yours on this computer.</source>
        <translation>لا توجد على هذا الحاسوب تذكرة Kerberos صالحة لك.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Sign in to your domain (on Linux and macOS by kinit), then try again.</source>
        <translation>سجّل الدخول إلى نطاقك (على Linux وmacOS بالأمر kinit)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain does not know the web server {host}.</source>
        <translation>نطاق Kerberos لديك لا يعرف خادم الويب ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Paste the address with the server's full name in the domain, or give a user name and password.</source>
        <translation>الصق العنوان باسم الخادم الكامل في النطاق، أو أعطِ اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos refuses because this computer's clock is wrong.</source>
        <translation>‏Kerberos يرفض لأن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Set the clock, then try again.</source>
        <translation>اضبط الساعة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Your Kerberos domain cannot be reached.</source>
        <translation>لا يمكن الوصول إلى نطاق Kerberos لديك.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Connect to your organisation's network, then try again.</source>
        <translation>اتصل بشبكة مؤسستك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>The web server cannot prove that it is the one which your Kerberos domain knows; nothing of its answer was used.</source>
        <translation>لا يستطيع خادم الويب إثبات أنه الخادم الذي يعرفه نطاق Kerberos لديك؛ ولم يُستخدم شيء من إجابته.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Ask the owner of the server before you sign in there.</source>
        <translation>اسأل مالك الخادم قبل أن تسجّل الدخول هناك.</translation>
    </message>
    <message>
        <location filename="../core/auth/kerberos.py"/>
        <source>Kerberos gives no ticket for the web server {host}.</source>
        <translation>‏Kerberos لا يعطي تذكرة لخادم الويب ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>This computer has no keyring service.</source>
        <translation>لا توجد خدمة سلسلة مفاتيح في هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring is locked.</source>
        <translation>سلسلة مفاتيح النظام مقفلة.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not be opened.</source>
        <translation>تعذّر فتح سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not accept the password.</source>
        <translation>لم تقبل سلسلة مفاتيح النظام كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring could not delete the password.</source>
        <translation>لم تستطع سلسلة مفاتيح النظام حذف كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not keep the password.</source>
        <translation>لم تحفظ سلسلة مفاتيح النظام كلمة المرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring did not answer within {time_limit_s#} s.</source>
        <translation>لم تجب سلسلة مفاتيح النظام خلال {time_limit_s#} ث.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring returned something other than a password.</source>
        <translation>أعادت سلسلة مفاتيح النظام شيئًا ليس كلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The Python library “keyring” is not installed in this QGIS.</source>
        <translation>مكتبة Python ‏“keyring” غير مثبتة في QGIS هذا.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The keyring set up on this computer ({type}) is not known to be safe, so no password is put into it.</source>
        <translation>سلسلة المفاتيح المعدّة في هذا الحاسوب ({type}) غير معروفة بالأمان، لذلك لا توضع فيها كلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/keyring_store.py"/>
        <source>The system keyring failed.</source>
        <translation>فشلت سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>You can close this page and go back to QGIS.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى QGIS.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>The sign-in did not succeed.</source>
        <translation>لم ينجح تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>This page does not belong to a sign-in that LayerFerry waits for.</source>
        <translation>لا تنتمي هذه الصفحة إلى تسجيل دخول ينتظره LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Nobody signed in in the browser within {time_limit_s#} minutes.</source>
        <translation>لم يسجّل أحد الدخول في المتصفح خلال {time_limit_s#} د.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Another program uses the port that the browser is to come back to ({ports}).</source>
        <translation>برنامج آخر يستخدم المنفذ الذي يجب أن يعود إليه المتصفح ({ports}).</translation>
    </message>
    <message>
        <location filename="../core/auth/loopback_listener.py"/>
        <source>Close the other program, or sign in by copying the code.</source>
        <translation>أغلق البرنامج الآخر، أو سجّل الدخول بنسخ الرمز.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The answer of the browser belongs to another sign-in.</source>
        <translation>إجابة المتصفح تخص تسجيل دخول آخر.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The pasted text is not a code: it has blanks or other unusual characters.</source>
        <translation>النص الملصق ليس رمزًا: فيه فراغات أو محارف غير معتادة.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Copy the code once more, without the text around it.</source>
        <translation>انسخ الرمز مرة أخرى، بلا النص المحيط به.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>This sign-in was used before.</source>
        <translation>استُخدم تسجيل الدخول هذا من قبل.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The sign-in at {host} was declined on its page.</source>
        <translation>رُفض تسجيل الدخول في ⁨{host}⁩ على صفحته.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Sign in again, and agree on the page when it asks.</source>
        <translation>سجّل الدخول مجددًا، ووافق في الصفحة حين تسأل.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>The portal {host} did not let the sign-in through.</source>
        <translation>لم تسمح البوابة ⁨{host}⁩ بمرور تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth.py"/>
        <source>Show the details to the portal's administrator.</source>
        <translation>اعرض التفاصيل على مدير البوابة.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} answers the sign-in with something else instead of a token.</source>
        <translation>يجيب ⁨{host}⁩ عن تسجيل الدخول بشيء آخر بدل الرمز.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check the address of the portal.</source>
        <translation>تحقق من عنوان البوابة.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} is asked too often to sign in.</source>
        <translation>يُسأل ⁨{host}⁩ تسجيل الدخول أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} could not sign in.</source>
        <translation>لم تستطع البوابة ⁨{host}⁩ تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The sign-in at {host} has ended, and only you can renew it.</source>
        <translation>انتهى تسجيل الدخول في ⁨{host}⁩، ولا يجدده سواك.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>{host} does not accept this application id and secret.</source>
        <translation>لا يقبل ⁨{host}⁩ معرّف التطبيق والسر هذين.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>Check both; secrets of applications can be withdrawn or run out.</source>
        <translation>تحقق منهما؛ فأسرار التطبيقات قد تُسحب أو تنتهي.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>The portal {host} does not accept the sign-in of the browser.</source>
        <translation>لا تقبل البوابة ⁨{host}⁩ تسجيل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <location filename="../core/auth/oauth_answer.py"/>
        <source>If it happens again, show the details to the portal's administrator: application id or redirect address may not be registered there.</source>
        <translation>إن تكرر ذلك فاعرض التفاصيل على مدير البوابة: ربما لم يُسجَّل هناك معرّف التطبيق أو عنوان العودة.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} names “{owner}” as its portal, which is not an address.</source>
        <translation>يسمّي ⁨{host}⁩ بوابته “⁨{owner}⁩”، وهذا ليس عنوانًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>Ask the owner of the server for the address of its portal.</source>
        <translation>اسأل مالك الخادم عن عنوان بوابته.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>not to {host}</source>
        <translation>وليس إلى ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}, not to {host3}.</source>
        <translation>يقول ⁨{host}⁩ إنه ينتمي إلى البوابة ⁨{host2}⁩، لا إلى ⁨{host3}⁩.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>{host} says that it belongs to the portal {host2}.</source>
        <translation>يقول ⁨{host}⁩ إنه ينتمي إلى البوابة ⁨{host2}⁩.</translation>
    </message>
    <message>
        <location filename="../core/auth/portal_address.py"/>
        <source>If you trust {place} with your sign-in, confirm it and sign in again.</source>
        <translation>إن كنت تأتمن ⁨{place}⁩ على تسجيل دخولك فأكّد ذلك وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/public_resource.py"/>
        <source>The server redirects in a circle.</source>
        <translation>يعيد الخادم التوجيه في دائرة.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The web server in front does not accept this name and password.</source>
        <translation>خادم الويب في المقدمة لا يقبل هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>لا يقبل الخادم هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This needs a sign-in.</source>
        <translation>هذا يحتاج إلى تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The token has ended, or was made for another place.</source>
        <translation>انتهى الرمز، أو أُنشئ لمكان آخر.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>A firewall in front of the server rejected the request.</source>
        <translation>رفض جدار ناري أمام الخادم الطلب.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>This account may not see it.</source>
        <translation>لا يحق لهذا الحساب رؤيته.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server is asked too often.</source>
        <translation>يُسأل الخادم أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>The server answers with an error.</source>
        <translation>يجيب الخادم بخطأ.</translation>
    </message>
    <message>
        <location filename="../core/auth/refusal.py"/>
        <source>{plain} (code {code}).</source>
        <translation>‏{plain} (الرمز {code}).</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} wants your sign-in to be sent to another server, {place}.</source>
        <translation>‏يريد ⁨{host}⁩ أن يُرسل تسجيل دخولك إلى خادم آخر: ⁨{place}⁩.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>If you trust that place, confirm it and sign in again.</source>
        <translation>إن كنت تثق بذلك المكان فأكّد ذلك وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>Your sign-in is not sent to {host}: the connection is not encrypted.</source>
        <translation>لم يُرسل تسجيل دخولك إلى ⁨{host}⁩: الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <location filename="../core/auth/secret_post.py"/>
        <source>{host} redirects the sign-in in a circle.</source>
        <translation>يعيد ⁨{host}⁩ توجيه تسجيل الدخول في دائرة.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>{host} gives no token for this user name and password.</source>
        <translation>لا يعطي ⁨{host}⁩ رمزًا لاسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>No token was given.</source>
        <translation>لم يُعطَ رمز.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>The pasted text is not a token: it has blanks or other unusual characters.</source>
        <translation>النص الملصق ليس رمزًا مميزًا: فيه فراغات أو محارف غير معتادة.</translation>
    </message>
    <message>
        <location filename="../core/auth/sign_in.py"/>
        <source>Copy the token once more, without the text around it.</source>
        <translation>انسخ الرمز المميز مرة أخرى، بلا النص المحيط به.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>The web server of {host} asks for a sign-in of its own.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يطلب تسجيل دخول خاصًا به.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Sign in at the web server first, then here.</source>
        <translation>سجّل الدخول إلى خادم الويب أولًا، ثم هنا.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} has no token service at this address.</source>
        <translation>لا توجد لدى ⁨{host}⁩ خدمة رموز على هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address of the token service.</source>
        <translation>تحقق من عنوان خدمة الرموز.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with a web page: a company sign-in page, a proxy, or not the address of a token service.</source>
        <translation>يجيب ⁨{host}⁩ عن تسجيل الدخول بصفحة ويب: صفحة دخول للشركة، أو وكيل، أو ليس عنوان خدمة رموز.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address in a web browser.</source>
        <translation>تحقق من العنوان في متصفح ويب.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} gives no token for this user name and password, and does not say why (HTTP {status}).</source>
        <translation>لا يعطي ⁨{host}⁩ رمزًا لاسم المستخدم وكلمة المرور هذين، ولا يقول السبب (HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check both.</source>
        <translation>تحقق منهما.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>A firewall or a web server in front may have refused them too.</source>
        <translation>ربما رفضهما أيضًا جدار ناري أو خادم ويب في المقدمة.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} answers the sign-in with nothing instead of a token.</source>
        <translation>يجيب ⁨{host}⁩ عن تسجيل الدخول بلا شيء بدل الرمز.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the address; its token service may be out of order.</source>
        <translation>تحقق من العنوان؛ قد تكون خدمة رموزه معطلة.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to nowhere usable.</source>
        <translation>يعيد ⁨{host}⁩ توجيه تسجيل الدخول إلى مكان غير صالح.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} redirects the sign-in to {there}, where the password is not sent.</source>
        <translation>يعيد ⁨{host}⁩ توجيه تسجيل الدخول إلى ⁨{there}⁩، ولا تُرسل كلمة المرور إلى هناك.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} accepts a sign-in over https only.</source>
        <translation>لا يقبل ⁨{host}⁩ تسجيل الدخول إلا عبر https.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept this user name and password.</source>
        <translation>لا يقبل ⁨{host}⁩ اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Check the user name (it is case-sensitive) and the password.</source>
        <translation>تحقق من اسم المستخدم (حالة الأحرف مهمة) وكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Accounts of a company sign-in and accounts with a second factor cannot sign in this way.</source>
        <translation>حسابات دخول الشركات والحسابات ذات العامل الثاني لا تستطيع الدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} does not accept a sign-in at this address.</source>
        <translation>لا يقبل ⁨{host}⁩ تسجيل الدخول على هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>{host} wants the token bound in another way.</source>
        <translation>يريد ⁨{host}⁩ ربط الرمز بطريقة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_answer.py"/>
        <source>Choose the other kind of token binding (referer or IP address) and sign in again.</source>
        <translation>اختر الربط الآخر للرمز (المُحيل أو عنوان IP) وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_check.py"/>
        <source>{host} does not say whether the token is good.</source>
        <translation>لا يذكر ⁨{host}⁩ إن كان الرمز صالحًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Somebody signed in or out meanwhile.</source>
        <translation>سجّل أحدهم الدخول أو الخروج في الأثناء.</translation>
    </message>
    <message>
        <location filename="../core/auth/token_service.py"/>
        <source>Signed out meanwhile.</source>
        <translation>سُجّل الخروج في الأثناء.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier.py"/>
        <source>The web server of {host} refuses this address to you.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يرفض لك هذا العنوان.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept this user name and password.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ لا يقبل اسم المستخدم وكلمة المرور هذين.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} does not accept your sign-in at this computer.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ لا يقبل تسجيل دخولك على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and the Python library “{libraries}” for it is not installed in this QGIS.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يطلب تسجيل دخول خاصًا به ({names})، ومكتبة Python ‏“⁨{libraries}⁩” اللازمة له غير مثبتة في QGIS هذا.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Install {libraries} into QGIS's Python, then try again.</source>
        <translation>ثبّت ⁨{libraries}⁩ في Python الخاص بـ QGIS ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}).</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يطلب تسجيل دخول خاصًا به ({names}).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Give a user name and password for it.</source>
        <translation>أعطِ اسم مستخدم وكلمة مرور له.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), and takes no name and password.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يطلب تسجيل دخول خاصًا به ({names})، ولا يقبل اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Use your sign-in at this computer (Kerberos) instead.</source>
        <translation>استخدم بدلًا من ذلك تسجيل دخولك على هذا الحاسوب (Kerberos).</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>The web server of {host} asks for a sign-in of its own ({names}), which LayerFerry cannot answer.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يطلب تسجيل دخول خاصًا به ({names})، ولا يستطيع LayerFerry الإجابة عنه.</translation>
    </message>
    <message>
        <location filename="../core/auth/web_tier_sign_in.py"/>
        <source>Ask the owner of the server for another way in.</source>
        <translation>اسأل مالك الخادم عن طريقة دخول أخرى.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The file is larger than {most_file_bytes} GiB.</source>
        <translation>الملف أكبر من {most_file_bytes} غ.ب.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>The attachments could not be written: {error}.</source>
        <translation>تعذّرت كتابة المرفقات: {error}.</translation>
    </message>
    <message>
        <location filename="../core/download/attachments.py"/>
        <source>Check the space on the disk, or choose another folder.</source>
        <translation>تحقق من مساحة القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Import the layer anew.</source>
        <translation>استورد الطبقة من جديد.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Some object IDs of “{layer}” stand for several rows now.</source>
        <translation>بعض معرّفات عناصر «{layer}» تدل الآن على عدة صفوف.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>all rows compared</source>
        <translation>قورنت كل الصفوف</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>The server sends rows without object ids.</source>
        <translation>يرسل الخادم صفوفًا بلا معرّفات عناصر.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>edit dates and object ids</source>
        <translation>تواريخ التحرير ومعرّفات العناصر</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <location filename="../core/download/changes.py"/>
        <source>“{layer}” came without the column {lost}, which it had.</source>
        <translation>جاءت «{layer}» دون العمود {lost} الذي كان لها.</translation>
    </message>
    <message>
        <location filename="../core/download/column_types.py"/>
        <source>Values do not fit the type that the server announces for {listed}.</source>
        <translation>توجد قيم لا توافق النوع الذي يعلنه الخادم لـ ⁨{listed}⁩.</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>id {expected}</source>
        <translation>المعرّف {expected}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>ids {expected} to {expected2}</source>
        <translation>المعرّفات {expected} إلى {expected2}</translation>
    </message>
    <message>
        <location filename="../core/download/course.py"/>
        <source>offset {parameters}</source>
        <translation>الإزاحة {parameters}</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>A part of a layer cannot be limited to a number of rows.</source>
        <translation>لا يمكن قصر جزء من طبقة على عدد من الصفوف.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Ask for one of both.</source>
        <translation>اطلب أحدهما.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>Some pages came without the column {column}, which others have.</source>
        <translation>جاءت بعض الصفحات دون العمود {column} الموجود في غيرها.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>PBF was insisted on, but {fault}.</source>
        <translation>أُصرّ على PBF، لكن {fault}.</translation>
    </message>
    <message>
        <location filename="../core/download/download.py"/>
        <source>The server delivers no rows of “{layer}”: {last}.</source>
        <translation>لا يسلّم الخادم صفوفًا من “⁨{layer}⁩”: {last}.</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>quarters of the extent</source>
        <translation>أرباع النطاق</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the answers hold no object ids</source>
        <translation>لا تحوي الإجابات معرّفات عناصر</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>the server ignores extents</source>
        <translation>يتجاهل الخادم النطاقات</translation>
    </message>
    <message>
        <location filename="../core/download/envelope_walk.py"/>
        <source>more rows lie at one place than the server sends at once</source>
        <translation>في مكان واحد صفوف أكثر مما يرسله الخادم دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../core/download/fetcher.py"/>
        <source>The request failed unexpectedly: {type}.</source>
        <translation>فشل الطلب على نحو غير متوقع: {type}.</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>without object ids it cannot be compared with JSON</source>
        <translation>بلا معرّفات عناصر لا يمكن مقارنته بـ JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it comes without the grid of its coordinates</source>
        <translation>يأتي بلا شبكة إحداثياته</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its object ids differ from those in JSON</source>
        <translation>معرّفات عناصره تختلف عنها في JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>it lacks columns that JSON has</source>
        <translation>تنقصه أعمدة موجودة في JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its rows share object ids and cannot be compared with those in JSON</source>
        <translation>تتشارك صفوفه معرّفات العناصر ولا يمكن مقارنتها بصفوف JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its values of {field} differ from those in JSON</source>
        <translation>قيم ⁨{field}⁩ فيه تختلف عنها في JSON</translation>
    </message>
    <message>
        <location filename="../core/download/format_check.py"/>
        <source>its shapes differ from those in JSON</source>
        <translation>أشكاله تختلف عنها في JSON</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>it is not known what they are</source>
        <translation>لا يُعرف ما هي</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer was edited since</source>
        <translation>حُرّرت الطبقة منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="../core/download/job_header.py"/>
        <source>the layer's columns are others now</source>
        <translation>أعمدة الطبقة صارت غيرها</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>The rows of an earlier run do not fit the layer as it is now.</source>
        <translation>صفوف تشغيل سابق لا توافق الطبقة كما هي الآن.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>{rows#} rows of an earlier run were not used, because {changed}.</source>
        <translation>لم تُستخدم {rows#} من صفوف تشغيل سابق، لأن {changed}.</translation>
    </message>
    <message>
        <location filename="../core/download/journal.py"/>
        <source>What came could not be kept on disk for an interrupted import: {reason}.</source>
        <translation>تعذّر حفظ ما وصل على القرص لاستيراد منقطع: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>lists of object ids</source>
        <translation>قوائم معرّفات العناصر</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>ranges of object ids</source>
        <translation>مجالات معرّفات العناصر</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>Some rows of an answer came without the object ids they have.</source>
        <translation>جاءت بعض صفوف إجابة دون معرّفات العناصر التي لها.</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores lists of object ids</source>
        <translation>يتجاهل الخادم قوائم معرّفات العناصر</translation>
    </message>
    <message>
        <location filename="../core/download/known_ids_walk.py"/>
        <source>the server ignores conditions on the object id</source>
        <translation>يتجاهل الخادم الشروط على معرّف العنصر</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>without Z and M</source>
        <translation>بلا Z وM</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format</source>
        <translation>بتنسيق آخر</translation>
    </message>
    <message>
        <location filename="../core/download/manner.py"/>
        <source>in another format, without Z and M</source>
        <translation>بتنسيق آخر، بلا Z وM</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>“{text}” is not a part.</source>
        <translation>‏“⁨{text}⁩” ليس جزءًا.</translation>
    </message>
    <message>
        <location filename="../core/download/options.py"/>
        <source>Write k/n, for example 1/4, or leave it empty.</source>
        <translation>اكتب k/n، مثل 1/4، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has another reference system now.</source>
        <translation>لـ “⁨{layer}⁩” نظام مرجعي آخر الآن.</translation>
    </message>
    <message>
        <location filename="../core/download/origin.py"/>
        <source>“{layer}” has no field {name} any more.</source>
        <translation>لم يعد في “⁨{layer}⁩” الحقل ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was found wanting here before, so JSON was asked for.</source>
        <translation>تبيّن هنا من قبل أن PBF معيب، لذلك طُلب JSON.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>The server refused to be asked for curves; should rows have some, they came as straight segments.</source>
        <translation>رفض الخادم أن تُطلب منه المنحنيات؛ فإن كانت في صفوف فقد جاءت قطعًا مستقيمة.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Rows have curves, and PBF holds none: they came as straight segments.</source>
        <translation>في صفوف منحنيات، ولا يحملها PBF: جاءت قطعًا مستقيمة.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>Import as JSON to have them as curves.</source>
        <translation>استورد بصيغة JSON لتحصل عليها منحنيات.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>{sample_rows} rows were looked at and have no curves; should other rows have some, they came as straight segments.</source>
        <translation>فُحصت {sample_rows} من الصفوف ولا منحنيات فيها؛ فإن كانت في غيرها فقد جاءت قطعًا مستقيمة.</translation>
    </message>
    <message>
        <location filename="../core/download/page_reader.py"/>
        <source>PBF was given up for JSON: {reason}.</source>
        <translation>تُرك PBF إلى JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” has no field {unknown}.</source>
        <translation>لا يوجد في “⁨{layer}⁩” الحقل ⁨{unknown}⁩.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Its fields are: {fields}.</source>
        <translation>حقولها: {fields}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a group layer; it has no rows of its own.</source>
        <translation>‏“⁨{layer}⁩” طبقة مجموعة؛ لا صفوف لها بذاتها.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers: {inside}.</source>
        <translation>اختر إحدى طبقاتها: {inside}.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose one of its layers.</source>
        <translation>اختر إحدى طبقاتها.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is a raster layer; it has no rows to import.</source>
        <translation>‏“⁨{layer}⁩” طبقة نقطية؛ لا صفوف فيها للاستيراد.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Choose a feature layer or a table.</source>
        <translation>اختر طبقة معالم أو جدولًا.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” does not allow queries.</source>
        <translation>لا تسمح “⁨{layer}⁩” بالاستعلامات.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>Ask its administrator to switch on the Query capability.</source>
        <translation>اطلب من مديرها تفعيل الإمكانية Query.</translation>
    </message>
    <message>
        <location filename="../core/download/plan.py"/>
        <source>“{layer}” is not a layer that can be imported.</source>
        <translation>‏“⁨{layer}⁩” ليست طبقة يمكن استيرادها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Only so many rows were asked for.</source>
        <translation>طُلب هذا العدد من الصفوف فقط.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists object ids more than once, so they identify no rows here; values told them apart.</source>
        <translation>يسرد الخادم معرّفات عناصر أكثر من مرة، فهي لا تحدد الصفوف هنا؛ وقد ميّزتها قيمها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>Different rows have the same object id, such as {clashing}, so object ids prove nothing here.</source>
        <translation>لصفوف مختلفة معرّف العنصر نفسه، مثل {clashing}، فلا تثبت المعرّفات هنا شيئًا.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but the pages contradict each other, so rows may have been left out between them.</source>
        <translation>العدد متطابق، لكن الصفحات يناقض بعضها بعضًا، فربما سقطت صفوف بينها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts no more than {count#} rows at once, and has others.</source>
        <translation>لا يعدّ الخادم أكثر من {count#} من الصفوف دفعة واحدة، ولديه غيرها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server ignores the condition: rows may have come that do not fit it.</source>
        <translation>يتجاهل الخادم الشرط: ربما جاءت صفوف لا توافقه.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows that fit the filter, but lists {listed#} ids.</source>
        <translation>يعدّ الخادم {count#} من الصفوف الموافقة للمرشّح، لكنه يسرد {listed#} معرّفًا.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids, and counts of fewer rows do not confirm that these are all.</source>
        <translation>يعدّ الخادم {count#} من الصفوف لكنه يسرد {listed#} من المعرّفات، وعدّ أجزاء أصغر لا يؤكد أنها كلها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows but lists {listed#} ids; all listed rows came.</source>
        <translation>يعدّ الخادم {count#} من الصفوف لكنه يسرد {listed#} من المعرّفات؛ وصلت كل الصفوف المسرودة.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has rows that its list of {known_ids#} object ids leaves out, such as {number}.</source>
        <translation>لدى الخادم صفوف تسقطها قائمته من {known_ids#} من معرّفات العناصر، مثل {number}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are</source>
        <translation>عدد الصفوف {missing#}</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on it.</source>
        <translation>ينقص صف واحد؛ يفشل الخادم فيه.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server fails on them.</source>
        <translation>ينقص صف واحد؛ يفشل الخادم فيه.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on it.</source>
        <translation>ينقص {missing#} من الصفوف؛ يفشل الخادم فيها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server fails on them.</source>
        <translation>ينقص {missing#} من الصفوف؛ يفشل الخادم فيها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>1 row is missing; the server lists it but does not send it.</source>
        <translation>ينقص صف واحد؛ يسرده الخادم ولا يرسله.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{missing#} rows are missing; the server lists them but does not send them.</source>
        <translation>ينقص {missing#} من الصفوف؛ يسردها الخادم ولا يرسلها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>more rows than it lists</source>
        <translation>صفوفًا أكثر مما يسرد</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{count#} rows</source>
        <translation>‏{count#} من الصفوف</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts more rows than it lists, but its list of ids and its rows agree on {received#}.</source>
        <translation>يعدّ الخادم صفوفًا أكثر مما يسرد، لكن قائمة معرّفاته وصفوفه تتفق على {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {count#} rows, but its list of ids and its rows agree on {received#}.</source>
        <translation>يعدّ الخادم {count#} من الصفوف، لكن قائمة معرّفاته وصفوفه تتفق على {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has more rows than it lists, but only {received#} could be found for sure.</source>
        <translation>لدى الخادم صفوف أكثر مما يسرد، ولم يُعثر بيقين إلا على {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server has {count#} rows, but only {received#} could be found for sure.</source>
        <translation>لدى الخادم {count#} من الصفوف، ولم يُعثر بيقين إلا على {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists 1 row, but it did not come.</source>
        <translation>يسرد الخادم صفًا واحدًا (1)، لكنه لم يصل.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server lists {known_ids#} rows, but {received#} came.</source>
        <translation>يسرد الخادم {known_ids#} من الصفوف، لكن وصل {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server tells neither object ids nor a count, so nothing proves that this is all.</source>
        <translation>لا يذكر الخادم معرّفات عناصر ولا عددًا، فلا شيء يثبت أن هذا هو الكل.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>{counted} rows</source>
        <translation>‏{counted} من الصفوف</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts 1 row, but {received#} came.</source>
        <translation>يعدّ الخادم صفًا واحدًا، لكن وصل {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, but {received#} came.</source>
        <translation>يعدّ الخادم {counted} من الصفوف، لكن وصل {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows: some came or went meanwhile, and no object ids tell which.</source>
        <translation>يعدّ الخادم {counted} من الصفوف: جاء بعضها أو ذهب في هذه الأثناء، ولا معرّفات عناصر تبيّن أيّها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The server counts {counted} rows, just as many as it sends at once, and nothing can be asked for beyond them.</source>
        <translation>يعدّ الخادم {counted} من الصفوف، بقدر ما يرسله دفعة واحدة تمامًا، ولا يمكن طلب شيء بعدها.</translation>
    </message>
    <message>
        <location filename="../core/download/proof.py"/>
        <source>The count matches, but {repeated#} rows came again in another page, and no object ids tell whether others were left out for them.</source>
        <translation>العدد متطابق، لكن {repeated#} من الصفوف جاءت مرة أخرى في صفحة أخرى، ولا معرّف عنصر يدل على سقوط غيرها بسببها.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>The related table “{layer}” is not complete: {why}</source>
        <translation>الجدول المرتبط “⁨{layer}⁩” غير مكتمل: {why}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} rows</source>
        <translation>‏{received#} من الصفوف</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{received#} of {announced#} rows</source>
        <translation>‏{received#} من {announced#} صفًا</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>object ids match</source>
        <translation>معرّفات العناصر متطابقة</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>the count matches; there are no object ids to compare</source>
        <translation>العدد متطابق؛ لا معرّفات عناصر للمقارنة</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>not provable</source>
        <translation>لا يمكن إثباته</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>part {part}</source>
        <translation>الجزء ⁨{part}⁩</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows, part {part}; {proofs}.</source>
        <translation>‏⁨{layer}⁩: الصفوف {received#}، الجزء ⁨{part}⁩؛ {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} rows; {proofs}.</source>
        <translation>‏⁨{layer}⁩: الصفوف {received#}؛ {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row, part {part}; {proofs}.</source>
        <translation>‏⁨{layer}⁩: صف واحد، الجزء ⁨{part}⁩؛ {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: 1 row; {proofs}.</source>
        <translation>‏⁨{layer}⁩: صف واحد؛ {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows, part {part}; {proofs}.</source>
        <translation>‏⁨{layer}⁩: ‏{received#} من {announced#} صفًا، الجزء ⁨{part}⁩؛ {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: {received#} of {announced#} rows; {proofs}.</source>
        <translation>‏⁨{layer}⁩: ‏{received#} من {announced#} صفًا؛ {proofs}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{seconds#} s, {requests} requests.</source>
        <translation>‏{seconds#} ث، الطلبات {requests}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} rows, as asked; not the whole layer.</source>
        <translation>‏⁨{layer}⁩: ‏{received#} من الصفوف فقط كما طُلب؛ وليست الطبقة كلها.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only 1 row, as asked; not the whole layer.</source>
        <translation>‏⁨{layer}⁩: صف واحد فقط كما طُلب؛ وليست الطبقة كلها.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: only {received#} of {announced#} rows, as asked; not the whole layer.</source>
        <translation>‏⁨{layer}⁩: ‏{received#} من {announced#} صفًا فقط كما طُلب؛ وليست الطبقة كلها.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows, part {part}.</source>
        <translation>‏⁨{layer}⁩: غير مكتملة، الصفوف {received#}، الجزء ⁨{part}⁩.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} rows.</source>
        <translation>‏⁨{layer}⁩: غير مكتملة، الصفوف {received#}.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row, part {part}.</source>
        <translation>‏⁨{layer}⁩: غير مكتملة، صف واحد، الجزء ⁨{part}⁩.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, 1 row.</source>
        <translation>‏⁨{layer}⁩: غير مكتملة، صف واحد.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows, part {part}.</source>
        <translation>‏⁨{layer}⁩: غير مكتملة، {received#} من {announced#} صفًا، الجزء ⁨{part}⁩.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{layer}: NOT COMPLETE, {received#} of {announced#} rows.</source>
        <translation>‏⁨{layer}⁩: غير مكتملة، {received#} من {announced#} صفًا.</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{count#} attachments</source>
        <translation>مرفقات ⁨{count#}⁩</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows</source>
        <translation>‏{one#} من الصفوف</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>1 row of {one}</source>
        <translation>‏صف واحد من صفوف ⁨{one}⁩</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{one#} rows of {one2}</source>
        <translation>‏{one#} من صفوف {one2}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>with {parts}</source>
        <translation>مع {parts}</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>{kept#} of them as of {kept_since} UTC</source>
        <translation>منها {kept#} حتى {kept_since} UTC</translation>
    </message>
    <message>
        <location filename="../core/download/receipt.py"/>
        <source>meanwhile on the server: {added} added, {deleted} deleted</source>
        <translation>في الأثناء على الخادم: أُضيف {added} وحُذف {deleted}</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes that cannot be read: {n#}.</source>
        <translation>أشكال تعذّرت قراءتها: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Their rows came without one.</source>
        <translation>جاءت صفوفها بلا شكل.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Shapes of another kind than the layer's: {n#}.</source>
        <translation>أشكال من نوع غير نوع الطبقة: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rows of this table that came with a shape, which is left out: {n#}.</source>
        <translation>صفوف من هذا الجدول جاءت بشكل، وقد تُرك: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Rings of too few vertices that are left out: {n#}.</source>
        <translation>حلقات برؤوس أقل مما يلزم، متروكة: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Lines of too few vertices that are left out: {n#}.</source>
        <translation>خطوط برؤوس أقل مما يلزم، متروكة: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Numbers behind x, y, z and m that are left out: {n#}.</source>
        <translation>أعداد بعد x وy وz وm، متروكة: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Curves that became straight segments: {n#}.</source>
        <translation>منحنيات صارت قطعًا مستقيمة: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>An arc has one for each degree, no farther from it than 0.004 % of its radius.</source>
        <translation>للقوس قطعة لكل درجة، لا تبعد عنه أكثر من 0.004 % من نصف قطره.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server did not send all columns that it announces; those are empty in the output.</source>
        <translation>لم يرسل الخادم كل الأعمدة التي يعلنها؛ وتلك فارغة في المخرج.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Values that the server left out, empty in the output: {n#}.</source>
        <translation>قيم أسقطها الخادم، فارغة في المخرج: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Dates with parts of a millisecond, which are left out: {n#}.</source>
        <translation>تواريخ فيها أجزاء من الملي ثانية أُسقطت: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Broken characters of texts that became “�”: {n#}.</source>
        <translation>محارف نص معطوبة صارت “�”: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Backslashes of texts that mean nothing there and were kept: {n#}.</source>
        <translation>شُرَط مائلة عكسية في نصوص لا تعني فيها شيئًا وأُبقيت: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>Texts with a null character, which became “�”: {n#}.</source>
        <translation>نصوص فيها محرف معدوم صار “�”: {n#}.</translation>
    </message>
    <message>
        <location filename="../core/download/repair_notes.py"/>
        <source>The server rounded all coordinates to {rounded_to}, in units of its reference system, though nobody asked for it.</source>
        <translation>قرّب الخادم كل الإحداثيات إلى {rounded_to} بوحدات نظامه المرجعي، مع أن أحدًا لم يطلب ذلك.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were</source>
        <translation>‏{rows#} من الصفوف</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>1 row was on disk from the run of {fromtimestamp} UTC.</source>
        <translation>كان صف واحد على القرص من تشغيل {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>{rows#} rows were on disk from the run of {fromtimestamp} UTC.</source>
        <translation>كان {rows#} من الصفوف على القرص من تشغيل {fromtimestamp} UTC.</translation>
    </message>
    <message>
        <location filename="../core/download/resume.py"/>
        <source>The server does not say whether the layer was edited since.</source>
        <translation>لا يذكر الخادم إن كانت الطبقة قد حُرّرت منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>This server does not tell its object ids, so the layer cannot be divided.</source>
        <translation>لا يذكر هذا الخادم معرّفات عناصره، لذلك لا يمكن تقسيم الطبقة.</translation>
    </message>
    <message>
        <location filename="../core/download/share.py"/>
        <source>Import it whole: leave PART empty.</source>
        <translation>استوردها كاملة: اترك PART فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Rows with curves came.</source>
        <translation>وصلت صفوف فيها منحنيات.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Values of {field_name} repeat, are empty or below zero; the table got a key of its own beside them.</source>
        <translation>تتكرر قيم ⁨{field_name}⁩ أو تخلو أو تقل عن الصفر؛ ونال الجدول إلى جانبها مفتاحًا خاصًا به.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Different rows have the same object id, such as {number}; their values told them apart.</source>
        <translation>لصفوف مختلفة معرّف العنصر نفسه، مثل {number}؛ وقد ميّزتها قيمها.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>The layer's columns were changed on the server meanwhile; it no longer has {names}.</source>
        <translation>تغيّرت أعمدة الطبقة على الخادم في هذه الأثناء؛ لم يعد فيها: {names}.</translation>
    </message>
    <message>
        <location filename="../core/download/start_anew.py"/>
        <source>Import it again.</source>
        <translation>استوردها مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only piece by piece</source>
        <translation>لا يسرد الخادم معرّفات عناصره إلا جزءًا جزءًا</translation>
    </message>
    <message>
        <location filename="../core/download/survey.py"/>
        <source>the server lists its object ids only in spans</source>
        <translation>لا يسرد الخادم معرّفات عناصره إلا على دفعات</translation>
    </message>
    <message>
        <location filename="../core/download/walker.py"/>
        <source>The server fails on {label}; asked {manner}, it came.</source>
        <translation>يفشل الخادم في {label}؛ وحين طُلب {manner} وصل.</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>object ids upwards</source>
        <translation>معرّفات العناصر تصاعديًا</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the rows are not ordered by object id</source>
        <translation>الصفوف غير مرتبة حسب معرّف العنصر</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>ranges of object ids, found by halving</source>
        <translation>مجالات معرّفات العناصر، وُجدت بالتنصيف</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>offset pages</source>
        <translation>صفحات بالإزاحة</translation>
    </message>
    <message>
        <location filename="../core/download/walks.py"/>
        <source>the server sends the same rows at every offset</source>
        <translation>يرسل الخادم الصفوف نفسها عند كل إزاحة</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address of an ArcGIS server, service or layer.</source>
        <translation>الصق عنوان خادم أو خدمة أو طبقة ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check the address, the network and the proxy in QGIS's options.</source>
        <translation>تحقق من العنوان والشبكة والوكيل في خيارات QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>حاول لاحقًا، أو ارفع المهلة في خيارات الشبكة في QGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a smaller page size or fewer fields.</source>
        <translation>اختر حجم صفحة أصغر أو حقولًا أقل.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another client certificate, then sign in again.</source>
        <translation>اختر شهادة عميل أخرى ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Paste the address that the server redirects to, if you trust it.</source>
        <translation>الصق العنوان الذي يعيد الخادم التوجيه إليه، إن كنت تثق به.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Check that the address belongs to an ArcGIS server.</source>
        <translation>تحقق من أن العنوان يخص خادم ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The server's own words are in the details.</source>
        <translation>كلمات الخادم نفسه في التفاصيل.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in to your domain again, or give a user name and password.</source>
        <translation>سجّل الدخول إلى نطاقك من جديد، أو أعطِ اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Sign in, then try again.</source>
        <translation>سجّل الدخول ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the owner of the service for access, or sign in with another account.</source>
        <translation>اطلب الوصول من مالك الخدمة، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Ask the administrator of that server why.</source>
        <translation>اسأل مسؤول ذلك الخادم عن السبب.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again in a few minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Use the https address of the server.</source>
        <translation>استخدم عنوان https للخادم.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The secret is kept for this session only.</source>
        <translation>يُحفظ السر لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has exported.</source>
        <translation>اختر ملفًا صدّره LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose a file that LayerFerry has written.</source>
        <translation>اختر ملفًا كتبه LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Try again; nothing was added to the project.</source>
        <translation>حاول مجددًا؛ لم يُضف شيء إلى المشروع.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Choose another folder or name.</source>
        <translation>اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>The rows kept aside on the disk have been cut.</source>
        <translation>الصفوف المحفوظة جانبًا على القرص مقطوعة.</translation>
    </message>
    <message>
        <location filename="../core/export/array_spool.py"/>
        <source>Try once more.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give it another name.</source>
        <translation>أعطه اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>“{null_number}” cannot stand for null in number fields.</source>
        <translation>لا يمكن أن يمثل “{null_number}” القيمة الخالية في حقول الأعداد.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a whole number of up to 9 characters, such as -9999.</source>
        <translation>أعطِ عددًا صحيحًا من 9 محارف على الأكثر، مثل -9999.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>The text for null is longer than 254 bytes.</source>
        <translation>نص القيمة الخالية أطول من 254 بايت.</translation>
    </message>
    <message>
        <location filename="../core/export/choices.py"/>
        <source>Give a shorter one.</source>
        <translation>أعطِ نصًا أقصر.</translation>
    </message>
    <message>
        <location filename="../core/export/column_speller.py"/>
        <source>year {civil_dates}</source>
        <translation>السنة {civil_dates}</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>The layer changed while it was being saved.</source>
        <translation>تغيّرت الطبقة أثناء حفظها.</translation>
    </message>
    <message>
        <location filename="../core/export/dbf_writer.py"/>
        <source>Save it once more.</source>
        <translation>احفظها مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/export/excerpt.py"/>
        <source>the file is cut</source>
        <translation>الملف مقطوع</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>A field needs a name.</source>
        <translation>يحتاج الحقل إلى اسم.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is longer than {max_bytes} bytes.</source>
        <translation>‏“⁨{name}⁩” أطول من {max_bytes} بايت.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is not made of letters A to Z, digits and _, beginning with a letter.</source>
        <translation>لا يتكون “⁨{name}⁩” من الأحرف A إلى Z والأرقام و_ بادئًا بحرف.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is a reserved word.</source>
        <translation>‏“⁨{name}⁩” كلمة محجوزة.</translation>
    </message>
    <message>
        <location filename="../core/export/field_names.py"/>
        <source>“{name}” is the name of another field.</source>
        <translation>‏“⁨{name}⁩” اسم حقل آخر.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Close programs that have it open, check the space on the disk, or choose another folder.</source>
        <translation>أغلق البرامج التي تفتحه، أو تحقق من مساحة القرص، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>The old and the new files are whole, in a hidden folder beside it; the new ones take their place when the plugin starts or saves there the next time.</source>
        <translation>الملفات القديمة والجديدة سليمة في مجلد مخفي بجانبه؛ تأخذ الجديدة مكانها عند بدء الإضافة أو عند الحفظ هناك في المرة القادمة.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Another save to {target} is running.</source>
        <translation>يجري حفظ آخر إلى ⁨{target}⁩.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>Wait until it has ended.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{name} is a folder</source>
        <translation>‏⁨{name}⁩ مجلد</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap cannot be read</source>
        <translation>تعذّرت قراءة سجل التبديل</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>the journal of a swap names a path</source>
        <translation>سجل التبديل يذكر مسارًا</translation>
    </message>
    <message>
        <location filename="../core/export/file_set.py"/>
        <source>{target} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة ⁨{target}⁩: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/export/flatgeobuf_index.py"/>
        <source>The file is not as GDAL was told to write it.</source>
        <translation>ليس الملف كما طُلب من GDAL أن يكتبه.</translation>
    </message>
    <message>
        <location filename="../core/export/folder_lock.py"/>
        <source>a link is in the way</source>
        <translation>رابط يعترض الطريق</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>big integers</source>
        <translation>الأعداد الصحيحة الكبيرة</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>parts of a second</source>
        <translation>أجزاء الثانية</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>times of the day as text</source>
        <translation>أوقات اليوم نصًا</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>null and empty text are one</source>
        <translation>الخالي والنص الفارغ سواء</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>no rows without shape</source>
        <translation>لا صفوف بلا شكل</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>rows without shape were seen</source>
        <translation>شوهدت صفوف بلا شكل</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>curves become vertices</source>
        <translation>تصير المنحنيات رؤوسًا</translation>
    </message>
    <message>
        <location filename="../core/export/format_risks.py"/>
        <source>measures are dropped</source>
        <translation>تسقط القياسات</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table does not end where it should</source>
        <translation>لا ينتهي الجدول حيث يجب</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the table is cut</source>
        <translation>الجدول مقطوع</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a number cannot be read</source>
        <translation>تعذّرت قراءة عدد</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the index is cut</source>
        <translation>الفهرس مقطوع</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records do not follow each other</source>
        <translation>السجلات لا يتبع بعضها بعضًا</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes do not end where they should</source>
        <translation>لا تنتهي الأشكال حيث يجب</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header is cut</source>
        <translation>رأس ملف مقطوع</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>a header states another length than the file has</source>
        <translation>رأس ملف يذكر طولًا غير طول الملف</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>the shapes are cut</source>
        <translation>الأشكال مقطوعة</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>records and index contradict each other</source>
        <translation>السجلات والفهرس متناقضان</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>The written file did not pass the check ({why}).</source>
        <translation>لم يجتز الملف المكتوب الفحص ({why}).</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Nothing was replaced.</source>
        <translation>لم يُستبدل شيء.</translation>
    </message>
    <message>
        <location filename="../core/export/readback.py"/>
        <source>Save as GeoPackage instead, and please report this.</source>
        <translation>احفظ بصيغة GeoPackage بدلًا من ذلك، ونرجو الإبلاغ عن هذا.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The shapes need about {shp#} GB, and a Shapefile holds 2 GB.</source>
        <translation>تحتاج الأشكال إلى نحو {shp#} غ.ب، ويسع Shapefile ‏2 غ.ب.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>The attributes need about {dbf#} GB, and a Shapefile holds 2 GB.</source>
        <translation>تحتاج السمات إلى نحو {dbf#} غ.ب، ويسع Shapefile ‏2 غ.ب.</translation>
    </message>
    <message>
        <location filename="../core/export/shapefile_plan.py"/>
        <source>Save as GeoPackage, or save the layer in parts.</source>
        <translation>احفظ بصيغة GeoPackage، أو احفظ الطبقة أجزاءً.</translation>
    </message>
    <message>
        <location filename="../core/export/shp_writer.py"/>
        <source>The shapes need more than {total#} GB, and a Shapefile holds 2 GB.</source>
        <translation>تحتاج الأشكال إلى أكثر من {total#} غ.ب، ويسع Shapefile ‏2 غ.ب.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {folder} does not exist.</source>
        <translation>المجلد ⁨{folder}⁩ غير موجود.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Create it, or choose another.</source>
        <translation>أنشئه، أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{folder} is not a folder.</source>
        <translation>‏⁨{folder}⁩ ليس مجلدًا.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a folder.</source>
        <translation>اختر مجلدًا.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{target} is a folder.</source>
        <translation>‏⁨{target}⁩ مجلد.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Close programs that have it open, or choose another name.</source>
        <translation>أغلق البرامج التي تفتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is read-only.</source>
        <translation>‏⁨{part}⁩ للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} is being written by another program.</source>
        <translation>يكتب برنامج آخر في ⁨{part}⁩.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>{part} cannot be replaced: {err}.</source>
        <translation>تعذّر استبدال ⁨{part}⁩: {err}.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The name {target}… is too long.</source>
        <translation>الاسم ⁨{target}⁩… طويل جدًا.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>the name is not usable</source>
        <translation>الاسم غير صالح</translation>
    </message>
    <message>
        <location filename="../core/export/side_files.py"/>
        <source>The folder {parent} does not take files: {reason}.</source>
        <translation>لا يقبل المجلد {parent} ملفات: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the folder</source>
        <translation>قراءة المجلد</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the service</source>
        <translation>قراءة الخدمة</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Read the layer</source>
        <translation>قراءة الطبقة</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach what is behind the web server</source>
        <translation>الوصول إلى ما خلف خادم الويب</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Keep secrets</source>
        <translation>حفظ الأسرار</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the portal</source>
        <translation>الوصول إلى البوابة</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach the server</source>
        <translation>الوصول إلى الخادم</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Reach its portal</source>
        <translation>الوصول إلى بوابته</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>a web server answers and asks for a sign-in ({web_tier_challenge})</source>
        <translation>يجيب خادم ويب ويطلب تسجيل دخول ({web_tier_challenge})</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>What answers at {host} is no ArcGIS server.</source>
        <translation>ما يجيب على ⁨{host}⁩ ليس خادم ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address; a sign-in page of another kind may stand before it.</source>
        <translation>تحقق من العنوان؛ قد تكون أمامه صفحة دخول من نوع آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>ArcGIS Server {version} answers</source>
        <translation>يجيب ArcGIS Server {version}</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>No portal answers there.</source>
        <translation>لا تجيب أي بوابة هناك.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>you are signed in</source>
        <translation>سجّلت الدخول</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>nobody is signed in, and nothing is stored to sign in with</source>
        <translation>لم يسجّل أحد الدخول، ولا شيء محفوظ لتسجيل الدخول به</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS would ask for its master password; sign in in the import window</source>
        <translation>سيطلب QGIS كلمة مروره الرئيسية؛ سجّل الدخول في نافذة الاستيراد</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>what was refused is not sent again by itself; type it in anew</source>
        <translation>ما رُفض لا يُرسل مجددًا من تلقاء نفسه؛ اكتبه من جديد</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>signed in with what is stored</source>
        <translation>سُجّل الدخول بما هو محفوظ</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>List the services</source>
        <translation>سرد الخدمات</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the server shows it</source>
        <translation>يعرضه الخادم</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Ask the portal who you are</source>
        <translation>سؤال البوابة من أنت</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>The portal does not accept its own token.</source>
        <translation>لا تقبل البوابة رمزها نفسه.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>Sign out and in again.</source>
        <translation>سجّل الخروج ثم الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>it knows you</source>
        <translation>تعرفك</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>the system keyring is open</source>
        <translation>سلسلة مفاتيح النظام مفتوحة</translation>
    </message>
    <message>
        <location filename="../core/host/access_check.py"/>
        <source>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</source>
        <translation>QGIS {QGIS_VERSION}, LayerFerry {plugin_version}</translation>
    </message>
    <message>
        <location filename="../core/host/admission.py"/>
        <source>This sign-in is not one at a portal.</source>
        <translation>تسجيل الدخول هذا ليس على بوابة.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”: {reason}.</source>
        <translation>لم يأخذ QGIS الصفوف إلى “⁨{layer}⁩”: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>QGIS did not take the rows into “{layer}”{reason}.</source>
        <translation>لم يأخذ QGIS الصفوف إلى “⁨{layer}⁩”{reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>The layer is as it was.</source>
        <translation>الطبقة كما كانت.</translation>
    </message>
    <message>
        <location filename="../core/host/apply_update.py"/>
        <source>Import it anew.</source>
        <translation>استوردها من جديد.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Only a GeoPackage can hold attachments itself.</source>
        <translation>لا يمكن إلا لـ GeoPackage أن يحوي المرفقات بنفسه.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Import into a GeoPackage, or let the attachments go into a folder.</source>
        <translation>استورد إلى GeoPackage، أو ضع المرفقات في مجلد.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>A memory layer has no place for attachments.</source>
        <translation>لا مكان للمرفقات في طبقة ذاكرة.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>Choose a folder for them, or import into a file.</source>
        <translation>اختر لها مجلدًا، أو استورد إلى ملف.</translation>
    </message>
    <message>
        <location filename="../core/host/attachment_place.py"/>
        <source>The attachments have no place: {err}.</source>
        <translation>لا مكان للمرفقات: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose another authentication configuration.</source>
        <translation>اختر إعداد مصادقة آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's master password was not typed in time.</source>
        <translation>لم تُكتب كلمة مرور QGIS الرئيسية في الوقت المحدد.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication configuration cannot be read: {type}.</source>
        <translation>تعذّرت قراءة إعداد المصادقة في QGIS: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS's authentication system is switched off.</source>
        <translation>نظام المصادقة في QGIS معطّل.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Sign in another way.</source>
        <translation>سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The QGIS authentication configuration of this connection is not there.</source>
        <translation>إعداد مصادقة QGIS لهذا الاتصال غير موجود.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>LayerFerry signs in through the browser itself, without QGIS's OAuth2 method.</source>
        <translation>يسجّل LayerFerry الدخول بالمتصفح بنفسه، بلا طريقة OAuth2 في QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Choose the organisation's login instead.</source>
        <translation>اختر بدلًا من ذلك تسجيل دخول المؤسسة.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{listed}” ({method}) is not one that ArcGIS knows.</source>
        <translation>إعداد المصادقة “⁨{listed}⁩” ‏({method}) ليس مما يعرفه ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS does not open the authentication configuration “{listed}”.</source>
        <translation>لا يفتح QGIS إعداد المصادقة “⁨{listed}⁩”.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>Type QGIS's master password when it asks for it.</source>
        <translation>اكتب كلمة مرور QGIS الرئيسية حين يطلبها.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no user name.</source>
        <translation>لا يحوي إعداد المصادقة “⁨{config}⁩” اسم مستخدم.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>The authentication configuration “{config}” holds no token for ArcGIS.</source>
        <translation>لا يحوي إعداد المصادقة “⁨{config}⁩” رمزًا لـ ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/auth_config.py"/>
        <source>QGIS cannot read the certificate of this authentication configuration.</source>
        <translation>لا يستطيع QGIS قراءة شهادة إعداد المصادقة هذا.</translation>
    </message>
    <message>
        <location filename="../core/host/background.py"/>
        <source>Something unforeseen happened: {type}.</source>
        <translation>حدث أمر غير متوقع: {type}.</translation>
    </message>
    <message>
        <location filename="../core/host/column_shapefile.py"/>
        <source>{target} could not be written: {err}.</source>
        <translation>تعذّرت كتابة ⁨{target}⁩: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>{path} is too large to be a list of connections.</source>
        <translation>‏⁨{path}⁩ أكبر من أن يكون قائمة اتصالات.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Entry {number} is left out: its name or address cannot be used.</source>
        <translation>تُرك المدخل {number}: اسمه أو عنوانه غير صالح.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” was there already.</source>
        <translation>‏“⁨{connection}⁩” كان موجودًا.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{connection}” is taken; the new one is called “{name}”.</source>
        <translation>‏“⁨{connection}⁩” مستخدم؛ الجديد اسمه “⁨{name}⁩”.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: what somebody else agreed to is left out; you will be asked.</source>
        <translation>‏“⁨{name}⁩”: تُرك ما وافق عليه شخص آخر؛ وستُسأل أنت.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>“{name}”: choose a QGIS authentication configuration of your own.</source>
        <translation>‏“⁨{name}⁩”: اختر إعداد مصادقة QGIS خاصًا بك.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds no connections of LayerFerry.</source>
        <translation>لا يحوي هذا الملف اتصالات LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file was made by a later version of LayerFerry.</source>
        <translation>أُنشئ هذا الملف بإصدار أحدث من LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>Update LayerFerry.</source>
        <translation>حدّث LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file of connections is damaged.</source>
        <translation>ملف الاتصالات هذا تالف.</translation>
    </message>
    <message>
        <location filename="../core/host/connection_file.py"/>
        <source>This file holds more than {most} connections.</source>
        <translation>يحوي هذا الملف أكثر من {most} اتصالًا.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>the disk is full, or fails</source>
        <translation>القرص ممتلئ أو معطل</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>it cannot be written to</source>
        <translation>تتعذر الكتابة إليه</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>QGIS gives no reason</source>
        <translation>لا يذكر QGIS سببًا</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Check the space on the disk, or choose another folder or format.</source>
        <translation>تحقق من مساحة القرص، أو اختر مجلدًا أو تنسيقًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/disk_words.py"/>
        <source>Choose another format.</source>
        <translation>اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_moments.py"/>
        <source>Dates before the year 1 or after 9999, which a GeoPackage cannot hold and which are empty in it: {lost#}.</source>
        <translation>تواريخ قبل السنة 1 أو بعد 9999 لا يسعها GeoPackage وهي خالية فيه: {lost#}.</translation>
    </message>
    <message>
        <location filename="../core/host/exact_times.py"/>
        <source>QGIS cannot open {path}.</source>
        <translation>لا يستطيع QGIS فتح ⁨{path}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{companion} exists already.</source>
        <translation>‏{companion} موجود.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Choose another name, or agree to replace it.</source>
        <translation>اختر اسمًا آخر، أو وافق على استبداله.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Attachments belong to object ids, which not all rows have.</source>
        <translation>تتبع المرفقات معرّفات عناصر لا تملكها كل الصفوف.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Looking for attachments</source>
        <translation>البحث عن المرفقات</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>Fetching attachments</source>
        <translation>جارٍ جلب المرفقات</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>It is too large for a GeoPackage.</source>
        <translation>هو أكبر مما يسعه GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{missing#} of {announced#} attachments did not come.</source>
        <translation>لم يصل {missing#} من {announced#} مرفقًا.</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{own} attachments</source>
        <translation>مرفقات ⁨{own}⁩</translation>
    </message>
    <message>
        <location filename="../core/host/extras.py"/>
        <source>{what}: {done#} of {total#}.</source>
        <translation>‏{what}: ‏{done#} من {total#}.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Only a GeoPackage takes further layers.</source>
        <translation>لا يقبل طبقات أخرى إلا GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>Choose one, or write a new file.</source>
        <translation>اختر واحدًا، أو اكتب ملفًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} exists already.</source>
        <translation>‏⁨{target}⁩ موجود.</translation>
    </message>
    <message>
        <location filename="../core/host/file_sink.py"/>
        <source>{target} could not be completed: {why_not}.</source>
        <translation>تعذّر إكمال ⁨{target}⁩: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/front_desk.py"/>
        <source>No secret of the application {user} is stored.</source>
        <translation>لا سرّ محفوظ للتطبيق ⁨{user}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has another reference system where “{clashes}” would go.</source>
        <translation>في ⁨{path}⁩ نظام مرجعي آخر حيث يجب أن تذهب “{clashes}”.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Import into a new file.</source>
        <translation>استورد إلى ملف جديد.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{counts} rows instead of {counts2}</source>
        <translation>‏{counts} من الصفوف بدل {counts2}</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>{path} has a table called {table} already.</source>
        <translation>في ⁨{path}⁩ جدول باسم ⁨{table}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_append.py"/>
        <source>Choose another name for the layer, or agree to replace it.</source>
        <translation>اختر اسمًا آخر للطبقة، أو وافق على استبدالها.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} cannot be opened as a GeoPackage: {GetLastErrorMsg}.</source>
        <translation>تعذّر فتح ⁨{path}⁩ بوصفه GeoPackage: {GetLastErrorMsg}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>GDAL gives no reason</source>
        <translation>لا يذكر GDAL سببًا</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>{path} could not be changed: {why_not}.</source>
        <translation>تعذّر تغيير ⁨{path}⁩: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>The file is as it was.</source>
        <translation>الملف كما كان.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_sql.py"/>
        <source>Close programs that write into it, and check the disk's space.</source>
        <translation>أغلق البرامج التي تكتب فيه، وتحقق من مساحة القرص.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_tables.py"/>
        <source>The table {name} could not be written into {target}: {why}.</source>
        <translation>تعذّرت كتابة الجدول ⁨{name}⁩ في ⁨{target}⁩: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/geopackage_update.py"/>
        <source>Check the space on the disk, then try again.</source>
        <translation>تحقق من مساحة القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>Import {layer_name}</source>
        <translation>استيراد {layer_name}</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>{err} All rows were asked for again.</source>
        <translation>‏{err} طُلبت كل الصفوف من جديد.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>The server's values fit none of the columns that it announces.</source>
        <translation>لا تناسب قيم الخادم أيًا من الأعمدة التي يعلنها.</translation>
    </message>
    <message>
        <location filename="../core/host/import_job.py"/>
        <source>No layer was made.</source>
        <translation>لم تُنشأ أي طبقة.</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its rows came without object IDs, by which one tells them apart</source>
        <translation>جاءت صفوفها بلا معرّفات عناصر تُميَّز بها</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>some of its object IDs stand for several rows</source>
        <translation>بعض معرّفات عناصرها تدل على عدة صفوف</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its attachments would stay as they are</source>
        <translation>ستبقى مرفقاتها كما هي</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>its related tables would stay as they are</source>
        <translation>ستبقى جداولها المرتبطة كما هي</translation>
    </message>
    <message>
        <location filename="../core/host/import_notes.py"/>
        <source>it is only the first rows of the layer</source>
        <translation>هي الصفوف الأولى من الطبقة فقط</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>waits for a sign-in</source>
        <translation>في انتظار تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../core/host/import_task.py"/>
        <source>goes on</source>
        <translation>يتابع</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>{now} UTC, from {url}: {receipt}</source>
        <translation>‏{now} UTC، من ⁨{url}⁩: {receipt}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only rows where {where}</source>
        <translation>فقط الصفوف التي {where}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Only within {extent}</source>
        <translation>فقط داخل {extent}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Rows are placed in time by {ends}</source>
        <translation>تُوضع الصفوف في الزمن بواسطة {ends}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Portal item {item_id}</source>
        <translation>عنصر البوابة {item_id}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are as they were written, in a time zone that the server does not know.</source>
        <translation>التواريخ كما كُتبت، في منطقة زمنية لا يعرفها الخادم.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>the server keeps them in {time_zone}</source>
        <translation>يحفظها الخادم في {time_zone}</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC; the server keeps them in {time_zone}.</source>
        <translation>التواريخ بتوقيت UTC؛ يحفظها الخادم في {time_zone}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Dates are in UTC.</source>
        <translation>التواريخ بتوقيت UTC.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>Fields of types that are not known here came as text: {future}.</source>
        <translation>جاءت حقول من أنواع غير معروفة هنا نصًا: {future}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_notes.py"/>
        <source>The reference system is not known, so the output has none: ask whoever runs the server, and set it by hand.</source>
        <translation>النظام المرجعي غير معروف، لذلك لا نظام للمخرج: اسأل من يدير الخادم، وعيّنه يدويًا.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>The layer has {rows#} rows, and {rows2#} could be read.</source>
        <translation>في الطبقة {rows#} من الصفوف، وأمكنت قراءة {rows2#}.</translation>
    </message>
    <message>
        <location filename="../core/host/layer_table.py"/>
        <source>It may have changed meanwhile.</source>
        <translation>ربما تغيّرت في الأثناء.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>The layer has no field {name} any more, which came from the server.</source>
        <translation>لم يعد في الطبقة الحقل ⁨{name}⁩ الذي جاء من الخادم.</translation>
    </message>
    <message>
        <location filename="../core/host/local_rows.py"/>
        <source>Bring the field back, or import the layer anew.</source>
        <translation>أعد الحقل، أو استورد الطبقة من جديد.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not keep the rows of “{description}” in memory.</source>
        <translation>لم يستطع QGIS حفظ صفوف “{description}” في الذاكرة.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>Import the layer into a GeoPackage.</source>
        <translation>استورد الطبقة إلى GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/memory_sink.py"/>
        <source>QGIS could not make a layer for “{described}”.</source>
        <translation>لم يستطع QGIS إنشاء طبقة لـ “{described}”.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>The extent lies outside of the layer's reference system.</source>
        <translation>يقع النطاق خارج النظام المرجعي للطبقة.</translation>
    </message>
    <message>
        <location filename="../core/host/order_filter.py"/>
        <source>Choose another extent.</source>
        <translation>اختر نطاقًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/origin_notes.py"/>
        <source>The receipt could not be written: {err}.</source>
        <translation>تعذّرت كتابة الإيصال: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>The folder of the presets could not be made: {reason}.</source>
        <translation>تعذّر إنشاء مجلد الإعدادات المسبقة: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/preset_shelf.py"/>
        <source>{name} could not be deleted: {reason}.</source>
        <translation>تعذّر حذف ⁨{name}⁩: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>There is no folder for the files of this preset.</source>
        <translation>لا مجلد لملفات هذا الإعداد المسبق.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>{path} is too large to be a preset.</source>
        <translation>‏⁨{path}⁩ أكبر من أن يكون إعدادًا مسبقًا.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This file holds no preset of LayerFerry.</source>
        <translation>لا يحوي هذا الملف إعدادًا مسبقًا لـ LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset was made by a later version of LayerFerry.</source>
        <translation>أُنشئ هذا الإعداد المسبق بإصدار أحدث من LayerFerry.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged.</source>
        <translation>هذا الإعداد المسبق تالف.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: it names no format.</source>
        <translation>هذا الإعداد المسبق تالف: لا يذكر تنسيقًا.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>This preset is damaged: only a GeoPackage takes several layers.</source>
        <translation>هذا الإعداد المسبق تالف: لا يقبل عدة طبقات إلا GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset cannot be understood.</source>
        <translation>تعذّر فهم الطبقة {number} في هذا الإعداد المسبق.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has no usable address.</source>
        <translation>ليس للطبقة {number} في هذا الإعداد المسبق عنوان صالح.</translation>
    </message>
    <message>
        <location filename="../core/host/presets.py"/>
        <source>Layer {number} of this preset has not the address of a layer.</source>
        <translation>عنوان الطبقة {number} في هذا الإعداد المسبق ليس عنوان طبقة.</translation>
    </message>
    <message>
        <location filename="../core/host/qt_values.py"/>
        <source>year {year}</source>
        <translation>السنة {year}</translation>
    </message>
    <message>
        <location filename="../core/host/receipt_file.py"/>
        <source>The receipt {target} could not be written.</source>
        <translation>تعذّرت كتابة الإيصال ⁨{target}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>“{word}” is no port of this computer.</source>
        <translation>‏“{word}” ليس منفذًا في هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type numbers between {lowest} and {highest}, separated by commas.</source>
        <translation>اكتب أعدادًا بين {lowest} و{highest} تفصل بينها فواصل.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>These are more than {most} ports.</source>
        <translation>هذه أكثر من {most} من المنافذ.</translation>
    </message>
    <message>
        <location filename="../core/host/redirect_ports.py"/>
        <source>Type those that are registered.</source>
        <translation>اكتب المنافذ المسجلة.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>Related table {layer}.</source>
        <translation>الجدول المرتبط ⁨{layer}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/related_rows.py"/>
        <source>The values of “{layer}” fit none of the columns announced.</source>
        <translation>لا تناسب قيم “⁨{layer}⁩” أيًا من الأعمدة المعلنة.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>A shape cannot be brought into the chosen reference system.</source>
        <translation>تعذّر تحويل شكل إلى النظام المرجعي المختار.</translation>
    </message>
    <message>
        <location filename="../core/host/reprojection.py"/>
        <source>Import the layer in its own reference system.</source>
        <translation>استورد الطبقة بنظامها المرجعي.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Type it in and sign in again.</source>
        <translation>اكتبه وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>{user} (web server)</source>
        <translation>‏⁨{user}⁩ (خادم الويب)</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No token is stored for this server.</source>
        <translation>لا رمز محفوظ لهذا الخادم.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No password for {user} is stored for this server.</source>
        <translation>لا كلمة مرور محفوظة لـ ⁨{user}⁩ عند هذا الخادم.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>No sign-in by browser is stored for this server.</source>
        <translation>لا تسجيل دخول بالمتصفح محفوظ لهذا الخادم.</translation>
    </message>
    <message>
        <location filename="../core/host/secret_keeper.py"/>
        <source>Sign in once in the browser and keep it in the system keyring.</source>
        <translation>سجّل الدخول مرة في المتصفح واحفظه في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>{target} does not end in .shp or .zip.</source>
        <translation>لا ينتهي ⁨{target}⁩ بـ ‎.shp أو ‎.zip.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>Choose such a name.</source>
        <translation>اختر اسمًا كهذا.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile.py"/>
        <source>The layer announces {row_count#} rows and gave {rows#}.</source>
        <translation>تعلن الطبقة {row_count#} من الصفوف وأعطت {rows#}.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of rows</source>
        <translation>عدد الصفوف</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>field names</source>
        <translation>أسماء الحقول</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>values per field</source>
        <translation>القيم لكل حقل</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>number of shapes</source>
        <translation>عدد الأشكال</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>it cannot be read back</source>
        <translation>تعذّرت إعادة قراءته</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>a shape in row {row}</source>
        <translation>شكل في الصف {row}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>the sum of {name} differs</source>
        <translation>مجموع ⁨{name}⁩ مختلف</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>extent of the shapes</source>
        <translation>نطاق الأشكال</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_check.py"/>
        <source>{what}: {found} instead of {wanted}</source>
        <translation>‏{what}: ‏{found} بدل {wanted}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>values in {column}: {found} instead of {announced}</source>
        <translation>القيم في {column}: ‏{found} بدل {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>{what}: {sum} instead of {announced}</source>
        <translation>‏{what}: ‏{sum} بدل {announced}</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer has no fields that fit, so row numbers were added.</source>
        <translation>ليس في الطبقة حقول مناسبة، لذلك أُضيفت أرقام الصفوف.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The layer's coordinate system cannot be stated in a .prj file.</source>
        <translation>لا يمكن التعبير عن نظام إحداثيات الطبقة في ملف ‎.prj.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file does not state which heights the layer has.</source>
        <translation>لا يذكر ملف ‎.prj ارتفاعات الطبقة.</translation>
    </message>
    <message>
        <location filename="../core/host/shapefile_set.py"/>
        <source>The .prj file states the layer's coordinate system in part only.</source>
        <translation>لا يعبّر ملف ‎.prj عن نظام إحداثيات الطبقة إلا جزئيًا.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة ⁨{path}⁩: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../core/host/shared_file.py"/>
        <source>{path} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة ⁨{path}⁩: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” cannot be updated: {refusal}.</source>
        <translation>تعذّر تحديث “⁨{name}⁩”: {refusal}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{name}” does not remember what was imported.</source>
        <translation>لا يتذكر “⁨{name}⁩” ما استُورد.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>“{target}” was edited meanwhile.</source>
        <translation>حُرّر “⁨{target}⁩” في الأثناء.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Check for changes once more.</source>
        <translation>ابحث عن التغييرات مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>The rows of {path} are up to date.</source>
        <translation>صفوف ⁨{path}⁩ محدّثة.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room in its folder, then update once more: nothing is lost.</source>
        <translation>أفسح مكانًا في مجلده ثم حدّث مرة أخرى: لا يضيع شيء.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>What is known of the rows could not be put aside: {err}.</source>
        <translation>تعذّر وضع ما يُعرف عن الصفوف جانبًا: {err}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_job.py"/>
        <source>Make room on the disk, then try again.</source>
        <translation>أفسح مجالًا على القرص ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed; {kept_count#} kept as they were.</source>
        <translation>الصفوف: أُضيف {added#} وتغيّر {changed#} وأُزيل {removed#}؛ وبقي {kept_count#} كما كان.</translation>
    </message>
    <message>
        <location filename="../core/host/update_plan.py"/>
        <source>Rows: {added#} added, {changed#} changed, {removed#} removed.</source>
        <translation>الصفوف: أُضيف {added#} وتغيّر {changed#} وأُزيل {removed#}.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is not of a kind that can be updated.</source>
        <translation>‏“⁨{layer}⁩” ليست من نوع يمكن تحديثه.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Updates work for memory layers, GeoPackages and Shapefiles (not in a .zip).</source>
        <translation>يعمل التحديث للطبقات في الذاكرة وGeoPackage وShapefile (وليس داخل .zip).</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>“{layer}” is being edited.</source>
        <translation>‏“⁨{layer}⁩” قيد التحرير.</translation>
    </message>
    <message>
        <location filename="../core/host/update_target.py"/>
        <source>Save or discard the edits, then try again.</source>
        <translation>احفظ التعديلات أو تجاهلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/host/updated_rows.py"/>
        <source>Rows of {path} were removed meanwhile.</source>
        <translation>أُزيلت صفوف من ⁨{path}⁩ في الأثناء.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} exists, and would be replaced with all that is in it.</source>
        <translation>‏⁨{target}⁩ موجود، وسيُستبدل بكل ما فيه.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} is closed already.</source>
        <translation>‏⁨{target}⁩ مغلق.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{found} rows read back instead of {rows}</source>
        <translation>أُعيدت قراءة {found} من الصفوف بدل {rows}</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>Values of a column cannot be the key of {target}.</source>
        <translation>لا يمكن أن تكون قيم أحد الأعمدة مفتاح ⁨{target}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{target} could not be written: {why}.</source>
        <translation>تعذّرت كتابة ⁨{target}⁩: {why}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>its journal cannot be written</source>
        <translation>تعذّرت كتابة سجله</translation>
    </message>
    <message>
        <location filename="../core/host/vector_file.py"/>
        <source>{path} could not be written: {why_not}.</source>
        <translation>تعذّرت كتابة ⁨{path}⁩: {why_not}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>This QGIS cannot write files ending in {suffix}.</source>
        <translation>لا يستطيع QGIS هذا كتابة ملفات تنتهي بـ {suffix}.</translation>
    </message>
    <message>
        <location filename="../core/host/vector_formats.py"/>
        <source>Choose .gpkg, .shp, .geojson or .fgb.</source>
        <translation>اختر ‎.gpkg أو ‎.shp أو ‎.geojson أو ‎.fgb.</translation>
    </message>
    <message>
        <location filename="../core/host/wall_desk.py"/>
        <source>No password of {user} for the web server is stored.</source>
        <translation>لا كلمة مرور محفوظة لـ ⁨{user}⁩ عند خادم الويب.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to no portal, and only portals sign in applications and browsers.</source>
        <translation>لا ينتمي ⁨{host}⁩ إلى بوابة، ولا تُدخل التطبيقات والمتصفحات إلا البوابات.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Sign in with name and password.</source>
        <translation>سجّل الدخول باسم وكلمة مرور.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>No portal answers at this address of {host}.</source>
        <translation>لا تجيب أي بوابة على هذا العنوان من ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Paste the address of its home page.</source>
        <translation>الصق عنوان صفحتها الرئيسية.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>{host} belongs to the portal {host2}, which cannot be reached from here.</source>
        <translation>ينتمي ⁨{host}⁩ إلى البوابة ⁨{host2}⁩، ولا يمكن الوصول إليها من هنا.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Connect to the portal's home page as your browser shows it, and open the layers from there; or sign in with a token.</source>
        <translation>اتصل بالصفحة الرئيسية للبوابة كما يعرضها متصفحك، وافتح الطبقات من هناك؛ أو سجّل الدخول برمز.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>The client ID for the portal {host} is missing.</source>
        <translation>معرّف العميل للبوابة ⁨{host}⁩ ناقص.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>Ask its administrator to register LayerFerry and to tell you the client ID.</source>
        <translation>اطلب من مديرها تسجيل LayerFerry وإخبارك بمعرّف العميل.</translation>
    </message>
    <message>
        <location filename="../core/host/ways_in.py"/>
        <source>This server names no place to sign in.</source>
        <translation>لا يذكر هذا الخادم مكانًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../core/host/web_wall.py"/>
        <source>{host} cannot ask for a certificate without https.</source>
        <translation>لا يستطيع ⁨{host}⁩ طلب شهادة بلا https.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>What the file holds could not be compared: QGIS does not open it.</source>
        <translation>تعذّرت مقارنة ما في الملف: لا يفتحه QGIS.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file has {value} columns less than the layer.</source>
        <translation>في الملف {value} من الأعمدة أقل مما في الطبقة.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format gives columns other names: {pairs}.</source>
        <translation>يعطي التنسيق الأعمدة أسماء أخرى: {pairs}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The file does not state the reference system {authid}; programs will take {stated}.</source>
        <translation>لا يذكر الملف النظام المرجعي ⁨{authid}⁩؛ ستأخذ البرامج ⁨{stated}⁩.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the layer</source>
        <translation>من الطبقة</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the heights (Z) of shapes.</source>
        <translation>يسقط التنسيق ارتفاعات (Z) الأشكال.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>The format drops the measures (M) of shapes.</source>
        <translation>يسقط التنسيق قياسات (M) الأشكال.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Rows without a shape or with an empty one, which the file does not tell apart: {shapeless#}.</source>
        <translation>صفوف بلا شكل أو بشكل خالٍ، وهو ما لا يميزه الملف: {shapeless#}.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: QGIS takes its text for dates or times.</source>
        <translation>‏⁨{name}⁩: يعد QGIS نصه تواريخ أو أوقاتًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{count#} values</source>
        <translation>‏{count#} من القيم</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>of the first {seen#} rows</source>
        <translation>من أول {seen#} من الصفوف</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are empty text come back as null.</source>
        <translation>‏⁨{name}⁩: قيمة واحدة من نص فارغ تعود خالية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are empty text come back as null.</source>
        <translation>‏⁨{name}⁩: ‏{count#} من قيم النص الفارغ تعود خالية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are empty text come back as null.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف قيمة واحدة من نص فارغ تعود خالية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are empty text come back as null.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف {count#} من قيم النص الفارغ تعود خالية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value that are null come back as empty text.</source>
        <translation>‏⁨{name}⁩: قيمة واحدة خالية تعود نصًا فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values that are null come back as empty text.</source>
        <translation>‏⁨{name}⁩: ‏{count#} من القيم الخالية تعود نصًا فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows that are null come back as empty text.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف قيمة واحدة خالية تعود نصًا فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows that are null come back as empty text.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف {count#} من القيم الخالية تعود نصًا فارغًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value lose their parts of a second.</source>
        <translation>‏⁨{name}⁩: قيمة واحدة تفقد أجزاء الثانية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values lose their parts of a second.</source>
        <translation>‏⁨{name}⁩: ‏{count#} من القيم تفقد أجزاء الثانية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows lose their parts of a second.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف قيمة واحدة تفقد أجزاء الثانية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows lose their parts of a second.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف {count#} من القيم تفقد أجزاء الثانية.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value are rounded; the format holds 15 digits.</source>
        <translation>‏⁨{name}⁩: قيمة واحدة تُقرَّب؛ يسع التنسيق 15 رقمًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values are rounded; the format holds 15 digits.</source>
        <translation>‏⁨{name}⁩: ‏{count#} من القيم تُقرَّب؛ يسع التنسيق 15 رقمًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف قيمة واحدة تُقرَّب؛ يسع التنسيق 15 رقمًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows are rounded; the format holds 15 digits.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف {count#} من القيم تُقرَّب؛ يسع التنسيق 15 رقمًا.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value come back from the file otherwise than they were.</source>
        <translation>‏⁨{name}⁩: قيمة واحدة تعود من الملف على غير ما كانت.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values come back from the file otherwise than they were.</source>
        <translation>‏⁨{name}⁩: ‏{count#} من القيم تعود من الملف على غير ما كانت.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: 1 value of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف قيمة واحدة تعود من الملف على غير ما كانت.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{name}: {count#} values of the first {seen#} rows come back from the file otherwise than they were.</source>
        <translation>‏⁨{name}⁩: في أول {seen#} من الصفوف {count#} من القيم تعود من الملف على غير ما كانت.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have</source>
        <translation>عدد من الصفوف {rows#}</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>1 row has no shape, and this format cannot hold them.</source>
        <translation>صف واحد بلا شكل، ولا يسع هذا التنسيق مثله.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>{rows#} rows have no shape, and this format cannot hold them.</source>
        <translation>عدد من الصفوف {rows#} بلا شكل، ولا يسع هذا التنسيق مثلها.</translation>
    </message>
    <message>
        <location filename="../core/host/written_values.py"/>
        <source>Choose GeoPackage.</source>
        <translation>اختر GeoPackage.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>There is no address yet.</source>
        <translation>لا عنوان بعد.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{cleaned}” is not an address.</source>
        <translation>‏“{cleaned}” ليس عنوانًا.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>“{text}” is not an address.</source>
        <translation>‏“⁨{text}⁩” ليس عنوانًا.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>A {segments} holds no layers that can be downloaded.</source>
        <translation>‏{segments}: لا يحوي طبقات يمكن تنزيلها.</translation>
    </message>
    <message>
        <location filename="../core/net/addresses.py"/>
        <source>Paste the address of a FeatureServer or MapServer.</source>
        <translation>الصق عنوان FeatureServer أو MapServer.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that is not JSON.</source>
        <translation>أرسل ⁨{host_of}⁩ إجابة ليست JSON.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent an answer that nests too deeply to be read.</source>
        <translation>أرسل ⁨{host_of}⁩ إجابة متداخلة بعمق لا يُقرأ.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent JSON that is no ArcGIS answer.</source>
        <translation>أرسل ⁨{host_of}⁩ صيغة JSON ليست إجابة ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a file of another size than announced.</source>
        <translation>أرسل ⁨{host_of}⁩ ملفًا بحجم غير المعلن.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>asks for a sign-in of its web server</source>
        <translation>يطلب تسجيل دخول لخادم الويب</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>refuses access</source>
        <translation>يرفض الوصول</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>knows nothing at this address</source>
        <translation>لا يعرف شيئًا على هذا العنوان</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the request too large</source>
        <translation>يرى الطلب كبيرًا جدًا</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>finds the address too long</source>
        <translation>يرى العنوان طويلًا جدًا</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is asked too often</source>
        <translation>يُسأل أكثر مما ينبغي</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>cannot reach the GIS behind it</source>
        <translation>لا يستطيع الوصول إلى GIS خلفه</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>is not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>waited too long for the GIS behind it</source>
        <translation>انتظر GIS خلفه طويلًا</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} {said} (HTTP {status}).</source>
        <translation>⁨{host_of}⁩ {said} ‏(HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>{host_of} sent a web page instead of data: a sign-in page, a proxy, or not an ArcGIS server.</source>
        <translation>أرسل ⁨{host_of}⁩ صفحة ويب بدل البيانات: صفحة دخول، أو وكيل، أو ليس خادم ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/answers.py"/>
        <source>Check the address in a web browser; behind a company sign-in, sign in there first.</source>
        <translation>تحقق من العنوان في متصفح ويب؛ وخلف دخول شركة سجّل الدخول هناك أولًا.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answers of {host} are too large to be read at once.</source>
        <translation>إجابات ⁨{host}⁩ أكبر من أن تُقرأ في آن واحد.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off after {came} of {announced} bytes.</source>
        <translation>انقطع ⁨{host}⁩ بعد {came} من {announced} بايت.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off before its answer began.</source>
        <translation>انقطع ⁨{host}⁩ قبل أن تبدأ إجابته.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within its answer.</source>
        <translation>انقطع ⁨{host}⁩ أثناء إجابته.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off at the end of its answer.</source>
        <translation>انقطع ⁨{host}⁩ عند نهاية إجابته.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} is larger than {max_bytes} MiB.</source>
        <translation>إجابة ⁨{host}⁩ أكبر من {max_bytes} م.ب.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} answers too slowly.</source>
        <translation>يجيب ⁨{host}⁩ ببطء شديد.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent rubbish behind a compressed answer.</source>
        <translation>أرسل ⁨{host}⁩ بيانات زائدة بعد إجابة مضغوطة.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} sent a broken compressed answer.</source>
        <translation>أرسل ⁨{host}⁩ إجابة مضغوطة معطوبة.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>The answer of {host} unpacks to more than any data.</source>
        <translation>تتوسع إجابة ⁨{host}⁩ إلى أكثر مما تكون عليه البيانات.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} broke off within a compressed answer.</source>
        <translation>انقطع ⁨{host}⁩ داخل إجابة مضغوطة.</translation>
    </message>
    <message>
        <location filename="../core/net/body_reading.py"/>
        <source>{host} compresses its answer in a way that was not asked for.</source>
        <translation>يضغط ⁨{host}⁩ إجابته بطريقة لم تُطلب.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose a QGIS authentication configuration that holds your certificate, then sign in again.</source>
        <translation>اختر إعداد مصادقة QGIS يحوي شهادتك ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>There is no such certificate or key file.</source>
        <translation>لا يوجد ملف شهادة أو مفتاح كهذا.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose the certificate and its key again.</source>
        <translation>اختر الشهادة ومفتاحها مجددًا.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>The client certificate cannot be used: it is no PEM, its key does not fit, or the passphrase is wrong.</source>
        <translation>تعذّر استخدام شهادة العميل: ليست PEM، أو مفتاحها لا يناسبها، أو عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} demands a client certificate.</source>
        <translation>يشترط ⁨{host}⁩ شهادة عميل.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} refuses the secure connection, as servers do that demand a client certificate.</source>
        <translation>يرفض ⁨{host}⁩ الاتصال الآمن، كما تفعل الخوادم التي تشترط شهادة عميل.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>{host} does not accept the client certificate.</source>
        <translation>لا يقبل ⁨{host}⁩ شهادة العميل.</translation>
    </message>
    <message>
        <location filename="../core/net/client_certificate.py"/>
        <source>Choose another one, or ask the owner of the server which one it takes.</source>
        <translation>اختر أخرى، أو اسأل مالك الخادم أيّها يقبل.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}.</source>
        <translation>لا يوجد مضيف باسم ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>Looking up the host {host} took too long.</source>
        <translation>استغرق البحث عن المضيف ⁨{host}⁩ وقتًا طويلًا.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>There is no host named {host}, or the network is down.</source>
        <translation>لا يوجد مضيف باسم ⁨{host}⁩، أو الشبكة متوقفة.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} does not answer.</source>
        <translation>لا يجيب ⁨{place}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/dialing.py"/>
        <source>{place} cannot be reached: nobody listens there or no route leads to it.</source>
        <translation>تعذّر الوصول إلى ⁨{place}⁩: لا أحد يستمع هناك أو لا طريق إليه.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the condition and the fields.</source>
        <translation>تحقق من الشرط والحقول.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Check the address; the service may have been moved or renamed.</source>
        <translation>تحقق من العنوان؛ ربما نُقلت الخدمة أو تغيّر اسمها.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; if it stays so, tell the server's administrator.</source>
        <translation>حاول لاحقًا؛ وإن استمر ذلك فأخبر مدير الخادم.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server does not answer.</source>
        <translation>حاول لاحقًا؛ نظام GIS خلف خادم الويب لا يجيب.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>Try again later; the GIS behind the web server is slow.</source>
        <translation>حاول لاحقًا؛ نظام GIS خلف خادم الويب بطيء.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text}.</source>
        <translation>يقول الخادم: ⁨{text}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/error_envelope.py"/>
        <source>The server says: {text} (code {number}).</source>
        <translation>يقول الخادم: ⁨{text}⁩ (الرمز {number}).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request (support ID {number}).</source>
        <translation>رفض جدار ناري أمام ⁨{host}⁩ الطلب (معرّف الدعم ⁨{number}⁩).</translation>
    </message>
    <message>
        <location filename="../core/net/firewall_notice.py"/>
        <source>A firewall in front of {host} rejected the request.</source>
        <translation>رفض جدار ناري أمام ⁨{host}⁩ الطلب.</translation>
    </message>
    <message>
        <location filename="../core/net/host_limit.py"/>
        <source>The server asks us to stay away for {left_s#} s, longer than an import waits.</source>
        <translation>يطلب منا الخادم الابتعاد {left_s#} ث، أطول مما ينتظر الاستيراد.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent an empty answer.</source>
        <translation>أرسل الخادم إجابة فارغة.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The server sent a web page instead of data.</source>
        <translation>أرسل الخادم صفحة ويب بدل البيانات.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer is not whole JSON: {err}.</source>
        <translation>الإجابة ليست JSON كاملة: {err}.</translation>
    </message>
    <message>
        <location filename="../core/net/json_text.py"/>
        <source>The answer nests too deeply to be data.</source>
        <translation>الإجابة متداخلة بعمق لا يكون في البيانات.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s.</source>
        <translation>يطلب منا ⁨{host}⁩ الانتظار {pause#} ث.</translation>
    </message>
    <message>
        <location filename="../core/net/patience.py"/>
        <source>{host} asks us to wait {pause#} s, longer than an import waits.</source>
        <translation>يطلب منا ⁨{host}⁩ الانتظار {pause#} ث، أطول مما ينتظر الاستيراد.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy fails: {err}</source>
        <translation>يفشل الوكيل: {err}</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy in QGIS's options.</source>
        <translation>تحقق من الوكيل في خيارات QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>the certificate does not fit</source>
        <translation>الشهادة غير مطابقة</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>شهادة ⁨{host}⁩ غير موثوقة: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>{host} does not finish connecting.</source>
        <translation>لا يُتم ⁨{host}⁩ الاتصال.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>No secure connection with {host} came about.</source>
        <translation>لم يتم اتصال آمن مع ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The connection with {host} broke off at once.</source>
        <translation>انقطع الاتصال مع ⁨{host}⁩ فورًا.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy asks for a sign-in before it connects to {host}.</source>
        <translation>يطلب الوكيل تسجيل دخول قبل أن يتصل بـ ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>Check the proxy's user name and password in QGIS's options.</source>
        <translation>تحقق من اسم مستخدم الوكيل وكلمة مروره في خيارات QGIS.</translation>
    </message>
    <message>
        <location filename="../core/net/phone_line.py"/>
        <source>The proxy refuses to connect to {host} (HTTP {status}).</source>
        <translation>يرفض الوكيل الاتصال بـ ⁨{host}⁩ ‏(HTTP {status}).</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to nowhere usable.</source>
        <translation>يعيد ⁨{host}⁩ التوجيه إلى مكان غير صالح.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}, and a secret is never sent to another place.</source>
        <translation>يعيد ⁨{host}⁩ التوجيه إلى ⁨{origin}⁩، ولا يُرسل السر أبدًا إلى مكان آخر.</translation>
    </message>
    <message>
        <location filename="../core/net/redirects.py"/>
        <source>{host} redirects to {origin}.</source>
        <translation>يعيد ⁨{host}⁩ التوجيه إلى ⁨{origin}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>{host} does not answer.</source>
        <translation>لا يجيب ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The address at {host}, or its proxy, cannot be used.</source>
        <translation>تعذّر استخدام العنوان على ⁨{host}⁩ أو وكيله.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The request to {host} cannot be sent as it is.</source>
        <translation>تعذّر إرسال الطلب إلى ⁨{host}⁩ كما هو.</translation>
    </message>
    <message>
        <location filename="../core/net/requests_transport.py"/>
        <source>The connection with {host} broke off.</source>
        <translation>انقطع الاتصال مع ⁨{host}⁩.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>The server refuses every token that it gives us.</source>
        <translation>يرفض الخادم كل رمز يمنحه لنا.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} redirects in a circle.</source>
        <translation>يعيد ⁨{host}⁩ التوجيه في دائرة.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host} has been silent for {budget_s#} s.</source>
        <translation>‏⁨{host}⁩ صامت منذ {budget_s#} ث.</translation>
    </message>
    <message>
        <location filename="../core/net/rest_client.py"/>
        <source>{host_of} sent an empty answer.</source>
        <translation>أرسل ⁨{host_of}⁩ إجابة فارغة.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an address.</source>
        <translation>‏“⁨{url}⁩” ليس عنوانًا.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not an http or https address.</source>
        <translation>‏“⁨{url}⁩” ليس عنوان http أو https.</translation>
    </message>
    <message>
        <location filename="../core/net/urls.py"/>
        <source>“{url}” is not at “{old_root}”.</source>
        <translation>“⁨{url}⁩” ليس تحت “⁨{old_root}⁩”.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no ArcGIS services directory.</source>
        <translation>لا يؤدي هذا العنوان إلى دليل خدمات ArcGIS.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This address leads to no service with layers.</source>
        <translation>لا يؤدي هذا العنوان إلى خدمة ذات طبقات.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is not the address of a layer.</source>
        <translation>هذا ليس عنوان طبقة.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Open it and choose a layer, or give the layer's own address.</source>
        <translation>افتحه واختر طبقة، أو أعطِ عنوان الطبقة نفسها.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>This is the address of a service, not of a layer.</source>
        <translation>هذا عنوان خدمة، وليس عنوان طبقة.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>Add the number of one of its layers: {names}.</source>
        <translation>أضف رقم إحدى طبقاتها: {names}.</translation>
    </message>
    <message>
        <location filename="../core/rest/catalog.py"/>
        <source>It holds no layers.</source>
        <translation>لا تحوي طبقات.</translation>
    </message>
    <message>
        <location filename="../core/rest/charts.py"/>
        <source>its symbols depend on a script or on columns that are not here</source>
        <translation>تعتمد رموزها على برنامج نصي أو أعمدة ليست هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>The layer looks otherwise than at the server: {unread}.</source>
        <translation>تبدو الطبقة على غير ما هي عليه في الخادم: {unread}.</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{missing} of its symbols are pictures that could not be had</source>
        <translation>‏{missing} من رموزها صور تعذّر الحصول عليها</translation>
    </message>
    <message>
        <location filename="../core/rest/drawing.py"/>
        <source>{count} of its symbols are meant for shapes of another kind</source>
        <translation>‏{count} من رموزها مخصصة لأشكال من نوع آخر</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The server sent an error that cannot be read.</source>
        <translation>أرسل الخادم خطأ تتعذر قراءته.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The answer holds no list of features.</source>
        <translation>لا تحوي الإجابة قائمة معالم.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>A feature of the answer is not an object.</source>
        <translation>معلم في الإجابة ليس كائنًا.</translation>
    </message>
    <message>
        <location filename="../core/rest/esri_json.py"/>
        <source>The attributes of a feature are not an object.</source>
        <translation>سمات معلم ليست كائنًا.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates to a grid it does not describe.</source>
        <translation>قرّب الخادم الإحداثيات إلى شبكة لا يصفها.</translation>
    </message>
    <message>
        <location filename="../core/rest/json_grid.py"/>
        <source>The server rounded the coordinates in a way that is not known.</source>
        <translation>قرّب الخادم الإحداثيات بطريقة غير معروفة.</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>its labels are made by a script, which is not run here</source>
        <translation>تسمياتها يصنعها برنامج نصي لا يُشغَّل هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/labels.py"/>
        <source>{missing} of its {stated} kinds of labels are made by a script</source>
        <translation>‏{missing} من أنواع تسمياتها الـ ⁨{stated}⁩ يصنعها برنامج نصي</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>This address leads to no layer.</source>
        <translation>لا يؤدي هذا العنوان إلى أي طبقة.</translation>
    </message>
    <message>
        <location filename="../core/rest/layer.py"/>
        <source>Paste the address of a layer or a service.</source>
        <translation>الصق عنوان طبقة أو خدمة.</translation>
    </message>
    <message>
        <location filename="../core/rest/nameless_file.py"/>
        <source>a file of our own was cut</source>
        <translation>قُطع ملف من ملفاتنا</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>The portal's answer to the search cannot be read.</source>
        <translation>تعذّرت قراءة إجابة البوابة عن البحث.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item holds no map with layers.</source>
        <translation>لا يحوي هذا العنصر خريطة ذات طبقات.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>A {kind} holds no layers that can be downloaded.</source>
        <translation>عنصر كهذا ({kind}) لا يحوي طبقات يمكن تنزيلها.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>Choose a feature service, a map service or a web map.</source>
        <translation>اختر خدمة معالم أو خدمة خرائط أو خريطة ويب.</translation>
    </message>
    <message>
        <location filename="../core/rest/portal_items.py"/>
        <source>This item leads to no service with layers.</source>
        <translation>لا يؤدي هذا العنصر إلى خدمة ذات طبقات.</translation>
    </message>
    <message>
        <location filename="../core/rest/protobuf.py"/>
        <source>The answer is not a whole PBF feature page.</source>
        <translation>الإجابة ليست صفحة PBF كاملة.</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>What “{own}” relates to cannot be imported: {err}</source>
        <translation>تعذّر استيراد ما يرتبط به “⁨{own}⁩”: {err}</translation>
    </message>
    <message>
        <location filename="../core/rest/related.py"/>
        <source>“{table}” does not let anybody ask for rows.</source>
        <translation>لا يسمح “⁨{table}⁩” لأحد بطلب صفوف.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The related table does not state its side of “{own}”.</source>
        <translation>لا يذكر الجدول المرتبط طرفه من “⁨{own}⁩”.</translation>
    </message>
    <message>
        <location filename="../core/rest/relationships.py"/>
        <source>The server does not offer the table of pairs of “{own}”.</source>
        <translation>لا يعرض الخادم جدول أزواج “⁨{own}⁩”.</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols ({word}) are not known here</source>
        <translation>رموزها ({word}) غير معروفة هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbols are of a kind that is not known here</source>
        <translation>رموزها من نوع غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>{unread} of its symbols are of a kind that is not known here</source>
        <translation>‏{unread} من رموزها من نوع غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its symbol for other values is not known here</source>
        <translation>رمزها للقيم الأخرى غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/renderer.py"/>
        <source>its classes are measured in a way that is not known here</source>
        <translation>تُقاس فئاتها بطريقة غير معروفة هنا</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its colours do not follow the values</source>
        <translation>لا تتبع ألوانها القيم</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its sizes do not follow the values</source>
        <translation>لا تتبع أحجامها القيم</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its transparencies do not follow the values</source>
        <translation>لا تتبع شفافيتها القيم</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its symbols do not turn with the values</source>
        <translation>لا تدور رموزها مع القيم</translation>
    </message>
    <message>
        <location filename="../core/rest/visual_variables.py"/>
        <source>its outlines have the same width at every scale</source>
        <translation>لحدودها العرض نفسه في كل مقياس</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>The sign-in has ended.</source>
        <translation>انتهى تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>The file was written; look at it there.</source>
        <translation>كُتب الملف؛ انظر إليه هناك.</translation>
    </message>
    <message>
        <location filename="../ui/imported_layers.py"/>
        <source>QGIS did not take the layer {name} into the project.</source>
        <translation>لم يأخذ QGIS الطبقة ⁨{name}⁩ إلى المشروع.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>The web server in front asks for a sign-in of its own.</source>
        <translation>خادم الويب في المقدمة يطلب تسجيل دخول خاصًا به.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS keeps certificates, and LayerFerry can use them.</source>
        <translation>يحفظ QGIS شهادات، ويستطيع LayerFerry استخدامها.</translation>
    </message>
    <message>
        <location filename="../ui/offer.py"/>
        <source>QGIS itself may keep what gets you in, such as a client certificate.</source>
        <translation>قد يحفظ QGIS نفسه ما يتيح لك الدخول، مثل شهادة عميل.</translation>
    </message>
    <message>
        <location filename="../ui/quick_import.py"/>
        <source>There is no folder for the files.</source>
        <translation>لا مجلد للملفات.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>لم تعد الطبقة في المشروع.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close this window.</source>
        <translation>أغلق هذه النافذة.</translation>
    </message>
    <message>
        <location filename="../ui/visit.py"/>
        <source>The web server of {host} asks for a sign-in.</source>
        <translation>خادم الويب لـ ⁨{host}⁩ يطلب تسجيل دخول.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Full record</source>
        <translation>السجل الكامل</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>C&amp;opy</source>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/details_dialog.py"/>
        <source>Copy all of the text</source>
        <translation>نسخ النص كله</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{count} s</source>
        <translation>‏{count} ث</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{count} min</source>
        <translation>‏{count} د</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} س {minutes} د</translation>
    </message>
</context>
<context>
    <name>ExtrasPanel</name>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a column of la&amp;bels beside each column of codes</source>
        <translation>مع عمود تسميات بجانب كل عمود رموز (&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>For programs that know nothing of lists of values; QGIS shows labels anyway</source>
        <translation>للبرامج التي لا تعرف قوائم القيم؛ ويعرض QGIS التسميات على كل حال</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in a folder beside it</source>
        <translation>في مجلد بجانبه</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>in the GeoPackage</source>
        <translation>في GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Where attachments go</source>
        <translation>أين توضع المرفقات</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Folder for the attachments</source>
        <translation>مجلد المرفقات</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>Look at {name}</source>
        <translation>النظر في ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: 1 row</source>
        <translation>‏⁨{name}⁩: صف واحد</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>{name}: {rows:,} rows</source>
        <translation>‏⁨{name}⁩: الصفوف {rows:,}</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables</source>
        <translation>مع الجداول المرتبطة (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With &amp;related tables ({tables})</source>
        <translation>مع الجداول المرتبطة ({tables}) (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments</source>
        <translation>مع المرفقات (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With a&amp;ttachments (counting…)</source>
        <translation>مع المرفقات (جارٍ العد…) (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With {count:,} a&amp;ttachments, {size}</source>
        <translation>مع المرفقات ({count:,})، {size} (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/extras_panel.py"/>
        <source>With more than {count:,} a&amp;ttachments, {size}</source>
        <translation>مع أكثر من {count:,} مرفقًا، {size} (&amp;T)</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Alias</source>
        <translation>الاسم البديل</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>List of values</source>
        <translation>قائمة قيم</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Row number</source>
        <translation>رقم الصف</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Decimal number</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <location filename="../ui/field_model.py"/>
        <source>Text ({length})</source>
        <translation>نص ({length})</translation>
    </message>
</context>
<context>
    <name>FieldPlanModel</name>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Values read back</source>
        <translation>القيم المعادة قراءتها</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is shortened.</source>
        <translation>يُختصر الاسم.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>The name is changed.</source>
        <translation>يتغيّر الاسم.</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Text ({width})</source>
        <translation>نص ({width})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Decimal ({width}, {decimals})</source>
        <translation>عشري ({width}، {decimals})</translation>
    </message>
    <message>
        <location filename="../ui/field_plan_model.py"/>
        <source>Integer ({width})</source>
        <translation>صحيح ({width})</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>The layer's own</source>
        <translation>الخاص بالطبقة</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <location filename="../ui/filter_panel.py"/>
        <source>No features are selected. Select some on the map first.</source>
        <translation>لا معالم محددة. حدّد بعضها على الخريطة أولًا.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>No changes expected in this format.</source>
        <translation>لا تُتوقع تغييرات في هذا التنسيق.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>{sentences} What really changed is counted on the file.</source>
        <translation>‏{sentences} وما تغيّر فعلًا يُعد على الملف.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>It takes no rows without a shape.</source>
        <translation>لا يقبل صفوفًا بلا شكل.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Some rows have no shape, and it takes none: the import would fail.</source>
        <translation>بعض الصفوف بلا شكل، ولا يقبلها: سيفشل الاستيراد.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Names that it reserves are changed: {names}.</source>
        <translation>تتغيّر الأسماء التي يحجزها: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Whole numbers beyond 15 digits are rounded: {names}.</source>
        <translation>تُقرَّب الأعداد الصحيحة فوق 15 رقمًا: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>The 16th digit of numbers is lost: {names}.</source>
        <translation>يضيع الرقم السادس عشر من الأعداد: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Parts of a second may be lost: {names}.</source>
        <translation>قد تضيع أجزاء الثانية: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Times of the day become text: {names}.</source>
        <translation>تصير أوقات اليوم نصًا: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Null and empty text become one: {names}.</source>
        <translation>يصير الخالي والنص الفارغ سواء: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Curves become lines of many vertices.</source>
        <translation>تصير المنحنيات خطوطًا كثيرة الرؤوس.</translation>
    </message>
    <message>
        <location filename="../ui/format_text.py"/>
        <source>Measures (M) of shapes are dropped.</source>
        <translation>تسقط قياسات (M) الأشكال.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import from ArcGIS</source>
        <translation>استيراد من ArcGIS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of an ArcGIS server, folder, service, layer, portal, item, group or web map, as it stands in a web browser; or the name of a saved connection</source>
        <translation>عنوان خادم أو مجلد أو خدمة أو طبقة أو بوابة أو عنصر أو مجموعة أو خريطة ويب من ArcGIS كما يظهر في متصفح ويب؛ أو اسم اتصال محفوظ</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Address of the server, service or layer</source>
        <translation>عنوان الخادم أو الخدمة أو الطبقة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What the address leads to</source>
        <translation>إلى أين يؤدي العنوان</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Connect</source>
        <translation>اتصال (&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the address leads to</source>
        <translation>عرض ما يؤدي إليه العنوان</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>State of the connection</source>
        <translation>حالة الاتصال</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Wh&amp;y can't I get in?</source>
        <translation>لماذا لا أستطيع الدخول؟ (&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show what the server says about signing in, and test it</source>
        <translation>عرض ما يقوله الخادم عن تسجيل الدخول، واختباره</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Refresh</source>
        <translation>تحديث (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Ask the server again what there is</source>
        <translation>سؤال الخادم مجددًا عمّا يوجد</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول (&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign in to see what is not open to everybody</source>
        <translation>تسجيل الدخول لرؤية ما ليس متاحًا للجميع</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Forget the sign-in of this session; a stored password stays in the keyring</source>
        <translation>نسيان تسجيل دخول هذه الجلسة؛ تبقى كلمة المرور المحفوظة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal…</source>
        <translation>البحث في البوابة…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Words in the titles and descriptions of the portal's services and web maps; press Enter to search</source>
        <translation>كلمات في عناوين وأوصاف خدمات البوابة وخرائطها؛ اضغط Enter للبحث</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Search the portal</source>
        <translation>البحث في البوابة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name…</source>
        <translation>ترشيح بالاسم…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Show only lines whose name holds this text, of what was opened so far</source>
        <translation>عرض الأسطر التي يحوي اسمها هذا النص فقط، مما فُتح حتى الآن</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Filter by name</source>
        <translation>ترشيح بالاسم</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Folders, services and layers of the server</source>
        <translation>مجلدات الخادم وخدماته وطبقاته</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Highlighted layer</source>
        <translation>الطبقة المميزة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Description of the highlighted layer</source>
        <translation>وصف الطبقة المميزة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Size and time of the import</source>
        <translation>حجم الاستيراد ووقته</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What a Shapefile would lose</source>
        <translation>ما الذي يفقده Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>First rows of the highlighted layer</source>
        <translation>الصفوف الأولى للطبقة المميزة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these rows</source>
        <translation>هذه الصفوف فقط</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Where</source>
        <translation>حيث (&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>All rows. To filter, for example: STATUS = 'Open'</source>
        <translation>كل الصفوف. للترشيح مثلًا: STATUS = 'Open'</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only rows that fit this condition, in the SQL of the server</source>
        <translation>فقط الصفوف التي توافق هذا الشرط، بلغة SQL للخادم</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Condition that the rows must fit</source>
        <translation>الشرط الذي يجب أن توافقه الصفوف</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>B&amp;uild…</source>
        <translation>بناء (&amp;U)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Put the condition together from fields and the values that the server has</source>
        <translation>تركيب الشرط من الحقول والقيم الموجودة على الخادم</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>E&amp;xtent</source>
        <translation>النطاق (&amp;X)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Selecte&amp;d</source>
        <translation>المحدد (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only what touches the box around the features that are selected on the map</source>
        <translation>فقط ما يلامس الإطار حول المعالم المحددة على الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>The first so many rows; the receipt says that the layer is not whole</source>
        <translation>أول هذا العدد من الصفوف؛ ويذكر الإيصال أن الطبقة ليست كاملة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Most rows to import</source>
        <translation>أكبر عدد من الصفوف للاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Reference system of the result</source>
        <translation>النظام المرجعي للنتيجة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Only these fields</source>
        <translation>هذه الحقول فقط</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Fields</source>
        <translation>الحقول (&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A&amp;ll</source>
        <translation>الكل (&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import all fields</source>
        <translation>استيراد كل الحقول</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;None</source>
        <translation>لا شيء (&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Uncheck all fields, to choose a few</source>
        <translation>إلغاء تحديد كل الحقول، لاختيار بعضها</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Fields of the highlighted layer</source>
        <translation>حقول الطبقة المميزة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import into</source>
        <translation>الاستيراد إلى</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Temporary layer</source>
        <translation>طبقة مؤقتة (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A layer in memory: fast, and gone with the project unless you save it</source>
        <translation>طبقة في الذاكرة: سريعة، وتزول مع المشروع ما لم تحفظها</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;GeoPackage</source>
        <translation>GeoPackage (&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A file that keeps names, types and values as they are</source>
        <translation>ملف يحفظ الأسماء والأنواع والقيم كما هي</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>S&amp;hapefile</source>
        <translation>Shapefile (&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Files that every GIS reads; what they cannot hold is reported</source>
        <translation>ملفات يقرؤها كل برنامج GIS؛ ويُذكر ما لا تسعه</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Another format that QGIS writes here</source>
        <translation>تنسيق آخر يكتبه QGIS هنا</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Other format</source>
        <translation>تنسيق آخر</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>F&amp;ile</source>
        <translation>الملف (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Into one GeoPac&amp;kage; the layers that it has stay</source>
        <translation>في GeoPackage واحد؛ تبقى الطبقات التي فيه (&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>A new file, or one that is there: it gets a layer more for each that you import</source>
        <translation>ملف جديد، أو ملف موجود: يُضاف إليه طبقة لكل ما تستورده</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What this output means for the layer</source>
        <translation>ما يعنيه هذا المخرج للطبقة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Use GeoPac&amp;kage</source>
        <translation>استخدام GeoPackage (&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>What will be imported</source>
        <translation>ما الذي سيُستورد</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Progress of the imports</source>
        <translation>تقدم عمليات الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>&amp;Presets…</source>
        <translation>الإعدادات المسبقة (&amp;P)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Lists of layers with their filters and format: save what is chosen here as one, or run one again</source>
        <translation>قوائم طبقات بمرشحاتها وتنسيقها: احفظ ما اختير هنا واحدة منها، أو شغّل إحداها مجددًا</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>استيراد (&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Import the checked layers, or the highlighted one when none is checked</source>
        <translation>استيراد الطبقات المؤشرة، أو المميزة إن لم تؤشَّر أي طبقة</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/forms/import_dialog.ui"/>
        <source>Close the window; imports go on</source>
        <translation>إغلاق النافذة؛ يستمر الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Only what touches an extent: of the map view, of a layer, or drawn on the map</source>
        <translation>فقط ما يلامس نطاقًا: لعرض الخريطة، أو لطبقة، أو مرسومًا على الخريطة</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>Extent that the rows must touch</source>
        <translation>النطاق الذي يجب أن تلامسه الصفوف</translation>
    </message>
    <message>
        <location filename="../ui/import_dialog.py"/>
        <source>There are no services here that you may see.</source>
        <translation>لا خدمات هنا يحق لك رؤيتها.</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Import layer from ArcGIS</source>
        <translation>استيراد طبقة من ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Downloads all rows of a layer or table of an ArcGIS service, open or secured, and proves by the object ids that none is missing. An import that cannot be proven complete fails, unless partial results are allowed.

Secrets are never parameters. They come from the system keyring (through a saved connection) or from the environment variables LAYERFERRY_PASSWORD, LAYERFERRY_TOKEN and LAYERFERRY_CLIENT_SECRET.

Attachments go into a folder (&lt;name&gt;_attachments) beside the output or in a folder of your choice, or into the output itself when that is a GeoPackage; related tables come as tables of the same GeoPackage, beside other formats as &lt;name&gt;_tables.gpkg, and as further temporary layers with a temporary layer. Where results are loaded, the project gets their relations.

Ways to sign in: “app” is an application's client ID (as user name) and secret; “webtier” answers the web server in front with user name and password; “oauth” goes on with a sign-in that was made in the browser and kept; “qgis” uses the QGIS authentication configuration, which with any other way gets through the web server in front, for example by a certificate.</source>
        <translation>ينزّل كل صفوف طبقة أو جدول من خدمة ArcGIS، متاحة أو محمية، ويثبت بمعرّفات العناصر أن لا شيء ناقص. الاستيراد الذي لا يمكن إثبات اكتماله يفشل، ما لم يُسمح بنتائج جزئية.

لا تكون الأسرار معاملات أبدًا. تأتي من سلسلة مفاتيح النظام (عبر اتصال محفوظ) أو من متغيرات البيئة LAYERFERRY_PASSWORD وLAYERFERRY_TOKEN وLAYERFERRY_CLIENT_SECRET.

تذهب المرفقات إلى مجلد (&lt;name&gt;_attachments) بجانب المخرج أو إلى مجلد تختاره، أو إلى المخرج نفسه حين يكون GeoPackage؛ وتأتي الجداول المرتبطة جداول في GeoPackage نفسه، وبجانب التنسيقات الأخرى بالاسم &lt;name&gt;_tables.gpkg، وطبقات مؤقتة إضافية مع طبقة مؤقتة. وحيث تُحمَّل النتائج ينال المشروع علاقاتها.

طرق تسجيل الدخول: “app” هو معرّف العميل لتطبيق (اسمَ مستخدم) وسره؛ “webtier” يجيب خادم الويب في المقدمة باسم مستخدم وكلمة مرور؛ “oauth” يتابع تسجيل دخول تم في المتصفح وحُفظ؛ “qgis” يستخدم إعداد مصادقة QGIS، وهو مع أي طريقة أخرى يجتاز خادم الويب في المقدمة، بشهادة مثلًا.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Address of the layer</source>
        <translation>عنوان الطبقة</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only rows where (SQL)</source>
        <translation>فقط الصفوف التي توافق الشرط (SQL)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only within extent</source>
        <translation>فقط داخل النطاق</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only these fields (names with commas)</source>
        <translation>هذه الحقول فقط (أسماء تفصلها فواصل)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Reference system of the result</source>
        <translation>النظام المرجعي للنتيجة</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows per request (0 = the server's limit)</source>
        <translation>الصفوف لكل طلب (0 = حد الخادم)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Requests at once (0 = automatic)</source>
        <translation>الطلبات المتزامنة (0 = تلقائي)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Transfer format</source>
        <translation>تنسيق النقل</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Keep a result that cannot be proven complete</source>
        <translation>الاحتفاظ بنتيجة لا يمكن إثبات اكتمالها</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Add a column of labels beside each column of codes</source>
        <translation>إضافة عمود تسميات بجانب كل عمود رموز</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Only part k/n of the rows</source>
        <translation>الجزء k/n من الصفوف فقط</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Imported layer</source>
        <translation>الطبقة المستوردة</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Folder for the attachments (empty = beside the result)</source>
        <translation>مجلد المرفقات (فارغ = بجانب النتيجة)</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>With related tables</source>
        <translation>مع الجداول المرتبطة</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Related tables and the table of attachments</source>
        <translation>الجداول المرتبطة وجدول المرفقات</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Rows in the result</source>
        <translation>الصفوف في النتيجة</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>Proven complete</source>
        <translation>ثبت اكتماله</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>{rows:,} rows are kept; start the same import again, into any output, to go on.</source>
        <translation>حُفظ {rows:,} من الصفوف؛ ابدأ الاستيراد نفسه مجددًا، إلى أي مخرج، للمتابعة.</translation>
    </message>
    <message>
        <location filename="../processing/import_layer.py"/>
        <source>1 row is kept; start the same import again, into any output, to go on.</source>
        <translation>حُفظ صف واحد؛ ابدأ الاستيراد نفسه مجددًا، إلى أي مخرج، للمتابعة.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Read {name}</source>
        <translation>قراءة ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look at {host}</source>
        <translation>النظر في ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../ui/import_presenter.py"/>
        <source>Look for the ways in</source>
        <translation>البحث عن طرق الدخول</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layers</source>
        <translation>التكبير إلى الطبقات (&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Zoom to layer</source>
        <translation>التكبير إلى الطبقة (&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Sa&amp;ve as Shapefile…</source>
        <translation>حفظ بصيغة Shapefile (&amp;V)…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Try &amp;again</source>
        <translation>المحاولة مجددًا (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Into a &amp;temporary layer</source>
        <translation>إلى طبقة مؤقتة (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Keep what came</source>
        <translation>الاحتفاظ بما جاء (&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>The layer is no longer in the project.</source>
        <translation>لم تعد الطبقة في المشروع.</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Import details</source>
        <translation>تفاصيل الاستيراد</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <location filename="../ui/layer_card.py"/>
        <source>Look at {name}</source>
        <translation>النظر في ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>LayerFerryProvider</name>
    <message>
        <location filename="../processing/provider.py"/>
        <source>LayerFerry (secured ArcGIS services)</source>
        <translation>‏LayerFerry (خدمات ArcGIS المحمية)</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Choose a layer on the left.</source>
        <translation>اختر طبقة من القائمة.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A folder: open it and choose a layer in it.</source>
        <translation>مجلد: افتحه واختر طبقة فيه.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A service: tick it for all of its layers, or open it and choose.</source>
        <translation>خدمة: أشّرها لكل طبقاتها، أو افتحها واختر.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A group of layers: tick it for all of them, or open it and choose.</source>
        <translation>مجموعة طبقات: أشّرها لكلها، أو افتحها واختر.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose from what is in it.</source>
        <translation>افتحه واختر مما فيه.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Open it and choose a group.</source>
        <translation>افتحه واختر مجموعة.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A web map: tick it for all of its layers, or open it and choose; they come with its filters.</source>
        <translation>خريطة ويب: أشّرها لكل طبقاتها، أو افتحها واختر؛ تأتي بمرشحاتها.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Press Enter to see more.</source>
        <translation>اضغط Enter لرؤية المزيد.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>A raster layer has no rows to import: choose another layer.</source>
        <translation>لا صفوف للاستيراد في طبقة نقطية: اختر طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>This cannot be imported: choose another layer.</source>
        <translation>لا يمكن استيراد هذا: اختر طبقة أخرى.</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Table without shapes</source>
        <translation>جدول بلا أشكال</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Multipoints</source>
        <translation>نقاط متعددة</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Lines</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>Polygons</source>
        <translation>مضلعات</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>counting rows…</source>
        <translation>جارٍ عد الصفوف…</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not understand this condition</source>
        <translation>لا يفهم الخادم هذا الشرط</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>the server does not count its rows</source>
        <translation>لا يعد الخادم صفوفه</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>unknown reference system</source>
        <translation>نظام مرجعي غير معروف</translation>
    </message>
    <message>
        <location filename="../ui/layer_text.py"/>
        <source>own reference system</source>
        <translation>نظام مرجعي خاص</translation>
    </message>
</context>
<context>
    <name>LayerView</name>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>Where the highlighted layer is</source>
        <translation>أين توجد الطبقة المميزة</translation>
    </message>
    <message>
        <location filename="../ui/layer_view.py"/>
        <source>{chosen} of {total}</source>
        <translation>‏{chosen} من {total}</translation>
    </message>
</context>
<context>
    <name>ListLayersAlgorithm</name>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>List layers of an ArcGIS server or portal</source>
        <translation>سرد طبقات خادم أو بوابة ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Lists the layers and tables of an ArcGIS server, folder or service, or of a portal, group, item or web map, with their addresses for “Import layer from ArcGIS”. Of a portal, that is your own content and that of your groups and organisation; without a sign-in, what is public.

Secured layers appear after sign-in: name a saved connection, or set LAYERFERRY_TOKEN.</source>
        <translation>يسرد طبقات وجداول خادم أو مجلد أو خدمة ArcGIS، أو بوابة أو مجموعة أو عنصر أو خريطة ويب، مع عناوينها لـ “استيراد طبقة من ArcGIS”. ومن البوابة محتواك ومحتوى مجموعاتك ومؤسستك؛ وبلا تسجيل دخول ما هو عام.

تظهر الطبقات المحمية بعد تسجيل الدخول: سمِّ اتصالًا محفوظًا، أو عيّن LAYERFERRY_TOKEN.</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../processing/list_layers.py"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
</context>
<context>
    <name>LossTexts</name>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out; no row has a value.</source>
        <translation>متروك؛ لا قيمة له في أي صف.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{count} rows</source>
        <translation>‏{count} من الصفوف</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time of day is dropped in {rows}.</source>
        <translation>يسقط وقت اليوم في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The time zone of midnight is dropped in {rows}.</source>
        <translation>تسقط المنطقة الزمنية لمنتصف الليل في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Text is cut at 254 bytes in {rows}.</source>
        <translation>يُقطع النص عند 254 بايت في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Blanks at the ends are dropped in {rows}.</source>
        <translation>تسقط الفراغات في الأطراف في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Empty text becomes null in {rows}.</source>
        <translation>يصير النص الفارغ قيمة خالية في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Unusable characters are replaced in {rows}.</source>
        <translation>تُستبدل محارف غير صالحة في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Integers are written as text in {rows}.</source>
        <translation>تُكتب الأعداد الصحيحة نصًا في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will read the integer as a decimal in {rows}.</source>
        <translation>ستقرأ بعض البرامج العدد الصحيح عشريًا في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will round the number in {rows}.</source>
        <translation>ستقرّب بعض البرامج العدد في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Programs will round the number in {rows}.</source>
        <translation>ستقرّب البرامج العدد في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>NaN or infinity becomes null in {rows}.</source>
        <translation>تصير NaN أو اللانهاية قيمة خالية في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Some programs will show null as 0 in {rows}.</source>
        <translation>ستعرض بعض البرامج القيمة الخالية 0 في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Null is written as a value in {rows}.</source>
        <translation>تُكتب القيمة الخالية قيمةً في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A date outside the years 1 to 9999 becomes null in {rows}.</source>
        <translation>يصير تاريخ خارج السنوات 1 إلى 9999 قيمة خالية في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Times are written as text in {rows}.</source>
        <translation>تُكتب الأوقات نصًا في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>True and false are written as 1 and 0 in {rows}.</source>
        <translation>يُكتب الصواب والخطأ 1 و0 في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Lists are written as JSON text in {rows}.</source>
        <translation>تُكتب القوائم نص JSON في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Labels stand for codes in {rows}.</source>
        <translation>تحل التسميات محل الرموز في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The code has no label and is written itself in {rows}.</source>
        <translation>ليس للرمز تسمية ويُكتب هو نفسه في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out as chosen, with values in {rows}.</source>
        <translation>متروك كما اختير، وله قيم في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Binary values are left out in {rows}.</source>
        <translation>تُترك القيم الثنائية في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Left out, with values in {rows}: a Shapefile holds 255 fields.</source>
        <translation>متروك، وله قيم في {rows}: يسع Shapefile ‏255 حقلًا.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A value of another type becomes null in {rows}.</source>
        <translation>تصير قيمة من نوع آخر خالية في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>{rows} without a shape are kept.</source>
        <translation>يبقى بلا شكل {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape is of another kind and left out in {rows}.</source>
        <translation>الشكل من نوع آخر ويُترك في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>The shape has unusable coordinates and is left out in {rows}.</source>
        <translation>إحداثيات الشكل غير صالحة ويُترك في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Curves become straight segments in {rows}.</source>
        <translation>تصير المنحنيات قطعًا مستقيمة في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>Points are stored as multipoints in {rows}.</source>
        <translation>تُخزن النقاط نقاطًا متعددة في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without heights gets 0 in {rows}.</source>
        <translation>ينال شكل بلا ارتفاعات 0 في {rows}.</translation>
    </message>
    <message>
        <location filename="../ui/loss_texts.py"/>
        <source>A shape without measures gets the mark for none in {rows}.</source>
        <translation>ينال شكل بلا قياسات علامة العدم في {rows}.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../ui/layer_actions.py"/>
        <source>Save as Shapefile…</source>
        <translation>حفظ بصيغة Shapefile…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import from ArcGIS…</source>
        <translation>استيراد من ArcGIS…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Import layers from ArcGIS, whole and proven complete</source>
        <translation>استيراد طبقات من ArcGIS كاملةً ومثبتة الاكتمال</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Presets…</source>
        <translation>الإعدادات المسبقة…</translation>
    </message>
    <message>
        <location filename="../ui/menu_actions.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>MergeReceiptsAlgorithm</name>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Merge receipts of parts</source>
        <translation>دمج إيصالات الأجزاء</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Takes the receipts of all parts of a layer that were imported with PART = k/n, and proves by the object ids that together they are the whole layer.

COMPLETE is false, and the receipt says why, when a part is missing, is there twice or is not complete itself, or when the layer was edited between the parts so that the rows are not those that the server listed last.</source>
        <translation>يأخذ إيصالات كل أجزاء طبقة استُوردت بـ PART = k/n، ويثبت بمعرّفات العناصر أنها معًا الطبقة كلها.

تكون COMPLETE خاطئة، ويذكر الإيصال السبب، حين ينقص جزء أو يتكرر أو لا يكتمل هو نفسه، أو حين تُحرَّر الطبقة بين الأجزاء فلا تكون الصفوف هي التي سردها الخادم آخرًا.</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipts of the parts</source>
        <translation>إيصالات الأجزاء</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Receipt of the whole</source>
        <translation>إيصال الكل</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Rows in all parts</source>
        <translation>الصفوف في كل الأجزاء</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>Proven complete</source>
        <translation>ثبت اكتماله</translation>
    </message>
    <message>
        <location filename="../processing/merge_receipts.py"/>
        <source>The receipt could not be written: {why}.</source>
        <translation>تعذّرت كتابة الإيصال: {why}.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Something unforeseen happened.</source>
        <translation>حدث أمر غير متوقع.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The web server in front of ArcGIS does not accept this name and password.</source>
        <translation>خادم الويب أمام ArcGIS لا يقبل هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Check them (upper and lower case matter) before you try again: some servers lock an account after a few tries.</source>
        <translation>تحقق منهما (حالة الأحرف مهمة) قبل أن تحاول مجددًا: بعض الخوادم تقفل الحساب بعد بضع محاولات.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not accept this name and password.</source>
        <translation>لا يقبل الخادم هذا الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This needs a sign-in.</source>
        <translation>هذا يحتاج إلى تسجيل دخول.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in, then try again.</source>
        <translation>سجّل الدخول ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The sign-in has ended.</source>
        <translation>انتهى تسجيل الدخول.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>This account may not see it.</source>
        <translation>لا يحق لهذا الحساب رؤيته.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Ask the owner for access, or sign in with another account.</source>
        <translation>اطلب الوصول من المالك، أو سجّل الدخول بحساب آخر.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server is asked too often.</source>
        <translation>يُسأل الخادم أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again in a few minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The server does not answer in time.</source>
        <translation>لا يجيب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>Try again later, or raise the time-out in QGIS's network options.</source>
        <translation>حاول لاحقًا، أو ارفع المهلة في خيارات الشبكة في QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>The certificate of the server is not trusted.</source>
        <translation>شهادة الخادم غير موثوقة.</translation>
    </message>
    <message>
        <location filename="../ui/messages.py"/>
        <source>If it is your organisation's own authority, add it under Settings &gt; Options &gt; Authentication &gt; Manage certificates.</source>
        <translation>إن كانت لسلطة مؤسستك نفسها فأضفها في: الإعدادات &gt; خيارات &gt; المصادقة &gt; إدارة الشهادات.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="../ui/numbers.py"/>
        <source>{rows:,} rows</source>
        <translation>الصفوف: {rows:,}</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Keep layers that cannot be proven to be whole</source>
        <translation>الاحتفاظ بالطبقات التي لا يمكن إثبات اكتمالها (&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Offer to keep passwords in the system keyring</source>
        <translation>عرض حفظ كلمات المرور في سلسلة مفاتيح النظام (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget &amp;everything…</source>
        <translation>نسيان كل شيء (&amp;E)…</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Temporary layers</source>
        <translation>طبقات مؤقتة</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>GeoPackages</source>
        <translation>ملفات GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Shapefiles</source>
        <translation>ملفات Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Where the last files went</source>
        <translation>حيث ذهبت آخر الملفات</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise such an import fails, and says what is missing.</source>
        <translation>وإلا يفشل استيراد كهذا ويذكر ما ينقص.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Otherwise they are kept for this session only, unless you tick the box then.</source>
        <translation>وإلا تُحفظ لهذه الجلسة فقط، ما لم تؤشّر المربع حينها.</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign out everywhere, and delete all connections and their secrets</source>
        <translation>تسجيل الخروج من كل مكان، وحذف كل الاتصالات وأسرارها</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>The best that the server offers</source>
        <translation>أفضل ما يعرضه الخادم</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Layers become</source>
        <translation>تصير الطبقات (&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Folder for files</source>
        <translation>مجلد الملفات (&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Requests at once</source>
        <translation>الطلبات المتزامنة (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>For&amp;mat of the rows</source>
        <translation>تنسيق الصفوف (&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Interrupted imports keep at most</source>
        <translation>تحتفظ عمليات الاستيراد المنقطعة على الأكثر بـ (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <location filename="../ui/options_page.py"/>
        <source>&amp;Forget everything</source>
        <translation>نسيان كل شيء (&amp;F)</translation>
    </message>
</context>
<context>
    <name>OrderEntrance</name>
    <message>
        <location filename="../ui/order_entrance.py"/>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>OriginActions</name>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Update from server…</source>
        <translation>التحديث من الخادم…</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About this import</source>
        <translation>حول هذا الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>Reading the receipt</source>
        <translation>قراءة الإيصال</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>This layer does not remember its import.</source>
        <translation>لا تتذكر هذه الطبقة استيرادها.</translation>
    </message>
    <message>
        <location filename="../ui/origin_actions.py"/>
        <source>About the import of {name}</source>
        <translation>حول استيراد ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These layers exist already:

{names}</source>
        <translation>هذه الطبقات موجودة:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This layer exists already:

{names}</source>
        <translation>هذه الطبقة موجودة:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>These files exist already:

{names}</source>
        <translation>هذه الملفات موجودة:

{names}</translation>
    </message>
    <message>
        <location filename="../ui/output_choice.py"/>
        <source>This file exists already:

{names}</source>
        <translation>هذا الملف موجود:

{names}</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>layers</source>
        <translation>طبقات</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>No place for the file is chosen yet.</source>
        <translation>لم يُختر مكان للملف بعد.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Choose one first.</source>
        <translation>اختر مكانًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Fold&amp;er</source>
        <translation>المجلد (&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>F&amp;ile</source>
        <translation>الملف (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>File to import into</source>
        <translation>الملف المستورَد إليه</translation>
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
        <translation>استبدال الملفات؟</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>What is there stays until the new data is complete.</source>
        <translation>يبقى الموجود حتى تكتمل البيانات الجديدة.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>All layers in a GeoPackage go with it. To add a layer instead, cancel and tick “{box}”.</source>
        <translation>تذهب معه كل الطبقات في GeoPackage. لإضافة طبقة بدلًا من ذلك، ألغِ وأشّر “{box}”.</translation>
    </message>
    <message>
        <location filename="../ui/output_panel.py"/>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
</context>
<context>
    <name>ParameterHelp</name>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>As it stands in a web browser. May be empty where a saved connection has it.</source>
        <translation>كما يظهر في متصفح ويب. ويجوز أن يكون فارغًا إن كان في اتصال محفوظ.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Name of a connection that the import window saved; its secret comes from the system keyring.</source>
        <translation>اسم اتصال حفظته نافذة الاستيراد؛ ويأتي سره من سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>The password comes from the environment, never from a parameter.</source>
        <translation>تأتي كلمة المرور من متغيرات البيئة، لا من معامل أبدًا.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” is right nearly always.</source>
        <translation>‏“auto” هو الصواب في أغلب الأحيان.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>What QGIS keeps itself, client certificates too.</source>
        <translation>ما يحفظه QGIS نفسه، ومنه شهادات العميل.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Condition in the SQL of the server, for example STATUS = 'Open'.</source>
        <translation>شرط بلغة SQL للخادم، مثل STATUS = 'Open'.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Only rows whose shapes touch it.</source>
        <translation>فقط الصفوف التي تلامسه أشكالها.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = all fields.</source>
        <translation>فارغ = كل الحقول.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Empty = the layer's own.</source>
        <translation>فارغ = نظام الطبقة نفسها.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Smaller pages help with servers that fail on large ones.</source>
        <translation>الصفحات الأصغر تفيد مع الخوادم التي تفشل في الكبيرة.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>More than the server bears makes an import slower, not faster.</source>
        <translation>ما يفوق طاقة الخادم يجعل الاستيراد أبطأ لا أسرع.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>“auto” takes PBF where the server sends it right, else JSON.</source>
        <translation>يأخذ “auto” صيغة PBF حيث يرسلها الخادم صحيحة، وإلا فصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Otherwise the algorithm fails, and says what is missing.</source>
        <translation>وإلا تفشل الخوارزمية وتذكر ما ينقص.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>For several computers: “2/4” is the second of four parts. “Merge receipts of parts” proves that they are the whole.</source>
        <translation>لعدة حواسيب: “2/4” هو الثاني من أربعة أجزاء. ويثبت “دمج إيصالات الأجزاء” أنها معًا هي الكل.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>A file that says what came and what proves it.</source>
        <translation>ملف يذكر ما وصل وما يثبته.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Where the files go; not needed for temporary layers.</source>
        <translation>حيث توضع الملفات؛ لا يلزم للطبقات المؤقتة.</translation>
    </message>
    <message>
        <location filename="../processing/parameter_help.py"/>
        <source>Say what has changed on the server, and change nothing here.</source>
        <translation>ذكر ما تغيّر على الخادم، بلا تغيير أي شيء هنا.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Upper and lower case matter</source>
        <translation>حالة الأحرف مهمة</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Sent once to this server, and kept in the system keyring if you wish; never in QGIS's settings or projects</source>
        <translation>تُرسل مرة إلى هذا الخادم، وتُحفظ في سلسلة مفاتيح النظام إن أردت؛ ولا تدخل أبدًا في إعدادات QGIS أو مشاريعه</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور (&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What few servers want</source>
        <translation>ما تريده قلة من الخوادم</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>What the server checks beside the token. Change it only if you are told to.</source>
        <translation>ما يتحقق منه الخادم إلى جانب الرمز. لا تغيّره إلا إذا طُلب منك.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to LayerFerry (referer)</source>
        <translation>بـ LayerFerry (referer)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to this computer's address (requestip)</source>
        <translation>بعنوان هذا الحاسوب (requestip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>to another address (ip)</source>
        <translation>بعنوان آخر (ip)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>As the server sees it, for example of a proxy</source>
        <translation>كما يراه الخادم، مثل عنوان وكيل</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>Address that tokens are bound to</source>
        <translation>العنوان الذي تُربط به الرموز</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>&amp;Bind tokens</source>
        <translation>ربط الرموز (&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/password_form.py"/>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Presets of Imports</source>
        <translation>الإعدادات المسبقة للاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Save &amp;as</source>
        <translation>حفظ باسم (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name of the new preset</source>
        <translation>اسم الإعداد المسبق الجديد</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Keep the layers that are chosen in the import window, with their filters, fields and format</source>
        <translation>حفظ الطبقات المختارة في نافذة الاستيراد، بمرشحاتها وحقولها وتنسيقها</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Saved presets</source>
        <translation>الإعدادات المسبقة المحفوظة</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import into</source>
        <translation>الاستيراد إلى</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Layers of the chosen preset</source>
        <translation>طبقات الإعداد المسبق المختار</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>F&amp;older</source>
        <translation>المجلد (&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Where the files of the chosen preset go</source>
        <translation>أين تذهب ملفات الإعداد المسبق المختار</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>I&amp;mport</source>
        <translation>استيراد (&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Import the layers of the chosen preset, as it says</source>
        <translation>استيراد طبقات الإعداد المسبق المختار كما ينص</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Delete…</source>
        <translation>حذف (&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Forget the chosen preset; what was imported by it stays</source>
        <translation>نسيان الإعداد المسبق المختار؛ يبقى ما استُورد به</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>&amp;Write to file…</source>
        <translation>كتابة إلى ملف (&amp;W)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Write the chosen preset to a file for colleagues and for Processing; no secret and no place of this computer is in it</source>
        <translation>كتابة الإعداد المسبق المختار في ملف للزملاء ولأدوات المعالجة؛ لا سر فيه ولا مكان من هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add from &amp;file…</source>
        <translation>إضافة من ملف (&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>Add the preset of a file that somebody wrote</source>
        <translation>إضافة الإعداد المسبق من ملف كتبه شخص ما</translation>
    </message>
    <message>
        <location filename="../ui/forms/presets_dialog.ui"/>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the {count} layers that are chosen</source>
        <translation>اسم للطبقات المختارة ({count})</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Name for the layer that is chosen</source>
        <translation>اسم للطبقة المختارة</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Read presets</source>
        <translation>قراءة الإعدادات المسبقة</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Save a preset</source>
        <translation>حفظ إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>يوجد إعداد مسبق باسم “⁨{name}⁩”.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Replace</source>
        <translation>استبدال (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>The import has begun; QGIS's main window shows how far it is.</source>
        <translation>بدأ الاستيراد؛ تعرض نافذة QGIS الرئيسية مدى تقدمه.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete the preset “{name}”?</source>
        <translation>حذف الإعداد المسبق “⁨{name}⁩”؟</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Delete a preset</source>
        <translation>حذف إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write Preset</source>
        <translation>كتابة إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>{name} was written to {file}, without secrets.</source>
        <translation>كُتب ⁨{name}⁩ في ⁨{file}⁩، بلا أسرار.</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Write a preset</source>
        <translation>كتابة إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add Preset</source>
        <translation>إضافة إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Add a preset</source>
        <translation>إضافة إعداد مسبق</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>cannot be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>temporary layers</source>
        <translation>طبقات مؤقتة</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>GeoPackages</source>
        <translation>ملفات GeoPackage</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Shapefiles</source>
        <translation>ملفات Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/presets_dialog.py"/>
        <source>Presets (*.json)</source>
        <translation>الإعدادات المسبقة (*.json)</translation>
    </message>
</context>
<context>
    <name>QgisForm</name>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>Confi&amp;guration</source>
        <translation>الإعداد (&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/qgis_form.py"/>
        <source>QGIS authentication configuration</source>
        <translation>إعداد مصادقة QGIS</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows in the layer</source>
        <translation>الصفوف في الطبقة</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server announced</source>
        <translation>الصفوف التي أعلنها الخادم</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Proven to be all</source>
        <translation>ثبت أنها الكل</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only rows where</source>
        <translation>فقط الصفوف التي</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Only fields</source>
        <translation>الحقول فقط</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that are missing</source>
        <translation>الصفوف الناقصة</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that the server cannot deliver</source>
        <translation>الصفوف التي لا يستطيع الخادم تسليمها</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows that came twice</source>
        <translation>الصفوف التي جاءت مرتين</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows compared with JSON</source>
        <translation>صفوف قورنت بـ JSON</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Rows without a shape</source>
        <translation>الصفوف بلا شكل</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Shapes repaired</source>
        <translation>الأشكال المُصلَحة</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Added on the server meanwhile</source>
        <translation>أُضيف على الخادم في الأثناء</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Deleted on the server meanwhile</source>
        <translation>حُذف على الخادم في الأثناء</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Asked again</source>
        <translation>أُعيد طلبه</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>Sign-ins renewed</source>
        <translation>مرات تجديد الدخول</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no. {why}</source>
        <translation>لا. {why}</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, object IDs match</source>
        <translation>نعم، معرّفات العناصر متطابقة</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>yes, the count matches; there are no object IDs</source>
        <translation>نعم، العدد متطابق؛ لا معرّفات عناصر</translation>
    </message>
    <message>
        <location filename="../ui/receipt_page.py"/>
        <source>no; the server gives no means to prove it</source>
        <translation>لا؛ لا يتيح الخادم وسيلة لإثباته</translation>
    </message>
</context>
<context>
    <name>RunPresetAlgorithm</name>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Run a preset of imports from ArcGIS</source>
        <translation>تشغيل إعداد مسبق للاستيراد من ArcGIS</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imports the layers of a preset, with their filters, into files of one folder or into memory layers, and proves each whole. A layer that fails ends the run; those before it are there. Files of the same name are replaced; of one GeoPackage for all, only layers of the same name.

A preset is a file, or the name of one that was saved in the import window. It holds no secrets: they come as for “Import layer from ArcGIS”, for one server at a time.</source>
        <translation>يستورد طبقات إعداد مسبق، بمرشحاتها، إلى ملفات في مجلد واحد أو إلى طبقات ذاكرة، ويثبت اكتمال كل منها. الطبقة التي تفشل تنهي التشغيل؛ وما قبلها موجود. تُستبدل الملفات ذات الاسم نفسه؛ ومن GeoPackage واحد للكل الطبقات ذات الاسم نفسه فقط.

الإعداد المسبق ملف، أو اسم إعداد حُفظ في نافذة الاستيراد. لا يحوي أسرارًا: تأتي كما في “استيراد طبقة من ArcGIS”، لخادم واحد في كل مرة.</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Keep results that cannot be proven complete</source>
        <translation>الاحتفاظ بنتائج لا يمكن إثبات اكتمالها</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Imported layers</source>
        <translation>الطبقات المستوردة</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>Rows in the results</source>
        <translation>الصفوف في النتائج</translation>
    </message>
    <message>
        <location filename="../processing/run_preset.py"/>
        <source>All proven complete</source>
        <translation>ثبت اكتمالها كلها</translation>
    </message>
</context>
<context>
    <name>SaveShapefileAlgorithm</name>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Save as Shapefile</source>
        <translation>حفظ بصيغة Shapefile</translation>
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
        <translation>يحفظ كل صف من طبقة بصيغة Shapefile ويذكر ما لا يسعه Shapefile.

تصير أسماء الحقول أسماء فريدة من عشرة محارف؛ ويُكتب جدول بالأسماء القديمة والجديدة بجانب الملف باسم &lt;name&gt;_fields.csv. تُقاس العروض من البيانات فلا تُقرَّب الأعداد. يُقطع النص فوق 254 بايت ويُعدّ. تبقى الصفوف بلا شكل. تصير طبقة بلا هندسة ملف .dbf وحده.

تُعاد قراءة الملف ويقارن قبل أن يأخذ مكان ملف أقدم؛ وبعد خطأ أو إلغاء يبقى الأقدم على حاله.

المخرج: اسم ينتهي بـ .shp، أو بـ .zip لكل الأجزاء في ملف واحد.
التواريخ مع وقت: في Shapefile تواريخ فقط. 'date' يسقط الوقت، و'text' يكتب 2023-05-03T11:44:08Z، و'both' يكتب حقل تاريخ وحقل نص مع الوقت.
الرموز ذات التسميات: 'codes' يكتب القيم، و'labels' النص الذي يعرضه QGIS لها، و'both' حقلًا لكل منهما.
القيمة الخالية في الأعداد وفي النصوص: قيمة تمثل الخالية، مثل -9999؛ وبدونها تبقى خالية، وتعرضها بعض البرامج 0.
الأعداد الصحيحة الكبيرة: حقول فيها أعداد فوق 2^53. 'number' يحفظ حتى 18 رقمًا، و'text' يحفظ الكل، و'float' يترك البرامج تقرّب.
الأشكال المختلطة: 'main' يبقي النوع الأكثر، و'split' يكتب &lt;name&gt;_point.shp و&lt;name&gt;_line.shp وهكذا.
فوق 2 غ.ب: 'refuse'، أو 'parts' لـ &lt;name&gt;_1.shp و&lt;name&gt;_2.shp وهكذا.
الأسماء: أزواج من حقل واسمه في الملف، من عشرة أحرف وأرقام وشرطات سفلية على الأكثر.
التقرير: ملف JSON فيه كل حقل واسمه الجديد وما فُقد في كم صف.</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Dates with a time</source>
        <translation>التواريخ مع وقت</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Codes with labels</source>
        <translation>الرموز ذات التسميات</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in numbers</source>
        <translation>القيمة الخالية في الأعداد</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Null in texts</source>
        <translation>القيمة الخالية في النصوص</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Big integers</source>
        <translation>الأعداد الصحيحة الكبيرة</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Mixed shapes</source>
        <translation>الأشكال المختلطة</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Over 2 GB</source>
        <translation>فوق 2 غ.ب</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>‏Shapefile (*.shp);;Shapefile مضغوط (*.zip)</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../processing/save_shapefile.py"/>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
</context>
<context>
    <name>SaveShapefileDialog</name>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Shapefile</source>
        <translation>حفظ بصيغة Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;File</source>
        <translation>الملف (&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>All parts in one .&amp;zip</source>
        <translation>كل الأجزاء في .zip واحد (&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file to send; QGIS opens it as it is</source>
        <translation>ملف واحد للإرسال؛ يفتحه QGIS كما هو</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Add to the project</source>
        <translation>إضافة إلى المشروع (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Open the new file as a layer, with its style</source>
        <translation>فتح الملف الجديد طبقةً بنمطه</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Show fiel&amp;ds</source>
        <translation>إظهار الحقول (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What each field is called in the file, and what changes; double-click a name to change it</source>
        <translation>ما اسم كل حقل في الملف، وما الذي يتغيّر؛ انقر اسمًا نقرًا مزدوجًا لتغييره</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>What becomes of the fields</source>
        <translation>ما الذي يصير إليه الحقول</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Save as Geo&amp;Package instead</source>
        <translation>الحفظ بصيغة GeoPackage بدلًا من ذلك (&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>One file beside it that keeps everything, style included</source>
        <translation>ملف واحد بجانبه يحفظ كل شيء، ومنه النمط</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy &amp;report</source>
        <translation>نسخ التقرير (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Copy the list of what the format changed</source>
        <translation>نسخ قائمة ما غيّره التنسيق</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/forms/save_shapefile_dialog.ui"/>
        <source>Write all parts, read them back, and put them in place at once</source>
        <translation>كتابة كل الأجزاء، وإعادة قراءتها، ووضعها في مكانها دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Save {name} as Shapefile</source>
        <translation>حفظ ⁨{name}⁩ بصيغة Shapefile</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Measuring {name}</source>
        <translation>قياس ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Shapefile (*.shp);;Zipped Shapefile (*.zip)</source>
        <translation>‏Shapefile (*.shp);;Shapefile مضغوط (*.zip)</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Looking at the values…</source>
        <translation>النظر في القيم…</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Checking {name}</source>
        <translation>التحقق من ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace {name}?</source>
        <translation>استبدال ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saving {name}</source>
        <translation>حفظ ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_dialog.py"/>
        <source>Saved {name} with all rows, fields and the style.</source>
        <translation>حُفظ ⁨{name}⁩ بكل الصفوف والحقول والنمط.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>1 row.</source>
        <translation>صف واحد.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>{count} rows.</source>
        <translation>الصفوف: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Nothing is lost.</source>
        <translation>لا يُفقد شيء.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>No value is lost; fields with another name: {count}.</source>
        <translation>لا تُفقد أي قيمة؛ حقول باسم آخر: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved {count} rows to {name}.</source>
        <translation>حُفظ {count} من الصفوف في ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Saved 1 row to {name}.</source>
        <translation>حُفظ صف واحد في ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: {rows} rows, {shapes} with a shape; all counts are those announced.</source>
        <translation>أُعيدت القراءة: الصفوف {rows}، منها بشكل {shapes}؛ كل الأعداد هي المعلنة.</translation>
    </message>
    <message>
        <location filename="../ui/save_shapefile_text.py"/>
        <source>Read back: 1 row, {shapes} with a shape; all counts are those announced.</source>
        <translation>أُعيدت القراءة: صف واحد، منها بشكل {shapes}؛ كل الأعداد هي المعلنة.</translation>
    </message>
</context>
<context>
    <name>ServerAlgorithm</name>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Saved connection</source>
        <translation>اتصال محفوظ</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>Way to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../processing/algorithm.py"/>
        <source>QGIS authentication configuration</source>
        <translation>إعداد مصادقة QGIS</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>open to everybody</source>
        <translation>متاح للجميع</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal “{name}” at {host}</source>
        <translation>البوابة “⁨{name}⁩” على ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Portal at {host}</source>
        <translation>بوابة على ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>ArcGIS Server {version} at {host}</source>
        <translation>‏ArcGIS Server {version} على ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>{server}, of the portal {portal}</source>
        <translation>‏⁨{server}⁩، من البوابة ⁨{portal}⁩</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>Server at {host}</source>
        <translation>خادم على ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>let in by the web server in front</source>
        <translation>سمح بالدخول خادم الويب في المقدمة</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in as {user}</source>
        <translation>سُجّل الدخول باسم ⁨{user}⁩</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>signed in with a token</source>
        <translation>سُجّل الدخول برمز</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in less than a minute</source>
        <translation>يتجدد في أقل من دقيقة</translation>
    </message>
    <message>
        <location filename="../ui/server_status.py"/>
        <source>renews in {minutes} min</source>
        <translation>يتجدد بعد {minutes} د</translation>
    </message>
</context>
<context>
    <name>ShapefileChoicesForm</name>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in numbers: give a whole number of up to 9 characters.</source>
        <translation>القيمة الخالية في الأعداد: أعطِ عددًا صحيحًا من 9 محارف على الأكثر.</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Dates with a time</source>
        <translation>التواريخ مع وقت (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Date only</source>
        <translation>التاريخ فقط</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text with date and time</source>
        <translation>نص بالتاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A date field and a text field with the time</source>
        <translation>حقل تاريخ وحقل نص مع الوقت</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Codes with labels</source>
        <translation>الرموز ذات التسميات (&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A field with codes and a field with labels</source>
        <translation>حقل بالرموز وحقل بالتسميات</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>&amp;Integers over 2^53</source>
        <translation>الأعداد الصحيحة فوق 2^53 (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Number up to 18 digits, text beyond</source>
        <translation>عدد حتى 18 رقمًا، ونص بعدها</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Decimal number, which programs round</source>
        <translation>عدد عشري تقرّبه البرامج</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;numbers</source>
        <translation>القيمة الخالية في الأعداد (&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays null; or a number, such as -9999</source>
        <translation>تبقى خالية؛ أو عدد، مثل -9999</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Null in &amp;texts</source>
        <translation>القيمة الخالية في النصوص (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>stays blank; or a text, such as n/a</source>
        <translation>تبقى فارغة؛ أو نص، مثل غ/م</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several &amp;kinds of shapes</source>
        <translation>عدة أنواع من الأشكال (&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>The commonest kind only</source>
        <translation>النوع الأكثر فقط</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>A file for each kind</source>
        <translation>ملف لكل نوع</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Over 2 &amp;GB</source>
        <translation>فوق 2 غ.ب (&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <location filename="../ui/shapefile_choices.py"/>
        <source>Several files, numbered</source>
        <translation>عدة ملفات مرقمة</translation>
    </message>
</context>
<context>
    <name>SignInItems</name>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>Sign in to {host} to continue</source>
        <translation>سجّل الدخول إلى ⁨{host}⁩ للمتابعة</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>The sign-in has ended. The import waits and keeps what it has.</source>
        <translation>انتهى تسجيل الدخول. ينتظر الاستيراد ويحتفظ بما لديه.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول (&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_items.py"/>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Why a sign-in is needed</source>
        <translation>لماذا يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>How one signs in here</source>
        <translation>كيف يُسجَّل الدخول هنا</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>K&amp;eep it in the system keyring</source>
        <translation>حفظه في سلسلة مفاتيح النظام (&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The operating system keeps it for the next session</source>
        <translation>يحفظه نظام التشغيل للجلسة القادمة</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Sign in with what is filled in; nothing is tried again by itself</source>
        <translation>تسجيل الدخول بما هو مملوء؛ لا شيء يُعاد من تلقاء نفسه</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Go on without signing in</source>
        <translation>المتابعة بلا تسجيل دخول</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Anot&amp;her way…</source>
        <translation>طريقة أخرى (&amp;H)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>The other ways that can work at this server</source>
        <translation>الطرق الأخرى الممكنة في هذا الخادم</translation>
    </message>
    <message>
        <location filename="../ui/forms/sign_in_panel.ui"/>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign in to {host}</source>
        <translation>تسجيل الدخول إلى ⁨{host}⁩</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Sign &amp;in</source>
        <translation>تسجيل الدخول (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Cont&amp;inue</source>
        <translation>متابعة (&amp;I)</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>You are signed in, but the server does not see it.</source>
        <translation>سجّلت الدخول، لكن الخادم لا يرى ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server says that it belongs to the portal at {place}. Sign in there only if you know that it does.</source>
        <translation>يقول هذا الخادم إنه ينتمي إلى البوابة على ⁨{place}⁩. لا تسجّل الدخول هناك إلا إذا كنت تعلم ذلك.</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the sign-in unencrypted to this server</source>
        <translation>إرسال تسجيل الدخول غير مشفّر إلى هذا الخادم</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>I trust {place} and sign in there</source>
        <translation>أثق بـ ⁨{place}⁩ وأسجّل الدخول هناك</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>Send the password to {place}</source>
        <translation>إرسال كلمة المرور إلى ⁨{place}⁩</translation>
    </message>
    <message>
        <location filename="../ui/sign_in_panel.py"/>
        <source>This server takes its token only in the address. Allow it for this server</source>
        <translation>لا يقبل هذا الخادم رمزه إلا في العنوان. السماح بذلك لهذا الخادم</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Partly imported</source>
        <translation>استُورد جزئيًا</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count} more failed.</source>
        <translation>فشل {count} غيرها.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first {rows:,} rows, as asked, of {all}.</source>
        <translation>‏⁨{layer}⁩: أول {rows:,} من الصفوف كما طُلب، من {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: the first row, as asked, of {all}.</source>
        <translation>‏⁨{layer}⁩: الصف الأول كما طُلب، من {all}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>a number that the server does not tell</source>
        <translation>عدد لا يذكره الخادم</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows, object IDs match.</source>
        <translation>‏⁨{layer}⁩: كل الصفوف {rows:,}، معرّفات العناصر متطابقة.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: all {rows:,} rows; the count matches, there are no object IDs.</source>
        <translation>‏⁨{layer}⁩: كل الصفوف {rows:,}؛ العدد متطابق، ولا معرّفات عناصر.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: {rows:,} rows; the server gives no means to prove that it is all.</source>
        <translation>‏⁨{layer}⁩: الصفوف {rows:,}؛ لا يتيح الخادم وسيلة لإثبات أنها الكل.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{count:,} attachments</source>
        <translation>المرفقات: {count:,}</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 attachment</source>
        <translation>مرفق واحد</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>With it came {list}.</source>
        <translation>وجاء معها {list}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>Meanwhile on the server: {added} added, {deleted} deleted.</source>
        <translation>في الأثناء على الخادم: أُضيف {added} وحُذف {deleted}.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row, object IDs match.</source>
        <translation>‏⁨{layer}⁩: صفّها الوحيد، معرّفات العناصر متطابقة.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: its only row; the count matches, there are no object IDs.</source>
        <translation>‏⁨{layer}⁩: صفّها الوحيد؛ العدد متطابق، ولا معرّفات عناصر.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layer}: 1 row; the server gives no means to prove that it is all.</source>
        <translation>‏⁨{layer}⁩: صف واحد؛ لا يتيح الخادم وسيلة لإثبات أنها الكل.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row of {layer}</source>
        <translation>‏صف واحد من صفوف ⁨{layer}⁩</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows of {layer}</source>
        <translation>‏{rows:,} من صفوف ⁨{layer}⁩</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows, all proven complete.</source>
        <translation>الطبقات {layers} والصفوف {rows:,}، ثبت اكتمالها كلها.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row, all proven complete.</source>
        <translation>الطبقات {layers} وصف واحد، ثبت اكتمالها كلها.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with {rows:,} rows; {complete} of them proven complete.</source>
        <translation>الطبقات {layers} والصفوف {rows:,}؛ ثبت اكتمال {complete} منها.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{layers} layers with 1 row; {complete} of them proven complete.</source>
        <translation>الطبقات {layers} وصف واحد؛ ثبت اكتمال {complete} منها.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>1 row is kept; start the same import again to go on.</source>
        <translation>حُفظ صف واحد؛ ابدأ الاستيراد نفسه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>{rows:,} rows are kept; start the same import again to go on.</source>
        <translation>حُفظ {rows:,} من الصفوف؛ ابدأ الاستيراد نفسه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <location filename="../ui/import_summary.py"/>
        <source>The whole receipt:</source>
        <translation>الإيصال كله:</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>A token or API key that somebody gave you; LayerFerry cannot renew it</source>
        <translation>رمز أو مفتاح API أعطاكه أحدهم؛ لا يستطيع LayerFerry تجديده</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>To&amp;ken</source>
        <translation>الرمز (&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/token_form.py"/>
        <source>Token or API key that I have</source>
        <translation>رمز أو مفتاح API لدي</translation>
    </message>
</context>
<context>
    <name>UnfinishedImports</name>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Look for interrupted imports</source>
        <translation>البحث عن عمليات الاستيراد المنقطعة</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Interrupted</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>&amp;Discard</source>
        <translation>تجاهل (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>{count} imports were interrupted: {names}.</source>
        <translation>انقطعت عمليات استيراد ({count}): {names}.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} rows.</source>
        <translation>انقطع استيراد ⁨{layer}⁩ عند {rows:,} من الصفوف.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted after its first row.</source>
        <translation>انقطع استيراد ⁨{layer}⁩ بعد صفه الأول.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>An import of {layer} was interrupted at {rows:,} of {announced:,} rows.</source>
        <translation>انقطع استيراد ⁨{layer}⁩ عند {rows:,} من {announced:,} من الصفوف.</translation>
    </message>
    <message>
        <location filename="../ui/unfinished_imports.py"/>
        <source>Discard interrupted imports</source>
        <translation>تجاهل عمليات الاستيراد المنقطعة</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Update from server</source>
        <translation>التحديث من الخادم</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where the layer came from</source>
        <translation>من أين جاءت الطبقة</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What was found</source>
        <translation>ما الذي وُجد</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Progress of the update</source>
        <translation>تقدم التحديث</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>What an update will do</source>
        <translation>ما الذي سيفعله التحديث</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Where &amp;both of you changed a row</source>
        <translation>حيث غيّرتما كلاكما صفًا (&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول (&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>The server wants a sign-in first</source>
        <translation>يريد الخادم تسجيل دخول أولًا</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Compare &amp;all rows</source>
        <translation>مقارنة كل الصفوف (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask for all rows, and compare them with those that are here</source>
        <translation>طلب كل الصفوف، ومقارنتها بما هو هنا</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Check a&amp;gain</source>
        <translation>الفحص مجددًا (&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Ask the server once more what has changed</source>
        <translation>سؤال الخادم مرة أخرى عمّا تغيّر</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>&amp;Update</source>
        <translation>تحديث (&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/forms/update_dialog.ui"/>
        <source>Take over the changes; all of them, or none</source>
        <translation>أخذ التغييرات؛ كلها، أو لا شيء</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Update {name} from the server</source>
        <translation>تحديث ⁨{name}⁩ من الخادم</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Keep mine</source>
        <translation>الاحتفاظ بصفّي</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Take the server's</source>
        <translation>أخذ صف الخادم</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Checking for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{address}
Imported {moment}, {rows}</source>
        <translation>‏{address}
استُورد {moment}، {rows}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed ({asked}).</source>
        <translation>لم يتغيّر شيء ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>No row was added or removed ({asked}). The server does not say whether values changed; only a comparison of all rows shows that.</source>
        <translation>لم يُضف صف ولم يُزل ({asked}). لا يذكر الخادم إن تغيّرت قيم؛ لا يُظهر ذلك إلا مقارنة كل الصفوف.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>1 request</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>{count} requests</source>
        <translation>الطلبات: {count}</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for what changed…</source>
        <translation>البحث عمّا تغيّر…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Looking for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Nothing changed in these rows ({asked}).</source>
        <translation>لم يتغيّر شيء في هذه الصفوف ({asked}).</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>The server's rows changed. Nothing is touched before you click Update.</source>
        <translation>تغيّرت صفوف الخادم. لا يُمس شيء قبل أن تنقر «تحديث».</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Removed</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Changed by you as well</source>
        <translation>غيّرتها أنت أيضًا</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>and {count:,} more</source>
        <translation>و{count:,} غيرها</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updating {name}</source>
        <translation>تحديث ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Updated: {added:,} added, {changed:,} changed, {removed:,} removed.</source>
        <translation>حُدّث: أُضيف {added:,}، تغيّر {changed:,}، أُزيل {removed:,}.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>Kept as you have them: {count:,}.</source>
        <translation>بقي كما لديك: {count:,}.</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you changed it</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you removed it</source>
        <translation>أزلته أنت</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>you have a row with this ID</source>
        <translation>لديك صف بهذا المعرّف</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server changed it</source>
        <translation>غيّره الخادم</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server removed it</source>
        <translation>أزاله الخادم</translation>
    </message>
    <message>
        <location filename="../ui/update_dialog.py"/>
        <source>the server added it</source>
        <translation>أضافه الخادم</translation>
    </message>
</context>
<context>
    <name>UpdateLayerAlgorithm</name>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Update imported layer</source>
        <translation>تحديث طبقة مستوردة</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Brings what changed on the server into a layer that LayerFerry has imported: a memory layer, a GeoPackage or a Shapefile. The filter of the import is kept, and so are fields and rows that you added. Nothing is changed unless what came is proven complete.

A row that you and the server both changed stays as you have it, unless the policy says otherwise.

Where the server tells when it was last edited, an unchanged layer costs one request; otherwise all rows are compared, since values may have changed. With “Check only” nothing is changed, and the numbers say what an update would do.

Secrets are never parameters; see “Import layer from ArcGIS”.</source>
        <translation>يجلب ما تغيّر على الخادم إلى طبقة استوردها LayerFerry: طبقة ذاكرة أو GeoPackage أو Shapefile. يبقى مرشح الاستيراد، وكذلك الحقول والصفوف التي أضفتها. لا يتغيّر شيء ما لم يثبت اكتمال ما وصل.

الصف الذي غيّرته أنت والخادم معًا يبقى كما لديك، ما لم تنص السياسة على غير ذلك.

حيث يذكر الخادم متى حُرّر آخر مرة، تكلف الطبقة غير المتغيرة طلبًا واحدًا؛ وإلا تُقارن كل الصفوف لأن القيم قد تكون تغيّرت. مع “الفحص فقط” لا يتغيّر شيء، وتذكر الأعداد ما كان التحديث سيفعله.

لا تكون الأسرار معاملات أبدًا؛ انظر “استيراد طبقة من ArcGIS”.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Imported layer</source>
        <translation>الطبقة المستوردة</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Check only</source>
        <translation>التحقق فقط</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows that both changed</source>
        <translation>الصفوف التي تغيّرت في الطرفين</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows added</source>
        <translation>الصفوف المضافة</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows changed</source>
        <translation>الصفوف المتغيّرة</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Rows removed</source>
        <translation>الصفوف المُزالة</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Nothing changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../processing/update_layer.py"/>
        <source>Row {number}: {here} here, {there} on the server</source>
        <translation>الصف {number}: {here} هنا، ⁨{there}⁩ على الخادم</translation>
    </message>
</context>
<context>
    <name>WantedLayers</name>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>Reading the layers that are checked…</source>
        <translation>جارٍ قراءة الطبقات المؤشرة…</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>{name}: choose at least one field.</source>
        <translation>‏⁨{name}⁩: اختر حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="../ui/wanted_layers.py"/>
        <source>To import: {name}</source>
        <translation>للاستيراد: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <location filename="../ui/ways_in/way_form.py"/>
        <source>Why the last sign-in failed</source>
        <translation>لماذا فشل آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>WebTierForm</name>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Use my sign-in at &amp;this computer</source>
        <translation>استخدام تسجيل دخولي في هذا الحاسوب (&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Kerberos proves who you are; no password is sent</source>
        <translation>يثبت Kerberos من أنت؛ لا تُرسل كلمة مرور</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>With its domain where it has one: DOMAIN\name</source>
        <translation>مع نطاقه إن وُجد: DOMAIN\name</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Goes to this web server alone, and into the system keyring if you wish</source>
        <translation>يذهب إلى خادم الويب هذا وحده، وإلى سلسلة مفاتيح النظام إن أردت</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور (&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>Sign-in of the web server</source>
        <translation>تسجيل دخول خادم الويب</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source>For this, QGIS's Python needs a library that is not installed: {libraries}.</source>
        <translation>لهذا يحتاج Python الخاص بـ QGIS إلى مكتبة غير مثبتة: ⁨{libraries}⁩.</translation>
    </message>
    <message>
        <location filename="../ui/ways_in/web_tier_form.py"/>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>WhereBuilder</name>
    <message>
        <location filename="../ui/where_builder.py"/>
        <source>Values of {name}</source>
        <translation>قيم ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>WindowNotes</name>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Try &amp;again</source>
        <translation>المحاولة مجددًا (&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/window_notes.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>_ProgressItem</name>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Log of the import</source>
        <translation>سجل الاستيراد</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits until another import is over</source>
        <translation>‏⁨{name}⁩: ينتظر انتهاء استيراد آخر</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{name}: waits for your sign-in</source>
        <translation>‏⁨{name}⁩: ينتظر تسجيل دخولك</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of 1 row</source>
        <translation>‏{rows:,} من صف واحد</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows:,} of {announced:,} rows</source>
        <translation>‏{rows:,} من {announced:,} صفًا</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {pace:,.0f} per second</source>
        <translation>‏{rows}، {pace:,.0f} في الثانية</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>{rows}, {time} left</source>
        <translation>‏{rows}، بقي {time}</translation>
    </message>
    <message>
        <location filename="../ui/import_progress.py"/>
        <source>layer {number} of {total}, {name}: {rows}</source>
        <translation>الطبقة {number} من {total}، ⁨{name}⁩: {rows}</translation>
    </message>
</context>
</TS>
