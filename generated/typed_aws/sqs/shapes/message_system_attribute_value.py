"""SQS MessageSystemAttributeValue."""

from __future__ import annotations

from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


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
    AWSTraceHeader, the only system attribute of messages, has a StringValue.
    """

    binary_value: bytes | None = None
    """Binary type attributes can store any binary data, such as compressed data, encrypted
    data, or images.
    """

    string_list_values: list[str] | None = None
    """Not implemented. Reserved for future use. StringListValues and BinaryListValues are not
    implemented; use StringValue or BinaryValue.
    """

    binary_list_values: list[bytes] | None = None
    """Not implemented. Reserved for future use. StringListValues and BinaryListValues are not
    implemented; use StringValue or BinaryValue.
    """

    data_type: str
    """Amazon SQS supports the following logical data types: ``String``, ``Number``, and
    ``Binary``. For the ``Number`` data type, you must use ``StringValue``.

    You can also append custom labels. For more information, see Amazon SQS Message
    Attributes
    (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html#sqs-message-attributes)
    in the Amazon SQS Developer Guide. The DataType of AWSTraceHeader, the only system
    attribute of messages, is String.
    """
