"""Give each file under assets/ of a built site a name that holds a sum of its content.

    python -m scripts.hosting.name_by_content site

`sheet.js` becomes `sheet.0a1b2c3d4e.js`, and every page, style sheet and module that refers
to it says so. A browser may then keep such a file for good: when it changes, its name does.
The sum covers what a file refers to as well, so that a changed module renames those that
import it. Run it when nothing else will be written to the site, and before anything lists
the site's files. The same site gives the same names; a second run changes nothing.
"""

import hashlib
import posixpath
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from scripts.content.built_site import languages, work_on
from scripts.content.errors import ProjectError
from scripts.hosting.naming import DIGITS, FOLDER, NAME
from scripts.hosting.place import Place, address_of

TAG = re.compile(r"""<[A-Za-z][\w:-]*(?:[^<>"']|"[^"]*"|'[^']*')*>""")
ATTRIBUTE = re.compile(r"""\s[\w:-]+\s*=\s*(?:"(?P<one>[^"]*)"|'(?P<two>[^']*)')""")
JSON_SCRIPT = re.compile(
    r"""<script\b[^>]*\btype=["']?application/(?:ld\+)?json["']?[^>]*>(?P<json>.*?)</script>""",
    re.DOTALL | re.IGNORECASE,
)
JSON_STRING = re.compile(r'"(?P<value>[^"\\]*)"')
STYLE_ADDRESS = re.compile(
    r"""url\(\s*(?P<quote>["']?)(?P<url>[^"')]+)(?P=quote)\s*\)"""
    r"""|@import\s*(?P<other>["'])(?P<import>[^"']+)(?P=other)"""
)
# What a module imports, and what `new URL("./x", import.meta.url)` names.
MODULE_STRING = re.compile(r"""(?P<quote>["'`])(?P<value>\.{1,2}/[\w./-]+)(?P=quote)""")
# One address, or one of a list such as srcset holds.
ADDRESS = re.compile(r"[^\s,]+")


@dataclass(frozen=True)
class Mention:
    """A place in a file's text that may be the address of another file."""

    start: int
    value: str


def mentions_in_html(text: str) -> Iterator[Mention]:
    """Yield each attribute's addresses, and each string of JSON for scripts."""
    for tag in TAG.finditer(text):
        for attribute in ATTRIBUTE.finditer(tag[0]):
            group = "one" if attribute["one"] is not None else "two"
            start = tag.start() + attribute.start(group)
            for address in ADDRESS.finditer(attribute[group]):
                yield Mention(start + address.start(), address[0])
    for script in JSON_SCRIPT.finditer(text):
        for found in mentions_in_json(script["json"]):
            yield Mention(script.start("json") + found.start, found.value)


def mentions_in_json(text: str) -> Iterator[Mention]:
    """Yield each string."""
    for string in JSON_STRING.finditer(text):
        yield Mention(string.start("value"), string["value"])


def mentions_in_style(text: str) -> Iterator[Mention]:
    """Yield each address of a style sheet."""
    for found in STYLE_ADDRESS.finditer(text):
        group = "url" if found["url"] is not None else "import"
        yield Mention(found.start(group), found[group])


def mentions_in_script(text: str) -> Iterator[Mention]:
    """Yield each string that starts as a module's own place does."""
    for found in MODULE_STRING.finditer(text):
        yield Mention(found.start("value"), found["value"])


READERS: dict[str, Callable[[str], Iterator[Mention]]] = {
    ".html": mentions_in_html,
    ".svg": mentions_in_html,
    ".webmanifest": mentions_in_json,
    ".css": mentions_in_style,
    ".js": mentions_in_script,
}


class Site:
    """A built site whose files are to be renamed.

    Parameters:
        folder: where it lies.
        address: the address it was built for, for pages that name whole addresses.
    """

    def __init__(self, folder: Path, address: str) -> None:
        self.place = Place(address)
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        self.folder = folder
        self.files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
        # Each language has files of its own.
        folders = tuple(
            f"{(one / FOLDER).relative_to(folder).as_posix()}/"
            for one in (folder, *languages(folder))
        )
        self.assets = {
            name
            for name in self.files
            if name.startswith(folders) and not NAME.fullmatch(posixpath.basename(name))
        }
        self.mentions = {
            name: list(self._mentions(name)) for name in self.files if _suffix(name) in READERS
        }

    def _mentions(self, name: str) -> Iterator[tuple[Mention, str]]:
        """Yield each mention of a file that is to be renamed, and that file."""
        for mention in READERS[_suffix(name)](self.text(name)):
            target = self.target(name, mention.value)
            if target in self.assets:
                yield mention, target

    def text(self, name: str) -> str:
        """Return a file's text."""
        return self.files[name].decode("utf-8")

    def target(self, name: str, address: str) -> str:
        """Return the site's file that an address in another file leads to, if it is one."""
        if address.startswith(self.place.address):
            address = self.place.base + address.removeprefix(self.place.address)
        try:
            parts = urlsplit(address)
        except ValueError:  # such as an unclosed bracket: some other attribute's words
            return ""
        if parts.scheme or parts.netloc or not parts.path:
            return ""
        path = posixpath.join(f"{self.place.base}{name}", "..", unquote(parts.path))
        path = posixpath.normpath(path)
        return path.removeprefix(self.place.base) if path.startswith(self.place.base) else ""

    def new_names(self) -> dict[str, str]:
        """Return the new name of each file that is to be renamed."""
        return {name: _named(name, self._sum(name)) for name in sorted(self.assets)}

    def _sum(self, name: str) -> str:
        """Return the sum over a file and all that it refers to, near and far.

        Over the files as they were, so that two modules may import each other.
        """
        reached: set[str] = set()
        waiting = [name]
        while waiting:
            now = waiting.pop()
            if now not in reached:
                reached.add(now)
                waiting += [target for _, target in self.mentions.get(now, ())]
        digest = hashlib.sha256()
        for one in [name, *sorted(reached - {name})]:
            digest.update(f"{one} {len(self.files[one])}\n".encode())
            digest.update(self.files[one])
        return digest.hexdigest()[:DIGITS]

    def renamed(self, names: Mapping[str, str]) -> dict[str, bytes]:
        """Return each file whose name or text changes, by its new name.

        Raises ProjectError for a file that nothing refers to in a way we understand.
        """
        changed: dict[str, bytes] = {}
        for name, data in self.files.items():
            found = self.mentions.get(name, [])
            if name in names or found:
                made = _replaced(self.text(name), found, names).encode() if found else data
                changed[names.get(name, name)] = made
        faults = [*self._unmentioned(names), *self._left(changed, names)]
        if faults:
            raise ProjectError("\n".join(faults))
        return changed

    def _unmentioned(self, names: Mapping[str, str]) -> Iterator[str]:
        """Yield a fault for each file that nothing refers to."""
        mentioned = {target for found in self.mentions.values() for _, target in found}
        for name in sorted(names.keys() - mentioned):
            yield (
                f"{name}: no page, style sheet or module refers to it, so nobody would find it "
                f"under a new name; put it outside {FOLDER}/, or take it out"
            )

    def _left(self, changed: Mapping[str, bytes], names: Mapping[str, str]) -> Iterator[str]:
        """Yield a fault for each script that still says an old name in a string."""
        old = {posixpath.basename(name) for name in names}
        own = {named: posixpath.basename(name) for name, named in names.items()}
        pattern = re.compile(
            r"""["'`/](?P<name>""" + "|".join(map(re.escape, sorted(old))) + r""")["'`?#]"""
        )
        for name, data in {**self.files, **changed}.items():
            if name in names or _suffix(name) != ".js" or not old:
                continue
            for found in pattern.finditer(data.decode("utf-8")):
                if own.get(name) == found["name"]:
                    continue  # what goes wrong in a script is told with the script's own name
                yield (
                    f"{name}: says '{found['name']}' in a way that cannot be followed; "
                    "write './...' from the module's own place, or let the page hold the address"
                )


def _suffix(name: str) -> str:
    """Return the end of a file's name, with its dot."""
    return posixpath.splitext(name)[1]


def _named(name: str, sum_: str) -> str:
    """Return a name with a sum before its ending."""
    stem, suffix = posixpath.splitext(name)
    return f"{stem}.{sum_}{suffix}"


def _replaced(text: str, found: list[tuple[Mention, str]], names: Mapping[str, str]) -> str:
    """Return a text that says the new names; the rest of each address stays as it is."""
    parts, done = [], 0
    for mention, target in sorted(found, key=lambda pair: pair[0].start):
        path = urlsplit(mention.value).path
        at = mention.value.index(path) + path.rindex("/") + 1 if "/" in path else 0
        rest = mention.value[at + len(path.rsplit("/", 1)[-1]) :]
        parts.append(text[done : mention.start + at])
        parts.append(quote(posixpath.basename(names[target])) + rest)
        done = mention.start + len(mention.value)
    return "".join([*parts, text[done:]])


def rename(folder: Path) -> int:
    """Rename a site's files and return how many. Raises ProjectError and changes nothing then."""
    site = Site(folder, address_of(folder))
    names = site.new_names()
    changed = site.renamed(names)
    for name, data in changed.items():
        (folder / name).write_bytes(data)
    for name in names:
        (folder / name).unlink()
    return len(names)


def main(arguments: list[str]) -> int:
    """Rename one site's files; return 1 where some would be lost, 2 where there is no site."""
    site = Path(arguments[0] if arguments else "site")
    return work_on(site, lambda site: f"{site}: {rename(site)} files named by their content")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
