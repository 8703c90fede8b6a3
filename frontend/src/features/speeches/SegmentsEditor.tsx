import { useLingui } from "@lingui/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type Speech, summitsSpeechesSegmentsUpdate } from "@/api/generated";
import { summitsSpeechesSegmentsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Button, EmptyState, Form, Skeleton, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useSummit } from "@/lib/summit";
import { useForm } from "@/lib/useForm";
import { SegmentRow } from "./SegmentRow";
import { type Draft, draftsOf, mergeUp, newDraft, requestOf, splitAt } from "./segments";

const LANGUAGES = ["ar", "en"] as const;

/** The paragraphs of a speech, aligned over languages, each in its own direction. */
export function SegmentsEditor({ speech }: { speech: Speech }) {
  const { slug } = useSummit();
  // Not a suspending query: the text must not take the whole screen away while it is fetched.
  const { data, error } = useQuery(summitsSpeechesSegmentsRetrieveOptions({ path: { slug, id: speech.id } }));
  if (error) throw error;
  if (!data) return <Skeleton height="18rem" />;
  return <Editor key={speech.revision} speech={speech} drafts={draftsOf(data.segments)} />;
}

function Editor({ speech, drafts }: { speech: Speech; drafts: Draft[] }) {
  const { i18n } = useLingui();
  const { slug } = useSummit();
  const client = useQueryClient();
  const form = useForm({
    initial: { segments: drafts },
    submit: ({ segments }) =>
      summitsSpeechesSegmentsUpdate({
        path: { slug, id: speech.id },
        body: { segments: requestOf(segments) },
        headers: ifMatch(speech.revision),
      }),
    onDone: () => {
      void client.invalidateQueries();
      toast({ text: i18n.t("The text was saved.") });
    },
  });
  const { segments } = form.values;
  const replace = (next: Draft[]) => form.set({ segments: next });
  const add = (
    <Button icon="plus" onPress={() => replace([...segments, newDraft()])}>
      {i18n.t("Add a paragraph")}
    </Button>
  );
  return (
    <Form form={form} submitLabel={i18n.t("Save the text")} actions={segments.length ? add : null}>
      {segments.length === 0 ? (
        <EmptyState title={i18n.t("There is no text yet.")} actions={add}>
          {i18n.t("Paste the whole text into the first paragraph; blank lines split it.")}
        </EmptyState>
      ) : null}
      <ol className="segments">
        {segments.map((draft, place) => (
          <SegmentRow
            key={draft.key}
            draft={draft}
            number={place + 1}
            languages={LANGUAGES}
            source={speech.language ?? "ar"}
            onChange={(next) => replace(segments.map((old, index) => (index === place ? next : old)))}
            onSplit={(language) => replace(splitAt(segments, place, language))}
            onMerge={place === 0 ? undefined : () => replace(mergeUp(segments, place))}
            onInsert={() =>
              replace([...segments.slice(0, place + 1), newDraft(), ...segments.slice(place + 1)])
            }
            onRemove={() => replace(segments.filter((_, index) => index !== place))}
          />
        ))}
      </ol>
    </Form>
  );
}
