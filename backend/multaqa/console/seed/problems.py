"""What is wrong with a file, each with its line, in Arabic and in English."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.utils import translation

from multaqa.core.errors import Text
from multaqa.core.fields import LocalizedText

LANGUAGES = ("en", "ar")


def both(say: Callable[[], object]) -> LocalizedText:
    """What `say` returns under each language."""
    texts = {}
    for language in LANGUAGES:
        with translation.override(language):
            texts[language] = str(say())
    return texts


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong: `line` counts from 1, 0 is the file as a whole."""

    line: int
    en: str
    ar: str

    def __str__(self) -> str:
        """Both languages, each on its own line."""
        if not self.line:
            return f"{self.en}\n{self.ar}"
        return f"line {self.line}: {self.en}\nالسطر {self.line}: {self.ar}"


@dataclass
class Problems:
    """Collects problems, so that a person sees all of them at once."""

    found: list[Problem] = field(default_factory=list)

    def add(self, line: int, message: Text, **values: object) -> None:
        """Notes one problem; `values` fill the %(name)s places of `message`, themselves translated where they can be."""
        self.add_pair(line, both(lambda: str(message) % values if values else message))

    def add_pair(self, line: int, texts: LocalizedText) -> None:
        """Notes one problem that is already in both languages."""
        self.found.append(Problem(line, texts["en"], texts["ar"]))

    def sorted(self) -> list[Problem]:
        """By line, each once."""
        return sorted(set(self.found))


class BadSeed(Exception):
    """The file was refused and nothing was changed."""

    def __init__(self, problems: Problems) -> None:
        super().__init__("The file was refused.")
        self.problems = problems.sorted()
