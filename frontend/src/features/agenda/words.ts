import type { I18n } from "@lingui/core";
import type { Session } from "@/api/generated";
import type { Option } from "@/components/ui";

type Kind = Session["kind"];
type SessionRole = NonNullable<Session["roles"]>[number]["role"];

const kindWords: Record<Kind, string> = {
  registration: /*i18n*/ "Registration",
  opening: /*i18n*/ "Opening",
  statement: /*i18n*/ "Statement",
  presentation: /*i18n*/ "Presentation",
  country_statements: /*i18n*/ "Statements by delegations",
  panel: /*i18n*/ "Panel",
  parallel: /*i18n*/ "Parallel session",
  working_session: /*i18n*/ "Working session",
  workshop: /*i18n*/ "Workshop",
  bilateral: /*i18n*/ "Bilateral meeting",
  drafting: /*i18n*/ "Drafting committee",
  ceremony: /*i18n*/ "Ceremony",
  break: /*i18n*/ "Break",
  prayer: /*i18n*/ "Prayer",
  travel: /*i18n*/ "Travel",
  closing: /*i18n*/ "Closing",
};

const roleWords: Record<SessionRole, string> = {
  chair: /*i18n*/ "Chair",
  moderator: /*i18n*/ "Moderator",
  speaker: /*i18n*/ "Speaker",
  rapporteur: /*i18n*/ "Rapporteur",
};

const optionsOf = <Id extends string>(words: Record<Id, string>, i18n: I18n): Option<Id>[] =>
  (Object.keys(words) as Id[]).map((id) => ({ id, label: i18n._(words[id]) }));

export const kindWord = (kind: Kind, i18n: I18n): string => i18n._(kindWords[kind]);
export const kindOptions = (i18n: I18n) => optionsOf(kindWords, i18n);
export const roleOptions = (i18n: I18n) => optionsOf(roleWords, i18n);
