import {
  summitsOrganisationsList,
  summitsParticipantsList,
  summitsSessionsList,
  summitsStatesList,
} from "@/api/generated";
import { ComboBox, type Option } from "@/components/ui";
import type { Language } from "@/lib/language";
import { useLocale } from "@/lib/locale";
import { bestText, type LocalizedText } from "@/lib/localized";
import { useSlug } from "@/lib/summit";
import type { FieldBinding } from "@/lib/useForm";

interface PickerProps extends FieldBinding<string | null> {
  label: string;
  hint?: string;
  isRequired?: boolean;
  /** What the value is called, when it was chosen before. */
  known?: LocalizedText | null;
}

type Row = { id: string; text: LocalizedText | null | undefined };
type Load = (slug: string, q: string, signal: AbortSignal) => Promise<Row[]>;

const labelOf = (text: LocalizedText | null | undefined, language: Language): string =>
  bestText(text, language)?.text ?? "";

function Picker({ load, known, value, onChange, ...props }: PickerProps & { load: Load }) {
  const { language } = useLocale();
  const slug = useSlug();
  const chosen: Option | null = value
    ? { id: value, label: names.get(value) ?? labelOf(known, language) }
    : null;
  return (
    <ComboBox
      {...props}
      value={chosen}
      onChange={(option) => {
        if (option) names.set(option.id, option.label);
        onChange(option?.id ?? null);
      }}
      load={async (q, signal) =>
        (await load(slug, q, signal)).map((row) => ({ id: row.id, label: labelOf(row.text, language) }))
      }
    />
  );
}

// What was chosen a moment ago is called as the list called it.
const names = new Map<string, string>();

const participants: Load = async (slug, q, signal) => {
  const { data } = await summitsParticipantsList({
    path: { slug },
    query: { q: q || undefined, page_size: 20 },
    signal,
  });
  return data.results.map((row) => ({ id: row.id, text: row.person?.name }));
};

const sessions: Load = async (slug, q, signal) => {
  const { data } = await summitsSessionsList({
    path: { slug },
    query: { q: q || undefined, page_size: 20 },
    signal,
  });
  return data.results.map((row) => ({ id: row.id, text: row.title }));
};

const organisations: Load = async (slug, q, signal) => {
  const { data } = await summitsOrganisationsList({ path: { slug }, query: { page_size: 200 }, signal });
  return data.results.map((row) => ({ id: row.id, text: row.name })).filter((row) => matches(row, q));
};

const states: Load = async (slug, q, signal) => {
  const { data } = await summitsStatesList({ path: { slug }, query: { page_size: 200 }, signal });
  return data.results
    .map((row) => ({ id: row.id, text: row.names?.[0]?.short }))
    .filter((row) => matches(row, q));
};

const matches = (row: Row, q: string): boolean =>
  Object.values(row.text ?? {}).some((text) => text?.toLowerCase().includes(q.toLowerCase()));

export const ParticipantField = (props: PickerProps) => <Picker {...props} load={participants} />;
export const SessionField = (props: PickerProps) => <Picker isRequired={false} {...props} load={sessions} />;
export const OrganisationField = (props: PickerProps) => <Picker {...props} load={organisations} />;
export const StateField = (props: PickerProps) => <Picker {...props} load={states} />;
