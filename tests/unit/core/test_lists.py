import pytest

from multaqa.core.lists import list_text
from multaqa.core.numbers import digits, number_text

PRINTED = [
    "المملكة الأردنية الهاشمية",
    "الجمهورية التونسية",
    "جمهورية لبنان",
    "جمهورية السودان",
    "الجمهورية اليمنية",
    "المملكة المغربية",
    "جمهورية جيبوتي",
    "جمهورية مصر العربية",
    "جمهورية القمر المتحدة",
]
SENTENCE = (
    "المملكة الأردنية الهاشمية والجمهورية التونسية وجمهورية لبنان وجمهورية السودان والجمهورية اليمنية"
    " والمملكة المغربية وجمهورية جيبوتي وجمهورية مصر العربية وجمهورية القمر المتحدة"
)


def test_the_nine_delegations_in_one_sentence() -> None:
    assert list_text(PRINTED, language="ar") == SENTENCE


@pytest.mark.parametrize(
    "items,language,text",
    [
        (["Jordan", "Tunisia", "Lebanon"], "en", "Jordan, Tunisia and Lebanon"),
        (["Jordan", "Tunisia"], "en", "Jordan and Tunisia"),
        (["la Jordanie", "la Tunisie", "le Liban"], "fr", "la Jordanie, la Tunisie et le Liban"),
        (["الأردن"], "ar", "الأردن"),
        ([], "ar", ""),
        ([], "en", ""),
    ],
)
def test_lists(items: list[str], language: str, text: str) -> None:
    assert list_text(items, language=language) == text


def test_numbers() -> None:
    assert digits("14–16", "arab") == "١٤–١٦"
    assert digits("14–16") == "14–16"
    assert number_text(1250, language="ar") == "1,250"
    assert number_text(1250, language="ar", system="arab") == "١٬٢٥٠"
    assert number_text(1250, language="en", system="arab") == "1,250"
