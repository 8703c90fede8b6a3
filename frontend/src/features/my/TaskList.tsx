import { useLingui } from "@lingui/react";
import { Link } from "react-aria-components";
import type { My } from "@/api/generated";
import { Icon } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { type Task, tasksOf } from "./tasks";

/** What waits for the reader. */
export function TaskList({ my }: { my: My }) {
  const { i18n } = useLingui();
  const tasks = tasksOf(my);
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="overview-title">
        {i18n.t("What you must do")}
      </h2>
      {tasks.length ? (
        <ul className="steps">
          {tasks.map((task) => (
            <li key={`${task.kind}-${task.kind === "complete" ? task.member.id : task.delegation.id}`}>
              <TaskLink task={task} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{i18n.t("Nothing waits for you.")}</p>
      )}
    </section>
  );
}

function TaskLink({ task }: { task: Task }) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const { delegation } = task;
  const name = bestText(delegation.display_name, language)?.text ?? delegation.key;
  const register = `/my/${delegation.summit}/delegations/${delegation.id}/new`;
  if (task.kind === "submit")
    return (
      <a href={`#delegation-${delegation.id}`}>
        <span>
          {i18n.t(
            "{count, plural, one {Submit # registration of the delegation: {name}} other {Submit # registrations of the delegation: {name}}}",
            { count: task.count, name },
          )}
        </span>
        <Icon name="arrow-down" />
      </a>
    );
  if (task.kind === "complete")
    return (
      <Link href={`/my/${delegation.summit}/members/${task.member.id}`}>
        <span className="grid">
          <span>
            {i18n.t("More information is needed about {name}", {
              name: bestText(task.name, language)?.text ?? "",
            })}
          </span>
          {task.reason ? <bdi className="text-sm text-muted">{task.reason}</bdi> : null}
        </span>
        <Icon name="arrow-forward" />
      </Link>
    );
  return (
    <Link href={register}>
      <span>
        {task.kind === "head"
          ? i18n.t("Register the head of the delegation: {name}", { name })
          : i18n.t("Register the members of the delegation: {name}", { name })}
      </span>
      <Icon name="arrow-forward" />
    </Link>
  );
}
