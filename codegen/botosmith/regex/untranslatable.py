"""The one error of this package."""

from __future__ import annotations


class Untranslatable(ValueError):
    """A pattern that has no exact and safe Python equivalent.

    ``reason`` is a sentence for people, without the pattern.
    """

    def __init__(self, reason: str) -> None:
        """Say why."""
        super().__init__(reason)
        self.reason = reason
