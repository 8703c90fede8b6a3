import { useLingui } from "@lingui/react";
import { DelegationPicker, OrganisationPicker } from "@/components/pickers";
import { Checkbox, DateTimeField, LocalizedTextField, Select, TextArea, TextField } from "@/components/ui";
import { useSummit } from "@/lib/summit";
import { type Form, partOf } from "@/lib/useForm";
import { categoryOptions, type DelegationRole, roleOptions } from "@/lib/words";
import type { ParticipantValues } from "./values";

const NONE = "none";
type FieldsProps = { form: Form<ParticipantValues> };

/** What somebody is at the summit. */
export function PartFields({ form }: FieldsProps) {
  const { i18n } = useLingui();
  const { values, set } = form;
  return (
    <>
      <div className="form-row">
        <Select label={i18n.t("Category")} options={categoryOptions(i18n)} {...form.field("category")} />
        <DelegationPicker label={i18n.t("Delegation")} isRequired={false} {...form.field("delegation")} />
        {values.delegation ? (
          <Select<DelegationRole | typeof NONE>
            label={i18n.t("Role in the delegation")}
            isRequired={false}
            options={[{ id: NONE, label: i18n.t("None") }, ...roleOptions(i18n)]}
            {...form.field("role")}
            value={values.role || NONE}
            onChange={(role) => set({ role: role === NONE ? "" : role })}
          />
        ) : null}
      </div>
      <LocalizedTextField
        label={i18n.t("Position")}
        hint={i18n.t("As at this summit; empty where the directory’s is right.")}
        isRequired={false}
        {...form.field("position")}
      />
      <div className="form-row">
        <OrganisationPicker
          label={i18n.t("Organisation")}
          hint={i18n.t("Where the person works.")}
          isRequired={false}
          {...form.field("organisation")}
        />
        <OrganisationPicker
          label={i18n.t("Represents")}
          hint={i18n.t("When it is another than where the person works.")}
          isRequired={false}
          {...form.field("represents")}
        />
      </div>
      <div className="grid gap-2">
        <Checkbox {...form.field("attends")}>
          {i18n.t("Attends in person; otherwise only spoken for")}
        </Checkbox>
        <Checkbox {...form.field("listed")}>
          {i18n.t("Agreed to be named in public lists and in the proceedings")}
        </Checkbox>
      </div>
    </>
  );
}

const visaWords = ["yes", "no", "unknown"] as const;

/** Arrival, departure, hotel: times in the summit's zone. */
export function TravelFields({ form: whole }: FieldsProps) {
  const { i18n } = useLingui();
  const summit = useSummit();
  const form = partOf(whole, "travel");
  const { values, set } = form;
  const visa = values.visa_needed === null ? "unknown" : values.visa_needed ? "yes" : "no";
  return (
    <section className="form-section">
      <h2>{i18n.t("Travel")}</h2>
      <Journey
        form={whole}
        leg="arrival"
        time="arrives_at"
        label={i18n.t("Arrives")}
        suggested={`${summit.start_date}T06:00:00Z`}
      />
      <Journey
        form={whole}
        leg="departure"
        time="departs_at"
        label={i18n.t("Departs")}
        suggested={`${summit.end_date}T14:00:00Z`}
      />
      <div className="form-row">
        <TextField label={i18n.t("Hotel")} isRequired={false} {...form.field("hotel")} />
        <Select<(typeof visaWords)[number]>
          label={i18n.t("Needs a visa")}
          options={[
            { id: "unknown", label: i18n.t("Not known") },
            { id: "yes", label: i18n.t("Yes") },
            { id: "no", label: i18n.t("No") },
          ]}
          value={visa}
          onChange={(id) => set({ visa_needed: id === "unknown" ? null : id === "yes" })}
        />
      </div>
      <TextArea label={i18n.t("Note on the travel")} isRequired={false} rows={2} {...form.field("note")} />
    </section>
  );
}

interface JourneyProps extends FieldsProps {
  leg: "arrival" | "departure";
  time: "arrives_at" | "departs_at";
  label: string;
  suggested: string;
}

function Journey({ form: whole, leg, time, label, suggested }: JourneyProps) {
  const { i18n } = useLingui();
  const summit = useSummit();
  const form = partOf(whole, "travel");
  return (
    <div className="journey">
      <DateTimeField
        label={label}
        isRequired={false}
        timeZone={summit.timezone}
        suggested={suggested}
        {...form.field(time)}
      />
      <TextField label={i18n.t("Flight")} isRequired={false} dir="ltr" {...form.field(`${leg}_flight`)} />
      <TextField
        label={i18n.t("Airport")}
        isRequired={false}
        dir="ltr"
        maxLength={3}
        placeholder="DXB"
        {...form.field(`${leg}_airport`)}
      />
    </div>
  );
}
