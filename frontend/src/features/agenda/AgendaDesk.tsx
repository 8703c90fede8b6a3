import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Session } from "@/api/generated";
import { summitsSessionsListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ListScreen } from "@/components/layouts";
import {
  Badge,
  Button,
  EmptyState,
  LinkButton,
  Localized,
  Name,
  Select,
  type TableColumn,
  TimeRange,
} from "@/components/ui";
import { formatDate } from "@/lib/dates";
import { useCursorList, useSearchText } from "@/lib/list";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";
import { ReleaseDialog } from "./ReleaseDialog";
import { kindWord } from "./words";

const ALL = "all";

/** The days of a summit as `2022-11-14`, first to last. */
function daysOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1))
    days.push(day.toISOString().slice(0, 10));
  return days;
}

function useColumns(timeZone: string): TableColumn<Session>[] {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const names = (session: Session) =>
    (session.roles ?? []).map((role) => bestText(role.name, language)?.text ?? "");
  return [
    {
      id: "time",
      header: i18n.t("Time"),
      cell: (session) =>
        session.starts_at && session.ends_at ? (
          <span className="tabular whitespace-nowrap">
            <TimeRange from={session.starts_at} to={session.ends_at} timeZone={timeZone} />
          </span>
        ) : (
          <Badge tone="warning">{i18n.t("No time yet")}</Badge>
        ),
    },
    {
      id: "title",
      header: i18n.t("Session"),
      isPrimary: true,
      cell: (session) => (
        <span className="grid gap-1">
          <Localized text={session.title} />
          {session.status === "cancelled" ? (
            <span>
              <Badge tone="danger">{i18n.t("Cancelled")}</Badge>
            </span>
          ) : null}
        </span>
      ),
    },
    { id: "kind", header: i18n.t("Kind"), cell: (session) => kindWord(session.kind, i18n) },
    {
      id: "room",
      header: i18n.t("Room"),
      cell: (session) => (session.room_name ? <Localized text={session.room_name} isQuiet /> : ""),
    },
    {
      id: "people",
      header: i18n.t("People"),
      cell: (session) => (
        <span className="grid">
          {names(session).map((name, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one person may stand here twice, in two roles.
            <Name key={place}>{name}</Name>
          ))}
        </span>
      ),
    },
  ];
}

export function AgendaDesk() {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const summit = useSummit();
  const navigate = useNavigate();
  const search = useSearchText();
  const days = daysOf(summit.start_date, summit.end_date);
  const [day, setDay] = useState(ALL);
  const [isReleasing, setReleasing] = useState(false);
  const list = useCursorList<Session, readonly unknown[]>(
    summitsSessionsListInfiniteOptions({
      path: { slug: summit.slug },
      query: { q: search.q, day: day === ALL ? undefined : day },
    }),
  );
  const base = `/desk/${summit.slug}/agenda`;
  const add = (
    <LinkButton icon="plus" href={`${base}/new`}>
      {i18n.t("Add a session")}
    </LinkButton>
  );
  return (
    <>
      <ListScreen<Session>
        title={i18n.t("Agenda")}
        lead={i18n.t("What you change here stays at the desk until you release the agenda.")}
        actions={
          <>
            {add}
            <Button look="primary" icon="upload" onPress={() => setReleasing(true)}>
              {i18n.t("Release the agenda")}
            </Button>
          </>
        }
        search={{ label: i18n.t("Search sessions"), value: search.text, onChange: search.setText }}
        filters={
          days.length > 1 ? (
            <Select
              label={i18n.t("Day")}
              options={[
                { id: ALL, label: i18n.t("All days") },
                ...days.map((id) => ({ id, label: formatDate(id, tag, "day", summit.timezone) })),
              ]}
              value={day}
              onChange={setDay}
            />
          ) : null
        }
        list={list}
        table={{
          columns: useColumns(summit.timezone),
          rowId: (session) => session.id,
          onOpen: (session) => void navigate({ to: `${base}/${session.id}` }),
          empty:
            search.q || day !== ALL ? (
              <EmptyState title={i18n.t("No session is found.")}>
                {i18n.t("Try other words, or look at all days.")}
              </EmptyState>
            ) : (
              <EmptyState title={i18n.t("The agenda is empty.")} actions={add}>
                {i18n.t("Begin with the opening; rooms and times can come later.")}
              </EmptyState>
            ),
        }}
      />
      <ReleaseDialog slug={summit.slug} isOpen={isReleasing} onOpenChange={setReleasing} />
    </>
  );
}
