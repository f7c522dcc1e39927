"""A question of a worksheet, and what a kind of question has to say of itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.content.options import FROM, HINT, NAME, Option

if TYPE_CHECKING:
    from scripts.content.forms import Form


@dataclass(frozen=True)
class Question:
    """One question, numbered from 1 in the order of its sheet.

    `sources` names earlier fields, as `sheet/field`, whose values this one starts with.
    `options` holds what its kind asks for, each checked and none missing.
    """

    name: str
    kind: str
    label: str
    path: Path
    line: int
    number: int
    hint: str = ""
    sources: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Kind:
    """What a kind of question is: its name, what a writer may set, and how it is answered.

    Page, PDF, Word, the stored answer and its text all follow from the form.

    Parameters:
        name: what stands after the slashes, `/// name | Question?`.
        form: what a question of this kind is answered in.
        options: what a writer may set, besides its name, its hint and where it comes from.
        fits: refuses options that do not go together; raises `Wrong`.
        fixed_name: the name of a question that each sheet has once; others are named by a writer.
    """

    name: str
    form: "Callable[[Question], Form]"
    options: Mapping[str, Option] = field(default_factory=dict)
    fits: Callable[[Mapping[str, Any]], None] = lambda options: None
    fixed_name: str = ""

    @property
    def all_options(self) -> dict[str, Option]:
        """Every option in the order in which a writer is told of them."""
        named = {} if self.fixed_name else {"name": NAME}
        return {**named, "hint": HINT, "from": FROM, **self.options}
