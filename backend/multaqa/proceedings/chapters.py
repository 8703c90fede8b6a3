"""A snapshot of the volume as chapters of rows, one cell per language, with every date and word ready to be set.

Pure: reads the snapshot and nothing else.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override, pgettext_lazy

from multaqa.agenda.render.pdf import agenda_parts
from multaqa.core.fields import LocalizedText
from multaqa.core.lists import list_text
from multaqa.core.translations import in_every_language
from multaqa.speeches.render.pdf import statement_part
from multaqa.summits.tongue import Cell, Part, Tongue, tongues


@dataclass(frozen=True)
class Chapter:
    """One chapter. `kind` is its anchor and chooses how its cells are set."""

    kind: str
    heading: LocalizedText
    parts: list[Part]


FACTS = pgettext_lazy("a chapter", "The summit in facts")
AGENDA = pgettext_lazy("a chapter", "Agenda")
STATEMENTS = pgettext_lazy("a chapter", "Statements")
PARTICIPANTS = pgettext_lazy("a chapter", "Participants in protocol order")
COMMITMENTS = pgettext_lazy("a chapter", "Commitments announced")
OTHERS = pgettext_lazy("a list of participants", "Organisations, speakers and the press")


def _facts(snapshot: dict[str, Any], columns: list[Tongue]) -> list[list[Cell]]:
    summit, site = snapshot["summit"], snapshot["site"]
    organisers = site.get("card", {}).get("organisers", [])
    rows: list[list[Cell]] = [[] for _row in range(5)]
    for tongue in columns:
        with override(tongue.language):
            place = [tongue.text(summit[name]) for name in ("venue", "city", "country")]
            comma = "، " if tongue.language == "ar" else ", "
            facts = [
                (_("Dates"), tongue.days()),
                (_("Place"), comma.join(text for text in place if text)),
                (_("Organised by"), list_text([tongue.text(name) for name in organisers], language=tongue.language)),
                (_("For"), tongue.text(summit["level"])),
                (
                    _("Delegations"),
                    list_text(
                        [tongue.text(row["name"]) for row in site.get("delegations", [])], language=tongue.language
                    ),
                ),
            ]
        for row, (label, text) in zip(rows, facts, strict=True):
            row.append({"language": tongue.language, "label": label, "text": text})
    return [row for row in rows if any(cell["text"] for cell in row)]


def _participants(snapshot: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    others = in_every_language(OTHERS)
    return [
        Part(
            anchor=f"participants-{number}",
            heading={tongue.language: tongue.text(group["name"]) or others[tongue.language] for tongue in columns},
            rows=[
                [
                    {
                        "language": tongue.language,
                        "name": tongue.person(member),
                        "role": tongue.text(member["role"]),
                        "place": tongue.place(member),
                    }
                    for tongue in columns
                ]
                for member in group["members"]
            ],
        )
        for number, group in enumerate(snapshot["participants"], start=1)
    ]


def _commitment_cell(row: dict[str, Any], tongue: Tongue) -> Cell:
    parties = [(tongue.text(party["role"]), tongue.text(party["name"])) for party in row["parties"]]
    after = [
        (tongue.day(step["date"]), tongue.text(step["note"]) or tongue.text(step.get("kind_label")))
        for step in row["follow_ups"]
    ]
    return {
        "language": tongue.language,
        "date": tongue.day(row["date"]),
        "status": tongue.text(row["status"]),
        "subject": tongue.text(row["subject"]),
        "aims": [text for aim in row["aims"] if (text := tongue.text(aim))],
        "parties": [party for party in parties if party[1]],
        "event": tongue.text(row["event"]),
        "follow_ups": after,
    }


def _commitments(snapshot: dict[str, Any], columns: list[Tongue]) -> list[Part]:
    return [
        Part(
            anchor=f"commitment-{row['key']}",
            heading={
                tongue.language: tongue.text(row["name"])
                or f"{tongue.text(row['kind_label'])}: {list_text([tongue.text(p['name']) for p in row['parties']], language=tongue.language)}"
                for tongue in columns
            },
            rows=[[_commitment_cell(row, tongue) for tongue in columns]],
        )
        for row in snapshot["commitments"]
    ]


def chapters_of(snapshot: dict[str, Any], languages: tuple[str, ...]) -> list[Chapter]:
    """The chapters that have something in them, in the order of the volume."""
    columns = tongues(snapshot, languages)
    facts = Part("facts-all", {}, _facts(snapshot, columns))
    made = [
        Chapter("facts", in_every_language(FACTS), [facts]),
        Chapter("agenda", in_every_language(AGENDA), agenda_parts(snapshot["agenda"], columns)),
        Chapter(
            "statements",
            in_every_language(STATEMENTS),
            [statement_part(statement, columns) for statement in snapshot["statements"]],
        ),
        Chapter("participants", in_every_language(PARTICIPANTS), _participants(snapshot, columns)),
        Chapter("commitments", in_every_language(COMMITMENTS), _commitments(snapshot, columns)),
    ]
    return [chapter for chapter in made if any(part.rows for part in chapter.parts)]
