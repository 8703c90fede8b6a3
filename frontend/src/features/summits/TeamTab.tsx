import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { TeamMember } from "@/api/generated";
import { summitsTeamListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Avatar, Button, EmptyState, Name, Table } from "@/components/ui";
import { useSummit } from "@/lib/summit";
import { SettingsFrame } from "./SettingsFrame";
import { TeamDialog } from "./TeamDialog";
import { teamRoleWord } from "./words";

/** Who works for the summit. The owners make the team; the others see it. */
export function TeamTab() {
  const { i18n } = useLingui();
  const summit = useSummit();
  const isOwner = summit.team_role === "owner";
  const [open, setOpen] = useState<TeamMember | "new" | null>(null);
  const path = { slug: summit.slug };
  const { data, error } = useQuery(summitsTeamListOptions({ path, query: { page_size: 200 } }));
  if (error && !data) throw error;
  return (
    <SettingsFrame title={i18n.t("Team")}>
      {isOwner ? (
        <div className="toolbar">
          <Button look="primary" icon="plus" onPress={() => setOpen("new")}>
            {i18n.t("Add a colleague")}
          </Button>
        </div>
      ) : (
        <p className="mb-4 text-muted">{i18n.t("The owners of the summit make the team.")}</p>
      )}
      <Table<TeamMember>
        label={i18n.t("Team")}
        rows={data?.results}
        rowId={(member) => member.id}
        onOpen={isOwner ? setOpen : undefined}
        columns={[
          {
            id: "name",
            header: i18n.t("Name"),
            isPrimary: true,
            cell: (member) => (
              <span className="flex items-center gap-3">
                <Avatar name={member.name || member.email} size="sm" />
                <Name>{member.name || member.email}</Name>
              </span>
            ),
          },
          { id: "email", header: i18n.t("E-mail"), cell: (member) => <Name>{member.email}</Name> },
          { id: "role", header: i18n.t("Role"), cell: (member) => teamRoleWord(member.role, i18n) },
        ]}
        empty={<EmptyState title={i18n.t("Nobody works for this summit yet.")} />}
      />
      {open ? <TeamDialog member={open === "new" ? undefined : open} onClose={() => setOpen(null)} /> : null}
    </SettingsFrame>
  );
}
