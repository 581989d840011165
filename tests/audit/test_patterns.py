"""What a pattern alone shows: damaged, anchored at one end, or refusing everything."""

from __future__ import annotations

import re

import pytest

from botosmith.audit.languages import is_impossible, overlap
from botosmith.audit.patterns import (
    ANYTHING,
    as_searched,
    has_wrong_escapes,
    with_control_characters,
)
from botosmith.regex import translate


def matches(regex: str, text: str) -> bool:
    return re.fullmatch(translate(regex).python, text, re.ASCII | re.DOTALL) is not None


class TestControlCharacters:
    @pytest.mark.parametrize("regex", ["[    -ÿ]+", "[a-z  ]+", "[a-z ();  ]+", "([ a-z -]+)"])
    def test_a_class_that_names_the_space_twice_takes_them_again(self, regex: str) -> None:
        restored = with_control_characters(regex)

        assert restored is not None
        for text in ("a b", "a\tb", "a\nb", "a\rb"):
            assert matches(restored, text)
        assert not matches(restored, "a\x00b")
        assert matches(regex, "a b") and not matches(regex, "a\nb")

    @pytest.mark.parametrize(
        "regex", ["[ a-z]+", "a  b", "[^  ]+", r"[\n a ]+", r"\[  \]", "[ ] [ ]"]
    )
    def test_others_stay(self, regex: str) -> None:
        assert with_control_characters(regex) is None


class TestEscapes:
    @pytest.mark.parametrize(
        "regex",
        [
            r"\\d{12}",
            r"\\+[1-9]\\d{1,14}$",
            r"\\+?[0-9]{1,11}x\\S",
            r".*\\S.*",
            r"[A-Z\\d_]*",
            r"^[\\P{C}\r\n]*$",
            r"arn:aws:x:/d{12}:y",
            r"/^[a-z]+$/",
            r".*/^[\d]{12}$/.*",
            r"/arn:aws:lambda:x/",
        ],
    )
    def test_doubled_or_lost(self, regex: str) -> None:
        assert has_wrong_escapes(regex)

    @pytest.mark.parametrize(
        "regex",
        [
            r"\d{12}",
            r"[^\\]*",
            r"[0-9A-Za-z_\\-]*",
            r"(?!.*\\|.*x).*",
            r"\\\d",
            r"[\\\w]+",
            r"vpc-[a-d]{8}",
            r"/[a-z]+/",
            r"/.*",
        ],
    )
    def test_right_ones(self, regex: str) -> None:
        assert not has_wrong_escapes(regex)


class TestOneAnchor:
    @pytest.mark.parametrize(
        ("regex", "passes", "fails"),
        [
            (r"^[a-zA-Z0-9\s_.,-]+", "My assistant (beta)", "(beta)"),
            (r"wsi-[0-9a-z]{9,63}$", "x wsi-012345678", "wsi-012345678 x"),
            (r"^a$|b", "xby", "xay"),
            (r"^arn:[a-z0-9]{1,10}:profile", "arn:aws:profile:x", "x arn:aws:profile"),
        ],
    )
    def test_is_searched_for(self, regex: str, passes: str, fails: str) -> None:
        searched = as_searched(regex)

        assert searched is not None
        assert matches(searched, passes) and not matches(regex, passes)
        assert not matches(searched, fails) and not matches(regex, fails)

    @pytest.mark.parametrize("regex", ["^[a-z]*", "[a-z]*$", "^(ab)?"])
    def test_that_asks_for_nothing_takes_everything(self, regex: str) -> None:
        assert as_searched(regex) == ANYTHING

    @pytest.mark.parametrize(
        "regex",
        [
            "^[a-z]+$",
            "[a-z]+",
            r"\A[a-z]+\z",
            ".*[a-z].*",
            "(^a$)|b",
            "^arn:.*",
            "^(?!x).+",
            "a$|^b",
        ],
    )
    def test_others_are_for_whole_strings(self, regex: str) -> None:
        assert as_searched(regex) is None


class TestLanguages:
    @pytest.mark.parametrize(
        "regex", [r"x/^.{1,2}$", r"\P{C}*$}", r".*/^[\d]{12}$/.*", r"a$b", r"(?:a$)+b"]
    )
    def test_impossible(self, regex: str) -> None:
        assert is_impossible(regex)

    @pytest.mark.parametrize(
        "regex",
        ["^a$", "(^a$)|b", ".*^a$.*", "$|^x", "[^$]+", r"a\$b", "(?=^.{3,}$)[a-z]+", "x^*a"],
    )
    def test_possible(self, regex: str) -> None:
        assert not is_impossible(regex)

    def test_overlap(self) -> None:
        assert not overlap("arn:ivs:[a-z]/x", "arn:[a-z-]+:channel/.*")
        assert overlap("arn:ivs:[a-z]+/x", "arn:[a-z-]+:channel/.*")
        assert overlap(r"a{3}", r"a{2,4}")
        assert not overlap(r"a{3}", r"a{4,}")
        assert overlap("a{100}", "a+")
        assert overlap("(unread", "a")
