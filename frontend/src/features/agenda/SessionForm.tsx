import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import type { Session, SessionRequest } from "@/api/generated";
import { summitsRoomsListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { DateTimeField, Form, LocalizedTextField, NumberField, Select } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useSummit } from "@/lib/summit";
import { useForm } from "@/lib/useForm";
import { ItemsField } from "./ItemsField";
import { RolesField } from "./RolesField";
import { kindOptions } from "./words";

interface SessionFormProps {
  session?: Session;
  submit: (body: SessionRequest) => Promise<unknown>;
  onDone: () => void;
}

const NONE = "none";

function initialOf(session: Session | undefined) {
  return {
    kind: session?.kind ?? ("working_session" as const),
    title: session?.title ?? {},
    description: session?.description ?? {},
    starts_at: session?.starts_at ?? null,
    ends_at: session?.ends_at ?? null,
    room: session?.room ?? null,
    status: session?.status ?? ("planned" as const),
    speaking_limit_seconds: session?.speaking_limit_seconds ?? null,
    roles: session?.roles ?? [],
    items: session?.items ?? [],
  };
}

export function SessionForm({ session, submit, onDone }: SessionFormProps) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const summit = useSummit();
  const rooms = useQuery(summitsRoomsListOptions({ path: { slug: summit.slug }, query: { page_size: 200 } }));
  const form = useForm({ initial: initialOf(session), submit, onDone });
  const { set, values } = form;
  const suggested = `${summit.start_date}T06:00:00Z`;
  return (
    <Form form={form}>
      <LocalizedTextField label={i18n.t("Title")} {...form.field("title")} />
      <div className="form-row">
        <Select label={i18n.t("Kind")} options={kindOptions(i18n)} {...form.field("kind")} />
        <Select
          label={i18n.t("State")}
          options={[
            { id: "planned", label: i18n.t("Planned") },
            { id: "cancelled", label: i18n.t("Cancelled") },
          ]}
          {...form.field("status")}
        />
      </div>
      <div className="form-row">
        <DateTimeField
          label={i18n.t("Begins")}
          isRequired={false}
          timeZone={summit.timezone}
          suggested={suggested}
          {...form.field("starts_at")}
        />
        <DateTimeField
          label={i18n.t("Ends")}
          isRequired={false}
          timeZone={summit.timezone}
          suggested={values.starts_at ?? suggested}
          {...form.field("ends_at")}
        />
      </div>
      <div className="form-row">
        <Select
          label={i18n.t("Room")}
          isRequired={false}
          options={[
            { id: NONE, label: i18n.t("No room") },
            ...(rooms.data?.results ?? []).map((room) => ({
              id: room.id,
              label: bestText(room.name, language)?.text ?? room.key ?? "",
            })),
          ]}
          {...form.field("room")}
          value={values.room ?? NONE}
          onChange={(room) => set({ room: room === NONE ? null : room })}
        />
        <NumberField
          label={i18n.t("Speaking time in minutes")}
          isRequired={false}
          min={0}
          name="speaking_limit_seconds"
          errorMessage={form.field("speaking_limit_seconds").errorMessage}
          value={values.speaking_limit_seconds === null ? null : values.speaking_limit_seconds / 60}
          onChange={(minutes) =>
            set({ speaking_limit_seconds: minutes === null ? null : Math.round(minutes * 60) })
          }
        />
      </div>
      <LocalizedTextField
        label={i18n.t("Description")}
        isRequired={false}
        multiline
        {...form.field("description")}
      />
      <RolesField slug={summit.slug} {...form.field("roles")} />
      <ItemsField {...form.field("items")} />
    </Form>
  );
}
