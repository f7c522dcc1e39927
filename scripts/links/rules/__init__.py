"""The rules, in the order readers of this list best meet them."""

from scripts.links.project import Rule
from scripts.links.rules import (
    alternate,
    broken_out_of_base,
    canonical,
    download,
    duplicate_id,
    insecure_link,
    lost_address,
    missing_asset,
    missing_fragment,
    missing_from_nav,
    missing_nav_page,
    missing_page,
    missing_target,
    orphan_page,
    other_host,
    redirect_chain,
    redirect_target,
    sitemap,
    unlisted_address,
    unrendered_block,
    unrendered_citation,
    unresolved_link,
)

RULES: tuple[Rule, ...] = (
    missing_page,
    missing_fragment,
    missing_asset,
    download,
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
    lost_address,
    unlisted_address,
    redirect_target,
    redirect_chain,
    canonical,
    alternate,
    sitemap,
)
"""Every rule; one that is not listed here does not run."""

IN_EACH_LANGUAGE: tuple[Rule, ...] = (
    missing_page,
    missing_fragment,
    missing_asset,
    duplicate_id,
    insecure_link,
    unrendered_block,
    unrendered_citation,
)
"""Those that hold for pages in any language; the others ask the menu, or what was published."""
