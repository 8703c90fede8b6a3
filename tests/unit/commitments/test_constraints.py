"""What the database itself refuses about commitments."""

import pytest
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from tests.factories.commitments import CommitmentFactory, PartyFactory

pytestmark = pytest.mark.django_db


def test_an_organisation_is_party_once_in_a_role() -> None:
    party = PartyFactory(role="owner")
    with pytest.raises(IntegrityError, match="party_once"), transaction.atomic():
        PartyFactory(commitment=party.commitment, organisation=party.organisation, role="owner")
    PartyFactory(commitment=party.commitment, organisation=party.organisation, role="launcher")


def test_a_key_is_given_once_in_a_summit() -> None:
    commitment = CommitmentFactory()
    with pytest.raises(IntegrityError, match="commitment_key_once"), transaction.atomic():
        CommitmentFactory(summit=commitment.summit, key=commitment.key)
    CommitmentFactory(key=commitment.key)


def test_an_organisation_with_commitments_is_not_lost() -> None:
    party = PartyFactory()
    with pytest.raises(ProtectedError):
        party.organisation.delete()
