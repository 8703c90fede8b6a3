import { useLingui } from "@lingui/react";
import type { Item } from "@/api/generated";
import { Button, IconButton, LocalizedTextField } from "@/components/ui";
import type { FieldBinding } from "@/lib/useForm";

/** Statements and presentations inside the session, in speaking order. */
export function ItemsField({ name, value, onChange, errorMessage }: FieldBinding<Item[]>) {
  const { i18n } = useLingui();
  const replace = (place: number, item: Item) =>
    onChange(value.map((old, index) => (index === place ? item : old)));
  const swap = (place: number) => {
    const next = [...value];
    [next[place - 1], next[place]] = [next[place] as Item, next[place - 1] as Item];
    onChange(next);
  };
  return (
    <fieldset className="field" id={`field-${name}`}>
      <legend className="field-label">{i18n.t("Statements and presentations, in speaking order")}</legend>
      {value.map((item, place) => (
        <div className="field-line field-line-wide" key={item.id ?? place}>
          <LocalizedTextField
            label={i18n.t("Title of number {number}", { number: place + 1 })}
            value={item.title ?? {}}
            onChange={(title) => replace(place, { ...item, title })}
          />
          <div className="flex gap-1">
            <IconButton
              icon="arrow-up"
              label={i18n.t("Speak earlier")}
              isDisabled={place === 0}
              onPress={() => swap(place)}
            />
            <IconButton
              icon="trash"
              label={i18n.t("Take out")}
              onPress={() => onChange(value.filter((_, index) => index !== place))}
            />
          </div>
        </div>
      ))}
      {errorMessage ? <span className="field-error">{errorMessage}</span> : null}
      <div>
        <Button
          size="sm"
          icon="plus"
          onPress={() => onChange([...value, { key: "", title: {}, kind: "statement" }])}
        >
          {i18n.t("Add a statement")}
        </Button>
      </div>
    </fieldset>
  );
}
