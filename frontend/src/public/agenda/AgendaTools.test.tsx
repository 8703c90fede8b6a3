import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { AgendaTools } from "./AgendaTools";

const rows = [
  { key: "opening", day: "2026-05-11", room: "hall", kind: "opening", search: "افتتاح الملتقي opening" },
  { key: "panel", day: "2026-05-11", room: "side", kind: "panel", search: "المعلم والذكا teachers" },
  { key: "closing", day: "2026-05-12", room: "hall", kind: "closing", search: "الختام closing" },
];

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, "", "/en/forum/agenda");
  document.body.innerHTML = `<p class="agenda-zone">All times are Dubai time.</p>${[
    "2026-05-11",
    "2026-05-12",
  ]
    .map((day) => `<section class="agenda-day" data-day="${day}">${list(day)}</section>`)
    .join("")}`;
});

function list(day: string): string {
  return rows
    .filter((row) => row.day === day)
    .map(
      (
        row,
      ) => `<li data-session="${row.key}" data-day="${row.day}" data-room="${row.room}" data-kind="${row.kind}"
        data-start="${row.day}T09:30:00+04:00" data-search="${row.search}">
        <time datetime="${row.day}T09:30:00+04:00">09:30</time>
        <button type="button" data-mark="${row.key}" aria-pressed="false" hidden>mark ${row.key}</button></li>`,
    )
    .join("");
}

const show = () =>
  render(
    <I18nProvider i18n={setupI18n({ locale: "en", messages: { en: {} } })}>
      <AgendaTools
        slug="forum"
        zone="Asia/Dubai"
        days={[]}
        rooms={[
          { value: "hall", label: "Hall" },
          { value: "side", label: "Side room" },
        ]}
        kinds={[]}
      />
    </I18nProvider>,
  );

const shown = () =>
  [...document.querySelectorAll<HTMLElement>("[data-session]:not([hidden])")].map(
    (row) => row.dataset.session,
  );

test("searches in any spelling and hides days left empty", async () => {
  show();
  await userEvent.type(screen.getByRole("searchbox"), "إفتتاح الملتقى");
  expect(shown()).toEqual(["opening"]);
  expect(document.querySelector<HTMLElement>('[data-day="2026-05-12"]')?.hidden).toBe(true);
  expect(window.location.search).toContain("q=");
});

test("filters by room, and shows all again", async () => {
  show();
  await userEvent.selectOptions(screen.getByLabelText("Room"), "hall");
  expect(shown()).toEqual(["opening", "closing"]);
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect(shown()).toHaveLength(3);
});

test("takes its filters from the address", () => {
  window.history.replaceState(null, "", "/en/forum/agenda?room=side");
  show();
  expect(shown()).toEqual(["panel"]);
});

test("keeps the reader's own agenda in the browser", async () => {
  const first = show();
  await userEvent.click(screen.getByRole("button", { name: "mark panel" }));
  expect(screen.getByRole("button", { name: "mark panel" })).toHaveAttribute("aria-pressed", "true");
  expect(localStorage.getItem("multaqa:agenda:forum")).toBe('["panel"]');
  first.unmount();
  show();
  await userEvent.click(screen.getByRole("button", { name: /My agenda/ }));
  expect(shown()).toEqual(["panel"]);
});

test("turns the clocks to the reader's zone and back", async () => {
  show();
  const own = screen.queryByRole("button", { name: "My time" });
  if (!own) return; // The machine that runs this stands in the venue's zone.
  await userEvent.click(own);
  const clock = document.querySelector("time");
  expect(clock?.textContent).not.toBe("09:30");
  await userEvent.click(screen.getByRole("button", { name: "Venue's time" }));
  expect(clock?.textContent).toBe("09:30");
  expect(document.querySelector(".agenda-zone")?.textContent).toBe("All times are Dubai time.");
});
