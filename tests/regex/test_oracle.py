"""All patterns of the installed botocore against Java, and against attacks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest
from tests.regex import java
from tests.regex.models import patterns
from tests.regex.strings import attacks, strings
from tests.regex.test_safety import quickest

from botosmith.regex import Translation, Untranslatable, translate

pytestmark = pytest.mark.slow

LIMIT = 10_000
SHORT = 200
"""Java backtracks too: on longer strings it would give up more often."""


def translations() -> dict[str, Translation]:
    found: dict[str, Translation] = {}
    for pattern, longest in patterns().items():
        try:
            found[pattern] = translate(pattern, max_length=longest)
        except Untranslatable:
            continue
    return found


def test_nearly_all_patterns_are_translated() -> None:
    translated = translations()
    reasons: Counter[str] = Counter()
    for pattern in patterns().keys() - translated.keys():
        with pytest.raises(Untranslatable) as caught:
            translate(pattern, max_length=patterns()[pattern])
        reasons[caught.value.reason] += 1
    assert reasons.total() <= 10, reasons


@pytest.mark.skipif(not java.available(), reason="needs a Java compiler and virtual machine")
def test_translations_agree_with_java() -> None:
    translated = translations()
    questions = [
        (java.as_translated(pattern), decided(strings(pattern, 12), translation.safe_length))
        for pattern, translation in translated.items()
    ]
    answers = java.matches(questions)
    verdicts: Counter[str] = Counter()
    disagreements: list[tuple[str, str]] = []
    for (pattern, translation), (_, texts), answer in zip(
        translated.items(), questions, answers, strict=True
    ):
        assert answer is not None, f"Java refuses {pattern}"
        compiled = re.compile(translation.python, re.ASCII | re.DOTALL)
        for text, digit in zip(texts, answer, strict=True):
            verdicts[digit] += 1
            if digit != "?" and digit != "01"[compiled.fullmatch(text) is not None]:
                disagreements.append((pattern, text))
    print(f"{len(translated):,} patterns; matching, not, and undecided by Java: {verdicts}")
    assert disagreements == []
    assert min(verdicts["1"], verdicts["0"]) > 10_000
    assert verdicts["?"] * 100 < verdicts.total()


def decided(texts: list[str], longest: int | None) -> list[str]:
    """Short strings of characters about which all Unicode versions agree."""
    return [
        text
        for text in texts
        if len(text) <= min(longest or SHORT, SHORT)
        and all(unicodedata.ucd_3_2_0.category(c) == unicodedata.category(c) for c in text)
        and not any(0xD800 <= ord(c) <= 0xDFFF or unicodedata.category(c) == "Cn" for c in text)
    ]


def test_no_attack_takes_ten_milliseconds() -> None:
    late: list[tuple[str, str]] = []
    for pattern, translation in translations().items():
        bounds = (LIMIT, patterns()[pattern], translation.safe_length)
        length = min(bound for bound in bounds if bound is not None)
        compiled = re.compile(translation.python, re.ASCII | re.DOTALL)
        late += [
            (pattern, text[:80])
            for text in attacks(pattern, length, count=2)
            if quickest(compiled, text) >= 0.010
        ]
    assert late == []
