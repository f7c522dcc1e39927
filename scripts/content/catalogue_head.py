"""The first entry of a catalogue: who translates, into which language, with which forms.

Editors write more into it than the site reads, such as the last translator and the day. That is
theirs: it is kept as it stands, wrapped or not, and none of it is a reason to refuse a file.
"""

import re
from collections.abc import Iterator
from gettext import c2py

from babel.messages.plurals import get_plural

TEXT = r'"(?:[^"\\]|\\.)*"'
HEAD = re.compile(
    rf'(?P<notes>(?:#.*\n|[ \t]*\n)*)msgid ""[ \t]*\nmsgstr[ \t]+(?P<said>{TEXT}[ \t]*\n'
    rf"(?:[ \t]*{TEXT}[ \t]*(?:\n|$))*)"
)
FIELD = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
CHARSET = re.compile(r"charset=([\w.:-]*)")
COUNT = re.compile(r"nplurals=\s*(\d+)\s*;\s*plural=(.*?);?\s*")
TRIED = range(1000)
"""Numbers for which two rules must choose the same form to be the same."""


def found(text: str) -> re.Match[str] | None:
    """Return where a catalogue has its head; nothing for a template as it is, which has none."""
    return HEAD.match(text)


def without(text: str) -> str:
    """Return a catalogue with empty lines for its head, so that every line keeps its number."""
    head = found(text)
    return "\n" * head[0].count("\n") + text[head.end() :] if head else text


def fields_of(text: str) -> dict[str, str]:
    """Return what the head of a catalogue says, by name, however its lines are wrapped."""
    head = found(text)
    if not head:
        return {}
    parts = re.findall(TEXT, head["said"])
    said = "".join(part[1:-1] for part in parts).replace("\\n", "\n").replace('\\"', '"')
    return dict(FIELD.findall(said))


def written(text: str, language: str) -> str:
    """Return the head for a catalogue of a language: what it needs, and what an editor wrote."""
    ours = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language),
    }
    kept = {name: said for name, said in fields_of(text).items() if name not in ours}
    lines = (
        f"{name}: {said}".replace('"', '\\"') + "\\n" for name, said in {**ours, **kept}.items()
    )
    head = found(text)
    notes = [
        line
        for line in (head["notes"].splitlines() if head else ())
        if line.strip() and not line.startswith("#,")
    ]
    held = "".join(f'"{line}"\n' for line in lines)
    return "".join(f"{line}\n" for line in notes) + f'msgid ""\nmsgstr ""\n{held}\n'


def plural_forms(language: str) -> str:
    """Return how a language chooses its form for a number, as a catalogue says it."""
    return str(get_plural(language.replace("-", "_")).plural_forms)


def mistakes(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Yield the line and what the head says that is not so; what it leaves out is no mistake."""
    fields = fields_of(text)
    charset = CHARSET.search(fields.get("Content-Type", ""))
    if charset and charset[1].lower() not in ("utf-8", "charset"):
        remedy = f"'{charset[1]}' is wrong; the file is UTF-8, so write charset=utf-8"
        yield line_of(text, "Content-Type"), remedy
    named = fields.get("Language", "")
    if named and named.replace("_", "-").lower() != language.lower():
        remedy = f"'{named}' is wrong; this folder is {language}, so write Language: {language}"
        yield line_of(text, "Language"), remedy
    forms = fields.get("Plural-Forms", "")
    if forms and "nplurals=INTEGER" not in forms and not same_forms(forms, language):
        remedy = f"for this language write Plural-Forms: {plural_forms(language)}"
        yield line_of(text, "Plural-Forms"), f"'{forms}' is wrong; {remedy}"


def line_of(text: str, name: str) -> int:
    """Return the line in which the head says something, counted from 1."""
    place = text.find(f'"{name}:')
    return text.count("\n", 0, max(place, 0)) + 1


def same_forms(said: str, language: str) -> bool:
    """Say whether a rule for forms chooses as ours does: editors write the same one otherwise."""
    theirs, ours = COUNT.fullmatch(said), COUNT.fullmatch(plural_forms(language))
    if not theirs or not ours or theirs[1] != ours[1]:
        return False
    try:
        form, wanted = c2py(theirs[2]), c2py(ours[2])
        return all(form(number) == wanted(number) for number in TRIED)
    except (ValueError, ZeroDivisionError):
        return False
