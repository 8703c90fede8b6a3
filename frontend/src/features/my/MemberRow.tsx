import { useLingui } from "@lingui/react";
import {
  type Member,
  summitsParticipantsAccreditationCreate,
  summitsParticipantsDestroy,
  summitsParticipantsRestoreCreate,
} from "@/api/generated";
import { PersonName, personOf } from "@/components/person";
import { Badge, Button, Icon, IconButton, LinkButton, Menu, MenuItem, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useAttempt, useRemove } from "@/lib/undo";
import { accreditationTone, accreditationWord, roleWord } from "@/lib/words";
import { isOpen, maySubmit } from "./tasks";

interface MemberRowProps {
  member: Member;
  slug: string;
  onSubmit: () => void;
}

/** A member with the decision on them, and what may still be done. */
export function MemberRow({ member, slug, onSubmit }: MemberRowProps) {
  const { i18n } = useLingui();
  const person = personOf(member);
  return (
    <li className="member">
      <div className="member-who">
        <PersonName
          name={person.name}
          photo={person.photo}
          note={member.role ? roleWord(member.role, i18n, person.gender) : undefined}
        />
        <Badge tone={accreditationTone(member.accreditation)}>
          {accreditationWord(member.accreditation, i18n)}
        </Badge>
      </div>
      {member.decision_reason ? (
        <p className="notice notice-warning">
          <Icon name="info" />
          <bdi>{member.decision_reason}</bdi>
        </p>
      ) : null}
      {isOpen(member) ? (
        <div className="flex flex-wrap items-center gap-2">
          {maySubmit(member) ? (
            <Button size="sm" look="primary" onPress={onSubmit}>
              {member.accreditation === "draft" ? i18n.t("Submit") : i18n.t("Submit again")}
            </Button>
          ) : null}
          <LinkButton size="sm" icon="edit" href={`/my/${slug}/members/${member.id}`}>
            {i18n.t("Edit")}
          </LinkButton>
          <More member={member} slug={slug} />
        </div>
      ) : null}
    </li>
  );
}

function More({ member, slug }: Pick<MemberRowProps, "member" | "slug">) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const attempt = useAttempt(["myRetrieve"]);
  const remove = useRemove(["myRetrieve"]);
  const path = { slug, id: member.id };
  const name = bestText(personOf(member).name, language)?.text ?? "";
  async function withdraw() {
    const body = { state: "withdrawn" as const, reason: "" };
    const headers = ifMatch(member.revision);
    if (await attempt(() => summitsParticipantsAccreditationCreate({ path, body, headers })))
      toast({ text: i18n.t("The registration was withdrawn.") });
  }
  const onDelete = () =>
    remove({
      remove: () => summitsParticipantsDestroy({ path }),
      restore: () => summitsParticipantsRestoreCreate({ path }),
      text: i18n.t("The registration was deleted."),
    });
  return (
    <Menu
      label={i18n.t("More about {name}", { name })}
      trigger={<IconButton size="sm" icon="more" label={i18n.t("More about {name}", { name })} />}
    >
      {member.accreditation === "draft" ? null : (
        <MenuItem icon="close" onAction={() => void withdraw()}>
          {i18n.t("Withdraw the registration")}
        </MenuItem>
      )}
      <MenuItem icon="trash" isDanger onAction={() => void onDelete()}>
        {i18n.t("Delete the registration")}
      </MenuItem>
    </Menu>
  );
}
