"""What an expression can be, as far as calls of AWS are concerned."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TypeAlias

import libcst as cst

from .files import Source


@dataclass(frozen=True, slots=True)
class Client:
    """A low-level client of boto3, botocore, aioboto3 or aiobotocore.

    Attributes:
        service: botocore's name of its service.
        asynchronous: Whether its methods are awaited.
        assumed: The parameter whose default names the service; a caller may give another.
    """

    service: str
    asynchronous: bool = False
    assumed: Parameter | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class TypedClient:
    """A client of a generated package; its `raw` is a client."""

    service: str
    asynchronous: bool = False


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource of boto3: it calls operations behind the scenes. `assumed` is as of a client."""

    service: str
    asynchronous: bool = False
    assumed: Parameter | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Meta:
    """The `meta` of a resource or a client; its `client` is a client."""

    client: Client


@dataclass(frozen=True, slots=True)
class Session:
    """A session of one of the four libraries, or the module `boto3`, which stands for one.

    `attached`: a generated package made it, so that its clients are validated.
    """

    asynchronous: bool = False
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """Something that gives a value when it is entered by `with`, and is none itself."""

    gives: Value


@dataclass(frozen=True, slots=True)
class Paginator:
    """What `get_paginator` gives; `method` is None where it is no literal."""

    client: Client
    method: str | None


@dataclass(frozen=True, slots=True)
class Waiter:
    """What `get_waiter` gives; `name` is None where it is no literal."""

    client: Client
    name: str | None


@dataclass(frozen=True, slots=True)
class Bound:
    """An attribute of a value that is one of ours, such as a method."""

    of: Client | TypedClient | Session | Paginator | Waiter | Entered
    name: str


@dataclass(frozen=True, slots=True)
class Library:
    """Something that is imported from outside, by its dotted name."""

    name: str


@dataclass(frozen=True, slots=True)
class Module:
    """A module among the files that are looked at."""

    source: Source


@dataclass(frozen=True, slots=True)
class Function:
    """A function or a method that is defined in a file."""

    source: Source
    node: cst.FunctionDef


@dataclass(frozen=True, slots=True)
class Lambda:
    """A function without a name."""

    source: Source
    node: cst.Lambda


@dataclass(frozen=True, slots=True)
class Partial:
    """A function with some of its arguments given: `functools.partial(function, …)`."""

    of: Library | Bound | Function | Class | Lambda
    source: Source
    node: cst.Call


@dataclass(frozen=True, slots=True)
class Class:
    """A class that is defined in a file."""

    source: Source
    node: cst.ClassDef


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class that is defined in a file."""

    of: Class


@dataclass(frozen=True, slots=True)
class OneOf:
    """An object of one of several classes, as a union in an annotation says, or a method of it."""

    several: tuple[Instance | Function, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """What would tell a client, or a resource: a function's parameter that names its service."""

    function: cst.FunctionDef
    node: cst.Param
    kind: type[Client | Resource]
    asynchronous: bool


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is not known, and why. `ours`: it is some client, or looks much like one.

    Whoever calls the function of the `parameter` tells it. `misspelt` is the name of a service that
    a client was asked of, where there is none of that name.
    """

    why: str = ""
    ours: bool = False
    parameter: Parameter | None = None
    misspelt: str = ""


Value: TypeAlias = (
    Client
    | TypedClient
    | Resource
    | Meta
    | Session
    | Entered
    | Paginator
    | Waiter
    | Bound
    | Library
    | Module
    | Function
    | Lambda
    | Partial
    | Class
    | Instance
    | OneOf
    | Unknown
)

NOTHING = Unknown()
"""Of no interest."""


def entered(value: Value) -> Value:
    """What `with value as x` binds."""
    return value.gives if isinstance(value, Entered) else value


def united(values: list[Value]) -> Value:
    """What is annotated as one of several types, or what an object of one of these has."""
    several: dict[Instance | Function, None] = {}
    for each in values:
        if isinstance(each, Instance | Function):
            several[each] = None
        elif isinstance(each, OneOf):
            several |= dict.fromkeys(each.several)
        elif not isinstance(each, Unknown):
            return either(values)
    return OneOf(tuple(several)) if len(several) > 1 else either(values)


def either(values: list[Value]) -> Value:
    """The one thing that values of several origins are; what is not known does not count."""
    known = list(dict.fromkeys(each for each in values if not isinstance(each, Unknown)))
    if len(known) == 1:
        assumed = (each for each in values if getattr(each, "assumed", None) is not None)
        return next(assumed, known[0])
    if known:
        ours = any(isinstance(each, (Client, Resource, Session)) for each in known)
        return Unknown("it is different things at different times", ours)
    told = dict.fromkeys(each for each in values if isinstance(each, Unknown))
    best = max(told, key=lambda each: (each.ours, bool(each.why)), default=NOTHING)
    return best if len(told) == 1 else replace(best, parameter=None)
