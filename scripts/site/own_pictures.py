"""The pictures that say whose copy it is: the icon in a browser's tab, and the card of a link.

A card is what a chat or a feed shows where somebody sends a link on. No such program takes SVG,
so the card is drawn here, as PNG.
"""

import base64
import unicodedata
from html import escape

import resvg_py

from scripts.settings.colours import LIGHT_BACKGROUNDS, LIGHT_INK, OUR_MAIN, text_upon
from scripts.settings.pictures import is_square
from scripts.settings.reading import Settings

# Whatever their own name is, with spaces or signs; no picture of ours has this one.
ICON = "icon-of-service"
CARD = "link-card.png"
WIDTH, HEIGHT = 1200, 630
"""What the programs that show cards ask for, in pixels."""

FONTS = "Liberation Sans, DejaVu Sans, Noto Sans, Noto Sans Arabic, Arial, sans-serif"
# The most that the lines of a name may take of the card, and how large they are at most.
ACROSS, DOWN, LARGEST, SMALLEST = 1040, 270, 76, 34
LETTER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<rect width="32" height="32" rx="6" fill="{ground}"/><text x="16" y="23.5" font-size="21" '
    'font-weight="700" font-family="system-ui, sans-serif" text-anchor="middle" '
    'fill="{ink}">{letter}</text></svg>\n'
)


def icon(settings: Settings) -> tuple[str, bytes]:
    """Return the name and the content of the icon: theirs, their logo, or a letter of theirs."""
    for path in filter(None, (settings.icon_file, settings.logo_file)):
        held = path.read_bytes()
        # A logo about as wide as high is an icon too.
        if path == settings.icon_file or is_square(held):
            return f"{ICON}{path.suffix.lower()}", held
    letter = next((sign for sign in settings.service if sign.isalnum()), "?").upper()
    main = settings.colours.main if settings.colours else OUR_MAIN
    drawn = LETTER.format(ground=main, ink=text_upon(main), letter=letter)
    return f"{ICON}.svg", drawn.encode()


def card(settings: Settings, site_name: str, mark: bytes) -> bytes:
    """Return the card of a link as PNG.

    Parameters:
        settings: what the service set.
        site_name: the name of the site.
        mark: our own icon, for a service without a logo.
    """
    main = settings.colours.main if settings.colours else OUR_MAIN
    accent = (settings.colours and settings.colours.accent) or main
    logo = settings.logo_file.read_bytes() if settings.logo_file else mark
    kind = "png" if logo.startswith(b"\x89PNG") else "svg+xml"
    held = f"data:image/{kind};base64,{base64.b64encode(logo).decode('ascii')}"
    letters, lines = fitted(settings.service)
    first = 330 + letters
    words = "".join(
        f'<text x="600" y="{first + place * letters * 1.2:.0f}" font-size="{letters}" '
        f'font-weight="700" fill="{LIGHT_INK}">{escape(line)}</text>'
        for place, line in enumerate(lines)
    )
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'text-anchor="middle" font-family="{FONTS}">'
        f'<rect width="1200" height="630" fill="{LIGHT_BACKGROUNDS["paper"]}"/>'
        f'<rect y="606" width="1200" height="24" fill="{main}"/>'
        f'<rect y="598" width="1200" height="8" fill="{accent}"/>'
        # What a drawing has outside its own frame, no browser shows.
        '<clipPath id="room"><rect x="150" y="50" width="900" height="190"/></clipPath>'
        f'<image href="{held}" x="150" y="50" width="900" height="190" clip-path="url(#room)"/>'
        f'<text x="600" y="304" font-size="40" fill="{main}">{escape(site_name)}</text>'
        f"{words}</svg>"
    )
    return bytes(resvg_py.svg_to_bytes(svg_string=drawn))


def fitted(name: str) -> tuple[int, list[str]]:
    """Return the largest letters in which a name fits its room, in pixels, and its lines."""
    for letters in range(LARGEST, SMALLEST, -2):
        lines = broken(name, ACROSS / letters)
        if len(lines) * letters * 1.2 <= DOWN:
            return letters, lines
    return SMALLEST, broken(name, ACROSS / SMALLEST)


def broken(name: str, most: float) -> list[str]:
    """Return a name in lines no wider than some letters; a word that is wider is cut."""
    lines = [""]
    for word in name.split():
        tried = f"{lines[-1]} {word}".strip()
        if wide(tried) <= most:
            lines[-1] = tried
            continue
        lines.append("")
        for sign in word:
            if wide(lines[-1] + sign) > most:
                lines.append("")
            lines[-1] += sign
    return [line for line in lines if line]


def wide(words: str) -> float:
    """Return how wide words are at most, in letters as high as wide, whatever the font."""
    return sum(
        1.0 if unicodedata.east_asian_width(sign) in "WF" or sign in "MWmw@%" else
        0.8 if sign.isupper() else 0.62
        for sign in words
    )  # fmt: skip
