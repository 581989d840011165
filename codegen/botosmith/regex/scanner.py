"""Reading a Java pattern character by character."""

from __future__ import annotations

from botosmith.regex.untranslatable import Untranslatable

_MAX_DEPTH = 50
_CONTROLS = {"a": 0x07, "e": 0x1B, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09}
_HEX = frozenset("0123456789abcdefABCDEF")
_OCTAL = frozenset("01234567")


class Scanner:
    """A position in a pattern."""

    def __init__(self, pattern: str) -> None:
        """Start at the first character."""
        self._pattern = pattern
        self._depth = 0
        self.position = 0

    def peek(self, ahead: int = 0) -> str:
        """The character so far ahead; empty at the end."""
        return self._pattern[self.position + ahead : self.position + ahead + 1]

    def next(self) -> str:
        """Read one character."""
        if not (char := self.peek()):
            raise Untranslatable("Java refuses it: it ends too early")
        self.position += 1
        return char

    def skip(self, count: int) -> None:
        """Go on."""
        self.position += count

    def accept(self, wanted: str) -> bool:
        """Read the wanted text if it comes next."""
        if self._pattern.startswith(wanted, self.position):
            self.position += len(wanted)
            return True
        return False

    def take(self, wanted: str) -> None:
        """Read the wanted text, which must come next."""
        if not self.accept(wanted):
            raise Untranslatable(f"Java refuses it: {wanted!r} is missing")

    def until(self, end: str) -> str:
        """Read up to the end mark and past it; the text before it."""
        found = self._pattern.find(end, self.position)
        if found < 0:
            raise Untranslatable(f"Java refuses it: {end!r} is missing")
        text = self._pattern[self.position : found]
        self.position = found + len(end)
        return text

    def since(self, start: int) -> str:
        """What was read from a position on."""
        return self._pattern[start : self.position]

    def enter(self) -> None:
        """Count one level of nesting."""
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise Untranslatable(f"it nests deeper than {_MAX_DEPTH} levels")

    def leave(self) -> None:
        """Leave that level."""
        self._depth -= 1

    def digits(self) -> str:
        """Read ASCII digits, possibly none."""
        start = self.position
        while self.peek() and self.peek() in "0123456789":
            self.position += 1
        return self.since(start)

    def escape(self) -> int:
        """Read an escape that stands for one character: its code point."""
        self.take("\\")
        letter = self.next()
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        if letter == "u":
            return self._utf16()
        if letter == "x":
            return self._hexadecimal()
        if letter == "0":
            return self._octal()
        if letter == "c":
            return ord(self.next()) ^ 64
        if letter.isascii() and letter.isalnum():
            raise Untranslatable(f"the escape \\{letter} is refused by Java, or not supported here")
        return ord(letter)

    def _utf16(self) -> int:
        unit = self._hex_digits(4)
        start = self.position
        if 0xD800 <= unit <= 0xDBFF and self.accept("\\u"):
            low = self._hex_digits(4)
            if 0xDC00 <= low <= 0xDFFF:
                return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
            self.position = start
        return unit

    def _hexadecimal(self) -> int:
        if not self.accept("{"):
            return self._hex_digits(2)
        digits = self.until("}")
        if not digits or not _HEX.issuperset(digits) or int(digits, 16) > 0x10FFFF:
            raise Untranslatable("Java refuses it: a hexadecimal escape names no character")
        return int(digits, 16)

    def _hex_digits(self, count: int) -> int:
        digits = self._pattern[self.position : self.position + count]
        if len(digits) < count or not _HEX.issuperset(digits):
            raise Untranslatable("Java refuses it: a hexadecimal escape lacks digits")
        self.position += count
        return int(digits, 16)

    def _octal(self) -> int:
        digits = ""
        while self.peek() in _OCTAL and int(digits + self.peek(), 8) <= 0xFF and len(digits) < 3:
            digits += self.next()
        if not digits:
            raise Untranslatable("Java refuses it: an octal escape lacks digits")
        return int(digits, 8)
