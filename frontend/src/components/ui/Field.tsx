import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { Icon } from "./Icon";

/** What every field takes beside its value. `name` ties it to the API's `errors[].field`. */
export interface FieldProps {
  label: string;
  name?: string;
  hint?: string;
  errorMessage?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** The id a field's control carries, so that an error summary can lead to it. */
export const fieldId = (name: string | undefined): string | undefined => (name ? `field-${name}` : undefined);

/** Props for React Aria's field: validity comes from the server's answer, spoken in the caller's language. */
export function ariaField({ name, errorMessage, isRequired, isDisabled }: FieldProps) {
  return {
    name,
    isRequired,
    isDisabled,
    isInvalid: Boolean(errorMessage),
    validationBehavior: "aria" as const,
  };
}

export function FieldLabel({ label, isRequired }: Pick<FieldProps, "label" | "isRequired">) {
  const { i18n } = useLingui();
  return (
    <Label className="field-label">
      {label} {isRequired === false ? <span className="field-optional">({i18n.t("optional")})</span> : null}
    </Label>
  );
}

export function FieldNotes({ hint, errorMessage }: Pick<FieldProps, "hint" | "errorMessage">) {
  return (
    <>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">
        {errorMessage ? <ErrorText>{errorMessage}</ErrorText> : null}
      </FieldError>
    </>
  );
}

export function ErrorText({ children }: { children: ReactNode }) {
  return (
    <>
      <Icon name="warning" />
      <span>{children}</span>
    </>
  );
}
