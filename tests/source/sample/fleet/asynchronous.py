"""A client for asyncio."""

from aiobotocore.session import get_session


async def window_name(window_id: str) -> str:
    session = get_session()
    async with session.create_client("ssm", region_name="us-east-1") as ssm:
        window = await ssm.get_maintenance_window(WindowId=window_id)
        return f"{window['Name']}"
