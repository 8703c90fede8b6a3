import { useLingui } from "@lingui/react";
import { Button, IconButton, TextField } from "@/components/ui";
import type { FieldBinding } from "@/lib/useForm";

interface FocalPointsFieldProps extends FieldBinding<{ email: string }[]> {
  errorAt: (path: string) => string | undefined;
}

/** Who registers the members from outside, by the address of their account. */
export function FocalPointsField({ name, value, onChange, errorAt }: FocalPointsFieldProps) {
  const { i18n } = useLingui();
  const replace = (place: number, email: string) =>
    onChange(value.map((point, index) => (index === place ? { email } : point)));
  return (
    <section className="form-section" id={`field-${name}`} aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`}>{i18n.t("Focal points")}</h2>
      <p className="field-hint">
        {i18n.t("They register the members on their own pages. Each needs an account with this address.")}
      </p>
      {value.map((point, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an address being typed is no key.
        <div className="flex items-end gap-3" key={place}>
          <div className="grow">
            <TextField
              type="email"
              label={i18n.t("E-mail of focal point {number}", { number: place + 1 })}
              name={`${name}.${place}.email`}
              errorMessage={errorAt(`${name}.${place}`)}
              value={point.email}
              onChange={(email) => replace(place, email)}
            />
          </div>
          <IconButton
            icon="trash"
            label={i18n.t("Take out")}
            onPress={() => onChange(value.filter((_, index) => index !== place))}
          />
        </div>
      ))}
      <div>
        <Button size="sm" icon="plus" onPress={() => onChange([...value, { email: "" }])}>
          {i18n.t("Add a focal point")}
        </Button>
      </div>
    </section>
  );
}
