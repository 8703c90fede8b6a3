import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import type { TeamMember } from "@/api/generated";
import { summitsTeamListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Avatar, EmptyState, Name, Table } from "@/components/ui";
import { useSlug } from "@/lib/summit";
import { SettingsFrame } from "./SettingsFrame";
import { teamRoleWord } from "./words";

export function TeamTab() {
  const { i18n } = useLingui();
  const slug = useSlug();
  const { data, error } = useQuery(summitsTeamListOptions({ path: { slug }, query: { page_size: 200 } }));
  if (error && !data) throw error;
  return (
    <SettingsFrame title={i18n.t("Team")}>
      <Table<TeamMember>
        label={i18n.t("Team")}
        rows={data?.results}
        rowId={(member) => member.id}
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
    </SettingsFrame>
  );
}
