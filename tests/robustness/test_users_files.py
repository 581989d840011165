"""Files of the user's: replaced all of them or none, and never half of one."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from tests.robustness.faults import FAULTS, Fault, every_step

from botosmith.errors import BotosmithError
from botosmith.output.users_files import FileError, replace_files

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="uses fork, modes and links")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_files_are_replaced_and_made(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    replace_files({tmp_path / "a": b"new\r\n", tmp_path / "b": b""})
    assert (tmp_path / "a").read_bytes() == b"new\r\n"
    assert (tmp_path / "b").read_bytes() == b""
    assert names(tmp_path) == {"a", "b"}


@unix_only
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o4750])
def test_the_mode_stays(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")
    file.chmod(mode)
    replace_files({file: b"new"})
    assert stat.S_IMODE(file.stat().st_mode) == mode


@unix_only
def test_a_new_file_has_the_mode_that_the_umask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        replace_files({tmp_path / "a": b"new"})
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


@unix_only
def test_symbolic_links_stay(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    file = tmp_path / "real" / "a"
    file.write_bytes(b"old")
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to(file)
    replace_files({tmp_path / "one": b"new"})
    assert (tmp_path / "one").readlink() == Path("two")
    assert (tmp_path / "two").is_symlink()
    assert file.read_bytes() == b"new"
    assert names(tmp_path) == {"real", "one", "two"}
    assert names(tmp_path / "real") == {"a"}


@unix_only
@pytest.mark.parametrize("new", [b"longer than before", b"short", b""])
def test_hard_links_stay(tmp_path: Path, new: bytes) -> None:
    (tmp_path / "a").write_bytes(b"as before")
    (tmp_path / "b").hardlink_to(tmp_path / "a")
    replace_files({tmp_path / "a": new})
    assert (tmp_path / "b").read_bytes() == new
    assert (tmp_path / "a").samefile(tmp_path / "b")
    assert names(tmp_path) == {"a", "b"}


def test_a_file_that_was_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"old")
    other.write_bytes(b"edited")
    with pytest.raises(FileError, match=r"other: was changed while it was read"):
        replace_files({one: b"new", other: b"new"}, {one: b"old", other: b"old"})
    assert (one.read_bytes(), other.read_bytes()) == (b"old", b"edited")
    assert names(tmp_path) == {"one", "other"}


@pytest.mark.parametrize("what", ["folder", "device", "nowhere", "circle"])
def test_what_is_no_regular_file_is_refused(tmp_path: Path, what: str) -> None:
    paths = {"folder": tmp_path, "device": Path("/dev/full"), "nowhere": tmp_path / "x" / "y"}
    (tmp_path / "circle").symlink_to("circle")
    good = tmp_path / "good"
    good.write_bytes(b"old")
    with pytest.raises(FileError, match="o file was changed"):
        replace_files({good: b"new", paths.get(what, tmp_path / "circle"): b"new"})
    assert good.read_bytes() == b"old"
    assert names(tmp_path) == {"circle", "good"}


@unix_only
def test_a_name_as_long_as_the_system_takes(tmp_path: Path) -> None:
    file = tmp_path / ("é" * 127)
    file.write_bytes(b"old")
    replace_files({file: b"new"})
    assert file.read_bytes() == b"new"


@pytest.mark.parametrize("linked", [False, True])
def test_a_system_without_links_and_ownership(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: bool
) -> None:
    def refused(*arguments: object, **options: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    file = tmp_path / "a"
    file.write_bytes(b"old")
    if linked:
        (tmp_path / "b").hardlink_to(file)
    monkeypatch.setattr(Path, "hardlink_to", refused)
    replace_files({file: b"new"})
    assert file.read_bytes() == b"new"
    assert names(tmp_path) == ({"a", "b"} if linked else {"a"})


@unix_only
@pytest.mark.parametrize("fault", FAULTS)
def test_at_every_step_nothing_is_lost(tmp_path: Path, fault: Fault) -> None:
    old = {"plain": b"plain as before", "linked": b"linked as before", "behind": b"behind a link"}
    new = {"plain": b"new", "linked": b"newer and longer than before", "behind": b"", "made": b"m"}

    def restore() -> None:
        for path in tmp_path.iterdir():
            path.unlink()
        for name, data in old.items():
            (tmp_path / name).write_bytes(data)
        (tmp_path / "other").hardlink_to(tmp_path / "linked")
        (tmp_path / "link").symlink_to("behind")

    def act() -> int:
        try:
            replace_files({tmp_path / name.replace("behind", "link"): new[name] for name in new})
        except BotosmithError:
            return 2
        except MemoryError:
            return 2
        return 0

    ends: set[int | None] = set()
    for step, end in every_step(act, tmp_path, fault, restore):
        found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        if fault == "killed":
            # Half of the files may be new; each is whole, or its copy lies beside it.
            for name, data in old.items():
                kept = [found[each] for each in found if each.startswith(f".{name}.botosmith-old")]
                assert found[name] in (data, new[name]) or data in kept, step
        else:
            expected = new if end.status == 0 else old
            assert {name: found.get(name) for name in new} == {
                name: expected.get(name) for name in new
            }, step
            assert (tmp_path / "link").is_symlink()
            assert (tmp_path / "other").samefile(tmp_path / "linked")
        ends.add(end.status)
        assert act() == 0  # the next run succeeds
        assert all((tmp_path / name).read_bytes() == data for name, data in new.items())
    assert (None if fault == "killed" else 2) in ends
