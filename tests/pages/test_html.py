from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from botosmith.apidocs import (
    Bounds,
    Constraint,
    Item,
    Page,
    PrintedPattern,
    TypeRef,
    ValidValues,
    read_page,
)

TEXT = TypeRef(kind="string")
TEXTS = TypeRef(kind="list", of=TEXT)


def told(item: Item) -> list[tuple[str, str, object]]:
    def value(constraint: Constraint) -> object:
        match constraint:
            case Bounds():
                return constraint.min, constraint.max
            case PrintedPattern():
                return constraint.regex
            case ValidValues():
                return constraint.values
            case _:
                raise AssertionError(constraint)

    return [(type(each).__name__, each.applies_to, value(each)) for each in item.constraints]


@pytest.fixture(scope="module")
def put_jar(own: Callable[[str], Page]) -> Page:
    return own("PutJar.html")


def test_the_page(put_jar: Page) -> None:
    assert (put_jar.title, put_jar.kind, put_jar.name) == ("PutJar", "operation", "PutJar")
    assert (put_jar.protocol, put_jar.response_status) == ("json", 200)
    assert put_jar.prose == "Puts a jar on a shelf. PutJar never overwrites a jar."
    assert put_jar.unread == ()
    assert put_jar.undescribed == ()


def test_members_types_and_required(put_jar: Page) -> None:
    assert [(item.name, item.type, item.required) for item in put_jar.request] == [
        ("Contents", TypeRef(kind="structure", target="Ingredient"), "conditional"),
        ("Grid", TypeRef(kind="list", of=TEXTS), False),
        ("JarId", TEXT, True),
        ("Labels", TypeRef(kind="map", key=TEXT, of=TEXT), False),
        ("Lid", TypeRef(kind="blob"), False),
        ("Note", TEXT, False),
        ("Price", TypeRef(kind="double"), False),
        ("Recipes", TypeRef(kind="map", key=TEXT, of=TEXTS), False),
        ("Rules", TypeRef(kind="json"), False),
        ("Stamp", TypeRef(kind="timestamp"), False),
    ]
    assert [item.position for item in put_jar.request] == list(range(10))


def test_constraints(put_jar: Page) -> None:
    constraints = {item.name: told(item) for item in put_jar.request if item.constraints}
    assert constraints == {
        "Grid": [
            ("ArrayMembers", "value", (1, None)),
            ("ArrayMembers", "element", (2, 2)),
            ("PrintedLength", "element", (None, 8)),
        ],
        "JarId": [
            ("PrintedLength", "value", (4, 1024)),
            ("PrintedPattern", "value", r"^jar-[&<>|*_\-]{1,9}  $|^\d+$"),
            ("PrintedPattern", "value", "^(?!jar-0)[^*]*_[^*]*$"),
        ],
        "Labels": [
            ("MapEntries", "value", (1, 50)),
            ("KeyLength", "key", (2, 2)),
            ("KeyPattern", "key", "[a-z]{2}"),
            ("ValueLength", "element", (None, 30)),
            ("ValuePattern", "element", r"\S+"),
            ("ValidValues", "key", ("en", "fr", "de")),
        ],
        "Lid": [("PrintedLength", "value", (0, None))],
        "Note": [("PrintedRange", "value", (1, 40))],
        "Price": [("PrintedRange", "value", (-0.5, 99.95))],
        "Recipes": [
            ("KeyLength", "key", (1, 50)),
            ("ArrayMembers", "element", (0, 50)),
            ("PrintedLength", "element", (1, 512)),
        ],
    }


def test_lines_above_the_type_are_a_persons(put_jar: Page) -> None:
    authored = {item.name for item in put_jar.request for each in item.constraints if each.authored}
    assert authored == {"Note"}
    (note,) = (item for item in put_jar.request if item.name == "Note")
    assert "Valid Values: 1-40" in note.prose


def test_lines_point_into_the_source(put_jar: Page) -> None:
    path = Path(__file__).parent / "fixtures" / "PutJar.html"
    lines = path.read_text(encoding="utf-8").split("\n")
    for item in put_jar.request:
        assert f">{item.name}<" in lines[item.line - 1]
        for constraint in item.constraints:
            assert constraint.text.partition(":")[0] in lines[constraint.line - 1]


def test_nested_lists_end_no_member(put_jar: Page) -> None:
    (jar_id,) = (item for item in put_jar.request if item.name == "JarId")
    assert jar_id.prose == "\n\n".join(
        [
            "The jar's ID — unique on its shelf.",
            "- Type: Integer is not accepted.",
            "  - Required: Yes for new jars.",
            "Shelf",
            "Where jars of this ID stand.",
            "Note",
            "Not a member.",
        ]
    )


def test_the_response_states_nothing_about_required(put_jar: Page) -> None:
    assert [(item.name, item.required, told(item)) for item in put_jar.response] == [
        ("Count", None, [("PrintedRange", "value", (7, 7))]),
        ("Jars", None, [("ArrayMembers", "value", (None, 5))]),
    ]


def test_errors_and_not_their_members(put_jar: Page) -> None:
    assert [(error.name, error.prose, error.http_status) for error in put_jar.errors] == [
        ("JarBrokenException", "The jar broke.", 409),
        ("LarderClosed", "The larder is closed.", None),
    ]


def test_a_data_type(own: Callable[[str], Page]) -> None:
    page = own("Jar.html")
    assert (page.kind, page.name, page.request, page.response) == ("datatype", "Jar", (), ())
    assert [(item.name, item.required) for item in page.contents] == [
        ("JarId", True),
        ("Tags", False),
        ("Weight", None),
    ]
    tag = TypeRef(kind="structure", target="Tag")
    tags = page.contents[1]
    assert tags.type == TypeRef(kind="list", of=TypeRef(kind="map", key=TEXT, of=tag))
    assert told(tags) == [("MapEntries", "element", (None, 3))]


def test_what_looks_like_a_fact_and_is_not_understood_is_told(own: Callable[[str], Page]) -> None:
    page = own("Jar.html")
    assert [(left.item, left.line, left.text) for left in page.unread] == [
        ("Weight", 11, "Type: Heap of Jars"),
        ("Weight", 11, "Length Constraints: As long as you like."),
        ("Weight", 11, "Required: Perhaps"),
    ]
    weight = page.contents[2]
    assert (weight.type, weight.required, weight.constraints) == (TypeRef(kind="unknown"), None, ())


def test_a_rest_operation(own: Callable[[str], Page]) -> None:
    page = own("ListJars.html")
    assert (page.protocol, page.method) == ("rest-json", "POST")
    assert page.uri == "/shelves/ShelfName/jars?maxItems=MaxItems"
    assert page.response_status == 202
    assert [(item.name, item.member, item.required) for item in page.uri_parameters] == [
        ("MaxItems", "MaxItems", None),
        ("ShelfName", "ShelfName", True),
        ("x-larder-owner", "Owner", None),
    ]
    assert told(page.uri_parameters[0]) == [("PrintedRange", "value", (1, 100))]
    assert told(page.uri_parameters[2]) == [("ValidValues", "value", ("me", "them"))]
    assert [item.name for item in page.request] == ["filter"]
    assert [item.name for item in page.response] == ["jars"]


def test_a_lost_name_that_no_line_gives_away_is_told() -> None:
    page = read_page(
        "<h1>X</h1><h2>Request Syntax</h2><pre>GET /x?c=C HTTP/1.1\nx-a: A\nx-b: B\n</pre>"
        "<h2>URI Request Parameters</h2><dl><dt>C</dt><dd><p>Hi.</p></dd><dt>x-a</dt>"
        "<dd><p>Hello.</p></dd><dt><img src='b.png'></dt><dd><p>Valid Values: D</p></dd></dl>"
    )
    assert [item.name for item in page.uri_parameters] == ["C", "x-a"]
    assert page.undescribed == ("B",)


def test_an_xml_operation(own: Callable[[str], Page]) -> None:
    page = own("PutShelf.html")
    assert (page.protocol, page.method) == ("rest-xml", "PUT")
    assert [(item.name, item.position) for item in page.request] == [
        ("ShelfConfig", None),
        ("Boards", 0),
        ("Height", 1),
    ]
    assert page.undescribed == ("Steady",)
    assert [item.member for item in page.uri_parameters] == ["Id", "IfMatch"]


def test_a_query_operation(own: Callable[[str], Page]) -> None:
    page = own("DescribeShelves.html")
    assert page.protocol == "query"
    assert [(item.name, item.marker) for item in page.request] == [
        ("Attributes", "entry.N"),
        ("Filter", "N"),
        ("ShelfIds", "member.N"),
        ("Names", "ShelfName.N"),
    ]
    assert told(page.request[2]) == [("PrintedLength", "element", (None, 20))]
    assert [(item.name, item.required) for item in page.response] == [("shelfSet", None)]


PAGE = "<h1>X</h1><h2>Request Parameters</h2><dl><dt>A</dt><dd>{}</dd></dl>"


@pytest.mark.parametrize(
    "body",
    [
        "<p>Type: String</p>",
        "<P CLASS=x>Type: String</P>",
        "<p>Type:\n  String\n</p>",
        "<p>Type:&nbsp;String",
        "<p>Prose.<br/>Type: <b>String</b><br>",
        "<p>Type: <a title='a > b' href=\"x>y\">String</a></p>",
        "<!-- <p>Type: Long</p> --><p>Type: String</p>",
        "<script>'<p>Type: Long</p>'</script><p>Type: String</p>",
        "<style>Type: Long</style><div>Type: String</div>",
        "<svg><p>Type: Long</p></svg><p>Type: String</p>",
        "<svg/><p>Type: String</p>",
        "<nav><nav></nav><p>Type: Long</p></nav><p>Type: String</p>",
        "<p>1 < 2 & 3 > 2</p><p>Type: String</p>",
        "<p title='x <p>Type: String</p>",
        "<p>Type: String</p><p class='never closed'",
        "</dl></ul></code></b></nav><dl><p>Type: String</p>",
    ],
)
def test_markup_in_every_state_of_repair(body: str) -> None:
    page = read_page(PAGE.replace("{}", body))
    assert [item.type for item in page.request] == [TEXT]


def test_a_comment_or_script_that_never_ends_hides_the_rest() -> None:
    for opening in ("<!-- ", "<script>", "<nav>"):
        page = read_page(PAGE.replace("{}", f"<p>Required: No</p>{opening}<p>Type: String</p>"))
        assert [(item.type.kind, item.required) for item in page.request] == [("unknown", False)]


def test_a_syntax_of_lines_parted_by_breaks() -> None:
    page = read_page(
        "<h1>X</h1><h2>Request Syntax</h2><pre>GET /x HTTP/1.1<br>x-a: A<br/>x-b: B</pre>"
        "<h2>URI Request Parameters</h2>"
    )
    assert page.request_syntax is not None
    assert page.request_syntax.headers == (("x-a", "A"), ("x-b", "B"))


def test_a_bold_paragraph_can_be_a_name() -> None:
    page = read_page(
        "<h1>X</h1><h2>Request Parameters</h2><p><b>Note</b></p><p>Hello.</p>"
        "<p><strong>Alpha</strong></p><p>The first.</p><p>Type: String</p><p>Required: No</p>"
        "<p><b>Beta</b></p><p>The <b>second</b>.</p><p>Type: Long</p><p>Required: Yes</p>"
    )
    assert [(item.name, item.required) for item in page.request] == [
        ("Alpha", False),
        ("Beta", True),
    ]
