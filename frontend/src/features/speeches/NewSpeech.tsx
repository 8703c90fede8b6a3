import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { summitsSpeechesCreate } from "@/api/generated";
import { PageHeader, toast } from "@/components/ui";
import { useSummit } from "@/lib/summit";
import { SpeechForm } from "./SpeechForm";

export function NewSpeech() {
  const { i18n } = useLingui();
  const { slug } = useSummit();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = `/desk/${slug}/speeches`;
  return (
    <>
      <PageHeader title={i18n.t("Add a speech")} crumbs={[{ title: i18n.t("Speeches"), href: list }]} />
      <SpeechForm
        submit={async (body) => (await summitsSpeechesCreate({ path: { slug }, body })).data}
        onDone={(speech) => {
          void client.invalidateQueries();
          toast({ text: i18n.t("The speech was added.") });
          void navigate({ to: `${list}/${speech.id}` });
        }}
      />
    </>
  );
}
