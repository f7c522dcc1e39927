"""Files that tell a web server how to send the site.

All of them come from one source, `scripts/hosting/headers.yaml`, for one place: the site's address,
with or without a sub-path, the folder it lies in, and who may show it in a frame.
"""
