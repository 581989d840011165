"""Try bad input of every kind: `python -m tests.fuzz [--seed N] [KIND[=COUNT] …]`.

Each case is drawn from the seed and its number, so that it can be tried again: a failure says how.
The exit status is 1 if any run ended otherwise than with 0, 1 or 2, or was not over in time.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from .driving import Tried, tried
from .kinds import KINDS


def main() -> int:
    """Try, print counts and failures; 1 if anything failed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kinds", nargs="*", metavar="KIND[=COUNT]", help=f"of {', '.join(KINDS)}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, help="only the case of this number")
    parser.add_argument("--start", type=int, default=0, help="the number of the first case")
    parser.add_argument("--scratch", type=Path, help="where the folders of failed cases are left")
    chosen = parser.parse_args()
    scratch = chosen.scratch or Path(tempfile.mkdtemp(prefix="botosmith-fuzz-"))
    failed = 0
    for each in chosen.kinds or KINDS:
        kind, _, given = each.partition("=")
        if kind not in KINDS:
            parser.error(f"{kind!r} is not a kind; there are {', '.join(KINDS)}")
        count = int(given) if given else KINDS[kind][1]
        numbers = range(chosen.start, chosen.start + count)
        if chosen.number is not None:
            numbers = range(chosen.number, chosen.number + 1)
        failed += _tried(kind, chosen.seed, numbers, scratch)
    if not failed and chosen.scratch is None:
        scratch.rmdir()
    return 1 if failed else 0


def _tried(kind: str, seed: int, numbers: range, scratch: Path) -> int:
    begin = time.monotonic()
    statuses = Counter[int]()
    slowest, longest, failed = 0.0, "", 0
    for case in tried(kind, seed, numbers, scratch):
        for outcome in case.outcomes:
            statuses[outcome.status] += 1
            if outcome.seconds > slowest:
                slowest, longest = outcome.seconds, f"{case.number} {outcome.step}"
        if case.failed:
            failed += 1
            _show(case, scratch)
        elif len(numbers) == 1:
            for outcome in case.outcomes:
                print(f"{outcome.step}: {outcome.status}\n{outcome.told}")
    counts = ", ".join(f"{count:,} ended with {each}" for each, count in sorted(statuses.items()))
    took = time.monotonic() - begin
    print(
        f"{kind}: {len(numbers):,} cases, {failed} failed; {statuses.total():,} runs: {counts}; "
        f"slowest {slowest:.1f} CPU s ({longest[:80]}); {took:.0f} s",
        flush=True,
    )
    return failed


def _show(case: Tried, scratch: Path) -> None:
    print(f"FAILED {case.kind} {case.number}: again with", flush=True)
    print(f"  python -m tests.fuzz {case.kind} --seed {case.seed} --number {case.number}")
    print(f"  its files: {scratch}/{case.kind}-{case.seed}-{case.number}/project")
    for outcome in case.failed:
        print(f"  {outcome.step[:200]}: {outcome.status} after {outcome.seconds:.1f} s")
        for line in outcome.told.splitlines()[-12:]:
            print(f"    {line[:300]}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
