import { useLingui } from "@lingui/react";
import type { Speech, SpeechRequest } from "@/api/generated";
import { DateTimeField, Form, LocalizedTextField, Select, Switch, TextField } from "@/components/ui";
import { useSummit } from "@/lib/summit";
import { useForm } from "@/lib/useForm";
import { BehalfField, behalfKindOf } from "./BehalfField";
import { ParticipantField, SessionField } from "./pickers";
import { kindOptions, textKindOptions } from "./words";

interface SpeechFormProps {
  speech?: Speech;
  submit: (body: SpeechRequest) => Promise<Speech>;
  onDone: (speech: Speech) => void;
}

function initialOf(speech: Speech | undefined) {
  return {
    kind: speech?.kind ?? ("statement" as const),
    title: speech?.title ?? {},
    author: speech?.author ?? null,
    reader: speech?.reader ?? null,
    on_behalf_of_kind: behalfKindOf(speech),
    on_behalf_of_person: speech?.on_behalf_of_person ?? null,
    on_behalf_of_state: speech?.on_behalf_of_state ?? null,
    on_behalf_of_organisation: speech?.on_behalf_of_organisation ?? null,
    on_behalf_of_group: speech?.on_behalf_of_group ?? {},
    session: speech?.session ?? null,
    language: speech?.language ?? ("ar" as const),
    text_kind: speech?.text_kind ?? ("as_prepared" as const),
    symbol: speech?.symbol ?? "",
    embargo_until_delivered: speech?.embargo_until_delivered ?? false,
    embargo_until: speech?.embargo_until ?? null,
  };
}

type Values = ReturnType<typeof initialOf>;

/** Only what the chosen kind of representation needs is sent; the others are emptied. */
function bodyOf({ on_behalf_of_kind: kind, ...values }: Values): SpeechRequest {
  return {
    ...values,
    author: values.author ?? "",
    on_behalf_of_person: kind === "person" ? values.on_behalf_of_person : null,
    on_behalf_of_state: kind === "state" ? values.on_behalf_of_state : null,
    on_behalf_of_organisation: kind === "organisation" ? values.on_behalf_of_organisation : null,
    on_behalf_of_group: kind === "group" ? values.on_behalf_of_group : {},
  };
}

export function SpeechForm({ speech, submit, onDone }: SpeechFormProps) {
  const { i18n } = useLingui();
  const summit = useSummit();
  const form = useForm({ initial: initialOf(speech), submit: (values) => submit(bodyOf(values)), onDone });
  return (
    <Form form={form}>
      <LocalizedTextField label={i18n.t("Title")} isRequired={false} {...form.field("title")} />
      <div className="form-row">
        <Select label={i18n.t("Kind")} options={kindOptions(i18n)} {...form.field("kind")} />
        <Select label={i18n.t("Kind of text")} options={textKindOptions(i18n)} {...form.field("text_kind")} />
      </div>
      <div className="form-row">
        <ParticipantField label={i18n.t("Author")} known={speech?.author_name} {...form.field("author")} />
        <ParticipantField
          label={i18n.t("Read by")}
          isRequired={false}
          hint={i18n.t("Somebody who attends; empty when the author reads.")}
          known={speech?.reader_name}
          {...form.field("reader")}
        />
      </div>
      <BehalfField form={form} known={speech?.on_behalf_of_name} />
      <div className="form-row">
        <SessionField label={i18n.t("Session")} known={speech?.session_title} {...form.field("session")} />
        <Select
          label={i18n.t("Original language")}
          options={[
            { id: "ar", label: i18n.t("Arabic") },
            { id: "en", label: i18n.t("English") },
            { id: "fr", label: i18n.t("French") },
          ]}
          {...form.field("language")}
        />
      </div>
      <TextField
        label={i18n.t("Symbol")}
        isRequired={false}
        dir="ltr"
        hint={i18n.t("As in FORUM/2026/ST.12.")}
        {...form.field("symbol")}
      />
      <Switch {...form.field("embargo_until_delivered")}>{i18n.t("Under embargo until delivered")}</Switch>
      <DateTimeField
        label={i18n.t("Under embargo until")}
        isRequired={false}
        timeZone={summit.timezone}
        suggested={`${summit.start_date}T06:00:00Z`}
        {...form.field("embargo_until")}
      />
    </Form>
  );
}
