"""How a file is named by its content; servers know such a file by its name."""

import re

FOLDER = "assets"
"""The folder of the site in which every file is named so."""

DIGITS = 10
"""How many hexadecimal digits of the sum stand before the ending: sheet.0a1b2c3d4e.js."""

NAMED = rf"/{FOLDER}/.*\.[0-9a-f]{{{DIGITS}}}\.[A-Za-z0-9]+$"
"""The end of such a file's path, for servers that match paths."""

NAME = re.compile(rf".*\.[0-9a-f]{{{DIGITS}}}\.[A-Za-z0-9]+")
"""Such a file's name."""
