import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { type Release, summitsReleasesWithdrawCreate } from "@/api/generated";
import { FormDialog } from "@/components/layouts/FormDialog";
import { LocalizedTextField, toast } from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";
import { useForm } from "@/lib/useForm";

/** Takes a release out of readers' sight, with the words they find in its place. */
export function WithdrawDialog({ release, onClose }: { release: Release; onClose: () => void }) {
  const { i18n } = useLingui();
  const slug = useSlug();
  const client = useQueryClient();
  const form = useForm({
    initial: { notice: {} as LocalizedText },
    submit: (body) => summitsReleasesWithdrawCreate({ path: { slug, id: release.id }, body }),
    onDone: () => {
      void client.invalidateQueries();
      toast({ text: i18n.t("It was withdrawn. Readers see the notice.") });
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={i18n.t("Withdraw")} submitLabel={i18n.t("Withdraw")} onClose={onClose}>
      <p>
        {i18n.t("Its addresses then answer that it was withdrawn, with this notice. The record keeps it.")}
      </p>
      <LocalizedTextField label={i18n.t("Notice to readers")} multiline {...form.field("notice")} />
    </FormDialog>
  );
}
