"""Shorter equivalents of patterns, in which fewer ways lead to the same match.

Every rule keeps the set of strings that match in full. None looks at captures or at the order in
which ways are tried, so a pattern with backreferences must not come here; possessive and atomic
parts, and groups with flags, are left as they are.
"""

from __future__ import annotations

from botosmith.regex.codepoints import CodePoints
from botosmith.regex.printing import set_text
from botosmith.regex.tree import (
    EMPTY,
    Chars,
    Choice,
    Group,
    Look,
    Node,
    Repeat,
    Search,
    Sequence,
    flat,
    walk,
    width,
)

NO_CHARS = CodePoints()


def chars_of(members: CodePoints) -> Chars:
    """A class with its shortest text."""
    return Chars(members, set_text(members))


def repeat(body: Node, low: int, high: int | None) -> Node:
    """A greedy repetition, or what is simpler and the same."""
    if high == 0:
        return EMPTY
    if (low, high) == (1, 1):
        return body
    return Repeat(body, low, high, _quantifier(low, high))


def sequence(parts: list[Node]) -> Node:
    """Parts in a row, without sequences in sequences."""
    row = flat(Sequence(tuple(parts)))
    return row[0] if len(row) == 1 else Sequence(row)


def pure(node: Node) -> bool:
    """Whether the node matches the same strings wherever it stands."""
    return all(
        isinstance(below, (Chars, Sequence, Choice))
        or (isinstance(below, Repeat) and not possessive(below))
        for below in walk(node)
    )


def possessive(node: Repeat) -> bool:
    """Whether the repetition never gives back."""
    return len(node.quantifier) > 1 and node.quantifier.endswith("+")


def alphabet(node: Node) -> CodePoints:
    """All characters that the node can consume."""
    return CodePoints.of(
        pair for below in walk(node) if isinstance(below, Chars) for pair in below.members.ranges
    )


def simplified(node: Node) -> Node:
    """The node by fewer ways."""
    match node:
        case Group("(" | "(?:" as opening, body):
            return simplified(body)
        case Group(opening, body) if opening.startswith("(?P<"):
            return simplified(body)
        case Group("(?i:", body):
            return simplified(_spelled_out(body))
        case Repeat(body, low, high) if not possessive(node):
            return _repeated(simplified(body), low, high)
        case Choice(branches):
            return _chosen([simplified(branch) for branch in branches])
        case Sequence(parts):
            return _joined([simplified(part) for part in parts])
        case Look("(?=" | "(?!" as opening, body):
            return Look(opening, _prefix(simplified(body)))
        case _:
            return node


def _spelled_out(node: Node) -> Node:
    """The node with classes that hold both cases, to stand where case is not ignored."""
    match node:
        case Chars(members):
            return chars_of(members)
        case Sequence(parts):
            return Sequence(tuple(map(_spelled_out, parts)))
        case Choice(branches):
            return Choice(tuple(map(_spelled_out, branches)))
        case Group(opening, body):
            return Group(opening, _spelled_out(body))
        case Look(opening, body):
            return Look(opening, _spelled_out(body))
        case Repeat(body, low, high, quantifier):
            return Repeat(_spelled_out(body), low, high, quantifier)
        case _:
            return node


def grouped(node: Node) -> Node:
    """The node with the parentheses that its text needs."""
    match node:
        case Sequence(parts):
            return Sequence(tuple(_wrapped(part, Choice) for part in parts))
        case Choice(branches):
            return Choice(tuple(map(grouped, branches)))
        case Repeat(body, low, high, quantifier) if not possessive(node):
            return Repeat(_wrapped(body, Choice, Sequence, Repeat), low, high, quantifier)
        case Look(opening, body):
            return Look(opening, grouped(body))
        case Search(loop, wanted):
            return Search(loop, _wrapped(wanted, Choice))
        case _:
            return node


def _wrapped(node: Node, *kinds: type[Node]) -> Node:
    return Group("(?:", grouped(node)) if isinstance(node, kinds) else grouped(node)


def _quantifier(low: int, high: int | None) -> str:
    known: dict[tuple[int, int | None], str] = {(0, 1): "?", (0, None): "*", (1, None): "+"}
    if text := known.get((low, high)):
        return text
    return f"{{{low}}}" if low == high else f"{{{low},{'' if high is None else high}}}"


def uncounted(node: Node, root: Node, longest: int) -> Node:
    """The node without those upper bounds of repetitions that no string of the root reaches.

    Each round takes its least width, and the rest of the pattern its own, of ``longest``.
    """
    match node:
        case Sequence(parts):
            return Sequence(tuple(uncounted(part, root, longest) for part in parts))
        case Choice(branches):
            return Choice(tuple(uncounted(branch, root, longest) for branch in branches))
        case Repeat(body, low, high, quantifier) if not possessive(node):
            least = width(body)[0]
            left = longest - max(width(root)[0] - low * least, 0)
            inside = uncounted(body, root, longest)
            if high is not None and high > 1 and least and high * least >= left:
                return repeat(inside, low, None)
            return Repeat(inside, low, high, quantifier)
        case _:
            return node


def _repeated(body: Node, low: int, high: int | None) -> Node:
    if high == 0 or body == EMPTY:
        return EMPTY
    if not pure(body):
        return repeat(body, low, high)
    if width(body)[0] == 0:
        low = 0
    if isinstance(body, Repeat):
        inner_low, inner_high = body.low, body.high
        if low == 0 and inner_low == 0:
            inner_low = 1
        if _contiguous(inner_low, inner_high, low, high):
            most = None if inner_high is None or high is None else inner_high * high
            return repeat(body.body, inner_low * low, most)
        return repeat(repeat(body.body, inner_low, inner_high), low, high)
    if high != 1 and _absorbs_itself(body):
        high = max(low, 1)
    if isinstance(body, Sequence) and low == high and 1 < low <= 3 and _loops(body):
        return _joined([body] * low)
    if isinstance(body, Sequence) and high is None and (shorter := _shorter_round(body)):
        return _repeated(shorter, low, None)
    return repeat(body, low, high)


def _absorbs_itself(body: Node) -> bool:
    """Whether twice the body is matched by once: it has a loop over all its characters."""
    parts = body.parts if isinstance(body, Sequence) else ()
    return any(_loops_over(end, body) for end in (parts[:1] + parts[-1:]))


def _loops(node: Node) -> bool:
    return any(isinstance(below, Repeat) and below.high is None for below in walk(node))


def _contiguous(inner_low: int, inner_high: int | None, low: int, high: int | None) -> bool:
    """Whether rounds of so many, so many times over, leave no total out."""
    if inner_high is None:
        return low > 0 or inner_low <= 1
    if low == high:
        return True
    return inner_low <= 1 if low == 0 else low * inner_high + 1 >= (low + 1) * inner_low


def _shorter_round(body: Sequence) -> Node | None:
    """For a repeated ``N X+`` or ``X+ N`` with N optional, ``N X``: more X is another round."""
    for end, rest in ((-1, body.parts[:-1]), (0, body.parts[1:])):
        part = body.parts[end]
        optional = all(width(other)[0] == 0 for other in rest)
        if optional and isinstance(part, Repeat) and part.low == 1 and part.high != 1:
            parts = list(body.parts)
            parts[end] = part.body
            return sequence(parts)
    return None


def _chosen(branches: list[Node]) -> Node:
    every: list[Node] = []
    for branch in branches:
        every.extend(branch.branches if isinstance(branch, Choice) else (branch,))
    several = list(dict.fromkeys(every))
    single = [branch for branch in several if isinstance(branch, Chars)]
    if len(single) > 1:
        union = NO_CHARS
        for branch in single:
            union |= branch.members
        place = several.index(single[0])
        several = [branch for branch in several if branch not in single]
        several.insert(place, chars_of(union))
    optional = EMPTY in several
    several = [branch for branch in several if branch != EMPTY]
    if not several:
        return EMPTY
    body = _factored(several)
    return _repeated(body, 0, 1) if optional else body


def _factored(branches: list[Node]) -> Node:
    """The branches with the parts that all begin with written once."""
    if len(branches) == 1:
        return branches[0]
    rows = [flat(branch) for branch in branches]
    shared = 0
    while all(len(row) > shared and row[shared] == rows[0][shared] for row in rows):
        shared += 1
    if not shared:
        return Choice(tuple(branches))
    rest = _chosen([sequence(list(row[shared:])) for row in rows])
    return _joined([*rows[0][:shared], rest])


def _joined(parts: list[Node]) -> Node:
    whole = sequence(parts)
    if not isinstance(whole, Sequence):
        return whole
    done = list(whole.parts)
    at = 0
    while at + 1 < len(done):
        joined = _pair(done[at], done[at + 1])
        if joined is None:
            at += 1
        else:
            done[at : at + 2] = joined
            at = max(at - 1, 0)
    return sequence(done)


def _pair(left: Node, right: Node) -> list[Node] | None:
    """Two neighbours by fewer ways, or None if there is no rule for them."""
    if not (pure(left) and pure(right)):
        return None
    left_body, left_low, left_high = _unit(left)
    right_body, right_low, right_high = _unit(right)
    varies = left_low != left_high or right_low != right_high
    if varies and isinstance(left_body, Chars) and left_body == right_body:
        bounded = left_high is not None and right_high is not None
        most = (left_high or 0) + (right_high or 0) if bounded else None
        return [repeat(left_body, left_low + right_low, most)]
    if isinstance(left_body, Sequence) and left_body.parts[0] == right and _varies_over(right):
        behind = [*left_body.parts[1:], right]
        return [right, _repeated(_joined(behind), left_low, left_high)]
    if _loops_over(right, left) and (shorter := _least(left)) is not None:
        return [*shorter, right]
    if _loops_over(left, right) and (shorter := _least(right)) is not None:
        return [left, *shorter]
    return None


def _varies_over(node: Node) -> CodePoints | None:
    """The class of a repetition of one class that is not of one length."""
    if isinstance(node, Repeat) and node.low != node.high and isinstance(node.body, Chars):
        return node.body.members
    return None


def _unit(node: Node) -> tuple[Node, int, int | None]:
    return (node.body, node.low, node.high) if isinstance(node, Repeat) else (node, 1, 1)


def _loops_over(loop: Node, other: Node) -> bool:
    return (
        isinstance(loop, Repeat)
        and loop.high is None
        and isinstance(loop.body, Chars)
        and alphabet(other) <= loop.body.members
    )


def _least(node: Node) -> list[Node] | None:
    """What is left of a part whose optional repetitions a neighbouring loop takes over."""
    if width(node)[0] == 0:
        return []
    if isinstance(node, Repeat) and node.low != node.high:
        return [repeat(node.body, node.low, node.low)]
    return None


def _prefix(body: Node) -> Node:
    """The body of a lookahead without an end that may as well match nothing."""
    match body:
        case Choice(branches):
            return Choice(tuple(map(_prefix, branches)))
        case Sequence(parts):
            kept = list(parts)
            while kept and pure(kept[-1]) and width(kept[-1])[0] == 0:
                kept.pop()
            return sequence(kept)
        case _:
            return body
