"""Start Kommunkompassen."""

import sys

from kompass_gui.command_line import main

if __name__ == "__main__":
    sys.exit(main())
