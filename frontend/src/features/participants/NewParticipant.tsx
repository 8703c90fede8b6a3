import { useLingui } from "@lingui/react";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type Delegation, type Participant, summitsParticipantsCreate } from "@/api/generated";
import { summitsDelegationsRetrieveOptions } from "@/api/generated/@tanstack/react-query.gen";
import { PersonFields, personBody, personValues } from "@/components/person";
import { PersonPicker } from "@/components/pickers";
import { TravelFields } from "@/components/registration";
import { Form, type Option, PageHeader, RadioGroup, toast } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText, type LocalizedText } from "@/lib/localized";
import { useUser } from "@/lib/session";
import { useSlug } from "@/lib/summit";
import { partOf, useForm } from "@/lib/useForm";
import { PartFields } from "./ParticipantFields";
import { newParticipantRoute } from "./routes";
import { participantBody, participantValues } from "./values";

type Source = "directory" | "new";

/** Registers somebody: one of the directory, or somebody new. `?delegation` chooses the delegation beforehand. */
export function NewParticipant() {
  const { delegation } = newParticipantRoute.useSearch();
  return delegation ? <InDelegation id={delegation} /> : <Registering />;
}

function InDelegation({ id }: { id: string }) {
  const slug = useSlug();
  const { data } = useSuspenseQuery(summitsDelegationsRetrieveOptions({ path: { slug, id } }));
  return <Registering key={id} delegation={data} />;
}

function useRegistration(delegation: Delegation | undefined, onDone: (made: Participant) => void) {
  const { language } = useLocale();
  const slug = useSlug();
  const user = useUser();
  const nameIn = (text: LocalizedText) => bestText(text, language)?.text ?? "";
  const initial = participantValues(undefined, nameIn);
  return useForm({
    initial: {
      ...initial,
      delegation: delegation ? { id: delegation.id, label: nameIn(delegation.display_name) } : null,
      // The directory is the secretariat's; the rest of a team registers people by writing them.
      source: (user?.is_secretariat ? "directory" : "new") as Source,
      person: null as Option | null,
      new_person: personValues(),
    },
    submit: async ({ source, person, new_person, ...values }) => {
      const who = source === "directory" ? { person: person?.id } : { new_person: personBody(new_person) };
      const body = { ...participantBody(values), ...who };
      return (await summitsParticipantsCreate({ path: { slug }, body })).data;
    },
    onDone,
  });
}

function Registering({ delegation }: { delegation?: Delegation }) {
  const { i18n } = useLingui();
  const slug = useSlug();
  const user = useUser();
  const navigate = useNavigate();
  const client = useQueryClient();
  const list = `/desk/${slug}/participants`;
  const form = useRegistration(delegation, (made) => {
    void client.invalidateQueries();
    toast({ text: i18n.t("The participant was registered.") });
    void navigate({ to: delegation ? `/desk/${slug}/delegations/${delegation.id}` : `${list}/${made.id}` });
  });
  return (
    <>
      <PageHeader
        title={i18n.t("Add a participant")}
        crumbs={[{ title: i18n.t("Participants"), href: list }]}
      />
      <Form form={form} submitLabel={i18n.t("Register")}>
        {user?.is_secretariat ? (
          <RadioGroup<Source>
            label={i18n.t("Who")}
            orientation="horizontal"
            options={[
              { id: "directory", label: i18n.t("Somebody of the directory") },
              { id: "new", label: i18n.t("Somebody new") },
            ]}
            {...form.field("source")}
          />
        ) : null}
        {form.values.source === "directory" ? (
          <PersonPicker
            label={i18n.t("Person")}
            hint={i18n.t("Type a name in any spelling, Arabic or Latin.")}
            {...form.field("person")}
          />
        ) : (
          <PersonFields form={partOf(form, "new_person")} isBrief />
        )}
        <section className="form-section">
          <h2>{i18n.t("At this summit")}</h2>
          <PartFields form={form} />
        </section>
        <TravelFields form={form} />
      </Form>
    </>
  );
}
