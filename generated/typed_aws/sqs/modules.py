"""Where the operations of Amazon Simple Queue Service live."""

from __future__ import annotations

MODULES = {
    "ReceiveMessage": "receive_message",
    "SendMessage": "send_message",
}
"""The module of each operation in the folder `operations`, by its API name."""
