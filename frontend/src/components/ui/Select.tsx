import { useLingui } from "@lingui/react";
import {
  Select as AriaSelect,
  Button,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from "react-aria-components";
import { ariaField, FieldLabel, FieldNotes, type FieldProps, fieldId } from "./Field";
import { Icon } from "./Icon";

export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A second, quieter line. */
  note?: string;
}

export interface SelectProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const { i18n } = useLingui();
  return (
    <AriaSelect
      {...ariaField(props)}
      className="field"
      placeholder={props.placeholder ?? i18n.t("Choose")}
      value={props.value}
      onChange={(key: Key | null) => key !== null && props.onChange(key as Id)}
    >
      <FieldLabel {...props} />
      <Button className="input select-trigger" id={fieldId(props.name)}>
        <SelectValue className="select-value" />
        <Icon name="chevron-down" />
      </Button>
      <FieldNotes {...props} />
      <Popover className="popover" offset={4}>
        <ListBox className="list" items={props.options}>
          {(option) => <OptionItem {...option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function OptionItem({ id, label, note }: Option) {
  return (
    <ListBoxItem id={id} textValue={label} className="option">
      {({ isSelected }) => (
        <>
          <span className="option-text">
            <bdi>{label}</bdi>
            {note ? <bdi className="option-note">{note}</bdi> : null}
          </span>
          {isSelected ? <Icon name="check" /> : null}
        </>
      )}
    </ListBoxItem>
  );
}
