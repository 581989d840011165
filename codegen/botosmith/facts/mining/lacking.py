"""What a sentence says of a member beyond what the model does."""

from __future__ import annotations

from dataclasses import replace

from ...model import Enum, Length, Pattern, Range, Traits
from .entries import as_test
from .model_patterns import leaves_some, says_nothing
from .trait_sentences import Said


def lacking(said: Said, traits: Traits) -> Said:
    """What is said; of limits of which the model has one, a test of the other.

    Of an enum of several values, the only ones that are allowed are a test, too.
    """
    enum = traits.get(Enum)
    is_sole = said.trait == "enum" and (len(said.value) == 1 or said.trigger == "only")
    if is_sole and enum is not None and len(said.value) < len(enum.values):
        is_known = set(said.value) <= set(enum.values)
        return replace(said, trait="test", value=as_test(said)) if is_known else said
    if said.trait == "pattern" and (pattern := traits.get(Pattern)) is not None:
        is_left = says_nothing(pattern) or (
            said.value.endswith(".*") and leaves_some(pattern, {"matches": said.value})
        )
        return replace(said, trait="test", value=as_test(said)) if is_left else said
    has = traits.get(Length) if said.trait == "length" else traits.get(Range)
    if has is None or said.trait not in {"length", "range"} or said.of_items:
        return said
    given = {"min": has.min or None, "max": has.max}
    lacking = {name: limit for name, limit in said.value.items() if given[name] is None}
    if len(lacking) != 1 or any(
        said.value.get(name) not in {None, limit}
        for name, limit in given.items()
        if limit is not None
    ):
        return said
    limits = replace(said, value=lacking)
    return replace(said, trait="test", value=as_test(limits))
