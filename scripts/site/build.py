"""The site from its sources: MkDocs, then each step on the built files in its order.

The sources are our pages, with a careers service's own laid over them where its folder is there.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.content import data_files, front_matter, translations
from scripts.content.errors import NOTES, note
from scripts.content.site_config import read_config
from scripts.content.translations import folder_of
from scripts.content.words import ENGLISH, ENVIRONMENT, direction, speaking
from scripts.settings.layout import PAGES
from scripts.settings.reading import YOURS, Security, found
from scripts.site import found_by_search, redirects, security_txt, shrinking
from scripts.site.choosing.choice import Choice
from scripts.site.joining import writing as joining
from scripts.site.offline import writing as offline
from scripts.site.search import writing as search
from scripts.site.staging import CONFIG, STAGED
from scripts.site.staging import stage as stage_settings
from scripts.site.translating import STAGED as STAGED_LANGUAGES
from scripts.site.translating import Base, is_theirs, languages_of, pages_of, stage, stage_english


@dataclass(frozen=True)
class Sources:
    """What a build reads: MkDocs' configuration, the folder of `docs/`, a service's own folder.

    And what MkDocs knows nothing of: the language, and where faults in security are reported.
    """

    config: Path
    folder: Path
    language: str = "en"
    yours: Path | None = None
    security: Security | None = None
    choice: Choice | None = None
    translation: str = ENGLISH
    languages: tuple[str, ...] = ()

    @property
    def environment(self) -> dict[str, str]:
        """The environment for a process that reads these sources."""
        return {
            **os.environ,
            "AFTER_THE_NO_SOURCES": str(self.folder),
            ENVIRONMENT: self.translation,
            # MkDocs and the theme speak of their own future; see CONTRIBUTING.md.
            "NO_MKDOCS_2_WARNING": "1",
        }


def sources(yours: Path = YOURS, staged: Path = STAGED, *, live: bool = False) -> Sources:
    """Return our sources, or ours with a service's laid over them.

    Parameters:
        yours: the service's folder; it need not exist.
        staged: where both are laid together.
        live: whether a change to a page should show without laying them together anew.

    Raises FileError with every mistake of the service's settings.
    """
    settings = found(yours)
    if settings is None:
        return Sources(ROOT / "mkdocs.yml", ROOT)
    config, choice = stage_settings(settings, target=staged, live=live)
    return Sources(
        config,
        staged,
        settings.language,
        yours,
        settings.security,
        choice,
        languages=settings.languages,
    )


def build(
    sources: Sources,
    site: Path,
    *,
    address: str = "",
    strict: bool = True,
    options: Sequence[str] = (),
    faults: Path | None = None,
    joined: bool = True,
    keep: bool = True,
) -> int:
    """Build into a folder and return the exit code.

    Parameters:
        sources: what to build.
        site: the folder for the built site.
        address: where the site will be; as configured without it.
        strict: whether a broken link in a page stops the build.
        options: further options for `mkdocs build`.
        faults: a file for the mistakes in pages, for a build that goes on despite them.
        joined: whether style and script go into the pages, or stay files that a writer can find.
        keep: whether a reader's device may keep pages for when there is no network.
    """
    right = sound(ROOT / "docs", sources.yours, strict=strict, notes=faults)
    # The link checker, which asks for the faults, looks at their pages itself.
    if not ((faults or sound_theirs(sources, strict=strict)) and right):
        return 1
    environment = sources.environment | ({"SITE_URL": address} if address else {})
    environment |= {NOTES: str(faults)} if faults else {}
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(sources.config)]
    command += ["--site-dir", str(site), "--strict" if strict else "--no-strict", *options]
    failed = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    with speaking(sources.translation):
        failed = failed or finish(site, sources.folder / "docs", joined=joined)
        if not failed:
            name_language(site, sources.language, sources.translation)
        if not failed and sources.translation != ENGLISH:
            found_by_search.lead_to_english(site, sources.translation)
        if not failed and sources.security and sources.translation == ENGLISH:
            security_txt.write(site, sources.security, sources.language)
        if not failed and keep:
            # Last: it writes down a sum of each file.
            failed = offline.main([str(site)])
    return failed


def build_all(
    sources: Sources,
    languages: Sequence[str],
    site: Path,
    *,
    address: str = "",
    staged: Path = STAGED_LANGUAGES,
    only: Sequence[str] = (),
    **how: Any,  # noqa: ANN401  # as in build
) -> int:
    """Build the English site, then each language into a folder of it; return the exit code.

    Parameters:
        sources: those of the English site.
        languages: what to build besides; without any, the English site knows of none.
        site: the folder for the built site.
        address: where the site will be; as configured without it.
        staged: where each language is laid over the English pages.
        only: of the languages those to build anew, and nothing else; all, and English, without it.
        how: as in `build`.
    """
    if not languages:
        failed = build(sources, site, address=address, **how)
        return failed or found_by_search.write_robots(site)
    address = address or read_config(sources.config).site_url
    base = Base(sources.config, sources.folder, sources.yours, sources.choice)
    if not sound_in(base, languages):
        return 1
    every = languages_of(base, languages)
    english = replace(sources, config=stage_english(base, every, staged))
    failed = 0 if only else build(english, site, address=address, **how)
    for language in (one for one in every if not only or one.name in only):
        stage(base, language, every, staged)
        laid = in_language(sources, language.name, staged)
        folder = folder_of(language.name)
        failed = failed or build(laid, site / folder, address=f"{address}{folder}", **how)
    return failed or found_by_search.write_robots(site)


def sound(
    docs: Path, yours: Path | None = None, *, strict: bool, notes: Path | None = None
) -> bool:
    """Say whether the data files, and in a strict build the front matter of pages, are right.

    All that is wrong there is told in one run. MkDocs passes over front matter that it cannot use,
    so a build that is not strict goes on despite it.

    Parameters:
        docs: the folder of our pages, with the data files in it.
        yours: a careers service's folder, where it lays its own pages over ours.
        strict: whether wrong front matter stops the build.
        notes: a file for what is wrong with front matter; printed without it.
    """
    data = data_files.faults(docs / "data")
    pages = [(path, False) for path in sorted(docs.rglob("*.md"))]
    pages += [(path, True) for path in sorted((yours / PAGES).rglob("*.md"))] if yours else []
    front = [
        fault
        for path, theirs in pages
        if "_templates" not in path.parts
        for fault in front_matter.faults(path, theirs=theirs)
    ]
    for fault in [*data, *(() if notes else front)]:
        print(fault, file=sys.stderr)
    if notes:
        note(front, notes)
    return not data and not (strict and front)


def sound_theirs(sources: Sources, *, strict: bool) -> bool:
    """Say whether a service's own pages can be built; tell what is wrong with them."""
    if not sources.choice or sources.translation != ENGLISH:
        return True
    # The linter takes a second to load, and only a copy with pages of its own needs it.
    from scripts.site import their_pages

    return their_pages.sound(sources.choice, strict=strict)


def in_language(sources: Sources, language: str, staged: Path = STAGED_LANGUAGES) -> Sources:
    """Return the sources of a language as `build_all` laid them over those of the English site."""
    folder = staged / language
    return replace(
        sources,
        config=folder / CONFIG,
        folder=folder,
        language=language,
        translation=language,
        languages=(),
    )


def sound_in(base: Base, languages: Sequence[str]) -> bool:
    """Say whether catalogues, and front matter and places of pages, are right; tell what is not."""
    faults = [fault for language in languages for fault in translations.faults(language)]
    faults += [
        fault
        for language in languages
        for path in pages_of(base, language).values()
        for fault in front_matter.faults(path, theirs=is_theirs(base, path))
    ]
    for fault in faults:
        print(fault, file=sys.stderr)
    return not faults


def finish(site: Path, docs: Path = ROOT / "docs", *, joined: bool = True) -> int:
    """Do what follows MkDocs on the built files, in this order; return the exit code.

    Redirects come first, because the search leaves their pages out. Files are made small before
    they are put into the pages, because a sum is made of what stands there.
    """
    return (
        redirects.main([str(site), "--docs", str(docs)])
        or search.main([str(site), "--docs", str(docs)])
        or shrinking.main([str(site)])
        or (joining.main([str(site)]) if joined else 0)
    )


def name_language(site: Path, language: str, translation: str = ENGLISH) -> None:
    """Say on every page which English it is written in, and where a language begins to write.

    The theme knows only `en`, and says the direction at a place where a style sheet is too late.
    """
    said = f'<html lang="{language}"'
    if direction(translation) == "rtl":
        said += ' dir="rtl"'
    if said == '<html lang="en"':
        return
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace(f'<html lang="{translation}"', said, 1), "utf-8")
