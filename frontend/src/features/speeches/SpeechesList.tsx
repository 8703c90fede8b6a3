import { useLingui } from "@lingui/react";
import { useNavigate } from "@tanstack/react-router";
import type { Speech } from "@/api/generated";
import { summitsSpeechesListInfiniteOptions } from "@/api/generated/@tanstack/react-query.gen";
import { ListScreen } from "@/components/layouts";
import { Badge, EmptyState, LinkButton, Localized, type TableColumn } from "@/components/ui";
import { useCursorList, useSearchText } from "@/lib/list";
import { useSummit } from "@/lib/summit";
import { kindWord, progressWord } from "./words";

function useColumns(): TableColumn<Speech>[] {
  const { i18n } = useLingui();
  const progress = (language: string) => (speech: Speech) => {
    const { tone, word } = progressWord(speech.progress[language], i18n);
    return <Badge tone={tone}>{word}</Badge>;
  };
  return [
    {
      id: "title",
      header: i18n.t("Speech"),
      isPrimary: true,
      cell: (speech) =>
        Object.keys(speech.title ?? {}).length ? (
          <Localized text={speech.title} />
        ) : (
          kindWord(speech.kind ?? "statement", i18n)
        ),
    },
    {
      id: "author",
      header: i18n.t("Author"),
      cell: (speech) => <Localized text={speech.author_name} isQuiet />,
    },
    {
      id: "behalf",
      header: i18n.t("On behalf of"),
      cell: (speech) =>
        speech.on_behalf_of_name ? <Localized text={speech.on_behalf_of_name} isQuiet /> : "",
    },
    {
      id: "session",
      header: i18n.t("Session"),
      cell: (speech) => (speech.session_title ? <Localized text={speech.session_title} isQuiet /> : ""),
    },
    { id: "ar", header: i18n.t("Arabic"), cell: progress("ar") },
    { id: "en", header: i18n.t("English"), cell: progress("en") },
    {
      id: "state",
      header: i18n.t("State"),
      cell: (speech) =>
        speech.delivered_at ? (
          <Badge tone="success">{i18n.t("Delivered")}</Badge>
        ) : speech.embargo_until_delivered || speech.embargo_until ? (
          <Badge tone="warning" icon="lock">
            {i18n.t("Under embargo")}
          </Badge>
        ) : (
          ""
        ),
    },
  ];
}

export function SpeechesList() {
  const { i18n } = useLingui();
  const { slug } = useSummit();
  const navigate = useNavigate();
  const search = useSearchText();
  const list = useCursorList<Speech, readonly unknown[]>(
    summitsSpeechesListInfiniteOptions({ path: { slug }, query: { q: search.q } }),
  );
  const add = (
    <LinkButton look="primary" icon="plus" href={`/desk/${slug}/speeches/new`}>
      {i18n.t("Add a speech")}
    </LinkButton>
  );
  return (
    <ListScreen<Speech>
      title={i18n.t("Speeches")}
      lead={i18n.t("Nothing here is public before it is released.")}
      actions={add}
      search={{ label: i18n.t("Search titles and texts"), value: search.text, onChange: search.setText }}
      list={list}
      table={{
        columns: useColumns(),
        rowId: (speech) => speech.id,
        onOpen: (speech) => void navigate({ to: `/desk/${slug}/speeches/${speech.id}` }),
        empty: search.q ? (
          <EmptyState title={i18n.t("No speech is found.")}>{i18n.t("Try fewer or other words.")}</EmptyState>
        ) : (
          <EmptyState title={i18n.t("No speech has come in yet.")} actions={add}>
            {i18n.t("Enter who speaks first; the text can follow.")}
          </EmptyState>
        ),
      }}
    />
  );
}
