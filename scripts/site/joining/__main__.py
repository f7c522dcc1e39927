"""Run the step by itself: `python -m scripts.site.joining site`."""

import sys

from scripts.site.joining.writing import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
