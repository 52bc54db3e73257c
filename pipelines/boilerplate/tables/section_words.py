"""Names of sections in titles and addresses of news sites, in lower case.

By hand, the sections of some hundred outlets in the languages that the phrase tables cover. A part of a title counts
as a section when it consists of these words and the joining words.
"""

from __future__ import annotations

from typing import Final

SECTION_WORDS: Final[frozenset[str]] = frozenset(
    (
        "news world national international local regional politics business economy finance money markets sport "
        "sports "
        "football soccer opinion comment analysis culture arts art entertainment lifestyle life style health science "
        "technology tech travel weather education environment climate media society features magazine video videos "
        "photos pictures live breaking latest top home us uk usa europe africa asia americas australia middle east "
        "nachrichten aktuell politik wirtschaft kultur panorama gesellschaft wissen wissenschaft reise regionales "
        "lokales ausland inland welt deutschland österreich schweiz meinung kommentar gesundheit digital netzwelt "
        "actualité actualités politique économie société monde culture sciences santé sportif régions faits divers "
        "noticias política economía sociedad mundo internacional nacional cultura deportes opinión ciencia tecnología "
        "salud sucesos españa américa notizie politica economia società mondo esteri cronaca cultura scienza salute "
        "notícias economia sociedade mundo esporte esportes desporto brasil portugal ciência saúde nieuws binnenland "
        "buitenland economie politiek wetenschap gezondheid wiadomości kraj świat polityka gospodarka społeczeństwo "
        "nyheter nyheder inrikes utrikes innenriks utenriks økonomi ekonomi kultur sport новости политика экономика "
        "общество "
        "мир россия культура спорт наука происшествия haberler gündem dünya ekonomi spor siyaset"
    ).split()
)
# Words that join the names of sections: "World & Nation".
JOINING_WORDS: Final[frozenset[str]] = frozenset(
    "& and und et y e i en the of in from der die das la le und + og och и".split()
)
# Names of sections in scripts without spaces between words.
UNSPACED_SECTIONS: Final[tuple[str, ...]] = tuple(
    "新闻 新聞 国内 国际 國際 社会 社會 政治 经济 經濟 経済 财经 財經 体育 體育 娱乐 娛樂 ニュース スポーツ 国際 "
    "社説 文化 科技 科学 地方 生活 频道 頻道 网 報道 뉴스 정치 경제".split()
)
