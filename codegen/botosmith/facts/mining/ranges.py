"""What a sentence limits of a number: its range.

It is taken apart as in `limits`, where sentences about strings and lists are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .limits import START
from .quantities import DIGITS, ENTRY, UNIT, Limits, Number, number, quantity

_A_NUMBER = (
    r"(?:(?:an?|any|the) )?(?:valid |positive )?(?:(?:whole |integer )?(?:value|number|integer"
    r"|percentage)s?"
    r"(?: representing [a-z]+,)? )?"
)
_BEFORE_RANGE = re.compile(
    rf"{START}(?:(?:(?:\{{0\}}|it|this|values?|this value|number) )?(?:must|can|should) be (?:give"
    rf" to |set to )?{_A_NUMBER}|(?:(?:\{{0\}}|it|this) )?(?:takes|accepts) {_A_NUMBER}"
    rf"|(?:\{{0\}} )?(?:the )?(?:valid|allowed|supported|possible|accepted|acceptable)"
    rf" (?:ranges?|values?|\{{0\}})"
    rf"(?: for \{{0\}})?(?: is| are|:| are:| is:| range)? {_A_NUMBER}"
    r"|(?:you can )?give (?:\{0\}|this) to "
    r"|(?:an?|the) [^;:(){},]{3,100}, (?:a (?:number|value) |an integer |with )?"
    r"(?=(?:up to|at most|no more than|a maximum of|between|from) [0-9])"
    rf"|(?:value |values |valid )?range(?: is|:| of)? |(?:you )?(?:can |must )?(?:give|choose"
    rf"|allocate|configure|assign)"
    rf" {_A_NUMBER}"
    rf"(?:of )?"
    rf"|an? (?:valid )?(?:integer value|whole number|value|integer|number)(?: is an integer)? |a"
    rf" valid value is {_A_NUMBER}"
    rf"|[^,]{{3,120}}, expressed as (?:an? )?(?:decimal |whole )?(?:number|integer|percentage) )",
    re.IGNORECASE,
)
_THE_LEAST = r"(?:minimum|min|smallest|lowest)"
_THE_MOST = r"(?:maximum|max|largest|highest)"
_KIND = (
    r"(?: (?:supported |allowed |permitted |accepted |valid |possible )?(?:value|number|size|length"
    r"|limit|timeout|capacity|duration|period|retention period|\{0\}))?(?: (?:allowed|supported"
    r"|permitted|accepted|possible|(?:that )?you can (?:give|set|choose)))?(?: (?:of|for) \{0\}"
    r"|(?<=value) for the [a-z\-]{3,20})?"
)
_IS = r"(?: is|:| of)? "
_DEFAULT = r"(?:[,;]? (?:and )?(?:the )?default .*)?"
_BOTH = re.compile(
    rf"{START}{_THE_LEAST}{_KIND}{_IS}{ENTRY}(?P<unit>{UNIT})[.,;]? (?:and |with )?(?:the |a "
    rf"|its )?"
    rf"{_THE_MOST}{_KIND}{_IS}{ENTRY}(?P<unit2>{UNIT}){_DEFAULT}",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"{START}(?:valid range: )?(?:(?:\{{0\}}|it|this) has an? )?(?:(?P<least>{_THE_LEAST})"
    rf"|{_THE_MOST}|upper limit){_KIND}(?: is"
    rf"|:| of) "
    rf"{ENTRY}(?P<unit>{UNIT}){_DEFAULT}",
    re.IGNORECASE,
)
_ALSO_DEFAULT = re.compile(
    rf"{START}(?:maximum and default|default and maximum)(?: values?)? (?:is|are)(?: both)?"
    rf" {ENTRY}(?P<unit>{UNIT})",
    re.IGNORECASE,
)
_TOO_SMALL = re.compile(
    rf"{START}(?:(?:\{{0\}}|value|it) )?can't be (?:less|fewer|lower|smaller) than {ENTRY}"
    rf"(?P<unit>{UNIT})",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    rf"[^();,]{{3,120}} [(\[](?:from |between )?({DIGITS}) ?(?:-|–|to|through|and)"
    rf" ?({DIGITS})(?:,? inclusive)?[)\]]"
)
_TOO_BIG = re.compile(
    rf"{START}(?:(?:\{{0\}}|value|it) )?can't (?:exceed|be (?:more|greater|larger|higher) than"
    rf"|give a (?:number|value) (?:more|greater|larger|higher) than)"
    rf" {ENTRY}(?P<unit>{UNIT})",
    re.IGNORECASE,
)
_AFTER_RANGE = re.compile(
    rf"(?P<unit>{UNIT})(?: \{{0\}})?(?:,? inclusive(?:ly)?| \(inclusive\))?"
    rf"(?: to (?:determine|indicate|represent) .*)?{_DEFAULT}",
    re.IGNORECASE,
)
_POSITIVE = re.compile(
    rf"(?:{START}(?:\{{0\}} |it |value )?must be (?:a )?positive (?:integer|number|whole number"
    rf"|value"
    r"|integer value)|valid values?: (?:any )?(?:an? )?positive integers?)",
    re.IGNORECASE,
)
_NON_NEGATIVE = re.compile(
    rf"{START}(?:\{{0\}} |it |value )?(?:must be (?:a )?non-?negative(?: (?:integer|number"
    rf"|value))?"
    r"|can't be (?:a )?negative(?: (?:integer|number|value))?)",
    re.IGNORECASE,
)


def ranges(words: str) -> Iterator[Limits]:
    """The limits that a sentence about a number states."""
    if found := _IN_BRACKETS.fullmatch(words):
        low, high = number(found.group(1)), number(found.group(2))
        yield Limits(low, high, found.group())
    elif found := _BOTH.fullmatch(words):
        low, high = number(found.group(1)), number(found.group(3))
        yield Limits(low, high, words)
    elif found := _ONE.fullmatch(words):
        only: Number = number(found.group(2))
        yield Limits(only, None, words) if found["least"] else Limits(None, only, words)
    elif found := _ALSO_DEFAULT.fullmatch(words):
        yield Limits(None, number(found.group(1)), words)
    elif found := _TOO_SMALL.fullmatch(words):
        yield Limits(number(found.group(1)), None, words)
    elif found := _TOO_BIG.fullmatch(words):
        yield Limits(None, number(found.group(1)), words)
    elif _POSITIVE.fullmatch(words):
        yield Limits(1, None, "")
    elif _NON_NEGATIVE.fullmatch(words):
        yield Limits(0, None, "")
    elif (found := _BEFORE_RANGE.match(words)) and (taken := quantity(words[found.end() :])):
        limits, rest = taken
        if _AFTER_RANGE.fullmatch(rest):
            yield Limits(limits.low, limits.high, words)
