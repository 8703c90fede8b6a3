import { useLingui } from "@lingui/react";
import { useEffect, useState } from "react";
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from "react-aria-components";
import { ariaField, FieldLabel, FieldNotes, type FieldProps, fieldId } from "./Field";
import { Icon } from "./Icon";
import { type Option, OptionItem } from "./Select";
import { autoDirection } from "./TextField";

export interface ComboBoxProps extends FieldProps {
  value: Option | null;
  onChange: (value: Option | null) => void;
  /** Asks for the options that match; called as the person types, an overtaken call is aborted. */
  load: (text: string, signal: AbortSignal) => Promise<readonly Option[]>;
  placeholder?: string;
}

type Found = { text: string; options: readonly Option[]; failed: boolean };

function useOptions(load: ComboBoxProps["load"], text: string, isOpen: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is usually written inline; only the text asks anew.
  useEffect(() => {
    if (!isOpen) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      load(text, abort.signal).then(
        (options) => abort.signal.aborted || setFound({ text, options, failed: false }),
        () => abort.signal.aborted || setFound({ text, options: [], failed: true }),
      );
    }, 180);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, isOpen]);
  return found;
}

/** Chooses one of many that live on the server (people, states, organisations). */
export function ComboBox(props: ComboBoxProps) {
  const { i18n } = useLingui();
  const [text, setText] = useState(props.value?.label ?? "");
  const [isOpen, setOpen] = useState(false);
  const query = text === props.value?.label ? "" : text;
  const found = useOptions(props.load, query, isOpen);
  const options = found?.options ?? [];
  const chosen = props.value;
  const items =
    chosen && !options.some((option) => option.id === chosen.id) && !query ? [chosen, ...options] : options;

  useEffect(() => setText(chosen?.label ?? ""), [chosen?.label]);

  function emptyWord(): string {
    if (found?.failed) return i18n.t("The list could not be fetched. Type again to retry.");
    return found && found.text === query ? i18n.t("Nothing found") : i18n.t("Searching…");
  }

  return (
    <AriaComboBox
      {...ariaField(props)}
      className="field"
      items={items}
      value={chosen?.id ?? null}
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        if (!typed && chosen) props.onChange(null);
      }}
      onOpenChange={setOpen}
      onChange={(key) => {
        const option = key === chosen?.id ? chosen : (items.find((item) => item.id === key) ?? null);
        // In one go with the value: a text that follows later reads like typing, and opens the list again.
        setText(option?.label ?? "");
        if (option?.id !== chosen?.id) props.onChange(option);
      }}
      allowsEmptyCollection
      menuTrigger="focus"
      defaultFilter={() => true}
    >
      <FieldLabel {...props} />
      <Group className="input input-group">
        <Input id={fieldId(props.name)} dir={autoDirection(text)} placeholder={props.placeholder} />
        <Button className="btn btn-icon btn-sm">
          <Icon name="chevron-down" />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className="popover" offset={4}>
        <ListBox className="list" renderEmptyState={() => <div className="list-empty">{emptyWord()}</div>}>
          {(option: Option) => <OptionItem {...option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
