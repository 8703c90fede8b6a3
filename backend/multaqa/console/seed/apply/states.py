"""The summit's table of states, and its delegations with their quotas."""

from typing import Any

from django.db.models import F

from multaqa.delegations.models import Delegation, Quota
from multaqa.summits.models import State, StateName
from multaqa.summits.state_names import completed

from ..document import Entry
from ..schema.states import key_of, party_of
from ..state_table import implied
from .context import Context, notes_of
from .sync import Table, Wanted


def _tables(context: Context) -> tuple[dict[str, Entry], dict[str, Entry], dict[str, Entry]]:
    document = context.document
    league = {entry.value["code"]: entry for entry in document["league_members"]}
    states = {entry.value["code"]: entry for entry in document["states"]}
    delegations = {entry.value["code"]: entry for entry in document["delegations"] if "code" in entry.value}
    return league, states, delegations


def apply_states(context: Context) -> None:
    """Every state that a section names, with its names under both authorities."""
    league, states, delegations = _tables(context)
    places = {code: entry.value["n"] for code, entry in league.items()}
    lines = {code: entry.line for table in (delegations, states, league) for code, entry in table.items()}
    # A code may have been deleted several times; the one that stands, else the latest, is the one meant.
    stored = State.with_deleted.filter(summit=context.summit).order_by(F("deleted_at").asc(nulls_last=True))
    rows = context.sync.table(
        Table("states", State, fixed={"summit": context.summit}),
        wanted=[
            Wanted(code, {"code": code, "league_position": places.get(code)}, line) for code, line in lines.items()
        ],
        existing={state.code: state for state in stored},
    )
    context.rows["state"] = rows
    wanted = [
        Wanted((rows[code].pk, authority), {"state_id": rows[code].pk, "authority": authority} | names, lines[code])
        for code in rows
        for authority, names in _names(code, league, states, delegations).items()
    ]
    names = StateName.objects.filter(state__in=rows.values())
    existing = {(name.state_id, name.authority): name for name in names}
    context.parts("state names", StateName, wanted, existing, rows)


def _names(
    code: str, league: dict[str, Entry], states: dict[str, Entry], delegations: dict[str, Entry]
) -> dict[str, dict[str, Any]]:
    value = [table[code].value if code in table else None for table in (league, delegations)]
    names: dict[str, dict[str, Any]] = dict(implied(code, member=value[0], delegation=value[1]))
    if code in states:
        for authority, stated in states[code].value.get("names", {}).items():
            names[authority] = completed(stated)
    return names


def _delegation(context: Context, entry: Entry) -> dict[str, Any]:
    value = entry.value
    printed = {code: value[f"as_printed_{code}"] for code in ("ar", "en") if f"as_printed_{code}" in value}
    return {
        "key": key_of(value),
        "state_id": context.id_of("state", value.get("code")),
        "organisation_id": context.id_of("organisation", value.get("organisation")),
        "position": value["order"],
        "as_printed": printed,
        "credentials": value.get("credentials", Delegation.Credentials.NONE),
        "precedence": value.get("precedence"),
        "note": value.get("remark", {}),
        "annotations": notes_of(entry),
    }


def apply_delegations(context: Context) -> None:
    """Delegations in the order as given."""
    entries = context.document["delegations"]
    rows = context.owned(
        "delegations",
        Delegation,
        [Wanted(key_of(e.value), _delegation(context, e), e.line) for e in entries],
        contested={"precedence": None},
    )
    # Other sections name a delegation by its state or organisation.
    context.rows["delegation"] = {party_of(e.value): rows[key_of(e.value)] for e in entries}
    wanted = [
        Wanted((row.pk, role), {"delegation_id": row.pk, "role": role, "places": places}, entry.line)
        for entry in entries
        for row in [rows[key_of(entry.value)]]
        for role, places in entry.value.get("quotas", {}).items()
    ]
    stored = Quota.objects.filter(delegation__in=rows.values())
    context.parts("quotas", Quota, wanted, {(q.delegation_id, q.role): q for q in stored}, rows)
