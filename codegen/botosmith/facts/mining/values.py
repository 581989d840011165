"""Which values a sentence allows or excludes, in its words or in the list that follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .phrases import Phrase
from .sentences import CLOSE, OPEN

_CODE = rf"{OPEN}[^{OPEN}{CLOSE}]{{1,200}}{CLOSE}"
_QUOTED = r"\"[^\"]{1,60}\""
_TOKEN = r"[A-Za-z0-9][A-Za-z0-9_.:/\-]{0,60}"
_SURE = rf"(?:{_CODE}|{_QUOTED})"
_COMMA = r"(?: ?,? \| ?| ?\| ?|, (?:and |or )?| (?:and|or) )"
_LIST = rf"(?:{_SURE}|{_TOKEN})(?:{_COMMA}(?:{_SURE}|{_TOKEN})){{1,60}}"
_SURES = rf"{_SURE}(?:{_COMMA}{_SURE}){{0,60}}"
_NOUNS = (
    r"(?:values|types|kinds|engines|modes|operators|formats|methods|events|options|keys|algorithms"
    r"|protocols|statuses|states|levels|versions)"
)
"""What values are called by what they tell; a resource is named by its ARN, not by its kind."""
_VALUE = (
    r"(?:valid|allowed|possible|supported|accepted|acceptable|available|permitted)"
    r"(?: [a-z]+){0,2}? (?:values?|options|keys|types|\{0\})"
    r"(?: (?:for|of) (?:\{0\}|this (?:structure|field|parameter|property|attribute)))?"
)
_LABEL = (
    rf"(?:(?:the )?(?:following )?{_VALUE}(?: (?:are|is))?(?: one of| either)?(?: the following)?:?"
    rf"|there are (?:two|three|four|five|[0-9]) (?:valid|possible|supported|allowed) values:?"
    rf"|the following {_NOUNS} are (?:valid|supported|allowed|possible|accepted):?"
    r"|the following are (?:the )?(?:valid|supported|allowed|possible|accepted) values:?"
    r"|(?:the )?(?:valid|supported|allowed|possible|accepted) values are as follows:?)"
)
_MUST_BE = (
    r"(?:(?:\{0\}|it|this|the value|value) )?(?:must|can)(?: only)? be(?: give (?:to|as))?"
    r"(?: one of| either| any of)?(?: the following(?: values)?)?:?"
)
_WORDS = r"(?:(?!(?:for|if|when|with|in|on|by|from|of this) )[a-z]+ ){1,8}"
"""What may stand between `the only` and its verb, and names no case."""
_CLOSED = re.compile(
    rf"(?:constraints?: )?(?:{_LABEL} (?P<list>{_LIST})(?:, with the following [a-z]+)?|{_LABEL}"
    rf" (?P<only>{_SURE})|one of:? "
    rf"(?P<one>{_LIST})"
    rf"|(?!.*\bcan be {_SURE}$){_MUST_BE} (?P<be>{_SURES})|(?:either|one of) (?P<either>{_SURES})"
    rf"|(?:the|an?) (?!.*\b(?:example|such as|default|following|can't|can|must|not|if|when"
    rf"|for)\b)[^:(){{}}]{{3,80}}: (?P<colon>{_SURE}"
    rf"(?:{_COMMA}{_SURE})+)"
    rf"|(?:the )?(?:valid|supported|allowed|possible|accepted) {_NOUNS} are:? (?P<nouns>{_SURE}"
    rf"(?:{_COMMA}{_SURE})+)"
    rf"|(?:the|an?) (?!.*\b(?:example|such as|default)\b)[^:()]{{3,80}} \((?P<aside>{_SURE}"
    rf"(?: ?\| ?{_SURE})+)\)"
    rf"|currently,? (?:you )?(?:can|must) (?:give only|only give) (?P<now>{_SURES})|(?!if |when"
    rf" ).{{3,80}}[,:;] (?:one of:?|either) (?P<after>{_SURES})"
    rf"|(?:you )?(?:must |can )?give (?:either |one of (?:the following(?: values)?)?:? ?)"
    rf"(?P<give>{_SURES})"
    r"|(?:currently,? |at present,? )?(?:the )?only (?:valid|supported|allowed|permitted|accepted"
    r"|possible)"
    rf"(?: [a-z]+)? (?:(?:value|key|type|option|version)s?(?: for \{{0\}})?|\{{0\}}) (?:is|are):? "
    rf"(?P<sole>{_SURES}|[0-9]+(?:\.[0-9]+)+)"
    rf"|(?:currently,? |at present,? )?the only {_WORDS}(?:is|are):? (?P<sole2>{_SURES})"
    rf"|(?:currently,? |at present,? )?only (?P<sole3>{_SURES}) (?:is|are) (?:currently )?"
    rf"(?:supported"
    rf"|allowed|valid|accepted)"
    rf"|(?:currently,? |at present,? )?(?P<alone>{_SURE}|(?-i:[A-Z][A-Z0-9_]{{2,40}}))(?:, for"
    rf" [^,]{{3,60}},)? is the only "
    r"(?:currently )?(?:valid|supported|allowed|permitted|accepted) (?:value|option|type)"
    rf"|(?:[^;]* )?(?:does not|doesn't) (?:recognize|support|accept) (?:any )?values other than "
    rf"(?P<than>{_SURES})"
    rf"|no values? other than (?P<than2>{_SURES}) (?:is|are) (?:valid|supported|allowed|accepted))",
    re.IGNORECASE,
)
_EXCLUDED = re.compile(
    rf"(?:(?:\{{0\}}|it|the name|the value|value) )?can't be (?:give to |any of(?: the"
    rf" following)?:? |named )?(?P<be>{_SURES}|default(?= *$))"
    rf"|(?:you )?can't give (?P<as_value>{_SURES}) (?:as|for) (?:\{{0\}}|the value)"
    rf"|(?:the value )?(?P<code2>{_CODE}) is (?:not a valid value|reserved|not valid for \{{0\}}"
    rf"|no longer (?:supported|valid))(?: for \{{0\}})?"
    rf"|(?:the value |currently,? )?(?P<code>{_CODE}|(?-i:[A-Z][A-Z0-9_]{{2,40}}))(?: (?:mode"
    rf"|type|value|option))? is not "
    rf"(?:currently )?(?:supported|allowed|valid)",
    re.IGNORECASE,
)
_BEFORE_LIST = re.compile(
    rf"(?:constraints?: )?(?:{_LABEL}|{_MUST_BE}"
    r"|(?:you )?(?:must |can )?give one of(?: the following)?(?: values)?"
    r"|(?P<sole>(?:currently,? )?(?:the )?only (?:valid|supported|allowed|permitted|accepted)"
    r"(?: [a-z]+)? (?:value|option|type)s?(?: for \{0\})? (?:is|are)))",
    re.IGNORECASE,
)
_ITEM = re.compile(
    rf"(?:(?P<code>{_CODE}(?: ?[|,] {_CODE})*)|(?P<bare>{_TOKEN}|{_QUOTED}))(?P<rest>$|:| - | – |"
    rf" — | \(|\. ).*"
)


def allowed(phrase: Phrase, later: Sequence[Phrase]) -> tuple[str, ...]:
    """The values that a member may have; nothing where a sentence does not list all of them.

    Args:
        phrase: The sentence, which may be the line above a list.
        later: The sentences that follow.
    """
    # Words that stand outside of code could be verbs: they are taken as printed.
    if found := _CLOSED.fullmatch(phrase.said) or _CLOSED.fullmatch(phrase.words):
        (text,) = [group for group in found.groupdict().values() if group]
        return tuple(_listed(text, is_sure=found["list"] is None and found["one"] is None))
    found = _BEFORE_LIST.fullmatch(phrase.words)
    if found and phrase.sentence.marked.endswith(":"):
        return _of_items(phrase, later, 1 if found["sole"] else 2)
    return ()


def excluded(phrase: Phrase) -> tuple[str, ...]:
    """The values that a member may not have."""
    if found := _EXCLUDED.fullmatch(phrase.words):
        (text,) = [group for group in found.groupdict().values() if group]
        return tuple(_listed(text, is_sure=True))
    return ()


def _listed(text: str, *, is_sure: bool) -> Iterator[str]:
    found = [part for part in re.split(rf"{_COMMA}(?![^{OPEN}{CLOSE}]*{CLOSE})", text) if part]
    values: list[str] = []
    for part in found:
        inner = part.strip().strip(OPEN + CLOSE + '"').strip()
        # One piece of inline code may hold the whole list: `gp2 | gp3`.
        mark = "|" if "|" in inner else ", " if len(found) == 1 else "\n"
        for each in inner.split(mark):
            value = each.strip().strip('"').strip()
            if (
                not value
                or value.startswith(("arn:", "'"))
                or "*" in value
                or " or " in value
                or "{" in value
            ):
                return
            if value.lower() in _NO_VALUES and not (is_sure or part.strip().startswith(OPEN)):
                return
            values.append(value)
    if len(set(values)) == len(values):
        yield from values


_NO_VALUES = frozenset({"none", "any", "all", "etc", "null", "n/a"})


def _of_items(phrase: Phrase, later: Sequence[Phrase], least: int) -> tuple[str, ...]:
    """The heads of the items of the list below a sentence; nothing where one has none."""
    values: list[str] = []
    for each in later:
        intro = each.sentence.intro
        if intro is None or not intro.endswith(phrase.sentence.marked):
            break
        if not each.sentence.starts:
            continue
        found = _ITEM.fullmatch(each.said)
        if found is None:
            return ()
        text = found["code"] or found["bare"]
        parts = tuple(_listed(text, is_sure=found["code"] is not None))
        if not parts or (found["bare"] and found["rest"] == ". "):
            return ()
        values += parts
    is_list = len(values) >= least and len(set(values)) == len(values)
    return tuple(values) if is_list else ()
