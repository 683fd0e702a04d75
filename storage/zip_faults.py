"""What the zip module raises for archives that are not as they were written."""

import struct
import zipfile
import zlib

ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    RuntimeError,
    ArithmeticError,
    EOFError,
    ValueError,
    OSError,
)
