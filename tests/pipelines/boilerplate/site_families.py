"""One story in three languages, in the markup of widespread publishing systems."""

from __future__ import annotations

from typing import NamedTuple


class Story(NamedTuple):
    headline: str
    author: str
    date: str
    body: tuple[str, str, str]
    related: str
    more: str
    caption: str
    newsletter: str


STORIES = {
    "en": Story(
        "Council closes the old harbour bridge for repairs", "Ngozi Adeyemi", "4 March 2025",
        ("The council in Marlow has closed the old harbour bridge until the end of May, after engineers found cracks.",
         "“We could not wait any longer,” said the head of the roads office, Tunde Bello, on Tuesday morning.",
         "About 12,000 people cross the bridge every day. Buses will take another route, and the journey is longer."),
        "Fire destroys the market hall in Marlow", "Read also", "The bridge on Monday. Photo: Ada Obi",
        "Sign up for our morning newsletter",
    ),
    "pl": Story(
        "Miasto zamyka stary most portowy na czas remontu", "Agnieszka Wójcik", "4 marca 2025",
        ("Władze Marlow zamknęły stary most portowy do końca maja, po tym jak inżynierowie znaleźli pęknięcia.",
         "– Nie mogliśmy dłużej czekać – powiedział we wtorek rano szef zarządu dróg Piotr Kowal.",
         "Mostem codziennie przejeżdża około 12 tysięcy osób. Autobusy pojadą objazdem, a podróż potrwa dłużej."),
        "Pożar zniszczył halę targową w Marlow", "Czytaj także", "Most w poniedziałek. Fot. Ewa Lis",
        "Zapisz się do newslettera",
    ),
    "ar": Story(
        "البلدية تغلق جسر الميناء القديم لأعمال الصيانة", "سلمى منصور", "4 مارس 2025",
        ("أغلقت بلدية مارلو جسر الميناء القديم حتى نهاية شهر مايو بعد أن عثر المهندسون على شقوق في دعاماته.",
         "وقال رئيس دائرة الطرق يوسف حداد صباح الثلاثاء: «لم يكن بوسعنا الانتظار أكثر من ذلك».",
         "ويعبر الجسر كل يوم نحو 12 ألف شخص، وستسلك الحافلات طريقا آخر وتستغرق الرحلة عشرين دقيقة إضافية."),
        "حريق يدمر سوق مارلو", "اقرأ أيضا", "الجسر يوم الاثنين. تصوير: رنا علي", "اشترك في نشرتنا البريدية",
    ),
}  # fmt: skip

# {one}, {two} and {three} are the paragraphs.
FAMILIES = {
    "newspaper theme": """<div class="td-main-content"><article class="post"><h1 class="entry-title">{headline}</h1>
        <div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div>
        <a href="/author/byline">{author}</a><div class="td-author-line"> - </div></div><span class="td-post-date">
        <time class="entry-date updated td-module-date" datetime="2025-03-04T09:30:00+01:00">{date}</time></span>
        </div>
        <div class="td-post-content"><figure><img><figcaption class="wp-caption-text">{caption}</figcaption></figure>
        <p>{one}</p><p>{two}</p><p><strong>{more}: <a href="/r">{related}</a></strong></p><p>{three}</p></div>
        </article>
        <div class="td_block_related_posts"><h4>RELATED</h4><h3 class="entry-title"><a href="/r">{related}</a></h3>
        </div></div>""",
    "blogger": """<div class="header"><h1 class="title"><a href="/">Salt and Tide</a></h1></div><div class="main">
        <div class="date-outer"><h2 class="date-header"><span>{date}</span></h2><div class="post hentry">
        <h3 class="post-title entry-title">{headline}</h3><div class="post-body entry-content">{one}<br><br>
        {two}<br><br>{three}</div><div class="post-footer"><span class="post-author">Posted by
        <span class="fn">{author}</span></span> at <a class="timestamp-link">
        <abbr class="published" title="2025-03-04T09:30:00Z">9:30</abbr></a></div></div>
        </div><div class="PopularPosts"><h2>Popular Posts</h2><a href="/r">{related}</a></div></div>""",
    "hashed classes": """<div id="__next"><main class="Article_main__zz"><h1 class="Title_t__u">{headline}</h1>
        <div class="Meta_m__k"><a href="/author/byline">{author}</a><span>{date}</span></div><figure><img>
        <figcaption class="Cap_c__0">{caption}</figcaption></figure><div class="Body_b__x3"><p>{one}</p>
        <div class="Newsletter_box__j"><h3>{newsletter}</h3><form><input><button>OK</button></form></div><p>{two}</p>
        <aside><span>{more}</span><a href="/r">{related}</a></aside><p>{three}</p></div></main></div>""",
    "arc": """<main><h1 class="b-headline__h1">{headline}</h1><div class="b-byline"><div class="b-byline__names">
        <a href="/author/byline">{author}</a></div></div>
        <time class="c-date" datetime="2025-03-04T09:30:00Z">{date}</time>
        <figure class="c-media-item"><img><figcaption>{caption}</figcaption></figure><article class="b-article-body">
        <p class="c-paragraph">{one}</p><p class="interstitial-link">[<a href="/r">{related}</a>]</p>
        <p class="c-paragraph">{two}</p><p class="c-paragraph">{three}</p></article></main>""",
    "wix": """<meta name="author" content="{author}"><div data-hook="post"><ul><li>
        <span data-hook="user-name">{author}</span></li><li>
        <span data-hook="time-ago" title="Mar 4, 2025">Mar 4, 2025</span></li><li><span>1 min read</span></li></ul>
        <h1 data-hook="post-title"><span>{headline}</span></h1><div class="rich-content-viewer">
        <div><p><span>{one}</span></p></div><div><p><span>{two}</span></p></div><div><p><span>{three}</span></p>
        </div></div><div>0 comments</div>
        </div><div data-hook="related-posts"><span>Recent Posts</span><a href="/r">{related}</a></div>""",
    "ghost": """<main class="gh-main"><article class="gh-article"><h1 class="gh-article-title">{headline}</h1>
        <div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/byline/">{author}</a></h4>
        <time class="gh-article-meta-date" datetime="2025-03-04">{date}</time><span>— 2 min read</span></div>
        <section class="gh-content"><p>{one}</p><figure class="kg-card kg-bookmark-card"><a href="/r">
        <div class="kg-bookmark-title">{related}</div></a></figure><p>{two}</p><p>{three}</p>
        <div class="kg-signup-card">        <h2>{newsletter}</h2><form><input><button>OK</button></form></div>
        </section></article></main>""",
}
