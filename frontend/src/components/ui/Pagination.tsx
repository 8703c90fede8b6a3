import { useLingui } from "@lingui/react";
import { useLocale } from "@/lib/locale";
import { Button } from "./Button";

export interface PaginationProps {
  shown: number;
  hasMore: boolean;
  isLoading?: boolean;
  onMore: () => void;
}

/** Lists come by cursor: there is no last page to jump to, only more. */
export function Pagination({ shown, hasMore, isLoading, onMore }: PaginationProps) {
  const { i18n } = useLingui();
  const { tag } = useLocale();
  if (shown === 0) return null;
  return (
    <div className="pagination">
      <span role="status">
        {i18n.t("{count, plural, one {{number} row shown} other {{number} rows shown}}", {
          count: shown,
          number: new Intl.NumberFormat(tag).format(shown),
        })}
      </span>
      {hasMore ? (
        <Button size="sm" isPending={isLoading} onPress={onMore}>
          {i18n.t("Show more")}
        </Button>
      ) : null}
    </div>
  );
}
