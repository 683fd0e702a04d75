"""PySide's own Python modules, kept compiled between starts.

WORKAROUND: PySide carries a dozen modules as an archive inside its library and compiles them at
every start, which is a tenth of this program's. Where it finds a `files.dir` beside shiboken6 it
imports them from there instead (its variable SBK_EMBED makes one), but that folder is not ours to
write in, and what lies there would outlive the PySide that it belongs to. So the modules are kept,
compiled, in a folder of ours, and shiboken6 is imported as if it lay there. What is kept names the
PySide and the Python that it is for, and is not used for others, nor when it is damaged.
"""

import io
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec
from importlib.util import MAGIC_NUMBER, find_spec, module_from_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, PyZipFile, ZipFile

from kompass_core.errors import FileNotWrittenError
from storage.atomic_file import make_folder, write_whole
from storage.data_folder import local_folder

_NAME = "files.dir"
"""PySide's own; it puts this before Python's folders, where an archive is as good as one."""
_PACKAGE = "shibokensupport"


def support_file() -> Path:
    """Return where the modules are kept: in the folder of this computer."""
    return local_folder() / "pyside" / _NAME


def import_shiboken(kept: Path) -> None:
    """Import shiboken6, PySide's ground, with the modules in the file `kept`, if they fit.

    It must come before anything imports PySide6, or does nothing. Where nothing is kept, PySide
    does as it always does.
    """
    spec = find_spec("shiboken6")
    if "shiboken6" in sys.modules or spec is None or spec.loader is None:
        return
    if not _fits(kept, _owner(spec)):
        return
    module = sys.modules["shiboken6"] = module_from_spec(spec)
    own = module.__file__
    module.__file__ = str(kept.with_name("__init__.py"))
    try:
        spec.loader.exec_module(module)
    finally:
        module.__file__ = own


def keep_support(kept: Path) -> None:
    """Keep in the file `kept` what PySide compiled at this start, unless it is there already.

    What cannot be kept, because PySide does it in another way or the disk is full, is compiled
    again at the next start.
    """
    spec = find_spec("shiboken6")
    archive = getattr(getattr(sys.modules.get(_PACKAGE), "__loader__", None), "zfile", None)
    if spec is None or not isinstance(archive, ZipFile) or _fits(kept, _owner(spec)):
        return
    with suppress(OSError, FileNotWrittenError):
        make_folder(kept.parent)
        write_whole(kept, _compiled(archive, _owner(spec)))


def _owner(spec: ModuleSpec) -> bytes:
    """Return what tells one PySide, and one Python, from another."""
    with suppress(OSError):
        return MAGIC_NUMBER + Path(str(spec.origin)).with_name("_config.py").read_bytes()
    return b""


def _fits(kept: Path, owner: bytes) -> bool:
    try:
        with ZipFile(kept) as archive:
            return bool(owner) and archive.comment == owner and archive.testzip() is None
    except (OSError, BadZipFile):
        return False


def _compiled(archive: ZipFile, owner: bytes) -> bytes:
    content = io.BytesIO()
    with TemporaryDirectory() as folder, PyZipFile(content, "w") as compiled:
        members = [each for each in archive.namelist() if each.startswith(f"{_PACKAGE}/")]
        archive.extractall(folder, members)
        compiled.writepy(str(Path(folder) / _PACKAGE))
        compiled.comment = owner
    return content.getvalue()
