import { countryName, countryOptions, matching } from "@/lib/countries";
import { useLocale } from "@/lib/locale";
import { ComboBox } from "./ComboBox";
import type { FieldProps } from "./Field";

export interface CountryFieldProps extends FieldProps {
  /** ISO 3166-1 alpha-2, or empty. */
  value: string;
  onChange: (code: string) => void;
}

/** A country by its name in the page's language; what is kept is its code. */
export function CountryField({ value, onChange, ...props }: CountryFieldProps) {
  const { tag } = useLocale();
  return (
    <ComboBox
      {...props}
      value={value ? { id: value, label: countryName(value, tag), note: value } : null}
      onChange={(option) => onChange(option?.id ?? "")}
      load={async (text) => matching(countryOptions(tag), text, 300)}
    />
  );
}
