"""Both formatters leave what they are given in its order, and nothing behind."""

from __future__ import annotations

import ast
from operator import add
from pathlib import Path
from textwrap import indent
from typing import Any

import black
import pytest
from black.mode import TargetVersion
from black.parsing import InvalidInput
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from botosmith.errors import ConfigError
from botosmith.literals import literal
from botosmith.pipeline import build
from botosmith.python_source.layout import LINE_LENGTH
from botosmith.render.formatting import formatted

LONG = "a" * 65
"""So long that a statement with it does not fit on a line; others stay as they were laid out."""
RAW = {f"module_{n}.py": f'result = call("n", {n}, "{LONG}")\n' for n in range(1_201)}
DONE = {f"module_{n}.py": f'result = call(\n    "n", {n}, "{LONG}"\n)\n' for n in range(1_201)}
SHORT = {"short.py": "x = 1\n"}
MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)


def test_ruff_formats_more_modules_than_one_command_names() -> None:
    done = formatted({**RAW, "data.json": "{ }"}, "ruff")

    assert done == {**DONE, "data.json": "{ }"}
    assert list(done) == [*RAW, "data.json"]


def test_a_scratch_folder_is_written_over(tmp_path: Path) -> None:
    assert formatted(RAW, "ruff", tmp_path) == DONE
    left = sorted(tmp_path.rglob("*.py"))
    other = {"other.py": RAW["module_1.py"]}
    assert formatted(other, "ruff", tmp_path) == {"other.py": DONE["module_1.py"]}
    assert sorted(tmp_path.rglob("*.py")) == left


def test_the_names_of_modules_reach_no_command_line(tmp_path: Path) -> None:
    names = ["--help.py", "-.py", "a b/'.py", "../../escape.py"]

    raw, done = RAW["module_1.py"], DONE["module_1.py"]
    assert formatted(dict.fromkeys(names, raw), "ruff", tmp_path) == dict.fromkeys(names, done)
    assert not (tmp_path.parent / "escape.py").exists()


def test_ruff_and_black_agree() -> None:
    few = dict(list(RAW.items())[:3])
    assert formatted(few, "ruff") == formatted(few, "black")


@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_what_fits_on_its_lines_is_not_looked_at(formatter: Any) -> None:
    assert formatted(SHORT, formatter) == SHORT


@pytest.mark.parametrize("service", ["sqs", "sts", "glacier", "polly", "dynamodb"])
def test_a_package_is_what_black_would_make_of_it(service: str) -> None:
    texts = build("toys", {service: ["*"]}).texts
    declared = {
        path: text
        for path, text in texts.items()
        if path.endswith(".py") and "/_compiled/" not in path and not path.startswith("runtime/")
    }

    assert len(declared) > 30
    for path, text in declared.items():
        assert black.format_str(text, mode=MODE) == text, path


WORDS = ("a", "names", "of_items_in_a_list", "and_of_the_longest_parameters_of_all_of_them")


@pytest.mark.parametrize("depth", [0, 1, 2])
@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    "form",
    [
        "def {word}({items}) -> {word}:",
        "async def {word}_{word}({items}) -> dict[str, {word}]:",
        'result: {word} = await self._call("{word}", {items})',
        '{word}: {word}[{items}] = stubbed("{word}")',
        '{word}_{word}: X[{items}] = stubbed("{word}_{word}_{word}")',
        "x = f({items}, [{items}, {items}])",
        "from .{word}.{word}.{word} import {word}",
        "from .{word}.{word}.{word} import {items}",
        "return await self._wait({word}(), {items})",
        "return self.{word}_{word}({items}, 'a \"{word}\" {word}')",
        "@{word}_{word}({items}, {word}={word})\nclass C:",
        "def {word}({items}) -> Pages[{word}_{word}, {word}_{word}]:",
        "def {word}_{word}() -> Pages[{word}, {word}]:",
        "NAMES_{word} = frozenset[str](get_args({word}_{word}))",
        "NAMES_{word} = {word}_{word}_{word}",
        'NAMES_{word} = Pattern("{word} {word} {items}")',
        'NAMES_{word} = Pattern("{items} {items} {word}", origin="{word}")',
        "x: {word}_{word}_{word}_{word}[{items}]",
        "x: {word} | {word}_{word} = {items} + {items}",
    ],
)
def test_a_statement_is_broken_as_black_breaks_it(
    form: str, word: str, count: int, depth: int
) -> None:
    items = ", ".join(f"{word}_{number}" for number in range(count))
    line = form.format(word=word, items=items)
    heads = "".join(f"{'    ' * each}class C:\n" for each in range(depth))
    body = "\n    pass" if line.endswith(":") else ""
    text = f"{heads}{indent(f'{line}{body}', '    ' * depth)}\n"

    assert formatted({"a.py": text}, "black")["a.py"] == black.format_str(text, mode=MODE)


NAMES = st.sampled_from(["A", "str", "Length", "THE_PATTERN_OF_NAMES", "and_of_the_longest_of_all"])
VALUES = st.sampled_from(["-1", "None", '"a, [b] | c"', r'r"\d{2,}"', '"it\'s \\\\ "'])


def _annotations(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    items = st.lists(inner, min_size=1, max_size=4).map(", ".join)
    arguments = st.lists(VALUES | inner, max_size=3)
    named = st.lists(st.builds("{}={}".format, NAMES, VALUES | inner), max_size=3)
    entry = st.builds('"{}": {}'.format, NAMES, VALUES | inner)
    return st.one_of(
        st.builds("{}[{}]".format, NAMES, items),
        st.builds("{}({})".format, NAMES, st.builds(add, arguments, named).map(", ".join)),
        st.builds("{}(({},))".format, NAMES, inner),
        st.builds("{}({}=({}, {}))".format, NAMES, NAMES, inner, VALUES),
        st.builds("{}({{{}}})".format, NAMES, st.lists(entry, max_size=3).map(", ".join)),
        st.lists(inner, min_size=1, max_size=3).map(" | ".join),
    )


@given(
    name=st.sampled_from(["x", "a_long_name", "the_longest_name_of_a_member_that_there_may_be"]),
    annotation=st.recursive(NAMES, _annotations, max_leaves=20),
    value=st.sampled_from(
        ["", " = None", " = field(repr=False)", " = f(default=None, repr=False)"]
    ),
)
@settings(max_examples=300, deadline=None)
def test_an_annotated_assignment_is_broken_as_black_breaks_it(
    name: str, annotation: str, value: str
) -> None:
    text = f"class C:\n    {name}: {annotation}{value}\n"
    try:
        done = black.format_str(text, mode=MODE)
    except InvalidInput:
        reject()

    assert formatted({"a.py": text}, "black")["a.py"] == done


@pytest.mark.parametrize(
    "item",
    [
        'when={"Member": In("one value", "another value"), "Another": Not(Equals("third"))},',
        '{"Member": Matches("([aA][wW][sS]|[sS][sS][mM]).*|/([aA][wW][sS]|[sS][sS])/.*"), "B": X},',
        '"A text that nothing can break, which is longer than a line may be, and stands out.",',
        'says="A text that nothing can break, which is longer than a line may be; it stands out.",',
        'Matches("A text that nothing can break", "which is longer than a line may be", "out"),',
        'Matches("A text that nothing can break"), Matches("which is too long"), Equals("here"),',
    ],
)
def test_an_item_of_a_statement_is_broken_as_black_breaks_it(item: str) -> None:
    text = f"RULES = (\n    Rule(\n        {item}\n    ),\n    Rule(1),\n)\n"

    assert max(map(len, text.split("\n"))) > LINE_LENGTH
    assert formatted({"a.py": text}, "black")["a.py"] == black.format_str(text, mode=MODE)


def test_an_entry_of_a_dict_is_broken_as_black_breaks_it() -> None:
    text = (
        f'NAMES = {{\n    "{LONG[:40]}": {LONG},\n    "a": f("{LONG[:40]}", "{LONG[:40]}"),\n}}\n'
    )

    assert formatted({"a.py": text}, "black")["a.py"] == black.format_str(text, mode=MODE)


@pytest.mark.parametrize("quoted", ["it's", 'a "b"', 'it\'s "b"', '"', "'", '"a" b\'s "c"', "\\"])
def test_quotes_are_those_that_black_prefers(quoted: str) -> None:
    text = literal(quoted)
    assert ast.literal_eval(text) == quoted
    assert black.format_str(f"x = {text}\n", mode=MODE) == f"x = {text}\n"


def test_what_is_no_python_is_told() -> None:
    with pytest.raises(ConfigError, match="ruff could not format"):
        formatted({"a.py": f"def ({LONG}{LONG}"}, "ruff")
