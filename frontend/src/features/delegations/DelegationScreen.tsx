import { useLingui } from "@lingui/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import type { Delegation, Participant } from "@/api/generated";
import {
  summitsDelegationsRetrieveOptions,
  summitsParticipantsListInfiniteOptions,
} from "@/api/generated/@tanstack/react-query.gen";
import { PersonName, personOf } from "@/components/person";
import {
  Badge,
  EmptyState,
  LinkButton,
  Localized,
  Name,
  PageHeader,
  Pagination,
  Table,
} from "@/components/ui";
import { useCursorList } from "@/lib/list";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { placesOf } from "@/lib/places";
import { useSlug } from "@/lib/summit";
import { accreditationTone, accreditationWord, roleWord } from "@/lib/words";
import { credentialsTone, credentialsWord } from "./words";

/** One delegation: its members, its places, its focal points. */
export function DelegationScreen() {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const slug = useSlug();
  const { delegation: id } = useParams({ strict: false }) as { delegation: string };
  const { data: delegation } = useSuspenseQuery(summitsDelegationsRetrieveOptions({ path: { slug, id } }));
  const base = `/desk/${slug}`;
  const credentials = delegation.credentials ?? "none";
  return (
    <>
      <PageHeader
        title={bestText(delegation.display_name, language)?.text ?? ""}
        heading={<Localized text={delegation.display_name} />}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <span className="sentence">
              <Localized text={delegation.official_name} isQuiet />
            </span>
            <Badge tone={credentialsTone(credentials)}>
              {i18n.t("Credentials: {state}", { state: credentialsWord(credentials, i18n) })}
            </Badge>
          </span>
        }
        crumbs={[{ title: i18n.t("Delegations"), href: `${base}/delegations` }]}
        actions={
          <>
            <LinkButton icon="edit" href={`${base}/delegations/${id}/edit`}>
              {i18n.t("Edit")}
            </LinkButton>
            <LinkButton look="primary" icon="plus" href={`${base}/participants/new?delegation=${id}`}>
              {i18n.t("Add a member")}
            </LinkButton>
          </>
        }
      />
      <div className="overview">
        <Members slug={slug} delegation={delegation} />
        <Around delegation={delegation} />
      </div>
    </>
  );
}

function Members({ slug, delegation }: { slug: string; delegation: Delegation }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const list = useCursorList<Participant, readonly unknown[]>(
    summitsParticipantsListInfiniteOptions({
      path: { slug },
      query: { delegation: delegation.id, order: "protocol" },
    }),
  );
  return (
    <section className="min-w-0">
      <Table<Participant>
        label={i18n.t("Members")}
        rows={list.rows}
        rowId={(row) => row.id}
        onOpen={(row) => void navigate({ to: `/desk/${slug}/participants/${row.id}` })}
        columns={[
          {
            id: "name",
            header: i18n.t("Member"),
            isPrimary: true,
            cell: (row) => <PersonName name={personOf(row).name} photo={personOf(row).photo} />,
          },
          {
            id: "role",
            header: i18n.t("Role"),
            cell: (row) => (row.role ? roleWord(row.role, i18n, personOf(row).gender) : ""),
          },
          {
            id: "accreditation",
            header: i18n.t("Accreditation"),
            cell: (row) => (
              <Badge tone={accreditationTone(row.accreditation)}>
                {accreditationWord(row.accreditation, i18n)}
              </Badge>
            ),
          },
        ]}
        empty={
          <EmptyState title={i18n.t("Nobody is in this delegation yet.")}>
            {i18n.t("Its focal point registers the members; you can add them too.")}
          </EmptyState>
        }
      />
      <Pagination
        shown={list.rows?.length ?? 0}
        hasMore={list.hasMore}
        isLoading={list.isLoadingMore}
        onMore={list.more}
      />
    </section>
  );
}

function Around({ delegation }: { delegation: Delegation }) {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const number = new Intl.NumberFormat(tag);
  const places = placesOf(delegation);
  const points = delegation.focal_points ?? [];
  return (
    <aside className="overview-side" aria-labelledby="places">
      <h2 id="places" className="overview-title">
        {i18n.t("Places")}
      </h2>
      {places.length ? (
        <dl className="figure-lines">
          {places.map(({ role, held, places: limit }) => (
            <div key={role}>
              <dt>{roleWord(role, i18n)}</dt>
              <dd>
                {limit === null
                  ? number.format(held)
                  : i18n.t("{held} of {places}", { held: number.format(held), places: number.format(limit) })}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="text-muted">{i18n.t("No role is limited and nobody is registered.")}</p>
      )}
      <h2 className="overview-title mt-4">{i18n.t("Focal points")}</h2>
      {points.length ? (
        <ul className="grid gap-2">
          {points.map((point) => (
            <li key={point.email} className="grid">
              {point.name ? <Name>{point.name}</Name> : null}
              <bdi className="text-sm text-muted">{point.email}</bdi>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{i18n.t("None yet: nobody outside the desk can register members.")}</p>
      )}
      {bestText(delegation.note, "ar") || bestText(delegation.note, "en") ? (
        <>
          <h2 className="overview-title mt-4">{i18n.t("Note")}</h2>
          <p>
            <Localized text={delegation.note} />
          </p>
        </>
      ) : null}
    </aside>
  );
}
