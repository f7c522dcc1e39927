"""What the search dialog loads: words of the built pages, and words of people in danger.

Both are written from the built site, so that either engine's build gets the same search, and
read by docs/assets/javascripts/search-*.js.
"""
