import type { Segment, SegmentRequest } from "@/api/generated";

/** A paragraph while it is edited. `id` is empty for one that the server does not know yet; `key` never changes. */
export interface Draft {
  key: string;
  id?: string;
  references?: Segment["references"];
  texts: NonNullable<Segment["texts"]>;
}

let made = 0;
export const newDraft = (texts: Draft["texts"] = {}): Draft => {
  made += 1;
  return { key: `new-${made}`, texts };
};

export const draftsOf = (segments: readonly Segment[]): Draft[] =>
  segments.map((segment) => ({
    key: segment.id ?? newDraft().key,
    id: segment.id,
    references: segment.references,
    texts: segment.texts ?? {},
  }));

export const requestOf = (drafts: readonly Draft[]): SegmentRequest[] =>
  drafts.map(({ id, references, texts }) => ({
    ...(id ? { id } : {}),
    references,
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text.text.trim())),
  }));

export function withText(draft: Draft, language: string, text: string): Draft {
  return { ...draft, texts: { ...draft.texts, [language]: { ...draft.texts[language], text } } };
}

/** The paragraph after a blank line becomes its own segment; the other languages stay with the first part. */
export function splitAt(drafts: readonly Draft[], place: number, language: string): Draft[] {
  const draft = drafts[place];
  const parts = (draft?.texts[language]?.text ?? "").split(/\n\s*\n/).filter((part) => part.trim());
  if (!draft || parts.length < 2) return [...drafts];
  const [first = "", ...rest] = parts;
  const added = rest.map((text) => newDraft({ [language]: { text, state: "draft" } }));
  return [...drafts.slice(0, place), withText(draft, language, first), ...added, ...drafts.slice(place + 1)];
}

/** The segment joins the one before it, in every language. */
export function mergeUp(drafts: readonly Draft[], place: number): Draft[] {
  const above = drafts[place - 1];
  const draft = drafts[place];
  if (!above || !draft) return [...drafts];
  const codes = new Set([...Object.keys(above.texts), ...Object.keys(draft.texts)]);
  const texts = Object.fromEntries(
    [...codes].map((code) => {
      const joined = [above.texts[code]?.text, draft.texts[code]?.text].filter((text) => text?.trim());
      return [code, { ...above.texts[code], text: joined.join(" "), state: "draft" as const }];
    }),
  );
  return [...drafts.slice(0, place - 1), { ...above, texts }, ...drafts.slice(place + 1)];
}
