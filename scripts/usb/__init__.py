"""The form of the site that opens by a double click: from a USB stick, a shared drive, a folder.

Browsers refuse a page opened as a file much of what a server may give it: the page of a
folder, scripts as modules, the files of the search. So a built site is copied and its
addresses, scripts and search are put in a form that needs none of these.
"""
