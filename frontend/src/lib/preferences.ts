import { useSyncExternalStore } from "react";
import type { Digits } from "./language";

/** What a person chose for this browser. Kept in local storage; read before first paint by public/theme.js. */
export type Theme = "system" | "light" | "dark";

interface Preferences {
  theme: Theme;
  digits: Digits;
}

const defaults: Preferences = { theme: "system", digits: "latn" };
const listeners = new Set<() => void>();

function read<Key extends keyof Preferences>(
  key: Key,
  allowed: readonly Preferences[Key][],
): Preferences[Key] {
  try {
    const stored = localStorage.getItem(`multaqa:${key}`) as Preferences[Key] | null;
    return stored !== null && allowed.includes(stored) ? stored : defaults[key];
  } catch {
    return defaults[key];
  }
}

let current: Preferences = {
  theme: read("theme", ["system", "light", "dark"]),
  digits: read("digits", ["latn", "arab"]),
};

export function setPreference<Key extends keyof Preferences>(key: Key, value: Preferences[Key]): void {
  current = { ...current, [key]: value };
  try {
    localStorage.setItem(`multaqa:${key}`, value);
  } catch {
    // Storage may be forbidden: the choice then lasts for this page.
  }
  applyTheme();
  for (const listener of listeners) listener();
}

export function applyTheme(): void {
  const root = document.documentElement;
  if (current.theme === "system") delete root.dataset.theme;
  else root.dataset.theme = current.theme;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
