"""What comes without types, given types: JSON, YAML, and the two libraries that have none.

The casts of the generator are here, so that everything else is checked in full.
"""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import Any, TypeGuard, cast

import botocore
from botocore.loaders import Loader
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError

xform_name: Callable[[str], str] = cast(Any, botocore).xform_name
"""botocore's snake_case name of an operation: the name of the method on its clients."""


def is_object(value: object) -> TypeGuard[dict[Any, Any]]:
    """Whether a decoded value is a JSON object or a YAML map."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded value is a list."""
    return isinstance(value, list)


def service_models() -> list[str]:
    """The names of the services that the installed botocore has a model of."""
    return cast("list[str]", cast(Any, Loader()).list_available_services("service-2"))


def service_model(service: str) -> dict[str, Any]:
    """The newest model of a service, decoded.

    Raises:
        UnknownServiceError: botocore has no such service.
        DataNotFoundError: Its data folder has no such file.
    """
    return cast("dict[str, Any]", cast(Any, Loader()).load_service_model(service, "service-2"))


def yaml(text: str) -> Any:
    """A YAML document; its maps and lists know their lines.

    The round-trip loader builds nothing but maps, lists and scalars, whatever the tags say.

    Raises:
        YAMLError: The text is no YAML.
    """
    return cast(Any, YAML(typ="rt")).load(StringIO(text))


def yaml_problem(error: MarkedYAMLError) -> tuple[int, str]:
    """The line, counted from 1, and the words of a YAML error."""
    told = cast(Any, error)
    return (told.problem_mark.line + 1 if told.problem_mark else 1), str(told.problem)
