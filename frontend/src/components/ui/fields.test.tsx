import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import type { LocalizedText } from "@/lib/localized";
import { expectAccessible, show } from "@/test/render";
import {
  Checkbox,
  ComboBox,
  DateField,
  DateTimeField,
  LocalizedTextField,
  NumberField,
  type Option,
  RadioGroup,
  SearchField,
  Select,
  Switch,
  TextArea,
  TextField,
} from ".";

const rooms: Option[] = [
  { id: "hall", label: "القاعة الكبرى" },
  { id: "majlis", label: "المجلس" },
];
const nothing = () => undefined;

test.each(["ar", "en"] as const)("every field is labelled and accessible in %s", async (language) => {
  show(
    <main>
      <TextField label="Title" name="title" value="" onChange={nothing} hint="As printed" />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        value="x"
        onChange={nothing}
        errorMessage="Not an address"
      />
      <TextArea label="Notes" value="" onChange={nothing} isRequired={false} />
      <LocalizedTextField
        label="Name"
        name="name"
        value={{ ar: "اسم" }}
        onChange={nothing}
        errorMessage="Too long"
      />
      <Select label="Room" options={rooms} value="hall" onChange={nothing} />
      <ComboBox label="Speaker" value={null} onChange={nothing} load={async () => rooms} />
      <NumberField label="Quota" value={12} onChange={nothing} />
      <DateField label="Day" value="2022-11-14" onChange={nothing} showHijri />
      <DateTimeField label="Start" value="2022-11-14T05:00:00Z" onChange={nothing} timeZone="Asia/Dubai" />
      <RadioGroup label="Kind" options={rooms} value="hall" onChange={nothing} />
      <SearchField label="Search" value="" onChange={nothing} />
      <Checkbox value onChange={nothing}>
        Agreed
      </Checkbox>
      <Switch value={false} onChange={nothing}>
        Hijri
      </Switch>
    </main>,
    language,
  );
  await expectAccessible();
});

test("an error is tied to its field and marks it invalid", () => {
  show(<TextField label="E-mail" name="email" value="x" onChange={nothing} errorMessage="Not an address" />);
  const input = screen.getByRole("textbox", { name: "E-mail" });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription("Not an address");
  expect(input.id).toBe("field-email");
});

function Named() {
  const [value, setValue] = useState<LocalizedText>({ ar: "الجلسة" });
  return (
    <>
      <LocalizedTextField label="Title" value={value} onChange={setValue} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

test("localized text has one box per language, each in its own direction, and says what is missing", async () => {
  const { user } = show(<Named />);
  const arabic = screen.getByRole("textbox", { name: /العربية/ });
  const english = screen.getByRole("textbox", { name: /English/ });
  expect([arabic.dir, arabic.lang, english.dir, english.lang]).toEqual(["rtl", "ar", "ltr", "en"]);
  expect(screen.getByText("Not translated yet")).toBeVisible();
  await user.type(english, "Session");
  expect(screen.queryByText("Not translated yet")).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent('{"ar":"الجلسة","en":"Session"}');
});

test("a combo box asks as the person types and gives the option chosen", async () => {
  const load = vi.fn(async (text: string) => rooms.filter((room) => room.label.includes(text)));
  const onChange = vi.fn();
  const { user } = show(<ComboBox label="Room" value={null} onChange={onChange} load={load} />);
  await user.type(screen.getByRole("combobox"), "مجلس");
  await user.click(await screen.findByRole("option", { name: "المجلس" }));
  expect(load).toHaveBeenLastCalledWith("مجلس", expect.any(AbortSignal));
  expect(onChange).toHaveBeenLastCalledWith(rooms[1]);
});

function Choosing({ onChange }: { onChange: (room: Option | null) => void }) {
  const [room, setRoom] = useState<Option | null>(null);
  const load = async (text: string) => rooms.filter((one) => one.label.includes(text));
  return (
    <ComboBox
      label="Room"
      value={room}
      onChange={(option) => {
        setRoom(option);
        onChange(option);
      }}
      load={load}
    />
  );
}

test("the list closes once something is chosen, and emptying the box chooses nothing", async () => {
  const onChange = vi.fn();
  const { user } = show(<Choosing onChange={onChange} />);
  const box = screen.getByRole("combobox");
  await user.type(box, "مجلس");
  await user.click(await screen.findByRole("option", { name: "المجلس" }));
  expect(box).toHaveValue("المجلس");
  await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
  await user.clear(box);
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test("a combo box that cannot fetch says so", async () => {
  const load = () => Promise.reject(new Error("gone"));
  const { user } = show(<ComboBox label="Room" value={null} onChange={nothing} load={load} />);
  await user.type(screen.getByRole("combobox"), "x");
  expect(await screen.findByText(/could not be fetched/)).toBeVisible();
});

test("a date shows its Umm al-Qura twin; a time is meant in the summit's zone", () => {
  show(
    <>
      <DateField label="اليوم" value="2022-11-14" onChange={nothing} showHijri />
      <DateTimeField label="البداية" value="2022-11-14T05:00:00Z" onChange={nothing} timeZone="Asia/Dubai" />
    </>,
    "ar",
  );
  expect(screen.getByText("20 ربيع الآخر 1444 هـ")).toBeVisible();
  const hour = screen.getAllByRole("spinbutton").find((part) => part.dataset.type === "hour");
  expect(hour).toHaveTextContent("09");
});
