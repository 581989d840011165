"""The text of a paragraph to words that reStructuredText takes as they are."""

from __future__ import annotations

import re

# Around code while a paragraph is put together, and instead of the spaces inside it. They cannot
# come from a document, because the reader removes control characters.
OPEN, CLOSE, SPACE = "\x02", "\x03", "\x04"

_CODE = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")

# Inline markup may touch only some punctuation: see "Inline markup recognition rules" in the
# reStructuredText specification. Words that touch code are set apart, but for an ending of it.
_APART = re.compile(rf"(?<=[\w,;.!?){CLOSE}])(?={OPEN})|(?<={CLOSE})(?=\(|(?!(?:e?s|e?d)\b)\w)")

_HARMLESS = re.compile(r"""\*|`|["'(]\*["')][.,;:]?""")

_RISKY = re.compile(
    rf"""
      [^\s"'(<\[{{\-/:\u201c\u2018\u2013\u2014]{OPEN}      # code may not start here
    | {CLOSE}[^\s"')\]}}>\-/:.,;!?\u201d\u2019\u2013\u2014\u2026]  # or end here
    | [*\\`]                            # emphasis, escapes, roles
    | (?:^|\W)\|\S                      # substitutions
    | [^\W_]__?(?!\w) | \]_ | ^__$      # references
    | ::$ | ^\.\.$                      # literal blocks, comments
    | ([!-/:-@\[-`{{-~])\1{{3}}         # titles, tables
    """,
    re.VERBOSE,
)

_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}

_SUSPECT = re.compile(rf"[{OPEN}*\\|`]|_(?!\w)|::|\.\.|__|([!-/:-@\[-`{{-~])\1\1\1")

BULLET = re.compile(r"[-*+\u2022\u2023\u2043]|[0-9]{1,2}[.)]")


def words_of(text: str) -> list[str]:
    """Split a paragraph at spaces outside code."""
    if not _SUSPECT.search(text):
        return text.split()
    if OPEN in text:
        text = _APART.sub(" ", _CODE.sub(_packed, text))
    words = [_inert(word) if _SUSPECT.search(word) else word for word in text.split()]
    kept = [position for position, word in enumerate(words) if word not in ("|", "`")]
    return words[kept[0] : kept[-1] + 1] if kept else []


def code(text: str) -> str:
    """Return a text as code; empty where reStructuredText could not show it as it is."""
    shows = text.isprintable() and text == text.strip() and "`" not in text
    return f"``{text}``" if text and shows else ""


def _packed(code: re.Match[str]) -> str:
    words = code[1].split()
    if not words:
        return ""
    text = SPACE.join(words).strip("`" + SPACE).replace("``", "''") or "'"
    return f"{OPEN}{text}{CLOSE}"


def _inert(word: str) -> str:
    outside = _CODE.sub(OPEN + CLOSE, word)
    if _HARMLESS.fullmatch(word) or not _RISKY.search(outside):
        return word.replace(OPEN, "``").replace(CLOSE, "``")
    return _as_code(word.replace(OPEN, "").replace(CLOSE, "").replace("`", "'"))


def _as_code(word: str) -> str:
    """Return a word as code, without the punctuation around it."""
    start = word.lstrip("\"'([{<" + SPACE)
    body = start
    while body and len(start) - len(body) < 9 and _closes_nothing(body):
        body = body[:-1].rstrip(SPACE)
    if not body or body[0] in "\"')]}>":
        return f"``{word}``"
    before, _, after = word.partition(body)
    return f"{before}``{body}``{after}"


def _closes_nothing(text: str) -> bool:
    """Say whether the last character is punctuation, and no part of a pair within the text."""
    last = text[-1]
    if last in "\"'":
        return text.count(last) % 2 == 1
    if last in _PAIRS:
        return text.count(_PAIRS[last]) < text.count(last)
    return last in ".,;!?" or (last == ":" and not text.endswith("::"))


def opening(word: str) -> str:
    """Return the first word of a block, as code where a block may not start with it."""
    plain = "``" not in word
    if plain and (word.startswith((":", ">>>")) or re.fullmatch(r"[!-/:-@\[-`{-~]+", word)):
        return f"``{word}``"
    return word
