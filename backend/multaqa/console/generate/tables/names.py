"""Arabic names with their sounds, and names of partner states in both scripts. Common names; none of a ruling house.

Sounds are written one sign each so that `spelling.latin` can spell them as a country does: long A I U; th ث, H ح,
x خ, D ذ, S ش, c ص, V ض, T ط, Z ظ, 3 ع, G غ; the others as in English. 2 is hamza, where it matters.
"""


def _rows(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((row.rsplit(" ", 1)[0], row.rsplit(" ", 1)[1]) for row in text.split("\n") if row)


MEN = _rows("""
محمد muHammad
أحمد aHmad
علي 3alI
حسن Hasan
حسين Husayn
إبراهيم ibrAhIm
خالد xAlid
يوسف yUsuf
سالم sAlim
سعيد sa3Id
عمر 3umar
مصطفى mucTafA
ناصر nAcir
راشد rASid
طارق TAriq
جمال jamAl
جابر jAbir
هشام hiSAm
شريف SarIf
بشير baSIr
صالح cAliH
فيصل faycal
كمال kamAl
مبارك mubArak
منصور mancUr
مروان marwAn
نبيل nabIl
وليد walId
ياسين yAsIn
زكريا zakariyyA
إسماعيل ismA3Il
أيمن ayman
أسامة usAma
حمزة Hamza
طلحة TalHa
عدنان 3adnAn
غسان GassAn
قاسم qAsim
لؤي luayy
ماجد mAjid
نجيب najIb
هيثم haytham
رضا riVA
سامي sAmI
شادي SAdI
عثمان 3uthmAn
فؤاد fu2Ad
مجدي majdI
معتز mu3tazz
نزار nizAr
بلال bilAl
تميم tamIm
ثامر thAmir
جعفر ja3far
حاتم HAtim
رمضان ramaVAn
زياد ziyAd
صبري cabrI
عادل 3Adil
يحيى yaHyA
""")

# عبد + attribute: written joined or spaced, as each family does.
SERVANTS = _rows("""
الله 3abdallah
الرحمن 3abdarraHmAn
العزيز 3abdal3azIz
القادر 3abdalqAdir
الكريم 3abdalkarIm
السلام 3abdassalAm
الحميد 3abdalHamId
الناصر 3abdannAcir
""")

WOMEN = _rows("""
فاطمة fATima
عائشة 3AiSa
مريم maryam
خديجة xadIja
زينب zaynab
هدى hudA
ليلى laylA
سلمى salmA
نورة nUra
أمينة amIna
سعاد su3Ad
نجاة najAt
ثريا thurayyA
جميلة jamIla
حنان HanAn
رقية ruqayya
سميرة samIra
شيماء SaymA
صفية cafiyya
عبير 3abIr
غادة GAda
كوثر kawthar
لبنى lubnA
منى munA
نادية nAdiya
هاجر hAjar
وفاء wafA
ياسمين yAsamIn
إيمان ImAn
أسماء asmA
بشرى buSrA
جواهر jawAhir
رانيا rAniyA
سارة sAra
شهد Sahd
عفاف 3afAf
مها mahA
نعيمة na3Ima
هند hind
موزة mUza
""")

FAMILIES = _rows("""
الحداد alHaddAd
النجار annajjAr
الخطيب alxaTIb
القاضي alqAVI
الشريف aSSarIf
الصالح accAliH
العمري al3umarI
الجابري aljAbirI
المنصوري almancUrI
الزهراني azzahrAnI
الشمري aSSammarI
الحربي alHarbI
البكري albakrI
التميمي attamImI
الدوسري addawsarI
الراشدي arrASidI
السالمي assAlimI
الطرابلسي aTTarAbulusI
الغامدي alGAmidI
الفاسي alfAsI
الكعبي alka3bI
المهدي almahdI
الوردي alwardI
اليماني alyamAnI
التونسي attUnisI
الجزائري aljazAirI
المصري almicrI
الشامي aSSAmI
البغدادي albaGdAdI
القرشي alquraSI
الهاشمي alhASimI
الأنصاري al2ancArI
الخليلي alxalIlI
الصيرفي accayrafI
العطار al3aTTAr
الحلاق alHallAq
الصباغ accabbAG
الخياط alxayyAT
البناء albannA
الفلاح alfallAH
عاشور 3ASUr
شاهين SAhIn
منصور mancUr
حمدان HamdAn
زيدان zaydAn
درويش darwIS
عوض 3awaV
جبران jubrAn
خوري xUrI
سليمان sulaymAn
قباني qabbAnI
نصار naccAr
جمعة jum3a
رجب rajab
بدوي badawI
غانم GAnim
شلبي SalabI
فرحات farHAt
مرزوق marzUq
بوزيد bUzId
""")

# With a word before the family name; who uses which is decided by country style.
HOUSES = _rows("""
ناصر nAcir
سالم sAlim
مبارك mubArak
فهد fahd
عيسى 3IsA
مرشد murSid
يعقوب ya3qUb
جاسم jAsim
شعيب Su3ayb
عمار 3ammAr
الطاهر aTTAhir
المختار almuxtAr
الشيخ aSSayx
أحمدو aHmadU
سيدي sIdI
""")

PARTNER_MEN = _rows("""
دانيال Daniel
توماس Thomas
أندريه André
لوكاس Lucas
ماركو Marco
أنطونيو Antonio
ستيفان Stefan
هنريك Henrik
جان Jean
بيتر Peter
كينجي Kenji
مين Min
أرجون Arjun
رافاييل Rafael
مامادو Mamadou
كوامي Kwame
تشيدي Chidi
ديميتري Dimitri
أوليفر Oliver
إميل Emil
""")

PARTNER_WOMEN = _rows("""
آنا Anna
كلارا Clara
صوفي Sophie
إيلينا Elena
ماريا Maria
إنغريد Ingrid
يوكي Yuki
بريا Priya
أمينتا Aminata
غريس Grace
لوسيا Lucia
هيلين Helen
إليف Elif
جويس Joyce
كاترينا Katarina
نوريا Nuria
""")

PARTNER_FAMILIES = _rows("""
كيلر Keller
موريل Morel
فيرنر Werner
بيانكي Bianchi
روسي Rossi
هانسن Hansen
لند Lund
كوستا Costa
نونيس Nunes
أورتيغا Ortega
تاناكا Tanaka
ساتو Sato
كيم Kim
تان Tan
لي Li
شارما Sharma
ديالو Diallo
تراوري Traoré
أوكافور Okafor
منساه Mensah
نياموانغي Nyamwangi
فان دايك Van-Dyke
بيترسون Peterson
غرانت Grant
هاريس Harris
يلدز Yıldız
قادروف Qodirov
لوبيز López
باباداكيس Papadakis
فالك Falk
""")
