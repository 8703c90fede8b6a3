import type { I18n } from "@lingui/core";
import type { Option } from "@/components/ui";
import type { Tone } from "@/components/ui/Badge";

/**
 * Words of the house that more than one feature says. A word for a person follows their gender of address; where it
 * is not stated, the word is the unmarked one.
 */
export type DelegationRole =
  | "head"
  | "alternate"
  | "adviser"
  | "expert"
  | "protocol"
  | "security"
  | "interpreter"
  | "press";
export type Category = "delegate" | "observer" | "speaker" | "press" | "sponsor" | "staff" | "companion";
export type Accreditation =
  | "draft"
  | "submitted"
  | "more_information"
  | "approved"
  | "refused"
  | "waiting"
  | "withdrawn";

const roles: Record<DelegationRole, string> = {
  head: /*i18n*/ "{gender, select, f {Head of delegation} other {Head of delegation}}",
  alternate: /*i18n*/ "{gender, select, f {Alternate head} other {Alternate head}}",
  adviser: /*i18n*/ "{gender, select, f {Adviser} other {Adviser}}",
  expert: /*i18n*/ "{gender, select, f {Expert} other {Expert}}",
  protocol: /*i18n*/ "{gender, select, f {Protocol officer} other {Protocol officer}}",
  security: /*i18n*/ "{gender, select, f {Security officer} other {Security officer}}",
  interpreter: /*i18n*/ "{gender, select, f {Interpreter} other {Interpreter}}",
  press: /*i18n*/ "{gender, select, f {Press officer} other {Press officer}}",
};

const categories: Record<Category, string> = {
  delegate: /*i18n*/ "{gender, select, f {Delegate} other {Delegate}}",
  observer: /*i18n*/ "{gender, select, f {Observer} other {Observer}}",
  speaker: /*i18n*/ "{gender, select, f {Invited speaker} other {Invited speaker}}",
  press: /*i18n*/ "{gender, select, f {Press} other {Press}}",
  sponsor: /*i18n*/ "{gender, select, f {Sponsor} other {Sponsor}}",
  staff: /*i18n*/ "{gender, select, f {Staff} other {Staff}}",
  companion: /*i18n*/ "{gender, select, f {Companion} other {Companion}}",
};

const accreditations: Record<Accreditation, [string, Tone]> = {
  draft: [/*i18n*/ "Draft", "neutral"],
  submitted: [/*i18n*/ "Submitted", "info"],
  more_information: [/*i18n*/ "More information needed", "warning"],
  approved: [/*i18n*/ "Approved", "success"],
  refused: [/*i18n*/ "Refused", "danger"],
  waiting: [/*i18n*/ "On the waiting list", "warning"],
  withdrawn: [/*i18n*/ "Withdrawn", "neutral"],
};

type Gender = string | null | undefined;

export const delegationRoles = Object.keys(roles) as DelegationRole[];
export const allCategories = Object.keys(categories) as Category[];
export const allAccreditations = Object.keys(accreditations) as Accreditation[];

export const roleWord = (role: DelegationRole, i18n: I18n, gender?: Gender): string =>
  i18n._(roles[role], { gender: gender || "m" });
export const categoryWord = (category: Category, i18n: I18n, gender?: Gender): string =>
  i18n._(categories[category], { gender: gender || "m" });
export const accreditationWord = (state: Accreditation, i18n: I18n): string =>
  i18n._(accreditations[state][0]);
export const accreditationTone = (state: Accreditation): Tone => accreditations[state][1];

const optionsOf = <Id extends string>(ids: readonly Id[], word: (id: Id) => string): Option<Id>[] =>
  ids.map((id) => ({ id, label: word(id) }));

export const roleOptions = (i18n: I18n) => optionsOf(delegationRoles, (role) => roleWord(role, i18n));
export const categoryOptions = (i18n: I18n) =>
  optionsOf(allCategories, (category) => categoryWord(category, i18n));
export const accreditationOptions = (i18n: I18n) =>
  optionsOf(allAccreditations, (state) => accreditationWord(state, i18n));
