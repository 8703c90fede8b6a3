import { useLingui } from "@lingui/react";
import { useId } from "react";
import { Group, Input, Label, TextArea, TextField } from "react-aria-components";
import { directionOf, isLanguage, languageNames, languages } from "@/lib/language";
import type { LocalizedText } from "@/lib/localized";
import { ErrorText, type FieldProps, fieldId } from "./Field";

export interface LocalizedTextFieldProps extends FieldProps {
  value: LocalizedText;
  onChange: (value: LocalizedText) => void;
  /** The summit's languages, in the order to show them. */
  languages?: readonly string[];
  multiline?: boolean;
}

/** One text, one box per language, each in its own direction. An empty box says that it is not translated yet. */
export function LocalizedTextField(props: LocalizedTextFieldProps) {
  const { i18n } = useLingui();
  const labelId = useId();
  const noteId = useId();
  const codes = props.languages ?? languages;
  const anyText = codes.some((code) => props.value[code]?.trim());
  const Control = props.multiline ? TextArea : Input;
  return (
    <Group
      className="field"
      id={fieldId(props.name)}
      tabIndex={-1}
      aria-labelledby={labelId}
      aria-describedby={noteId}
      isInvalid={Boolean(props.errorMessage)}
    >
      <span className="field-label" id={labelId}>
        {props.label}{" "}
        {props.isRequired === false ? <span className="field-optional">({i18n.t("optional")})</span> : null}
      </span>
      <div className="localized">
        {codes.map((code) => (
          <TextField
            key={code}
            className="localized-part"
            value={props.value[code] ?? ""}
            onChange={(text) => props.onChange({ ...props.value, [code]: text })}
            isDisabled={props.isDisabled}
            isInvalid={Boolean(props.errorMessage)}
            aria-describedby={noteId}
          >
            <span className="localized-language">
              <Label>
                <span className="visually-hidden">{props.label}: </span>
                <span lang={code}>{isLanguage(code) ? languageNames[code] : code}</span>
              </Label>
              {anyText && !props.value[code]?.trim() ? (
                <span className="localized-missing">{i18n.t("Not translated yet")}</span>
              ) : null}
            </span>
            <Control className="input" lang={code} dir={directionOf(code)} />
          </TextField>
        ))}
      </div>
      <span id={noteId}>
        {props.hint ? <span className="field-hint">{props.hint}</span> : null}
        {props.errorMessage ? (
          <span className="field-error">
            <ErrorText>{props.errorMessage}</ErrorText>
          </span>
        ) : null}
      </span>
    </Group>
  );
}
