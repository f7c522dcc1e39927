"""Run the command: see writing.py."""

import sys

from scripts.site.search.writing import main

sys.exit(main(sys.argv[1:]))
