import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import {
  type MyDelegation,
  type Participant,
  summitsParticipantsCreate,
  summitsParticipantsPartialUpdate,
} from "@/api/generated";
import {
  myRetrieveOptions,
  summitsParticipantsRetrieveOptions,
} from "@/api/generated/@tanstack/react-query.gen";
import { PersonFields, personBody, personOf, personValues } from "@/components/person";
import { PersonDialog, TravelFields, travelBody, travelValues } from "@/components/registration";
import { Button, EmptyState, Form, Icon, PageHeader, toast } from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";
import { partOf, useForm } from "@/lib/useForm";
import { type MemberValues, PlaceFields } from "./PlaceFields";

const valuesOf = (participant?: Participant): MemberValues => ({
  role: participant?.role ?? "",
  position: participant?.position ?? {},
  listed: participant?.listed ?? false,
  travel: travelValues(participant?.travel),
});

const bodyOf = (values: MemberValues) => ({ ...values, travel: travelBody(values.travel) });

function useDone(text: string) {
  const navigate = useNavigate();
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries();
    toast({ text });
    void navigate({ to: "/my" });
  };
}

/** Registers a member of a delegation the reader leads. */
export function NewMember() {
  const { delegation: id } = useParams({ strict: false }) as { delegation: string };
  const { data: my } = useSuspenseQuery(myRetrieveOptions());
  const delegation = my.delegations.find((row) => row.id === id);
  const { i18n } = useLingui();
  if (!delegation) return <EmptyState title={i18n.t("You do not lead this delegation.")} />;
  return <Registering delegation={delegation} />;
}

function Registering({ delegation }: { delegation: MyDelegation }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const slug = useSlug();
  const done = useDone(i18n.t("Kept as a draft. Submit it when it is complete."));
  const form = useForm({
    initial: { ...valuesOf(), new_person: personValues() },
    submit: ({ new_person, ...values }) =>
      summitsParticipantsCreate({
        path: { slug },
        body: {
          ...bodyOf(values),
          category: "delegate",
          delegation: delegation.id,
          new_person: personBody(new_person),
        },
      }),
    onDone: done,
  });
  return (
    <>
      <PageHeader
        title={i18n.t("Add a member")}
        lead={<bdi>{bestText(delegation.official_name, language)?.text}</bdi>}
        crumbs={[{ title: i18n.t("My summits"), href: "/my" }]}
      />
      <Form form={form} submitLabel={i18n.t("Keep as a draft")}>
        <PersonFields form={partOf(form, "new_person")} isBrief />
        <PlaceFields form={form} delegation={delegation} />
        <TravelFields form={form} />
      </Form>
    </>
  );
}

/** Changes a registration until it is decided. */
export function EditMember() {
  const slug = useSlug();
  const { participant: id } = useParams({ strict: false }) as { participant: string };
  const { data } = useSuspenseQuery(summitsParticipantsRetrieveOptions({ path: { slug, id } }));
  const { data: my } = useSuspenseQuery(myRetrieveOptions());
  const delegation = my.delegations.find((row) => row.id === data.delegation?.id);
  return <Editing key={data.revision} participant={data} delegation={delegation} />;
}

function Editing({ participant, delegation }: { participant: Participant; delegation?: MyDelegation }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const slug = useSlug();
  const [isNaming, setNaming] = useState(false);
  const done = useDone(i18n.t("Saved."));
  const form = useForm({
    initial: valuesOf(participant),
    submit: (values) =>
      summitsParticipantsPartialUpdate({
        path: { slug, id: participant.id },
        body: bodyOf(values),
        headers: ifMatch(participant.revision),
      }),
    onDone: done,
  });
  return (
    <>
      <PageHeader
        title={bestText(personOf(participant).name, language)?.text ?? ""}
        crumbs={[{ title: i18n.t("My summits"), href: "/my" }]}
        actions={
          <Button icon="edit" onPress={() => setNaming(true)}>
            {i18n.t("Correct the person")}
          </Button>
        }
      />
      {participant.decision_reason ? (
        <p className="notice notice-warning mb-6">
          <Icon name="info" />
          <bdi>{participant.decision_reason}</bdi>
        </p>
      ) : null}
      <Form form={form}>
        <PlaceFields form={form} delegation={delegation} />
        <TravelFields form={form} />
      </Form>
      {isNaming ? (
        <PersonDialog slug={slug} participant={participant} onClose={() => setNaming(false)} />
      ) : null}
    </>
  );
}
