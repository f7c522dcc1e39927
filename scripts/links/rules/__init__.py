"""The rules, in the order readers of this list best meet them."""

from scripts.links.project import Rule
from scripts.links.rules import (
    broken_out_of_base,
    duplicate_id,
    insecure_link,
    missing_asset,
    missing_fragment,
    missing_from_nav,
    missing_nav_page,
    missing_page,
    missing_target,
    orphan_page,
    other_host,
    unrendered_block,
    unrendered_citation,
    unresolved_link,
)

RULES: tuple[Rule, ...] = (
    missing_page,
    missing_fragment,
    missing_asset,
    missing_target,
    duplicate_id,
    orphan_page,
    other_host,
    insecure_link,
    unrendered_block,
    unrendered_citation,
    unresolved_link,
    missing_from_nav,
    missing_nav_page,
    broken_out_of_base,
)
"""Every rule; one that is not listed here does not run."""
