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
    """For each pattern, a digit per string; None where Java refuses the pattern."""
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


def with_exact_ends(pattern: str) -> str:
    r"""The pattern with ``\z`` for ``$``: in Java, ``$`` also holds before a last line end."""
    parts: list[str] = []
    position = depth = 0
    while position < len(pattern):
        char = pattern[position]
        if char == "\\":
            parts.append(pattern[position : position + 2])
            position += 2
            continue
        depth += (char == "[") - (char == "]" and depth > 0)
        parts.append(r"\z" if char == "$" and not depth else char)
        position += 1
    return "".join(parts)


def _hexadecimal(text: str) -> str:
    return text.encode("utf-16-be", "surrogatepass").hex()
