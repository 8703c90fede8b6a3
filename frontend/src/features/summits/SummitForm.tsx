import { useLingui } from "@lingui/react";
import type { Language, Summit, SummitRequest } from "@/api/generated";
import {
  Checkbox,
  CountryField,
  DateField,
  Form,
  LocalizedTextField,
  Select,
  TextField,
} from "@/components/ui";
import { type Form as FormState, useForm } from "@/lib/useForm";
import { AccentField } from "./AccentField";
import { LanguagesField } from "./LanguagesField";
import { TimeZoneField } from "./TimeZoneField";
import { authorityOptions, dateStyleOptions, languageOptions, orderOptions, statusOptions } from "./words";

interface SummitFormProps {
  summit?: Summit;
  submit: (body: SummitRequest) => Promise<unknown>;
  onDone: (slug: string) => void;
}

function initialOf(summit: Summit | undefined) {
  return {
    slug: summit?.slug ?? "",
    name: summit?.name ?? {},
    kind: summit?.kind ?? {},
    description: summit?.description ?? {},
    start_date: summit?.start_date ?? (null as string | null),
    end_date: summit?.end_date ?? (null as string | null),
    timezone: summit?.timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    city: summit?.city ?? {},
    host_country: summit?.host_country ?? "",
    venue: summit?.venue ?? {},
    working_languages: summit?.working_languages ?? (["ar", "en"] as Language[]),
    interpretation_languages: summit?.interpretation_languages ?? ([] as Language[]),
    language_of_record: summit?.language_of_record ?? ("ar" as const),
    status: summit?.status ?? ("planned" as const),
    naming_authority: summit?.naming_authority ?? ("league" as const),
    delegation_order: summit?.delegation_order ?? ("as_given" as const),
    date_style: summit?.date_style ?? ("default" as const),
    show_hijri: summit?.show_hijri ?? true,
    accent: summit?.accent ?? "#0b5d4e",
  };
}
type Values = ReturnType<typeof initialOf>;
type Part = { form: FormState<Values> };

export function SummitForm({ summit, submit, onDone }: SummitFormProps) {
  const { i18n } = useLingui();
  const form = useForm({
    initial: initialOf(summit),
    submit: async ({ start_date, end_date, ...values }) => {
      // A date that is not chosen yet is left out: the server says at its field that it is needed.
      const dates = { ...(start_date ? { start_date } : {}), ...(end_date ? { end_date } : {}) };
      await submit({ ...values, ...dates } as SummitRequest);
      return values.slug;
    },
    onDone,
  });
  return (
    <Form form={form} submitLabel={summit ? undefined : i18n.t("Make the summit")}>
      <LocalizedTextField label={i18n.t("Name")} {...form.field("name")} />
      {summit ? null : (
        <TextField
          label={i18n.t("Address")}
          dir="ltr"
          hint={i18n.t("Latin letters, digits and hyphens, as in dubai-2022. It never changes again.")}
          {...form.field("slug")}
        />
      )}
      <WhenAndWhere form={form} />
      <InWhichWords form={form} />
      <HowItLooks form={form} />
    </Form>
  );
}

function WhenAndWhere({ form }: Part) {
  const { i18n } = useLingui();
  const { values } = form;
  return (
    <section className="form-section">
      <h2>{i18n.t("When and where")}</h2>
      <div className="form-row">
        <DateField
          label={i18n.t("First day")}
          showHijri={values.show_hijri}
          {...form.field("start_date")}
          onChange={(start_date) =>
            form.set(values.end_date ? { start_date } : { start_date, end_date: start_date })
          }
        />
        <DateField label={i18n.t("Last day")} showHijri={values.show_hijri} {...form.field("end_date")} />
      </div>
      <div className="form-row">
        <TimeZoneField
          label={i18n.t("Time zone")}
          hint={i18n.t("Every time of the agenda is meant in this zone.")}
          {...form.field("timezone")}
        />
        <Select label={i18n.t("Status")} options={statusOptions(i18n)} {...form.field("status")} />
      </div>
      <LocalizedTextField label={i18n.t("City")} isRequired={false} {...form.field("city")} />
      <LocalizedTextField label={i18n.t("Venue")} isRequired={false} {...form.field("venue")} />
      <div className="form-row">
        <CountryField label={i18n.t("Host country")} isRequired={false} {...form.field("host_country")} />
      </div>
    </section>
  );
}

function InWhichWords({ form }: Part) {
  const { i18n } = useLingui();
  return (
    <section className="form-section">
      <h2>{i18n.t("Languages and names")}</h2>
      <LanguagesField label={i18n.t("Working languages")} {...form.field("working_languages")} />
      <LanguagesField
        label={i18n.t("Languages interpreted into")}
        {...form.field("interpretation_languages")}
      />
      <div className="form-row">
        <Select
          label={i18n.t("Language of record")}
          options={languageOptions(i18n)}
          {...form.field("language_of_record")}
        />
        <Select
          label={i18n.t("Names of states after")}
          options={authorityOptions(i18n)}
          {...form.field("naming_authority")}
        />
        <Select
          label={i18n.t("Order of delegations")}
          options={orderOptions(i18n)}
          {...form.field("delegation_order")}
        />
      </div>
    </section>
  );
}

function HowItLooks({ form }: Part) {
  const { i18n } = useLingui();
  return (
    <section className="form-section">
      <h2>{i18n.t("How it presents itself")}</h2>
      <LocalizedTextField
        label={i18n.t("Kind")}
        hint={i18n.t("As in “Ministerial forum”.")}
        isRequired={false}
        {...form.field("kind")}
      />
      <LocalizedTextField
        label={i18n.t("Description")}
        isRequired={false}
        multiline
        {...form.field("description")}
      />
      <div className="form-row">
        <Select
          label={i18n.t("Dates in Arabic")}
          options={dateStyleOptions()}
          {...form.field("date_style")}
        />
        <AccentField {...form.field("accent")} />
      </div>
      <Checkbox {...form.field("show_hijri")}>{i18n.t("Show Hijri dates beside Gregorian ones")}</Checkbox>
    </section>
  );
}
