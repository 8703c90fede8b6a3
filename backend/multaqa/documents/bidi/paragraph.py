"""Writes one paragraph of inline tokens with each foreign run in one span, tags inside it (never the other way round)."""

import re
from dataclasses import dataclass, field, replace

from .joining import ZERO_WIDTH_JOINER, joined
from .levels import foreign_runs
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
        before, after = layout.text[max(0, position - REACH) : position], layout.text[position : position + REACH]
        if layout.events[position] and joined(before, after):
            layout.cells[position - 1] += ZERO_WIDTH_JOINER
            layout.cells[position] = ZERO_WIDTH_JOINER + layout.cells[position]


class _Writer:
    """Emits tags; `floor` is how many elements stand outside the open span, None without one."""

    def __init__(self, live: list[Element], span: str) -> None:
        self.out: list[str] = []
        self.live = live
        self.span = span
        self.floor: int | None = None

    def event(self, element: Element | None) -> None:
        if element is None:
            self.out.append(f"</{self.live.pop().name}>")
        else:
            self.live.append(element)
            self.out.append(element.html)

    def _suspend(self, depth: int, tag: str) -> None:
        """Close the elements from `depth` on, write `tag`, open them again."""
        suspended = self.live[depth:]
        for _ in suspended:
            self.event(None)
        self.out.append(tag)
        for element in suspended:
            self.event(element.again())

    def start(self, end: int) -> None:
        depth = next((i for i, element in enumerate(self.live) if element.end < end), len(self.live))
        self._suspend(depth, self.span)
        self.floor = depth

    def stop(self) -> None:
        assert self.floor is not None
        self._suspend(self.floor, "</span>")
        self.floor = None


def _fitting(events: list[Element | None], end: int) -> int:
    """Index of the first of the trailing elements that open here and close within the run."""
    index = len(events)
    while index and (element := events[index - 1]) is not None and element.end <= end:
        index -= 1
    return index


def write(items: list[Inline], open_elements: list[Element], base: int, span: str) -> str:
    """HTML of one paragraph; `open_elements` (changed in place) are those open before and after it."""
    layout = _take_apart(items, open_elements)
    _join_over_tags(layout)
    starts = dict(foreign_runs(layout.text, base))
    writer = _Writer(open_elements, span)
    end = -1
    for position, events in enumerate(layout.events):
        index = 0
        if position == end:
            while index < len(events) and events[index] is None and len(writer.live) > (writer.floor or 0):
                writer.event(None)
                index += 1
            writer.stop()
        cut = len(events)
        if position in starts:
            end = starts[position]
            cut = max(index, _fitting(events, end))
        for event in events[index:cut]:
            writer.event(event)
        if position in starts:
            writer.start(end)
            for event in events[cut:]:
                writer.event(event)
        if position < len(layout.cells):
            writer.out.append(layout.cells[position])
    for element in open_elements:
        element.end = FOREVER
    return "".join(writer.out)
