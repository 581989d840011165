"""API names to Python names.

Every function here is pure, total and deterministic: whatever string a service model holds, the
result is an ASCII identifier of at most `LONGEST` characters. Two API names can become one Python
name; `distinct` keeps them apart.
"""

from __future__ import annotations

import builtins
import hashlib
import keyword
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import count
from types import MappingProxyType

from .untyped import xform_name

LONGEST = 200
"""The most characters a Python name has; the longest API name in botocore has 155."""

RESERVED_MEMBERS = frozenset(
    {
        # Types that annotations in a class body use, and the calls that give a field its default.
        *("bool", "bytes", "dict", "float", "int", "list", "object", "set", "str", "tuple"),
        *("datetime", "field"),
        # What a generated structure offers besides its members.
        *("belongs_to", "envelope", "exactly_one", "from_json", "from_wire", "known", "read"),
        *("response_metadata", "failing_members", "irregular_wire_names", "wire_case"),
        *("to_json", "to_wire", "unknown_members", "validate", "wire_errors", "wire_names"),
        # The first parameter of a method.
        *("cls", "self"),
    }
)
"""Names no field or method may have. `type`, `id`, `filter`, `format` and `next` are not among
them: they are common members, and no generated class body uses those builtins."""

RESERVED_CLASSES = frozenset(
    {
        *(name for name in dir(builtins) if name[:1].isupper()),
        # From typing and collections.abc.
        *("Annotated", "Any", "Awaitable", "Callable", "ClassVar", "Final", "Generic", "Iterable"),
        *("Iterator", "AsyncIterator", "Literal", "Mapping", "NotRequired", "Optional", "Protocol"),
        *("Self", "Sequence", "TypeAlias", "TypeVar", "TypedDict", "Union", "TYPE_CHECKING"),
        # The words of the runtime.
        *("Client", "Deprecated", "Entry", "EventStream", "EventUnion", "Length", "OneOf"),
        *("Operation", "Output", "Path", "Pattern", "Profile", "Range", "Required"),
        *("ResponseMetadata", "Rule", "Sensitive", "ServerDefault", "ServiceError", "Sparse"),
        *("StreamErrors", "StreamingBody", "StreamingInput", "Structure", "Stub", "StubOperation"),
        *("UniqueItems", "Violation", "Wire"),
    }
)
"""Names no class may have: capitalised builtins, and what generated modules import."""

RESERVED_MODULES = frozenset(
    {
        "runtime",
        # Windows opens a device for these, whatever the extension.
        *("aux", "con", "nul", "prn"),
        *(f"{port}{digit}" for port in ("com", "lpt") for digit in range(10)),
    }
)
"""Names no module may have."""

_REMEMBERED = 1 << 15
"""How many names are remembered: those of the largest service, which are asked for many times."""


@lru_cache(_REMEMBERED)
def snake(name: str) -> str:
    """Return the name boto3 users know: what `botocore.xform_name` gives, as an identifier.

    Two habits of botocore are kept: a name that holds an underscore keeps its case, and a plural
    acronym that is the whole name gains one in front (`VPCs` is `_vpcs`). The result may be a
    keyword; `member_name` also mends that.
    """
    return _identifier(name, "_".join(map(xform_name, _pieces(name))))


@lru_cache(_REMEMBERED)
def member_name(name: str) -> str:
    """Return the name of a field, parameter or method.

    It is `snake` without leading underscores, which would make it private or, as in `__init__`,
    special; and with a trailing one where it is a keyword or among `RESERVED_MEMBERS`.
    """
    return _unreserved(_identifier(name, snake(name).lstrip("_")), RESERVED_MEMBERS)


def regular_wire_name(attribute: str, *, camel_case: bool) -> str:
    """Return the wire name that the runtime takes an attribute to have where no class says other.

    >>> regular_wire_name("max_errors", camel_case=False)
    'MaxErrors'
    """
    words = "".join(word.capitalize() for word in attribute.split("_"))
    return words[:1].lower() + words[1:] if camel_case else words


@lru_cache(_REMEMBERED)
def class_name(name: str) -> str:
    """Return the name of a class in PascalCase; acronyms keep the capitals they have.

    An underscore stays only between digits (`AbpV1_1` is not `AbpV11`). A keyword, or one of
    `RESERVED_CLASSES`, gains a trailing one.
    """
    words = "_".join(word[0].upper() + word[1:] for word in _words(name))
    pascal = re.sub(r"(?<![0-9])_|_(?![0-9])", "", words)
    return _unreserved(_identifier(name, pascal, str.title), RESERVED_CLASSES)


def constant_name(name: str) -> str:
    """Return the name of a module-level constant: words in capitals, underscores between."""
    words = (xform_name(word).strip("_") for word in _words(name))
    return _identifier(name, "_".join(words).upper(), str.upper)


def module_name(name: str) -> str:
    """Return the name of a module that can be imported and stored everywhere.

    It is in lower case, so that names that differ here also differ on a file system that ignores
    case, and never a keyword or one of `RESERVED_MODULES`.
    """
    return _unreserved(_identifier(name, snake(name).lower().strip("_")), RESERVED_MODULES)


def fact_id(*names: str) -> str:
    """Return the id of a fact about some API names: lower case, hyphens between words."""
    words = "-".join(snake(name) for name in names if name)
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def distinct(
    names: Iterable[str],
    rename: Callable[[str], str],
    held: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """Map each API name to a Python name of its own; keys are sorted.

    Where several API names claim one Python name, the closest keeps it: first the name that needed
    no change, then one that changed only in case and underscores, then the lowest by code points.
    Each of the others gains a suffix made from its own API name alone. So the result does not
    depend on the order of `names`, and a new API name changes an existing Python name only where
    it is the closer claimant, or where it is spelled exactly like an existing suffixed name.

    Args:
        names: The API names.
        rename: From an API name to the Python name that it claims.
        held: For some Python names, the claimant that keeps it, however close the others are.
    """
    claims: defaultdict[str, list[str]] = defaultdict(list)
    for api in set(names):
        claims[rename(api)].append(api)

    given: dict[str, str] = {}
    losers: list[tuple[str, str]] = []
    for python, rivals in claims.items():
        if len(rivals) == 1:
            given[rivals[0]] = python
            continue
        holder = held.get(python)
        winner, *others = sorted(
            rivals, key=lambda api: (api != holder, _distance(api, python), api)
        )
        given[winner] = python
        losers.extend((api, python) for api in others)

    taken = set(claims)
    for api, python in sorted(losers):
        given[api] = next(name for name in _suffixed(api, python) if name not in taken)
        taken.add(given[api])
    return dict(sorted(given.items()))


def _pieces(name: str) -> list[str]:
    """Split at every character that no ASCII identifier has; accents are dropped first."""
    # The cut comes first: it bounds the time that everything after it takes.
    decomposed = unicodedata.normalize("NFKD", name[:LONGEST])
    unaccented = "".join(char for char in decomposed if not unicodedata.combining(char))
    return re.findall(r"[0-9A-Za-z_]+", unaccented)


def _words(name: str) -> list[str]:
    return [word for piece in _pieces(name) for word in piece.split("_") if word]


def _identifier(name: str, python: str, style: Callable[[str], str] = str.lower) -> str:
    """Make `python`, built from ASCII letters, digits and underscores, a bounded identifier.

    What has to be invented, for a name without letters or one that starts with a digit, is in
    `style`.
    """
    if python.startswith("__"):
        python = python.lstrip("_")
    if not python.strip("_"):
        python = style("unnamed")
    if python[0].isdigit():
        python = style("n") + python
    if max(len(name), len(python)) <= LONGEST:
        return python
    return _ending(python, _digest(name))


def _unreserved(python: str, reserved: frozenset[str]) -> str:
    return python + "_" if keyword.iskeyword(python) or python in reserved else python


def _distance(api: str, python: str) -> int:
    if api == python:
        return 0
    return 1 if api.replace("_", "").lower() == python.replace("_", "").lower() else 2


def _suffixed(api: str, python: str) -> Iterable[str]:
    """Yield names for `api`, the usual one first; the rest serve where that one is taken."""
    for attempt in count():
        yield _ending(python, _digest(api if attempt == 0 else f"{api}\0{attempt}"))


def _ending(python: str, digest: str) -> str:
    suffix = digest.upper() if python.isupper() else digest
    return f"{python[: LONGEST - len(suffix) - 1]}_{suffix}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
