import { useLingui } from "@lingui/react";
import { useEffect, useId, useRef } from "react";
import type { FieldProblem, Problem } from "@/lib/http";
import { fieldId } from "./Field";

/** Why the form was not accepted, with a way to each field. Takes the focus when it appears. */
export function FormErrorSummary({ problem, isOffline }: { problem: Problem | null; isOffline?: boolean }) {
  const { i18n } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isShown = Boolean(problem) || Boolean(isOffline);

  useEffect(() => {
    if (!problem && !isOffline) return;
    const frame = requestAnimationFrame(() => box.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [problem, isOffline]);

  if (!isShown) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {problem
          ? problem.detail
          : i18n.t("The server could not be reached. What you typed is still here; try again in a moment.")}
      </h2>
      {problem?.errors.length ? (
        <ul>
          {problem.errors.map((error) => (
            <li key={error.field + error.code}>
              <ErrorLink error={error} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function controlOf(field: string): HTMLElement | null {
  const exact = document.getElementById(fieldId(field) ?? "");
  return exact ?? document.getElementById(fieldId(field.split(".")[0]) ?? "");
}

function ErrorLink({ error }: { error: FieldProblem }) {
  if (!error.field) return error.detail;
  return (
    <a
      href={`#${fieldId(error.field)}`}
      onClick={(event) => {
        event.preventDefault();
        const control = controlOf(error.field);
        const target = control?.matches("input, textarea, button")
          ? control
          : control?.querySelector("input, textarea, button, [tabindex]");
        (target as HTMLElement | null | undefined)?.focus();
      }}
    >
      {error.detail}
    </a>
  );
}
