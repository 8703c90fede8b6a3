import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  RadioGroup as AriaRadioGroup,
  Switch as AriaSwitch,
  Radio,
} from "react-aria-components";
import { ariaField, FieldLabel, FieldNotes, type FieldProps, fieldId } from "./Field";
import { Icon } from "./Icon";
import type { Option } from "./Select";

interface ToggleProps {
  name?: string;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
  errorMessage?: string;
  children: ReactNode;
}

export function CheckMark({ isIndeterminate }: { isIndeterminate?: boolean }) {
  return (
    <span className="check-box">
      <Icon name={isIndeterminate ? "minus" : "check"} />
    </span>
  );
}

/** A yes or no that is sent with its form. `value` is the answer. */
export function Checkbox({ value, errorMessage, children, name, ...props }: ToggleProps) {
  return (
    <div className="field">
      <AriaCheckbox
        {...props}
        name={name}
        id={fieldId(name)}
        className="check"
        isSelected={value}
        isInvalid={Boolean(errorMessage)}
      >
        <CheckMark />
        <span>{children}</span>
      </AriaCheckbox>
      {errorMessage ? <span className="field-error">{errorMessage}</span> : null}
    </div>
  );
}

/** The check box of a table row or head: `slot="selection"`, no words. */
export function SelectionBox(props: AriaCheckboxProps) {
  return (
    <AriaCheckbox {...props} slot="selection" className="check">
      {({ isIndeterminate }) => <CheckMark isIndeterminate={isIndeterminate} />}
    </AriaCheckbox>
  );
}

/** A setting that takes effect at once. */
export function Switch({ value, children, name, isDisabled, onChange }: ToggleProps) {
  return (
    <AriaSwitch
      name={name}
      id={fieldId(name)}
      className="check"
      isSelected={value}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className="switch-track">
        <span className="switch-thumb" />
      </span>
      <span>{children}</span>
    </AriaSwitch>
  );
}

export interface RadioGroupProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  orientation?: "vertical" | "horizontal";
}

/** One of a few, all of them in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { orientation = "vertical" } = props;
  return (
    <AriaRadioGroup
      {...ariaField(props)}
      id={fieldId(props.name)}
      className="field"
      orientation={orientation}
      value={props.value}
      onChange={(value) => props.onChange(value as Id)}
    >
      <FieldLabel {...props} />
      <div className="choices" data-orientation={orientation}>
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className="check">
            <span className="check-dot" />
            <span className="option-text">
              {option.label}
              {option.note ? <span className="option-note">{option.note}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes {...props} />
    </AriaRadioGroup>
  );
}
