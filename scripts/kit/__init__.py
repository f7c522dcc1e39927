"""The kit: what a careers service downloads, each file made by a module of its own.

    python -m scripts.kit --site site --out dist

packs a built site with its papers. The same commit and the same site give the same bytes.
"""
