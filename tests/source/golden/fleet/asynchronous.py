"""A client for asyncio."""

from aiobotocore.session import get_session
from typed_aws.runtime.unwrap import present
from typed_aws.ssm import AsyncSSMClient, GetMaintenanceWindowRequest


async def window_name(window_id: str) -> str:
    session = get_session()
    async with session.create_client("ssm", region_name="us-east-1") as ssm:
        window = await AsyncSSMClient(ssm).get_maintenance_window(
            GetMaintenanceWindowRequest(window_id=window_id)
        )
        return f"{present(window.name)}"
