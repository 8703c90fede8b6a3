import { useLingui } from "@lingui/react";
import { Link } from "react-aria-components";
import type { Overview } from "@/api/generated";
import { Icon } from "@/components/ui";
import { stepsOf } from "./steps";

/** What waits for the secretariat now, the most pressing first. */
export function NextSteps({ overview, slug }: { overview: Overview; slug: string }) {
  const { i18n } = useLingui();
  const steps = stepsOf(overview, i18n);
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps" className="overview-title">
        {i18n.t("What to do next")}
      </h2>
      {steps.length ? (
        <ul className="steps">
          {steps.map((step) => (
            <li key={step.id}>
              <Link href={`/desk/${slug}/${step.path}`}>
                <span>{step.text}</span>
                <Icon name="arrow-forward" />
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{i18n.t("Nothing waits for you. Everything at the desk is in order.")}</p>
      )}
    </section>
  );
}
