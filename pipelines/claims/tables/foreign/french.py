"""Words for the fields of claims in French."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

FRENCH = ForeignWords(
    cues="""
    dire:dit,dis affirmer déclarer expliquer ajouter souligner assurer indiquer estimer raconter préciser annoncer
    regretter dénoncer insister rappeler:rappell lancer:lanç demander confier résumer témoigner confirmer révéler:révèl signaler
    reconnaître:reconnai,reconnaît,reconnu démentir:dément nier répondre:répond répéter:répèt écrire:écri prévenir:prévien avertir promettre:promis
    soutenir:soutien,soutienn,soutiend admettre:admis accuser craindre:craign,craint espérer:espèr croire:croi penser juger considérer:considèr
    réclamer exiger:exige appeler:appell recommander suggérer:suggèr proposer déplorer critiquer conclure:conclu poursuivre:poursui
    contester réfuter rejeter:rejett douter interroger:interroge montrer rapporter publier qualifier savoir entendre:entend évoquer
    pointer alerter jurer plaider protester prétendre:prétend réagir souhaiter plaindre:plain,plaign attendre:attend accueillir
    menacer:menaç garantir marteler:martèl commenter constater
    argumenter avouer clamer concéder défendre détailler exclamer indigner:indign inquiéter:inquièt insurger:insurge ironiser
    justifier lamenter murmurer noter:noté,note nuancer observer objecter pester plaisanter prédire rassurer réjouir rétorquer répliquer riposter
    souffler soupirer trancher
    préconiser conseiller:conseill glisser emporter prévoir:prévoi,prévu confesser
    fustiger:fustige tonner renchérir:renchéri relativiser tacler
    """,
    ending="(?:er|re|ir)$",
    verb_endings=r"e[sz]?|ent|er|é[es]{0,2}|a|ant|ait|aient|i[st]?|ir|t|s|ts|er(?:a|ont|ait|aient|ez)|ra|ront|rait|u[es]{0,2}|ons|ions|ez|èrent|iss?(?:e|ent|ait|aient|ant)?|irent|t?e[sz]",
    denies=phrases("démentir nier contester réfuter rejeter"),
    doubts=phrases("douter"),
    asks=phrases("interroger demander"),
    accordings=r"selon|d['’]après|à en croire|aux dires de|au dire de|de l['’]avis d[eu]|aux yeux d[eu]",
    not_said=r"(?:ne|n['’]|sans|refus\w+|déclin\w+)",
    openers=r"(?:que\s|qu['’])",
    pronouns=phrases("il elle ils elles on lui eux qui celui-ci celle-ci ce c' c’ je nous"),
    articles=r"(?:les?|la|une?|des|du|ce(?:tte|t|s)?)\s|l['’]",
    hedges=r"peut-être|sans doute|probablement|vraisemblablement|apparemment|prétendu(?:e|s|es|ment)?|présumée?s?|semble(?:nt|rait|raient)?(?: avoir| être)?|pourrai(?:t|ent)|devrai(?:t|ent)|serai(?:t|ent)|aurai(?:t|ent)|éventuel(?:le|les|lement|s)?|possible(?:ment)?|soi-disant|paraît-il",
    negations=r"(?:ne\s|n['’])(?:\S+\s){0,4}?(?:pas|plus|jamais|rien|aucune?|personne|guère|nul(?:le)?|ni|point)|(?:aucune?|personne|rien|nul(?:le)?)\s(?:\S+\s){0,3}?(?:ne|n['’])",
    not_negations=r"(?:ne\s|n['’])(?:\S+\s){0,3}?pas (?:seulement|uniquement)|non seulement",
    subordinators=r"qui|dont|où|lorsque|quand|si|parce que|car|puisque|alors que|tandis que|afin que|pour que|que|qu['’]",
    scales={r"mille|milliers?": 1000, r"millions?": 10**6, r"milliards?": 10**9},
    percent=r"pour ?cent",
    currencies={r"euros?|€": "EUR", r"francs suisses": "CHF", r"livres sterling|£": "GBP", r"yens?|¥": "JPY", r"roubles?": "RUB", r"zlotys?": "PLN"},
    months="janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre",
    days={"hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "avant-hier": -2, "après-demain": 2},
    date_joint=r"(?:er)?",
    questions=r"si|s['’]|où|quand|comment|pourquoi|qui|quel\w*|combien|ce (?:que|qui)|est-ce",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    year=r"(?:en|depuis|dès|fin|début|avant|après|l['’]année)\s(?P<year>(?:19|20)\d\d)",
    numerals=numerals("deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 dix 10 onze 11 douze 12 quinze 15 vingt 20 trente 30 quarante 40 cinquante 50 cent 100"),
    bounds={r"au moins": "atLeast", r"plus de": "moreThan", r"au plus|au maximum": "atMost", r"jusqu['’]à": "upTo", r"moins de": "lessThan", r"environ|quelque|à peu près|autour de": "about", r"près de|presque": "nearly", r"exactement": "exactly"},
    durations={r"secondes?": "second", r"minutes?": "minute", r"heures?": "hour", r"jours?": "day", r"semaines?": "week", r"mois": "month", r"ans?|années?": "year", r"siècles?": "century"},
    before_counted=r"\s(?:de\s|d['’])?",
    not_counted=phrases("par pour sur dans avec sont ont que qui contre fois autres nouveaux nouvelles grands grandes petits petites premiers premières derniers dernières jeunes anciens anciennes vieux bons bonnes gros grosses seuls seules longues longs mêmes"),
    not_cues=phrases("a as ai ont est sont était étaient avait avaient fait peut va comme"),
    range_joint=r"à",
    range_opener=r"entre",
    range_and=r"et(?: le| la)?",
    range_from=r"de|d['’]|du",
    labels=r"§|n°|no|numéro|art|article|page|p|chapitre|alinéa|ligne|chaîne",
    inverted_subjects=r"\w+-(?:t-)?(ils?|elles?|on)",
    no_sources=r"à|aux?|après|avant|dans|devant|en|face|lors|sur",
    conditionals=r"si|s['’]",
    consequences=r"\w+(?:ra|ront|rait|raient)",
    unsaid=r"(?:refus\w+|déclin\w+|souhait\w+|voul\w+)(?: pas)?(?: \w+)? (?:de |d['’])?(?:dire|commenter|réagir|s['’]exprimer)|dev(?:ra|ront) (?:dire|expliquer|préciser|répondre|justifier)|cherch\w+ à (?:savoir|comprendre|déterminer)",
    possessed=r"(?:à|de) son avis|selon (?:ses|leurs) (?:mots|propos|dires|termes|calculs)|à ses yeux",
    adverbials=r"à|au|aux|après|avant|dans|devant|en|face|hier|lors|sur",
    abbreviations=r"MM|Mgr|Dr|Pr|Me|art|av|boul|env|ex|min|max|p\.ex|vol|c\.-à-d|N|n°",
)  # fmt: skip
