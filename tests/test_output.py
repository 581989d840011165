"""The generated package on disk: whole or not at all, and never at the cost of anybody's work."""

from __future__ import annotations

import ctypes
import errno
import hashlib
import json
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from botosmith.output import exchange
from botosmith.output import folder as output
from botosmith.output.folder import (
    Finding,
    OutputError,
    Report,
    check,
    recover,
    with_manifest,
    write,
)
from botosmith.output.swap import locked

FACTS = {"generator": {"name": "botosmith", "version": "1.0"}, "service": "ssm"}
OLD = with_manifest(
    {
        "__init__.py": '"""Services."""\n',
        "py.typed": "",
        "ssm/__init__.py": "from .client import Client\n",
        "ssm/client.py": "class Client:\n    version = 1\n",
        "ssm/gone.py": "x = 1\n",
    },
    FACTS,
)
NEW = with_manifest(
    {
        "__init__.py": '"""Services."""\n',
        "py.typed": "",
        "ssm/__init__.py": "from .client import Client\n",
        "ssm/client.py": "class Client:\n    version = 2\n",
        "ssm/models/fresh.py": 'y = "é"\n',
    },
    FACTS,
)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="exchanges two folders")
unix_only = pytest.mark.skipif(sys.platform == "win32", reason="uses fork, SIGKILL or links")


@pytest.fixture(params=["exchanged", "renamed"])
def swap(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How folders are swapped: in one step where this system can, or by two renames."""
    if request.param == "renamed":
        monkeypatch.setattr("botosmith.output.swap.exchange", lambda *paths: False)
    return str(request.param)


@pytest.fixture
def renames(monkeypatch: pytest.MonkeyPatch) -> None:
    """Swap folders by two renames."""
    monkeypatch.setattr("botosmith.output.swap.exchange", lambda *paths: False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder for a package, not there yet, in a parent of its own."""
    return tmp_path / "parent" / "typed_aws"


@pytest.fixture
def written(root: Path) -> Path:
    """A folder that holds the old package."""
    write(OLD, root)
    return root


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in texts.items()}


def state(folder: Path) -> dict[str, tuple[int, int]]:
    """Everything below the folder with what any touch would change."""
    entries = [folder, *folder.rglob("*")]
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_ino) for path in entries}


def package(**files: str) -> Mapping[str, str]:
    return with_manifest(
        {name.replace("__", "/") + ".py": text for name, text in files.items()}, FACTS
    )


def refusing(number: int) -> Callable[..., int]:
    """A `renameat2` that fails."""

    def rename(*arguments: object) -> int:
        ctypes.set_errno(number)
        return -1

    return rename


class TestManifest:
    def test_holds_the_facts_and_the_digest_of_every_other_file(self) -> None:
        texts = with_manifest({"a.py": "é\n", "b/c.py": ""}, FACTS)
        assert json.loads(texts["manifest.json"]) == {
            **FACTS,
            "files": {
                "a.py": hashlib.sha256("é\n".encode()).hexdigest(),
                "b/c.py": hashlib.sha256(b"").hexdigest(),
            },
        }
        assert texts["a.py"] == "é\n"

    def test_is_the_same_text_whatever_the_order(self) -> None:
        one = with_manifest({"a.py": "1", "b.py": "2"}, {"x": "é", "generator": {"name": "g"}})
        two = with_manifest({"b.py": "2", "a.py": "1"}, {"generator": {"name": "g"}, "x": "é"})
        assert one["manifest.json"] == two["manifest.json"]
        assert one["manifest.json"].startswith('{\n  "files": {\n    "a.py"')
        assert one["manifest.json"].endswith('"x": "é"\n}\n')

    def test_replaces_an_older_manifest(self) -> None:
        assert with_manifest(OLD, FACTS) == OLD

    def test_package_without_one_is_not_written(self, root: Path) -> None:
        with pytest.raises(OutputError, match=r"no manifest\.json"):
            write({"a.py": ""}, root)
        assert not root.parent.exists()


class TestWrite:
    def test_new_package(self, root: Path) -> None:
        assert write(NEW, root) == Report(tuple(sorted(NEW)), (), {}, 0, None)
        assert tree(root) == encoded(NEW)
        assert names(root.parent) == {"typed_aws"}

    def test_newlines_are_those_of_the_text(self, root: Path) -> None:
        write(package(a="one\ntwo\r\n"), root)
        assert (root / "a.py").read_bytes() == b"one\ntwo\r\n"

    def test_into_an_empty_folder(self, root: Path) -> None:
        root.mkdir(parents=True)
        assert write(NEW, root).unchanged == 0
        assert tree(root) == encoded(NEW)

    def test_relative_root(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        write(NEW, Path("typed_aws"))
        assert tree(tmp_path / "typed_aws") == encoded(NEW)

    def test_over_an_older_package(self, written: Path) -> None:
        report = write(NEW, written)
        assert report.written == ("manifest.json", "ssm/client.py", "ssm/models/fresh.py")
        assert report.removed == ("ssm/gone.py",)
        assert report.unchanged == 3
        assert tree(written) == encoded(NEW)
        assert names(written.parent) == {"typed_aws"}

    def test_twice_touches_nothing(self, written: Path) -> None:
        before = state(written.parent)
        time.sleep(0.01)
        assert write(OLD, written) == Report((), (), {}, len(OLD), None)
        # The parent's own time changes with the lock file.
        after = state(written.parent)
        assert {**after, str(written.parent): 0} == {**before, str(written.parent): 0}

    def test_unchanged_files_keep_their_time(self, written: Path) -> None:
        os.utime(written / "ssm/__init__.py", ns=(10**18, 10**18))
        os.utime(written / "ssm/client.py", ns=(10**18, 10**18))
        write(NEW, written)
        assert (written / "ssm/__init__.py").stat().st_mtime_ns == 10**18
        assert (written / "ssm/client.py").stat().st_mtime_ns != 10**18

    def test_and_do_so_without_hard_links(
        self, written: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(self: Path, target: Path) -> None:
            raise OSError("no hard links here")

        monkeypatch.setattr(Path, "hardlink_to", refuse)
        os.utime(written / "ssm/__init__.py", ns=(10**18, 10**18))
        write(NEW, written)
        assert (written / "ssm/__init__.py").stat().st_mtime_ns == 10**18
        assert tree(written) == encoded(NEW)

    @unix_only
    def test_everything_new_is_on_the_disk_before_the_swap(
        self, written: Path, monkeypatch: pytest.MonkeyPatch, renames: None
    ) -> None:
        fsync, rename = os.fsync, Path.rename
        synced: set[int] = set()
        synced_before: list[set[int]] = []

        def note_sync(descriptor: int) -> None:
            synced.add(os.fstat(descriptor).st_ino)
            fsync(descriptor)

        def note_rename(self: Path, target: Path) -> Path:
            synced_before.append(set(synced))
            return rename(self, target)

        monkeypatch.setattr(os, "fsync", note_sync)
        monkeypatch.setattr(Path, "rename", note_rename)
        report = write(NEW, written)
        new = [written, written / "ssm", written / "ssm/models"]
        new += [written / path for path in report.written]
        assert {path.stat().st_ino for path in new} <= synced_before[0]
        assert written.parent.stat().st_ino in synced - synced_before[0]

    @unix_only
    @pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o644)])
    def test_modes_follow_the_umask(self, root: Path, umask: int, mode: int) -> None:
        before = os.umask(umask)
        try:
            write(NEW, root)
        finally:
            os.umask(before)
        assert stat.S_IMODE((root / "ssm/client.py").stat().st_mode) == mode
        assert stat.S_IMODE(root.stat().st_mode) == 0o777 & ~umask

    @unix_only
    def test_mode_of_the_folder_is_kept(self, written: Path) -> None:
        written.chmod(0o750)
        write(NEW, written)
        assert stat.S_IMODE(written.stat().st_mode) == 0o750

    def test_caches_are_ignored_and_not_carried_over(self, written: Path) -> None:
        (written / "ssm/__pycache__").mkdir()
        (written / "ssm/__pycache__/client.cpython-311.pyc").write_bytes(b"\0")
        (written / ".mypy_cache").mkdir()
        (written / ".mypy_cache/x.json").write_text("{}")
        (written / "ssm/old.pyc").write_bytes(b"\0")
        (written / ".DS_Store").write_bytes(b"\0")
        before = state(written)
        assert check(OLD, written) == []
        assert write(OLD, written).written == ()
        assert state(written) == before
        assert write(NEW, written).removed == ("ssm/gone.py",)
        assert tree(written) == encoded(NEW)

    @pytest.mark.parametrize("failing", [1, 2])
    def test_failing_rename_leaves_the_old_package(
        self, written: Path, monkeypatch: pytest.MonkeyPatch, failing: int, renames: None
    ) -> None:
        rename, calls = Path.rename, count(1)

        def fail_once(self: Path, target: Path) -> Path:
            if next(calls) == failing:
                raise PermissionError(13, "Permission denied", str(self))
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", fail_once)
        with pytest.raises(OutputError, match="Permission denied; put that right"):
            write(NEW, written)
        assert tree(written) == encoded(OLD)
        assert names(written.parent) == {"typed_aws"}

    @linux_only
    @pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENOSPC])
    def test_failing_exchange_leaves_the_old_package(
        self, written: Path, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        monkeypatch.setattr(exchange, "_renameat2", lambda: refusing(number))
        with pytest.raises(OutputError, match="put that right"):
            write(NEW, written)
        assert tree(written) == encoded(OLD)
        assert names(written.parent) == {"typed_aws"}

    @linux_only
    @pytest.mark.parametrize("number", [errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM])
    def test_where_folders_cannot_be_exchanged_they_are_renamed(
        self, written: Path, monkeypatch: pytest.MonkeyPatch, number: int
    ) -> None:
        monkeypatch.setattr(exchange, "_renameat2", lambda: refusing(number))
        write(NEW, written)
        assert tree(written) == encoded(NEW)
        assert names(written.parent) == {"typed_aws"}

    @linux_only
    def test_there_is_a_whole_package_at_every_moment(self, written: Path) -> None:
        seen: list[dict[str, bytes]] = []

        def watch(event: str, args: tuple[Any, ...]) -> None:
            if event in STEPS and watching:
                watching.clear()  # looking is a step, too
                seen.append(tree(written))
                watching.append(True)

        watching: list[bool] = [True]
        sys.addaudithook(watch)
        write(NEW, written)
        watching.clear()
        assert encoded(OLD) in seen
        assert all(found in (encoded(OLD), encoded(NEW)) for found in seen)

    def test_full_disk_leaves_the_old_package(
        self, written: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OutputError, match="No space left on device"):
            write(NEW, written)
        assert tree(written) == encoded(OLD)
        assert names(written.parent) == {"typed_aws"}


class TestPaths:
    @pytest.mark.parametrize(
        "path",
        [
            "",
            "/etc/passwd",
            "../x.py",
            "a/../../x.py",
            "a/..",
            "./x.py",
            "a//b.py",
            "a/",
            "a\\b.py",
            "a\0b.py",
            "C:/x.py",
            "C:x.py",
            "x.py:stream",
            "a\nb.py",
            "x.py.",
            "x /y.py",
            "\ud800.py",
            "a*.py",
        ],
    )
    @pytest.mark.parametrize("force", [False, True])
    def test_hostile(self, root: Path, path: str, force: bool) -> None:
        texts = {**OLD, path: "x"}
        for act in (
            lambda: write(texts, root, force=force),
            lambda: check(texts, root),
            lambda: with_manifest(texts, FACTS),
        ):
            with pytest.raises(OutputError, match="is not a relative, normal, portable POSIX path"):
                act()
        assert not root.parent.exists()

    @pytest.mark.parametrize("path", ["a/b/c.py", "...x", ".hidden", "a b.py", "é/ü.py", "-.py"])
    def test_harmless(self, root: Path, path: str) -> None:
        write(with_manifest({path: "x"}, FACTS), root)
        assert (root / path).read_bytes() == b"x"
        assert check(with_manifest({path: "x"}, FACTS), root) == []

    @pytest.mark.parametrize("path", ["a.pyc", "__pycache__/a.py", "x/.mypy_cache/y", ".DS_Store"])
    def test_name_of_a_cache(self, path: str) -> None:
        with pytest.raises(OutputError, match="name of a cache"):
            with_manifest({path: "x"}, FACTS)

    @pytest.mark.parametrize(
        ("one", "two"),
        [
            ("ssm/Target.py", "ssm/target.py"),
            ("SSM/a.py", "ssm/b.py"),
            ("straße.py", "STRASSE.py"),
            ("\u00e9.py", "e\u0301.py"),
            ("ssm", "ssm/a.py"),
            ("ssm/a.py", "SSM"),
        ],
    )
    def test_collision(self, root: Path, one: str, two: str) -> None:
        for texts in ({one: "", two: ""}, {two: "", one: ""}):
            with pytest.raises(OutputError, match="are one name where case does not count"):
                with_manifest(texts, FACTS)
            with pytest.raises(OutputError, match="are one name where case does not count"):
                check(texts, root)

    def test_no_collision(self, root: Path) -> None:
        texts = with_manifest({"a/x.py": "", "b/x.py": "", "ab.py": "", "a/b.py": ""}, FACTS)
        write(texts, root)
        assert tree(root) == encoded(texts)

    def test_text_that_utf8_cannot_hold(self, root: Path) -> None:
        with pytest.raises(OutputError, match=r"ssm/a\.py holds a lone surrogate at character 2"):
            with_manifest({"ssm/a.py": "ab\ud800"}, FACTS)

    @settings(max_examples=150, deadline=None)
    @given(st.text(st.sampled_from("ab./\\:\0 é~*") | st.characters(), max_size=12))
    def test_any_path_is_refused_or_lands_where_it_says(self, path: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder, "parent", "package")
            try:
                write(with_manifest({path: "x"}, FACTS), root)
            except OutputError:
                assert not root.exists()
            else:
                assert set(tree(Path(folder))) == {
                    f"parent/package/{path}",
                    "parent/package/manifest.json",
                }


class TestRefusals:
    def test_root_is_a_file(self, root: Path) -> None:
        root.parent.mkdir()
        root.write_text("mine")
        for act in (lambda: write(NEW, root, force=True), lambda: check(NEW, root)):
            with pytest.raises(OutputError, match="is not a folder; move it away"):
                act()
        assert root.read_text() == "mine"

    def test_parent_is_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("mine")
        with pytest.raises(OutputError):
            write(NEW, tmp_path / "file" / "typed_aws")

    @pytest.mark.parametrize("root", ["/", "a\0b"])
    def test_root_that_cannot_be(self, root: str) -> None:
        with pytest.raises(OutputError, match="name a folder"):
            write(NEW, Path(root))

    def test_folder_of_a_stranger(self, root: Path) -> None:
        root.mkdir(parents=True)
        (root / "thesis.txt").write_text("mine")
        with pytest.raises(OutputError, match=r"has no manifest\.json of botosmith; .*--force"):
            write(NEW, root)
        assert tree(root) == {"thesis.txt": b"mine"}
        assert write(NEW, root, force=True).removed == ("thesis.txt",)
        assert tree(root) == encoded(NEW)

    def test_hand_edit_is_shown_and_kept(self, written: Path) -> None:
        edited = "class Client:\n    version = 1\n    mine = True\n"
        (written / "ssm/client.py").write_text(edited)
        with pytest.raises(OutputError) as error:
            write(OLD, written)
        assert str(error.value).splitlines() == [
            f"{written} holds work that writing would lose:",
            "  ssm/client.py was edited by hand",
            "--- ssm/client.py (generated)",
            "+++ ssm/client.py (found)",
            "@@ -1,2 +1,3 @@",
            " class Client:",
            "     version = 1",
            "+    mine = True",
            "move it elsewhere, or give it up: botosmith generate --force",
        ]
        assert (written / "ssm/client.py").read_text() == edited
        write(OLD, written, force=True)
        assert tree(written) == encoded(OLD)

    def test_long_edit_is_shown_in_part(self, written: Path) -> None:
        (written / "ssm/client.py").write_text("".join(f"x{n} = 1\n" for n in range(100)))
        with pytest.raises(OutputError) as error:
            write(OLD, written)
        lines = str(error.value).splitlines()
        assert len(lines) == 2 + 40 + 1 + 1
        # 2 lines of names, 1 of place, 2 removed, 100 added; 40 of these are shown.
        assert lines[-2] == "… 65 more lines"

    def test_many_edits_are_named_in_part(self, root: Path) -> None:
        write(package(**{f"m{n}": "" for n in range(30)}), root)
        for n in range(30):
            (root / f"m{n}.py").write_text("mine")
        with pytest.raises(OutputError) as error:
            write(package(other=""), root)
        assert "… 10 more files" in str(error.value).splitlines()
        assert str(error.value).count("was edited by hand") == 20

    def test_edit_of_a_file_no_longer_generated(self, written: Path) -> None:
        (written / "ssm/gone.py").write_text("mine")
        with pytest.raises(OutputError, match=r"ssm/gone\.py was edited by hand"):
            write(NEW, written)
        assert tree(written) == {**encoded(OLD), "ssm/gone.py": b"mine"}

    def test_unknown_file(self, written: Path) -> None:
        (written / "ssm/notes.txt").write_text("mine")
        with pytest.raises(OutputError, match=r"ssm/notes\.txt is not a generated file"):
            write(OLD, written)
        assert (written / "ssm/notes.txt").exists()
        assert write(OLD, written, force=True).removed == ("ssm/notes.txt",)

    def test_unknown_file_where_one_will_be_generated(self, written: Path) -> None:
        (written / "ssm/models").mkdir()
        (written / "ssm/models/fresh.py").write_text("mine\n")
        with pytest.raises(OutputError, match=r"(?s)fresh\.py is not a generated file.*\+mine"):
            write(NEW, written)
        (written / "ssm/models/fresh.py").write_text(NEW["ssm/models/fresh.py"], encoding="utf-8")
        assert "ssm/models/fresh.py" not in write(NEW, written).written

    def test_file_deleted_by_hand_is_no_loss(self, written: Path) -> None:
        (written / "ssm/client.py").unlink()
        assert write(OLD, written).written == ("ssm/client.py",)
        assert tree(written) == encoded(OLD)

    @pytest.mark.parametrize(
        "manifest",
        [
            b"",
            b"{",
            b"\xff\xfe\x00",
            b"[" * 100_000,
            b"1" * 5_000,
            b"null",
            b"[]",
            b"{}",
            b"<<<<<<< HEAD\n{}\n",
            b'{"name": "my-extension", "manifest_version": 3}',
            b'{"generator": {"name": "other"}, "files": {}}',
            b'{"generator": {"name": "botosmith"}, "files": []}',
            b'{"generator": "botosmith", "files": {}}',
        ],
    )
    def test_manifest_that_is_broken_or_not_ours(self, written: Path, manifest: bytes) -> None:
        (written / "manifest.json").write_bytes(manifest)
        before = state(written)
        with pytest.raises(OutputError, match=r"manifest\.json is not .*--force"):
            write(NEW, written)
        assert [str(finding) for finding in check(OLD, written)] == [
            "manifest.json was edited by hand"
        ]
        assert state(written) == before
        write(NEW, written, force=True)
        assert tree(written) == encoded(NEW)

    def test_manifest_with_hostile_entries_is_only_compared(self, written: Path) -> None:
        outside = written.parent / "outside.txt"
        outside.write_text("mine")
        manifest = json.loads(OLD["manifest.json"])
        manifest["files"] |= {"../outside.txt": "0", "/etc/passwd": None, "ssm/gone.py": ["x"]}
        (written / "manifest.json").write_text(json.dumps(manifest))
        with pytest.raises(OutputError, match=r"ssm/gone\.py is not a generated file"):
            write(NEW, written)
        write(NEW, written, force=True)
        assert outside.read_text() == "mine"

    def test_manifest_that_is_a_folder(self, root: Path) -> None:
        (root / "manifest.json").mkdir(parents=True)
        (root / "manifest.json/x").write_text("mine")
        with pytest.raises(OutputError, match=r"has no manifest\.json of botosmith"):
            write(NEW, root)
        assert write(NEW, root, force=True).removed == ("manifest.json/x",)

    @unix_only
    @pytest.mark.parametrize("force", [False, True])
    def test_root_is_a_link(self, written: Path, force: bool) -> None:
        link = written.parent / "link"
        link.symlink_to(written, target_is_directory=True)
        for act in (lambda: write(NEW, link, force=force), lambda: check(NEW, link)):
            with pytest.raises(OutputError, match="link is a symbolic link; name the folder"):
                act()
        assert link.is_symlink()
        assert tree(written) == encoded(OLD)

    @unix_only
    @pytest.mark.parametrize("target", ["../outside", "ssm", "nowhere"])
    @pytest.mark.parametrize("force", [False, True])
    def test_link_inside(self, written: Path, target: str, force: bool) -> None:
        outside = written.parent / "outside"
        outside.mkdir()
        (outside / "x.py").write_text("mine")
        (written / "link").symlink_to(target)
        for act in (lambda: write(NEW, written, force=force), lambda: check(NEW, written)):
            with pytest.raises(OutputError, match="link is a symbolic link; remove it"):
                act()
        assert tree(outside) == {"x.py": b"mine"}
        assert (written / "ssm/gone.py").exists()

    @unix_only
    def test_link_in_place_of_the_lock(self, written: Path) -> None:
        outside = written.parent / "outside"
        (written.parent / ".typed_aws.botosmith-lock").symlink_to(outside)
        with pytest.raises(OutputError):
            write(NEW, written)
        assert not outside.exists()

    @unix_only
    def test_pipe_inside(self, written: Path) -> None:
        os.mkfifo(written / "pipe")
        with pytest.raises(OutputError, match="pipe is neither a file nor a folder"):
            check(OLD, written)

    def test_empty_folders_do_not_count(self, written: Path) -> None:
        (written / "a/b/c").mkdir(parents=True)
        assert check(OLD, written) == []
        assert write(OLD, written).written == ()


class TestCheck:
    def test_same(self, written: Path) -> None:
        assert check(OLD, written) == []

    def test_only_reads(self, written: Path) -> None:
        before = state(written.parent)
        assert check(NEW, written) != []
        assert state(written.parent) == before

    def test_no_folder(self, root: Path) -> None:
        assert check(OLD, root) == [Finding(path, "missing", "") for path in sorted(OLD)]
        assert not root.parent.exists()

    def test_older_package(self, written: Path) -> None:
        findings = check(NEW, written)
        assert [(finding.path, finding.kind) for finding in findings] == [
            ("manifest.json", "stale"),
            ("ssm/client.py", "stale"),
            ("ssm/gone.py", "orphaned"),
            ("ssm/models/fresh.py", "missing"),
        ]
        assert findings[1].diff.splitlines() == [
            "--- ssm/client.py (found)",
            "+++ ssm/client.py (expected)",
            "@@ -1,2 +1,2 @@",
            " class Client:",
            "-    version = 1",
            "+    version = 2",
        ]

    def test_final_newline_counts(self, root: Path) -> None:
        write(package(a="x"), root)
        (finding,) = [found for found in check(package(a="x\n"), root) if found.path == "a.py"]
        assert finding.diff.splitlines()[2:] == ["@@ -1,2 +1 @@", " x", "-\\ no newline at the end"]

    def test_every_kind_as_a_line(self, written: Path) -> None:
        (written / "ssm/__init__.py").write_text("mine")
        assert list(map(str, check(NEW, written))) == [
            "manifest.json is stale",
            "ssm/__init__.py was edited by hand",
            "ssm/client.py is stale",
            "ssm/gone.py is orphaned",
            "ssm/models/fresh.py is missing",
        ]

    def test_edit_that_is_what_the_next_run_generates(self, written: Path) -> None:
        (written / "ssm/client.py").write_text(NEW["ssm/client.py"])
        assert "ssm/client.py" not in {finding.path for finding in check(NEW, written)}

    def test_without_manifest_every_difference_is_an_edit(self, written: Path) -> None:
        (written / "manifest.json").unlink()
        kinds = {finding.path: finding.kind for finding in check(NEW, written)}
        assert kinds["manifest.json"] == "missing"
        assert kinds["ssm/client.py"] == "edited"

    @pytest.mark.parametrize(("added", "shown"), [(196, 200), (197, 200 + 1)])
    def test_diff_is_limited(self, root: Path, added: int, shown: int) -> None:
        write(package(a="\n"), root)
        diff = check(package(a="\n" + "x\n" * added), root)[0].diff.splitlines()
        assert len(diff) == shown  # the first three lines and one of context included
        assert (diff[-1] == "… 1 more lines") == (shown > 200)

    def test_diff_of_very_long_files_is_not_attempted(self, root: Path) -> None:
        write(package(a="x\n" * 6_000), root)
        finding = check(package(a="y\n" * 6_000), root)[0]
        assert finding.diff == "a.py: 6000 and 6000 lines are too many to compare one by one"

    @pytest.mark.parametrize(
        ("text", "found"), [("a\nb\n", b"a\r\nb\r\n"), ("\N{REPLACEMENT CHARACTER}", b"\xff")]
    )
    def test_difference_that_a_diff_would_not_show(
        self, root: Path, text: str, found: bytes
    ) -> None:
        write(package(a=text), root)
        (root / "a.py").write_bytes(found)
        (finding,) = check(package(a=text), root)
        assert finding == Finding(
            "a.py", "edited", "a.py: only line endings, or bytes that are not UTF-8, differ"
        )


CHILD = """
import json, sys
from pathlib import Path
from botosmith.output.folder import OutputError, write
root, packages = Path(sys.argv[1]), json.loads(sys.argv[2])
"""


def child(root: Path, code: str, *packages: Mapping[str, str]) -> subprocess.Popen[str]:
    """Start a process that writes packages to the folder."""
    command = [sys.executable, "-c", CHILD + code, str(root), json.dumps(packages)]
    paths = [str(Path(output.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


STEPS = {
    *("open", "os.rename", "os.mkdir", "os.link", "os.remove", "os.rmdir", "os.chmod"),
    *("os.scandir", "os.listdir", "fcntl.flock", "shutil.rmtree"),
}


def dies_at(step: int, act: Callable[[], object]) -> bool:
    """Run the act in a forked process that kills itself at a step on the file system.

    Returns:
        False if the act was over before that step.
    """
    pid = os.fork()
    if pid == 0:
        steps = count(1)

        def watch(event: str, args: tuple[Any, ...]) -> None:
            if event in STEPS and next(steps) == step:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            sys.addaudithook(watch)
            act()
            os._exit(0)
        finally:
            os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status in (0, -signal.SIGKILL)
    return status != 0


@unix_only
class TestDeath:
    def test_at_every_step_leaves_the_old_package_or_the_new_one(
        self, root: Path, swap: str
    ) -> None:
        ends: list[tuple[str, str | None]] = []
        write(OLD, root)
        for step in count(1):
            if not dies_at(step, lambda: write(NEW, root)):
                break
            recovered = recover(root)
            found = tree(root)
            assert found in (encoded(OLD), encoded(NEW)), step
            assert names(root.parent) == {"typed_aws"}, step
            ends.append(("old" if found == encoded(OLD) else "new", recovered))
            assert recover(root) is None
            write(OLD, root)
        assert tree(root) == encoded(NEW)
        # Both packages were met; of two renames, also the instant at which neither was in place.
        put_back = f"An interrupted run had moved {root} away; it was put back as it was."
        removed = f"What an interrupted run left beside {root} was removed."
        assert set(ends) >= {("old", None), ("old", removed), ("new", removed)}
        if swap == "renamed" or sys.platform == "linux":
            assert (("old", put_back) in ends) is (swap == "renamed")

    def test_at_every_step_of_the_first_run(self, root: Path) -> None:
        seen: set[bool] = set()
        for step in count(1):
            if not dies_at(step, lambda: write(NEW, root)):
                break
            recover(root)
            seen.add(root.exists())
            assert not root.exists() or tree(root) == encoded(NEW), step
            shutil.rmtree(root.parent, ignore_errors=True)
        assert seen == {True, False}

    def test_folder_removed_after_a_death_never_comes_back_in_part(
        self, root: Path, swap: str
    ) -> None:
        write(OLD, root)
        for step in count(1):
            if not dies_at(step, lambda: write(NEW, root)):
                break
            shutil.rmtree(root, ignore_errors=True)
            recover(root)
            assert not root.exists() or tree(root) == encoded(OLD), step
            write(OLD, root)
        assert tree(root) == encoded(NEW)

    def test_at_every_step_of_recovering(self, root: Path) -> None:
        old = root.with_name(".typed_aws.botosmith-old")
        spare = root.with_name(".typed_aws.botosmith-new-1")
        for step in count(1):
            shutil.rmtree(root.parent, ignore_errors=True)
            write(OLD, root)
            root.rename(old)
            write(NEW, spare)
            died = dies_at(step, lambda: recover(root))
            recover(root)
            assert tree(root) == encoded(OLD), step
            assert names(root.parent) == {"typed_aws"}, step
            if not died:
                break
            assert step < 100

    @pytest.mark.parametrize("kills", [30, pytest.param(200, marks=pytest.mark.slow)])
    def test_at_random_instants(self, root: Path, kills: int) -> None:
        forever = "write(packages[0], root)\nprint('ready', flush=True)\nwhile True:\n    "
        forever += "for package in packages: write(package, root)\n"
        instants = random.Random(20)
        for _ in range(kills):
            with child(root, forever, OLD, NEW) as process:
                assert first_line(process) == "ready"
                time.sleep(instants.uniform(0, 0.02))
                process.kill()
            recover(root)
            assert tree(root) in (encoded(OLD), encoded(NEW))
            assert names(root.parent) == {"typed_aws"}

    def test_next_write_recovers_and_says_so(self, written: Path) -> None:
        written.rename(written.with_name(".typed_aws.botosmith-old"))
        report = write(NEW, written)
        assert report.recovered is not None
        assert "put back" in report.recovered
        assert report.removed == ("ssm/gone.py",)
        assert tree(written) == encoded(NEW)

    def test_check_recovers(self, written: Path) -> None:
        written.rename(written.with_name(".typed_aws.botosmith-old"))
        assert check(OLD, written) == []

    def test_recover_leaves_the_neighbours_alone(self, written: Path) -> None:
        neighbour = written.with_name(".typed_aws2.botosmith-new-1")
        neighbour.mkdir()
        written.with_name(".typed_aws.botosmith-new-1").symlink_to(neighbour)
        (neighbour / "x").write_text("mine")
        assert recover(written) is not None
        assert tree(neighbour) == {"x": b"mine"}
        assert names(written.parent) == {"typed_aws", neighbour.name}

    def test_nothing_to_recover(self, root: Path) -> None:
        assert recover(root) is None
        assert not root.parent.exists()


@unix_only
class TestTwoWriters:
    SLEEPER = """
import time
def watch(event, args):
    if event == "os.rename":
        print("renaming", flush=True)
        time.sleep(600)
sys.addaudithook(watch)
write(packages[0], root)
"""

    def test_second_is_refused_until_the_first_is_dead(self, written: Path) -> None:
        with child(written, self.SLEEPER, NEW) as process:
            try:
                assert first_line(process) == "renaming"
                for act in (
                    lambda: write(NEW, written),
                    lambda: recover(written),
                ):
                    with pytest.raises(OutputError, match="is being written by another process"):
                        act()
                assert check(OLD, written) == []
                assert tree(written) == encoded(OLD)
            finally:
                process.kill()
        assert (written.parent / ".typed_aws.botosmith-lock").exists()
        report = write(NEW, written)
        assert report.recovered == f"What an interrupted run left beside {written} was removed."
        assert tree(written) == encoded(NEW)
        assert names(written.parent) == {"typed_aws"}

    @linux_only
    def test_checking_never_fails_while_another_process_writes(self, root: Path) -> None:
        forever = "write(packages[0], root)\nprint('ready', flush=True)\nwhile True:\n    "
        forever += "for package in packages: write(package, root)\n"
        seen: set[tuple[str, ...]] = set()
        with child(root, forever, OLD, NEW) as process:
            try:
                assert first_line(process) == "ready"
                for number in count(1):
                    seen.add(tuple(map(str, check(NEW, root))))
                    if number >= 100 and len(seen) > 1:
                        break
            finally:
                process.kill()
        recover(root)
        write(OLD, root)
        assert seen == {(), tuple(map(str, check(NEW, root)))}

    def test_checking_waits_for_a_package_that_is_between_two_renames(
        self, written: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        away = written.with_name(".typed_aws.botosmith-old")
        with locked(written):
            written.rename(away)
            monkeypatch.setattr(time, "sleep", lambda seconds: away.rename(written))
            assert check(OLD, written) == []

    def test_checking_does_not_wait_for_ever(
        self, written: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(output, "_PATIENCE", 0.0)
        with locked(written):
            written.rename(written.with_name(".typed_aws.botosmith-old"))
            with pytest.raises(OutputError, match="is being replaced by another process; wait"):
                check(OLD, written)

    def test_never_mix(self, root: Path) -> None:
        often = """
wrote = 0
while wrote < 40:
    try:
        write(packages[0], root)
        wrote += 1
    except OutputError as error:
        if "is being written by another process" not in str(error):
            raise
"""
        with child(root, often, OLD) as one, child(root, often, NEW) as two:
            assert (one.wait(), two.wait()) == (0, 0)
        assert tree(root) in (encoded(OLD), encoded(NEW))
        assert names(root.parent) == {"typed_aws"}
