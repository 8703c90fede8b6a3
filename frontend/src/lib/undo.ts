import { useLingui } from "@lingui/react";
import { useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui";
import { ApiError } from "./http";

/**
 * Does something outside a form: a refusal is told as a message, and the answers that are out of date afterwards are
 * fetched again. `operations` are generated operations ("peopleList"); none means everything.
 */
export function useAttempt(operations?: readonly string[]) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const refresh = () =>
    client.invalidateQueries({
      predicate: (query) =>
        !operations || operations.includes((query.queryKey[0] as { _id?: string } | undefined)?._id ?? ""),
    });
  return async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      const text = error instanceof ApiError ? error.message : i18n.t("The server could not be reached.");
      toast({ text, tone: "danger" });
      return false;
    } finally {
      await refresh();
    }
  };
}

/**
 * Deletes at once and offers "Undo" in place of "Are you sure?". `id` is the generated operation whose cached answers
 * are out of date afterwards ("peopleList").
 */
export function useRemove(operations: readonly string[]) {
  const attempt = useAttempt(operations);
  return async (action: {
    remove: () => Promise<unknown>;
    restore: () => Promise<unknown>;
    text: string;
  }) => {
    if (!(await attempt(action.remove))) return false;
    toast({ text: action.text, undo: () => void attempt(action.restore) });
    return true;
  };
}
