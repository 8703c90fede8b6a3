"""Badges: who gets one, serials, one valid badge even under concurrency, and what the printed page says to a reader."""

from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest
import zxingcpp
from django.db import IntegrityError, connection, transaction

from multaqa.badges import queries, services
from multaqa.badges.models import Badge
from multaqa.badges.render import badges_pdf
from multaqa.core.errors import Invalid
from multaqa.summits.models import Summit
from tests.factories.participants import ParticipantFactory
from tests.factories.people import PersonFactory


def register(summit, **values):
    return ParticipantFactory(summit=summit, **values)


def test_only_the_approved_who_attend_get_a_badge_and_only_once(summit):
    wanted = register(summit)
    register(summit, accreditation="submitted")
    register(summit, attends=False)
    assert services.issue_badges(summit=summit) == 1
    assert services.issue_badges(summit=summit) == 0
    assert [badge.participant for badge in Badge.objects.all()] == [wanted]


def test_serials_count_from_one_and_go_on_after_a_revocation(summit, organiser):
    for _ in range(2):
        register(summit)
    services.issue_badges(summit=summit)
    first = Badge.objects.get(serial=1)
    services.revoke_badge(badge=first, actor=organiser, reason="lost")
    services.issue_badges(summit=summit)
    assert list(Badge.objects.values_list("serial", "status")) == [(1, "revoked"), (2, "valid"), (3, "valid")]
    assert Badge.objects.get(serial=3).participant == first.participant


def test_a_revocation_needs_a_reason(summit, organiser):
    register(summit)
    services.issue_badges(summit=summit)
    with pytest.raises(Invalid):
        services.revoke_badge(badge=Badge.objects.get(), actor=organiser, reason=" ")


def test_the_database_refuses_a_second_valid_badge(summit):
    participant = register(summit)
    services.issue_badges(summit=summit)
    with pytest.raises(IntegrityError), transaction.atomic():
        Badge.objects.create(summit=summit, participant=participant, serial=99)


@pytest.mark.django_db(transaction=True)
def test_issuing_at_the_same_time_makes_no_double_and_no_gap(summit):
    for _ in range(12):
        register(summit)

    def issue(_):
        try:
            return services.issue_badges(summit=Summit.objects.get(pk=summit.pk))
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(issue, range(8)))
    assert sum(made) == 12
    assert sorted(Badge.objects.values_list("serial", flat=True)) == list(range(1, 13))


@pytest.fixture
def printed(summit):
    names = [("هدى الخطيب", "Huda Al-Khatib", "f"), ("سامي عبد الله", "Sami Abdullah", "m")]
    for ar, en, gender in names:
        person = PersonFactory(name={"ar": ar, "en": en}, gender=gender)
        register(summit, person=person, position={"ar": "مستشار الوزير", "en": "Adviser to the minister"})
    services.issue_badges(summit=summit)
    badges = list(queries.badges_to_print(summit))
    return badges, pypdfium2.PdfDocument(badges_pdf(summit=summit, badges=badges, language="ar"))


def text_of(page) -> str:
    return page.get_textpage().get_text_range()


def test_each_badge_is_a_page_of_its_size_with_the_name_in_both_scripts(printed):
    badges, pdf = printed
    assert len(pdf) == len(badges) == 2
    assert [round(side / 72 * 25.4) for side in pdf[0].get_size()] == [86, 54]
    second, first = (text_of(page) for page in pdf)  # by the alphabet: سامي, هدى
    assert "Huda Al-Khatib" in first
    assert "Sami Abdullah" in second
    assert "الخطيب" in first.replace("\u200f", "")


def test_the_word_for_the_role_follows_the_gender(printed):
    _badges, pdf = printed
    assert "مندوبة" in text_of(pdf[1])
    assert "مندوبة" not in text_of(pdf[0])


def test_an_independent_reader_decodes_every_code(printed):
    badges, pdf = printed
    found = [zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil())[0].text for page in pdf]
    assert found == [badge.code for badge in badges]


def test_printing_reports_its_progress_and_costs_constant_queries(summit, django_assert_num_queries):
    for _ in range(3):
        register(summit)
    services.issue_badges(summit=summit)
    seen: list[int] = []
    with django_assert_num_queries(2):  # badges with their people; titles
        badges = list(queries.badges_to_print(summit))
        badges_pdf(summit=summit, badges=badges, language="en", report=seen.append)
    assert seen == [3]
