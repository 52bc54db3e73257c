"""Nouns of other languages that tell what kind a source is.

Patterns in lower case. Own collection from news usage, after the kinds of ``source_words``. Nouns for single persons
are in ``foreign.person_nouns``.
"""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.core.records import SourceType

KINDS: dict[str, dict[SourceType, str]] = {
    "fr": {
        "document": r"rapport|étude|communiqué|sondage|enquête|document|lettre|audit|recensement|bilan",
        "publication": r"journal|quotidien|hebdomadaire|mensuel|magazine|revue|agence|chaîne|site|radio|presse|médias?",
        "officials": r"police|gendarmerie|préfecture|parquet|autorités|gouvernement|douanes|enquêteurs|pompiers",
        "unnamed": r"sources?",
        "organization": r"ministère|entreprise|société|groupe|syndicat|parti|association|ong|banque|institut|université|mairie|commission|conseil|tribunal|armée|fédération|fondation|opposition|direction|cabinet|club|coopérative|laboratoire|compagnie|exploitant|région|agglomération|métropole|constructeur|fabricant|opérateur",
        "group": r"témoins|habitants|riverains|experts|chercheurs|scientifiques|élus|voisins|pêcheurs|médecins|avocats|économistes|proches|salariés|agriculteurs|enseignants",
    },
    "es": {
        "document": r"informe|estudio|comunicado|sondeo|encuesta|documento|carta|auditoría|censo",
        "publication": r"diario|periódico|semanario|revista|agencia|cadena|portal|radio|prensa|medios?",
        "officials": r"policía|guardia|fiscalía|autoridades|gobierno|gobernación|bomberos|investigadores|aduanas",
        "unnamed": r"fuentes?",
        "organization": r"ministerio|hospital|empresa|compañía|grupo|sindicato|partido|asociación|ong|banco|instituto|universidad|ayuntamiento|comisión|consejo|tribunal|ejército|federación|fundación|oposición|cámara|consultora|club|cooperativa|laboratorio|junta|fabricante|operadora|aerolínea|constructora",
        "group": r"testigos|vecinos|expertos|científicos|médicos|abogados|economistas|trabajadores|familiares|pescadores|agricultores|docentes|ecologistas",
    },
    "it": {
        "document": r"rapporto|studio|nota|comunicato|sondaggio|indagine|documento|lettera|relazione|censimento",
        "publication": r"quotidiano|giornale|settimanale|rivista|agenzia|emittente|sito|radio|stampa|media",
        "officials": r"polizia|carabinieri|prefettura|procura|questura|autorità|governo|inquirenti|investigatori|vigili",
        "unnamed": r"font[ei]",
        "organization": r"ministero|azienda|società|gruppo|sindacato|partito|associazione|ong|banca|istituto|università|comune|commissione|consiglio|tribunale|esercito|federazione|fondazione|opposizione|cooperativa|laboratorio|compagnia|regione|club|costruttore|produttore|operatore|casa|confederazione|ufficio",
        "group": r"testimoni|residenti|abitanti|esperti|scienziati|ricercatori|medici|avvocati|economisti|lavoratori|familiari|pescatori|agricoltori",
    },
    "pt": {
        "document": r"relatório|estudo|comunicado|sondagem|pesquisa|documento|carta|auditoria|censo",
        "publication": r"jornal|diário|semanário|revista|agência|emissora|portal|site|rádio|imprensa",
        "officials": r"polícia|promotoria|procuradoria|executivo|pf|mp|ministério público|autoridades|governo|bombeiros|investigadores|alfândega",
        "unnamed": r"fontes?",
        "organization": r"ministério|hospital|administração|empresa|companhia|grupo|sindicato|partido|associação|ong|banco|instituto|universidade|prefeitura|câmara|comissão|conselho|tribunal|exército|federação|fundação|oposição|cooperativa|laboratório|clube|fabricante|construtora|operadora",
        "group": r"testemunhas|moradores|especialistas|cientistas|médicos|advogados|economistas|trabalhadores|familiares|pescadores|agricultores",
    },
    "nl": {
        "document": r"rapport|studie|cijfers|onderzoek|persbericht|peiling|document|brief",
        "publication": r"krant|dagblad|weekblad|tijdschrift|persbureau|omroep|zender|site|media",
        "officials": r"politie|justitie|autoriteiten|regering|brandweer|douane|rechercheurs|veiligheidsregio",
        "unnamed": r"bron(?:nen)?",
        "organization": r"ministerie|bedrijf|vakbond|partij|vereniging|bank|instituut|universiteit|gemeente|commissie|raad|rechtbank|leger|stichting|oppositie|laboratorium|maatschappij|provincie|coöperatie|club|concern|\w*organisatie|\w*bouwer|\w*fabrikant|\w*maatschappij|\w*bedrijf",
        "group": r"getuigen|ooggetuigen|omwonenden|bewoners|deskundigen|onderzoekers|wetenschappers|artsen|advocaten|economen|vissers|boeren|raadsleden",
    },
    "de": {
        "document": r"\w*berichte?|\w*studien?|\w*mitteilung|\w*umfragen?|\w*dokumente?|\w*brief|\w*gutachten|\w*unterlagen|\w*papier|schreiben|e-?mails?|\w*prognose|\w*statistik",
        "publication": r"\w*zeitung|\w*magazin|\w*agentur|\w*sender|portal|medien(?:berichte?n?)?|presse|rundfunk",
        "officials": r"polizei(?:behörden?|direktion|inspektion|präsidium)?|\w*staatsanwaltschaft|behörden?|bundesregierung|landesregierung|regierung|feuerwehr|ermittler|zoll",
        "unnamed": r"quellen?|\w*kreisen?",
        "organization": r"\w*ministerium|unternehmen|konzern|\w*gewerkschaft|partei|\w*verband|verein|\w*bank|\w*institut|universität|stadt|kommission|\w*rat|\w*gericht|armee|stiftung|opposition|firma|reederei|\w*amt|\w*kammer|\w*betreiber|\w*organisation",
        "group": r"zeugen|augenzeugen|anwohner|bewohner|experten|forscher|wissenschaftler|ärzte|anwälte|ökonomen|fischer|bauern|kritiker|gegner",
    },
    "ru": {
        "document": r"отчёт\w*|отчет\w*|доклад\w*|исследовани\w*|документ\w*|опрос\w*",
        "publication": r"газет\w*|издани\w*|журнал\w?|агентств\w*|телеканал\w*|сми|портал\w*|радио\w*",
        "officials": r"полици\w*|прокуратур\w*|правительств\w*|власт\w*|следстви\w*|следовател\w*|спасател\w*|мчс|мвд",
        "unnamed": r"источник\w*",
        "organization": r"министерств\w*|компани\w*|профсоюз\w*|парти\w*|ассоциаци\w*|банк\w?|институт\w*|университет\w*|мэри\w*|комисси\w*|совет\w?|суд\w?|арми\w*|фонд\w?|оппозици\w*|завод\w?|ведомств\w*",
        "group": r"очевидц\w*|свидетел[ие]\w*|жител[ие]\w*|эксперт(?:ы|ов)|учёны[ех]|учены[ех]|врач(?:и|ей)|рыбак\w+|экономист(?:ы|ов)",
    },
    "cs": {
        "document": r"zpráv\w+|posud\w+|studi\w+|průzkum\w*|dokument\w*|dopis\w*",
        "publication": r"deník\w*|list\w?|týdeník\w*|časopis\w*|agentur\w*|televiz\w*|server\w*|médi\w+",
        "officials": r"polici\w*|vlád\w*|úřad\w*|žalobc\w*|hasič\w*|vyšetřovatel\w*|celní\w*",
        "unnamed": r"zdroj\w*",
        "organization": r"ministerstv\w*|dopravc\w*|komor\w*|svaz\w*|společnost\w*|firm\w*|odbor\w*|stran\w*|sdružení|bank\w*|institut\w*|univerzit\w*|radnic\w*|komis\w*|rad\w|soud\w*|armád\w*|nadac\w*|opozic\w*",
        "group": r"svědk\w+|svědc\w+|obyvatel\w*|odborní\w+|vědc\w+|lékař(?:i|ů|ům)|ekonom(?:ové|ů)",
    },
}
"""Kind of source → nouns, by language."""
