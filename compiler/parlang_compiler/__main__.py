"""`python -m parlang_compiler` is the command `parlang`."""

import sys

from parlang_compiler.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
