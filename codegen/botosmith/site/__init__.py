"""A static site that shows what the operations of a package take.

`building` makes the pages, `views` what a page shows, `prose_html` AWS's documentation as harmless
HTML, and `serving` answers from the real validator what a page in a browser cannot. The layout is
in `templates/site/`; `static/` is copied as it is.

Every text on a page is untrusted: it comes from models, facts and users. Jinja escapes all of it,
data for the browser is JSON without `<`, and the policy of each page allows no script but the
site's own, and no request but to where the page came from.
"""

from __future__ import annotations

from .building import Wanted, build_site, sites_of
from .serving import serve

__all__ = ["Wanted", "build_site", "serve", "sites_of"]
