import { useLingui } from "@lingui/react";
import { NumberField as AriaNumberField, Button, Group, Input } from "react-aria-components";
import { ariaField, FieldLabel, FieldNotes, type FieldProps, fieldId } from "./Field";
import { Icon } from "./Icon";

export interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
}

export function NumberField(props: NumberFieldProps) {
  const { i18n } = useLingui();
  return (
    <AriaNumberField
      {...ariaField(props)}
      className="field"
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      minValue={props.min}
      maxValue={props.max}
      step={props.step}
      id={fieldId(props.name)}
    >
      <FieldLabel {...props} />
      <Group className="input input-group">
        <Input className="tabular" />
        <Button slot="decrement" className="btn btn-icon btn-sm" aria-label={i18n.t("Less")}>
          <Icon name="minus" />
        </Button>
        <Button slot="increment" className="btn btn-icon btn-sm" aria-label={i18n.t("More")}>
          <Icon name="plus" />
        </Button>
      </Group>
      <FieldNotes {...props} />
    </AriaNumberField>
  );
}
