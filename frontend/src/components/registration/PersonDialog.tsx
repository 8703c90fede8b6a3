import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { type Participant, summitsParticipantsPersonPartialUpdate } from "@/api/generated";
import { FormDialog } from "@/components/layouts";
import { PersonFields, personBody, personOf, personValues } from "@/components/person";
import { toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useForm } from "@/lib/useForm";

interface PersonDialogProps {
  slug: string;
  participant: Pick<Participant, "id" | "person">;
  onClose: () => void;
}

/** Corrects who a participant is: the same person in the directory and at every summit. */
export function PersonDialog({ slug, participant, onClose }: PersonDialogProps) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const person = personOf(participant);
  const form = useForm({
    initial: personValues(person),
    submit: (values) =>
      summitsParticipantsPersonPartialUpdate({
        path: { slug, id: participant.id },
        body: personBody(values),
        headers: ifMatch(person.revision),
      }),
    onDone: () => {
      onClose();
      void client.invalidateQueries();
      toast({ text: i18n.t("Saved.") });
    },
  });
  return (
    <FormDialog form={form} size="wide" title={i18n.t("Correct the person")} onClose={onClose}>
      <PersonFields form={form} />
    </FormDialog>
  );
}
