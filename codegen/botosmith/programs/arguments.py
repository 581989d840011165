"""The arguments of a call, by position and by keyword."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import libcst as cst

from .files import Source


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call, or of two that follow each other, each with its file.

    Attributes:
        positional: Those without a keyword.
        named: Those with one.
        are_open: Whether there may be others: `*args` or `**options`.
    """

    positional: tuple[tuple[Source, cst.BaseExpression], ...] = ()
    named: Mapping[str, tuple[Source, cst.BaseExpression]] = field(
        default_factory=dict[str, "tuple[Source, cst.BaseExpression]"]
    )
    are_open: bool = False

    def of(self, position: int | None, keyword: str) -> tuple[Source, cst.BaseExpression] | None:
        """The argument for a parameter; None where it is not given."""
        if position is not None and position < len(self.positional):
            return self.positional[position]
        return self.named.get(keyword)

    def and_then(self, later: Arguments) -> Arguments:
        """These, and those of a call of what `functools.partial` made with these."""
        return Arguments(
            (*self.positional, *later.positional),
            {**self.named, **later.named},
            self.are_open or later.are_open,
        )


def arguments(source: Source, given: Sequence[cst.Arg]) -> Arguments:
    """The arguments that stand in a call."""
    return Arguments(
        tuple((source, each.value) for each in given if each.keyword is None and not each.star),
        {each.keyword.value: (source, each.value) for each in given if each.keyword is not None},
        any(each.star for each in given),
    )


def argument(node: cst.Call, position: int, keyword: str) -> cst.BaseExpression | None:
    """An argument of a call, by position or by keyword."""
    for index, each in enumerate(node.args):
        if each.star:
            return None
        if each.keyword is None and index == position:
            return each.value
        if each.keyword is not None and each.keyword.value == keyword:
            return each.value
    return None
