"""A sample of the patterns of the installed botocore."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from tests.regex.models import patterns
from tests.regex.strings import strings

import regex
from botosmith.regex import Untranslatable, translate

SAMPLE = sorted(patterns())[::29]
JAVA_ONLY = re.compile(r"\\[pPhvzQ]|\(\?i\)|&&|\|\||\\x\{|\\uD|\{\d+\}[+{]|\$\{|\[[^]]*\[")


@pytest.mark.parametrize("pattern", SAMPLE)
def test_a_translation_compiles_and_keeps_its_promises(pattern: str) -> None:
    longest = patterns()[pattern]
    try:
        translated = translate(pattern, max_length=longest)
    except Untranslatable as refusal:
        assert refusal.reason
        return
    compiled = re.compile(translated.python, re.ASCII | re.DOTALL)
    for text in strings(pattern, 10):
        if compiled.fullmatch(text):
            assert translated.min_width <= len(text)
            assert translated.max_width is None or len(text) <= translated.max_width


@pytest.mark.parametrize("pattern", [p for p in SAMPLE if not JAVA_ONLY.search(p)])
def test_a_translation_agrees_with_another_engine(pattern: str) -> None:
    translated = translate(pattern, max_length=patterns()[pattern])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        other = regex.compile(exact_ends(pattern), regex.ASCII | regex.DOTALL | regex.VERSION0)
    compiled = re.compile(translated.python, re.ASCII | re.DOTALL)
    for text in strings(pattern, 6):
        if translated.safe_length is None or len(text) <= translated.safe_length:
            expected = other.fullmatch(text, timeout=20) is not None
            assert (compiled.fullmatch(text) is not None) == expected, text


def exact_ends(pattern: str) -> str:
    return re.sub(r"(\\.|\[\^?\]?[^]\\]*(?:\\.[^]\\]*)*\])|\$", lambda m: m[1] or r"\Z", pattern)


def test_few_patterns_are_left_out() -> None:
    refused = Counter[str]()
    for pattern in SAMPLE:
        try:
            translate(pattern, max_length=patterns()[pattern])
        except Untranslatable as refusal:
            refused[refusal.reason] += 1
    assert refused.total() <= len(SAMPLE) / 100


def test_no_translation_depends_on_the_interpreters_unicode_version() -> None:
    folder = Path(str(files("botosmith.regex")))
    users = [path.name for path in folder.glob("*.py") if "import unicodedata" in path.read_text()]
    assert users == ["make_unicode_data.py"]
