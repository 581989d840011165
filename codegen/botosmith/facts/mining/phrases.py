"""A sentence in the few words that the grammar knows: siblings by number, one verb for many.

`You cannot specify values for both <code>A</code> and <code>B</code>.` becomes
`you can't give both {1} and {2}`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache

from .clauses import places
from .sentences import CLOSE, OPEN, Sentence

SELF = "{0}"
"""The member whose documentation it is."""

_CODE = re.compile(rf"{OPEN}([^{OPEN}{CLOSE}]{{1,200}}){CLOSE}")
_WORD = re.compile(r"(?<![\w.$:/\-{])([A-Za-z][A-Za-z0-9]{2,80})(?![\w$:/\-]|\.\w)")
_QUALIFIED = re.compile(rf"{OPEN}?\b[A-Z]\w*\$([A-Za-z]\w*){CLOSE}?")
"""A member with its structure: `CreateTableInput$TableName`."""
_DASHED = re.compile(
    r"(?<![\w\-\x02])([a-z]+(?:-[a-z]+)+)(?= (?:parameter|option|field|argument)s?\b)"
)
"""A member as the command line calls it: `the auth-token parameter`."""
_OPTIONAL = re.compile(r"\bthe optional ", re.IGNORECASE)
_CHOICE = re.compile(r"\b(?:one of|either|both)\b", re.IGNORECASE)
"""Words before names that may stand in quotes inside of code; elsewhere these are values."""
_COMPOUND = re.compile(r"[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[a-z][0-9][A-Z]")

_NOUN = (
    r"(?:(?:request |input )?(?:parameter|field|member|option|propert(?:y|ie)|attribute|argument"
    r"|setting|element|flag|array|structure|object|list|header|key|value|block|string"
    r"|functionality|wrapper|input|filter|specification)s?)"
)
_SELF = re.compile(
    rf"\b(?:the (?:value|values) (?:of|for) )?(?:this|the current) (?:(?!json\b)[a-z]+"
    rf" ){{0,2}}(?:request )?"
    rf"(?:{_NOUN}|value)\b",
    re.IGNORECASE,
)
_THIS = re.compile(
    r"(?<=\beither )this(?= or\b)|(?<= or )this(?= (?:must|has)\b)|(?<= when )this(?= is (?:set"
    r"|true"
    r"|false))",
    re.IGNORECASE,
)
_GIVEN_THIS = re.compile(
    r"\b(specify|provide|include|use|supply|set) this(?= (?:only|or|if|when|to)\b|,|$)",
    re.IGNORECASE,
)
_AROUND = re.compile(
    rf"(?:\b(?:(?:a|an|any|the|your) )?(?:values?|settings?) (?:for|of|in) )?"
    rf"(?:\b(?:a|an|any|the|your) )?(\{{[0-9]+\}})(?: request)?(?: {_NOUN}\b)?",
    re.IGNORECASE,
)
_VERB = (
    r"(?:specif(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)"
    r"|includ(?:e|es|ed|ing)|pass(?:es|ed|ing)?|us(?:e|es|ed|ing)"
    r"|(?<!\ba )(?<!\bthe )(?<!\bone )set(?:s|ting)?"
    r"|defin(?:e|es|ed|ing)|enter(?:s|ed|ing)?)"
)
_REWORDINGS = (
    (
        "not|n't",
        r"\b(?:cannot|can not|could not|may not|must not|mustn't|shouldn't|should not)\b",
        "can't",
    ),
    ("do not", r"\bdo not\b", "don't"),
    (" to ", r"\b(?:has|have) to\b", "must"),
    ("required to|need to", r"\b(?:you are|you're) required to\b|\byou need to\b", "you must"),
    ("allowed", r"\b(?:aren't|are not) allowed to\b", "can't"),
    ("only", r"\b(?:is|are) (?:used only|only used)\b", "serves only"),
    ("", rf"\b{_VERB}\b", "give"),
    ("been", r"\b(?:has|have) been\b", "is"),
    ("choose to give", r"\bchoose to give\b", "give"),
    ("be ", r"\bbe (?:also )?(?:present|given|give)\b", "be give"),
    (
        "give|present|empty",
        r"\b(?:is|are) (?:also )?(?:present|given|give|non-?empty|not empty)\b",
        "is give",
    ),
    ("give", r"\byou(?:'re| are)(?: also)? give\b", "you give"),
    ("give", r"\b(must|can|can't|don't|you|also|to) (?:also |then )?give\b", r"\1 give"),
    ("value for", r"\bgive a value for\b", "give"),
    ("for {0}", r"\bvalid (?:only )?values? for \{0\}", "valid values"),
    (
        "note|important|however|also|additionally",
        r"^(?:note that|note:|important:|however,|also,|additionally,) ",
        "",
    ),
    ("(required|(optional", r"\((?:required|optional)\) ?", ""),
    ('"{', r"\"(\{[0-9]+\})\"", r"\1"),
    ("you", r"\byou(?:'ve| have) (?:also )?give\b", "you give"),
    ("(but", r" ?\((but not both)\)", r", \1"),
    ("condition", r"\bcondition(?:al)?[:.] ?", ""),
    ("time give", r"\bthe (?:date|time|date and time) give (?:for|by|in) (?=\{)", ""),
    ("simultaneously", r"\bsimultaneously give\b", "give"),
    ("either give", r"\bmust either give\b", "must give either"),
    ("be give", r"\b(?:shall|is to) be give\b", "must be give"),
    ("value", r"\bgive (?:a|any|one|the) values? (?:for|of|in) ", "give "),
    (
        "give",
        r"\bgive (?:an?|the|one|your) (?:[a-z]+ )?(?:value|type|name|list|destination|format"
        r"|location"
        r"|text|date|number|path|setting)s? (?:for|in|give|by give) (?=\{)",
        "give ",
    ),
    ("give text", r"\bgive text (?:give|in|with) (?=\{)", "give "),
    (
        "both|either|exactly|at least|only",
        r"\b(?:an?|the|each) (?:[a-z\-]+ ){1,4}(?=(?:must|can't) (?:give|have|contain) (?:both"
        r"|either|exactly|at least|only) .*\{[0-9])",
        "you ",
    ),
    ("you must|you can't", r"\byou (must|can't) (?:have|contain)\b", r"you \1 give"),
    ("have a value", r"\b(must|can|can't) have a value\b", r"\1 be give"),
    (
        "must contain|must have",
        r"\b(?:a |an )?(?:api )?(?:request )?must (?:contain|have)\b(?= (?:both |either |at least"
        r" one )?\{)",
        "must give",
    ),
    ("allowed", r"\bis(?: only)? allowed if and only if\b", "is allowed only if"),
)
"""Words without one of which a rewording changes nothing, what it finds, and what it puts."""

_REWORDED = tuple(
    (tuple(marks.split("|")), re.compile(old, re.IGNORECASE), new)
    for marks, old, new in _REWORDINGS
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence in the grammar's words.

    Attributes:
        words: The sentence, members as `{number}`; upper and lower case are as printed.
        said: The same before one verb was put for many, for values that could be such a verb.
        names: What the numbers stand for; number 0 is the member itself, or empty.
        sentence: Where it comes from.
    """

    words: str
    said: str
    names: tuple[str, ...]
    sentence: Sentence

    def name(self, slot: str) -> str:
        """The member that `{number}` stands for."""
        return self.names[int(slot.strip("{}"))]


def phrase(
    sentence: Sentence, own: str, siblings: Collection[str], *, ordinary: bool = False
) -> Phrase:
    """A sentence from the documentation of member `own` in the grammar's words.

    A name in inline code is a sibling's if one is called so; outside of code it has to look
    like a name: `MaxItems`, or `Name` in the middle of a sentence.

    Args:
        sentence: The sentence.
        own: The member whose documentation it is from; empty where it is an operation's.
        siblings: The members of the structure.
        ordinary: Whether siblings are looked for in ordinary words, too: `the subnet mappings`.
    """
    named = _named(sentence.marked, siblings)
    if not ordinary:
        return _phrase(sentence, own, named, ())
    lower = sentence.marked.casefold()
    meanings = tuple(
        (words, name)
        for words, name in _ordinary_words(tuple(siblings)).items()
        if words in lower and _stands_in(words, lower)
    )
    return _phrase(sentence, own, named, meanings)


def _named(text: str, siblings: Collection[str]) -> tuple[str, ...]:
    """Those siblings that a text can mean by their names, or by the ends of these in code.

    Most sentences name none, and one that stands in many structures is read once.
    """
    codes = tuple(
        _bare(code.strip(' "'))
        for code in (*_CODE.findall(text), *_DASHED.findall(text))
        if code.strip()
    )
    return tuple(
        each for each in siblings if each in text or (codes and each.casefold().endswith(codes))
    )


def _stands_in(words: str, lower: str) -> bool:
    """Whether words stand in a text as words, and not as a part of longer ones."""
    for place in places(lower, words):
        end = place + len(words)
        end += lower.startswith("s", end)
        before, after = lower[place - 1 : place], lower[end : end + 1]
        if not (before.isalnum() or after.isalnum() or {before, after} & {"-", "_"}):
            return True
    return False


@lru_cache(maxsize=4096)
def _phrase(
    sentence: Sentence, own: str, siblings: tuple[str, ...], ordinary: tuple[tuple[str, str], ...]
) -> Phrase:
    meanings = dict(ordinary)
    names = [own]

    def slot(name: str) -> str:
        if name not in names:
            names.append(name)
        return f"{{{names.index(name)}}}"

    def coded(found: re.Match[str]) -> str:
        quoted = found.group(1).strip()
        name = _meant(quoted.strip('"') if is_choice else quoted, own, siblings)
        return slot(name) if name else found.group()

    def worded(found: re.Match[str]) -> str:
        name = found.group(1)
        is_name = _COMPOUND.search(name) or (
            name[0].isupper() and (found.start() > 0 or name == own)
        )
        return slot(name) if name in siblings and is_name else name

    text = sentence.marked.replace("{", "(").replace("}", ")").rstrip(" .!")
    text = _DASHED.sub(rf"{OPEN}\1{CLOSE}", _OPTIONAL.sub("the ", text))
    is_choice = _CHOICE.search(text) is not None
    text = _QUALIFIED.sub(rf"{OPEN}\1{CLOSE}", text)
    text = _CODE.sub(coded, text)
    parts = re.split(rf"({OPEN}[^{CLOSE}]*{CLOSE})", text)
    for index in range(0, len(parts), 2):
        plain = _WORD.sub(worded, parts[index]) if siblings else parts[index]
        if own:
            plain = _GIVEN_THIS.sub(rf"\1 {SELF}", _THIS.sub(SELF, _SELF.sub(SELF, plain)))
        parts[index] = _with_slots(plain, meanings, slot) if meanings else plain
    said = _AROUND.sub(r"\1", "".join(parts))
    return Phrase(_folded(_reworded(said)), _folded(said), tuple(names), sentence)


def _reworded(said: str) -> str:
    """A sentence in the grammar's verbs; inline code stays as it is printed."""
    codes = _CODE.findall(said)
    words = _CODE.sub(OPEN + CLOSE, said)
    lower = words.casefold()
    for marks, pattern, instead in _REWORDED:
        for mark in marks:
            if mark in lower:
                words = pattern.sub(instead, words)
                lower = words.casefold()
                break
    pieces = words.split(OPEN + CLOSE)
    if len(pieces) != len(codes) + 1:
        return words
    printed = (f"{OPEN}{code}{CLOSE}{piece}" for code, piece in zip(codes, pieces[1:], strict=True))
    return pieces[0] + "".join(printed)


@lru_cache(maxsize=256)
def _ordinary_words(siblings: tuple[str, ...]) -> dict[str, str]:
    """The ordinary words for members, the longest first, and the member that each stands for."""
    claims: dict[str, set[str]] = {}
    parts: list[set[str]] = []
    for name in siblings:
        words = re.findall(r"[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)
        words = [_LONGER.get(str(word).casefold(), str(word)) for word in words]
        parts.append({_key(word) for word in words})
        for start in range(len(words)):
            claims.setdefault(_key(" ".join(words[start:])), set()).add(name)
        if (
            len(words) > 2
            and words[-1].casefold() in _IDENTIFYING
            and words[-2].casefold() != "request"
        ):
            claims.setdefault(_key(" ".join(words[:-1])), set()).add(name)
    return {
        words: next(iter(claims[words]))
        for words in sorted(claims, key=len, reverse=True)
        if len(claims[words]) == 1 and len(words) > 1 and words not in _TOO_ORDINARY
        # `the ARN of a log group` is not that of the role beside it.
        and (words != "arn" or len(siblings) == 1 or "Arn" in claims[words])
        and _is_of_one(words, parts)
    }


def _is_of_one(words: str, parts: list[set[str]]) -> bool:
    """Whether one name alone has these words: `a CIDR block` may be that of IPv4 and of IPv6."""
    named = {_key(word) for word in words.split()}
    return sum(map(named.issubset, parts)) == 1


def _with_slots(text: str, meanings: dict[str, str], slot: Callable[[str], str]) -> str:
    """A text with the slots of members in place of the ordinary words for them."""
    lower = text.casefold()
    said_so = tuple(words for words in meanings if words in lower)
    parts: list[str] = []
    position = 0
    for found in _spelled(said_so).finditer(text) if said_so else ():
        is_of_another = _key(found.group()) == "name" and text.startswith(" of ", found.end())
        if found.start() >= position and not is_of_another:
            article = _ARTICLE.search(text, max(position, found.start() - 6), found.start())
            parts.append(text[position : article.start() if article else found.start()])
            parts.append(slot(meanings[_key(found.group())]))
            owner = _OWNER.match(text, found.end())
            position = owner.end() if owner else found.end()
    return "".join((*parts, text[position:]))


_ARTICLE = re.compile(r"(?<![\w-])(?:the|a|an|your|its|any|one) \Z", re.IGNORECASE)
_OWNER = re.compile(
    r" of (?:the|a|an|your) [a-z ]{3,40}?(?=,| or | and | in the request|$)", re.IGNORECASE
)


@lru_cache(maxsize=1024)
def _spelled(meanings: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of ordinary words for members, the longest first."""
    words = "|".join(map(re.escape, meanings))
    return re.compile(rf"(?<![\w-])(?:{words})s?(?![\w-])", re.IGNORECASE)


def _key(words: str) -> str:
    return words.casefold().removesuffix("s")


_LONGER = {"max": "maximum", "min": "minimum", "num": "number of"}
"""Words that names have in short."""

_IDENTIFYING = frozenset({"arn", "id", "name", "identifier"})
"""Ends of names that prose leaves out: `an execution role` for `ExecutionRoleArn`."""

_TOO_ORDINARY = frozenset(
    {"value", "parameter", "option", "request", "set", "list", "one", "type", "mode", "state"}
    | {"status", "key", "field", "member", "action", "operation", "service", "resource", "only"}
    | {"all", "both", "either", "any", "condition", "default", "format", "limit", "role", "rule"}
)


def _meant(name: str, own: str, siblings: Collection[str]) -> str:
    """The sibling that a name in inline code stands for: `Arn` may be short for `TypeArn`."""
    if name in siblings:
        return name
    bare = _bare(name)
    same = [each for each in siblings if each.casefold() == bare]
    if len(same) == 1 and len(bare) > 2 and not name.isupper():
        return same[0]
    if not (_COMPOUND.search(name) or name in {"Arn", "Name", "Id", "Type"}):
        return ""
    if own.endswith(name):
        return own
    ending = [each for each in siblings if each.endswith(name)]
    return ending[0] if len(ending) == 1 else ""


def _bare(name: str) -> str:
    """A name as it is printed, with spaces or dashes or without, as one word."""
    return name.replace(" ", "").replace("-", "").casefold()


def _folded(text: str) -> str:
    return " ".join(text.split()).rstrip(" ,;:")
