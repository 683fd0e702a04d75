"""The calls by which storage speaks to the disk: counted, made to fail, stopped, written down."""

import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from unittest import mock

CHANGING = ("open", "write", "fsync", "close", "replace", "rename", "unlink", "mkdir", "ftruncate")
"""The functions of `os` by which storage changes the disk, itself or through pathlib."""

Real = Callable[..., Any]


class Killed(BaseException):
    """The process is no more: whatever it still tries has no effect."""


class FileCalls:
    """Stands between storage and everything below one folder, while it is entered.

    Subclasses say in `call` what becomes of each call.

    Attributes:
        made: how many calls were made so far.
    """

    def __init__(self, root: Path) -> None:
        self.made = 0
        self._root = str(root)
        self._paths: dict[int, str] = {}
        self._patches = [
            mock.patch.object(os, name, self._through(name, getattr(os, name))) for name in CHANGING
        ]
        self._patches.append(mock.patch.object(io, "open", self._through("read", io.open)))

    def call(self, name: str, path: str, real: Real, arguments: tuple[Any, ...]) -> Any:
        """Make the call `name`, or not. Of an open file, `path` is what it was opened by."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        for patch in self._patches:
            patch.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for patch in self._patches:
            patch.stop()
        for descriptor in list(self._paths):  # as the system does with a process that is killed
            with suppress(OSError):
                os.close(descriptor)

    def _through(self, name: str, real: Real) -> Real:
        def call(first: Any, *rest: Any, **named: Any) -> Any:
            path = self._paths.get(first) if isinstance(first, int) else os.fspath(first)
            if path is None or not str(path).startswith(self._root):
                return real(first, *rest, **named)

            def made(*given: Any) -> Any:
                if name == "close":
                    self._paths.pop(first)
                result = real(*given, **named)
                if name == "open":
                    self._paths[result] = str(path)
                return result

            self.made += 1
            return self.call(name, str(path), made, (first, *rest))

        return call


class Failing(FileCalls):
    """A disk that fails at the call number `place`, once or from then on."""

    def __init__(self, root: Path, fault: OSError | str, place: int, *, once: bool) -> None:
        """`fault` is what is raised, or "short" or "corrupt" for what a write does instead."""
        super().__init__(root)
        self._fault = fault
        self._place = place
        self._once = once
        self.reached = False

    def call(self, name: str, path: str, real: Real, arguments: tuple[Any, ...]) -> Any:
        due = self.made == self._place or (self.made > self._place and not self._once)
        if not due:
            return real(*arguments)
        self.reached = True
        if isinstance(self._fault, OSError):
            if name == "close":  # which frees the descriptor, whatever it says
                real(*arguments)
            raise self._fault
        if name != "write":
            return real(*arguments)
        descriptor, data = arguments
        if self._fault == "short":
            return real(descriptor, data[: len(data) // 2])
        real(descriptor, bytes(data[:-1]) + b"!")
        return len(data)


class Killing(FileCalls):
    """A process that is killed before its call number `place`."""

    def __init__(self, root: Path, place: int) -> None:
        super().__init__(root)
        self._place = place

    def call(self, name: str, path: str, real: Real, arguments: tuple[Any, ...]) -> Any:
        if self.made >= self._place:
            raise Killed
        return real(*arguments)


@contextmanager
def no_waiting() -> Iterator[None]:
    """Let no attempt wait for the next one."""
    with mock.patch("time.sleep"):
        yield
