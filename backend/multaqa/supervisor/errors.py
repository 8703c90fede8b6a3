"""The one error of the supervisor. Not for the product itself: that has `core.errors`."""


class CannotStart(Exception):
    """Something outside is missing or in the way. The text is one sentence that also says the cure."""

    def __init__(self, sentence: str, *, exit_code: int = 1) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


class StopAsked(Exception):
    """Ctrl-C or SIGTERM came while something was being waited for."""
