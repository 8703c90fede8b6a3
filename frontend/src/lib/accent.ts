import { useEffect } from "react";

const worn: { colour: string }[] = [];

function show(): void {
  const { style } = document.documentElement;
  const top = worn.at(-1);
  if (top) style.setProperty("--accent", top.colour);
  else style.removeProperty("--accent");
}

/**
 * Dresses the page in a summit's colour (any CSS colour); the tokens keep it readable on both themes. The last to
 * ask is worn: a form may try a colour on over the summit's own.
 */
export function useAccent(colour: string | null | undefined): void {
  useEffect(() => {
    if (!colour) return;
    const mine = { colour };
    worn.push(mine);
    show();
    return () => {
      worn.splice(worn.indexOf(mine), 1);
      show();
    };
  }, [colour]);
}
