import type { I18n } from "@lingui/core";
import type { Credentials } from "@/api/generated";
import type { Option } from "@/components/ui";
import type { Tone } from "@/components/ui/Badge";

const credentials: Record<Credentials, [string, Tone]> = {
  none: [/*i18n*/ "Not received", "neutral"],
  received: [/*i18n*/ "Received", "info"],
  accepted: [/*i18n*/ "Accepted", "success"],
};

export const credentialsWord = (state: Credentials, i18n: I18n): string => i18n._(credentials[state][0]);
export const credentialsTone = (state: Credentials): Tone => credentials[state][1];
export const credentialsOptions = (i18n: I18n): Option<Credentials>[] =>
  (Object.keys(credentials) as Credentials[]).map((id) => ({ id, label: credentialsWord(id, i18n) }));
