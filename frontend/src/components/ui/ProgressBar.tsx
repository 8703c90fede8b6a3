import { useLingui } from "@lingui/react";
import { ProgressBar as AriaProgressBar, Label } from "react-aria-components";
import { useLocale } from "@/lib/locale";

export interface ProgressBarProps {
  label: string;
  done: number;
  /** `null` while the amount is not known. */
  total: number | null;
}

/** How far a job is: `37 of 230`. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  const number = new Intl.NumberFormat(tag);
  const words =
    total === null
      ? ""
      : i18n.t("{done} of {total}", { done: number.format(done), total: number.format(total) });
  return (
    <AriaProgressBar
      className="progress"
      value={done}
      maxValue={total || 1}
      isIndeterminate={total === null}
      valueLabel={words}
    >
      {({ percentage }) => (
        <>
          <span className="progress-head">
            <Label>{label}</Label>
            <span className="progress-value">{words}</span>
          </span>
          <span className="progress-track">
            {total === null ? (
              <span className="progress-fill progress-fill-waiting block" />
            ) : (
              <span className="progress-fill block" style={{ inlineSize: `${percentage ?? 0}%` }} />
            )}
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
