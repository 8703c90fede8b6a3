import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from "react-aria-components";
import { ariaField, FieldLabel, FieldNotes, type FieldProps, fieldId } from "./Field";

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "email" | "password" | "tel" | "url";
  autoComplete?: string;
  /** Language of the text itself, when it is not the page's: sets direction, font and spelling. */
  lang?: string;
  /** `auto` lets the first strong letter decide: for names and free words. `ltr` for codes and addresses. */
  dir?: "auto" | "ltr" | "rtl";
  placeholder?: string;
  maxLength?: number;
  autoFocus?: boolean;
}

/** The words decide; an empty box keeps the page's direction, so that its placeholder stands at the start. */
export const autoDirection = (value: string): "auto" | undefined => (value ? "auto" : undefined);

const technical = new Set(["email", "password", "tel", "url"]);

export function TextField(props: TextFieldProps) {
  const { type = "text", dir = technical.has(type) ? "ltr" : autoDirection(props.value) } = props;
  return (
    <AriaTextField
      {...ariaField(props)}
      className="field"
      id={fieldId(props.name)}
      type={type}
      value={props.value}
      onChange={props.onChange}
      maxLength={props.maxLength}
      autoComplete={props.autoComplete}
      autoFocus={props.autoFocus}
    >
      <FieldLabel {...props} />
      <Input className="input" dir={dir} lang={props.lang} placeholder={props.placeholder} />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends Omit<TextFieldProps, "type" | "autoComplete"> {
  rows?: number;
}

export function TextArea(props: TextAreaProps) {
  return (
    <AriaTextField
      {...ariaField(props)}
      className="field"
      id={fieldId(props.name)}
      value={props.value}
      onChange={props.onChange}
      maxLength={props.maxLength}
      autoFocus={props.autoFocus}
    >
      <FieldLabel {...props} />
      <AriaTextArea
        className="input"
        dir={props.dir ?? autoDirection(props.value)}
        lang={props.lang}
        rows={props.rows ?? 4}
        placeholder={props.placeholder}
      />
      <FieldNotes {...props} />
    </AriaTextField>
  );
}
