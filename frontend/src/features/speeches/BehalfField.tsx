import { useLingui } from "@lingui/react";
import type { Speech } from "@/api/generated";
import { LocalizedTextField, Select } from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";
import type { Form } from "@/lib/useForm";
import { OrganisationField, ParticipantField, StateField } from "./pickers";

export type BehalfKind = "nobody" | "person" | "state" | "organisation" | "group";

export function behalfKindOf(speech: Speech | undefined): BehalfKind {
  if (speech?.on_behalf_of_person) return "person";
  if (speech?.on_behalf_of_state) return "state";
  if (speech?.on_behalf_of_organisation) return "organisation";
  return Object.keys(speech?.on_behalf_of_group ?? {}).length ? "group" : "nobody";
}

interface BehalfValues {
  on_behalf_of_kind: BehalfKind;
  on_behalf_of_person: string | null;
  on_behalf_of_state: string | null;
  on_behalf_of_organisation: string | null;
  on_behalf_of_group: LocalizedText;
}

interface BehalfFieldProps {
  form: Pick<Form<BehalfValues>, "values" | "field">;
  known?: LocalizedText | null;
}

/** On whose behalf: of one person, one state, one organisation or one group of states. */
export function BehalfField({ form, known }: BehalfFieldProps) {
  const { i18n } = useLingui();
  const kind = form.values.on_behalf_of_kind;
  return (
    <div className="form-row">
      <Select
        label={i18n.t("On behalf of")}
        options={[
          { id: "nobody", label: i18n.t("Nobody else") },
          { id: "person", label: i18n.t("A person") },
          { id: "state", label: i18n.t("A state") },
          { id: "organisation", label: i18n.t("An organisation") },
          { id: "group", label: i18n.t("A group of states") },
        ]}
        {...form.field("on_behalf_of_kind")}
      />
      {kind === "person" ? (
        <ParticipantField label={i18n.t("Person")} known={known} {...form.field("on_behalf_of_person")} />
      ) : null}
      {kind === "state" ? (
        <StateField label={i18n.t("State represented")} known={known} {...form.field("on_behalf_of_state")} />
      ) : null}
      {kind === "organisation" ? (
        <OrganisationField
          label={i18n.t("Organisation")}
          known={known}
          {...form.field("on_behalf_of_organisation")}
        />
      ) : null}
      {kind === "group" ? (
        <LocalizedTextField label={i18n.t("Group of states")} {...form.field("on_behalf_of_group")} />
      ) : null}
    </div>
  );
}
