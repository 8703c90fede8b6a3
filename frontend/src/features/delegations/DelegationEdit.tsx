import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import {
  type Delegation,
  summitsDelegationsCreate,
  summitsDelegationsDestroy,
  summitsDelegationsPartialUpdate,
  summitsDelegationsRestoreCreate,
} from "@/api/generated";
import { summitsDelegationsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Button, PageHeader, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";
import { useRemove } from "@/lib/undo";
import { DelegationForm } from "./DelegationForm";

export function NewDelegation() {
  const { i18n } = useLingui();
  const slug = useSlug();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = `/desk/${slug}/delegations`;
  return (
    <>
      <PageHeader
        title={i18n.t("Add a delegation")}
        crumbs={[{ title: i18n.t("Delegations"), href: list }]}
      />
      <DelegationForm
        submit={async (body) => (await summitsDelegationsCreate({ path: { slug }, body })).data}
        onDone={(made) => {
          void client.invalidateQueries();
          toast({ text: i18n.t("The delegation was added.") });
          void navigate({ to: `${list}/${made.id}` });
        }}
      />
    </>
  );
}

export function EditDelegation() {
  const slug = useSlug();
  const { delegation: id } = useParams({ strict: false }) as { delegation: string };
  const { data } = useSuspenseQuery(summitsDelegationsRetrieveOptions({ path: { slug, id } }));
  return <Editing key={data.revision} delegation={data} slug={slug} />;
}

function Editing({ delegation, slug }: { delegation: Delegation; slug: string }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const client = useQueryClient();
  const remove = useRemove(["summitsDelegationsList", "summitsOverview"]);
  const list = `/desk/${slug}/delegations`;
  const path = { slug, id: delegation.id };
  const name = bestText(delegation.display_name, language)?.text ?? "";
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsDelegationsDestroy({ path }),
      restore: () => summitsDelegationsRestoreCreate({ path }),
      text: i18n.t("The delegation was deleted."),
    });
    if (gone) void navigate({ to: list });
  }
  return (
    <>
      <PageHeader
        title={i18n.t("Edit the delegation")}
        crumbs={[
          { title: i18n.t("Delegations"), href: list },
          { title: name, href: `${list}/${delegation.id}` },
        ]}
        actions={
          <Button look="danger" icon="trash" onPress={onDelete}>
            {i18n.t("Delete")}
          </Button>
        }
      />
      <DelegationForm
        delegation={delegation}
        submit={async (body) =>
          (await summitsDelegationsPartialUpdate({ path, body, headers: ifMatch(delegation.revision) })).data
        }
        onDone={() => {
          void client.invalidateQueries();
          toast({ text: i18n.t("Saved.") });
          void navigate({ to: `${list}/${delegation.id}` });
        }}
      />
    </>
  );
}
