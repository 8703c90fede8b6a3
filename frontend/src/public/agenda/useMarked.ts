import { useEffect, useState } from "react";

/** The reader's own agenda of one summit: keys of sessions, kept in this browser and nowhere else. */
export function useMarked(slug: string): ReadonlySet<string> {
  const name = `multaqa:agenda:${slug}`;
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => read(name));

  useEffect(() => {
    function toggle(event: MouseEvent) {
      const button = (event.target as Element).closest<HTMLElement>("[data-mark]");
      const key = button?.dataset.mark;
      if (!key) return;
      setMarked((before) => {
        const after = new Set(before);
        if (!after.delete(key)) after.add(key);
        write(name, after);
        return after;
      });
    }
    const elsewhere = (event: StorageEvent) => {
      if (event.key === name) setMarked(read(name));
    };
    document.addEventListener("click", toggle);
    window.addEventListener("storage", elsewhere);
    return () => {
      document.removeEventListener("click", toggle);
      window.removeEventListener("storage", elsewhere);
    };
  }, [name]);

  return marked;
}

function read(name: string): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === "string") : []);
  } catch {
    return new Set();
  }
}

function write(name: string, keys: ReadonlySet<string>): void {
  try {
    localStorage.setItem(name, JSON.stringify([...keys]));
  } catch {
    // Storage may be forbidden: the choice then lasts for this page.
  }
}
