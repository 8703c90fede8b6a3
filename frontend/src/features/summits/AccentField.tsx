import { useLingui } from "@lingui/react";
import { TextField } from "@/components/ui";
import { useAccent } from "@/lib/accent";
import type { FieldBinding } from "@/lib/useForm";

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** The summit's colour, tried on by this page at once. */
export function AccentField(props: FieldBinding<string>) {
  const { i18n } = useLingui();
  useAccent(isColour(props.value) ? props.value : null);
  return (
    <div className="flex items-start gap-3">
      <div className="grow">
        <TextField
          label={i18n.t("Accent colour")}
          dir="ltr"
          maxLength={7}
          hint={i18n.t("Shades for light and dark pages follow from it, always readable.")}
          {...props}
        />
      </div>
      <input
        type="color"
        className="colour-well"
        aria-label={i18n.t("Pick the accent colour")}
        value={isColour(props.value) ? props.value : "#000000"}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
