import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom has no CSS.escape, which React Aria's overlays use; ids in tests need no escaping.
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (value: string) => value;

afterEach(cleanup);
