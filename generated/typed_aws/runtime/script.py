"""The answers of a stub: results, errors, pages or a function, to any request or to some."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pprint import pformat
from typing import Any, Generic, Self, TypeVar, cast

from .events import Scripted, raw_of
from .operation import Operation
from .pages import found_in, put
from .service_errors import ServiceError
from .structure import Structure

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)


class Answer:
    """One answer that a stub holds ready.

    Attributes:
        operation: The API's name of the operation that it answers.
        fits: Whether it answers a request.
        give: Gives the result, or raises the error.
        for_ever: Whether it can be given any number of times.
    """

    __slots__ = ("fits", "for_ever", "give", "operation")

    def __init__(
        self,
        operation: str,
        fits: Callable[[Any], bool],
        give: Callable[[Any], Structure],
        *,
        for_ever: bool = False,
    ) -> None:
        self.operation = operation
        self.fits = fits
        self.give = give
        self.for_ever = for_ever


class NoAnswer(AssertionError):
    """A stub was called more often than it has answers, in another order, or otherwise."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        request: Structure,
        answers: Sequence[Answer],
        due: str | None,
    ) -> None:
        others = sum(answer.operation == operation.name for answer in answers)
        if due is not None:
            why = f"the answers are ordered, and the next one is for {due}"
        elif others:
            why = f"none of the {others} that are left fits this request"
        else:
            why = f"give it one: stub.{operation.method}.returns(...)"
        super().__init__(f"{operation.name} has no answer; {why}:\n{pformat(request)}")


class Script(Generic[RequestT, ResultT]):
    """Answers of one operation, to the requests that meet a condition."""

    def __init__(
        self,
        operation: Operation[RequestT, ResultT],
        add: Callable[[Answer], None],
        known: Mapping[str, type[ServiceError]],
        fits: Callable[[RequestT], bool] | None = None,
    ) -> None:
        self._operation = operation
        self._add_answer = add
        self._known = known
        self._fits = fits

    def returns(self, *results: ResultT) -> Self:
        """Answer the next calls with these results, one each.

        Raises:
            TypeError: One is no result of this operation, or a member has the wrong type.
        """
        for result in results:
            self._add(partial(_give, self._checked(result)))
        return self

    def raises(self, *errors: ServiceError) -> Self:
        """Answer the next calls with these errors, one each.

        An error that the service's model does not know is its base class with a code:
        `SSMError("slow down", code="ThrottlingException")`.

        Raises:
            TypeError: The operation does not model one of them.
        """
        for error in errors:
            self._expect_modelled(error)
            self._add(partial(_throw, self._operation.name, error))
        return self

    def answers(self, answer: Callable[[RequestT], ResultT]) -> Self:
        """Answer every further call with what a function makes of its request."""
        self._add(lambda request: self._checked(answer(request)), for_ever=True)
        return self

    def pages(self, *results: ResultT) -> Self:
        """Answer the next calls with these pages: each but the last names the next one.

        Tokens that are not given are filled in.

        Raises:
            TypeError: One is no result of this operation; or the operation is not paged, or its
                tokens are no strings, so that each page has to be given its own.
        """
        paging = self._operation.paging
        if paging is None:
            raise TypeError(f"{self._operation.name} is not paged; use returns()")
        more = paging.more
        finders = [finder for finder in paging.outputs if not callable(finder)]
        for number, result in enumerate(results, 1):
            last = number == len(results)
            wire = self._checked(result).to_wire()
            if finders and not last and found_in(wire, finders[0]) is None:
                put(wire, finders[0], f"page-{number + 1}")
            if more is not None and not callable(more) and found_in(wire, more) is None:
                put(wire, more, not last)
            self.returns(self._operation.result.from_wire(wire))
        return self

    def when(
        self, condition: Callable[[RequestT], bool] | RequestT | None = None, /, **members: Any
    ) -> Script[RequestT, ResultT]:
        """Answer only some requests: `.when(window_id="mw-…").returns(…)`.

        Args:
            condition: A predicate; or a request, of which every member that is given must be the
                same.
            members: Members by Python name, and the values that they must have.

        Raises:
            TypeError: The request has no such member.
        """
        unknown = sorted(members.keys() - self._operation.request.wire_names.keys())
        if unknown:
            raise TypeError(f"{self._operation.request.__name__} has no {', '.join(unknown)}")

        def fits(request: RequestT) -> bool:
            return _meets(request, condition) and all(
                getattr(request, name) == value for name, value in members.items()
            )

        return Script(self._operation, self._add_answer, self._known, fits)

    def _add(self, give: Callable[[RequestT], ResultT], *, for_ever: bool = False) -> None:
        fits = self._fits or _always
        self._add_answer(Answer(self._operation.name, fits, give, for_ever=for_ever))

    def _checked(self, result: ResultT) -> ResultT:
        wanted = self._operation.result
        if not isinstance(result, wanted):
            given = type(cast("object", result)).__name__
            raise TypeError(
                f"{self._operation.name} answers with a {wanted.__name__}, not a {given}"
            )
        wrong = [each for each in result.validate() if each.constraint in ("type", "unknown")]
        if wrong:
            raise TypeError(f"{wanted.__name__}: " + "; ".join(each.message for each in wrong))
        self._expect_events(result)
        return result

    def _expect_events(self, result: ResultT) -> None:
        """Let scripted events be those of this operation: a response names their class."""
        read = self._operation.result.from_wire(result.to_wire())
        for name in read.wire_names:
            script = raw_of(getattr(result, name))
            if isinstance(script, Scripted):
                script.expect(getattr(read, name).event, self._operation.name)

    def _expect_modelled(self, error: ServiceError) -> None:
        modelled = self._operation.errors
        kind = self._known.get(error.code)
        if kind is None and not type(error).code and error.code:
            return
        if error.code not in modelled or not isinstance(error, kind or ServiceError):
            models = ", ".join(modelled) or "no errors"
            raise TypeError(
                f"{self._operation.name} does not raise {type(error).__name__} "
                f"({error.code or 'without a code'}); it models {models}"
            )


def _meets(request: Structure, condition: Any) -> bool:
    if condition is None:
        return True
    if isinstance(condition, Structure):
        from .compare import matches

        return matches(condition, request)
    return bool(condition(request))


def _always(request: Any) -> bool:
    return True


def _give(result: ResultT, request: Structure) -> ResultT:
    return result


def _throw(operation: str, error: ServiceError, request: Structure) -> Any:
    """Raise an error as a client does: a new one, which names the operation."""
    __tracebackhide__ = True
    raise type(error)(operation_name=operation, response=error.response)
