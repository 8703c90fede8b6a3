import type { ReactNode } from "react";

/** Nothing here yet, and what to do about it. `actions` are the buttons that do it. */
export function EmptyState(props: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{props.title}</p>
      {props.children ? <p className="empty-text">{props.children}</p> : null}
      {props.actions ? <div className="empty-actions">{props.actions}</div> : null}
    </div>
  );
}
