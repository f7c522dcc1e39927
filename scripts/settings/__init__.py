"""What a careers service changes to make the site its own.

Everything of theirs lives in one folder, `yours/`, which an update never touches:
`settings.yml`, their logo, and `pages/` with pages that are new or replace ours. This
package checks it and lays it over our sources, without changing them.
"""
