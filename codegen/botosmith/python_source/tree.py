"""The small tree that compiled code is made of, before it is printed.

An expression or a statement is a frozen dataclass. Whoever wants to know what some code means looks
at the tree; nothing ever looks into printed Python. `printing` is the one place that turns it into
text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Constant: TypeAlias = "str | int | float | bool | tuple[Constant, ...] | None"

# --------------------------------------------------------------------------------- expressions


@dataclass(frozen=True, slots=True)
class Name:
    """A local variable, a parameter or a builtin."""

    id: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A name that the module imports; `home` is its module, as `plan.imports` spells it."""

    home: str
    id: str


@dataclass(frozen=True, slots=True)
class Refuses:
    """The function that tells whether a string fails a pattern; `hint` is what to call it."""

    python: str
    hint: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A constant."""

    value: Constant


@dataclass(frozen=True, slots=True)
class Attribute:
    """`value.name`."""

    value: Expression
    name: str


@dataclass(frozen=True, slots=True)
class Item:
    """`value[key]`."""

    value: Expression
    key: Expression


@dataclass(frozen=True, slots=True)
class Call:
    """`function(arguments, keyword=…)`."""

    function: Expression
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()


@dataclass(frozen=True, slots=True)
class Is:
    """`left is right`, or `is not`."""

    left: Expression
    right: Expression
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """`left op right`."""

    left: Expression
    op: Literal["==", "!=", "<", "<=", ">", ">=", "in", "not in"]
    right: Expression


@dataclass(frozen=True, slots=True)
class Between:
    """`low <= value <= high`."""

    low: Expression
    value: Expression
    high: Expression


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """`left op right`, a number."""

    left: Expression
    op: Literal["*", "%"]
    right: Expression


@dataclass(frozen=True, slots=True)
class Not:
    """`not operand`."""

    operand: Expression


@dataclass(frozen=True, slots=True)
class And:
    """All operands are true; of none, `True`."""

    operands: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Some operand is true; of none, `False`."""

    operands: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """`then if test else otherwise`."""

    test: Expression
    then: Expression
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class Named:
    """`(name := value)`."""

    name: str
    value: Expression


@dataclass(frozen=True, slots=True)
class ListDisplay:
    """`[items]`."""

    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class TupleDisplay:
    """`(items)`."""

    items: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class DictDisplay:
    """`{key: value}`."""

    items: tuple[tuple[Expression, Expression], ...]


@dataclass(frozen=True, slots=True)
class EveryItem:
    """`all([test for targets in values])`: quicker than a generator for the few items there are."""

    test: Expression
    targets: tuple[str, ...]
    values: Expression


@dataclass(frozen=True, slots=True)
class SomeItem:
    """`any([test for target in values])`, for the same reason."""

    test: Expression
    target: str
    values: Expression


@dataclass(frozen=True, slots=True)
class SetOf:
    """`{item for target in values}`."""

    item: Expression
    target: str
    values: Expression


@dataclass(frozen=True, slots=True)
class Loop:
    """`for target in values if target is not None`, inside a display."""

    target: str
    values: Expression


@dataclass(frozen=True, slots=True)
class ListOf:
    """`[item loops]`."""

    item: Expression
    loops: tuple[Loop, ...]


@dataclass(frozen=True, slots=True)
class Starred:
    """`*values`, in a display."""

    values: Expression


@dataclass(frozen=True, slots=True)
class Lambda:
    """`lambda parameter: body`."""

    parameter: str
    body: Expression


Expression: TypeAlias = (
    Name
    | Imported
    | Refuses
    | Quoted
    | Attribute
    | Item
    | Call
    | Is
    | Compared
    | Between
    | Arithmetic
    | Not
    | And
    | Or
    | Choice
    | Named
    | ListDisplay
    | TupleDisplay
    | DictDisplay
    | EveryItem
    | SomeItem
    | SetOf
    | ListOf
    | Starred
    | Lambda
)

TRUE = And(())
"""What holds of every value."""

FALSE = Or(())
"""What holds of none."""

NONE = Quoted(None)


def call(function: Expression | str, *arguments: Expression) -> Call:
    """A call; a string names a builtin or a local variable."""
    return Call(Name(function) if isinstance(function, str) else function, arguments)


def is_type(value: Expression, kind: Expression | str) -> Is:
    """`type(value) is kind`."""
    return Is(call("type", value), Name(kind) if isinstance(kind, str) else kind)


def is_none(value: Expression) -> Is:
    """`value is None`."""
    return Is(value, NONE)


def is_given(value: Expression) -> Is:
    """`value is not None`."""
    return Is(value, NONE, negated=True)


def all_of(*operands: Expression) -> Expression:
    """The conjunction: flat, without what always holds; `FALSE` if an operand never does."""
    flat: dict[Expression, None] = {}
    for operand in operands:
        flat |= dict.fromkeys(operand.operands if isinstance(operand, And) else (operand,))
    if FALSE in flat:
        return FALSE
    return next(iter(flat)) if len(flat) == 1 else And(tuple(flat))


def any_of(*operands: Expression) -> Expression:
    """The disjunction: flat, without what never holds; `TRUE` if an operand always does."""
    flat: dict[Expression, None] = {}
    for operand in operands:
        flat |= dict.fromkeys(operand.operands if isinstance(operand, Or) else (operand,))
    if TRUE in flat:
        return TRUE
    return next(iter(flat)) if len(flat) == 1 else Or(tuple(flat))


_OPPOSITES: dict[str, Literal["==", "!=", "in", "not in"]] = {
    "==": "!=",
    "!=": "==",
    "in": "not in",
    "not in": "in",
}


def negated(test: Expression) -> Expression:
    """The opposite of a test, in the words that a person would choose.

    An order has none: neither `<` nor `>=` holds of NaN.
    """
    match test:
        case Not(operand=operand):
            return operand
        case Is(left=left, right=right, negated=is_negated):
            return Is(left, right, not is_negated)
        case Compared(left=left, op=op, right=right) if op in _OPPOSITES:
            return Compared(left, _OPPOSITES[op], right)
        case And(operands=()):
            return FALSE
        case Or(operands=()):
            return TRUE
        case _:
            return Not(test)


def operands(test: Expression) -> tuple[Expression, ...]:
    """The tests that are all true where this one is."""
    return test.operands if isinstance(test, And) else (test,)


# ---------------------------------------------------------------------------------- statements


@dataclass(frozen=True, slots=True)
class Assign:
    """`target = value`, perhaps annotated."""

    target: Expression
    value: Expression
    annotation: str = ""


@dataclass(frozen=True, slots=True)
class Augment:
    """`target op= value`."""

    target: Expression
    op: Literal["+", "|"]
    value: Expression


@dataclass(frozen=True, slots=True)
class Declare:
    """`name: annotation`, without a value."""

    name: str
    annotation: str


@dataclass(frozen=True, slots=True)
class Evaluate:
    """An expression for what it does."""

    value: Expression


@dataclass(frozen=True, slots=True)
class If:
    """`if`, with `elif` branches, and `else`."""

    branches: tuple[tuple[Expression, Block], ...]
    otherwise: Block = ()


@dataclass(frozen=True, slots=True)
class For:
    """`for targets in values`."""

    targets: tuple[str, ...]
    values: Expression
    body: Block


@dataclass(frozen=True, slots=True)
class Try:
    """`try`, and what is done after an exception."""

    body: Block
    otherwise: Block
    exception: str = "Exception"


@dataclass(frozen=True, slots=True)
class Break:
    """`break`."""


@dataclass(frozen=True, slots=True)
class Return:
    """`return value`."""

    value: Expression


Statement: TypeAlias = Assign | Augment | Declare | Evaluate | If | For | Try | Break | Return
Block: TypeAlias = "tuple[Statement, ...]"


def when(test: Expression, *body: Statement) -> If:
    """An `if` with one branch."""
    return If(((test, body),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function of a module; `parameters` are names with their annotations."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    returns: str
    doc: str = ""
    body: Block
