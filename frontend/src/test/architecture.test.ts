import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

// shared (lib, i18n, components) → features → app. Features are strangers to each other.
const root = join(import.meta.dirname, "..");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path) && !path.startsWith("test/"),
);

function resolve(from: string, specifier: string): string | undefined {
  if (!/^(@\/|\.)/.test(specifier)) return specifier;
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : relative(root, join(root, dirname(from), specifier));
  return [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts"), join(base, "index.tsx")].find((path) =>
    files.includes(path),
  );
}

function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), "utf8");
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...found]
    .map((match) => resolve(path, match[1] ?? match[2] ?? ""))
    .filter((path) => path !== undefined);
}

const zone = (path: string): string => {
  const [top = "", second = ""] = path.split("/");
  return top === "features" ? `features/${second}` : top;
};
const shared = ["lib", "i18n", "components", "api"];

test("imports go one way: shared, features, app", () => {
  const wrong = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => files.includes(target))
      .filter((target) => {
        const [from, to] = [zone(path), zone(target)];
        if (shared.includes(from)) return to === "app" || to.startsWith("features/");
        if (from.startsWith("features/")) return to === "app" || (to.startsWith("features/") && to !== from);
        return false;
      })
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("public pages reach neither React Aria nor the router nor the desk", () => {
  const reached = new Set<string>();
  const walk = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    if (files.includes(path)) importsOf(path).forEach(walk);
  };
  walk("public.tsx");
  const heavy = [...reached].filter((path) =>
    /^(react-aria|@tanstack|@internationalized|features\/|app\/|api\/)/.test(path),
  );
  expect(reached.size).toBeGreaterThan(3);
  expect(heavy).toEqual([]);
});
