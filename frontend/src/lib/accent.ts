import { useEffect } from "react";

/** Dresses the page in a summit's colour (any CSS colour); the tokens keep it readable on both themes. */
export function useAccent(colour: string | null | undefined): void {
  useEffect(() => {
    const { style } = document.documentElement;
    if (colour) style.setProperty("--accent", colour);
    return () => {
      style.removeProperty("--accent");
    };
  }, [colour]);
}
