import { useLingui } from "@lingui/react";
import { Badge, IconButton, Menu, MenuItem, Select, TextArea } from "@/components/ui";
import { directionOf } from "@/lib/language";
import { useLocale } from "@/lib/locale";
import { type Draft, withText } from "./segments";
import { stateOptions } from "./words";

interface SegmentRowProps {
  draft: Draft;
  number: number;
  languages: readonly string[];
  /** The original language of the speech. */
  source: string;
  onChange: (draft: Draft) => void;
  onSplit: (language: string) => void;
  onMerge?: () => void;
  onInsert: () => void;
  onRemove: () => void;
}

/** One paragraph in all languages, with the state of each and what can be done to the alignment. */
export function SegmentRow({ draft, number, languages, source, ...props }: SegmentRowProps) {
  const { i18n } = useLingui();
  const words = new Intl.DisplayNames(useLocale().language, { type: "language" });
  return (
    <li className="segment-row">
      <div className="segment-head">
        <span className="segment-number tabular">{i18n.number(number)}</span>
        <Menu
          label={i18n.t("Paragraph {number}", { number })}
          trigger={<IconButton icon="more" size="sm" label={i18n.t("Paragraph {number}", { number })} />}
        >
          <MenuItem icon="plus" onAction={props.onInsert}>
            {i18n.t("Insert a paragraph after this one")}
          </MenuItem>
          <MenuItem icon="list" onAction={() => props.onSplit(source)}>
            {i18n.t("Split at blank lines")}
          </MenuItem>
          <MenuItem icon="arrow-up" isDisabled={!props.onMerge} onAction={() => props.onMerge?.()}>
            {i18n.t("Join with the one before")}
          </MenuItem>
          <MenuItem icon="trash" isDanger onAction={props.onRemove}>
            {i18n.t("Take out")}
          </MenuItem>
        </Menu>
      </div>
      <div className="segment-texts">
        {languages.map((language) => {
          const text = draft.texts[language];
          return (
            <div key={language} className="segment-text">
              <TextArea
                label={words.of(language) ?? language}
                isRequired={language === source}
                lang={language}
                dir={directionOf(language)}
                rows={Math.min(14, 3 + Math.ceil((text?.text.length ?? 0) / 70))}
                value={text?.text ?? ""}
                onChange={(value) => props.onChange(withText(draft, language, value))}
              />
              {text?.text.trim() ? (
                <div className="segment-state">
                  <Select
                    label={i18n.t("State")}
                    options={stateOptions(i18n)}
                    value={text.state ?? "draft"}
                    onChange={(state) =>
                      props.onChange({ ...draft, texts: { ...draft.texts, [language]: { ...text, state } } })
                    }
                  />
                  {text.source_changed ? (
                    <Badge tone="warning">{i18n.t("Source changed since")}</Badge>
                  ) : null}
                </div>
              ) : (
                <p className="not-translated">{i18n.t("Not translated yet")}</p>
              )}
            </div>
          );
        })}
      </div>
    </li>
  );
}
