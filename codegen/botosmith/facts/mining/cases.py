"""Sentences of a list, and what they are said of: a case, a value, a structure."""

from __future__ import annotations

import re
from dataclasses import replace

from .sentences import CLOSE, OPEN, Sentence


def names_a_case(intro: str) -> bool:
    """Whether what a list is introduced by narrows down when its items hold.

    A paragraph that ends in a full stop introduces nothing, unless it begins with a case.
    """
    if intro.endswith(".") and not _BEGINS_WITH_A_CASE.match(intro):
        return False
    return re.search(r"\b(?:for|if|when|unless|with)\b", intro, re.IGNORECASE) is not None


_BEGINS_WITH_A_CASE = re.compile(
    r"(?:.*[.] )?(?:for(?! more\b)|if|when|unless|with) ", re.IGNORECASE
)


def after_its_head(sentence: Sentence) -> Sentence:
    """The first sentence of an item without the code that it begins with, which is its head."""
    found = _HEAD.match(sentence.marked) if sentence.starts else None
    if found is None:
        return sentence
    return replace(
        sentence,
        marked=sentence.marked[found.end() :],
        head=found.group(1),
        printed=sentence.printed or sentence.text,
    )


_HEAD = re.compile(rf"{OPEN}([^{OPEN}{CLOSE}]{{1,80}}){CLOSE} ?(?:[:–—]|-) ?(?=[A-Z])")


def as_a_request(sentence: Sentence, structure: str) -> Sentence:
    """A sentence that calls the structure itself `a request`, and not by its name."""
    if structure.casefold() not in sentence.marked.casefold():
        return sentence
    named = rf"(?:\b(?:an?|the|each|this|every) )?{OPEN}{re.escape(structure)}{CLOSE}(?: object)?"
    marked = re.sub(named, "a request", sentence.marked, flags=re.IGNORECASE)
    if marked == sentence.marked:
        return sentence
    return replace(sentence, marked=marked, printed=sentence.printed or sentence.text)
