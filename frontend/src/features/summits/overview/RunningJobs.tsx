import { useLingui } from "@lingui/react";
import { type Job, jobsCancelCreate } from "@/api/generated";
import { Button, ProgressBar } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { useAttempt } from "@/lib/undo";
import { taskWord } from "../words";

/** Long work that goes on, with how far it is and a way to stop it. */
export function RunningJobs({ jobs }: { jobs: readonly Job[] }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const attempt = useAttempt(["summitsOverview"]);
  if (!jobs.length) return null;
  return (
    <section aria-labelledby="jobs" aria-live="polite">
      <h2 id="jobs" className="overview-title">
        {i18n.t("Work going on")}
      </h2>
      <ul className="grid gap-4">
        {jobs.map((job) => (
          <li key={job.id} className="flex items-end gap-4">
            <div className="grow">
              <ProgressBar
                label={i18n.t("{what}: {state}", {
                  what: taskWord(job.task, i18n),
                  state: bestText(job.message, language)?.text ?? i18n.t("Waiting for its turn"),
                })}
                done={job.done}
                total={job.total || null}
              />
            </div>
            <Button
              size="sm"
              isDisabled={job.cancel_requested}
              onPress={() => void attempt(() => jobsCancelCreate({ path: { id: job.id } }))}
            >
              {job.cancel_requested ? i18n.t("Stopping") : i18n.t("Stop")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
