import { useLingui } from "@lingui/react";
import { DateTimeField, Select, TextArea, TextField } from "@/components/ui";
import { useSummit } from "@/lib/summit";
import { type Form, partOf } from "@/lib/useForm";
import type { TravelValues } from "./values";

type FieldsProps = { form: Form<{ travel: TravelValues }> };

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
