import type { I18n } from "@lingui/core";
import type { Progress, Speech, TextState } from "@/api/generated";
import type { Option } from "@/components/ui";

type Kind = NonNullable<Speech["kind"]>;
type TextKind = NonNullable<Speech["text_kind"]>;

const kindWords: Record<Kind, string> = {
  statement: /*i18n*/ "Statement",
  presentation: /*i18n*/ "Presentation",
  message: /*i18n*/ "Message",
  right_of_reply: /*i18n*/ "Right of reply",
};

const textKindWords: Record<TextKind, string> = {
  as_prepared: /*i18n*/ "As prepared",
  as_delivered: /*i18n*/ "As delivered",
  verbatim_record: /*i18n*/ "Verbatim record",
  reported_summary: /*i18n*/ "Reported summary",
};

const stateWords: Record<TextState, string> = {
  draft: /*i18n*/ "Draft",
  reviewed: /*i18n*/ "Reviewed",
  certified: /*i18n*/ "Certified",
};

const optionsOf = <Id extends string>(words: Record<Id, string>, i18n: I18n): Option<Id>[] =>
  (Object.keys(words) as Id[]).map((id) => ({ id, label: i18n._(words[id]) }));

export const kindWord = (kind: Kind, i18n: I18n): string => i18n._(kindWords[kind]);
export const kindOptions = (i18n: I18n) => optionsOf(kindWords, i18n);
export const textKindOptions = (i18n: I18n) => optionsOf(textKindWords, i18n);
export const stateOptions = (i18n: I18n) => optionsOf(stateWords, i18n);

/** How far the text of one language is, in one word and its tone. */
export function progressWord(progress: Progress | undefined, i18n: I18n) {
  if (!progress?.total || progress.missing === progress.total)
    return { tone: "neutral", word: i18n.t("Missing") } as const;
  if (progress.source_changed) return { tone: "warning", word: i18n.t("Source changed") } as const;
  if (progress.missing) return { tone: "warning", word: i18n.t("In part") } as const;
  if (progress.certified === progress.total) return { tone: "success", word: i18n.t("Certified") } as const;
  if (progress.draft) return { tone: "info", word: i18n.t("Draft") } as const;
  return { tone: "info", word: i18n.t("Reviewed") } as const;
}
