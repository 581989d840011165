"""SQS MessageSystemAttributeValue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TYPE_CHECKING

from ...runtime.structure import Structure, joined, unknown_in, without_absent

if TYPE_CHECKING:
    from ...runtime.structure import Wire


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageSystemAttributeValue(Structure):
    """The user-specified message system attribute value. For string data types, the ``Value``
    attribute has the same restrictions on the content as the message body. For more
    information, see ``SendMessage.``

    ``Name``, ``type``, ``value`` and the message body must not be empty or null.
    """

    string_value: str | None = None
    """Strings are Unicode with UTF-8 binary encoding. For a list of code values, see ASCII
    Printable Characters (http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
    """

    binary_value: bytes | None = None
    """Binary type attributes can store any binary data, such as compressed data, encrypted
    data, or images.
    """

    string_list_values: list[str] | None = None
    """Not implemented. Reserved for future use."""

    binary_list_values: list[bytes] | None = None
    """Not implemented. Reserved for future use."""

    data_type: str
    """Amazon SQS supports the following logical data types: ``String``, ``Number``, and
    ``Binary``. For the ``Number`` data type, you must use ``StringValue``.

    You can also append custom labels. For more information, see Amazon SQS Message
    Attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide.
    """

    wire_names = {
        "string_value": "StringValue",
        "binary_value": "BinaryValue",
        "string_list_values": "StringListValues",
        "binary_list_values": "BinaryListValues",
        "data_type": "DataType",
    }

    def suspects(self) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        string_value = self.string_value
        if string_value is not None and type(string_value) is not str:
            found += ("string_value",)
        binary_value = self.binary_value
        if binary_value is not None and type(binary_value) is not bytes:
            found += ("binary_value",)
        string_list_values = self.string_list_values
        if string_list_values is not None and not (
            type(string_list_values) is list and joined(string_list_values) is not None
        ):
            found += ("string_list_values",)
        binary_list_values = self.binary_list_values
        if binary_list_values is not None:
            if type(binary_list_values) is list:
                for binary_list_values_item in binary_list_values:
                    if type(binary_list_values_item) is not bytes:
                        found += ("binary_list_values",)
                        break
            else:
                found += ("binary_list_values",)
        data_type = self.data_type
        if type(data_type) is not str:
            found += ("data_type",)
        if self.unknown_members:
            found += ("unknown_members",)
        return found

    def to_wire(self) -> dict[str, Any]:
        value: Any
        wire: dict[str, Any] = {
            "DataType": self.data_type,
        }
        if not self.data_type:
            wire = without_absent(wire)
        if (value := self.string_value) is not None:
            wire["StringValue"] = value
        if (value := self.binary_value) is not None:
            wire["BinaryValue"] = value
        if (value := self.string_list_values) is not None:
            wire["StringListValues"] = value
        if (value := self.binary_list_values) is not None:
            wire["BinaryListValues"] = value
        if self.unknown_members:
            wire.update(self.unknown_members)
        return wire

    @classmethod
    def from_wire(cls, wire: Wire) -> MessageSystemAttributeValue:
        self = cls(
            string_value=wire.get("StringValue"),
            binary_value=wire.get("BinaryValue"),
            string_list_values=wire.get("StringListValues"),
            binary_list_values=wire.get("BinaryListValues"),
            data_type=wire.get("DataType"),
        )
        if not cls.known.issuperset(wire):
            self.unknown_members = unknown_in(wire, cls.known)
        return self
