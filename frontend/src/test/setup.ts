import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom has no CSS.escape, which React Aria's overlays use; ids in tests need no escaping.
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (value: string) => value;

afterEach(cleanup);

// Node's Request wants whole addresses; a browser's takes the page's own as the base.
const NodeRequest = globalThis.Request;
globalThis.Request = class extends NodeRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === "string" ? new URL(input, window.location.href) : input, init);
  }
};
