"""What a disk may hold after the power went, told from the calls that were made before.

What was not synced may be there or not, whole or in part; names that were not synced likewise. No
file system is as unkind as all of this, and each does some of it.
"""

import os
import random
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Any

from tests.storage.file_calls import FileCalls, Real

FOLDER = -1
"""Stands for a folder where a file has its number."""
_SECTOR = 512


class Kind(Enum):
    """What happened."""

    NAME = auto()
    WRITE = auto()
    TRUNCATE = auto()
    SYNC_FILE = auto()
    SYNC_FOLDER = auto()
    SAID = auto()


@dataclass(frozen=True)
class Step:
    """Something that happened to the disk, or that the program said."""

    kind: Kind
    number: int = 0
    """The file's own number, which stays when its name changes."""
    gone: str = ""
    """A name that is no more."""
    come: str = ""
    """A name that is there from now on."""
    folder: str = ""
    """The folder that must be synced for the names to last."""
    data: bytes = b""
    said: object = None


class Recording(FileCalls):
    """Writes down what happens below a folder.

    Attributes:
        steps: what happened, beginning with what was there before, all of it synced.
        begun: how many steps tell of what was there before.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.steps: list[Step] = []
        self._numbers = {str(root): FOLDER}
        for path in sorted(root.rglob("*")):
            self._name(str(path), FOLDER if path.is_dir() else len(self._numbers))
            if path.is_file():
                number = self._numbers[str(path)]
                self.steps.append(Step(Kind.WRITE, number, data=path.read_bytes()))
                self.steps.append(Step(Kind.SYNC_FILE, number))
        folders = [path for path, number in self._numbers.items() if number == FOLDER]
        self.steps += [Step(Kind.SYNC_FOLDER, folder=path) for path in folders]
        self.begun = len(self.steps)

    def say(self, said: object) -> None:
        """Write down what the program said at this moment."""
        self.steps.append(Step(Kind.SAID, said=said))

    def call(self, name: str, path: str, real: Real, arguments: tuple[Any, ...]) -> Any:
        result = real(*arguments)
        number = self._numbers.get(path)
        if name in ("open", "mkdir") and number is None:
            self._name(path, FOLDER if name == "mkdir" else 1000 + self.made)
        elif name == "open" and number is not None and arguments[1] & os.O_TRUNC:
            self.steps.append(Step(Kind.TRUNCATE, number))
        elif name == "write" and number is not None:
            self.steps.append(Step(Kind.WRITE, number, data=bytes(arguments[1])[:result]))
        elif name == "ftruncate" and number is not None:
            self.steps.append(Step(Kind.TRUNCATE, number))
        elif name == "fsync" and number == FOLDER:
            self.steps.append(Step(Kind.SYNC_FOLDER, folder=path))
        elif name == "fsync" and number is not None:
            self.steps.append(Step(Kind.SYNC_FILE, number))
        elif name in ("replace", "rename"):
            self._name(str(arguments[1]), self._numbers.pop(path), gone=path)
        elif name == "unlink":
            self.steps.append(Step(Kind.NAME, gone=path, folder=str(Path(path).parent)))
            self._numbers.pop(path)
        return result

    def _name(self, come: str, number: int, gone: str = "") -> None:
        self._numbers[come] = number
        folder = str(Path(come).parent)
        self.steps.append(Step(Kind.NAME, number, gone, come, folder))


@dataclass
class _Content:
    """A file's content as it is on the disk for certain, and as the program last saw it."""

    synced: bytes = b""
    seen: bytes = b""


@dataclass
class _Disk:
    """What is certain, and what is not, after some steps."""

    files: dict[int, _Content] = field(default_factory=dict)
    names: list[Step] = field(default_factory=list)
    lasting: set[int] = field(default_factory=set)
    """Places in `names` of those that are certain."""

    def take(self, step: Step) -> None:
        content = self.files.setdefault(step.number, _Content())
        if step.kind is Kind.NAME:
            self.names.append(step)
        elif step.kind is Kind.WRITE:
            content.seen += step.data
        elif step.kind is Kind.TRUNCATE:
            content.seen = b""
        elif step.kind is Kind.SYNC_FILE:
            content.synced = content.seen
        elif step.kind is Kind.SYNC_FOLDER:
            self.lasting |= {
                place for place, name in enumerate(self.names) if name.folder == step.folder
            }


Image = Mapping[str, bytes | None]
"""What lies where: a file's content, or None for a folder."""


def images(steps: Sequence[Step], count: int, tries: int) -> Iterator[Image]:
    """Yield what the disk may hold if the power goes after so many of the steps.

    Names that are not synced are all there, all absent, or `tries` times by chance.
    """
    disk = _Disk()
    for step in steps[:count]:
        disk.take(step)
    chance = random.Random(count)
    places = range(len(disk.names))
    some = [{place for place in places if chance.random() < 0.5} for _ in range(tries)]
    for chosen in (set[int](), set(places), *some):
        for content in (_absent, _whole, _zeroed, _torn, _cut):
            yield _image(disk, chosen | disk.lasting, content, chance)


def _image(
    disk: _Disk,
    chosen: set[int],
    content: Callable[[_Content, random.Random], bytes],
    chance: random.Random,
) -> Image:
    image: dict[str, bytes | None] = {}
    for place, name in enumerate(disk.names):
        if place in chosen:
            image.pop(name.gone, None)
            if name.come:
                file = disk.files.get(name.number, _Content())
                image[name.come] = None if name.number == FOLDER else content(file, chance)
    return image


def _absent(content: _Content, chance: random.Random) -> bytes:
    return content.synced


def _whole(content: _Content, chance: random.Random) -> bytes:
    return content.seen


def _zeroed(content: _Content, chance: random.Random) -> bytes:
    return content.synced + bytes(max(0, len(content.seen) - len(content.synced)))


def _torn(content: _Content, chance: random.Random) -> bytes:
    """Some sectors are as they were last seen; the others as synced, or zeros."""
    old = content.synced.ljust(len(content.seen), b"\0")
    return b"".join(
        (content.seen if chance.random() < 0.5 else old)[at : at + _SECTOR]
        for at in range(0, len(content.seen), _SECTOR)
    )


def _cut(content: _Content, chance: random.Random) -> bytes:
    if content.seen == content.synced:
        return content.synced
    return content.seen[: chance.randrange(len(content.seen) + 1)]


def lay_out(image: Image, root: Path) -> None:
    """Make `root` what the disk holds; files whose folder was lost are lost."""
    shutil.rmtree(root)
    root.mkdir()
    for name, content in sorted(image.items()):
        path = Path(name)
        if path.parent.is_dir():
            if content is None:
                path.mkdir()
            else:
                path.write_bytes(content)
