"""What sessions are about, where they meet, and who is there: titles in Arabic, English and (for speeches) French."""


def _rows(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row.split("|")) for row in text.split("\n") if row)


TOPICS = _rows("""
التعلم الذكي|smart learning|l’apprentissage intelligent
التعليم عن بُعد|distance education|l’enseignement à distance
إعداد المعلمين|teacher education|la formation des enseignants
المناهج الرقمية|digital curricula|les programmes numériques
التعليم المبكر|early childhood education|l’éducation de la petite enfance
التعليم التقني والمهني|technical and vocational education|l’enseignement technique et professionnel
تعليم اللغة العربية|the teaching of Arabic|l’enseignement de l’arabe
محو الأمية|literacy|l’alphabétisation
التعليم الدامج|inclusive education|l’éducation inclusive
تعليم الفتيات|girls’ education|l’éducation des filles
تمويل التعليم|education financing|le financement de l’éducation
تقويم التعلم|learning assessment|l’évaluation des acquis
الذكاء الاصطناعي في المدرسة|artificial intelligence in schools|l’intelligence artificielle à l’école
حماية بيانات المتعلمين|protecting learners’ data|la protection des données des élèves
التعليم في الأزمات|education in emergencies|l’éducation en situation d’urgence
الموارد التعليمية المفتوحة|open educational resources|les ressources éducatives libres
البحث العلمي|scientific research|la recherche scientifique
الجامعة وسوق العمل|universities and the labour market|l’université et le marché du travail
التعلم مدى الحياة|lifelong learning|l’apprentissage tout au long de la vie
البنية الرقمية للمدارس|digital infrastructure of schools|l’équipement numérique des écoles
الصحة النفسية للمتعلمين|learners’ mental health|la santé mentale des élèves
التعليم والبيئة|education and the environment|l’éducation et l’environnement
الإدارة المدرسية|school leadership|la direction des écoles
الترجمة والمعرفة|translation and knowledge|la traduction et le savoir
""")

ANGLES = _rows("""
{ar}: الواقع والآفاق|{en}: state of play and prospects
{ar}: تجارب ناجحة|{en}: what has worked
{ar}: من الخطة إلى المدرسة|{en}: from plan to classroom
{ar}: الشراكة بين القطاعين|{en}: public and private together
{ar}: قياس الأثر|{en}: measuring the effect
{ar}: دور الأسرة والمجتمع|{en}: family and community
""")

ROOMS = _rows("""
القاعة الكبرى|Main Hall|600
قاعة ابن خلدون|Ibn Khaldun Room|120
قاعة ابن سينا|Ibn Sina Room|120
قاعة الخوارزمي|Al-Khwarizmi Room|100
قاعة ابن رشد|Ibn Rushd Room|100
قاعة ابن الهيثم|Ibn al-Haytham Room|80
قاعة فاطمة الفهرية|Fatima al-Fihri Room|80
قاعة ابن بطوطة|Ibn Battuta Room|24
قاعة الإدريسي|Al-Idrisi Room|24
قاعة الفارابي|Al-Farabi Room|24
قاعة البيروني|Al-Biruni Room|24
قاعة الجزري|Al-Jazari Room|20
قاعة الكندي|Al-Kindi Room|20
قاعة الزهراوي|Al-Zahrawi Room|20
قاعة ابن النفيس|Ibn al-Nafis Room|16
قاعة ابن زهر|Ibn Zuhr Room|16
قاعة المقدسي|Al-Maqdisi Room|16
قاعة ابن طفيل|Ibn Tufayl Room|12
قاعة سيبويه|Sibawayh Room|12
قاعة الخليل|Al-Khalil Room|12
""")

# key, kind, role in the forum, Arabic, English: all fictional.
ORGANISATIONS = _rows("""
gen-council|intergovernmental_organisation|organiser|المجلس العربي للتعلّم|Arab Learning Council
gen-fund|intergovernmental_organisation|partner|صندوق التعليم العربي|Arab Education Fund
gen-network|ngo|partner|شبكة المدارس المتعاونة|Network of Cooperating Schools
gen-teachers|ngo|participant|رابطة المعلمين العرب|Arab Teachers’ League
gen-cloud|company|sponsor|شركة أفق للحلول التعليمية|Ufuq Learning Solutions
gen-books|company|sponsor|دار المداد للنشر التربوي|Midad Educational Publishing
gen-devices|company|sponsor|شركة لوح للأجهزة|Lawh Devices
gen-university-1|university|participant|جامعة المستقبل|University of the Future
gen-university-2|university|participant|جامعة الضاد|Dhad University
gen-university-3|university|participant|المعهد العالي لعلوم التربية|Higher Institute of Education Sciences
gen-news|media|participant|وكالة أنباء المدرسة|School News Agency
gen-daily|media|participant|صحيفة التعليم اليوم|Education Today
gen-channel|media|participant|قناة المعرفة|Knowledge Channel
""")
