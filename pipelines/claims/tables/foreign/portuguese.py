"""Words for the fields of claims in Portuguese."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.tables.foreign.words import ForeignWords, numerals, phrases

PORTUGUESE = ForeignWords(
    cues="""
    dizer:diss,diz,dit,dir afirmar declarar explicar:explic anunciar garantir acrescentar considerar sublinhar defender
    informar confirmar alertar reconhecer:reconhec acreditar negar desmentir escrever:escrev,escrit revelar destacar admitir
    ressaltar responder prometer acusar temer esperar pensar estimar exigir:exig,exij reclamar pedir:ped,peç recomendar
    sugerir:suger,sugir propor:propõ,propôs,propost,propun lamentar criticar concluir:conclu rejeitar refutar duvidar
    perguntar mostrar relatar jurar noticiar avançar assegurar frisar contar salientar indicar sustentar:sustent reiterar
    completar advertir comentar apontar queixar-se:queix denunciar acolher insistir recordar lembrar classificar contestar
    questionar adiantar observar
    reforçar mencionar reafirmar realçar esclarecer:esclarec prever:prev,prevê calcular avisar repetir:repet confessar
    resumir recear desabafar prosseguir
    sintetizar rebater detalhar exclamar justificar ironizar enfatizar rematar vincar concordar
    """,
    ending="(?:[aeio]r)$",
    verb_endings=r"[oaáeéiou]|ão|[aei]m|[aeiáéí]mos|[aei]d[oa]s?|[aei]ram|ou|eu|iu|ava[ms]?|ia[ms]?|[aei]ndo|[aei]r(?:á|ão|ia|iam|em|mos|es)?|[aei]sse\w?|a[ms]|e[ms]|eram|êm|ra|ram|õe\w?|seram",
    denies=phrases("negar desmentir rejeitar refutar contestar"),
    doubts=phrases("duvidar questionar"),
    asks=phrases("perguntar"),
    accordings=r"segundo|de acordo com(?= )|conforme|na opinião d[eoa]s?|nas palavras d[eoa]s?",
    not_said=r"(?:não|nunca|sem|recus\w+)",
    openers=r"que\s",
    pronouns=phrases("ele ela eles elas este esta eu nós quem que"),
    articles=r"(?:os?|as?|uma?|uns|umas|est[ea])\s",
    hedges=r"talvez|provavelmente|possivelmente|alegad[oa]s?|alegadamente|supost[oa]s?|supostamente|aparentemente|ao que parece|parece(?:m)?(?: ter| ser)?|poderia(?:m)?|deveria(?:m)?|teria(?:m)?|seria(?:m)?|eventual|eventualmente|possível|possíveis",
    negations=r"não|nunca|jamais|nem|nenhuma?|ninguém|nada|tampouco",
    not_negations=r"não (?:só|apenas|somente)|nada menos",
    subordinators=r"que|quem|onde|quando|se|porque|pois|enquanto|embora|para que|cuj[oa]s?",
    scales={r"mil milhões|bilhão|bilhões": 10**9, r"mil": 1000, r"milhão|milhões": 10**6, r"trilhão|trilhões": 10**12},
    percent=r"por ?cento",
    currencies={r"euros?|€": "EUR", r"reais|r\$": "BRL", r"libras esterlinas|£": "GBP", r"ienes|¥": "JPY"},
    months="janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    days={"ontem": -1, "hoje": 0, "amanhã": 1, "anteontem": -2},
    date_joint=r"(?:º|\sde)?",
    questions=r"se|onde|quando|como|por que|quem|qual|quais|quant[oa]s?|o que",
    weekdays="segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado domingo",
    year=r"(?:em|desde|de|até|ano)\s(?P<year>(?:19|20)\d\d)",
    numerals=numerals("dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 quinze 15 vinte 20 trinta 30 quarenta 40 cinquenta 50 cem 100"),
    bounds={r"pelo menos|ao menos|no mínimo": "atLeast", r"mais de": "moreThan", r"no máximo": "atMost", r"até": "upTo", r"menos de": "lessThan", r"cerca de|aproximadamente|em torno de": "about", r"quase|perto de": "nearly", r"exatamente": "exactly"},
    durations={r"segundos?": "second", r"minutos?": "minute", r"horas?": "hour", r"dias?": "day", r"semanas?": "week", r"mês|meses": "month", r"anos?": "year", r"séculos?": "century"},
    before_counted=r"\s(?:de\s)?",
    not_counted=phrases("com são que por para contra vezes foram outros outras novos novas grandes primeiros primeiras últimos últimas jovens antigos antigas velhos"),
    not_cues=phrases("tem têm há é são era eram foi foram está estão como"),
    range_joint=r"a",
    range_opener=r"entre",
    range_and=r"e",
    range_from=r"d[eao]",
    labels=r"§|n\.?º|número|art|artigo|página|pág|capítulo|linha",
    drops_subjects=True,
    no_subjects=r"se|é|está|foi|foram|será",
    no_sources=r"(?-i:[a-z]+[aei]ndo(?:-\w+)?)|ao|aos|após|depois|durante|em|na|no|numa?|perante|sobre",
    conditionals=r"se",
    consequences=r"\w+(?:rá|rão|ria|riam)",
    unsaid=r"(?:recus\w+(?:-se a)?|não quis\w*|evit\w+) (?:dizer|comentar)|(?:dever(?:á|ão)|terá de|terão de) (?:dizer|explicar|esclarecer)|procur\w+ (?:saber|apurar)",
    possessed=r"(?:a|no) seu (?:ver|entender)|na sua (?:opinião|perspetiva)|em sua opinião|segundo as suas palavras",
    adverbials=r"a|à|ao|aos|após|depois|durante|em|hoje|na|no|numa?|ontem|perante",
    abbreviations=r"[Ss]ra?s?|[Dd]ra?|[Pp]rofa?|[Ee]ng|Exmo|Exma|art|arts|av|cap|n|nº|pág|p\.ex|séc|Sto|Sta|D",
)  # fmt: skip
