"""Pages of the API Reference as they are printed, made here from the raw model.

The reference is generated from the models, in a form that this module knows as well. Whatever the
reader loses or invents shows up as a difference between a printed page and its model. Operations of
JSON protocols are printed; the words of descriptions are our own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from .model_facts import model

Style: TypeAlias = Literal["text", "markdown"]

_NAMES = {
    "string": "String",
    "integer": "Integer",
    "long": "Long",
    "float": "Float",
    "double": "Double",
    "boolean": "Boolean",
    "timestamp": "Timestamp",
    "blob": "Base64-encoded binary data object",
}
_VALUES = {
    **dict.fromkeys(("integer", "long", "float", "double", "timestamp"), "number"),
    "boolean": "boolean",
    "blob": "blob",
}
_DEEPEST = 6


def printed(
    service: str,
    operation: str,
    style: Style = "text",
    *,
    prose: Mapping[str, str] = {},
    statuses: Mapping[str, int] = {},
    without: tuple[str, ...] = (),
    extra: Mapping[str, tuple[str, ...]] = {},
) -> str:
    """The page of an operation.

    Args:
        service: botocore's name for the service.
        operation: The operation.
        style: Plain text as a browser copies it, or Markdown.
        prose: Descriptions by member, or by error; a sentence of no meaning where there is none.
        statuses: HTTP status codes by error.
        without: Members that the page lacks, as an older one does.
        extra: More lines by member, as an author writes them above the generated ones.
    """
    raw = model(service)
    shapes, own = raw["shapes"], raw["operations"][operation]
    page = _PRINTERS[style](operation)
    page.title(f"{operation} - {raw['metadata']['serviceFullName']}")
    page.paragraph(prose.get("", f"Does what {operation} does."))
    for side, heading in (("input", "Request Parameters"), ("output", "Response Elements")):
        structure = own.get(side, {}).get("shape")
        members = shapes[structure]["members"] if structure else {}
        members = {name: each for name, each in members.items() if name not in without}
        if side == "output":
            if not members:
                page.heading(heading)
                page.paragraph(
                    "If the action is successful, the service sends back an HTTP 200 response with "
                    "an empty HTTP body."
                )
                continue
            page.heading("Response Syntax")
        else:
            page.heading("Request Syntax")
        page.code(_syntax(shapes, members))
        page.heading(heading)
        if side == "output":
            page.paragraph(
                "If the action is successful, the service sends back an HTTP 200 response."
            )
            page.paragraph("The following data is returned in JSON format by the service.")
        else:
            page.paragraph(
                "For information about the parameters that are common to all actions, see Common "
                "Parameters."
            )
            page.paragraph("The request accepts the following data in JSON format.")
        for name in sorted(members):
            page.name(name)
            page.paragraph(prose.get(name, f"What {name.lower()} means."))
            for line in (*extra.get(name, ()), *_lines(shapes, members[name]["shape"])):
                page.fact(line)
            if side == "input":
                required = name in shapes[structure].get("required", ())
                page.fact(f"Required: {'Yes' if required else 'No'}")
    page.heading("Errors")
    page.paragraph(
        "For information about the errors that are common to all actions, see Common Errors."
    )
    for error in sorted(each["shape"] for each in own.get("errors", ())):
        page.name(error)
        page.paragraph(prose.get(error, f"Why {error.lower()} is answered."))
        if error in statuses:
            page.fact(f"HTTP Status Code: {statuses[error]}")
    page.heading("See Also")
    page.paragraph("For more information about using this API, see the following.")
    return page.text()


class _Text:
    """A page as a browser copies it: paragraphs, with nothing that tells headings from names."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._paragraphs: list[str] = []

    def title(self, title: str) -> None:
        self._paragraphs += [title, self._operation]

    def heading(self, text: str) -> None:
        self._paragraphs.append(text)

    def name(self, text: str) -> None:
        self._paragraphs.append(text)

    def paragraph(self, text: str) -> None:
        self._paragraphs.append(text)

    def fact(self, line: str) -> None:
        self._paragraphs.append(line)

    def code(self, text: str) -> None:
        self._paragraphs.append(" ".join(text.split()))

    def text(self) -> str:
        return "\n\n".join(self._paragraphs) + "\n"


class _Markdown(_Text):
    """A page as it is saved as Markdown: fenced syntax, bold names, code in backticks."""

    def title(self, title: str) -> None:
        self._paragraphs.append(f"# {self._operation}")

    def heading(self, text: str) -> None:
        self._paragraphs.append(f"## {text}")

    def name(self, text: str) -> None:
        self._paragraphs.append(f"**[{text}](#API_{self._operation}_{text})**")

    def fact(self, line: str) -> None:
        label, _, rest = line.partition(": ")
        if label.endswith("Pattern") or label == "Valid Values":
            fence = "``" if "`" in rest else "`"
            rest = f"{fence}{rest}{fence}"
        self._paragraphs.append(f"{label}: {rest}")

    def code(self, text: str) -> None:
        self._paragraphs.append(f"```nohighlight\n\n{text}\n```")


_PRINTERS: Mapping[Style, Callable[[str], _Text]] = {"text": _Text, "markdown": _Markdown}


def _syntax(shapes: Mapping[str, Any], members: Mapping[str, Any]) -> str:
    """The tree of the members, as JSON with types in the place of values."""
    tree = {name: _value(shapes, each["shape"], _DEEPEST) for name, each in sorted(members.items())}
    text = json.dumps(tree, indent=3)
    for word in {*_VALUES.values()}:
        text = text.replace(f'"<{word}>"', word)
    return text


def _value(shapes: Mapping[str, Any], name: str, depth: int) -> Any:
    shape = shapes[name]
    match shape["type"]:
        case "structure" if depth:
            return {
                member: _value(shapes, each["shape"], depth - 1)
                for member, each in sorted(shape["members"].items())
            }
        case "structure":
            return name  # a structure that holds itself is printed by its name
        case "list":
            return [_value(shapes, shape["member"]["shape"], max(depth - 1, 0))]
        case "map":
            return {"string": _value(shapes, shape["value"]["shape"], max(depth - 1, 0))}
        case kind:
            return f"<{_VALUES[kind]}>" if kind in _VALUES else "string"


def _lines(shapes: Mapping[str, Any], name: str) -> Iterator[str]:
    yield f"Type: {_type(shapes, name)}"
    yield from _constraints(shapes, name)


def _type(shapes: Mapping[str, Any], name: str, plural: str = "") -> str:
    shape = shapes[name]
    match shape["type"]:
        case "structure":
            return f"{name} object{plural}"
        case "list":
            return f"Array{plural} of {_inner(_type(shapes, shape['member']['shape'], 's'))}"
        case "map":
            value = _type(shapes, shape["value"]["shape"])
            value = value if value.endswith("object") else value.lower()
            return f"String to {value} map{plural}"
        case kind:
            return f"{_NAMES[kind]}{plural}"


def _inner(text: str) -> str:
    """The type of items, in lower case where it is no name."""
    return text if text.endswith("objects") else text[0].lower() + text[1:]


def _constraints(shapes: Mapping[str, Any], name: str, prefix: str = "") -> Iterator[str]:
    shape = shapes[name]
    label, noun = {
        "list": ("Array Members", "number"),
        "map": ("Map Entries", "number"),
        "string": (f"{prefix}Length Constraints", "length"),
        "blob": (f"{prefix}Length Constraints", "length"),
    }.get(shape["type"], ("Valid Range", "value"))
    low, high = shape.get("min"), shape.get("max")
    if low is not None or high is not None:
        yield f"{label}: {_limits(noun, low, high)}"
    if "pattern" in shape:
        yield f"{prefix}Pattern: {shape['pattern']}"
    if "enum" in shape:
        yield f"Valid {'Keys' if prefix == 'Key ' else 'Values'}: {' | '.join(shape['enum'])}"
    if shape["type"] == "list":
        yield from _constraints(shapes, shape["member"]["shape"])
    elif shape["type"] == "map":
        yield from _constraints(shapes, shape["key"]["shape"], "Key ")
        yield from _constraints(shapes, shape["value"]["shape"], "Value ")


def _limits(noun: str, low: Any, high: Any) -> str:
    def limit(word: str, value: Any) -> str:
        items = (" item" if value == 1 else " items") if noun == "number" else ""
        return f"{word} {noun} of {value}{items}."

    if low == high:
        return limit("Fixed", low)
    both = (("Minimum", low), ("Maximum", high))
    return " ".join(limit(word, value) for word, value in both if value is not None)
