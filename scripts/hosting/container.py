"""A Containerfile: the site and nginx, with no rights and nothing to write to."""

from scripts.hosting.place import Place

# Which release series; the newest of it is taken when the image is made.
IMAGE = "nginx:stable-alpine"

CONTAINERFILE = """\
# After the No in a container, for {address}
# In a folder that holds this file, nginx.conf and the built site/:
#     podman build --tag after-the-no .
#     podman run --rm --read-only --tmpfs {scratch} --cap-drop all \\
#         --security-opt no-new-privileges --publish {port}:{port} after-the-no
# docker takes the same words. Something in front of it answers https.
FROM {image}
COPY nginx.conf /etc/nginx/after-the-no.conf
COPY site/ {folder}/
# An ordinary user of the image, by number, so that a host can see that it is not root.
USER 101:101
EXPOSE {port}
STOPSIGNAL SIGQUIT
# The image's own start script would change its configuration; this one needs no change.
ENTRYPOINT ["nginx", "-c", "/etc/nginx/after-the-no.conf"]
"""


def containerfile(place: Place) -> str:
    """Return the file; nginx.conf of the same place goes beside it."""
    return CONTAINERFILE.format(
        address=place.address,
        scratch=place.scratch,
        port=place.port,
        folder=place.folder,
        image=IMAGE,
    )
