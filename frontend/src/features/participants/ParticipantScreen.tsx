import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import {
  type Participant,
  summitsParticipantsDestroy,
  summitsParticipantsPartialUpdate,
  summitsParticipantsRestoreCreate,
} from "@/api/generated";
import { summitsParticipantsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { personOf } from "@/components/person";
import { TravelFields } from "@/components/registration";
import { Badge, Button, Form, Icon, Localized, PageHeader, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";
import { useAttempt, useRemove } from "@/lib/undo";
import { useForm } from "@/lib/useForm";
import { accreditationTone, accreditationWord, categoryWord } from "@/lib/words";
import { DecisionDialog } from "./DecisionDialog";
import { decide } from "./decide";
import { PartFields } from "./ParticipantFields";
import { PersonCard } from "./PersonCard";
import { participantBody, participantValues } from "./values";

/** One participant: the decision, who the person is, what they are at the summit. */
export function ParticipantScreen() {
  const slug = useSlug();
  const { participant: id } = useParams({ strict: false }) as { participant: string };
  const { data } = useSuspenseQuery(summitsParticipantsRetrieveOptions({ path: { slug, id } }));
  return <Screen slug={slug} participant={data} />;
}

function Screen({ slug, participant }: { slug: string; participant: Participant }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const person = personOf(participant);
  return (
    <>
      <PageHeader
        title={bestText(person.name, language)?.text ?? ""}
        heading={<Localized text={person.name} isQuiet />}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            {categoryWord(participant.category, i18n, person.gender)}
            {participant.delegation ? <Localized text={participant.delegation.display_name} isQuiet /> : null}
            <Badge tone={accreditationTone(participant.accreditation)}>
              {accreditationWord(participant.accreditation, i18n)}
            </Badge>
          </span>
        }
        crumbs={[{ title: i18n.t("Participants"), href: `/desk/${slug}/participants` }]}
        actions={<Actions slug={slug} participant={participant} />}
      />
      {participant.decision_reason ? (
        <p className="notice mb-6">
          <Icon name="info" />
          <bdi>{participant.decision_reason}</bdi>
        </p>
      ) : null}
      <div className="overview">
        <PartForm key={participant.revision} slug={slug} participant={participant} />
        <PersonCard slug={slug} participant={participant} />
      </div>
    </>
  );
}

function Actions({ slug, participant }: { slug: string; participant: Participant }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const attempt = useAttempt();
  const remove = useRemove(["summitsParticipantsList", "summitsOverview"]);
  const [isAsking, setAsking] = useState(false);
  const path = { slug, id: participant.id };
  async function approve() {
    const body = { state: "approved" as const, reason: "" };
    if (await attempt(() => decide(slug, participant, body))) toast({ text: i18n.t("Approved.") });
  }
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsParticipantsDestroy({ path }),
      restore: () => summitsParticipantsRestoreCreate({ path }),
      text: i18n.t("The registration was deleted."),
    });
    if (gone) void navigate({ to: `/desk/${slug}/participants` });
  }
  return (
    <>
      <Button look="danger" icon="trash" onPress={onDelete}>
        {i18n.t("Delete")}
      </Button>
      <Button onPress={() => setAsking(true)}>{i18n.t("Another decision")}</Button>
      {participant.accreditation === "approved" ? null : (
        <Button look="primary" icon="check" onPress={approve}>
          {i18n.t("Approve")}
        </Button>
      )}
      {isAsking ? (
        <DecisionDialog
          count={1}
          current={participant.accreditation}
          decide={async (decision) => {
            await decide(slug, participant, decision);
            await client.invalidateQueries();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

function PartForm({ slug, participant }: { slug: string; participant: Participant }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const client = useQueryClient();
  const form = useForm({
    initial: participantValues(participant, (text) => bestText(text, language)?.text ?? ""),
    submit: (values) =>
      summitsParticipantsPartialUpdate({
        path: { slug, id: participant.id },
        body: participantBody(values),
        headers: ifMatch(participant.revision),
      }),
    onDone: () => {
      void client.invalidateQueries();
      toast({ text: i18n.t("Saved.") });
    },
  });
  return (
    <Form form={form}>
      <PartFields form={form} />
      <TravelFields form={form} />
    </Form>
  );
}
