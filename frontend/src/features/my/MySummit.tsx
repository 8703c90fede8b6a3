import { useLingui } from "@lingui/react";
import type { My, MyParticipation, MySummit as MySummitData } from "@/api/generated";
import { personOf } from "@/components/person";
import { Badge, DateTime, Icon, LinkButton, Localized, TimeRange } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { accreditationTone, accreditationWord, categoryWord, roleWord } from "@/lib/words";
import { MyDelegation } from "./MyDelegation";
import { partWord } from "./words";

/** One summit: what one is there, where to go, and the delegations one leads. */
export function MySummit({ summit, my }: { summit: MySummitData; my: My }) {
  const { i18n } = useLingui();
  const own = my.participations.find((row) => row.summit === summit.slug);
  const led = my.delegations.filter((row) => row.summit === summit.slug);
  const gender = own ? personOf(own).gender : undefined;
  return (
    <section className="my-summit" aria-labelledby={`summit-${summit.slug}`}>
      <header className="grid gap-2">
        <h2 id={`summit-${summit.slug}`} className="my-summit-name">
          <Localized text={summit.name} />
        </h2>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
          <TimeRange from={summit.start_date} to={summit.end_date} style="date" />
          {Object.keys(summit.city).length ? <Localized text={summit.city} isQuiet /> : null}
          {summit.parts.map((part) => (
            <Badge key={part}>{partWord(part, i18n, gender)}</Badge>
          ))}
        </p>
        <Ways summit={summit} />
      </header>
      {own ? <Own participation={own} timeZone={summit.timezone} /> : null}
      {led.map((delegation) => (
        <MyDelegation
          key={delegation.id}
          delegation={delegation}
          isCancelled={summit.status === "cancelled"}
        />
      ))}
    </section>
  );
}

function Ways({ summit }: { summit: MySummitData }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const has = (kind: string) => summit.released.includes(kind);
  const isOrganiser = summit.parts.includes("organiser");
  const base = `/${language}/${summit.slug}`;
  if (!isOrganiser && !summit.released.length)
    return <p className="text-muted">{i18n.t("The agenda has not been released yet.")}</p>;
  return (
    <div className="flex flex-wrap gap-3 pt-2">
      {isOrganiser ? (
        <LinkButton look="primary" icon="overview" href={`/desk/${summit.slug}`}>
          {i18n.t("To the desk")}
        </LinkButton>
      ) : null}
      {has("agenda") ? (
        <LinkButton icon="calendar" href={`${base}/agenda`}>
          {i18n.t("Agenda")}
        </LinkButton>
      ) : null}
      {has("speech") ? (
        <LinkButton icon="microphone" href={`${base}/speeches`}>
          {i18n.t("Statements")}
        </LinkButton>
      ) : null}
      {has("proceedings") ? (
        <LinkButton icon="document" href={`${base}/documents`}>
          {i18n.t("Documents")}
        </LinkButton>
      ) : null}
    </div>
  );
}

function Own({ participation, timeZone }: { participation: MyParticipation; timeZone: string }) {
  const { i18n } = useLingui();
  const { gender } = personOf(participation);
  const { travel } = participation;
  return (
    <div className="card grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="card-title">{i18n.t("Your registration")}</h3>
        <Badge tone={accreditationTone(participation.accreditation)}>
          {accreditationWord(participation.accreditation, i18n)}
        </Badge>
      </div>
      <p>
        {participation.role
          ? roleWord(participation.role, i18n, gender)
          : categoryWord(participation.category, i18n, gender)}
        {participation.delegation ? (
          <>
            {" · "}
            <Localized text={participation.delegation.display_name} isQuiet />
          </>
        ) : null}
      </p>
      {participation.decision_reason ? (
        <p className="notice">
          <Icon name="info" />
          <bdi>{participation.decision_reason}</bdi>
        </p>
      ) : null}
      {travel?.arrives_at ? (
        <p className="text-muted">
          {i18n.t("Arrival")}: <DateTime value={travel.arrives_at} style="datetime" timeZone={timeZone} />
          {travel.arrival_flight ? <bdi> {travel.arrival_flight}</bdi> : null}
        </p>
      ) : null}
      {travel?.departs_at ? (
        <p className="text-muted">
          {i18n.t("Departure")}: <DateTime value={travel.departs_at} style="datetime" timeZone={timeZone} />
          {travel.departure_flight ? <bdi> {travel.departure_flight}</bdi> : null}
        </p>
      ) : null}
    </div>
  );
}
