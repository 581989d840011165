"""What came of the checks of one service."""

from __future__ import annotations

from collections import Counter


class Report:
    """What was checked of one service, and what failed."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.counts = Counter[str]()
        self.failures: list[str] = []

    def fail(self, where: str, what: object) -> None:
        self.failures.append(f"{self.service} {where}: {what}")
