"""The generated forum: counts, sameness, and an answer key that is right. The checks below know only the file."""

import hashlib
import json
import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from io import StringIO
from itertools import combinations

import pytest
import yaml
from django.core.management import CommandError, call_command

from multaqa.console.generate.files import forum_files
from multaqa.console.generate.forum import generate
from multaqa.console.generate.persons import folded
from multaqa.console.generate.sizes import SIZES
from multaqa.console.generate.tables.countries import BY_CODE

SEEDS = (1, 7, 2**64 - 1)
CASES = [("small", seed) for seed in SEEDS] + [("medium", 7), ("perf", 7), ("large", 7)]


def made(size: str, seed: int) -> tuple[dict, dict]:
    if (size, seed) not in made.cache:
        document, key, _ = generate(slug="gen", size=SIZES[size], seed=seed)
        made.cache[size, seed] = document, key
    return made.cache[size, seed]


made.cache = {}

forums = pytest.mark.parametrize("size,seed", CASES)


def span(entry: dict) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(entry["start"]), datetime.fromisoformat(entry["end"])


def overlap(one: dict, other: dict) -> bool:
    (start, end), (first, last) = span(one), span(other)
    return start < last and first < end


def standing(document: dict) -> list[dict]:
    return [one for one in document["agenda"] if "parent" not in one and one.get("status") != "cancelled"]


def busy(document: dict) -> dict[str, list[dict]]:
    """Sessions and items by the person who must be there."""
    people = defaultdict(list)
    speeches = {one["id"]: one for one in document["speeches"]}
    for one in standing(document):
        for role in one.get("roles", ()):
            people[role["person"]].append(one)
    for item in document["agenda"]:
        if "parent" in item:
            people[speeches[item["speech"]]["delivered_by"]].append(item)
    return people


@forums
def test_counts_are_those_of_the_size(size: str, seed: int) -> None:
    document, _ = made(size, seed)
    wanted = SIZES[size]
    assert len(document["delegations"]) == wanted.delegations
    assert len(document["persons"]) == len(document["participants"]) == wanted.participants
    assert sum("parent" not in one for one in document["agenda"]) == wanted.sessions
    assert len(document["venues_and_rooms"]) == wanted.rooms
    first, last = (datetime.fromisoformat(document["forum"][word]) for word in ("start_date", "end_date"))
    assert (last - first).days + 1 == wanted.days
    days = {span(one)[0].date() for one in standing(document)}
    assert len(days) == wanted.days
    assert len(document["initiatives"]) + len(document["agreements"]) == wanted.commitments
    assert sum("parent" in one for one in document["agenda"]) == wanted.delegations


@forums
def test_everyone_is_fictional_and_says_so(size: str, seed: int) -> None:
    document, _ = made(size, seed)
    assert document["forum"]["synthetic"] is True
    assert all(one["synthetic"] is True and one["email"].endswith(".example") for one in document["persons"])


@forums
def test_every_reference_leads_somewhere(size: str, seed: int) -> None:
    document, _ = made(size, seed)
    ids = {section: [one["id"] for one in document[section]] for section in ("persons", "organisations", "agenda")}
    for section, keys in ids.items():
        assert len(keys) == len(set(keys)), section
    people = set(ids["persons"])
    codes = {one["code"] for one in document["delegations"]}
    assert {one["person"] for one in document["participants"]} == people
    assert {one["delegation"] for one in document["participants"] if "delegation" in one} == codes
    assert {one["organisation"] for one in document["persons"] if "organisation" in one} <= set(ids["organisations"])
    for speech in document["speeches"]:
        assert {speech["author"], speech["delivered_by"]} <= people
        assert speech["occasion"] in ids["agenda"]


@forums
def test_shares_are_near_those_described(size: str, seed: int) -> None:
    document, _ = made(size, seed)
    speeches = document["speeches"]
    languages = Counter(one["language"] for one in speeches)
    came = Counter(one["note"]["text_came"] for one in speeches)
    assert languages["ar"] == round(len(speeches) * 0.6)
    assert languages["en"] == round(len(speeches) * 0.25)
    assert came["before"] == round(len(speeches) * 0.35)
    assert came["after"] == round(len(speeches) * 0.2)
    assert sum("on_behalf_of" in one for one in speeches) >= round(len(speeches) / 10)
    assert sum("embargo" in one for one in speeches) == max(1, round(len(speeches) * 0.3))
    assert all(bool(one.get("segments")) == (one["note"]["text_came"] != "never") for one in speeches)
    if size != "small":
        women = sum(one["gender"] == "f" for one in document["persons"]) / len(document["persons"])
        assert 0.24 < women < 0.36


def test_texts_are_as_long_as_they_take_to_say() -> None:
    document, _ = made("large", 7)
    for speech in document["speeches"]:
        if speech["language"] == "ar" and "segments" in speech:
            words = sum(len(segment["ar"].split()) for segment in speech["segments"])
            assert 75 <= words / int(speech["note"]["minutes"]) <= 145


@forums
def test_only_planted_sessions_share_a_speaker(size: str, seed: int) -> None:
    document, key = made(size, seed)
    found = {
        (person, *sorted((one["id"], other["id"])))
        for person, entries in busy(document).items()
        for one, other in combinations(entries, 2)
        if overlap(one, other)
    }
    planted = {(clash["person"], *clash["sessions"]) for clash in key["speaker_double_booked"]}
    assert found == planted
    assert len(planted) == max(1, round(SIZES[size].sessions / 100))


@forums
def test_no_room_is_held_twice_and_the_planted_wishes_cannot_be_granted(size: str, seed: int) -> None:
    document, key = made(size, seed)
    sessions = standing(document)
    by_room = defaultdict(list)
    for one in sessions:
        by_room[one.get("room")].append(one)
    by_room.pop(None)
    assert not [pair for held in by_room.values() for pair in combinations(held, 2) if overlap(*pair)]
    by_id = {one["id"]: one for one in sessions}
    wishes = {one["id"]: one["note"]["wants_room"] for one in sessions if "wants_room" in (one.get("note") or {})}
    assert wishes == {clash["wants"]: clash["room"] for clash in key["room_double_booked"]}
    for clash in key["room_double_booked"]:
        assert by_id[clash["holds"]]["room"] == clash["room"]
        assert overlap(by_id[clash["holds"]], by_id[clash["wants"]])
    assert len(wishes) == max(1, round(SIZES[size].sessions / 200))


@forums
def test_only_planted_interpreters_work_too_long(size: str, seed: int) -> None:
    document, key = made(size, seed)
    by_id = {one["id"]: one for one in document["agenda"]}
    found = {}
    for entry in document["participants"]:
        hours = defaultdict(timedelta)
        booths = [by_id[name] for name in entry.get("answers", {}).get("interprets", ())]
        assert not [pair for pair in combinations(booths, 2) if overlap(*pair)]
        for session in booths:
            start, end = span(session)
            hours[start.date().isoformat()] += end - start
        found |= {(entry["person"], day): worked for day, worked in hours.items() if worked > timedelta(hours=5)}
    planted = {(clash["person"], clash["date"]): clash["hours"] for clash in key["interpreter_over_hours"]}
    assert set(planted) <= set(found)
    assert {person for person, _ in found} == {person for person, _ in planted}
    assert all(abs(found[where].total_seconds() / 3600 - hours) < 0.01 for where, hours in planted.items())


@forums
def test_only_planted_heads_are_in_the_air_when_they_should_speak(size: str, seed: int) -> None:
    document, key = made(size, seed)
    travel = {one["person"]: one["travel"] for one in document["participants"] if "travel" in one}
    speeches = {one["id"]: one for one in document["speeches"]}
    found = set()
    for item in document["agenda"]:
        if "parent" not in item:
            continue
        reader = speeches[item["speech"]]["delivered_by"]
        journey = travel.get(reader, {})
        landed = journey.get("arrives_at", "")
        if landed and datetime.fromisoformat(landed) > span(item)[0]:
            found.add((reader, item["id"]))
        assert "departs_at" not in journey or datetime.fromisoformat(journey["departs_at"]) > span(item)[1]
    assert found == {(clash["person"], clash["item"]) for clash in key["head_flying_in_own_slot"]}
    assert found


@forums
def test_quotas_hold_and_the_surplus_waits(size: str, seed: int) -> None:
    document, key = made(size, seed)
    quotas = {one["code"]: one["quotas"] for one in document["delegations"]}
    counted, waiting = Counter(), defaultdict(set)
    for one in document["participants"]:
        if not one.get("role"):
            continue
        if one["accreditation"] == "waiting":
            waiting[one["delegation"]].add(one["person"])
        elif one["accreditation"] != "withdrawn":
            counted[one["delegation"], one["role"]] += 1
    assert all(number <= quotas[code][role] for (code, role), number in counted.items())
    assert all(counted[code, "head"] == 1 for code in quotas)
    assert {one["delegation"]: set(one["surplus"]) for one in key["delegations_over_quota"]} == waiting
    assert len(waiting) == round(SIZES[size].delegations * 0.12)


@forums
def test_heads_replaced_and_heads_absent(size: str, seed: int) -> None:
    document, key = made(size, seed)
    entries = {one["person"]: one for one in document["participants"]}
    persons = {one["id"]: one for one in document["persons"]}
    assert key["heads_replaced"]
    opening = min(span(one)[0] for one in document["agenda"] if one["kind"] == "opening")
    for change in key["heads_replaced"]:
        assert entries[change["from"]]["accreditation"] == "withdrawn"
        assert entries[change["to"]]["role"] == entries[change["from"]]["role"] == "head"
        assert timedelta() < opening - datetime.fromisoformat(change["at"]) <= timedelta(hours=72)
    read_for = {(one["author"], one["delivered_by"]) for one in document["speeches"] if "on_behalf_of" in one}
    assert key["heads_absent"]
    for absent in key["heads_absent"]:
        assert persons[absent["head"]]["present"] is False
        assert (absent["head"], absent["represented_by"]) in read_for


@forums
def test_doubles_are_one_human_and_namesakes_are_two(size: str, seed: int) -> None:
    document, key = made(size, seed)
    persons = {one["id"]: one for one in document["persons"]}

    def names(pair: dict, language: str) -> list[str]:
        return [persons[person]["names"][language]["full"] for person in pair["persons"]]

    for pair in key["doubles_latin"]:
        assert len(set(names(pair, "ar"))) == 1
        assert len(set(names(pair, "en"))) == 2
    for pair in key["doubles_arabic"]:
        assert len(set(names(pair, "ar"))) == 2
        assert len(set(names(pair, "en"))) == 1
        assert len({folded(name) for name in names(pair, "ar")}) == 1
    for pair in key["namesakes"]:
        assert len(set(names(pair, "ar"))) == len(set(names(pair, "en"))) == 1
        assert len({persons[person]["email"] for person in pair["persons"]}) == 2
    total = SIZES[size].participants
    assert len(key["doubles_latin"]) == round(total * 0.04)
    assert len(key["doubles_arabic"]) == round(total * 0.02)
    kinds = ("doubles_latin", "doubles_arabic", "namesakes")
    known = {frozenset(pair["persons"]) for kind in kinds for pair in key[kind]}
    same = defaultdict(set)
    for person in document["persons"]:
        if BY_CODE[person["country"]].style != "partner":
            same[folded(person["names"]["ar"]["full"])].add(person["id"])
    assert {frozenset(ids) for ids in same.values() if len(ids) > 1} <= known


@forums
def test_moved_cancelled_late_and_renamed(size: str, seed: int) -> None:
    document, key = made(size, seed)
    by_id = {one["id"]: one for one in document["agenda"]}
    changed = {one["id"] for one in document["agenda"] if one.get("sequence", 0) > 0}
    assert changed == {one["session"] for one in key["session_moved"] + key["session_cancelled"]}
    assert [by_id[one["session"]]["status"] for one in key["session_cancelled"]] == ["cancelled"]
    commitments = document["initiatives"] + document["agreements"]
    late = {one["id"] for one in commitments if one["due_on"] < key["as_of"]}
    assert late == {one["commitment"] for one in key["commitments_overdue"]}
    assert len(late) == round(len(commitments) * 0.2)
    renamed = {one["id"] for one in commitments if len(one["names"]["en"]) > 1}
    assert renamed == {one["commitment"] for one in key["commitments_renamed"]}


@forums
def test_flights(size: str, seed: int) -> None:
    document, key = made(size, seed)
    travel = {one["person"]: one["travel"] for one in document["participants"] if "travel" in one}
    opening = min(span(one)[0] for one in document["agenda"] if one["kind"] == "opening")
    flying = {clash["person"] for clash in key["head_flying_in_own_slot"]}
    assert {person for person, one in travel.items() if "arrives_at" not in one} == set(key["flights_cancelled"])
    assert {person for person, one in travel.items() if one.get("remark", "").startswith("changed")} == set(
        key["flights_changed"]
    )
    for person, one in travel.items():
        if "arrives_at" in one and person not in flying:
            before = opening - datetime.fromisoformat(one["arrives_at"])
            assert timedelta(hours=23) <= before <= timedelta(hours=73)


def test_all_speakers_of_the_perf_size_speak() -> None:
    document, _ = made("perf", 7)
    speaking = {role["person"] for one in standing(document) for role in one.get("roles", ())}
    invited = {one["person"] for one in document["participants"] if one["category"] == "speaker"}
    assert len(invited) >= 250
    assert len(speaking & invited) >= 240


def test_the_same_arguments_give_the_same_bytes() -> None:
    first = forum_files(slug="gen", size="small", seed=42)
    again = forum_files(slug="gen", size="small", seed=42)
    other = forum_files(slug="gen", size="small", seed=43)
    assert first == again
    assert first["gen.yaml"] != other["gen.yaml"]


def test_bytes_do_not_change_from_one_version_to_the_next_by_accident() -> None:
    """When the generator is changed on purpose, this digest changes with it."""
    files = forum_files(slug="gen", size="small", seed=1)
    digest = hashlib.sha256(b"".join(name.encode() + files[name] for name in sorted(files))).hexdigest()
    assert digest == DIGEST


DIGEST = "3fe03819ec9c35ff777a933f9783769064248ad13684502782417a8c69d7b2c5"


def test_the_yaml_is_the_document() -> None:
    files = forum_files(slug="gen", size="medium", seed=7)
    document, key, _ = generate(slug="gen", size=SIZES["medium"], seed=7)
    assert yaml.load(files["gen.yaml"], Loader=yaml.CSafeLoader) == document
    assert json.loads(files["gen.key.json"]) == key


def test_documents_have_amendments_by_paragraph() -> None:
    papers = json.loads(forum_files(slug="gen", size="medium", seed=7)["gen.documents.json"])
    paragraphs = {one["n"] for one in papers["draft_declaration"]}
    assert 40 <= len(papers["amendments"]) <= 120
    assert {one["paragraph"] for one in papers["amendments"]} <= paragraphs
    assert len(papers["letters"]) == SIZES["medium"].delegations


def test_dirty_lists_are_what_their_key_says() -> None:
    files = forum_files(slug="gen", size="medium", seed=7)
    key = json.loads(files["dirt/key.json"])
    seen = Counter()
    for one in key["files"]:
        raw = files[f"dirt/{one['file']}"]
        text = raw.decode(one["encoding"])
        assert ("\n" not in text) == (one["line_end"] == "CR")
        assert raw.startswith(b"\xef\xbb\xbf") == (one["encoding"] == "utf-8-sig")
        lines = re.split("\r\n|\r", text.rstrip("\r\n"))
        assert len(lines) == len(one["rows"]) + 1
        for line, row in zip(lines[1:], one["rows"], strict=True):
            spoiled = row["defect"] != "none"
            clean = line.split(one["delimiter"])
            assert (clean != list(row["clean"].values())) == spoiled
            seen[row["defect"]] += 1
    assert {"mixed_digits", "tatweel", "stray_zwj", "stray_rlm", "presentation_forms", "formula_equals"} <= set(seen)


def test_the_command_writes_the_files(tmp_path) -> None:
    out = StringIO()
    call_command("generate", "gen", "--size", "small", "--seed", "1", "--output", str(tmp_path), stdout=out)
    assert (tmp_path / "gen.yaml").read_bytes() == forum_files(slug="gen", size="small", seed=1)["gen.yaml"]
    assert (tmp_path / "dirt" / "key.json").exists()


@pytest.mark.parametrize("words", [["Gen Forum"], ["gen", "--seed", "-1"], ["gen", "--seed", str(2**64)]])
def test_the_command_refuses_what_it_cannot_use(words: list[str], tmp_path) -> None:
    with pytest.raises(CommandError):
        call_command("generate", *words, "--output", str(tmp_path))
