"""The generated small forum goes through the loader, whole and twice."""

from io import StringIO

import pytest
from django.core.management import call_command

from multaqa.agenda.models import Item, Session
from multaqa.console.generate.forum import generate
from multaqa.console.generate.sizes import SIZES
from multaqa.participants.models import Participant
from multaqa.people.models import Person
from multaqa.speeches.models import Speech
from multaqa.summits.models import Summit


@pytest.mark.django_db
def test_generate_and_load(tmp_path) -> None:
    words = ("generate", "gen-forum", "--size", "small", "--seed", "7", "--output", str(tmp_path), "--load")
    call_command(*words, stdout=StringIO())
    document, key, _ = generate(slug="gen-forum", size=SIZES["small"], seed=7)
    summit = Summit.objects.get(slug="gen-forum")
    assert Person.objects.filter(synthetic=True).count() == Participant.objects.count() == 60
    assert Session.objects.filter(summit=summit).count() == 12
    assert Item.objects.count() == 9
    assert Speech.objects.count() == len(document["speeches"])
    revisions = sorted(Participant.objects.values_list("key", "revision"))
    call_command(*words, stdout=StringIO())
    assert sorted(Participant.objects.values_list("key", "revision")) == revisions
    clash = key["room_double_booked"][0]
    wants = Session.objects.get(key=clash["wants"])
    assert wants.room is None
    assert wants.annotations["note"] == {"wants_room": clash["room"]}
