"""The program's version, in one place: shown by `--version`, written into files and reports."""

VERSION = "0.1.0"
