"""What a model implies, and no annotation spells out: types, that a member is there, is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .constraints import MODEL, Constraint, Severity


class RightType(Constraint):
    """The value is of the type that the model names; `beside` is what it must keep besides."""

    __slots__ = ("beside", "type")
    name = "type"

    def __init__(self, type: str, beside: Sequence[Constraint] = ()) -> None:
        super().__init__()
        self.type = type
        self.beside = beside

    def __repr__(self) -> str:
        return f"RightType({self.type!r})"

    def limit(self, value: Any) -> str:
        return self.type

    def sentence(self, value: Any) -> str:
        article = "an" if self.type[0] in "aeio" else "a"
        return f"must be {article} {self.type}, not {_python_type(value)}"

    def aws(self) -> Sequence[str]:
        return (f"Member must be of type {self.type}",)

    def aws_broken(self, value: Any) -> str:
        return "Member must not be null" if value is None else self.aws()[0]

    def botocore_checks(self, value: Any) -> bool:
        """A bool is an int to botocore, as it is to Python; then it has to be in range."""
        if type(value) is bool and self.type in ("integer", "double", "timestamp"):
            return any(each.botocore_checks(value) for each in self.beside)
        return True


class KnownMember(Constraint):
    """The model has a member of that name."""

    __slots__ = ("near",)
    name = "unknown"

    def __init__(self, near: Sequence[str]) -> None:
        super().__init__()
        self.near = near

    def limit(self, value: Any) -> tuple[str, ...]:
        return tuple(self.near)

    def sentence(self, value: Any) -> str:
        hint = f"; did you mean {' or '.join(self.near)}?" if self.near else ""
        return f"is no member of this structure{hint}"

    def aws(self) -> Sequence[str]:
        return ("Member is not known",)

    def botocore_checks(self, value: Any) -> bool:
        return True


class Depth(Constraint):
    """The request is not nested so deeply, or in itself, that Python cannot follow."""

    __slots__ = ()
    name = "depth"

    def limit(self, value: Any) -> None:
        return None

    def sentence(self, value: Any) -> str:
        return "is nested too deeply, or holds itself"

    def aws(self) -> Sequence[str]:
        return ("Member is nested too deeply",)

    def botocore_checks(self, value: Any) -> bool:
        """Botocore fails, too, though by a `RecursionError`."""
        return True


class ExactlyOneMember(Constraint):
    """A union has exactly one member."""

    __slots__ = ("members",)
    name = "union"

    def __init__(
        self,
        members: Sequence[str],
        *,
        origin: str = MODEL,
        severity: Severity | None = None,
        link: str = "",
    ) -> None:
        super().__init__(origin, severity, link)
        self.members = members

    def limit(self, value: Any) -> tuple[str, ...]:
        return tuple(self.members)

    def sentence(self, value: Any) -> str:
        return f"must have exactly one member of {', '.join(self.members)}"

    def aws(self) -> Sequence[str]:
        return ("Member must have exactly one member set",)

    def botocore_checks(self, value: Any) -> bool:
        return self.origin == MODEL


def _python_type(value: object) -> str:
    return "null" if value is None else type(value).__name__
