import type { ReactNode } from "react";
import { useLocale } from "@/lib/locale";
import { ActionSpecimens, OverlaySpecimens } from "./ActionSpecimens";
import { FieldSpecimens } from "./FieldSpecimens";
import { ReadingSpecimens, SiteSpecimens, TypeSpecimens } from "./ReadingSpecimens";
import { FeedbackSpecimens, StateSpecimens, TableSpecimens } from "./StateSpecimens";
import { samples } from "./samples";

export function Specimens({ theme }: { theme: string }) {
  const { language } = useLocale();
  const words = samples[language];
  return (
    <div className="grid gap-12">
      <Block title={words.type} code=".page-title .text-lg .reading">
        <TypeSpecimens words={words} />
      </Block>
      <Block title={words.actions} code=".btn .btn-primary .btn-quiet .btn-danger .btn-sm .btn-lg .btn-icon">
        <ActionSpecimens words={words} theme={theme} />
      </Block>
      <Block title={words.fields} code=".field .field-label .field-hint .field-error .input .check">
        <FieldSpecimens words={words} />
      </Block>
      <Block title={words.states} code=".badge .badge-success .badge-role .avatar .notice">
        <StateSpecimens words={words} />
      </Block>
      <Block title={words.table} code=".table-frame > .data-table.table-cards">
        <TableSpecimens words={words} />
      </Block>
      <Block title={words.overlays} code=".dialog .drawer .popover .list .tooltip .toast">
        <OverlaySpecimens words={words} />
      </Block>
      <Block title={words.feedback} code=".progress .skeleton .empty .spinner .pagination">
        <FeedbackSpecimens words={words} />
      </Block>
      <Block title={words.reading} code=".reading .prose-bilingual > .segment > [lang]">
        <ReadingSpecimens words={words} />
      </Block>
      <Block
        title={words.public}
        code=".site-header .hero .agenda-day .agenda-list .agenda-session .download"
      >
        <SiteSpecimens words={words} />
      </Block>
    </div>
  );
}

function Block({ title, code, children }: { title: string; code: string; children: ReactNode }) {
  return (
    <section className="grid gap-5">
      <header className="border-b border-line pb-2">
        <h2 className="text-lg">{title}</h2>
        <code className="block text-xs text-muted" dir="ltr" lang="en">
          {code}
        </code>
      </header>
      {children}
    </section>
  );
}
