"""Files for object storage behind a content network: Amazon, Google, Azure.

The storage holds each file with its type and its caching; the network in front adds the
other headers, compresses, answers https, and makes a folder's address lead to its page.
"""

import json
import re
import textwrap

from scripts.hosting.headers import Headers
from scripts.hosting.naming import FOLDER
from scripts.hosting.place import Place

NAME = "after-the-no"

# CloudFront has a place of its own for these; it refuses them among the others.
_SECURITY = {
    "Content-Security-Policy": "ContentSecurityPolicy",
    "Referrer-Policy": "ReferrerPolicy",
}

FUNCTION = """\
// After the No, for CloudFront: a function for "viewer request" (cloudfront-js-2.0), for
// {address}
// The storage knows files, not folders: an address that ends in a slash is its index.html, and
// one whose last part has no dot lacks its slash.
function handler(event) {{
  var request = event.request;
  // One slash in front: with two, the redirect would lead to another host.
  var path = request.uri.replace(/^[/\\\\]+/, "/");
  if (path.endsWith("/")) {{
    request.uri = path + "index.html";
    return request;
  }}
  if (path.split("/").pop().includes(".")) {{
    return request;
  }}
  return {{
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: {{ location: {{ value: path + "/" }} }},
  }};
}}
"""

WITHOUT_ASSETS = f"""\
cp -R site rest && rm -r rest/{FOLDER} && find rest -name "*.gz" -delete
find site/{FOLDER} -name "*.gz" -delete"""

GUIDE = """\
After the No, from object storage behind a content network
For {address}

The storage holds each file with its type and its caching. The network in front of it adds the
other headers, compresses, answers https and makes a folder's address lead to its page.

The commands stand in the folder that holds site/. BUCKET and NAME are yours.
{under}
Upload assets/ first, so that no page asks for what is not there yet. Files that end in .gz
stay at home, since the network compresses by itself.

This was written from the vendors' manuals. Nobody has run it against an account yet, so look
at the answers with curl before you tell readers.

1. AMAZON: S3 AND CLOUDFRONT

{aws}
   Then in CloudFront:
   - the bucket as origin, reached by origin access control only
   - viewer protocol policy "Redirect HTTP to HTTPS"; allowed methods GET and HEAD
   - compress objects automatically; cache policy CachingOptimized
   - cloudfront-function.js as a function at "viewer request"
   - error responses 403 and 404: both {base}404.html with status 404, kept 0 seconds
   - the headers, as a response headers policy:

       aws cloudfront create-response-headers-policy \\
           --response-headers-policy-config file://cloudfront-response-headers.json

2. GOOGLE: CLOUD STORAGE BEHIND A LOAD BALANCER

{google}
   Then in the load balancer: the bucket as backend bucket with Cloud CDN, cache mode "use
   origin headers", automatic compression, and each line of part 4 as a custom response header.

3. AZURE: STORAGE BEHIND FRONT DOOR

{azure}
   Then in Front Door: compression on, and a rule set with one rule for all requests. In it,
   for each line of part 4, the action "Modify response header", operator "Overwrite".

4. HEADERS WITH EVERY ANSWER

{headers}

5. WHAT EACH FILE'S TYPE SHOULD BE

   Look at a few after the upload, and correct those that the storage did not know.

{types}
"""


def cloudfront_headers(headers: Headers, place: Place) -> str:
    """Return a response headers policy for CloudFront, as its command line takes it."""
    security: dict[str, dict[str, object]] = {}
    custom = []
    for name, value in headers.everywhere(place).items():
        if name in _SECURITY:
            security[_SECURITY[name]] = {"Override": True, _SECURITY[name]: value}
        elif name == "X-Content-Type-Options":
            security["ContentTypeOptions"] = {"Override": True}
        elif name == "Strict-Transport-Security":
            security["StrictTransportSecurity"] = {
                "Override": True,
                "IncludeSubdomains": "includeSubDomains" in value,
                "Preload": "preload" in value,
                "AccessControlMaxAgeSec": _seconds(value),
            }
        else:
            custom.append({"Header": name, "Value": value, "Override": True})
    policy = {
        "Name": NAME,
        "Comment": f"After the No, {place.address}"[:128],
        "SecurityHeadersConfig": security,
        "CustomHeadersConfig": {"Quantity": len(custom), "Items": custom},
    }
    return json.dumps(policy, indent=2) + "\n"


def cloudfront_function(place: Place) -> str:
    """Return the function that makes addresses of folders lead to their pages."""
    return FUNCTION.format(address=place.address)


def guide(headers: Headers, place: Place) -> str:
    """Return the instructions, with the values from the one source."""
    path = place.base.strip("/")
    under = f"The site goes into the folder {path}/ of the bucket, so that addresses match.\n"
    everywhere = headers.everywhere(place).items()
    return GUIDE.format(
        address=place.address,
        base=place.base,
        under="" if place.own_host else under,
        aws=_indented(_amazon(headers, path)),
        google=_indented(_google(headers, path)),
        azure=_indented(_azure(headers, path)),
        headers=_indented("\n".join(f"{name}: {value}" for name, value in everywhere)),
        types=_indented(
            "\n".join(f".{kind.ending:<12}{headers.full_type(kind)}" for kind in headers.kinds)
        ),
    )


def _amazon(headers: Headers, path: str) -> str:
    """Return the commands that fill a bucket of Amazon's."""
    target = _joined("s3://BUCKET", path)
    return f"""\
aws s3 sync site/{FOLDER} {target}/{FOLDER} --exclude "*.gz" \\
    --cache-control "{headers.named}"
aws s3 sync site {target} --exclude "{FOLDER}/*" --exclude "*.gz" \\
    --cache-control "{headers.other}"
"""


def _google(headers: Headers, path: str) -> str:
    """Return the commands that fill a bucket of Google's."""
    target = _joined("gs://BUCKET", path)
    return f"""\
{WITHOUT_ASSETS}
gcloud storage cp --recursive site/{FOLDER} {target}/ \\
    --cache-control="{headers.named}"
gcloud storage cp --recursive "rest/*" {target}/ \\
    --cache-control="{headers.other}"
gcloud storage buckets update gs://BUCKET \\
    --web-main-page-suffix=index.html --web-error-page={_joined(path, "404.html")}
"""


def _azure(headers: Headers, path: str) -> str:
    """Return the commands that fill Azure's storage."""
    upload = "az storage blob upload-batch --account-name NAME --destination '$web'"
    into = f"--destination-path {path} " if path else ""
    return f"""\
{WITHOUT_ASSETS}
az storage blob service-properties update --account-name NAME --static-website true \\
    --index-document index.html --404-document {_joined(path, "404.html")}
{upload} \\
    --destination-path {_joined(path, FOLDER)} --source site/{FOLDER} --overwrite \\
    --content-cache-control "{headers.named}"
{upload} \\
    {into}--source rest --overwrite \\
    --content-cache-control "{headers.other}"
"""


def _joined(*parts: str) -> str:
    """Return parts of a path with slashes between those that are not empty."""
    return "/".join(part for part in parts if part)


def _seconds(value: str) -> int:
    """Return how long Strict-Transport-Security binds a host, in seconds."""
    found = re.search(r"max-age=(\d+)", value)
    if not found:
        raise ValueError(f"Strict-Transport-Security needs max-age: {value}")
    return int(found[1])


def _indented(text: str) -> str:
    """Return commands further in than the words around them."""
    return textwrap.indent(text, "       ")
