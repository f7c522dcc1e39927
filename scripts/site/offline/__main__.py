"""Run the step by itself, which must be done again whenever a file of the site has changed."""

import sys

from scripts.site.offline.writing import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
