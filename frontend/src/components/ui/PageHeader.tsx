import { type ReactNode, useEffect } from "react";
import { Breadcrumbs, type Crumb } from "./Breadcrumbs";

export interface PageHeaderProps {
  /** Also the document's title. */
  title: string;
  /** What the heading shows, when it is more than the plain title (a name in `<Name>`, a badge beside it). */
  heading?: ReactNode;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
}

export function PageHeader({ title, heading, lead, crumbs, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <header className="page-header">
      <div className="page-header-text">
        {crumbs?.length ? <Breadcrumbs crumbs={crumbs} /> : null}
        <h1 className="page-title">{heading ?? title}</h1>
        {lead ? <div className="page-lead">{lead}</div> : null}
      </div>
      {actions ? <div className="page-actions">{actions}</div> : null}
    </header>
  );
}
