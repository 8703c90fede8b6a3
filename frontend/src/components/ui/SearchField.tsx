import { useLingui } from "@lingui/react";
import { SearchField as AriaSearchField, Button, Group, Input, Label } from "react-aria-components";
import { Icon } from "./Icon";
import { autoDirection } from "./TextField";

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
}

/** Its label is spoken, and shown as the placeholder unless another is given. Escape empties it. */
export function SearchField({ label, placeholder, ...props }: SearchFieldProps) {
  const { i18n } = useLingui();
  return (
    <AriaSearchField {...props} className="field grow">
      {({ isEmpty }) => (
        <>
          <Label className="visually-hidden">{label}</Label>
          <Group className="input input-group">
            <Icon name="search" />
            <Input dir={autoDirection(props.value)} placeholder={placeholder ?? label} />
            {isEmpty ? null : (
              <Button className="btn btn-icon btn-sm" aria-label={i18n.t("Clear search")}>
                <Icon name="close" />
              </Button>
            )}
          </Group>
        </>
      )}
    </AriaSearchField>
  );
}
