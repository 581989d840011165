"""What a sentence limits: the length of a string, the size of a list.

A sentence is taken apart from its beginning: what it is about, how it demands, how many, and what
of it is counted. What remains has to be one of a few known ends, or nothing is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .characters import CLASSES
from .quantities import ENTRY, Limits, number, quantity

START = (
    r"(?:length constraints?: ?|(?:the )?default(?: value)? is [\x02\x03]?[0-9,]+[\x02\x03]?(?:"
    r" [a-z]+)?,? (?:and|with) |constraints?: ?"
    r"|limits?: ?|currently,? |note: |in addition,? |you can |the )*"
)
"""What may stand before a limit and changes nothing in it."""
_NAMES = (
    r"(?:name|value|identifier|id|string|description|comment|pattern|text|length|label|key|alias"
    r"|prefix|token|title|message|password|path|expression|names|values|strings|keys)"
)
_ABOUT = (
    rf"(?:(?:\{{0\}}|it|this|they|(?:(?:the|this|your|each|a|an|any) )?(?:[a-z\-]+"
    rf" ){{0,3}}?{_NAMES})"
    r"(?: (?:name|value))?(?: of \{0\}| for \{0\})? )?"
)
_MAY = (
    r"(?:(?:(?:must|can|may|should|is to)(?: only)? )?(?:be|contain|have|has|consist of|include"
    r"|give|is|are|take|takes|use|support|supports|accept|accepts|with)"
    r"(?: only)?,? )?"
)

# ------------------------------------------------------------------------------------ strings

_CHARACTERS = (
    rf"(?: (?:unicode |utf-8 |ascii |alphanumeric |printable |english |valid ){{0,3}}(?:characters?"
    rf"|letters|chars|code points)| {CLASSES})"
    r"(?: \([^()]{1,60}\))?(?: long| in length| or less| or fewer| each| total)?"
    r"(?:,? including (?:spaces|punctuation|whitespace|white space)[a-z, ]{0,30})?"
    r"(?: (?:is|are) (?:allowed|permitted))?(?:, (?:give|which) [a-z][^;]{3,120})?"
    r"(?: and (?!must|is|has|was)(?:[a-z]+s|give) (?!only)[a-z][^;]{3,120})?"
)
_ALPHANUMERIC = re.compile(r" alphanumeric[^;:(){}]{1,40} characters(?: long| in length)?", re.I)
"""Characters that are counted, whatever else may stand among them."""
_OF_STRING = re.compile(
    rf"{START}(?:an? |the )?(?:[a-z\-]+ ){{0,3}}?string,? (?:of|with|that is)(?: an?)? ",
    re.IGNORECASE,
)
_TOO_LONG = re.compile(
    rf"{START}{_ABOUT}can't (?:exceed|be (?:longer|more|greater) than|contain more than"
    rf"|have more than|be over) {ENTRY}(?P<rest>.*)",
    re.IGNORECASE,
)
_BEFORE_LENGTH = re.compile(START + _ABOUT + _MAY, re.IGNORECASE)
_LENGTH_OF = re.compile(r"(?:an? |as )?(?:character )?(?:length|size|limit) of ", re.IGNORECASE)
_AT_MOST = re.compile(r"(?:can|may)(?: be| have| contain) $", re.IGNORECASE)
_LENGTHS_ARE = re.compile(
    rf"{START}(?:{_ABOUT})?has a minimum length of {ENTRY}(?: characters)? and a? ?maximum"
    rf" length of"
    rf" {ENTRY}(?: characters)?",
    re.IGNORECASE,
)
_LENGTH_IS = re.compile(
    rf"{START}(?:(?P<kind>max|min)(?:imum)? )?(?:(?:character )?length|number of characters"
    r"|(?P<size>size))"
    rf"(?: limit)?"
    rf"(?: (?:of|for) (?:\{{0\}}|(?:the|an?|each|every) {_NAMES}))?(?: is| of|:| ?=| -| must be|"
    rf" can be) ?",
    re.IGNORECASE,
)
_NOT_EMPTY = re.compile(
    rf"{START}{_ABOUT}can't be (?:(?:null|empty|blank|an empty string)(?:, (?:or )?| or"
    rf" )?){{1,3}}",
    re.IGNORECASE,
)
_LIMIT_OF_CHARACTERS = re.compile(
    rf"{START}(?:{_ABOUT})?(?:(?:has|have) an? )?(?:{ENTRY}[- ]characters? (?:limit|maximum|max)"
    rf"|{ENTRY} characters max(?:imum)?)",
    re.IGNORECASE,
)
_MAXIMUM_OF = re.compile(
    rf"{START}(?:(?:maximum|max)(?: of|:)|(?P<least>(?:minimum|min)(?: of|:))) {ENTRY}(?:"
    rf" length)?",
    re.IGNORECASE,
)
_ENDS_WITH = re.compile(
    r"(?:give )?(?:an?|the) (?!.*\b(?:first|last|if|when|for each|is|are|can|may|must|that"
    r"|which)\b)"
    r"[^;:(){}]{3,100}?,? (?:of |with )?"
    r"(?=(?:up to|at most|no more than|no longer than|a maximum of|between|from|not to exceed"
    r"|not exceeding) [0-9])",
    re.IGNORECASE,
)
_OF_CHARACTERS = re.compile(_CHARACTERS, re.IGNORECASE)


def lengths(words: str) -> Iterator[Limits]:
    """The limits in characters that a sentence about a string states."""
    if found := _TOO_LONG.fullmatch(words):
        if _OF_CHARACTERS.fullmatch(found["rest"]):
            yield Limits(None, number(found.group(1)), words)
        return
    if _NOT_EMPTY.fullmatch(words):
        yield Limits(1, None, words)
        return
    if found := _LIMIT_OF_CHARACTERS.fullmatch(words):
        yield Limits(None, number(found.group(1) or found.group(2)), words)
        return
    if found := _MAXIMUM_OF.fullmatch(words):
        only = number(found.group(2))
        yield Limits(only, None, words) if found["least"] else Limits(None, only, words)
        return
    if found := _LENGTHS_ARE.fullmatch(words):
        yield Limits(number(found.group(1)), number(found.group(2)), words)
        return
    if found := _LENGTH_IS.match(words):
        rest = words[found.end() :]
        if taken := quantity(rest):
            limits, rest = taken
        elif (alone := re.match(ENTRY, rest)) and found["kind"]:
            only, rest = number(alone.group(1)), rest[alone.end() :]
            is_most = found["kind"].lower() == "max"
            limits = Limits(None, only, "") if is_most else Limits(only, None, "")
        else:
            return
        if (not rest and not found["size"]) or _OF_CHARACTERS.fullmatch(rest):
            yield limits
        return
    if (found := _ENDS_WITH.match(words)) and (taken := quantity(words[found.end() :])):
        limits, rest = taken
        if _OF_CHARACTERS.fullmatch(rest):
            yield limits
            return
    for start in (_OF_STRING, _BEFORE_LENGTH):
        if found := start.match(words):
            rest = words[found.end() :]
            of_length = _LENGTH_OF.match(rest)
            taken = quantity(rest[of_length.end() :] if of_length else rest)
            if taken is None and of_length and "limit" in of_length.group():
                taken = quantity(f"up to {rest[of_length.end() :]}")
            if taken is None and _AT_MOST.search(found.group()):
                taken = quantity(f"up to {rest}")
            if taken is None:
                continue
            limits, rest = taken
            is_counted = of_length or re.search("length|characters", limits.text, re.IGNORECASE)
            if (
                _OF_CHARACTERS.fullmatch(rest)
                or (not rest and is_counted)
                or (limits.high is not None and _ALPHANUMERIC.fullmatch(rest))
            ):
                yield limits
                return


# -------------------------------------------------------------------------------------- lists

_GENERIC = r"(?:elements?|items?|entries|entry|objects?|members?|values?|names?|ids?|arns?|pairs?)"
_REQUEST = (
    r"(?: (?:in|per|for|to|with|at|from) (?:an?|each|one|the|this|your|any|every) (?:single |same"
    r" )?"
    r"(?:[a-z]+ ){0,2}[a-z]+| per (?:request|call|operation)| at a time| at once| long| in size)?"
    r"(?: (?:is|are) (?:allowed|permitted|supported))?(?: (?:using|by) [a-z][^;]{3,120})?"
)
_BEFORE_SIZE = re.compile(
    rf"{START}(?:(?:(?:this|the|your|each) )?(?:\{{0\}}|it|list|array|set|object|parameter)(?:"
    rf" object)? "
    r"(?:(?:must|can|may|should) )?(?:be|contain|have|has|include|includes|contains|is|consist of)"
    r"(?: currently)?|must (?:contain|have|include)"
    r"|(?:you )?(?:can |may |must )?(?:also |currently )?(?:give|have|attach|assign|apply|add"
    r"|request|list"
    r"|associate|create|select|choose"
    r"|register|deregister|configure|submit|send|enter|modify|delete|get|retrieve)s?|there (?:can"
    r"|may) be|contains?) ",
    re.IGNORECASE,
)
_A_LIMIT = re.compile(
    rf"{START}there(?: i|')s a (?:limit|maximum) of {ENTRY}(?P<rest>.*?)"
    r"(?: (?:that|which) can be [a-z]+)?",
    re.IGNORECASE,
)
_A_LIST = re.compile(
    rf"{START}(?:an? )?(?:[a-z\-]+ )?(?:list|array|set|collection) (?:of|containing|with) ",
    re.IGNORECASE,
)
_TOO_MANY = re.compile(
    rf"{START}(?:(?:you|\{{0\}}|it|the list|the array) )?can't"
    rf" (?:give|have|contain|exceed|include|be)(?: more than)? {ENTRY}"
    rf"(?P<rest>.*)",
    re.IGNORECASE,
)
_MAXIMUM = re.compile(
    rf"{START}(?:maximum|limit|upper limit|max)(?: number| size)?(?: of (?P<things>[a-z \-]+?))?"
    rf"(?: (?:allowed|that you can give))?(?: per resource)?(?: is|:| of| -| –|(?<=maximum))"
    rf" {ENTRY}"
    rf"(?P<rest>.*)",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    rf"{START}(?:total )?number of (?P<things>[a-z \-]{{3,40}}?) can't (?:exceed|be (?:more"
    rf"|greater)"
    rf" than) {ENTRY}",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"{START}(?:(?:one|1) or more [a-z \-]{{3,40}}, )?(?:up to(?: a maximum of)?|an? maximum of"
    rf"|at most|no more than) {ENTRY}(?P<rest>(?! .*\b(?:are|is|can|may|will)\b).*)",
    re.IGNORECASE,
)
_OF_SIZE = re.compile(
    rf"{START}(?:\{{0\}} |it |this )?(?:is )?(?:limited to|has a maximum) size (?:of )?{ENTRY}",
    re.IGNORECASE,
)
_NO_EMPTY_LIST = re.compile(
    rf"{START}(?:\{{0\}} |it |this |the list )?(?:(?:doesn't|does not) accept an empty (?:list"
    rf"|array)"
    r"|(?:can't|must not) be an? empty(?: (?:list|array))?|can't be empty)",
    re.IGNORECASE,
)
_MAY_BE = re.compile(
    rf"{START}(?:up to|at most|an? maximum of|no more than|only) {ENTRY}(?P<rest>.*?)"
    r"(?: (?:can|may) be [a-z]+| (?:is|are) (?:allowed|supported|permitted)| allowed)(?P<end>.*)",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    rf"{START}at least {ENTRY}(?P<rest>.*?)"
    r" (?:must be give|is required|are required|must be included)",
    re.IGNORECASE,
)
_ARRAY_MEMBERS = re.compile(
    rf"array members: (?:minimum number of {ENTRY} items?\. ?)?maximum number of {ENTRY} items?",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    r"\b(?:account(?! ids?\b)|region|default|quota|if|when|unless|each|every|per (?!request"
    r"|resource|call))\b",
    re.IGNORECASE,
)


_MOST_OF = (_BARE, _TOO_MANY, _A_LIMIT)


def sizes_named(words: str, own: str) -> Iterator[Limits]:
    """The limits of a list that a sentence names by what it is a list of: `up to 50 tags`."""
    for said in sizes(words, own):
        if re.search(rf"[0-9a-z] (?:{'|'.join(_words(own))})s?\b", words, re.IGNORECASE):
            yield said


def sizes(words: str, own: str) -> Iterator[Limits]:
    """The limits in items that a sentence about a list states.

    Args:
        words: The sentence.
        own: The name of the list, which has to be that of what is counted.
    """
    if found := _ARRAY_MEMBERS.fullmatch(words):
        low, high = found.groups()
        yield Limits(number(low) if low else None, number(high), words)
        return
    if _NO_EMPTY_LIST.fullmatch(words):
        yield Limits(1, None, words)
        return
    if found := _OF_SIZE.fullmatch(words):
        yield Limits(None, number(found.group(1)), words)
        return
    if _ACCOUNT.search(words):
        return
    if found := _NUMBER_OF.fullmatch(words):
        if _counts(f" {found['things']}", own):
            yield Limits(None, number(found.group(2)), words)
    elif found := next(filter(None, (form.fullmatch(words) for form in _MOST_OF)), None):
        if _counts(found["rest"], own):
            yield Limits(None, number(found.group(1)), words)
    elif found := _MAXIMUM.fullmatch(words):
        things = found["things"]
        if (not found["rest"] or _counts(found["rest"], own)) and (
            things is None or _counts(f" {things}", own)
        ):
            yield Limits(None, number(found.group(2)), words)
    elif found := _MAY_BE.fullmatch(words):
        if _counts(found["rest"], own) and re.fullmatch(_REQUEST, found["end"]):
            yield Limits(None, number(found.group(1)), words)
    elif found := _AT_LEAST.fullmatch(words):
        if _counts(found["rest"], own):
            yield Limits(number(found.group(1)), None, words)
    elif (found := _A_LIST.match(words)) and (taken := _size(words[found.end() :])):
        yield taken[0]
    elif (found := _BEFORE_SIZE.match(words)) and (taken := _size(words[found.end() :])):
        limits, rest = taken
        if _counts(rest, own):
            yield limits


def _size(text: str) -> tuple[Limits, str] | None:
    if found := re.match(rf"(?:only|exactly) {ENTRY}", text, re.IGNORECASE):
        return Limits(None, number(found.group(1)), text), text[found.end() :]
    if found := re.match(r"(?:one) (?=element|item|entry|object)", text, re.IGNORECASE):
        return Limits(None, 1, text), f" {text[found.end():]}"
    return None if re.match(r"(?:zero|one|1) or more", text, re.IGNORECASE) else quantity(text)


def _counts(text: str, own: str) -> bool:
    """Whether what follows a number is what the list is a list of."""
    found = re.fullmatch(
        rf"(?: \([0-9]+\))?(?: (?P<things>\{{0\}}|(?:[a-z\-]+ ){{0,4}}?[a-z\-]+))?{_REQUEST}",
        text,
        re.I,
    )
    if found is None:
        return False
    things = found["things"]
    if things is None or things == "{0}":
        return True
    last = [word.casefold().removesuffix("s") for word in things.split()]
    words = _words(own)
    return bool(words & set(last)) or re.fullmatch(_GENERIC, things.split()[-1], re.I) is not None


def _words(own: str) -> set[str]:
    """The words of a name, in the singular, and its initials: of availability zones, AZs."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", own)
    initials = "".join(part[0] for part in parts)
    found = {part.casefold().removesuffix("s") for part in (*parts, initials)}
    return found - {""}
