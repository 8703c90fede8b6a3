import { useLingui } from "@lingui/react";
import { FormDialog } from "@/components/layouts";
import { RadioGroup, TextArea } from "@/components/ui";
import { useForm } from "@/lib/useForm";
import type { Accreditation } from "@/lib/words";
import type { Decision } from "./decide";

interface DecisionDialogProps {
  /** How many the decision is about. */
  count: number;
  /** The state they have now, when it is one. */
  current?: Accreditation;
  decide: (decision: Decision) => Promise<unknown>;
  onClose: () => void;
}

type Choice = Exclude<Accreditation, "draft">;

/** A decision with its reason, which those who registered the person will read. */
export function DecisionDialog({ count, current, decide, onClose }: DecisionDialogProps) {
  const { i18n } = useLingui();
  const choices: { id: Choice; label: string; note?: string }[] = [
    { id: "approved", label: i18n.t("Approve") },
    {
      id: "more_information",
      label: i18n.t("Ask for more information"),
      note: i18n.t("Say what is missing."),
    },
    { id: "waiting", label: i18n.t("Put on the waiting list"), note: i18n.t("Holds no place.") },
    { id: "refused", label: i18n.t("Refuse"), note: i18n.t("Say why.") },
    { id: "withdrawn", label: i18n.t("Withdraw"), note: i18n.t("The person is not coming.") },
    { id: "submitted", label: i18n.t("Open again"), note: i18n.t("As if it had just been submitted.") },
  ];
  const open = choices.filter((choice) => choice.id !== current);
  const form = useForm({
    initial: { state: (open[0]?.id ?? "approved") as Choice, reason: "" },
    submit: decide,
    onDone: onClose,
  });
  const needsReason = form.values.state === "refused" || form.values.state === "more_information";
  return (
    <FormDialog
      form={form}
      title={i18n.t("{count, plural, one {Decision on # participant} other {Decision on # participants}}", {
        count,
      })}
      submitLabel={i18n.t("Decide")}
      onClose={onClose}
    >
      <RadioGroup<Choice> label={i18n.t("Decision")} options={open} {...form.field("state")} />
      <TextArea
        label={i18n.t("Reason")}
        hint={i18n.t("Kept with the decision.")}
        isRequired={needsReason}
        {...form.field("reason")}
      />
    </FormDialog>
  );
}
