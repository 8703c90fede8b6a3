"""Papers around the forum that the seed format has no place for yet: letters, credentials, the declaration's making.

Written beside the seed as JSON, in Arabic and English.
"""

from datetime import timedelta
from typing import Any

from .draft import Draft, Record
from .tables import topics

AMENDMENTS = {"small": 40, "medium": 80, "perf": 80, "large": 120}

PREAMBLE = (
    (
        "نحن وزراء التعليم ورؤساء الوفود المجتمعين",
        "We, the ministers of education and heads of delegation here assembled,",
    ),
    ("إذ نؤكد أن التعليم حق للجميع", "affirming that education is a right of all,"),
    ("وإذ نستذكر ما تعهدنا به في لقاءاتنا السابقة", "recalling what we undertook at our earlier meetings,"),
    ("وإذ نلاحظ اتساع الفجوة بين المتعلمين", "noting that the gap between learners is widening,"),
)
OPERATIVE = (
    ("نلتزم بإدراج {ar} ضمن أولويات خططنا الوطنية", "commit ourselves to make {en} a priority of our national plans;"),
    ("نتفق على تبادل الخبرات في مجال {ar}", "agree to exchange experience in {en};"),
    ("ندعو الشركاء إلى دعم {ar}", "call upon partners to support {en};"),
)
CHANGES = (
    ("delete", "حذف الفقرة", "delete the paragraph"),
    ("replace", "استبدال عبارة «نلتزم» بعبارة «نسعى إلى»", "replace “commit ourselves to” by “seek to”"),
    ("add", "إضافة عبارة «وفق إمكانات كل دولة»", "add “within the means of each state”"),
    ("add", "إضافة عبارة «ولا سيما في المناطق الريفية»", "add “in particular in rural areas”"),
    ("merge", "دمج الفقرة مع الفقرة التي تليها", "merge with the paragraph that follows"),
)


def _declaration(draft: Draft) -> list[Record]:
    lines = [*PREAMBLE]
    for number, (arabic, english, _) in enumerate(draft.rng.sample(topics.TOPICS, 14)):
        ar, en = OPERATIVE[number % len(OPERATIVE)]
        lines.append((ar.format(ar=arabic), en.format(en=english)))
    return [{"n": n, "ar": f"{ar}،" if n < len(lines) else f"{ar}.", "en": en} for n, (ar, en) in enumerate(lines, 1)]


def _amendments(draft: Draft, paragraphs: list[Record], codes: list[str]) -> list[Record]:
    made = []
    for number in range(1, AMENDMENTS[draft.size.name] + 1):
        kind, arabic, english = draft.rng.choice(CHANGES)
        made.append(
            {
                "n": number,
                "paragraph": draft.rng.choice(paragraphs)["n"],
                "by": sorted(draft.rng.sample(codes, draft.rng.choice((1, 1, 1, 2, 3)))),
                "kind": kind,
                "text": {"ar": arabic, "en": english},
                "outcome": draft.rng.choice(("accepted", "rejected", "withdrawn", "accepted_as_changed")),
            }
        )
    return made


def _letters(draft: Draft, codes: list[str]) -> list[Record]:
    letters = []
    for number, code in enumerate(codes, 1):
        sent = draft.start - timedelta(days=draft.rng.randint(90, 120))
        letters.append(
            {
                "delegation": code,
                "invitation": {"reference": f"{draft.slug.upper()}/INV/{number:03d}", "date": sent.isoformat()},
                "note_verbale": {
                    "reference": f"{code}/NV/{draft.rng.randint(100, 999)}",
                    "date": (sent + timedelta(days=draft.rng.randint(14, 70))).isoformat(),
                },
                "credentials": {"date": (draft.start - timedelta(days=draft.rng.randint(1, 20))).isoformat()},
            }
        )
    return letters


def documents(draft: Draft) -> dict[str, Any]:
    """Invitations and credentials by delegation, the draft declaration, its amendments, and what was adopted."""
    codes = [one["code"] for one in draft.section("delegations")]
    paragraphs = _declaration(draft)
    amendments = _amendments(draft, paragraphs, codes)
    deleted = {one["paragraph"] for one in amendments if (one["kind"], one["outcome"]) == ("delete", "accepted")}
    return {
        "format": "multaqa-documents/1",
        "slug": draft.slug,
        "letters": _letters(draft, codes),
        "statements": [one["id"] for one in draft.section("speeches")],
        "draft_declaration": paragraphs,
        "amendments": amendments,
        "adopted_declaration": [one for one in paragraphs if one["n"] not in deleted],
    }
