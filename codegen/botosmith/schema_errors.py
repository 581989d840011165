"""What pydantic finds wrong with a file, in our words: what, the cure, and what was meant.

A message of pydantic's own never gets through: the fallback for a kind of error that is not named
here says less, and says it as the others do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from inspect import isclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError

from .suggestions import did_you_mean
from .untyped import is_array, is_object

Step = int | str


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong.

    Attributes:
        location: The keys and indexes that lead to it, as far as the file has them, and the key
            that is missing.
        message: What is wrong, and the cure.
    """

    location: tuple[Step, ...]
    message: str

    @property
    def path(self) -> str:
        """The location as it is printed: `facts.0.at`."""
        return ".".join(map(str, self.location))

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.location else self.message


def mistakes(
    error: ValidationError, model: type[BaseModel], data: object, patterns: Mapping[str, str]
) -> list[Mistake]:
    """What an error says, in the order of the file's parts as pydantic reads them.

    Args:
        error: The error.
        model: What the file was read as.
        data: What was read, as plain values.
        patterns: What a string that must match a regular expression is, by the expression.
    """
    told = error.errors(include_url=False)
    ways = {each["loc"][:length] for each in told for length in range(len(each["loc"]))}
    # An error further inside makes others, which only follow from it.
    innermost = [each for each in told if each["loc"] not in ways]
    by_place: dict[tuple[Step, ...], list[Any]] = {}
    for each in innermost:
        by_place.setdefault(_known(each, data), []).append(each)
    found: list[Mistake] = []
    for location, errors in by_place.items():
        told = [each for each in errors if not _kinds(each)]
        if told:
            messages = dict.fromkeys(_message(each, model, patterns) for each in told)
            found += [Mistake(location, message) for message in messages]
            continue
        kinds = [kind for each in errors for kind in _kinds(each)]
        if kinds == [_LEFT_OUT]:
            found.append(Mistake(location, "cannot be given here; leave it out"))
        else:
            value = _shown(errors[0]["input"])
            found.append(Mistake(location, f"should be {_either(kinds)}; it is {value}"))
    return found


def json_mistakes(
    error: ValidationError, model: type[BaseModel], text: str | bytes, patterns: Mapping[str, str]
) -> list[Mistake]:
    """The same of JSON, which may be malformed itself."""
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    return mistakes(error, model, data, patterns)


def _known(error: Any, data: Any) -> tuple[Step, ...]:
    """The steps of a location that the file has; pydantic adds the names of what it tried."""
    found: list[Step] = []
    for step in error["loc"]:
        if _has(data, step):
            data = data[step]
            found.append(step)
    if error["type"] == "missing":
        found.append(error["loc"][-1])
    return tuple(found)


def _has(data: object, step: Step) -> bool:
    if is_object(data):
        return step in data
    return is_array(data) and isinstance(step, int) and step < len(data)


# ------------------------------------------------------------------------------- in words

_KINDS = {
    "string_type": "text",
    "string_sub_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "int_parsing_size": "a whole number of fewer digits",
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "set_type": "a list",
    "dict_type": "a map",
    "mapping_type": "a map",
    "model_type": "a map",
    "model_attributes_type": "a map",
    "dataclass_type": "a map",
    "date_type": "a day, such as 2026-01-31",
    "date_parsing": "a day, such as 2026-01-31",
    "date_from_datetime_parsing": "a day, such as 2026-01-31",
    "date_from_datetime_inexact": "a day, such as 2026-01-31",
    "invalid_key": "text",
}
"""What a value should be, by the kind of error that says it is not."""


_LEFT_OUT = "left out"


def _kinds(error: Any) -> list[str]:
    """What a value should be, where an error says that it is of another kind; else nothing."""
    match error["type"]:
        case "literal_error":
            return [] if isinstance(error["input"], str) else _choices(error)
        case "none_required":
            return [_LEFT_OUT]
        case "value_error" if (says := _own_words(error)).startswith("should be "):
            return [says.removeprefix("should be ")]
        case kind:
            return [_KINDS[kind]] if kind in _KINDS else []


def _either(kinds: Iterable[str]) -> str:
    found = dict.fromkeys(kinds)
    if "a number" in found:
        found.pop("a whole number", None)
    found.pop(_LEFT_OUT, None)
    *others, last = found
    return f"{', '.join(others)} or {last}" if others else last


def _message(error: Any, model: type[BaseModel], patterns: Mapping[str, str]) -> str:
    context: Mapping[str, Any] = error.get("ctx", {})
    value = error["input"]
    match error["type"]:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            known = sorted(_keys(model, error["loc"][:-1]))
            hint = did_you_mean(str(error["loc"][-1]), known)
            return f"is not a key here{hint or _listed(known)}"
        case "literal_error":
            choices = _choices(error)
            hint = did_you_mean(value, choices) if isinstance(value, str) else ""
            return f"should be {_either(choices)}; it is {_shown(value)}{hint}"
        case "string_pattern_mismatch":
            what = patterns.get(context["pattern"], f"text that matches {context['pattern']}")
            return f"{_shown(value)} should be {what}"
        case "string_too_short":
            return "is empty" if value == "" else f"is shorter than {context['min_length']}"
        case "too_short":
            return "is empty" if not value else f"needs {context['min_length']} items or more"
        case "greater_than_equal":
            return f"{_shown(value)} is less than {context['ge']}"
        case "less_than_equal":
            return f"{_shown(value)} is greater than {context['le']}"
        case "greater_than":
            return f"{_shown(value)} should be greater than {context['gt']}"
        case "less_than":
            return f"{_shown(value)} should be less than {context['lt']}"
        case "string_unicode":
            return "holds half of a character, which no file can"
        case "json_invalid":
            return "this is not JSON: " + _IN_LINE.sub(r" at column \1", str(context["error"]))
        case "value_error":
            return _own_words(error)
        case "test" | "condition":  # kinds of ours, and so their words
            return f"{error['msg']}; it is {_kind_of(value)}"
        case _:
            return f"{_shown(value)} does not fit here"


_IN_LINE = re.compile(r" at line 1 column (\d+)")


def _own_words(error: Any) -> str:
    return str(error["ctx"]["error"]) if "error" in error.get("ctx", {}) else "does not fit here"


def _choices(error: Any) -> list[str]:
    expected = re.split(", | or ", str(error["ctx"]["expected"]))
    return [each.lower() if each in ("True", "False") else each.strip("'") for each in expected]


def _listed(known: Sequence[str], most: int = 12) -> str:
    if not known:
        return ""
    more = " …" if len(known) > most else ""
    return f"; there are {', '.join(known[:most])}{more}"


def _shown(value: object, most: int = 60) -> str:
    match value:
        case str():
            told = repr(value)
            return told if len(told) <= most else f"{told[: most - 2]}…{told[-1]}"
        case int() | float() if not isinstance(value, bool) and abs(value) < 1e20:
            return str(value)
        case _:
            return _kind_of(value)


def _kind_of(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case str():
            return "text"
        case int() | float():
            return "a number"
        case _ if is_object(value):
            return "a map"
        case _ if is_array(value):
            return "a list"
        case _:
            return f"a {type(value).__name__}"


# ---------------------------------------------------------------------------- known keys


def _keys(model: type[BaseModel], location: Iterable[Step]) -> set[str]:
    """The keys that the part of a file at a location takes."""
    at: list[Any] = [model]
    for step in location:
        further = [inner for each in at for inner in _inside(each, step)]
        at = further or at  # a step may be the name of what pydantic tried
    return {
        field.alias or name
        for each in at
        for arm in _arms(each)
        if isclass(arm) and issubclass(arm, BaseModel)
        for name, field in arm.model_fields.items()
    }


def _inside(annotation: Any, step: Step) -> Iterator[Any]:
    """What stands at a key or an index of what an annotation means."""
    for arm in _arms(annotation):
        if isclass(arm) and issubclass(arm, BaseModel):
            for name, field in arm.model_fields.items():
                if step in (field.alias or name, name):
                    yield field.annotation
            continue
        match get_origin(arm), get_args(arm):
            case (origin, (_, value)) if origin is dict and isinstance(step, str):
                yield value
            case (origin, (item, *_)) if origin in (tuple, list) and isinstance(step, int):
                yield item
            case _:
                pass


def _arms(annotation: Any) -> Iterator[Any]:
    """The types of which an annotation means one."""
    if isclass(annotation) and issubclass(annotation, RootModel):
        yield from _arms(annotation.model_fields["root"].annotation)
    elif get_origin(annotation) is Annotated:
        yield from _arms(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, UnionType):
        for each in get_args(annotation):
            yield from _arms(each)
    else:
        yield annotation
