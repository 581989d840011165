"""SQS MessageAttributeValue."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Pattern
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure

STRING_PATTERN = Pattern(
    r"(String|Number|Binary)(\..*)?",
    origin="attribute-data-type",
    severity="error",
    link="https://github.com/grafana/k6-jslib-aws/pull/65",
)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageAttributeValue(Structure):
    """The user-specified message attribute value. For string data types, the ``Value``
    attribute has the same restrictions on the content as the message body. For more
    information, see ``SendMessage.``

    ``Name``, ``type``, ``value`` and the message body must not be empty or null. All parts
    of the message attribute, including ``Name``, ``Type``, and ``Value``, are part of the
    message size restriction (1 MiB or 1,048,576 bytes).
    """

    string_value: str | None = None
    """Strings are Unicode with UTF-8 binary encoding. For a list of code values, see ASCII
    Printable Characters (http://en.wikipedia.org/wiki/ASCII#ASCII_printable_characters).
    The StringValue of an attribute of the DataType Number is a number, such as 1.5.
    StringValue holds no control characters but tab, newline and carriage return, as a
    message's body. An attribute of the DataType Number must have its value in StringValue,
    which is not empty. An attribute of the DataType String must have a StringValue, which
    is not empty.
    """

    binary_value: bytes | None = None
    """Binary type attributes can store any binary data, such as compressed data, encrypted
    data, or images. An attribute of the DataType Binary has a BinaryValue, which is not
    empty.
    """

    string_list_values: list[str] | None = None
    """Not implemented. Reserved for future use. StringListValues and BinaryListValues are not
    implemented; use StringValue or BinaryValue.
    """

    binary_list_values: list[bytes] | None = None
    """Not implemented. Reserved for future use. StringListValues and BinaryListValues are not
    implemented; use StringValue or BinaryValue.
    """

    data_type: Annotated[str, STRING_PATTERN]
    """Amazon SQS supports the following logical data types: ``String``, ``Number``, and
    ``Binary``. For the ``Number`` data type, you must use ``StringValue``.

    You can also append custom labels. For more information, see Amazon SQS Message
    Attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide. Pattern ``(String|Number|Binary)(\\..*)?``.
    """
