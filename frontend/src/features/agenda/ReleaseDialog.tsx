import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { summitsAgendaReleasesCreate } from "@/api/generated";
import { Button, Dialog, Form, LocalizedTextField, toast } from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";
import { useForm } from "@/lib/useForm";

interface ReleaseDialogProps {
  slug: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

const FORM = "release-agenda";

/** The step from desk to record, with a note that readers see. */
export function ReleaseDialog({ slug, isOpen, onOpenChange }: ReleaseDialogProps) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    initial: { note: {} as LocalizedText },
    submit: ({ note }) => summitsAgendaReleasesCreate({ path: { slug }, body: { note } }),
    onDone: () => {
      onOpenChange(false);
      form.set({ note: {} });
      void client.invalidateQueries();
      toast({ text: i18n.t("The agenda was released. Readers see it now.") });
    },
  });
  return (
    <Dialog
      title={i18n.t("Release the agenda")}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={false}
      footer={
        <>
          <Button onPress={() => onOpenChange(false)}>{i18n.t("Cancel")}</Button>
          <Button look="primary" type="submit" form={FORM} isPending={form.isPending}>
            {i18n.t("Release")}
          </Button>
        </>
      }
    >
      <Form form={form} id={FORM} hideActions>
        <p>
          {i18n.t(
            "The agenda as it stands becomes the next numbered release: the public page, calendars and files follow at once.",
          )}
        </p>
        <LocalizedTextField
          label={i18n.t("What is new")}
          hint={i18n.t("Readers see this beside the release.")}
          isRequired={false}
          multiline
          {...form.field("note")}
        />
      </Form>
    </Dialog>
  );
}
