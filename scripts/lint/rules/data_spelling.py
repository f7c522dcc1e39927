"""data-spelling: the words that pages take from the data files are spelt the British way.

Messages, rights, findings and notes in `docs/data/` are printed for readers, so the rule
spelling holds for them too, with the same list of words. So it does for what pages print of a
careers service's settings. Names of people, services, studies and journals keep their own
spelling and are left alone, and so are ids and addresses.

Fails:
    === docs/data/support.yaml
    - id: uk
      name: United Kingdom
      lines:
        - name: Samaritans
          for: "someone to talk to, at any hour of the nigth"

Fails:
    === docs/data/sources.yaml
    - id: wanberg-2010
      title: "The job search grind"
      finding: >-
        In this study, 233 unemployed job seekers kept daily records. People who were
        counseled lost less confidence.

Passes:
    === docs/data/sources.yaml
    - id: card-2018
      authors: "Card, D., Kluve, J., & Weber, A."
      title: "What works? A meta analysis of recent active labor market program evaluations"
      container: "Journal of the European Economic Association"
      finding: >-
        This review covers more than 200 studies of government job programmes.

Passes:
    === docs/data/places.yaml
    - id: course-finders
      places:
        - name: CareerOneStop
          by: US Department of Labor
          what: "Local centres that help with a job search."
          url: https://www.careeronestop.org
"""

from collections.abc import Iterator

import yaml

from scripts.content import yaml_text
from scripts.content.errors import YOURS, FileError, shown
from scripts.content.problem import Problem
from scripts.content.words import ENGLISH
from scripts.lint.dictionary import LIST
from scripts.lint.site import Site
from scripts.lint.spelling import mistakes
from scripts.lint.word_set import word_set
from scripts.lint.yaml_places import scalars, spell_out
from scripts.settings.layout import FILE

ID = "data-spelling"
# The keys whose values are our own words.
WORDS = word_set(
    """
    body direct find finding footer for hint hours label limits note one opening_hours options read
    relayed steps
    subject summary text two what when where words
    """
)
# What people type in danger, misspelt on purpose.
TYPED = "danger.yaml"


def check_all(site: Site) -> Iterator[Problem]:
    """Report each word that is a slip, or that we write in another form."""
    settings = [YOURS / FILE] if site.published and (YOURS / FILE).exists() else []
    for path in (*settings, *sorted(site.data.glob("*.yaml"))):
        if path.name == TYPED:
            continue
        text = path.read_text(encoding="utf-8")
        try:
            tree = yaml_text.tree_of(text, path)
        except FileError:
            continue  # who reads the file for the pages says so
        values = list(values_of(tree)) if tree else []
        words = "yours/words.txt" if path in settings else LIST
        for mistake in mistakes([value.value.replace("\n", " ") for value in values], words):
            value = values[mistake.text]
            places = spell_out(value.value, text, value.start_mark.index, value.end_mark.index)
            place = places[mistake.start]
            line = text.count("\n", 0, place) + 1
            column = place - text.rfind("\n", 0, place)
            yield Problem(shown(path), line, ID, mistake.advice, column)


def values_of(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """Yield the values that are words for readers, however deep."""
    for part in node.value if isinstance(node, yaml.SequenceNode) else ():
        yield from values_of(part)
    for key, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if key.value in WORDS and isinstance(value, yaml.MappingNode):
            # A setting may be given by language.
            for language, text in value.value:
                yield from scalars(text) if language.value == ENGLISH else values_of(text)
        elif key.value in WORDS:
            yield from scalars(value)
        else:
            yield from values_of(value)
