"""Work is done, all of it and once, whatever the system makes of other processes."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import threading
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from typing import Any, NoReturn

import pytest

from botosmith import processes
from botosmith.output import folder, swap
from botosmith.processes import in_processes

HERE = os.getpid()
if sys.platform == "win32":
    pytest.skip("uses fork and limits of resources", allow_module_level=True)


def squared(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def killed_elsewhere(number: int) -> int:
    if os.getpid() != HERE and number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def refused(number: int) -> int:
    if number == 3:
        raise LookupError("no 3")
    return number


def test_others_do_the_work() -> None:
    done = dict(in_processes(squared, range(20)))
    assert {number: square for number, (square, _) in done.items()} == {n: n * n for n in range(20)}
    assert HERE not in {pid for _, pid in done.values()}


def test_one_item_is_done_here() -> None:
    assert dict(in_processes(squared, [7])) == {7: (49, HERE)}
    assert dict(in_processes(squared, [])) == {}


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(LookupError, match="no 3"):
        list(in_processes(refused, range(8)))


def test_what_a_killed_process_leaves_is_done_here() -> None:
    done = list(in_processes(killed_elsewhere, range(8)))
    assert sorted(done) == [(n, n * n) for n in range(8)]


@pytest.mark.parametrize(
    "error", [OSError(38, "Function not implemented"), NotImplementedError(), RuntimeError("full")]
)
def test_without_a_pool_all_is_done_here(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def refuses(*_: object, **__: object) -> NoReturn:
        raise error

    monkeypatch.setattr(processes, "ProcessPoolExecutor", refuses)
    begun: list[str] = []
    done = in_processes(squared, range(5), first=partial(begun.append, "once"))
    assert dict(done) == {n: (n * n, HERE) for n in range(5)}
    assert begun == ["once"]


def no_thread(_: threading.Thread) -> NoReturn:
    raise RuntimeError("can't start new thread")


def test_without_a_thread_all_is_done_here_and_nobody_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pool has started its processes by the time at which it starts its thread."""
    before = set(active_children())
    monkeypatch.setattr(threading.Thread, "start", no_thread)
    assert dict(in_processes(squared, range(5))) == {n: (n * n, HERE) for n in range(5)}
    for child in set(active_children()) - before:
        child.join(10)
        assert child.exitcode is not None


def test_a_package_is_written_without_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr(threading.Thread, "start", no_thread)
    monkeypatch.setattr(swap, "_sync", synced.append)
    facts: dict[str, Any] = {"generator": {"name": "botosmith"}}
    texts = folder.with_manifest({"a.py": "A = 1\n", "b/c.py": "C = 2\n"}, facts)
    folder.write(texts, tmp_path / "made")
    assert {path.name for path in synced} >= {"a.py", "b", "c.py", "manifest.json"}
    assert folder.check(texts, tmp_path / "made") == []


def test_without_room_for_threads_a_package_is_made(tmp_path: Path) -> None:
    """400 MB of addresses are too few for the stacks of sixteen threads."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))

    result = subprocess.run(
        (sys.executable, "-m", "botosmith", "generate", "--service", "sts", "--output", "out"),
        cwd=tmp_path,
        env={**os.environ, "BOTOSMITH_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        preexec_fn=limited,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "out" / "typed_aws" / "manifest.json").is_file()
