"""Hostile service models. Each is as small as its idea allows.

`BOOM` is an expression that leaves a mark where it is evaluated. Text that carries it tries to
get out of every place that a model's text can reach: literals, docstrings, comments, identifiers,
templates, paths.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from botosmith.runtime.output import Output

MARK = "BOTOSMITH_HOSTILE_MARK"
BOOM = f"__import__('os').environ.__setitem__('{MARK}', 'yes')"

Model = dict[str, Any]


def base() -> Model:
    """A harmless service with one operation, one error, and a member of most kinds."""
    return {
        "metadata": {
            "apiVersion": "2026-01-01",
            "endpointPrefix": "toys",
            "protocol": "json",
            "serviceFullName": "Toy Shop",
            "serviceId": "Toys",
        },
        "documentation": "<p>Toys.</p>",
        "operations": {
            "PutToy": {
                "name": "PutToy",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "PutToyRequest"},
                "output": {"shape": "PutToyResponse"},
                "errors": [{"shape": "ToyBroken"}],
                "documentation": "<p>Put a toy.</p>",
            }
        },
        "shapes": {
            "PutToyRequest": {
                "type": "structure",
                "required": ["Name"],
                "members": {
                    "Name": {"shape": "Name", "documentation": "<p>Its name.</p>"},
                    "Kind": {"shape": "Kind"},
                    "Parts": {"shape": "Parts"},
                    "Labels": {"shape": "Labels"},
                },
            },
            "PutToyResponse": {"type": "structure", "members": {"Name": {"shape": "Name"}}},
            "ToyBroken": {
                "type": "structure",
                "members": {"Message": {"shape": "Text"}, "Part": {"shape": "Part"}},
                "error": {"code": "ToyBroken", "httpStatusCode": 400},
                "exception": True,
            },
            "Name": {"type": "string", "min": 1, "max": 64, "pattern": "[a-z]+"},
            "Kind": {"type": "string", "enum": ["soft", "hard"]},
            "Parts": {"type": "list", "member": {"shape": "Part"}},
            "Part": {"type": "structure", "members": {"Size": {"shape": "Size"}}},
            "Labels": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
            "Size": {"type": "integer", "min": 0, "max": 9},
            "Text": {"type": "string"},
        },
    }


# --------------------------------------------------------------------------------- injection

ESCAPES = {
    "triple double quotes": f'"""\n{BOOM}\n"""',
    "triple single quotes": f"'''\n{BOOM}\n'''",
    "double quote": f'"\n{BOOM}\n#',
    "single quote": f"'\n{BOOM}\n#",
    "backslash at the end": f"x = {BOOM}\\",
    "backslash and quote": f'\\"""\n{BOOM}\n\\"',
    "line breaks": f"\n{BOOM}\r\n{BOOM}\r{BOOM}\x0b{BOOM}\x0c{BOOM}\x85{BOOM}\u2028{BOOM}",
    "template expression": "{{ ''.__class__.__mro__ }}{{ " + BOOM + " }}",
    "template statement": "{% if true %}" + BOOM + "{% endif %}{# #}{% raw %}",
    "format string": "{" + BOOM + "}%s%(x)s$x${x}",
    "null byte": f"\0{BOOM}",
    "bidirectional": f"\u202e{BOOM}\u2066\u200b",
    "lone surrogate": f"\ud800{BOOM}\udfff",
    "closing brackets": f")]}}\n{BOOM}\n",
    "markup": f"<script>{BOOM}</script><p>[/][bold]{BOOM}[link=x]`{BOOM}`|x|_ ::\n\n.. raw::",
}

Plant = Callable[[Model, str], None]


def _rename(holder: Model, old: str, new: str) -> None:
    holder[new] = holder.pop(old)


def _operation_name(model: Model, text: str) -> None:
    _rename(model["operations"], "PutToy", text)


def _wire_name(model: Model, text: str) -> None:
    model["operations"]["PutToy"]["name"] = text


def _structure_name(model: Model, text: str) -> None:
    _rename(model["shapes"], "Part", text)
    model["shapes"]["Parts"]["member"]["shape"] = text
    model["shapes"]["ToyBroken"]["members"]["Part"]["shape"] = text


def _request_name(model: Model, text: str) -> None:
    _rename(model["shapes"], "PutToyRequest", text)
    model["operations"]["PutToy"]["input"]["shape"] = text


def _error_name(model: Model, text: str) -> None:
    _rename(model["shapes"], "ToyBroken", text)
    model["operations"]["PutToy"]["errors"][0]["shape"] = text


def _enum_name(model: Model, text: str) -> None:
    _rename(model["shapes"], "Kind", text)
    model["shapes"]["PutToyRequest"]["members"]["Kind"]["shape"] = text


def _string_name(model: Model, text: str) -> None:
    _rename(model["shapes"], "Name", text)
    for shape in ("PutToyRequest", "PutToyResponse"):
        model["shapes"][shape]["members"]["Name"]["shape"] = text


def _with_events(model: Model, members: Model) -> None:
    model["shapes"]["Events"] = {"type": "structure", "eventstream": True, "members": members}
    model["shapes"]["PutToyResponse"]["members"]["Events"] = {"shape": "Events"}


def _event_name(model: Model, text: str) -> None:
    _with_events(model, {text: {"shape": "Part"}})


def _stream_error_name(model: Model, text: str) -> None:
    _with_events(model, {"Part": {"shape": "Part"}, text: {"shape": "ToyBroken"}})


def _member_name(model: Model, text: str) -> None:
    _rename(model["shapes"]["PutToyRequest"]["members"], "Name", text)
    model["shapes"]["PutToyRequest"]["required"] = [text]


def _error_member(model: Model, text: str) -> None:
    _rename(model["shapes"]["ToyBroken"]["members"], "Part", text)


def _enum_value(model: Model, text: str) -> None:
    model["shapes"]["Kind"]["enum"].append(text)


def _pattern(model: Model, text: str) -> None:
    model["shapes"]["Name"]["pattern"] = text


def _error_code(model: Model, text: str) -> None:
    model["shapes"]["ToyBroken"]["error"]["code"] = text


def _deprecation(model: Model, text: str) -> None:
    for place in (
        model["operations"]["PutToy"],
        model["shapes"]["PutToyRequest"]["members"]["Name"],
        model["shapes"]["Part"],
    ):
        place.update(deprecated=True, deprecatedMessage=text, deprecatedSince=text)


def _metadata(model: Model, text: str) -> None:
    model["metadata"].update(
        serviceId=text, serviceFullName=text, apiVersion=text, protocol=text, endpointPrefix=text
    )


def _documentation(model: Model, text: str) -> None:
    model["documentation"] = text
    model["operations"]["PutToy"]["documentation"] = text
    for shape in model["shapes"].values():
        shape["documentation"] = text
        for member in shape.get("members", {}).values():
            member["documentation"] = text


def _http(model: Model, text: str) -> None:
    model["operations"]["PutToy"]["http"] = {"method": text, "requestUri": text}


PLACES: dict[str, Plant] = {
    "operation name": _operation_name,
    "operation's wire name": _wire_name,
    "structure name": _structure_name,
    "request name": _request_name,
    "error name": _error_name,
    "enum name": _enum_name,
    "string name": _string_name,
    "member name": _member_name,
    "error member": _error_member,
    "event name": _event_name,
    "name of an error in a stream": _stream_error_name,
    "enum value": _enum_value,
    "pattern": _pattern,
    "error code": _error_code,
    "deprecation": _deprecation,
    "metadata": _metadata,
    "documentation": _documentation,
    "http": _http,
}


def injections() -> Iterator[tuple[str, Model]]:
    """Every escape in every place."""
    for place, plant in PLACES.items():
        for escape, text in ESCAPES.items():
            model = base()
            plant(model, text)
            yield f"{escape} in {place}", model


# -------------------------------------------------------------------------------------- names

PATHS = (
    *("../../evil", "..", ".", "", "/etc/passwd", "C:\\Windows\\evil", "\\\\host\\share", "a/b"),
    *("a\\..\\b", "a\0b", "~root", "$HOME", "con", "NUL", "aux.py", "x" * 5_000, "\ud800", "．．"),
    *("-rf", " ", "a b", "a:b", "файл", "runtime", "__init__", "__pycache__", "x.pyc", ".git"),
    *("manifest", "import", "client", "errors", "shapes", "operations", "123", "_", "ﬁle", "İ"),
)
"""Names that try to leave their folder, or that a file system or Python treats in its own way."""


_OFFERED = tuple(name for name in dir(Output) if not name.startswith("__"))
"""Whatever a structure of the runtime offers, today and tomorrow."""


def named_alike() -> Iterator[tuple[str, Model]]:
    """Names that mean one thing once case, accents or word boundaries are gone, or ours."""
    groups = {
        "by case": ("Part", "PART", "part", "pArT"),
        "by words": ("FooBar", "Foo_Bar", "foo_bar", "Foo-Bar", "Foo.Bar", "fooBar"),
        "by accents": ("Pär", "Par", "Pår", "P\u0061\u030ar"),
        "with no letters": ("---", "...", "***", "+++"),
        "with digits in front": ("1Part", "N1Part", "n1Part", "_1Part"),
        "with the runtime": ("Structure", "Output", "Violation", "Pattern", "Length", "Path"),
        "with the client": ("ToysClient", "StubToysClient", "Toys", "ToysError", "AsyncToysClient"),
        "with builtins": ("str", "int", "list", "dict", "bool", "bytes", "float", "type", "object"),
        "with constants": ("None", "True", "False", "NotImplemented", "Ellipsis", "__debug__"),
        "with keywords": ("class", "import", "lambda", "async", "from", "match", "type", "soft"),
        "with dunders": ("__init__", "__class__", "__slots__", "__dict__", "__doc__", "__name__"),
        "with methods": ("check", "to_wire", "from_wire", "validate", "wire_names", "known"),
        "with locals": ("self", "cls", "at", "found", "wire", "value", "item", "index", "key"),
        "with more dunders": ("__eq__", "__hash__", "__setattr__", "__module__", "__match_args__"),
        "with the runtime's attributes": _OFFERED,
        "with questions": (
            "valid",
            "is_valid",
            "errors",
            "raw",
            "meta",
            "copy",
            "replace",
            "fields",
        ),
        "with the client's methods": (
            "Create",
            "PresignedUrl",
            "_call",
            "_send",
            "_Paginate",
            "Raw",
        ),
        "with paginators and waiters": ("PaginateToys", "WaitUntilToy", "Paginate", "WaitUntil"),
        "with the client's words": ("Create", "Meta", "Raw", "Error", "Errors", "ServiceName"),
        "with the stub's words": ("Calls", "Asynchronous", "PresignedUrl", "Validate", "Close"),
        "with imports": ("Annotated", "Any", "Literal", "dataclass", "field", "datetime", "Wire"),
        "with plurals": ("Toy", "Toys", "VPCs", "_vpcs", "ToyS", "TOYS"),
        "with suffixes": ("Kind", "Kind_", "Kind__", "KIND", "kind_", "KindValues", "KIND_VALUES"),
    }
    for title, names in groups.items():
        yield f"members alike {title}", _members(names)
        yield f"structures alike {title}", _structures(names)
        yield f"enums alike {title}", _enums(names)
        yield f"operations alike {title}", _operations(names)
        yield f"errors alike {title}", _errors(names)


def _members(names: tuple[str, ...]) -> Model:
    model = base()
    members = model["shapes"]["PutToyRequest"]["members"]
    members.update({name: {"shape": "Name"} for name in names})
    model["shapes"]["PutToyResponse"]["members"].update(copy.deepcopy(members))
    model["shapes"]["ToyBroken"]["members"].update(copy.deepcopy(members))
    return model


def _structures(names: tuple[str, ...]) -> Model:
    model = base()
    for name in names:
        model["shapes"][name] = {"type": "structure", "members": {name: {"shape": "Size"}}}
        model["shapes"]["PutToyRequest"]["members"][f"m{name}"] = {"shape": name}
    return model


def _enums(names: tuple[str, ...]) -> Model:
    model = base()
    for name in names:
        model["shapes"][name] = {"type": "string", "enum": [name, "x"], "pattern": ".*"}
        model["shapes"]["PutToyRequest"]["members"][f"m{name}"] = {"shape": name}
    return model


def _operations(names: tuple[str, ...]) -> Model:
    model = base()
    for name in names:
        model["operations"][name] = {"name": name, "input": {"shape": "PutToyRequest"}}
        model["operations"][f"{name}2"] = {"name": name}
    return model


def _errors(names: tuple[str, ...]) -> Model:
    model = base()
    for name in names:
        model["shapes"][name] = {
            "type": "structure",
            "members": {name: {"shape": "Size"}},
            "exception": True,
        }
        model["operations"]["PutToy"]["errors"].append({"shape": name})
    return model


# ---------------------------------------------------------------------------------- monsters


def monsters() -> Iterator[tuple[str, Model]]:
    """Models that are too deep, too large, or in no shape at all."""
    yield "structures nested deep", _chain(1_500, "structure")
    yield "lists nested deep", _chain(1_500, "list")
    yield "lists nested", _chain(30, "list")
    yield "maps nested deep", _chain(1_500, "map")
    yield "2,000 members", with_members(2_000)
    yield "50,000 enum values", _shape("Kind", enum=[f"v{number}" for number in range(50_000)])
    yield "a union of 1,000 members", _large_union(1_000)
    yield "structures that hold each other all around", _ring(300)
    yield "a name of 100,000 characters", _structures(("x" * 100_000,))
    yield "documentation of control characters", _shape("Name", documentation=_CONTROLS)
    yield "a list of itself", _shape("Parts", member={"shape": "Parts"})
    yield "a map of itself", _shape("Labels", value={"shape": "Labels"})
    yield "a key that is a map", _shape("Labels", key={"shape": "Labels"})
    yield "a key that is a structure", _shape("Labels", key={"shape": "Part"})
    yield "a list and a map of each other", _mutual()
    yield "catastrophic pattern", _shape("Name", pattern="(a+)+$", max=100_000)
    yield "catastrophic alternatives", _shape("Name", pattern="(a|a|a)*b", max=100_000)
    yield "pattern nested deep", _shape("Name", pattern="(" * 5_000 + "a" + ")" * 5_000)
    yield "pattern of 200,000 characters", _shape("Name", pattern="a?" * 100_000)
    yield "pattern that counts", _shape("Name", pattern="(a{1000}){1000}")
    yield "pattern that is no pattern", _shape("Name", pattern="([")
    yield "empty pattern", _shape("Name", pattern="")
    yield "documentation of a megabyte", _shape("Name", documentation="<p>word</p> " * 90_000)
    yield "documentation nested deep", _shape("Name", documentation="<ul><li>" * 20_000)
    yield "limits beyond floats", _shape("Size", min=-(10**400), max=10**400)
    yield "limits that are no numbers", _shape("Size", min=float("nan"), max=float("inf"))
    yield "limits crossed", _shape("Name", min=9, max=1)
    yield "fraction as a length", _shape("Name", min=0.5, max=1e300)
    yield "limits that are true", _shape("Size", min=True)
    yield "enum empty", _shape("Kind", enum=[])
    yield "enum of the same", _shape("Kind", enum=["a", "a", "", " ", "A"])
    yield "enum of numbers", _shape("Kind", enum=[1, 2])
    yield "union of nothing", _shape("Part", union=True, members={})
    yield "required twice", _shape("PutToyRequest", required=["Name", "Name"])
    yield "required and unknown", _shape("PutToyRequest", required=["Nobody"])
    yield "required that are no names", _shape("PutToyRequest", required=[1])
    yield "unknown type", _shape("Size", type="quaternion")
    yield "unknown target", _shape("Parts", member={"shape": "Nobody"})
    yield "target that is no name", _shape("Parts", member={"shape": ["Part"]})
    yield "unknown trait", _shape("Size", multipleOf=3)
    yield "shape that is no object", {**base(), "shapes": {"PutToyRequest": []}}
    yield "status beyond HTTP", _shape("ToyBroken", error={"code": "X", "httpStatusCode": 10**30})
    yield "code that is no text", _shape("ToyBroken", error={"code": {}})
    yield "document with members", _shape("Part", document=True)
    yield "list of streams of events", _shape("Part", eventstream=True)
    yield "input that is a string", _operation(input={"shape": "Name"})
    yield "input that is an error", _operation(input={"shape": "ToyBroken"})
    yield "input that is a stream of events", _shape("PutToyRequest", eventstream=True)
    yield "error that is no error", _operation(errors=[{"shape": "Part"}])
    yield "errors that are no list", _operation(errors={"shape": "Part"})
    yield "output that is its own part", _shape(
        "PutToyResponse", members={"Again": {"shape": "PutToyResponse"}}
    )
    yield "no operations", {**base(), "operations": {}}
    yield "no shapes", {**base(), "shapes": {}}
    yield "nothing", {}
    yield "a list", [1, 2, 3]  # type: ignore[misc]


def _shape(name: str, **traits: Any) -> Model:
    model = base()
    model["shapes"][name].update(traits)
    return model


def _operation(**traits: Any) -> Model:
    model = base()
    model["operations"]["PutToy"].update(traits)
    return model


def _chain(length: int, kind: str) -> Model:
    model = base()
    for number in range(length):
        target = {"shape": f"Link{number + 1}" if number + 1 < length else "Text"}
        model["shapes"][f"Link{number}"] = {
            "structure": {"type": "structure", "members": {"Next": target}},
            "list": {"type": "list", "member": target},
            "map": {"type": "map", "key": {"shape": "Text"}, "value": target},
        }[kind]
    model["shapes"]["PutToyRequest"]["members"]["Chain"] = {"shape": "Link0"}
    return model


def with_members(count: int) -> Model:
    model = base()
    members = model["shapes"]["PutToyRequest"]["members"]
    members.update({f"Member{number}": {"shape": "Size"} for number in range(count)})
    return model


def _large_union(count: int) -> Model:
    model = base()
    members = {f"Variant{number}": {"shape": "Part"} for number in range(count)}
    model["shapes"]["Choice"] = {"type": "structure", "union": True, "members": members}
    model["shapes"]["PutToyRequest"]["members"]["Choice"] = {"shape": "Choice"}
    return model


def _ring(length: int) -> Model:
    """Structures of which each holds the next, and the last the first."""
    model = _chain(length, "structure")
    model["shapes"][f"Link{length - 1}"]["members"]["Next"] = {"shape": "Link0"}
    return model


_CONTROLS = "".join(map(chr, (*range(32), *range(127, 160), 0xD800, 0xDFFF, 0x202E, 0xFEFF)))


def _mutual() -> Model:
    model = base()
    model["shapes"]["Parts"]["member"] = {"shape": "Labels"}
    model["shapes"]["Labels"]["value"] = {"shape": "Parts"}
    return model
