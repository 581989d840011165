from __future__ import annotations

import pytest

from botosmith.apidocs import Shape
from botosmith.apidocs.syntax import SyntaxUnreadableError, read_syntax

TEXT = Shape(kind="string")
NUMBER = Shape(kind="number")


def structure(**members: Shape) -> Shape:
    return Shape(kind="structure", members=tuple(members.items()))


def of(kind: str, inner: Shape) -> Shape:
    return Shape(kind="list" if kind == "list" else "map", of=inner)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{}", structure()),
        ('{ "A": "string" }', structure(A=TEXT)),
        ('{ "A": number, "B": blob }', structure(A=NUMBER, B=Shape(kind="blob"))),
        (
            '{ "A": boolean, "B": JSON value }',
            structure(A=Shape(kind="boolean"), B=Shape(kind="json")),
        ),
        ('{ "A": [ "string" ] }', structure(A=of("list", TEXT))),
        ('{ "A": [ [ "string" ] ] }', structure(A=of("list", of("list", TEXT)))),
        ('{ "A": [ { "B": number } ] }', structure(A=of("list", structure(B=NUMBER)))),
        ('{ "A": { "string" : "string" } }', structure(A=of("map", TEXT))),
        ('{ "A": { "string" : [ "string" ] } }', structure(A=of("map", of("list", TEXT)))),
        ('{ "A": { "string": { "B": number } } }', structure(A=of("map", structure(B=NUMBER)))),
        ('{ "L": [ "Value" ] }', structure(L=of("list", Shape(kind="reference", target="Value")))),
        ('{ "A": [ ] }', structure(A=Shape(kind="list"))),
    ],
)
def test_json_bodies(text: str, expected: Shape) -> None:
    assert read_syntax(text).body == expected


@pytest.mark.parametrize(
    "text",
    [
        '{ "A": "string\n",\n"B": number\n,\n"C": [ "string\n" ]\n}',
        '{ "A": "{{string}}", "B": {{number}}, "C": [ "{{string}}" ] }',
        '{"A":"string","B":number,"C":["string"]}',
        '{ "A": "string", "B": number, "C": [ "string" ] } { "D": "string" }',
    ],
)
def test_broken_quotes_braces_and_lost_spaces(text: str) -> None:
    assert read_syntax(text).body == structure(A=TEXT, B=NUMBER, C=of("list", TEXT))


@pytest.mark.parametrize(
    "text",
    [
        '{ "A": "string"',
        '{ "A": [ "string" }',
        '{ "A": "string ] }',
        '[ "string" }',
        '{"A":' * 101 + "number" + "}" * 101,
        "<A><B>string</A></B>",
        "<A><B>string</B>",
        "<A>" * 101 + "</A>" * 101,
    ],
)
def test_what_is_no_tree(text: str) -> None:
    with pytest.raises(SyntaxUnreadableError):
        read_syntax(text)


def test_a_hundred_levels_are_a_tree() -> None:
    assert read_syntax('{"A":' * 100 + "number" + "}" * 100).body is not None


TEMPLATE = (
    "PUT /shelf/Id?max=MaxItems&after={Marker} HTTP/1.1\n"
    "Host: Bucket.example.com\n"
    "Content-type: application/json\n"
    "x-larder-owner: Owner\n"
)


@pytest.mark.parametrize("line_end", ["\n", " "])
def test_the_http_template_on_many_lines_or_one(line_end: str) -> None:
    syntax = read_syntax(TEMPLATE.replace("\n", line_end) + '{ "A": "string" }')
    assert (syntax.method, syntax.uri) == ("PUT", "/shelf/Id?max=MaxItems&after={Marker}")
    assert syntax.query == (("max", "MaxItems"), ("after", "Marker"))
    assert syntax.headers == (("x-larder-owner", "Owner"),)
    assert syntax.body == structure(A=TEXT)
    lookup = syntax.lookup()
    assert lookup.names >= {"Id", "max", "MaxItems", "Marker", "x-larder-owner", "Owner", "A"}
    assert "Host" not in lookup.names
    assert lookup.members == {"max": "MaxItems", "after": "Marker", "x-larder-owner": "Owner"}
    assert (lookup.shapes, lookup.positions) == ({"A": TEXT}, {"A": 0})


def test_a_payload_is_the_whole_body() -> None:
    syntax = read_syntax(TEMPLATE + "\nPayload\n")
    assert (syntax.payload, syntax.body) == ("Payload", None)
    assert "Payload" in syntax.lookup().names


@pytest.mark.parametrize(
    ("text", "status"),
    [("HTTP/1.1 201\n{ }", 201), ("HTTP/1.1 StatusCode\n\nPayload", None), ("{ }", None)],
)
def test_the_status_line(text: str, status: int | None) -> None:
    assert read_syntax(text).status == status


XML = """<?xml version="1.0" encoding="UTF-8"?>
<Config xmlns="http://larder.example.com/doc/">
   <Boards>
      <Board>string</Board>
      ...
   </Boards>
   <Height>integer</Height>
   <Steady>boolean</Steady>
   <Nothing/>
   <Part><Tag>string</Tag></Part>
   ...
</Config>"""


def test_xml_bodies() -> None:
    syntax = read_syntax(XML)
    boards = structure(Board=of("list", TEXT))
    assert syntax.members == (
        ("Boards", boards),
        ("Height", NUMBER),
        ("Steady", Shape(kind="boolean")),
        ("Nothing", structure()),
        ("Part", of("list", structure(Tag=TEXT))),
    )
    lookup = syntax.lookup()
    assert lookup.shapes["Boards"] == boards
    assert lookup.shapes["Config"] == structure(**dict(syntax.members))
    assert lookup.positions["Height"] == 1
    assert "Config" not in lookup.positions
    assert lookup.names == {"Config", "Boards", "Height", "Steady", "Nothing", "Part"}


@pytest.mark.parametrize("text", ["", "   ", "nothing of the kind here", "POST / HTTP/1.1"])
def test_no_body(text: str) -> None:
    syntax = read_syntax(text)
    assert (syntax.body, syntax.payload, syntax.members) == (None, None, ())
