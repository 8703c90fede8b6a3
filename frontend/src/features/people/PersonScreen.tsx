import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import {
  type Person,
  type PersonRequest,
  peopleCreate,
  peopleDestroy,
  peoplePartialUpdate,
  peopleRestoreCreate,
} from "@/api/generated";
import { peopleRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Button, PageHeader, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useRemove } from "@/lib/undo";
import { PersonForm } from "./PersonForm";

function useList() {
  const { summit } = useParams({ strict: false }) as { summit: string };
  return `/desk/${summit}/people`;
}

export function NewPerson() {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = useList();
  return (
    <>
      <PageHeader title={i18n.t("Add a person")} crumbs={[{ title: i18n.t("People"), href: list }]} />
      <PersonForm
        submit={(body: PersonRequest) => peopleCreate({ body })}
        onDone={() => {
          void client.invalidateQueries();
          toast({ text: i18n.t("The person was added.") });
          void navigate({ to: list });
        }}
      />
    </>
  );
}

export function EditPerson() {
  const { person: id } = useParams({ strict: false }) as { person: string };
  const { data } = useSuspenseQuery(peopleRetrieveOptions({ path: { id } }));
  return <Editing key={data.revision} person={data} />;
}

function Editing({ person }: { person: Person }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = useList();
  const remove = useRemove(["peopleList"]);
  const path = { id: person.id };
  async function onDelete() {
    const gone = await remove({
      remove: () => peopleDestroy({ path }),
      restore: () => peopleRestoreCreate({ path }),
      text: i18n.t("The person was deleted."),
    });
    if (gone) void navigate({ to: list });
  }
  return (
    <>
      <PageHeader
        title={bestText(person.name, language)?.text ?? ""}
        crumbs={[{ title: i18n.t("People"), href: list }]}
        actions={
          <Button look="danger" icon="trash" onPress={onDelete}>
            {i18n.t("Delete")}
          </Button>
        }
      />
      <PersonForm
        person={person}
        submit={(body) => peoplePartialUpdate({ path, body, headers: ifMatch(person.revision) })}
        onDone={() => {
          void client.invalidateQueries();
          toast({ text: i18n.t("Saved.") });
        }}
      />
    </>
  );
}
