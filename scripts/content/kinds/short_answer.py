"""short-answer: words in a line, which grows on a screen and takes more than fits on paper."""

from scripts.content.forms import place
from scripts.content.question import Kind

KIND = Kind("short-answer", form=place)
