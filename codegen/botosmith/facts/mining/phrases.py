"""A sentence in the few words that the grammar knows: siblings by number, one verb for many.

`You cannot specify values for both <code>A</code> and <code>B</code>.` becomes
`you can't give both {1} and {2}`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from .sentences import CLOSE, OPEN, Sentence

SELF = "{0}"
"""The member whose documentation it is."""

_CODE = re.compile(rf"{OPEN}([^{OPEN}{CLOSE}]{{1,200}}){CLOSE}")
_WORD = re.compile(r"(?<![\w.$:/\-{])([A-Za-z][A-Za-z0-9]{2,80})(?![\w$:/\-]|\.\w)")
_COMPOUND = re.compile(r"[a-z0-9][A-Z]|[A-Z]{2}[a-z]|[a-z][0-9][A-Z]")

_NOUN = r"(?:parameter|field|member|option|propert(?:y|ie)|attribute|argument|setting|element)s?"
_SELF = re.compile(
    rf"\b(?:the (?:value|values) (?:of|for) )?(?:this|the current) (?:[a-z]+ )?(?:request )?"
    rf"(?:{_NOUN}|value)\b",
    re.IGNORECASE,
)
_AROUND = re.compile(
    rf"(?:\b(?:(?:a|an|any|the|your) )?(?:values?|settings?) (?:for|of|in) )?"
    rf"(?:\b(?:a|an|any|the|your) )?(\{{[0-9]+\}})(?: request)?(?: {_NOUN}\b)?",
    re.IGNORECASE,
)
_VERB = (
    r"(?:specif(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)"
    r"|includ(?:e|es|ed|ing)|pass(?:es|ed|ing)?|us(?:e|es|ed|ing)|set(?:s|ting)?"
    r"|defin(?:e|es|ed|ing)|enter(?:s|ed|ing)?)"
)
_REWORDINGS = (
    (r"\b(?:cannot|can not|could not|may not|must not|mustn't|shouldn't|should not)\b", "can't"),
    (r"\bdo not\b", "don't"),
    (r"\b(?:has|have) to\b", "must"),
    (r"\b(?:you are|you're) required to\b|\byou need to\b", "you must"),
    (r"\b(?:aren't|are not) allowed to\b", "can't"),
    (rf"\b{_VERB}\b", "give"),
    (r"\b(?:has|have) been\b", "is"),
    (r"\bbe (?:also )?(?:present|given|give)\b", "be give"),
    (r"\b(?:is|are) (?:also )?(?:present|given|give|non-?empty|not empty)\b", "is give"),
    (r"\byou(?:'re| are)(?: also)? give\b", "you give"),
    (r"\b(must|can|can't|don't|you|also|to) (?:also |then )?give\b", r"\1 give"),
    (r"\bgive a value for\b", "give"),
    (r"\bvalid (?:only )?values? for \{0\}", "valid values"),
    (r"^(?:note that|note:|important:|however,|also,|additionally,) ", ""),
    (r"\((?:required|optional)\) ?", ""),
)
_REWORDED = tuple((re.compile(old, re.IGNORECASE), new) for old, new in _REWORDINGS)


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


def phrase(sentence: Sentence, own: str, siblings: Collection[str]) -> Phrase:
    """A sentence from the documentation of member `own` in the grammar's words.

    A name in inline code is a sibling's if one is called so; outside of code it has to look
    like a name: `MaxItems`, or `Name` in the middle of a sentence.
    """
    names = [own]

    def slot(name: str) -> str:
        if name not in names:
            names.append(name)
        return f"{{{names.index(name)}}}"

    def coded(found: re.Match[str]) -> str:
        name = found.group(1).strip()
        return slot(name) if name in siblings else found.group()

    def worded(found: re.Match[str]) -> str:
        name = found.group(1)
        is_name = _COMPOUND.search(name) or (
            name[0].isupper() and (found.start() > 0 or name == own)
        )
        return slot(name) if name in siblings and is_name else name

    text = sentence.marked.replace("{", "(").replace("}", ")").rstrip(" .!")
    text = _CODE.sub(coded, text)
    parts = re.split(rf"({OPEN}[^{CLOSE}]*{CLOSE})", text)
    for index in range(0, len(parts), 2):
        plain = _WORD.sub(worded, parts[index])
        if own:
            plain = _SELF.sub(SELF, plain)
        parts[index] = plain
    said = _AROUND.sub(r"\1", "".join(parts))
    words = said
    for pattern, instead in _REWORDED:
        words = pattern.sub(instead, words)
    return Phrase(_folded(words), _folded(said), tuple(names), sentence)


def _folded(text: str) -> str:
    return " ".join(text.split()).rstrip(" ,;:")
