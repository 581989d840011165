"""CloudWatch Dimension."""

from __future__ import annotations

from typing import Annotated

from ...runtime.constraints import Length
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Dimension(Structure):
    """A dimension is a name/value pair that is part of the identity of a metric. Because
    dimensions are part of the unique identifier for a metric, whenever you add a unique
    name/value pair to one of your metrics, you are creating a new variation of that metric.
    For example, many Amazon EC2 metrics publish ``InstanceId`` as a dimension name, and the
    actual instance ID as the value for that dimension.

    You can assign up to 30 dimensions to a metric.
    """

    name: Annotated[str, Length(1, 255)]
    """The name of the dimension. Dimension names must contain only ASCII characters, must
    include at least one non-whitespace character, and cannot start with a colon (``:``).
    ASCII control characters are not supported as part of dimension names. Length 1–255. The
    Name of a dimension has ASCII characters only, some of which is not white space, and
    does not begin with a colon.
    """

    value: Annotated[str, Length(1, 1024)]
    """The value of the dimension. Dimension values must contain only ASCII characters and must
    include at least one non-whitespace character. ASCII control characters are not
    supported as part of dimension values. Length 1–1024. The Value of a dimension has ASCII
    characters only, some of which is not white space.
    """
