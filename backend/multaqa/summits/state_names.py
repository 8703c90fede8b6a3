"""How the League of Arab States and the United Nations name states, in Arabic, English and French.

Defaults for a summit's own table, which has the last word. Own compilation for the League's 22 members; for other
states the short names of CLDR (Babel). Not for ordering: the table's stored sort keys are (see `summits.models.StateName`).
"""

import re
from typing import Final

from babel import Locale

from multaqa.core.fields import LANGUAGES, LocalizedText, localized

Names = dict[str, LocalizedText]

# code: Arabic short, official and sort key; English short, official; French short, official. In the League's order.
LEAGUE: Final[dict[str, tuple[str, str, str, str, str, str, str]]] = {
    "JO": (
        "الأردن", "المملكة الأردنية الهاشمية", "أردن",
        "Jordan", "the Hashemite Kingdom of Jordan", "Jordanie", "le Royaume hachémite de Jordanie",
    ),
    "AE": (
        "الإمارات", "دولة الإمارات العربية المتحدة", "إمارات",
        "the United Arab Emirates", "the United Arab Emirates", "Émirats arabes unis", "les Émirats arabes unis",
    ),
    "BH": (
        "البحرين", "مملكة البحرين", "بحرين",
        "Bahrain", "the Kingdom of Bahrain", "Bahreïn", "le Royaume de Bahreïn",
    ),
    "TN": (
        "تونس", "الجمهورية التونسية", "تونس",
        "Tunisia", "the Republic of Tunisia", "Tunisie", "la République tunisienne",
    ),
    "DZ": (
        "الجزائر", "الجمهورية الجزائرية الديمقراطية الشعبية", "جزائر",
        "Algeria", "the People’s Democratic Republic of Algeria",
        "Algérie", "la République algérienne démocratique et populaire",
    ),
    "DJ": (
        "جيبوتي", "جمهورية جيبوتي", "جيبوتي",
        "Djibouti", "the Republic of Djibouti", "Djibouti", "la République de Djibouti",
    ),
    "SA": (
        "السعودية", "المملكة العربية السعودية", "سعودية",
        "Saudi Arabia", "the Kingdom of Saudi Arabia", "Arabie saoudite", "le Royaume d’Arabie saoudite",
    ),
    "SD": (
        "السودان", "جمهورية السودان", "سودان",
        "the Sudan", "the Republic of the Sudan", "Soudan", "la République du Soudan",
    ),
    "SY": (
        "سورية", "الجمهورية العربية السورية", "سورية",
        "Syria", "the Syrian Arab Republic", "Syrie", "la République arabe syrienne",
    ),
    "SO": (
        "الصومال", "جمهورية الصومال الفيدرالية", "صومال",
        "Somalia", "the Federal Republic of Somalia", "Somalie", "la République fédérale de Somalie",
    ),
    "IQ": (
        "العراق", "جمهورية العراق", "عراق",
        "Iraq", "the Republic of Iraq", "Iraq", "la République d’Iraq",
    ),
    "OM": (
        "عُمان", "سلطنة عُمان", "عمان",
        "Oman", "the Sultanate of Oman", "Oman", "le Sultanat d’Oman",
    ),
    "PS": (
        "فلسطين", "دولة فلسطين", "فلسطين",
        "Palestine", "the State of Palestine", "Palestine", "l’État de Palestine",
    ),
    "QA": (
        "قطر", "دولة قطر", "قطر",
        "Qatar", "the State of Qatar", "Qatar", "l’État du Qatar",
    ),
    "KM": (
        "القمر المتحدة", "جمهورية القمر المتحدة", "قمر المتحدة",
        "the Comoros", "the Union of the Comoros", "Comores", "l’Union des Comores",
    ),
    "KW": (
        "الكويت", "دولة الكويت", "كويت",
        "Kuwait", "the State of Kuwait", "Koweït", "l’État du Koweït",
    ),
    "LB": (
        "لبنان", "الجمهورية اللبنانية", "لبنان",
        "Lebanon", "the Lebanese Republic", "Liban", "la République libanaise",
    ),
    "LY": (
        "ليبيا", "دولة ليبيا", "ليبيا",
        "Libya", "the State of Libya", "Libye", "l’État de Libye",
    ),
    "EG": (
        "مصر", "جمهورية مصر العربية", "مصر",
        "Egypt", "the Arab Republic of Egypt", "Égypte", "la République arabe d’Égypte",
    ),
    "MA": (
        "المغرب", "المملكة المغربية", "مغرب",
        "Morocco", "the Kingdom of Morocco", "Maroc", "le Royaume du Maroc",
    ),
    "MR": (
        "موريتانيا", "الجمهورية الإسلامية الموريتانية", "موريتانيا",
        "Mauritania", "the Islamic Republic of Mauritania", "Mauritanie", "la République islamique de Mauritanie",
    ),
    "YE": (
        "اليمن", "الجمهورية اليمنية", "يمن",
        "Yemen", "the Republic of Yemen", "Yémen", "la République du Yémen",
    ),
}  # fmt: skip

# Where the United Nations' list differs from the League's usage.
UN_SHORT: Final[dict[str, LocalizedText]] = {
    "SA": {"ar": "المملكة العربية السعودية"},
    "SY": {"ar": "الجمهورية العربية السورية", "en": "the Syrian Arab Republic", "fr": "République arabe syrienne"},
    "PS": {"ar": "دولة فلسطين", "en": "the State of Palestine", "fr": "État de Palestine"},
    "KM": {"ar": "جزر القمر"},
}
UN_OFFICIAL: Final[dict[str, LocalizedText]] = {"KM": {"ar": "اتحاد جزر القمر"}}

_ARTICLES = {"ar": re.compile(r"^ال(?=\w{2})"), "en": re.compile(r"^the ", re.IGNORECASE)}
_ARTICLES["fr"] = re.compile(r"^(?:l[ae]s? |l[’'])", re.IGNORECASE)


def without_article(text: str, language: str) -> str:
    """`text` as lists sort it: without ال, "the" or le/la/les/l’ at its head."""
    return _ARTICLES[language].sub("", text)


def completed(names: Names) -> Names:
    """`names` (short, official) with plate and sort keys where they are missing: the short name without its article.

    An Arabic plate keeps its article, as printed plates do.
    """
    short = names["short"]
    bare = {language: without_article(text, language) for language, text in short.items()}
    plate = {language: short[language] if language == "ar" else text for language, text in bare.items()}
    return {
        "short": short,
        "official": names.get("official") or {},
        "plate": plate | (names.get("plate") or {}),
        "sort_key": bare | (names.get("sort_key") or {}),
    }


def default_names(code: str) -> dict[str, Names]:
    """{"league": {...}, "un": {...}}: short and official names of state `code` (ISO 3166-1 alpha-2), uncompleted.

    The League's come with its own Arabic sort key. Raises KeyError for a code nobody names.
    """
    if code in LEAGUE:
        ar, ar_official, key, en, en_official, fr, fr_official = LEAGUE[code]
        short, official = localized(ar, en, fr), localized(ar_official, en_official, fr_official)
        return {
            "league": {"short": short, "official": official, "sort_key": {"ar": key}},
            "un": {
                "short": short | UN_SHORT.get(code, {}),
                "official": official | UN_OFFICIAL.get(code, {}),
            },
        }
    short = {language: Locale(language).territories[code] for language in LANGUAGES}
    return {"league": {"short": short}, "un": {"short": short}}
