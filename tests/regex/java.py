"""What java.util.regex says."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("Matches.java")


def available() -> bool:
    """Whether there is a Java compiler and a virtual machine."""
    return bool(shutil.which("javac") and shutil.which("java"))


def matches(questions: list[tuple[str, list[str]]]) -> list[str | None]:
    """For each pattern, a character per string; None where Java refuses the pattern.

    1: it matches in full. 0: it does not. ?: Java backtracks for too long to tell.
    """
    lines = [
        " ".join([_hexadecimal(pattern), *(f"x{_hexadecimal(text)}" for text in texts)])
        for pattern, texts in questions
    ]
    with tempfile.TemporaryDirectory() as classes:
        subprocess.run(["javac", "-d", classes, str(SOURCE)], check=True, timeout=120)
        answer = subprocess.run(
            ["java", "-Xss64m", "-cp", classes, "Matches"],
            input="\n".join(lines),
            text=True,
            capture_output=True,
            check=True,
            timeout=1800,
        )
    found = answer.stdout.splitlines()
    assert len(found) == len(questions)
    return [None if line == "refused" else line for line in found]


_BOUNDARY = r"(?:(?<=\w)(?!\w)|(?<!\w)(?=\w))"
_NO_BOUNDARY = r"(?:(?<=\w)(?=\w)|(?<!\w)(?!\w))"


def as_translated(pattern: str) -> str:
    r"""The pattern with ``\z`` for ``$``, and the boundaries of ASCII words for ``\b``.

    In Java, ``$`` also holds before a last line end; and before its version 19, ``\b`` counted
    every letter to a word, which ``\w`` did not.
    """
    parts: list[str] = []
    position = depth = 0
    while position < len(pattern):
        char = pattern[position]
        if char == "\\":
            escape = pattern[position : position + 2]
            if not depth:
                escape = {r"\b": _BOUNDARY, r"\B": _NO_BOUNDARY}.get(escape, escape)
            parts.append(escape)
            position += 2
            continue
        depth += (char == "[") - (char == "]" and depth > 0)
        parts.append(r"\z" if char == "$" and not depth else char)
        position += 1
    return "".join(parts)


def _hexadecimal(text: str) -> str:
    return text.encode("utf-16-be", "surrogatepass").hex()
