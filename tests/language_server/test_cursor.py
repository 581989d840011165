"""What stands at a place, however little of the call is there."""

from __future__ import annotations

import pytest

from botosmith.language_server.cursor import Item, Place, Text


def at(marked: str) -> Place | None:
    return Text(marked.replace("|", "", 1)).at(marked.index("|"))


def steps(place: Place) -> str:
    found = ""
    for each in place.path:
        found = f"{found}[]" if isinstance(each, Item) else f"{found}.{each.name}".lstrip(".")
    return found


@pytest.mark.parametrize(
    ("marked", "kind", "callee", "path", "word"),
    [
        ("ssm.send(|", "name", "ssm.send", "", ""),
        ("ssm.send(Do|", "name", "ssm.send", "", "Do"),
        ("ssm.send(D|o=1)", "name", "ssm.send", "", "Do"),
        ("ssm.send(A=1, |)", "name", "ssm.send", "", ""),
        ("x = await self.a.ssm.send(\n  A='x',\n  |\n)", "name", "self.a.ssm.send", "", ""),
        ("ssm.send(A='|')", "value", "ssm.send", "A", ""),
        ("ssm.send(A='b|", "value", "ssm.send", "A", "b"),
        ('ssm.send(A="""b|', "value", "ssm.send", "A", "b"),
        ("ssm.send(A=|)", "value", "ssm.send", "A", ""),
        ("ssm.send(A=Tr|ue)", "value", "ssm.send", "A", "True"),
        ("ssm.send(A=[|])", "value", "ssm.send", "A[]", ""),
        ("ssm.send(A=['x', '|'])", "value", "ssm.send", "A[]", ""),
        ("ssm.send(A={'|'})", "name", "ssm.send", "A", ""),
        ("ssm.send(A=[{'K': 1, 'V|'", "name", "ssm.send", "A[]", "V"),
        ("ssm.send(A=[{'K': '|", "value", "ssm.send", "A[].K", ""),
        ("ssm.send(**{'A': {'B': |}})", "value", "ssm.send", "A.B", ""),
        ("ssm.send(A=dict(B=dict(|C=1)))", "name", "ssm.send", "A.B", "C"),
        ("f('ssm').send(A=|", "value", "f('ssm').send", "A", ""),
        ("clients['ssm'].send(A=|", "value", "clients['ssm'].send", "A", ""),
        ("g(ssm.send(|), 1)", "name", "ssm.send", "", ""),
        ("ssm.|", "method", "ssm", "", ""),
        ("ssm.se|nd(A=1)", "method", "ssm", "", "send"),
        ("print(\ndef f():\n    ssm.send(|)", "name", "ssm.send", "", ""),
    ],
)
def test_places(marked: str, kind: str, callee: str, path: str, word: str) -> None:
    found = at(marked)

    assert found is not None
    assert (found.kind, found.callee.replace(" ", ""), steps(found), found.word.text) == (
        *(kind, callee, path, word),
    )


@pytest.mark.parametrize(
    "marked",
    [
        *("|", "x|", "x = |1", "# ssm.send(|", "'ssm.send(|'", "(|)", "[|]"),
        *("x[|]", "ssm.send(A=a + |)", "ssm.send(A=f'|')", "ssm.send(A=b'|')", "1.|"),
        *("ssm.send(A={k: '|'})", "ssm.send(A={'a' 'b': '|'})"),
    ],
)
def test_places_of_nothing(marked: str) -> None:
    assert at(marked) is None


def test_what_stands_beside_a_name_is_known() -> None:
    found = at("ssm.send(A=1, B={'x': 1}, |, C=[2])\nother(D=1)")

    assert found is not None
    assert found.given == {"A", "B", "C"}
    found = at("ssm.send(A={'K': 1, |, 'V': {'W': 2}}, B=1)")
    assert found is not None
    assert sorted(found.given) == ["K", "V"]
    assert (found.in_dict, found.followed) == (True, False)
    found = at("ssm.send(|A=1)")
    assert found is not None
    assert (found.given, found.in_dict, found.followed) == (frozenset(), False, True)


@pytest.mark.parametrize(
    ("marked", "lines"),
    [
        ("a = 1\nssm.send(\n  A=|,\n  B=2,\n)\nb = 2", (2, 5)),
        ("def f():\n    ssm.send(A=|\n    return 1", (2, 2)),
        ("x.y(\n    A=|\nimport os", (1, 2)),
        ("a = 1; ssm.send(A=|1)\nb = 2", (1, 1)),
    ],
)
def test_the_lines_of_a_statement(marked: str, lines: tuple[int, int]) -> None:
    found = at(marked)

    assert found is not None
    assert (found.statement.first, found.statement.last) == lines


@pytest.mark.parametrize("text", ["'''", '"', "\\", "(((", ")))", "\t\x0c|", "é𝄞(", "f'{x", "0x"])
def test_every_place_of_any_text_has_an_answer_or_none(text: str) -> None:
    for around in (text, f"ssm.send(A={text}", f"{text}\nssm.send("):
        for place in range(len(around) + 1):
            Text(around).at(place)
