"""Finding the first place is enough where any later start would do as well.

``.*:.*`` need not try every colon: what may follow one may follow the first. In general, for a
loop over a class, a part to be found behind it and a remainder that begins with a loop over all
the characters that may be passed over, the first match of the part is as good as any.
"""

from __future__ import annotations

from botosmith.regex.automaton import END, SEARCHED, Automaton, TooLarge, automaton, counts_within
from botosmith.regex.codepoints import ANY, CodePoints
from botosmith.regex.simplify import (
    NO_CHARS,
    alphabet,
    chars_of,
    possessive,
    pure,
    repeat,
    sequence,
)
from botosmith.regex.tree import (
    EMPTY,
    Anchor,
    Chars,
    Choice,
    Look,
    Node,
    Repeat,
    Search,
    Sequence,
    text,
    width,
)

_MAX_STATES = 200
_ANYTHING = repeat(Chars(ANY, "."), 0, None)


def searching(node: Node, rest: tuple[Node, ...] = ()) -> Node:
    """The node, simplified before, with searches for the first place where that is the same.

    ``rest`` is what follows the node.
    """
    match node:
        case Choice(branches):
            return Choice(tuple(searching(branch, rest) for branch in branches))
        case Sequence(parts):
            return _sequence(parts, rest)
        case Repeat(body, low, 1, quantifier) if not possessive(node):
            return Repeat(searching(body, rest), low, 1, quantifier)
        case Look("(?=" | "(?!" as opening, body):
            return Look(opening, searching(body, (_ANYTHING,)))
        case _:
            return node


def _sequence(parts: tuple[Node, ...], rest: tuple[Node, ...]) -> Node:
    done: list[Node] = []
    start = 0
    while start < len(parts):
        part = parts[start]
        end = start + 1
        if isinstance(part, Repeat) and _varies_over_class(part):
            found, end = _found(part, parts, end, rest)
            done += found
        else:
            done.append(searching(part, (*parts[end:], *rest)))
        start = end
    return sequence(done)


def _varies_over_class(node: Repeat) -> bool:
    return isinstance(node.body, Chars) and node.low != node.high and not possessive(node)


def _found(
    loop: Repeat, parts: tuple[Node, ...], start: int, rest: tuple[Node, ...]
) -> tuple[list[Node], int]:
    """The loop and what is to be found behind it, if anything, as a search; and where that ends."""
    passed = alphabet(loop)
    for end in range(start, len(parts)):
        if not pure(parts[end]):
            break
        passed |= alphabet(parts[end])
        behind = (*parts[end + 1 :], *rest)
        wanted = sequence(list(parts[start : end + 1]))
        if left_closed(behind, passed):
            if width(wanted)[0] and alphabet(loop) & _first(wanted):
                wanted = searching(wanted, behind)
                if found := _first_place(loop, wanted):
                    return found, end + 1
            break
        if found := _last_stretch(loop, wanted, behind):
            return found, end + 1
    return [loop], start


def _first_place(loop: Repeat, wanted: Node) -> list[Node] | None:
    assert isinstance(loop.body, Chars)
    before = [repeat(loop.body, loop.low, loop.low)] if loop.low else []
    optional = None if loop.high is None else loop.high - loop.low
    if isinstance(wanted, Chars):
        others = chars_of(loop.body.members - wanted.members)
        return [*before, *([repeat(others, 0, optional)] if others.members else []), wanted]
    if not counts_within(wanted, SEARCHED) or (optional or 0) > SEARCHED or not _ends_once(wanted):
        return None
    if (loop.low, loop.high) == (1, None):
        return [Search(Repeat(loop.body, 1, None, "+?"), wanted)]
    lazy = Repeat(loop.body, 0, optional, text(repeat(EMPTY, 0, optional)) + "?")
    return [*before, Search(lazy, wanted)]


def _last_stretch(loop: Repeat, wanted: Node, behind: tuple[Node, ...]) -> list[Node] | None:
    r"""For ``.*`` and then ``:\S+`` to the end: look for the colon where no space follows.

    What is wanted, and the loop behind it to the end, are of a smaller class than the loop
    before: they lie behind the last character that is not of it.
    """
    assert isinstance(loop.body, Chars)
    ends = [node for node in behind if not (isinstance(node, Anchor) and node.kind == "end")]
    if len(ends) != 1 or behind[0] is not ends[0] or loop.high is not None or loop.low > 1:
        return None
    last = ends[0]
    if not (isinstance(last, Repeat) and isinstance(last.body, Chars) and pure(last)):
        return None
    members = last.body.members
    outside = loop.body.members - members
    within = members <= loop.body.members and alphabet(wanted) <= members
    if last.high is not None or not within or not outside or not width(wanted)[0]:
        return None
    inner = Repeat(chars_of(members), 0, None, "*")
    if not (found := _first_place(inner, wanted)):
        return None
    before: list[Node] = [loop.body] if loop.low else []
    skipped = sequence([repeat(loop.body, 0, None), chars_of(outside)])
    return [*before, repeat(skipped, 0, 1), *found]


def left_closed(rest: tuple[Node, ...], passed: CodePoints) -> bool:
    """Whether what the rest matches may be preceded by any of the characters passed over."""
    if not rest:
        return False
    match rest[0]:
        case Sequence(parts):
            return left_closed((*parts, *rest[1:]), passed)
        case Repeat(Chars(members), _, None) if pure(rest[0]) and passed <= members:
            return True
        case Choice(branches):
            return all(left_closed((branch, *rest[1:]), passed) for branch in branches)
        case Repeat(body, 0, 1) if pure(rest[0]):
            return left_closed((body, *rest[1:]), passed) and left_closed(rest[1:], passed)
        case _:
            return False


def _first(node: Node) -> CodePoints:
    match node:
        case Chars(members):
            return members
        case Choice(branches):
            return CodePoints.of(p for branch in branches for p in _first(branch).ranges)
        case Repeat(body=body):
            return _first(body)
        case Sequence(parts):
            first = NO_CHARS
            for part in parts:
                first |= _first(part)
                if width(part)[0]:
                    break
            return first
        case _:
            return NO_CHARS


def _ends_once(wanted: Node) -> bool:
    """Whether no match of the part holds another one that ends before it."""
    least, most = width(wanted)
    if least == most:
        return True
    try:
        whole = automaton(sequence([wanted, END]), unroll=SEARCHED, max_states=_MAX_STATES)
    except TooLarge:
        return False
    return not _holds_another(whole)


def _holds_another(whole: Automaton) -> bool:
    end = len(whole.symbols) - 1
    ending = _leading_to(whole, end)
    pending: list[tuple[int, int | None]] = []
    seen: set[tuple[int, int | None]] = set()

    def visit(pair: tuple[int, int | None]) -> None:
        if pair not in seen and pair[0] in ending:
            seen.add(pair)
            pending.append(pair)

    for state in whole.start:
        visit((state, None))
        for beside in whole.start:
            if whole.symbols[state] & whole.symbols[beside]:
                visit((state, beside))
    while pending:
        outer, inner = pending.pop()
        for after in whole.follow[outer]:
            if after == end:
                continue
            if inner is None:
                visit((after, None))
            elif end in whole.follow[inner]:
                return True
            for following in whole.start if inner is None else whole.follow[inner]:
                if following != end and whole.symbols[after] & whole.symbols[following]:
                    visit((after, following))
    return False


def _leading_to(whole: Automaton, end: int) -> set[int]:
    """The states from which a match can be completed."""
    before: dict[int, list[int]] = {}
    for state, follow in enumerate(whole.follow):
        for after in follow:
            before.setdefault(after, []).append(state)
    found = {end}
    pending = [end]
    while pending:
        for state in before.get(pending.pop(), ()):
            if state not in found:
                found.add(state)
                pending.append(state)
    return found
