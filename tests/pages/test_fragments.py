"""Pages of one operation as other tools saved them, most of them cut short."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from botosmith.apidocs import Bounds, Page, PageError, read_page


def seen(page: Page) -> list[tuple[str, str | None, str, object]]:
    return [(item.name, item.marker, item.type.kind, item.required) for item in page.request]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "x_ssm_menu_multiline.txt",
            [("ClientToken", None, "string", False), ("Description", None, "unknown", None)],
        ),
        (
            "x_ssm_dash_brokenquotes.txt",
            [
                ("AlarmConfiguration", None, "structure", False),
                ("ClientToken", None, "string", False),
                ("CutoffBehavior", None, "unknown", None),
            ],
        ),
        ("x_ssm_amazonaws_cn.txt", [("AlarmConfiguration", None, "structure", None)]),
        (
            "x_ec2_menu_filterN.txt",
            [("DryRun", None, "boolean", False), ("Filter", "N", "unknown", None)],
        ),
        (
            "x_ec2_dash_glued.txt",
            [("DryRun", None, "boolean", False), ("Filter", "N", "unknown", None)],
        ),
        (
            "x_ssm_aws_md_export.txt",
            [
                ("AlarmConfiguration", None, "structure", False),
                ("MaxConcurrency", None, "string", False),
            ],
        ),
    ],
)
def test_members(
    name: str, expected: list[tuple[str, str | None, str, object]], shared: Callable[[str], Page]
) -> None:
    page = shared(name)
    assert seen(page) == expected
    assert page.unread == ()
    assert page.name == (
        "DescribeInstances" if "ec2" in name else "RegisterTaskWithMaintenanceWindow"
    )


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("x_ssm_menu_multiline.txt", ["ClientToken", "Priority", "Targets", "WindowId"]),
        (
            "x_ssm_dash_brokenquotes.txt",
            ["AlarmConfiguration", "ClientToken", "Priority", "Targets", "WindowId"],
        ),
        ("x_ssm_amazonaws_cn.txt", ["AlarmConfiguration", "ClientToken", "WindowId"]),
        ("x_ssm_aws_md_export.txt", ["AlarmConfiguration", "Priority", "WindowId"]),
    ],
)
def test_the_syntax_survives(name: str, members: list[str], shared: Callable[[str], Page]) -> None:
    page = shared(name)
    assert page.request_syntax is not None
    assert [name for name, _ in page.request_syntax.members] == members
    described = {item.name for item in page.request}
    assert page.undescribed == tuple(name for name in members if name not in described)


def test_a_label_glued_to_prose(shared: Callable[[str], Page]) -> None:
    dry_run = shared("x_ec2_dash_glued.txt").request[0]
    assert "error response is DryRunOperation. Otherwise" in dry_run.prose
    assert dry_run.type.kind == "boolean"


def test_the_export_that_aws_makes(shared: Callable[[str], Page]) -> None:
    page = shared("x_ssm_aws_md_export.txt")
    length, pattern = page.request[1].constraints
    assert isinstance(length, Bounds)
    assert (length.min, length.max, length.line, pattern.line) == (1, 7, 43, 44)
    assert [(error.name, error.http_status) for error in page.errors] == [
        ("DoesNotExistException", 400)
    ]


def test_a_page_without_names_is_refused(shared_page: Callable[[str], str]) -> None:
    name = "x_iam_names_dropped.txt"
    text = shared_page(name)
    with pytest.raises(PageError, match=r"x_iam_names_dropped\.txt:3: .*lost; .*as HTML"):
        read_page(text, source=name)
    with pytest.raises(PageError, match="a Type line below no member") as caught:
        read_page(f"Role\n\nContents\n\n{text}", source=name)
    assert caught.value.line == 7
