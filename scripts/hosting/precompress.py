"""Put a compressed file beside each text file of a built site.

    python -m scripts.hosting.precompress site

A server sends it in place of the file to browsers that take it. Which kinds of file, and why
gzip alone, is in scripts/hosting/headers.yaml. Run it last: what is edited afterwards would be sent
as it was before. The same files give the same bytes.
"""

import os
import sys
from pathlib import Path

import deflate

from scripts.content.built_site import work_on
from scripts.hosting.headers import read

ENDING = ".gz"
STRONGEST = 12


def compress(site: Path) -> tuple[int, int]:
    """Write what saves bytes, and take away what does not or what belongs to nothing.

    Returns how many files were written, and how many bytes they save.
    """
    kinds = {f".{kind.ending}" for kind in read().compressed}
    count = saved = 0
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        beside = path.with_name(path.name + ENDING)
        if path.suffix == ENDING and Path(path.stem).suffix in kinds:
            if not path.with_suffix("").exists():
                path.unlink()
        elif path.suffix in kinds:
            data = path.read_bytes()
            small = deflate.gzip_compress(data, STRONGEST)
            if len(small) < len(data):
                beside.write_bytes(small)
                # Servers tell versions apart by time and size.
                times = path.stat()
                os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))
                count += 1
                saved += len(data) - len(small)
            else:
                beside.unlink(missing_ok=True)
    return count, saved


def main(arguments: list[str]) -> int:
    """Compress one site; return 2 where there is none."""
    site = Path(arguments[0] if arguments else "site")
    return work_on(site, compressed)


def compressed(site: Path) -> str:
    """Compress a site and say what it saves."""
    count, saved = compress(site)
    return f"{site}: {count} files compressed, {saved // 1024} KB less to send"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
