import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import type { Form as FormState } from "@/lib/useForm";
import { Button } from "./Button";
import { FormErrorSummary } from "./FormErrorSummary";

export interface FormProps<Values extends object> {
  form: FormState<Values>;
  children: ReactNode;
  submitLabel?: string;
  /** Further buttons beside the submitting one. */
  actions?: ReactNode;
  /** The buttons stand elsewhere (a dialog's footer): give the form an `id` and use `<Button form=… type="submit">`. */
  hideActions?: boolean;
  id?: string;
}

/** A form over `useForm`: the refusal on top, the fields, the buttons. */
export function Form<Values extends object>({ form, children, ...props }: FormProps<Values>) {
  const { i18n } = useLingui();
  return (
    <form className="form" id={props.id} noValidate onSubmit={form.onSubmit}>
      <FormErrorSummary problem={form.problem} isOffline={form.offline} />
      {children}
      {props.hideActions ? null : (
        <div className="form-actions">
          <Button type="submit" look="primary" isPending={form.isPending}>
            {props.submitLabel ?? i18n.t("Save")}
          </Button>
          {props.actions}
        </div>
      )}
    </form>
  );
}
