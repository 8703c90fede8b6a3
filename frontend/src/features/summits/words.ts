import type { I18n } from "@lingui/core";
import type { Organisation, Release, Summit, TeamMember } from "@/api/generated";
import type { Option } from "@/components/ui";
import type { Tone } from "@/components/ui/Badge";

type Of<Key extends keyof Summit> = NonNullable<Summit[Key]>;

const statuses: Record<Of<"status">, [string, Tone]> = {
  planned: [/*i18n*/ "To be held", "info"],
  held: [/*i18n*/ "Held", "success"],
  cancelled: [/*i18n*/ "Called off", "danger"],
};

const tasks: Record<string, string> = {
  "agenda.render_pdf": /*i18n*/ "Agenda for print",
  "speeches.render_pdf": /*i18n*/ "Statement for print",
  "proceedings.render": /*i18n*/ "Proceedings",
  "badges.print": /*i18n*/ "Badges",
};

/** What a job makes, for people. */
export const taskWord = (task: string, i18n: I18n): string =>
  i18n._(tasks[task] ?? /*i18n*/ "Work in the background");

const authorities: Record<Of<"naming_authority">, string> = {
  league: /*i18n*/ "League of Arab States",
  un: /*i18n*/ "United Nations",
};

const orders: Record<Of<"delegation_order">, string> = {
  as_given: /*i18n*/ "As given",
  ar: /*i18n*/ "Arabic alphabet",
  en: /*i18n*/ "English alphabet",
  fr: /*i18n*/ "French alphabet",
};

/** Not translated: a date in each style shows what the style is. */
const dateStyles: Record<Of<"date_style">, string> = {
  default: "14 نوفمبر 2022",
  levant: "14 تشرين الثاني 2022",
  morocco: "14 نونبر 2022",
  un_style: "14 تشرين الثاني/نوفمبر 2022",
  egypt_digits: "١٤ نوفمبر ٢٠٢٢",
};

const languageWords: Record<Of<"language_of_record">, string> = {
  ar: /*i18n*/ "Arabic",
  en: /*i18n*/ "English",
  fr: /*i18n*/ "French",
};

const organisationKinds: Record<Organisation["kind"], string> = {
  ministry: /*i18n*/ "Ministry",
  intergovernmental_organisation: /*i18n*/ "Intergovernmental organisation",
  company: /*i18n*/ "Company",
  university: /*i18n*/ "University",
  ngo: /*i18n*/ "Non-governmental organisation",
  media: /*i18n*/ "Media outlet",
};

const organisationRoles: Record<NonNullable<Organisation["role"]>, string> = {
  organiser: /*i18n*/ "Organiser",
  co_organiser: /*i18n*/ "Co-organiser",
  host: /*i18n*/ "Host",
  partner: /*i18n*/ "Partner",
  sponsor: /*i18n*/ "Sponsor",
  participant: /*i18n*/ "Participating",
  cited: /*i18n*/ "Cited",
};

const teamRoles: Record<TeamMember["role"], string> = {
  owner: /*i18n*/ "Owner of the summit",
  organiser: /*i18n*/ "On the organising team",
};

const releaseKinds: Record<string, string> = {
  agenda: /*i18n*/ "Agenda",
  speech: /*i18n*/ "Statement",
  proceedings: /*i18n*/ "Proceedings",
  site: /*i18n*/ "Public pages",
};

const optionsOf = <Id extends string>(words: Record<Id, string>, i18n: I18n): Option<Id>[] =>
  (Object.keys(words) as Id[]).map((id) => ({ id, label: i18n._(words[id]) }));

export const statusWord = (status: Of<"status">, i18n: I18n): string => i18n._(statuses[status][0]);
export const statusTone = (status: Of<"status">): Tone => statuses[status][1];
export const authorityWord = (authority: Of<"naming_authority">, i18n: I18n) =>
  i18n._(authorities[authority]);
export const orderWord = (order: Of<"delegation_order">, i18n: I18n): string => i18n._(orders[order]);
export const organisationKindWord = (kind: Organisation["kind"], i18n: I18n) =>
  i18n._(organisationKinds[kind]);
export const organisationRoleWord = (role: NonNullable<Organisation["role"]>, i18n: I18n): string =>
  i18n._(organisationRoles[role]);
export const teamRoleWord = (role: TeamMember["role"], i18n: I18n): string => i18n._(teamRoles[role]);
export const languageWord = (code: Of<"language_of_record">, i18n: I18n): string =>
  i18n._(languageWords[code]);
export const releaseKindWord = (kind: Release["kind"], i18n: I18n): string =>
  releaseKinds[kind] ? i18n._(releaseKinds[kind]) : kind;

export const statusOptions = (i18n: I18n): Option<Of<"status">>[] =>
  (Object.keys(statuses) as Of<"status">[]).map((id) => ({ id, label: statusWord(id, i18n) }));
export const authorityOptions = (i18n: I18n) => optionsOf(authorities, i18n);
export const orderOptions = (i18n: I18n) => optionsOf(orders, i18n);
export const languageOptions = (i18n: I18n) => optionsOf(languageWords, i18n);
export const organisationKindOptions = (i18n: I18n) => optionsOf(organisationKinds, i18n);
export const organisationRoleOptions = (i18n: I18n) => optionsOf(organisationRoles, i18n);
export const dateStyleOptions = (): Option<Of<"date_style">>[] =>
  (Object.keys(dateStyles) as Of<"date_style">[]).map((id) => ({ id, label: dateStyles[id] }));
