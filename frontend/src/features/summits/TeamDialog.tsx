import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { summitsTeamCreate, summitsTeamDestroy, type TeamMember } from "@/api/generated";
import { FormDialog } from "@/components/layouts";
import { Button, RadioGroup, TextField } from "@/components/ui";
import { useSlug } from "@/lib/summit";
import { useRemove } from "@/lib/undo";
import { useForm } from "@/lib/useForm";
import { teamRoleWord } from "./words";

const roles = ["organiser", "owner"] as const;

/** Adds a colleague by the address of their account, or gives one another role. */
export function TeamDialog({ member, onClose }: { member?: TeamMember; onClose: () => void }) {
  const { i18n } = useLingui();
  const slug = useSlug();
  const client = useQueryClient();
  const remove = useRemove(["summitsTeamList"]);
  const form = useForm({
    initial: { email: member?.email ?? "", role: member?.role ?? ("organiser" as const) },
    submit: (body) => summitsTeamCreate({ path: { slug }, body }),
    onDone: () => {
      onClose();
      void client.invalidateQueries();
    },
  });
  async function onRemove(leaving: TeamMember) {
    const { email, role } = leaving;
    const gone = await remove({
      remove: () => summitsTeamDestroy({ path: { slug, id: leaving.id } }),
      restore: () => summitsTeamCreate({ path: { slug }, body: { email, role } }),
      text: i18n.t("The colleague was taken out of the team."),
    });
    if (gone) onClose();
  }
  const notes = {
    organiser: i18n.t("Sees and changes everything of the summit."),
    owner: i18n.t("Makes the team besides, and may delete the summit."),
  };
  return (
    <FormDialog
      form={form}
      title={member ? member.name || member.email : i18n.t("Add a colleague")}
      onClose={onClose}
      actions={
        member ? (
          <Button look="danger" icon="trash" onPress={() => void onRemove(member)}>
            {i18n.t("Take out of the team")}
          </Button>
        ) : null
      }
    >
      {member ? null : (
        <TextField
          type="email"
          label={i18n.t("E-mail")}
          hint={i18n.t("Of an account that exists.")}
          {...form.field("email")}
        />
      )}
      <RadioGroup<TeamMember["role"]>
        label={i18n.t("Role")}
        options={roles.map((id) => ({ id, label: teamRoleWord(id, i18n), note: notes[id] }))}
        {...form.field("role")}
      />
    </FormDialog>
  );
}
