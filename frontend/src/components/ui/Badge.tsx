import type { CSSProperties, ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "accent";

const toneIcons: Record<Tone, IconName | undefined> = {
  neutral: undefined,
  info: "info",
  success: "success",
  warning: "waiting",
  danger: "danger",
  accent: undefined,
};

/** A state: always a word, with an icon of its tone, so that colour is never the only sign. */
export function Badge(props: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  const tone = props.tone ?? "neutral";
  const icon = props.icon ?? toneIcons[tone];
  return (
    <span className={tone === "neutral" ? "badge" : `badge badge-${tone}`}>
      {icon ? <Icon name={icon} /> : null}
      {props.children}
    </span>
  );
}

/** A role at a summit: the colour its badges are printed in, and the word. */
export function RoleBadge({ colour, children }: { colour?: string; children: ReactNode }) {
  return (
    <span
      className="badge badge-role"
      style={colour ? ({ "--role-colour": colour } as CSSProperties) : undefined}
    >
      {children}
    </span>
  );
}
