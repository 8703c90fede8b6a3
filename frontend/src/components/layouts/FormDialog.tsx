import { useLingui } from "@lingui/react";
import { type ReactNode, useId } from "react";
import { Button, Dialog, Form } from "@/components/ui";
import type { Form as FormState } from "@/lib/useForm";

interface FormDialogProps<Values extends object> {
  form: FormState<Values>;
  title: string;
  /** Rendered only while it is open: each opening begins with a fresh form. */
  onClose: () => void;
  submitLabel?: string;
  /** Further buttons, before the usual two: a deletion. */
  actions?: ReactNode;
  size?: "md" | "wide";
  children: ReactNode;
}

/** A short form over the page it belongs to. Typed words are not lost by a click beside it. */
export function FormDialog<Values extends object>({ form, ...props }: FormDialogProps<Values>) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <Dialog
      isOpen
      title={props.title}
      size={props.size}
      isDismissable={false}
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      footer={
        <>
          {props.actions ? <div className="me-auto">{props.actions}</div> : null}
          <Button onPress={props.onClose}>{i18n.t("Cancel")}</Button>
          <Button look="primary" type="submit" form={id} isPending={form.isPending}>
            {props.submitLabel ?? i18n.t("Save")}
          </Button>
        </>
      }
    >
      <Form form={form} id={id} hideActions>
        {props.children}
      </Form>
    </Dialog>
  );
}
