import { type CalendarDate, parseAbsolute, parseDate, type ZonedDateTime } from "@internationalized/date";
import { useLingui } from "@lingui/react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Heading,
  Popover,
} from "react-aria-components";
import { formatHijri } from "@/lib/dates";
import { useLocale } from "@/lib/locale";
import { ariaField, FieldLabel, FieldNotes, type FieldProps, fieldId } from "./Field";
import { Icon } from "./Icon";

interface DateProps extends FieldProps {
  /** Shows the Umm al-Qura date under the field. */
  showHijri?: boolean;
}

export interface DateFieldProps extends DateProps {
  /** `2022-11-14` */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string;
  max?: string;
}

export function DateField(props: DateFieldProps) {
  return (
    <Picker<CalendarDate>
      {...props}
      date={props.value ? parseDate(props.value) : null}
      onDate={(date) => props.onChange(date?.toString() ?? null)}
      minValue={props.min ? parseDate(props.min) : undefined}
      maxValue={props.max ? parseDate(props.max) : undefined}
      hijriOf={props.value}
      timeZone="UTC"
    />
  );
}

export interface DateTimeFieldProps extends DateProps {
  /** An instant, ISO 8601 in UTC: `2022-11-14T05:00:00Z`. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The summit's zone: what the person types is meant there. */
  timeZone: string;
  /** The day a first click offers, when there is no value. */
  suggested?: string;
}

export function DateTimeField(props: DateTimeFieldProps) {
  return (
    <Picker<ZonedDateTime>
      {...props}
      date={props.value ? parseAbsolute(props.value, props.timeZone) : null}
      onDate={(date) => props.onChange(date ? date.toAbsoluteString() : null)}
      placeholderValue={props.suggested ? parseAbsolute(props.suggested, props.timeZone) : undefined}
      granularity="minute"
      hourCycle={24}
      hijriOf={props.value}
      timeZone={props.timeZone}
    />
  );
}

interface PickerProps<Value extends DateValue> extends DateProps {
  date: Value | null;
  onDate: (date: Value | null) => void;
  minValue?: Value;
  maxValue?: Value;
  placeholderValue?: Value;
  granularity?: "day" | "minute";
  hourCycle?: 24;
  hijriOf: string | null;
  timeZone: string;
}

function Picker<Value extends DateValue>({
  date,
  onDate,
  hijriOf,
  timeZone,
  showHijri,
  ...props
}: PickerProps<Value>) {
  const { tag } = useLocale();
  return (
    <DatePicker<DateValue>
      {...ariaField(props)}
      className="field"
      id={fieldId(props.name)}
      value={date}
      onChange={(value) => onDate(value as Value | null)}
      minValue={props.minValue}
      maxValue={props.maxValue}
      placeholderValue={props.placeholderValue}
      granularity={props.granularity}
      hourCycle={props.hourCycle}
      hideTimeZone
      shouldForceLeadingZeros
    >
      <FieldLabel {...props} />
      <Group className="input input-group">
        <DateInput className="date-segments">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="btn btn-icon btn-sm">
          <Icon name="calendar" />
        </Button>
      </Group>
      {showHijri && hijriOf ? (
        <span className="field-hint">{formatHijri(hijriOf, tag, timeZone)}</span>
      ) : null}
      <FieldNotes {...props} />
      <Popover className="popover popover-calendar" offset={4}>
        <Dialog>
          <MonthView />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function MonthView() {
  const { i18n } = useLingui();
  // Short Arabic day names are whole words, too wide for a column.
  const { language } = useLocale();
  return (
    <Calendar className="calendar">
      <div className="calendar-head">
        <Button slot="previous" className="btn btn-icon btn-sm" aria-label={i18n.t("Previous month")}>
          <Icon name="chevron-back" />
        </Button>
        <Heading />
        <Button slot="next" className="btn btn-icon btn-sm" aria-label={i18n.t("Next month")}>
          <Icon name="chevron-forward" />
        </Button>
      </div>
      <CalendarGrid weekdayStyle={language === "ar" ? "narrow" : "short"}>
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className="calendar-cell" />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
