import type { I18n } from "@lingui/core";
import type { Overview } from "@/api/generated";

export interface Step {
  id: string;
  text: string;
  /** Below `/desk/{slug}/`. */
  path: string;
}

/** What waits, from true counts only: decisions on people first, then what is missing, then what is unreleased. */
export function stepsOf(overview: Overview, i18n: I18n): Step[] {
  const { participants, delegations, sessions, speeches, agenda } = overview;
  const steps: (Step | false)[] = [
    participants.submitted > 0 && {
      id: "decide",
      text: i18n.t(
        "{count, plural, one {# participant waits for a decision} other {# participants wait for a decision}}",
        { count: participants.submitted },
      ),
      path: "participants?accreditation=submitted",
    },
    overview.states === 0 && {
      id: "states",
      text: i18n.t("Add the states that are invited"),
      path: "summit/states",
    },
    delegations.total === 0 && {
      id: "delegations",
      text: i18n.t("Add the delegations"),
      path: "delegations",
    },
    delegations.without_head > 0 && {
      id: "heads",
      text: i18n.t(
        "{count, plural, one {# delegation has no head yet} other {# delegations have no head yet}}",
        { count: delegations.without_head },
      ),
      path: "delegations",
    },
    overview.rooms === 0 && { id: "rooms", text: i18n.t("Add the rooms"), path: "summit/rooms" },
    sessions.total === 0 && { id: "agenda", text: i18n.t("Begin the agenda"), path: "agenda" },
    sessions.without_time > 0 && {
      id: "times",
      text: i18n.t("{count, plural, one {# session has no time yet} other {# sessions have no time yet}}", {
        count: sessions.without_time,
      }),
      path: "agenda",
    },
    sessions.total > 0 &&
      agenda.released === null && {
        id: "release",
        text: i18n.t("Release the agenda: readers see none yet"),
        path: "agenda",
      },
    agenda.changed_since && {
      id: "release-again",
      text: i18n.t("The agenda changed since it was released"),
      path: "agenda",
    },
    speeches.without_text > 0 && {
      id: "texts",
      text: i18n.t(
        "{count, plural, one {# statement has no text yet} other {# statements have no text yet}}",
        { count: speeches.without_text },
      ),
      path: "speeches",
    },
  ];
  return steps.filter((step) => step !== false);
}
