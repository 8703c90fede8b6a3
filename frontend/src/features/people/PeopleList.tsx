import { useLingui } from "@lingui/react";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { Person } from "@/api/generated";
import { peopleListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ListScreen } from "@/components/layouts";
import { PersonName } from "@/components/person";
import { EmptyState, LinkButton, Localized } from "@/components/ui";
import { countryName } from "@/lib/countries";
import { useForms } from "@/lib/forms";
import { useCursorList, useSearchText } from "@/lib/list";
import { useLocale } from "@/lib/locale";

export function PeopleList() {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const { summit } = useParams({ strict: false }) as { summit: string };
  const navigate = useNavigate();
  const search = useSearchText();
  const list = useCursorList<Person, readonly unknown[]>(
    peopleListInfiniteOptions({ query: { q: search.q } }),
  );
  const { address } = useForms();
  const add = (
    <LinkButton look="primary" icon="plus" href={`/desk/${summit}/people/new`}>
      {i18n.t("Add a person")}
    </LinkButton>
  );
  return (
    <ListScreen<Person>
      title={i18n.t("People")}
      lead={i18n.t("Everyone the secretariat knows, beyond this summit.")}
      actions={add}
      search={{ label: i18n.t("Search names in any spelling"), value: search.text, onChange: search.setText }}
      list={list}
      table={{
        rowId: (person) => person.id,
        onOpen: (person) => void navigate({ to: `/desk/${summit}/people/${person.id}` }),
        columns: [
          {
            id: "name",
            header: i18n.t("Name"),
            isPrimary: true,
            cell: (person) => <PersonName name={person.name} photo={person.photo} />,
          },
          {
            id: "address",
            header: i18n.t("Form of address"),
            cell: (person) => <bdi>{address(person)}</bdi>,
          },
          {
            id: "position",
            header: i18n.t("Position"),
            cell: (person) =>
              Object.keys(person.position ?? {}).length ? <Localized text={person.position} isQuiet /> : "",
          },
          {
            id: "country",
            header: i18n.t("Country"),
            cell: (person) => countryName(person.country ?? "", tag),
          },
        ],
        empty: search.q ? (
          <EmptyState title={i18n.t("Nobody is found under this name.")}>
            {i18n.t("Try another spelling or a part of the name, in Arabic or Latin letters.")}
          </EmptyState>
        ) : (
          <EmptyState title={i18n.t("Nobody is here yet.")} actions={add}>
            {i18n.t("Add people by hand, or load a summit from a file.")}
          </EmptyState>
        ),
      }}
    />
  );
}
