import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import type { Problem } from "@/lib/http";
import { expectAccessible, show } from "@/test/render";
import {
  Badge,
  Button,
  DateTime,
  Dialog,
  EmptyState,
  FormErrorSummary,
  IconButton,
  Localized,
  Menu,
  MenuItem,
  monogram,
  Pagination,
  ProgressBar,
  type Selection,
  Table,
  TextField,
  TimeRange,
  Toaster,
  toast,
} from ".";

const people = [
  { id: "a", name: "أحمد", state: "تونس" },
  { id: "b", name: "ليلى", state: "عُمان" },
];
type Person = (typeof people)[number];

function People({ onOpen, rows = people }: { onOpen?: (person: Person) => void; rows?: Person[] }) {
  const [selected, setSelected] = useState<Selection>(new Set());
  return (
    <Table
      label="People"
      rows={rows}
      rowId={(row) => row.id}
      selected={selected}
      onSelect={setSelected}
      onOpen={onOpen}
      empty={<EmptyState title="Nobody yet" actions={<Button>Add the first</Button>} />}
      columns={[
        { id: "name", header: "Name", isPrimary: true, isSortable: true, cell: (row) => row.name },
        { id: "state", header: "State", cell: (row) => row.state },
      ]}
    />
  );
}

test("rows are selected by the keyboard and opened by a press", async () => {
  const onOpen = vi.fn();
  const { user } = show(<People onOpen={onOpen} />);
  const row = screen.getByRole("row", { name: /أحمد/ });
  await user.click(within(row).getByRole("checkbox"));
  expect(row).toHaveAttribute("aria-selected", "true");
  await user.keyboard("{ArrowDown} ");
  expect(screen.getByRole("row", { name: /ليلى/ })).toHaveAttribute("aria-selected", "true");
  await expectAccessible();
});

test("an empty table says what to do next", async () => {
  show(<People rows={[]} />);
  expect(screen.getByRole("button", { name: "Add the first" })).toBeVisible();
});

test("cells carry their column's name for the cards of a phone", () => {
  show(<People />);
  expect(screen.getByText("تونس").closest("td")).toHaveAttribute("data-label", "State");
});

function Asking() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Dialog title="إضافة" isOpen={isOpen} onOpenChange={setOpen} footer={<Button>حفظ</Button>}>
        <p>نصّ</p>
      </Dialog>
    </>
  );
}

test("a dialog carries its language, closes by Escape and gives the focus back", async () => {
  const { user } = show(<Asking />, "ar");
  await user.click(screen.getByRole("button", { name: "Open" }));
  const dialog = screen.getByRole("dialog", { name: "إضافة" });
  expect(dialog).toHaveAttribute("dir", "rtl");
  expect(screen.getByRole("button", { name: "إغلاق" })).toBeVisible();
  await expectAccessible(dialog);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => expect(screen.getByRole("button", { name: "Open" })).toHaveFocus());
});

test("a menu acts", async () => {
  const onAction = vi.fn();
  const { user } = show(
    <Menu label="More" trigger={<IconButton icon="more" label="More" />}>
      <MenuItem onAction={onAction}>Duplicate</MenuItem>
    </Menu>,
  );
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(screen.getByRole("menuitem", { name: "Duplicate" }));
  expect(onAction).toHaveBeenCalledOnce();
});

test("what was deleted can be undone from its message", async () => {
  const undo = vi.fn();
  const { user } = show(<Toaster />, "ar");
  toast({ text: "حُذفت الجلسة.", undo });
  await user.click(await screen.findByRole("button", { name: "تراجع" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("حُذفت الجلسة.")).toBeNull();
});

test("a refusal takes the focus and leads to each field", async () => {
  const problem: Problem = {
    type: "",
    title: "",
    status: 422,
    code: "invalid",
    detail: "Some fields need your attention.",
    errors: [{ field: "name.ar", code: "required", detail: "Give a name." }],
  };
  const { user } = show(
    <>
      <FormErrorSummary problem={problem} />
      <TextField label="Name" name="name" value="" onChange={() => undefined} />
    </>,
  );
  await waitFor(() => expect(screen.getByRole("alert")).toHaveFocus());
  await user.click(screen.getByRole("link", { name: "Give a name." }));
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
});

test("a missing translation is marked, in the direction of what stands there", () => {
  show(<Localized text={{ ar: "الجلسة" }} />);
  expect(screen.getByText("الجلسة")).toHaveAttribute("lang", "ar");
  expect(screen.getByText("Not translated yet")).toBeVisible();
});

test("dates follow the summit's zone, never the reader's", () => {
  show(
    <>
      <DateTime value="2022-11-13T21:00:00Z" timeZone="Asia/Dubai" />
      <TimeRange from="2022-11-14T05:00:00Z" to="2022-11-14T06:30:00Z" timeZone="Asia/Dubai" />
    </>,
    "ar",
  );
  expect(screen.getByText("14 نوفمبر 2022")).toBeVisible();
  expect(screen.getByText(/09:00.10:30/)).toBeVisible();
});

test.each([
  [1, "صفّ واحد معروض"],
  [2, "صفّان معروضان"],
  [3, "3 صفوف معروضة"],
  [11, "11 صفًّا معروضًا"],
  [100, "100 صفّ معروض"],
])("%i rows in Arabic", (shown, words) => {
  show(<Pagination shown={shown} hasMore={false} onMore={() => undefined} />, "ar");
  expect(screen.getByRole("status")).toHaveTextContent(words);
});

test("progress is told in numbers", () => {
  show(<ProgressBar label="البطاقات" done={37} total={230} />, "ar");
  expect(screen.getByRole("progressbar", { name: "البطاقات" })).toHaveAttribute(
    "aria-valuetext",
    "37 من 230",
  );
});

test("a state is a word with a sign, never a colour alone", () => {
  show(<Badge tone="success">Approved</Badge>);
  expect(screen.getByText("Approved").querySelector("svg")).not.toBeNull();
});

test.each([
  ["محمد الجمني", "م\u200c\u00a0ج"],
  ["د. ليلى بنت سالم الحارثي", "ل\u200c\u00a0ح"],
  ["Youssef Ould Cheikh", "YC"],
  ["Dr Ahmed Al-Qasimi", "AQ"],
  ["", ""],
  ["هند السعدي · Hind Al-Saadi", "ه\u200c\u00a0س"],
])("monogram of %s", (name, letters) => {
  expect(monogram(name)).toBe(letters);
});
