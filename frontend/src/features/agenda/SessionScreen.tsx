import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import {
  type Session,
  summitsSessionsCreate,
  summitsSessionsDestroy,
  summitsSessionsPartialUpdate,
  summitsSessionsRestoreCreate,
} from "@/api/generated";
import { summitsSessionsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Button, PageHeader, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";
import { useRemove } from "@/lib/undo";
import { SessionForm } from "./SessionForm";

export function NewSession() {
  const { i18n } = useLingui();
  const summit = useSummit();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = `/desk/${summit.slug}/agenda`;
  return (
    <>
      <PageHeader title={i18n.t("Add a session")} crumbs={[{ title: i18n.t("Agenda"), href: list }]} />
      <SessionForm
        submit={(body) => summitsSessionsCreate({ path: { slug: summit.slug }, body })}
        onDone={() => {
          void client.invalidateQueries();
          toast({ text: i18n.t("The session was added.") });
          void navigate({ to: list });
        }}
      />
    </>
  );
}

export function EditSession() {
  const { session: id } = useParams({ strict: false }) as { session: string };
  const { slug } = useSummit();
  const { data } = useSuspenseQuery(summitsSessionsRetrieveOptions({ path: { slug, id } }));
  return <Editing key={data.revision} session={data} />;
}

function Editing({ session }: { session: Session }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const { slug } = useSummit();
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = useRemove(["summitsSessionsList"]);
  const list = `/desk/${slug}/agenda`;
  const path = { slug, id: session.id };
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsSessionsDestroy({ path }),
      restore: () => summitsSessionsRestoreCreate({ path }),
      text: i18n.t("The session was deleted."),
    });
    if (gone) void navigate({ to: list });
  }
  return (
    <>
      <PageHeader
        title={bestText(session.title, language)?.text ?? ""}
        crumbs={[{ title: i18n.t("Agenda"), href: list }]}
        actions={
          <Button look="danger" icon="trash" onPress={onDelete}>
            {i18n.t("Delete")}
          </Button>
        }
      />
      <SessionForm
        session={session}
        submit={(body) => summitsSessionsPartialUpdate({ path, body, headers: ifMatch(session.revision) })}
        onDone={() => {
          void client.invalidateQueries();
          toast({ text: i18n.t("Saved. Readers see it after the next release.") });
        }}
      />
    </>
  );
}
