"""The link checker: proves that every reference of the built site leads somewhere.

`python -m scripts.links check` reads a built site and says where in the sources each broken
reference stands; the rules are in `rules/`, one module each. `python -m scripts.links external`
asks other hosts and writes a dated report.
"""
