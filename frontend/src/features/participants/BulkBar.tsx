import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Participant } from "@/api/generated";
import { personOf } from "@/components/person";
import { Button, Icon, Name, ProgressBar, toast } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { DecisionDialog } from "./DecisionDialog";
import { type Decision, decideAll, type Undecided } from "./decide";

interface BulkBarProps {
  slug: string;
  chosen: readonly Participant[];
  onClear: () => void;
}

/** One decision for everyone selected, with how far it is and who could not be decided on. */
export function BulkBar({ slug, chosen, onClear }: BulkBarProps) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [done, setDone] = useState<number | null>(null);
  const [total, setTotal] = useState(0);
  const [undecided, setUndecided] = useState<Undecided[]>([]);
  const [isAsking, setAsking] = useState(false);

  async function decideOn(decision: Decision) {
    setUndecided([]);
    setTotal(chosen.length);
    setDone(0);
    try {
      const left = await decideAll(slug, chosen, decision, setDone);
      const decided = chosen.length - left.length;
      if (decided)
        toast({
          text: i18n.t("{count, plural, one {# decision was kept} other {# decisions were kept}}", {
            count: decided,
          }),
        });
      if (left.length) setUndecided(left);
      else onClear();
    } finally {
      setDone(null);
      await client.invalidateQueries();
    }
  }
  const isWorking = done !== null;
  return (
    <>
      <section className="selection-bar" aria-label={i18n.t("Selected participants")}>
        {isWorking ? (
          <div className="grow">
            <ProgressBar label={i18n.t("Keeping decisions")} done={done} total={total} />
          </div>
        ) : (
          <>
            <span className="grow">
              {i18n.t("{count, plural, one {# selected} other {# selected}}", { count: chosen.length })}
            </span>
            <Button
              look="primary"
              size="sm"
              icon="check"
              onPress={() => void decideOn({ state: "approved", reason: "" })}
            >
              {i18n.t("Approve")}
            </Button>
            <Button size="sm" onPress={() => setAsking(true)}>
              {i18n.t("Another decision")}
            </Button>
            <Button size="sm" look="quiet" onPress={onClear}>
              {i18n.t("Clear the selection")}
            </Button>
          </>
        )}
      </section>
      {undecided.length ? <UndecidedNotice undecided={undecided} /> : null}
      {isAsking ? (
        <DecisionDialog count={chosen.length} decide={decideOn} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}

function UndecidedNotice({ undecided }: { undecided: readonly Undecided[] }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  return (
    <div className="notice notice-warning mb-4" role="alert">
      <Icon name="warning" />
      <div>
        <p>{i18n.t("These could not be decided on:")}</p>
        <ul className="list-disc ps-5">
          {undecided.map(({ participant, reason }) => (
            <li key={participant.id}>
              <Name>{bestText(personOf(participant).name, language)?.text}</Name>
              {": "}
              {reason || i18n.t("The server could not be reached.")}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
