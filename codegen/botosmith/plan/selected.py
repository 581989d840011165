"""What of a service is to be emitted."""

from __future__ import annotations

from dataclasses import dataclass

from ..loading.client_models import NONE, Companions
from ..model import Service


@dataclass(frozen=True, slots=True)
class Selection:
    """A whole service, the operations of it that are to be emitted, and what lies beside it."""

    service: Service
    operations: tuple[str, ...]
    companions: Companions = NONE

    @property
    def reached(self) -> frozenset[str]:
        """The shapes that the selected operations reach, their errors included."""
        operations = [self.service.operations[name] for name in self.operations]
        return self.service.closure(
            name
            for operation in operations
            for name in (operation.input, operation.output, *operation.errors)
            if name is not None
        )
