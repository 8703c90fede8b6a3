"""Forms of address and posts, each with its feminine. `rank`: 1 is highest."""

from dataclasses import dataclass

# key, Arabic m|f, English m|f, rank hint; shared by all generated forums of an installation.
HONORIFICS = (
    ("gen-highness", "صاحب السمو|صاحبة السمو", "H.H.|H.H.", 10),
    ("gen-maali", "معالي|معالي", "H.E.|H.E.", 30),
    ("gen-saada", "سعادة|سعادة", "H.E.|H.E.", 50),
    ("gen-ustadh", "الأستاذ|الأستاذة", "Mr.|Ms.", 70),
    ("gen-sayyid", "السيد|السيدة", "Mr.|Ms.", 80),
)
# key, Arabic m|f, Arabic short m|f, English
TITLES = (
    ("gen-prof-dr", "الأستاذ الدكتور|الأستاذة الدكتورة", "أ.د.|أ.د.", "Prof. Dr."),
    ("gen-dr", "الدكتور|الدكتورة", "د.|د.", "Dr."),
    ("gen-eng", "المهندس|المهندسة", "م.|م.", "Eng."),
)


@dataclass(frozen=True)
class Post:
    """A post in words; `{state}` and `{host}` stand for short names of states."""

    ar_m: str
    ar_f: str
    en: str
    honorific: str
    rank: int

    def words(self, gender: str, **names: dict[str, str]) -> dict[str, str]:
        """The post in both languages; `names` are localized: `state={"ar": …, "en": …}`."""
        arabic = self.ar_f if gender == "f" else self.ar_m
        return {
            "ar": arabic.format(**{key: value["ar"] for key, value in names.items()}),
            "en": self.en.format(**{key: value["en"] for key, value in names.items()}),
        }


def _posts(honorific: str, rank: int, text: str) -> tuple[Post, ...]:
    rows = (row.split("|") for row in text.split("\n") if row)
    return tuple(Post(ar_m, ar_f, en, honorific, rank) for ar_m, ar_f, en in rows)


MINISTERS = {
    style: _posts("gen-maali", 10, rows)
    for style, rows in {
        "gulf": "وزير التربية والتعليم|وزيرة التربية والتعليم|Minister of Education",
        "levant": "وزير التربية والتعليم العالي|وزيرة التربية والتعليم العالي|Minister of Education and Higher Education",
        "nile": "وزير التربية والتعليم والتعليم الفني|وزيرة التربية والتعليم والتعليم الفني|Minister of Education",
        "maghreb": "وزير التربية الوطنية|وزيرة التربية الوطنية|Minister of National Education",
        "partner": "وزير التعليم|وزيرة التعليم|Minister of Education",
    }.items()
}
DEPUTIES = _posts(
    "gen-saada",
    20,
    """
وكيل وزارة التربية والتعليم|وكيلة وزارة التربية والتعليم|Under-Secretary of the Ministry of Education
نائب وزير التعليم|نائبة وزير التعليم|Deputy Minister of Education
الأمين العام لوزارة التربية|الأمينة العامة لوزارة التربية|Secretary-General of the Ministry of Education
""",
)
AMBASSADORS = _posts(
    "gen-saada", 25, "سفير {state} لدى {host}|سفيرة {state} لدى {host}|Ambassador of {state} to {host}"
)
ADVISERS = _posts(
    "gen-ustadh",
    50,
    """
مدير إدارة المناهج|مديرة إدارة المناهج|Director of Curricula
مدير التعاون الدولي|مديرة التعاون الدولي|Director of International Cooperation
مدير التحول الرقمي|مديرة التحول الرقمي|Director of Digital Transformation
رئيس قسم التخطيط التربوي|رئيسة قسم التخطيط التربوي|Head of Educational Planning
رئيس وحدة الإحصاء|رئيسة وحدة الإحصاء|Head of the Statistics Unit
مستشار الوزير|مستشارة الوزير|Adviser to the Minister
خبير في التعليم الرقمي|خبيرة في التعليم الرقمي|Expert in Digital Education
""",
)
PROTOCOL = _posts("gen-sayyid", 70, "مسؤول المراسم|مسؤولة المراسم|Protocol Officer")
SECURITY = _posts("gen-sayyid", 75, "مرافق أمني|مرافقة أمنية|Security Officer")
DELEGATION_PRESS = _posts("gen-sayyid", 70, "ملحق صحفي|ملحقة صحفية|Press Attaché")
SPEAKERS = _posts(
    "gen-ustadh",
    45,
    """
أستاذ تكنولوجيا التعليم|أستاذة تكنولوجيا التعليم|Professor of Educational Technology
أستاذ علوم التربية|أستاذة علوم التربية|Professor of Education
الرئيس التنفيذي|الرئيسة التنفيذية|Chief Executive Officer
مدير مركز البحوث التربوية|مديرة مركز البحوث التربوية|Director of the Centre for Educational Research
رئيس الجامعة|رئيسة الجامعة|President of the University
خبير في الذكاء الاصطناعي|خبيرة في الذكاء الاصطناعي|Expert in Artificial Intelligence
مدير مدرسة|مديرة مدرسة|School Principal
""",
)
OBSERVERS = _posts(
    "gen-ustadh",
    60,
    """
ممثل المنظمة|ممثلة المنظمة|Representative of the Organization
رئيس البعثة|رئيسة البعثة|Head of Mission
مدير البرامج|مديرة البرامج|Programme Director
باحث تربوي|باحثة تربوية|Education Researcher
""",
)
JOURNALISTS = _posts(
    "gen-sayyid",
    80,
    """
مراسل صحفي|مراسلة صحفية|Correspondent
مصور صحفي|مصورة صحفية|Photojournalist
محرر الشؤون التربوية|محررة الشؤون التربوية|Education Editor
مذيع|مذيعة|Broadcaster
""",
)
SPONSORS = _posts(
    "gen-ustadh",
    65,
    """
مدير الشراكات|مديرة الشراكات|Partnerships Manager
مدير الحلول التعليمية|مديرة الحلول التعليمية|Head of Learning Solutions
مدير تطوير الأعمال|مديرة تطوير الأعمال|Business Development Manager
""",
)
STAFF = _posts(
    "gen-sayyid",
    85,
    """
منسق الجلسات|منسقة الجلسات|Session Coordinator
مسؤول الاعتماد|مسؤولة الاعتماد|Accreditation Officer
مسؤول القاعة|مسؤولة القاعة|Room Officer
محرر المحاضر|محررة المحاضر|Minutes Editor
""",
)
INTERPRETERS = _posts("gen-sayyid", 70, "مترجم فوري|مترجمة فورية|Interpreter")
CHIEFS = _posts("gen-maali", 12, "المدير العام|المديرة العامة|Director-General")
