import { useLingui } from "@lingui/react";
import {
  Checkbox,
  CountryField,
  LocalizedTextField,
  NumberField,
  type Option,
  Select,
  TextField,
} from "@/components/ui";
import { useForms } from "@/lib/forms";
import type { Form } from "@/lib/useForm";
import type { PersonValues } from "./values";

interface PersonFieldsProps {
  form: Form<PersonValues>;
  /** The few that registering needs. */
  isBrief?: boolean;
}

const NONE = "none";

/** Who somebody is: names, forms of address, country, contact. One set of fields wherever a person is written. */
export function PersonFields({ form, isBrief }: PersonFieldsProps) {
  const { i18n } = useLingui();
  const { field } = form;
  return (
    <>
      <LocalizedTextField
        label={i18n.t("Name")}
        hint={i18n.t("As the person writes it in each script. One is never made from the other.")}
        {...field("name")}
      />
      {isBrief ? null : (
        <TextField
          label={i18n.t("Other spellings")}
          isRequired={false}
          hint={i18n.t("Separated by commas. Searches find these too.")}
          {...field("variants")}
        />
      )}
      <AddressFields form={form} />
      {isBrief ? null : (
        <LocalizedTextField label={i18n.t("Position")} isRequired={false} {...field("position")} />
      )}
      <div className="form-row">
        {isBrief ? null : (
          <NumberField
            label={i18n.t("Rank")}
            isRequired={false}
            hint={i18n.t("1 is the highest. Kept as data, never guessed from a title.")}
            {...field("rank")}
          />
        )}
        <CountryField label={i18n.t("Country")} isRequired={false} {...field("country")} />
        <TextField
          label={i18n.t("Name as in the passport")}
          isRequired={false}
          dir="ltr"
          {...field("passport_name")}
        />
      </div>
      <div className="form-row">
        <TextField label={i18n.t("E-mail")} type="email" isRequired={false} {...field("email")} />
        <TextField label={i18n.t("Telephone")} type="tel" isRequired={false} {...field("phone")} />
      </div>
    </>
  );
}

/** Two titles may read alike in one language (Prof. Dr.): one box is enough, that of the one already given. */
function oncePerWord(titles: readonly Option[], given: readonly string[]): Option[] {
  const byWord = new Map<string, Option>();
  for (const title of titles)
    if (!byWord.has(title.label) || given.includes(title.id)) byWord.set(title.label, title);
  return [...byWord.values()];
}

function AddressFields({ form }: Pick<PersonFieldsProps, "form">) {
  const { i18n } = useLingui();
  const { options } = useForms();
  const { set, values } = form;
  const toggle = (id: string, isOn: boolean) =>
    set({ titles: isOn ? [...values.titles, id] : values.titles.filter((title) => title !== id) });
  return (
    <>
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
          onChange={(id) => set({ gender: id === NONE ? "" : (id as "m" | "f") })}
        />
        <Select
          label={i18n.t("Honorific")}
          isRequired={false}
          options={[{ id: NONE, label: i18n.t("None") }, ...options("honorific", values.gender)]}
          {...form.field("honorific")}
          value={values.honorific ?? NONE}
          onChange={(id) => set({ honorific: id === NONE ? null : id })}
        />
      </div>
      <fieldset className="field">
        <legend className="field-label">{i18n.t("Titles")}</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {oncePerWord(options("title", values.gender), values.titles).map((title) => (
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
    </>
  );
}
