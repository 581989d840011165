"""Check every service of the installed botocore: `python -m tests.services [SERVICE ...]`."""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from multiprocessing import Pool

from botosmith.loading.service import service_names

from .checking import checked
from .report import Report
from .selections import compile_alone

_RENEWED_AFTER = 20
"""Services per worker process: a model stays in botocore's caches as long as the process lives."""


def main() -> int:
    """Check, print counts and failures; 1 if anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("services", nargs="*", help="their names in botocore; none means all")
    parser.add_argument("--jobs", type=int, default=2)
    chosen = parser.parse_args()
    services = chosen.services or service_names()
    begin = time.monotonic()
    counts = Counter[str]()
    failures: list[str] = []
    with Pool(chosen.jobs, maxtasksperchild=_RENEWED_AFTER) as pool:
        for number, report in enumerate(pool.imap_unordered(_both, services), 1):
            counts += report.counts
            failures += report.failures
            state = f"{len(report.failures)} failures" if report.failures else "ok"
            print(f"[{number}/{len(services)}] {report.service}: {state}", file=sys.stderr)
    for failure in failures:
        print(f"FAILED {failure}")
    for name, count in sorted(counts.items()):
        print(f"{count:>8} {name}")
    passed = len(services) - len({failure.split(" ")[0] for failure in failures})
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(
        f"{passed} of {len(services)} services, {counts['operations']} operations, "
        f"{counts['structures']} structures in {time.monotonic() - begin:.0f} s; "
        f"{peak} MB in the largest process; {len(failures)} failures"
    )
    return 1 if failures else 0


def _both(service: str) -> Report:
    report, alone = checked(service), compile_alone(service)
    report.counts += alone.counts
    report.failures += alone.failures
    return report


if __name__ == "__main__":
    sys.exit(main())
