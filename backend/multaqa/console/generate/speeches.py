"""Speeches: who wrote, who reads, on whose behalf; texts in three languages of the length they are spoken.

60 % Arabic, 25 % English, 15 % French; 35 % of the texts came before, 20 % after delivery, the others not at all.
"""

from datetime import timedelta

from .agenda import Plan
from .draft import Draft, Record, moment
from .tables import phrases, topics
from .tables.countries import BY_CODE, COUNTRIES

WORDS_A_MINUTE = 105
LANGUAGES = ("ar", "en", "fr")
LIMIT = 5
Sentence = dict[str, str]


def _sentence(draft: Draft, pattern: tuple[str, str, str], topic: tuple[str, ...]) -> Sentence:
    state = draft.rng.choice(COUNTRIES)
    numbers = {"n": draft.rng.randint(11, 94), "year": draft.rng.randint(2014, 2023)}
    names = {"ar": state.ar, "en": state.of_en, "fr": state.fr}
    texts = dict(zip(LANGUAGES, pattern, strict=True))
    subjects = dict(zip(LANGUAGES, topic, strict=True))
    return {
        language: text.format(topic=subjects[language], state=names[language], **numbers)
        for language, text in texts.items()
    }


def _paragraphs(draft: Draft, minutes: int) -> list[Sentence]:
    """Paragraphs of two to four sentences, in all languages, that together last about `minutes` when read in Arabic."""
    topic = draft.rng.choice(topics.TOPICS)
    room = minutes * WORDS_A_MINUTE
    wheel: list[tuple[str, str, str]] = []
    paragraphs = [[_sentence(draft, pattern, topic) for pattern in phrases.OPENINGS]]
    ending = [_sentence(draft, pattern, topic) for pattern in phrases.CLOSINGS]
    room -= sum(len(one["ar"].split()) for one in (*paragraphs[0], *ending))
    while room > 0:
        paragraph = []
        for _ in range(draft.rng.randint(2, 4)):
            if not wheel:
                wheel = list(phrases.BODY)
                draft.rng.shuffle(wheel)
                topic = draft.rng.choice(topics.TOPICS)
            paragraph.append(_sentence(draft, wheel.pop(), topic))
            room -= len(paragraph[-1]["ar"].split())
        paragraphs.append(paragraph)
    paragraphs.append(ending)
    return [
        {language: " ".join(sentence[language] for sentence in paragraph) for language in LANGUAGES}
        for paragraph in paragraphs
    ]


def _segments(draft: Draft, minutes: int, original: str) -> list[Record]:
    """Aligned segments: the original certified, the other working language translated as far as it got."""
    segments = []
    target = "en" if original == "ar" else "ar"
    reach = draft.rng.choice(("certified", "reviewed", "draft", "draft", "half", "none"))
    paragraphs = _paragraphs(draft, minutes)
    for number, texts in enumerate(paragraphs, 1):
        segment: Record = {"n": number, original: texts[original]}
        states = {original: "certified"}
        if reach != "none" and (reach != "half" or number <= len(paragraphs) // 2):
            segment[target] = texts[target]
            states[target] = "draft" if reach == "half" else reach
            if draft.chance(4):
                segment["source_changed"] = [target]
        segment["state"] = {language: state for language, state in states.items() if state != "draft"}
        segments.append(segment)
    return segments


def _languages(draft: Draft, people: list[Record]) -> list[str]:
    """A language for each speaker: 60, 25 and 15 per cent, Arabic for those from Arab states as far as it goes."""
    arabic, english = round(len(people) * 0.6), round(len(people) * 0.25)
    wheel = ["ar"] * arabic + ["en"] * english + ["fr"] * (len(people) - arabic - english)
    order = sorted(
        range(len(people)),
        key=lambda index: (BY_CODE[people[index]["country"]].style == "partner", draft.rng.random()),
    )
    chosen = [""] * len(people)
    for language, index in zip(wheel, order, strict=True):
        chosen[index] = language
    return chosen


def _embargo(draft: Draft, start: str) -> Record:
    return {"until_delivered": True} if draft.chance(60) else {"until_delivered": False, "until": start}


def _reader(plan: Plan, author: Record) -> Record:
    """Who stands at the desk: the author, or the first deputy where the author stayed at home."""
    if author.get("present", True):
        return author
    return plan.roll.deputies[author["country"]][0]


def add_speeches(draft: Draft, plan: Plan) -> None:
    """One speech for each statement of the debate and each first talk of a thematic session."""
    authors = [author for _, author in plan.keynotes]
    languages = _languages(draft, authors)
    indexes = list(range(len(authors)))
    embargoed = set(draft.share(indexes, 30))
    shuffled = draft.rng.sample(indexes, len(indexes))
    before, after = round(len(indexes) * 0.35), round(len(indexes) * 0.2)
    came = dict.fromkeys(shuffled[:before], "before") | dict.fromkeys(shuffled[before : before + after], "after")
    for index, (place, author) in enumerate(plan.keynotes):
        is_item = "parent" in place
        reader = _reader(plan, author)
        start, _end = plan.spans[place["id"]]
        minutes = draft.rng.randint(*draft.size.speech_minutes)
        speech: Record = {
            "id": f"speech-{index + 1:03d}",
            "kind": "statement" if is_item else "presentation",
            "title": place["titles"],
            "author": author["id"],
            "delivered_by": reader["id"],
            "occasion": place["parent"] if is_item else place["id"],
            "language": languages[index],
            "text_kind": "as_delivered" if came.get(index) == "after" else "as_prepared",
            "symbol": f"{draft.slug.upper()}/ST/{index + 1}",
            "delivered_at": moment(start + timedelta(minutes=minutes)),
            "note": {"minutes": str(minutes), "limit": str(LIMIT), "text_came": came.get(index, "never")},
        }
        if index in embargoed:
            speech["embargo"] = _embargo(draft, place["start"])
        if reader is not author:
            speech["on_behalf_of"], speech["on_behalf"] = author["id"], True
        if index in came:
            speech["check_against_delivery"] = came[index] == "before"
            speech["segments"] = _segments(draft, minutes, languages[index])
        draft.section("speeches").append(speech)
        place["speech"] = speech["id"]
    _read_for_others(draft, plan)


def _read_for_others(draft: Draft, plan: Plan) -> None:
    """Brings the speeches read on behalf of another person up to one in ten."""
    speeches = draft.section("speeches")
    missing = round(len(speeches) / 10) - sum("on_behalf_of" in speech for speech in speeches)
    plain = [speech for speech in speeches if speech["kind"] == "statement" and "on_behalf_of" not in speech]
    ministers = {one["from"]: one for one in draft.key.get("heads_replaced", ())}
    for speech in draft.rng.sample(plain, min(len(plain), max(0, missing))):
        # The head reads what the head before, who withdrew in the last days, had written; else the director-general's.
        code = next(head["country"] for _, head in plan.keynotes if head["id"] == speech["author"])
        wrote = next((key for key, one in ministers.items() if one["delegation"] == code), None)
        author = wrote or next(
            one["id"] for one in draft.section("persons") if one["position"]["en"] == "Director-General"
        )
        speech["author"], speech["on_behalf_of"], speech["on_behalf"] = author, author, True
