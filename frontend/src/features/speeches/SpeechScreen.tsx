import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import {
  type Speech,
  summitsSpeechesDeliveredCreate,
  summitsSpeechesDeliveredDestroy,
  summitsSpeechesDestroy,
  summitsSpeechesPartialUpdate,
  summitsSpeechesReleasesCreate,
  summitsSpeechesRestoreCreate,
} from "@/api/generated";
import { summitsSpeechesRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Badge, Button, IconButton, Menu, MenuItem, PageHeader, Tabs, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";
import { useAttempt, useRemove } from "@/lib/undo";
import { SegmentsEditor } from "./SegmentsEditor";
import { SpeechForm } from "./SpeechForm";
import { kindWord } from "./words";

export function SpeechScreen() {
  const { speech: id } = useParams({ strict: false }) as { speech: string };
  const { slug } = useSummit();
  const { data } = useSuspenseQuery(summitsSpeechesRetrieveOptions({ path: { slug, id } }));
  return <Screen speech={data} />;
}

function Screen({ speech }: { speech: Speech }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const { slug } = useSummit();
  const client = useQueryClient();
  const path = { slug, id: speech.id };
  const author = bestText(speech.author_name, language)?.text ?? "";
  const title =
    bestText(speech.title, language)?.text ?? `${kindWord(speech.kind ?? "statement", i18n)}: ${author}`;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ title: i18n.t("Speeches"), href: `/desk/${slug}/speeches` }]}
        lead={speech.delivered_at ? <Badge tone="success">{i18n.t("Delivered")}</Badge> : <bdi>{author}</bdi>}
        actions={<Actions speech={speech} />}
      />
      <Tabs
        label={i18n.t("Parts of the speech")}
        tabs={[
          { id: "text", title: i18n.t("Text"), content: <SegmentsEditor speech={speech} /> },
          {
            id: "facts",
            title: i18n.t("Who speaks, for whom, when"),
            content: (
              <SpeechForm
                key={speech.revision}
                speech={speech}
                submit={async (body) =>
                  (await summitsSpeechesPartialUpdate({ path, body, headers: ifMatch(speech.revision) })).data
                }
                onDone={() => {
                  void client.invalidateQueries();
                  toast({ text: i18n.t("Saved.") });
                }}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function Actions({ speech }: { speech: Speech }) {
  const { i18n } = useLingui();
  const { slug } = useSummit();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const remove = useRemove(["summitsSpeechesList"]);
  const path = { slug, id: speech.id };
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsSpeechesDestroy({ path }),
      restore: () => summitsSpeechesRestoreCreate({ path }),
      text: i18n.t("The speech was deleted."),
    });
    if (gone) void navigate({ to: `/desk/${slug}/speeches` });
  }
  async function onDelivered() {
    if (await attempt(() => summitsSpeechesDeliveredCreate({ path })))
      toast({
        text: i18n.t("The speech is marked as delivered."),
        undo: () => void attempt(() => summitsSpeechesDeliveredDestroy({ path })),
      });
  }
  async function onRelease() {
    if (await attempt(() => summitsSpeechesReleasesCreate({ path: { slug, speech: speech.id }, body: {} })))
      toast({ text: i18n.t("The speech was released. Readers see it now.") });
  }
  return (
    <>
      {speech.delivered_at ? null : (
        <Button icon="microphone" onPress={onDelivered}>
          {i18n.t("Delivered now")}
        </Button>
      )}
      <Button look="primary" icon="upload" onPress={onRelease}>
        {i18n.t("Release")}
      </Button>
      <Menu label={i18n.t("More")} trigger={<IconButton icon="more" label={i18n.t("More")} />}>
        <MenuItem icon="trash" isDanger onAction={onDelete}>
          {i18n.t("Delete the speech")}
        </MenuItem>
      </Menu>
    </>
  );
}
