import { useState } from "react";
import {
  Checkbox,
  ComboBox,
  DateField,
  DateTimeField,
  FormErrorSummary,
  LocalizedTextField,
  NumberField,
  type Option,
  RadioGroup,
  SearchField,
  Select,
  Switch,
  TextArea,
  TextField,
} from "@/components/ui";
import type { LocalizedText } from "@/lib/localized";
import type { Samples } from "./samples";

const options = (labels: readonly string[]): Option[] =>
  labels.map((label, index) => ({ id: String(index), label }));

export function FieldSpecimens({ words }: { words: Samples }) {
  const [title, setTitle] = useState<LocalizedText>({ ar: "الجلسة الافتتاحية" });
  const [email, setEmail] = useState("name@");
  const [notes, setNotes] = useState("");
  const [search, setSearch] = useState("");
  const [room, setRoom] = useState<string | null>(null);
  const [person, setPerson] = useState<Option | null>(null);
  return (
    <div className="form">
      <SearchField label={words.search} value={search} onChange={setSearch} />
      <LocalizedTextField label={words.title} hint={words.titleHint} value={title} onChange={setTitle} />
      <div className="form-row">
        <TextField
          label={words.email}
          type="email"
          value={email}
          onChange={setEmail}
          errorMessage={words.emailError}
        />
        <TextField label={words.room} value={words.rooms[0] ?? ""} onChange={() => undefined} isDisabled />
      </div>
      <div className="form-row">
        <Select label={words.room} options={options(words.rooms)} value={room} onChange={setRoom} />
        <ComboBox
          label={words.person}
          value={person}
          onChange={setPerson}
          load={async (text) => options(words.people).filter((option) => option.label.includes(text))}
        />
      </div>
      <TextArea label={words.notes} isRequired={false} value={notes} onChange={setNotes} />
      <ChoiceSpecimens words={words} />
      <FormErrorSummary
        problem={{
          type: "",
          title: "",
          status: 422,
          code: "invalid",
          detail: words.emailError,
          errors: [],
        }}
      />
    </div>
  );
}

function ChoiceSpecimens({ words }: { words: Samples }) {
  const [quota, setQuota] = useState<number | null>(12);
  const [day, setDay] = useState<string | null>("2022-11-14");
  const [start, setStart] = useState<string | null>("2022-11-14T05:00:00Z");
  const [format, setFormat] = useState<string | null>("0");
  const [interpret, setInterpret] = useState(true);
  const [hijri, setHijri] = useState(true);
  return (
    <>
      <div className="form-row">
        <DateField label={words.day} value={day} onChange={setDay} showHijri={hijri} />
        <DateTimeField label={words.start} value={start} onChange={setStart} timeZone="Asia/Dubai" />
        <NumberField label={words.quota} value={quota} onChange={setQuota} min={0} />
      </div>
      <RadioGroup
        label={words.format}
        orientation="horizontal"
        options={options(words.formats)}
        value={format}
        onChange={setFormat}
      />
      <Checkbox value={interpret} onChange={setInterpret}>
        {words.interpret}
      </Checkbox>
      <Switch value={hijri} onChange={setHijri}>
        {words.publish}
      </Switch>
    </>
  );
}
