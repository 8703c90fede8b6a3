import { useLingui } from "@lingui/react";
import type { Language } from "@/api/generated";
import { Checkbox } from "@/components/ui";
import type { FieldBinding } from "@/lib/useForm";
import { languageOptions } from "./words";

/** Any of the languages a summit can have. */
export function LanguagesField(props: FieldBinding<Language[]> & { label: string }) {
  const { i18n } = useLingui();
  const { value } = props;
  return (
    <fieldset className="field" id={`field-${props.name}`}>
      <legend className="field-label">{props.label}</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {languageOptions(i18n).map((option) => (
          <Checkbox
            key={option.id}
            value={value.includes(option.id)}
            onChange={(isOn) =>
              props.onChange(isOn ? [...value, option.id] : value.filter((code) => code !== option.id))
            }
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
      {props.errorMessage ? <span className="field-error">{props.errorMessage}</span> : null}
    </fieldset>
  );
}
