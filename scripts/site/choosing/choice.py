"""What a service chose, done to single pages: those of its copy, and translations of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from scripts import ROOT
from scripts.content.countries import country_names
from scripts.settings.reading import Settings
from scripts.site.choosing.gone import Gone
from scripts.site.choosing.order import countries_first
from scripts.site.choosing.own_words import with_own_words
from scripts.site.choosing.pages import without_countries, without_gone


@dataclass(frozen=True)
class Choice:
    """What a service set, and what is gone because of it."""

    settings: Settings
    gone: Gone

    def ordered(self, page: str, text: str) -> str:
        """Return a page with the service's countries first, and its own words where they belong.

        Parameters:
            page: the page's file, from docs.
            text: the page, already without what is gone.
        """
        return with_own_words(page, countries_first(text, self.settings.countries), self.settings)

    def of_translation(self, page: str, text: str, steps: Mapping[str, str]) -> str:
        """Return a translated page as its English one is in this copy.

        Parameters:
            page: the page's file, from docs.
            text: the page as it was translated.
            steps: the words of each page's next step in the language.
        """
        if self.gone != Gone():
            text, _ = without_countries(text, self.gone, country_names(ROOT / "docs" / "data"))
            text, _ = without_gone(page, text, self.gone, steps)
        return self.ordered(page, text)
