import { useLingui } from "@lingui/react";
import type { Person, PersonRequest } from "@/api/generated";
import { Checkbox, Form, LocalizedTextField, NumberField, Select, TextField } from "@/components/ui";
import { useForm } from "@/lib/useForm";
import { useForms } from "./forms";

interface PersonFormProps {
  person?: Person;
  submit: (body: PersonRequest) => Promise<unknown>;
  onDone: () => void;
}

const NONE = "none";

export function PersonForm({ person, submit, onDone }: PersonFormProps) {
  const { i18n } = useLingui();
  const { options } = useForms();
  const form = useForm({
    initial: {
      name: person?.name ?? {},
      variants: (person?.variants ?? []).join("، "),
      passport_name: person?.passport_name ?? "",
      gender: person?.gender ?? "",
      honorific: person?.honorific ?? null,
      titles: person?.titles ?? [],
      rank: person?.rank ?? null,
      position: person?.position ?? {},
      country: person?.country ?? "",
      email: person?.email ?? "",
      phone: person?.phone ?? "",
    },
    submit: (values) =>
      submit({ ...values, variants: values.variants.split(/\s*[,،;؛]\s*/).filter(Boolean) }),
    onDone,
  });
  const { set, values } = form;
  const toggle = (id: string, isOn: boolean) =>
    set({ titles: isOn ? [...values.titles, id] : values.titles.filter((title) => title !== id) });
  return (
    <Form form={form}>
      <LocalizedTextField
        label={i18n.t("Name")}
        hint={i18n.t("As the person writes it in each script. One is never made from the other.")}
        {...form.field("name")}
      />
      <TextField
        label={i18n.t("Other spellings")}
        isRequired={false}
        hint={i18n.t("Separated by commas. Searches find these too.")}
        {...form.field("variants")}
      />
      <div className="form-row">
        <Select
          label={i18n.t("Gender of address")}
          options={[
            { id: "m", label: i18n.t("Masculine") },
            { id: "f", label: i18n.t("Feminine") },
            { id: NONE, label: i18n.t("Not stated") },
          ]}
          {...form.field("gender")}
          value={values.gender || NONE}
          onChange={(gender) => set({ gender: gender === NONE ? "" : (gender as "m" | "f") })}
        />
        <Select
          label={i18n.t("Honorific")}
          isRequired={false}
          options={[{ id: NONE, label: i18n.t("None") }, ...options("honorific")]}
          {...form.field("honorific")}
          value={values.honorific ?? NONE}
          onChange={(honorific) => set({ honorific: honorific === NONE ? null : honorific })}
        />
      </div>
      <fieldset className="field">
        <legend className="field-label">{i18n.t("Titles")}</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {options("title").map((title) => (
            <Checkbox
              key={title.id}
              value={values.titles.includes(title.id)}
              onChange={(isOn) => toggle(title.id, isOn)}
            >
              {title.label}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <LocalizedTextField label={i18n.t("Position")} isRequired={false} {...form.field("position")} />
      <div className="form-row">
        <NumberField
          label={i18n.t("Rank")}
          isRequired={false}
          hint={i18n.t("1 is the highest. Kept as data, never guessed from a title.")}
          {...form.field("rank")}
        />
        <TextField
          label={i18n.t("Country")}
          isRequired={false}
          dir="ltr"
          maxLength={2}
          hint={i18n.t("Two letters, as in JO.")}
          {...form.field("country")}
        />
      </div>
      <TextField
        label={i18n.t("Name as in the passport")}
        isRequired={false}
        dir="ltr"
        {...form.field("passport_name")}
      />
      <div className="form-row">
        <TextField label={i18n.t("E-mail")} type="email" isRequired={false} {...form.field("email")} />
        <TextField label={i18n.t("Telephone")} type="tel" isRequired={false} {...form.field("phone")} />
      </div>
    </Form>
  );
}
