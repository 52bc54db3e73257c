"""What class names, ids and tags say about a block: tables only.

`ROLE_WORDS` sorts the words that web developers use in class, id, role, itemprop and data-component attributes into
roles. Collected by counting attribute words on the training pages of both public page collections (see
training/html_blocks), by hand into roles; words that stood for several roles, or on one site only, were left out.
A word counts when an attribute, split at punctuation and camel case, holds it whole, or begins with it where it is
listed with a star.
"""

from __future__ import annotations

ROLE_WORDS: dict[str, frozenset[str]] = {
    "body": frozenset(
        "articlebody articletext bodytext entry storybody storytext fulltext posttext postbody paragraph rte richtext "
        "wysiwyg prose copy body text".split()
    ),
    "content": frozenset("content contents main story article post page single detail*".split()),
    "headline": frozenset("headline* title titel heading h1 hed kicker overline dachzeile".split()),
    "summary": frozenset(
        "summary dek deck standfirst subtitle subheadline subhead lead lede intro teasertext excerpt description "
        "abstract vorspann chapo".split()
    ),
    "byline": frozenset("byline* author* autor* writer contributor* bio journalist reporter".split()),
    "date": frozenset("date* datum time timestamp pubdate published publish updated modified".split()),
    "caption": frozenset("caption* credit* figcaption copyright legend bildunterschrift bildnachweis photo".split()),
    "media": frozenset(
        "image* img picture gallery* galerie slideshow carousel slider video* player media audio".split()
    ),
    "share": frozenset("share* sharing social* facebook twitter whatsapp linkedin pinterest addthis follow*".split()),
    "comments": frozenset("comment* kommentar* disqus respond reply replies discussion reader readers".split()),
    "related": frozenset(
        "related* recommend* more mehr also similar latest trending popular mostread mostviewed recent next prev* "
        "readmore suggested outbrain taboola zergnet recirc* further other".split()
    ),
    "newsletter": frozenset("newsletter* subscri* signup abo abonn* mailchimp optin mailing donat* spende*".split()),
    "promo": frozenset("promo* ad ads adv advert* anzeige* sponsor* werbung banner commercial partner* shop".split()),
    "nav": frozenset("nav* menu* breadcrumb* pagination pager paging skip toolbar toc anchor jump*".split()),
    "header": frozenset("header masthead top branding logo".split()),
    "footer": frozenset("footer* foot bottom colophon imprint legal".split()),
    "aside": frozenset("sidebar* aside rail widget* right secondary complementary marginal* infobox box".split()),
    "tags": frozenset("tag tags topic* keyword* categor* label* rubrik* taxonomy channel section".split()),
    "teaser": frozenset("teaser* card* tile item items list listing grid river feed stories posts".split()),
    "overlay": frozenset("cookie* consent gdpr modal popup overlay lightbox dialog notice tooltip".split()),
    "account": frozenset(
        "login signin register registration paywall premium account user profile subscriber subscribers".split()
    ),
    "form": frozenset("form* search* suche input button* btn cta".split()),
    "quote": frozenset("pullquote quote blockquote zitat".split()),
    "note": frozenset("note footnote* correction update editorsnote disclaimer disclosure".split()),
    "embed": frozenset("embed* tweet instagram iframe oembed".split()),
    "hidden": frozenset("hidden hide invisible sr visuallyhidden print noprint screenreader offscreen".split()),
}

# What browsers never show as text of the page.
INVISIBLE_TAGS = frozenset(
    "script style template title meta link base svg iframe object embed audio video canvas noscript noembed "
    "noframes textarea datalist map area param source track".split()
)

# Elements that continue the line of the text around them; all others start a block.
INLINE_TAGS = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font g i img ins kbd label mark nobr q rb rbc rp rt "
    "rtc ruby s samp "
    "small span strike strong sub sup time tt u var wbr picture amp-img input".split()
)

# What tells how the word before it is read: no text of its own.
RUBY_READING_TAGS = frozenset("rt rp rtc".split())
# Class names that take an element off the screen.
HIDING_CLASSES = frozenset("hide hidden is-hidden u-hidden d-none display-none displaynone hide-text nodisplay".split())

HEADING_TAGS = frozenset("h1 h2 h3 h4 h5 h6".split())
BOLD_TAGS = frozenset("b strong u".split())
ITALIC_TAGS = frozenset("i em cite".split())
MEDIA_TAGS = frozenset("img iframe video audio object embed svg canvas amp-img".split())
CONTROL_TAGS = frozenset("input button select textarea form".split())

CAPTION_TAGS = frozenset({"figcaption"})
# Links and buttons that stand within captions, behind them. By hand, from what picture agencies and content systems
# write there.
CAPTION_TAILS = tuple(
    "purchase licensing rights|buy this photo|buy photo|license this photo|license this image|hide caption|"
    "toggle caption|enlarge this image|enlarge image|click to enlarge|view full size|open image in new window|"
    "bild vergrößern|zum vergrößern anklicken|agrandir l'image|ampliar imagen|ampliar foto".split("|")
)

# Reason codes of removed blocks, by the role of the element nearest to the text that has one of these; the first in
# this order that it has.
REASON_OF_ROLE: dict[str, str] = {
    "comments": "comments",
    "newsletter": "newsletter",
    "overlay": "cookies",
    "share": "share",
    "related": "related",
    "promo": "advertisement",
    "nav": "navigation",
    "account": "login",
    "byline": "byline",
    "date": "date",
    "caption": "caption",
    "tags": "tags",
    "summary": "standfirst",
    "form": "form",
    "footer": "footer",
    "aside": "aside",
    "teaser": "related",
    "header": "header",
    "embed": "embed",
}
REASON_OF_TAG: dict[str, str] = {
    "nav": "navigation",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "header": "header",
    "figcaption": "caption",
    "time": "date",
}
