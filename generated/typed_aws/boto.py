"""Clients and sessions of boto3 itself, with validation attached."""

from .runtime.creation import Session, async_client, client, session

__all__ = ["Session", "async_client", "client", "session"]
