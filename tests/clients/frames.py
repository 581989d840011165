"""Messages of `application/vnd.amazon.eventstream`, and a server on loopback that sends them.

Written from the format's specification. A message is a prelude (its whole length, the length of
its headers, both big-endian 32 bits, and their CRC-32), headers, a payload, and the CRC-32 of all
before it. A header is its name with one byte of length, a byte of type (7: a string), and the
value with two bytes of length.
"""

from __future__ import annotations

import json
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

STRING = 7
CONTENT_TYPE = "application/vnd.amazon.eventstream"


def message(headers: dict[str, str], payload: bytes) -> bytes:
    """One message."""
    block = b"".join(_header(name, value) for name, value in headers.items())
    lengths = struct.pack(">II", 12 + len(block) + len(payload) + 4, len(block))
    body = lengths + struct.pack(">I", zlib.crc32(lengths)) + block + payload
    return body + struct.pack(">I", zlib.crc32(body))


def _header(name: str, value: str) -> bytes:
    named, text = name.encode(), value.encode()
    return struct.pack(">B", len(named)) + named + struct.pack(">BH", STRING, len(text)) + text


def event(name: str, members: Any) -> bytes:
    """An event, its members as JSON."""
    headers = {":message-type": "event", ":event-type": name, ":content-type": "application/json"}
    return message(headers, json.dumps(members).encode())


def exception(name: str, members: Any) -> bytes:
    """An error that the model gives the stream."""
    headers = {":message-type": "exception", ":exception-type": name}
    return message(headers, json.dumps(members).encode())


def error(code: str, text: str) -> bytes:
    """An error that no model knows."""
    return message({":message-type": "error", ":error-code": code, ":error-message": text}, b"")


Play = Callable[[], Iterator[bytes]]


@contextmanager
def serving(play: Play) -> Iterator[str]:
    """A server that answers every request with the messages that a function gives, one by one."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(200)
            self.send_header("Content-Type", CONTENT_TYPE)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for each in play():
                self.wfile.write(b"%x\r\n%b\r\n" % (len(each), each))
            self.wfile.write(b"0\r\n\r\n")

        def log_message(self, format: str, *args: Any) -> None:
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
