"""Regular expressions of compiled validators, made when one is first needed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final


def refusing(module: dict[str, Any], name: str, python: str) -> Callable[[str], object]:
    """The function of a module that is true of strings which a pattern does not match as a whole.

    The first call compiles the pattern, and puts the quicker function in place of this one. What is
    compiled matches where the pattern does not: no match object is made of a string that is right.

    Args:
        module: The namespace of the module.
        name: The function's name in it.
        python: The pattern, as `re` takes it.
    """

    def refuses(value: str) -> object:
        compiled = module[name] = inverse(python)
        return compiled(value)

    return refuses


def inverse(python: str) -> Callable[[str], object]:
    r"""The match of whatever a pattern does not match as a whole.

    `\w`, `\d` and `\s` are ASCII, and a dot matches newlines.
    """
    return re.compile(rf"(?!(?:{python})\Z)", re.ASCII | re.DOTALL).match


@lru_cache(maxsize=4096)
def whole(python: str) -> Callable[[str], object]:
    r"""The match of whatever a pattern matches as a whole, under the same flags."""
    return re.compile(python, re.ASCII | re.DOTALL).fullmatch


@lru_cache(maxsize=1024)
def finder(python: str) -> Callable[[str], list[str]]:
    """What gives all that a pattern without groups finds in a string, under the same flags.

    It raises ValueError where a string has more than `LONGEST` characters, as the time that it
    takes may grow with the square of the length.
    """
    find = re.compile(python, re.ASCII | re.DOTALL).findall

    def find_all(text: str) -> list[str]:
        if len(text) > LONGEST:
            raise ValueError("the text is too long to be searched")
        return find(text)

    return find_all


LONGEST: Final = 10_000
"""The characters of the longest string that a rule looks for something in."""
