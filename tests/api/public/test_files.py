"""Released files over HTTP: ETags, 304, ranges, HEAD, 410, names of downloads, the feed."""

import gzip
import hashlib
import json
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

from multaqa.record.queries import Rendered
from multaqa.record.services import attach, withdraw

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def base(released):
    return f"/api/v1/public/{released.summit.slug}"


def test_nothing_is_there_before_a_release(reader, forum):
    for path in ("agenda.json", "agenda.ar.ics", "sessions/panel.ar.ics", "speeches/speech-huda.json", "releases.atom"):
        answer = reader.get(f"/api/v1/public/{forum.summit.slug}/{path}")
        assert answer.status_code == 404, path
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json()["code"] == "not_found"


def test_the_agenda_as_data(reader, base):
    answer = reader.get(f"{base}/agenda.json")
    data = answer.json()
    assert data["release"]["number"] == 1
    assert [row["key"] for row in data["sessions"]][:2] == ["arrivals", "opening"]
    assert "unscheduled" not in answer.content.decode()
    assert answer.headers["ETag"] == f'"{hashlib.sha256(answer.content).hexdigest()}"'
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert not answer.cookies


def test_any_accept_header_gets_what_there_is(reader, base):
    assert reader.get(f"{base}/agenda.ar.ics", headers={"Accept": "text/calendar"}).status_code == 200


def test_a_holder_of_the_bytes_gets_304(reader, base):
    tag = reader.get(f"{base}/agenda.ar.ics").headers["ETag"]
    for header in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        answer = reader.get(f"{base}/agenda.ar.ics", headers={"If-None-Match": header})
        assert (answer.status_code, answer.content, answer.headers["ETag"]) == (304, b"", tag)
    assert reader.get(f"{base}/agenda.ar.ics", headers={"If-None-Match": '"other"'}).status_code == 200


def test_each_content_coding_has_its_own_strong_tag(reader, base):
    plain = reader.get(f"{base}/agenda.json")
    packed = reader.get(f"{base}/agenda.json", headers={"Accept-Encoding": "gzip, br;q=0"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert not packed.headers["ETag"].startswith("W/")
    assert packed.headers["Vary"] == "Accept-Encoding"
    again = reader.get(
        f"{base}/agenda.json", headers={"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]}
    )
    assert again.status_code == 304


def test_head_has_the_headers_and_no_body(reader, base):
    whole = reader.get(f"{base}/agenda.ar.ics")
    head = reader.head(f"{base}/agenda.ar.ics")
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(whole.content))
    assert head.headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize(
    "asked,part",
    [("bytes=0-9", slice(0, 10)), ("bytes=10-", slice(10, None)), ("bytes=-7", slice(-7, None))],
)
def test_a_part_can_be_asked_for(reader, base, asked, part):
    whole = reader.get(f"{base}/agenda.ar.ics").content
    answer = reader.get(f"{base}/agenda.ar.ics", headers={"Range": asked})
    assert (answer.status_code, answer.content) == (206, whole[part])
    assert answer.headers["Content-Range"].endswith(f"/{len(whole)}")


def test_a_part_of_other_bytes_is_not_given(reader, base):
    answer = reader.get(f"{base}/agenda.ar.ics", headers={"Range": "bytes=0-9", "If-Range": '"other"'})
    assert answer.status_code == 200
    assert reader.get(f"{base}/agenda.ar.ics", headers={"Range": "bytes=999999-"}).status_code == 416
    assert reader.get(f"{base}/agenda.ar.ics", headers={"Range": "lines=1-2"}).status_code == 200


def test_a_large_file_is_streamed_in_parts(reader, released, base, committed):
    from multaqa.record.queries import current_release

    edition = current_release(summit_slug=released.summit.slug, kind="agenda", key="agenda")
    content = bytes(range(256)) * 20_000
    file = Rendered("agenda.ar.pdf", "ar", "application/pdf", content, {"ar": "برنامج.pdf", "en": "agenda.pdf"})
    assert reader.get(f"{base}/agenda.ar.pdf").status_code == 404
    committed(attach, release=edition, artefacts=[file])
    answer = reader.get(f"{base}/agenda.ar.pdf")
    assert answer.streaming
    assert b"".join(answer.streaming_content) == content
    part = reader.get(f"{base}/agenda.ar.pdf", headers={"Range": "bytes=5000000-5000003"})
    assert (part.status_code, b"".join(part.streaming_content)) == (206, content[5000000:5000004])
    tag = answer.headers["ETag"]
    assert reader.get(f"{base}/agenda.ar.pdf", headers={"If-None-Match": tag}).status_code == 304
    assert b"".join(reader.head(f"{base}/agenda.ar.pdf").streaming_content) == b""


def test_downloads_are_named_in_both_scripts(reader, base, released):
    header = reader.get(f"{base}/agenda.ar.ics").headers["Content-Disposition"]
    assert header.startswith(f"attachment; filename=\"agenda-{released.summit.slug}.ics\"; filename*=UTF-8''")
    assert header.isascii()
    assert reader.get(f"{base}/agenda.json").headers["Content-Disposition"].startswith("inline;")


def test_one_session_is_a_calendar_of_its_own(reader, base):
    whole = Calendar.from_ical(reader.get(f"{base}/agenda.en.ics").content)
    one = Calendar.from_ical(reader.get(f"{base}/sessions/panel.en.ics").content)
    (event,) = one.events
    assert event["SUMMARY"] == "Teachers and AI"
    assert event["UID"] in {other["UID"] for other in whole.events}
    assert one.walk("VTIMEZONE")
    assert reader.get(f"{base}/sessions/none.en.ics").status_code == 404
    assert reader.get(f"{base}/sessions/panel.fr.ics").status_code == 404


def test_after_a_withdrawal_every_file_is_gone_with_the_notice(reader, released, base, committed):
    notice = {"ar": "سُحب البرنامج للمراجعة.", "en": "Under revision."}
    slug = released.summit.slug
    committed(withdraw, summit_slug=slug, kind="agenda", key="agenda", notice=notice, released_by=None)
    for path in ("agenda.json", "agenda.ar.ics", "sessions/panel.en.ics"):
        answer = reader.get(f"{base}/{path}")
        body = answer.json()
        assert (answer.status_code, body["code"], body["detail"]) == (410, "withdrawn", "Under revision."), path
        assert answer.headers["Content-Type"] == "application/problem+json"
    arabic = reader.get(f"{base}/agenda.json", headers={"Accept-Language": "ar"})
    assert arabic.json()["detail"] == "سُحب البرنامج للمراجعة."
    assert reader.get(f"{base}/site.json").status_code == 200


def test_fragments_of_pages_are_not_files(reader, base):
    for path in ("pages/agenda.ar.html", "pages/home.en.html"):
        assert reader.get(f"{base}/{path}").status_code == 404


def test_the_statement_as_data_names_its_people(reader, base):
    data = reader.get(f"{base}/speeches/speech-huda.json").json()
    assert data["author"]["key"] == "huda"
    assert data["reader"]["key"] == "sami"
    assert data["on_behalf_of"]["person"]["key"] == "huda"
    assert data["languages"] == {"ar": "complete", "en": "partial"}
    assert [sorted(segment["texts"]) for segment in data["segments"]] == [["ar", "en"], ["ar"]]
    assert "email" not in json.dumps(data)


@pytest.mark.parametrize("path,languages", [("releases.atom", 2), ("releases.ar.atom", 1), ("releases.en.atom", 1)])
def test_the_feed_is_atom(reader, base, released, path, languages):
    answer = reader.get(f"{base}/{path}")
    assert answer.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(answer.content)
    for name in ("id", "title", "updated"):
        assert feed.find(ATOM + name).text
    entries = feed.findall(ATOM + "entry")
    assert {entry.find(ATOM + "category").get("term") for entry in entries} == {"site", "agenda", "speech"}
    for entry in entries:
        assert entry.find(ATOM + "id").text.startswith("urn:uuid:")
        assert len(entry.findall(ATOM + "link")) == languages
        assert entry.find(f"{ATOM}content/{{http://www.w3.org/1999/xhtml}}div") is not None
    assert released.summit.name["ar" if "en" not in path else "en"] in answer.content.decode()


def test_the_feed_never_names_who_released(reader, base, released):
    assert "organiser@" not in reader.get(f"{base}/releases.atom").content.decode()
