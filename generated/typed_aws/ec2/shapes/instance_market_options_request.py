"""EC2 InstanceMarketOptionsRequest, SpotMarketOptions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ...runtime.constraints import Deprecated
from ...runtime.dataclass import dataclass
from ...runtime.structure import Structure
from .instance_interruption_behavior import InstanceInterruptionBehavior
from .market_type import MarketType
from .spot_instance_type import SpotInstanceType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InstanceMarketOptionsRequest(Structure):
    """Describes the market (purchasing) option for the instances."""

    market_type: MarketType | None = None
    """The market type."""

    spot_options: SpotMarketOptions | None = None
    """The options for Spot Instances."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SpotMarketOptions(Structure):
    """The options for Spot Instances."""

    max_price: str | None = None
    """The maximum hourly price that you're willing to pay for a Spot Instance. We do not
    recommend using this parameter because it can lead to increased interruptions. If you do
    not specify this parameter, you will pay the current Spot price.

    Important:
        If you specify a maximum price, your Spot Instances will be interrupted more
        frequently than if you do not specify this parameter.

        If you specify a maximum price, it must be more than USD $0.001. Specifying a value
        below USD $0.001 will result in an ``InvalidParameterValue`` error message.

    MaxPrice must be more than USD 0.001; without it you pay the current Spot price at most.
    """

    spot_instance_type: SpotInstanceType | None = None
    """The Spot Instance request type. For RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances), persistent
    Spot Instance requests are only supported when the instance interruption behavior is
    either ``hibernate`` or ``stop``. One of ``one-time``, ``persistent``.
    """

    block_duration_minutes: (
        Annotated[
            int,
            Deprecated(
                "Spot Instances have no duration any more",
                origin="block-duration-deprecated",
            ),
        ]
        | None
    ) = None
    """Deprecated. Deprecated. Spot Instances have no duration any more"""

    valid_until: datetime | None = None
    """The end date of the request, in UTC format (YYYY-MM-DDTHH:MM:SSZ). Supported only for
    persistent requests.

    - For a persistent request, the request remains active until the ``ValidUntil`` date and
      time is reached. Otherwise, the request remains active until you cancel it.
    - For a one-time request, ``ValidUntil`` is not supported. The request remains active
      until all instances launch or you cancel the request.

    ValidUntil is for persistent Spot requests; leave it out of a one-time request.
    """

    instance_interruption_behavior: InstanceInterruptionBehavior | None = None
    """The behavior when a Spot Instance is interrupted.

    If ``Configured`` (for ``HibernationOptions``
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html)
    ) is set to ``true``, the ``InstanceInterruptionBehavior`` parameter is automatically
    set to ``hibernate``. If you set it to ``stop`` or ``terminate``, you'll get an error.

    If ``Configured`` (for ``HibernationOptions``
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptionsRequest.html)
    ) is set to ``false`` or ``null``, the ``InstanceInterruptionBehavior`` parameter is
    automatically set to ``terminate``. You can also set it to ``stop`` or ``hibernate``.

    For more information, see Interruption behavior
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html) in the
    Amazon EC2 User Guide. A persistent Spot request must stop or hibernate its instances:
    set InstanceInterruptionBehavior to stop or hibernate.
    """
