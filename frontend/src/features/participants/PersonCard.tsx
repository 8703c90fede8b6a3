import { useLingui } from "@lingui/react";
import { type ReactNode, useState } from "react";
import type { Participant } from "@/api/generated";
import { personOf } from "@/components/person";
import { PersonDialog } from "@/components/registration";
import { Avatar, Button, Localized, Name } from "@/components/ui";
import { countryName } from "@/lib/countries";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { answerWords } from "./answers";

interface PersonCardProps {
  slug: string;
  participant: Participant;
}

/** Who the person is beyond this summit, and a way to correct it. */
export function PersonCard({ slug, participant }: PersonCardProps) {
  const { i18n } = useLingui();
  const { language, tag } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const person = personOf(participant);
  const rows: [string, ReactNode][] = [
    ...Object.entries(person.name ?? {}).map(([code, text]): [string, ReactNode] => [
      new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code,
      <Name key={code} lang={code}>
        {text}
      </Name>,
    ]),
  ];
  if (Object.keys(person.address).length)
    rows.push([i18n.t("Form of address"), <Localized key="address" text={person.address} isQuiet />]);
  if (person.country) rows.push([i18n.t("Country"), countryName(person.country, tag)]);
  if (person.email) rows.push([i18n.t("E-mail"), <Name key="email">{person.email}</Name>]);
  if (person.phone) rows.push([i18n.t("Telephone"), <Name key="phone">{person.phone}</Name>]);
  for (const [question, answer] of answerWords(participant.answers ?? {}, i18n))
    rows.push([question, <Name key={question}>{answer}</Name>]);
  return (
    <aside className="overview-side" aria-labelledby="person">
      <h2 id="person" className="overview-title">
        {i18n.t("The person")}
      </h2>
      <Avatar name={bestText(person.name, language)?.text ?? ""} photo={person.photo} size="lg" />
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button size="sm" icon="edit" onPress={() => setOpen(true)}>
          {i18n.t("Correct the person")}
        </Button>
      </div>
      {isOpen ? <PersonDialog slug={slug} participant={participant} onClose={() => setOpen(false)} /> : null}
    </aside>
  );
}
