"""States that may send a delegation: the League's 22 in the League's order, then partner states.

Short names serve titles and addresses only; a summit's own names of states come from its table of states.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """`style`: how names are spelled in Latin letters; `airport`: the capital's (IATA); `dial`: telephone prefix."""

    code: str
    ar: str
    en: str
    fr: str
    style: str
    airport: str
    dial: str

    @property
    def of_en(self) -> str:
        """The English name as it stands in a sentence: "the Sudan"."""
        return f"the {self.en}" if self.code in _WITH_ARTICLE else self.en


_WITH_ARTICLE = {"AE", "SD", "KM", "GB", "KR"}


_ROWS = """
JO|الأردن|Jordan|Jordanie|levant|AMM|962
AE|الإمارات|United Arab Emirates|Émirats arabes unis|gulf|AUH|971
BH|البحرين|Bahrain|Bahreïn|gulf|BAH|973
TN|تونس|Tunisia|Tunisie|maghreb|TUN|216
DZ|الجزائر|Algeria|Algérie|maghreb|ALG|213
DJ|جيبوتي|Djibouti|Djibouti|maghreb|JIB|253
SA|السعودية|Saudi Arabia|Arabie saoudite|gulf|RUH|966
SD|السودان|Sudan|Soudan|nile|PZU|249
SY|سورية|Syria|Syrie|levant|DAM|963
SO|الصومال|Somalia|Somalie|gulf|MGQ|252
IQ|العراق|Iraq|Irak|levant|BGW|964
OM|عُمان|Oman|Oman|gulf|MCT|968
PS|فلسطين|Palestine|Palestine|levant|AMM|970
QA|قطر|Qatar|Qatar|gulf|DOH|974
KM|القمر المتحدة|Comoros|Comores|maghreb|HAH|269
KW|الكويت|Kuwait|Koweït|gulf|KWI|965
LB|لبنان|Lebanon|Liban|levant|BEY|961
LY|ليبيا|Libya|Libye|nile|MJI|218
EG|مصر|Egypt|Égypte|nile|CAI|20
MA|المغرب|Morocco|Maroc|maghreb|RBA|212
MR|موريتانيا|Mauritania|Mauritanie|maghreb|NKC|222
YE|اليمن|Yemen|Yémen|gulf|ADE|967
TR|تركيا|Türkiye|Turquie|partner|ESB|90
FR|فرنسا|France|France|partner|CDG|33
GB|المملكة المتحدة|United Kingdom|Royaume-Uni|partner|LHR|44
DE|ألمانيا|Germany|Allemagne|partner|BER|49
ES|إسبانيا|Spain|Espagne|partner|MAD|34
IT|إيطاليا|Italy|Italie|partner|FCO|39
FI|فنلندا|Finland|Finlande|partner|HEL|358
NO|النرويج|Norway|Norvège|partner|OSL|47
EE|إستونيا|Estonia|Estonie|partner|TLL|372
PT|البرتغال|Portugal|Portugal|partner|LIS|351
SG|سنغافورة|Singapore|Singapour|partner|SIN|65
MY|ماليزيا|Malaysia|Malaisie|partner|KUL|60
ID|إندونيسيا|Indonesia|Indonésie|partner|CGK|62
PK|باكستان|Pakistan|Pakistan|partner|ISB|92
UZ|أوزبكستان|Uzbekistan|Ouzbékistan|partner|TAS|998
KZ|كازاخستان|Kazakhstan|Kazakhstan|partner|NQZ|7
JP|اليابان|Japan|Japon|partner|HND|81
KR|جمهورية كوريا|Republic of Korea|République de Corée|partner|ICN|82
CN|الصين|China|Chine|partner|PEK|86
IN|الهند|India|Inde|partner|DEL|91
CA|كندا|Canada|Canada|partner|YOW|1
BR|البرازيل|Brazil|Brésil|partner|BSB|55
MX|المكسيك|Mexico|Mexique|partner|MEX|52
CL|تشيلي|Chile|Chili|partner|SCL|56
SN|السنغال|Senegal|Sénégal|partner|DSS|221
CI|كوت ديفوار|Côte d’Ivoire|Côte d’Ivoire|partner|ABJ|225
ML|مالي|Mali|Mali|partner|BKO|223
TD|تشاد|Chad|Tchad|partner|NDJ|235
NG|نيجيريا|Nigeria|Nigeria|partner|ABV|234
KE|كينيا|Kenya|Kenya|partner|NBO|254
RW|رواندا|Rwanda|Rwanda|partner|KGL|250
ZA|جنوب أفريقيا|South Africa|Afrique du Sud|partner|PRY|27
GH|غانا|Ghana|Ghana|partner|ACC|233
ET|إثيوبيا|Ethiopia|Éthiopie|partner|ADD|251
SE|السويد|Sweden|Suède|partner|ARN|46
CH|سويسرا|Switzerland|Suisse|partner|ZRH|41
AT|النمسا|Austria|Autriche|partner|VIE|43
GR|اليونان|Greece|Grèce|partner|ATH|30
"""

COUNTRIES = tuple(Country(*row.split("|")) for row in _ROWS.split("\n") if row)
LEAGUE = tuple(country.code for country in COUNTRIES[:22])
BY_CODE = {country.code: country for country in COUNTRIES}


@dataclass(frozen=True)
class Host:
    """Where the forum meets. `open_to`: nationalities that need no visa. Zones without daylight saving only."""

    code: str
    zone: str
    airport: str
    city_ar: str
    city_en: str
    open_to: frozenset[str]


_GCC = {"AE", "BH", "SA", "OM", "QA", "KW"}
_FAR = {"FR", "GB", "DE", "ES", "IT", "FI", "NO", "EE", "PT", "SG", "MY", "JP", "KR", "CA", "SE", "CH", "AT", "GR"}

HOSTS = (
    Host("AE", "Asia/Dubai", "DXB", "دبي", "Dubai", frozenset(_GCC | _FAR | {"CN", "BR", "MX", "CL", "KZ"})),
    Host("JO", "Asia/Amman", "AMM", "عمّان", "Amman", frozenset(_GCC | {"JO", "LB", "EG", "TR", "PS"})),
    Host("QA", "Asia/Qatar", "DOH", "الدوحة", "Doha", frozenset(_GCC | _FAR | {"TR", "IN", "CN", "LB"})),
    Host("SA", "Asia/Riyadh", "RUH", "الرياض", "Riyadh", frozenset(_GCC)),
    Host("TN", "Africa/Tunis", "TUN", "تونس", "Tunis", frozenset(_GCC | _FAR | {"TN", "DZ", "LY", "MA", "MR", "SN"})),
)
