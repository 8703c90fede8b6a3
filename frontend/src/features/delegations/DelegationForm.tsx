import { useLingui } from "@lingui/react";
import type { Delegation, DelegationRequest, Quota } from "@/api/generated";
import { OrganisationPicker, StatePicker } from "@/components/pickers";
import { Form, LocalizedTextField, NumberField, type Option, RadioGroup, Select } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText, type LocalizedText } from "@/lib/localized";
import { useForm } from "@/lib/useForm";
import { FocalPointsField } from "./FocalPointsField";
import { QuotasField } from "./QuotasField";
import { credentialsOptions } from "./words";

interface DelegationFormProps {
  delegation?: Delegation;
  submit: (body: DelegationRequest) => Promise<Delegation>;
  onDone: (made: Delegation) => void;
}

type Owner = "state" | "organisation";

function initialOf(delegation: Delegation | undefined, nameIn: (text: LocalizedText) => string) {
  const option = (id: string | undefined): Option | null =>
    id && delegation ? { id, label: nameIn(delegation.display_name) } : null;
  return {
    owner: (delegation?.organisation ? "organisation" : "state") as Owner,
    state: option(delegation?.state?.id),
    organisation: option(delegation?.organisation?.id),
    as_printed: delegation?.as_printed ?? {},
    credentials: delegation?.credentials ?? ("none" as const),
    precedence: delegation?.precedence ?? null,
    quotas: delegation?.quotas ?? ([] as Quota[]),
    focal_points: (delegation?.focal_points ?? []).map((point) => ({ email: point.email })),
    note: delegation?.note ?? {},
  };
}

export function DelegationForm({ delegation, submit, onDone }: DelegationFormProps) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const form = useForm({
    initial: initialOf(delegation, (text) => bestText(text, language)?.text ?? ""),
    submit: ({ owner, state, organisation, focal_points, ...values }) =>
      submit({
        ...values,
        focal_points: focal_points.filter((point) => point.email.trim()),
        state: owner === "state" ? (state?.id ?? null) : null,
        organisation: owner === "organisation" ? (organisation?.id ?? null) : null,
      }),
    onDone,
  });
  return (
    <Form form={form}>
      <RadioGroup<Owner>
        label={i18n.t("Delegation of")}
        orientation="horizontal"
        options={[
          { id: "state", label: i18n.t("A state") },
          { id: "organisation", label: i18n.t("An organisation") },
        ]}
        {...form.field("owner")}
      />
      {form.values.owner === "state" ? (
        <StatePicker
          label={i18n.t("Which state")}
          hint={i18n.t("One of the summit’s table of states; add missing ones in the settings.")}
          {...form.field("state")}
        />
      ) : (
        <OrganisationPicker
          label={i18n.t("Which organisation")}
          hint={i18n.t("One of the summit’s organisations; add missing ones in the settings.")}
          {...form.field("organisation")}
        />
      )}
      <div className="form-row">
        <Select
          label={i18n.t("Credentials")}
          options={credentialsOptions(i18n)}
          {...form.field("credentials")}
        />
        <NumberField
          label={i18n.t("Place in precedence")}
          hint={i18n.t("Empty until it is decided.")}
          isRequired={false}
          min={1}
          {...form.field("precedence")}
        />
      </div>
      <QuotasField counts={delegation?.counts} errorAt={form.errorAt} {...form.field("quotas")} />
      <FocalPointsField errorAt={form.errorAt} {...form.field("focal_points")} />
      <section className="form-section">
        <h2>{i18n.t("In documents")}</h2>
        <LocalizedTextField
          label={i18n.t("Name as printed")}
          hint={i18n.t("Only where a printed source named it in another way.")}
          isRequired={false}
          {...form.field("as_printed")}
        />
        <LocalizedTextField label={i18n.t("Note")} isRequired={false} multiline {...form.field("note")} />
      </section>
    </Form>
  );
}
