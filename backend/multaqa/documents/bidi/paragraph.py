"""Writes one paragraph of inline tokens with each foreign run in one span, tags inside it (never the other way round)."""

import re
from dataclasses import dataclass, field, replace

from .joining import ZERO_WIDTH_JOINER, joined
from .levels import LTR, RTL, foreign_runs, has_strong
from .numbers import ARABIC_LETTER_MARK, needs_mark, strong_before
from .tokens import Close, Letters, Open, Whole

OBJECT = "\ufffc"
ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}
# In HTML these are white space; to the algorithm they would end the paragraph.
BLANKS = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x85\u2029", " "))
FOREVER = 1 << 30
REACH = 8
Inline = Letters | Whole | Open | Close


@dataclass
class Element:
    """An inline element; `end` is the position at which it closes in this paragraph."""

    name: str
    html: str
    end: int = FOREVER

    def again(self) -> "Element":
        """The same element once more: an id may stand only once."""
        return replace(self, html=re.sub(r"""\sid=("[^"]*"|'[^']*'|\S+?)(?=[\s>])""", "", self.html))


@dataclass
class _Layout:
    """A paragraph taken apart: `events[i]` are the tags in front of cell i; an Element opens, None closes."""

    text: str = ""
    cells: list[str] = field(default_factory=list)
    events: list[list[Element | None]] = field(default_factory=lambda: [[]])


def _take_apart(items: list[Inline], open_elements: list[Element]) -> _Layout:
    layout = _Layout()
    live = list(open_elements)
    for item in items:
        match item:
            case Letters(text):
                text = text.replace(OBJECT, "").translate(BLANKS)
                layout.text += text
                layout.cells += [ESCAPED.get(character, character) for character in text]
            case Whole(html):
                layout.text += OBJECT
                layout.cells.append(html)
            case Open(name, html):
                live.append(Element(name, html))
                layout.events[-1].append(live[-1])
            case Close(name):
                if live and live[-1].name == name:
                    live.pop().end = len(layout.cells)
                    layout.events[-1].append(None)
        layout.events += [[] for _ in range(len(layout.cells) + 1 - len(layout.events))]
    return layout


def _join_over_tags(layout: _Layout) -> None:
    for position in range(1, len(layout.cells)):
        if not layout.events[position]:
            continue
        before, after = layout.text[max(0, position - REACH) : position], layout.text[position : position + REACH]
        if joined(before, after):
            layout.cells[position - 1] += ZERO_WIDTH_JOINER
            layout.cells[position] = ZERO_WIDTH_JOINER + layout.cells[position]


Run = tuple[int, int, int]


def _runs(layout: _Layout, base: int) -> list[Run]:
    """Start, end and direction of the runs that need a span, outer ones first.

    A number among right-to-left words needs one only if tags cut it up or a Latin word before it decides about it
    (W7): inside one text box it is ordered rightly.
    """
    runs: list[Run] = []
    for start, end in foreign_runs(layout.text, base):
        if base == LTR:
            runs.append((start, end, RTL))
            numbers = [(start + a, start + b) for a, b in foreign_runs(layout.text[start:end], RTL)]
        else:
            numbers = [(start, end)]
        runs += [(a, b, LTR) for a, b in numbers if _torn(layout, a, b)]
    return runs


def _torn(layout: _Layout, start: int, end: int) -> bool:
    latin = has_strong(layout.text[start:end], "L") or strong_before(layout.text, start) == "L"
    return latin or any(layout.events[start + 1 : end])


def _keep_numbers(layout: _Layout, runs: list[Run], base: int) -> None:
    """Put an Arabic letter mark before numbers whose text box begins after the letter that decides about them."""
    direction = [base] * (len(layout.cells) + 1)
    borders = {position for start, end, _inner in runs for position in (start, end)}
    for start, end, inner in runs:
        direction[start:end] = [inner] * (end - start)
    for position in range(1, len(layout.cells)):
        new_box = layout.events[position] or position in borders or layout.text[position - 1] == OBJECT
        if new_box and direction[position] == RTL and (place := needs_mark(layout.text, position)) is not None:
            layout.cells[place] = ARABIC_LETTER_MARK + layout.cells[place]


class _Writer:
    """Emits cells, tags and spans. `spans` holds, for each open span, how many elements stand outside it and its end."""

    def __init__(self, live: list[Element], html: dict[int, str]) -> None:
        self.out: list[str] = []
        self.live = live
        self.html = html
        self.spans: list[tuple[int, int]] = []

    def event(self, element: Element | None) -> None:
        if element is None:
            self.out.append(f"</{self.live.pop().name}>")
        else:
            self.live.append(element)
            self.out.append(element.html)

    def _reopening(self, depth: int, tag: str) -> None:
        """Close the elements from `depth` on, write `tag`, open them again."""
        suspended = self.live[depth:]
        for _ in suspended:
            self.event(None)
        self.out.append(tag)
        for element in suspended:
            self.event(element.again())

    def start(self, end: int, direction: int) -> None:
        depth = next((i for i, element in enumerate(self.live) if element.end < end), len(self.live))
        self._reopening(depth, self.html[direction])
        self.spans.append((depth, end))

    def stop(self) -> None:
        self._reopening(self.spans.pop()[0], "</span>")

    def at(self, position: int, events: list[Element | None], runs: list[Run]) -> None:
        """Everything between two cells, in the order that keeps tags inside spans: ends, tags, starts."""
        if not events and not runs and not self.spans:
            return
        events = list(events)
        while self.spans and self.spans[-1][1] == position:
            while events and events[0] is None and len(self.live) > self.spans[-1][0]:
                self.event(events.pop(0))
            self.stop()
        for _start, end, direction in runs:
            cut = _fitting(events, end)
            for event in events[:cut]:
                self.event(event)
            events = events[cut:]
            self.start(end, direction)
        for event in events:
            self.event(event)


def _fitting(events: list[Element | None], end: int) -> int:
    """Index of the first of the trailing elements that open here and close within the run."""
    index = len(events)
    while index and (element := events[index - 1]) is not None and element.end <= end:
        index -= 1
    return index


def write(items: list[Inline], open_elements: list[Element], base: int, spans: dict[int, str]) -> str:
    """HTML of one paragraph; `open_elements` (changed in place) are those open before and after it.

    `spans` is the opening tag for a run of each direction.
    """
    layout = _take_apart(items, open_elements)
    _join_over_tags(layout)
    runs = _runs(layout, base)
    _keep_numbers(layout, runs, base)
    starts: dict[int, list[Run]] = {}
    for run in runs:
        starts.setdefault(run[0], []).append(run)
    writer = _Writer(open_elements, spans)
    for position, (events, cell) in enumerate(zip(layout.events, [*layout.cells, ""], strict=True)):
        writer.at(position, events, starts.get(position, []))
        writer.out.append(cell)
    for element in open_elements:
        element.end = FOREVER
    return "".join(writer.out)
