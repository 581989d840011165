"""Code as a user writes it: it knows the Protocol and not who answers."""

from __future__ import annotations

from clients_under_test.ssm import (
    SSM,
    AsyncSSM,
    AsyncSSMClient,
    CreateMaintenanceWindowRequest,
    DeleteMaintenanceWindowRequest,
    DoesNotExistException,
    GetMaintenanceWindowRequest,
    SSMClient,
    StubSSMClient,
)


def names_and_loss(ssm: SSM) -> tuple[list[str | None], str]:
    """Make two windows, list them, delete one, and look for it."""
    window_id = ""
    for name in ("first", "second"):
        created = ssm.create_maintenance_window(
            CreateMaintenanceWindowRequest(
                name={"first": "a", "second": "b"}[name] * 3,
                schedule="rate(7 days)",
                duration=3,
                cutoff=1,
                allow_unassociated_targets=True,
            )
        )
        assert created.window_id is not None
        window_id = created.window_id
    windows = ssm.paginate_describe_maintenance_windows()
    names = [window.name[:1] for window in windows if window.name]
    ssm.delete_maintenance_window(DeleteMaintenanceWindowRequest(window_id=window_id))
    try:
        ssm.get_maintenance_window(GetMaintenanceWindowRequest(window_id=window_id))
    except DoesNotExistException as error:
        return [*names], error.code
    return [*names], ""


async def names_of(ssm: AsyncSSM) -> list[str | None]:
    """The same surface, awaited."""
    return [window.name async for window in ssm.paginate_describe_maintenance_windows()]


def everyone_fits() -> list[SSM]:
    """The client and the stub are both what the Protocol says."""
    return [SSMClient.create(region_name="us-east-1"), StubSSMClient()]


async def everyone_fits_awaited(raw: object) -> list[AsyncSSM]:
    """Those for asyncio too."""
    return [AsyncSSMClient(raw), StubSSMClient().asynchronous]
