import { useLingui } from "@lingui/react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { type Delegation, summitsDelegationsReorderCreate } from "@/api/generated";
import { summitsDelegationsListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { Button, EmptyState, IconButton, LinkButton, Localized, PageHeader, toast } from "@/components/ui";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { movedBy } from "@/lib/order";
import { useSlug } from "@/lib/summit";
import { useAttempt } from "@/lib/undo";

/** The order as given: moved by hand, kept as it is, never sorted. */
export function OrderScreen() {
  const slug = useSlug();
  const { data } = useSuspenseQuery({
    ...summitsDelegationsListOptions({ path: { slug }, query: { order: "as_given", page_size: 200 } }),
    staleTime: 0,
  });
  return <Ordering key={data.results.map((row) => row.id).join()} given={data.results} slug={slug} />;
}

function Ordering({ given, slug }: { given: readonly Delegation[]; slug: string }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const attempt = useAttempt(["summitsDelegationsList"]);
  const [rows, setRows] = useState(given);
  const [isSaving, setSaving] = useState(false);
  const list = `/desk/${slug}/delegations`;
  const isSame = rows.every((row, place) => row.id === given[place]?.id);
  async function save() {
    setSaving(true);
    const body = { ids: rows.map((row) => row.id) };
    const done = await attempt(() => summitsDelegationsReorderCreate({ path: { slug }, body }));
    setSaving(false);
    if (!done) return;
    toast({ text: i18n.t("The order was kept.") });
    void navigate({ to: list });
  }
  return (
    <>
      <PageHeader
        title={i18n.t("Order of delegations")}
        lead={i18n.t("The order as given. The alphabets are worked out from sort keys and need no hand.")}
        crumbs={[{ title: i18n.t("Delegations"), href: list }]}
      />
      {rows.length ? (
        <>
          <MovableList rows={rows} onMove={(place, by) => setRows(movedBy(rows, place, by))} />
          <div className="form-actions">
            <Button look="primary" isDisabled={isSame} isPending={isSaving} onPress={save}>
              {i18n.t("Keep this order")}
            </Button>
            <LinkButton href={list}>{i18n.t("Cancel")}</LinkButton>
          </div>
        </>
      ) : (
        <EmptyState title={i18n.t("There is no delegation yet.")} />
      )}
    </>
  );
}

interface MovableListProps {
  rows: readonly Delegation[];
  onMove: (place: number, by: -1 | 1) => void;
}

function MovableList({ rows, onMove }: MovableListProps) {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ id: string; by: -1 | 1 } | null>(null);
  const nameOf = (row: Delegation) => bestText(row.display_name, language)?.text ?? row.key ?? "";
  const place = moved ? rows.findIndex((row) => row.id === moved.id) : -1;

  // Moving takes the row out of the page for a moment, and the focus with it: hand it back, so that a key can be
  // pressed again and again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new order is what moves the row.
  useEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-id="${moved.id}"]`);
    const [up, down] = row?.querySelectorAll("button") ?? [];
    const wanted = moved.by === -1 ? up : down;
    (wanted?.disabled ? (wanted === up ? down : up) : wanted)?.focus();
  }, [moved, rows]);

  const move = (row: Delegation, from: number, by: -1 | 1) => {
    setMoved({ id: row.id, by });
    onMove(from, by);
  };
  return (
    <>
      <ol className="movable" ref={list}>
        {rows.map((row, index) => (
          <li key={row.id} data-id={row.id}>
            <span className="movable-place tabular">{index + 1}</span>
            <span className="grow">
              <Localized text={row.display_name} isQuiet />
            </span>
            <IconButton
              icon="arrow-up"
              size="sm"
              label={i18n.t("Move {name} up", { name: nameOf(row) })}
              isDisabled={index === 0}
              onPress={() => move(row, index, -1)}
            />
            <IconButton
              icon="arrow-down"
              size="sm"
              label={i18n.t("Move {name} down", { name: nameOf(row) })}
              isDisabled={index === rows.length - 1}
              onPress={() => move(row, index, 1)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved && rows[place]
          ? i18n.t("{name}: place {place} of {total}", {
              name: nameOf(rows[place]),
              place: place + 1,
              total: rows.length,
            })
          : ""}
      </p>
    </>
  );
}
