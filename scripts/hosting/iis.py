"""A file for Internet Information Services, the web server of Windows."""

from xml.sax.saxutils import quoteattr

from scripts.hosting.headers import Headers
from scripts.hosting.naming import FOLDER
from scripts.hosting.place import Place

YEAR = "365.00:00:00"

WEB_CONFIG = """\
<?xml version="1.0" encoding="utf-8"?>
<!-- After the No, for IIS 10: goes into the site's own folder as web.config, for
     {address}
     IIS compresses by itself once "Static Content Compression" is installed. -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="403" />
      <remove statusCode="404" />
      <error statusCode="403" path="404.html" responseMode="File" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
{headers}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering removeServerHeader="true">
        <verbs allowUnlisted="false">
          <clear />
{methods}
        </verbs>
        <!-- A certificate tool that answers under /.well-known/ needs this taken out. -->
        <denyUrlSequences>
          <add sequence="/." />
        </denyUrlSequences>
        <alwaysAllowedUrls>
          <add url="{base}.well-known/security.txt" />
        </alwaysAllowedUrls>
      </requestFiltering>
    </security>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <!-- {other}: kept, but asked for each time. -->
      <clientCache cacheControlMode="DisableCache" />
{types}
    </staticContent>
  </system.webServer>
{kept}</configuration>
"""

KEPT = """\
  <!-- Names here hold a sum of the file's content, so a file never changes. -->
  <location path="{within}{folder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="{year}"
          cacheControlCustom="{custom}" />
      </staticContent>
    </system.webServer>
  </location>
"""


def web_config(headers: Headers, place: Place) -> str:
    """Return the file for the site's own folder."""
    # IIS writes the age itself and puts it after these words.
    custom = [word for word in headers.named.split(", ") if not word.startswith("max-age")]
    return WEB_CONFIG.format(
        address=place.address,
        base=place.base,
        headers="\n".join(
            f"        <remove name={quoteattr(name)} />\n"
            f"        <add name={quoteattr(name)} value={quoteattr(value)} />"
            for name, value in headers.everywhere(place).items()
        ),
        methods="\n".join(
            f'          <add verb="{method}" allowed="true" />' for method in headers.methods
        ),
        other=headers.other,
        types="\n".join(
            f'      <remove fileExtension=".{kind.ending}" />\n'
            f'      <mimeMap fileExtension=".{kind.ending}" mimeType="{headers.full_type(kind)}" />'
            for kind in headers.kinds
        ),
        kept="".join(
            KEPT.format(within=within, folder=FOLDER, year=YEAR, custom=", ".join(custom))
            for within in place.folders
        ),
    )
