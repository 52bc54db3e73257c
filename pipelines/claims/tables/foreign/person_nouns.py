"""Nouns of other languages for persons by what they do or are.

Own collection from news usage. A stem with an ending of `SINGULAR` is one person, with one of `PLURAL` several.
"""

# ruff: noqa: E501 - tables

from __future__ import annotations

STEMS = {
    "fr": """
    porte-parole président vice-président ministre premier secrétaire maire adjoint député sénat direct patron chef responsable
    dirigeant avocat procureur juge magistrat préfet policier policiè gendarme commissaire capitaine colonel général soldat
    officier témoin voisin habitant riverain passager victime médecin infirmi professeur enseignant cherch économiste historien
    sociologue politologue expert spécialiste analyste consultant conseill délégué représentant syndicaliste militant membre employé
    salarié ouvri fonctionnaire diplomate ambassad candidat roi reine pape évêque cardinal prêtre auteur autric écrivain journaliste
    réalisat act chant entraîn sélectionneur joueu agricult pêcheur commerçant entrepreneu propriétaire client père mère frère sœur
    fils fille femme homme mari ami collègue suspect accusé prévenu détenu conduct pilote dame étudiant retraité parlementaire
    eurodéputé élev ingénieur édile quadragénaire quinquagénaire trentenaire sexagénaire élu cadre inspect rapport négociat locataire locat
    """,
    "es": """
    portavo president vicepresident ministr viceministr secretari alcald concejal orientador delanter porter volant defensor mediocampist estrateg dt intendent diputad senador gobernador consejer delegad
    director jef líder dirigent responsabl titular mandatari exmandatari abogad fiscal jue juez magistrad polic agent inspector
    comisari capitán coronel general soldad oficial testig vecin habitant pasajer víctim médic enfermer profesor docent
    investigador científic economist historiador sociólog politólog expert especialist analist asesor representant sindicalist
    activist miembr emplead trabajador obrer funcionari diplomátic embajador candidat rey rein pap obisp cardenal sacerdot autor
    escritor periodist actor actriz cantant entrenador seleccionador técnic jugador futbolist agricultor pescador comerciant empresari
    dueñ propietari client padr madr herman hij mujer hombr marid espos amig compañer sospechos acusad detenid conductor
    pilot estudiant jubilad letrad comandant ingenier parlamentari legislador canciller vigilant regidor edil expresident exministr premier
    """,
    "it": """
    portavoc president vicepresident ministr viceministr sottosegretari segretari sindac assessor consiglier deputat senat governat
    dirett cap capogrupp leader dirigent responsabil premier amministrat avvocat legal procurat giudic magistrat pm prefett questor
    agent ispett commissari capitan colonnell general maresciall soldat testimon vicin abitant passegger vittim medic infermier
    professor docent insegnant ricercat scienziat economist storic sociolog politolog espert specialist analist consulent
    rappresentant sindacalist attivist membr dipendent lavorat operai funzionari diplomatic ambasciat candidat regin pap pontefic
    vescov cardinal sacerdot parroc aut scritt giornalist regist att cantant allenat tecnic giocat calciator agricolt pescat
    commerciant imprendit titolar proprietari client padr madr fratell sorell figli donn uom marit mogli amic colleg indagat
    imputat sospettat conducent autist pilot ragazz student pensionat comandant ingegner parlamentar eurodeputat esponent difensor guardasigilli ceo ad
    """,
    "pt": """
    porta-voz president vice-president ministr secretári prefeit autarc governant vereador deputad senador governador director
    diretor chef líder dirigent responsáve titular premiê advogad procurador promotor delegad juiz juíz magistrad desembargador
    agent inspetor inspector comissári capit coronel general soldad oficial testemunh vizinh morador passageir vítim médic enfermeir
    professor docent pesquisador investigador cientist economist historiador sociólog politólog especialist perit analist consultor
    assessor representant sindicalist ativist membr empregad funcionári trabalhador operári diplomat embaixador candidat rei rainh
    pap bisp cardeal padr autor escritor jornalist ator atriz cantor treinador técnic selecionador jogador agricultor pescador
    comerciant empresári don proprietári client pai mãe irm filh mulher homem marid espos amig coleg suspeit acusad arguid réu
    condutor motorist pilot estudant aposentad reformad comandant engenheir parlamentar eurodeputad executiv relator ex-president ex-ministr
    """,
    "nl": r"""
    \w*woordvoerder \w*woordvoerster \w*minister \w*president premier \w*secretaris \w*burgemeester wethouder \w*lid \w*directeur
    directrice \w*baas topman topvrouw \w*voorzitter voorman \w*leider leidster \w*chef \w*commissaris \w*advocaat advocate officier
    rechter agent inspecteur kapitein kolonel generaal soldaat militair ooggetuige getuige buurman buurvrouw bewoner bewoonster
    omwonende passagier slachtoffer \w*arts verpleegkundige hoogleraar docent leraar lerares \w*onderzoeker wetenschapper econoom
    historicus socioloog deskundige expert specialist \w*analist adviseur vertegenwoordiger vakbondsman \w*bestuurder activist
    \w*medewerker medewerkster werknemer arbeider ambtenaar diplomaat ambassadeur kandidaat koning koningin paus bisschop
    kardinaal priester auteur schrijver schrijfster journalist journaliste acteur actrice zanger zangeres \w*trainer \w*coach
    \w*speler speelster boer boerin visser winkelier ondernemer eigenaar klant vader moeder broer zus zoon dochter vrouw man vriend
    vriendin collega verdachte chauffeur piloot student studente politicus politica raadsman raadsvrouw jurist manager rechercheur
    """,
    "de": r"""
    \w*sprecher \w*minister \w*präsident \w*vorsitzend \w*vorstand \w*kanzler \w*chef \w*leiter \w*direktor \w*sekretär
    \w*bürgermeister \w*landrat \w*landrät \w*senator \w*abgeordnet \w*politiker \w*geschäftsführer \w*manager \w*anwalt \w*anwält
    verteidiger \w*richter \w*kommissar \w*polizist \w*beamt \w*beamter ermittler hauptmann oberst general soldat offizier
    \w*zeug nachbar anwohner bewohner passagier opfer \w*arzt \w*ärzt \w*mediziner \w*professor \w*lehrer \w*forscher
    \w*wissenschaftler ökonom volkswirt \w*historiker soziolog politolog \w*expert gutachter analyst \w*berater \w*vertreter
    gewerkschafter aktivist \w*mitglied \w*mitarbeiter angestellt \w*arbeiter \w*funktionär \w*diplomat \w*botschafter kandidat
    könig papst \w*bischof kardinal priester pfarrer autor schriftsteller journalist reporter regisseur schauspieler sänger
    \w*trainer \w*spieler stürmer torwart bauer landwirt fischer \w*händler unternehmer besitzer eigentümer kunde vater mutter bruder
    schwester sohn tochter mann frau \w*fachfrau freund kolleg verdächtig angeklagt beschuldigt \w*fahrer pilot student rentner
    betroffen sozialdemokrat christdemokrat jurist insider \w*nutzer kläger gründer bürger einwohner zuschauer \w{3,}er(?=in$)
    jährig
    """,
    "ru": """
    пресс-секретар представител министр президент премьер губернатор мэр депутат сенатор директор руководител начальник
    лидер председател секретар адвокат прокурор следовател полицейск генерал полковник капитан офицер солдат очевид
    свидетел сосед жител пассажир врач медик профессор учител учён учен экономист историк социолог политолог эксперт специалист
    аналитик советник активист член сотрудник работник чиновник дипломат пос кандидат корол патриарх епископ автор писател
    журналист актёр актер певец тренер игрок нападающ фермер рыбак предпринимател бизнесмен владел клиент отец отц брат сын
    мужчин муж друг подозреваем обвиняем подсудим водител пилот студент пенсионер парламентари политик юрист
    замминистр защитник инженер механик собеседник глав главы судь женщин женщины сестр матер жен коллег певиц актрис сотрудниц пенсионерк жительниц
    """,
    "cs": """
    mluvčí premiér vicepremiér předsed předsedkyn místopředsed místopředsedkyn ministr ministryn prezident náměst hejtman primátor starost poslan poslankyn
    senátor ředitel šéf vedoucí tajemn generál plukovn kapitán důstojn voják policist komisař inspektor žalobc
    žalobkyn advokát obhájc obhájkyn právn soudc soudkyn svědek svědk svědkyn soused cestující lékař chirurg profesor učitel věd
    výzkumn ekonom historik sociolog politolog odborn expert analyti poradc zástupc zástupkyn odborář aktivist člen zaměstnan
    dělník dělnic diplomat velvyslan kandidát král papež biskup kardinál autor spisovatel novinář reportér režisér here
    zpěvá trenér kouč hráč brankář útočn obránc zeměděl rybář podnikatel majitel zákazn otec matk bratr sestr syn
    dcer žen muž přítel koleg podezřel obviněn obžalovan řidič pilot student důchodc politi manažer pacient
    """,
}
"""Stems by language, in lower case."""

SINGULAR = {
    "fr": r"e|eur|rice|euse|er|ère|ne|te|",
    "es": r"[aeoz]|ía|esa|",
    "it": r"[aeo]|ore|rice|essa|",
    "pt": r"[aeol]|ão|ã|",
    "nl": r"",
    "de": r"in|e[rn]?|n|en|s|es|m|em|",
    "ru": r"[аяуюеьй]|ом|ем|ый|ого|ий|ец|ца|цу|ец|",
    "cs": r"[aeěuoý]|ho|mu|k[ay]?|ka|ec|ce|ík[ay]?|ice|ovi|ého|em|ou|yně|á|í|ek|ka|",
}
"""Endings of one person."""

PLURAL = {
    "fr": r"(?:e|eur|rice|euse|er|ère|ne|te)?s|x",
    "es": r"[aeo]?s|es|ces|ías",
    "it": r"[ie]|ori|rici|esse",
    "pt": r"[aeo]?s|es|ões|ãs|is",
    "nl": r"s|en|'s|n",
    "de": r"innen",
    "ru": r"ы|и|ов|ев|ей|ам|ям|ами|ями|ые|ых|ие|их|цы|цев",
    "cs": r"i|é|ové|ů|ci|íci|íků|ích|ých|ky|eců|ců",
}
"""Endings of several persons."""

SEVERAL = {
    "fr": r"(?:l|d|c|m|s)?es|plusieurs|certain(?:e?s)|nombre|deux|trois|quelques",
    "es": r"l[oa]s|un[oa]s|vari[oa]s|algun[oa]s|much[oa]s|sus|dos|tres",
    "it": r"i|gli|le|alcun[ie]|molt[ie]|divers[ie]|due|tre",
    "pt": r"[oa]s|un?m?[oa]?s|vári[oa]s|algun?m?[oa]?s|muit[oa]s|seus|suas|dois|duas|três",
    "nl": r"enkele|verschillende|meerdere|veel|twee|drie|sommige",
    "de": r"mehrere|viele|einige|zwei|drei|zahlreiche|manche|beide|[A-ZÄÖÜ]?[a-zäöüß]+e(?=\s[A-ZÄÖÜ]\w+(?:er|en)\b)|"
    r"(?:die|den)(?=(?:\s[a-zäöüß]+en)?\s[A-ZÄÖÜ][\w-]+(?<!in)(?<!frau)(?<!mutter)(?<!schwester)(?<!tochter)(?<!e)(?![\w-]))",
    "ru": r"несколько|многие|некоторые|два|две|три|двое|трое",
    "cs": r"několik|mnozí|někteří|dva|dvě|tři",
}
"""Words that begin a mention of several persons."""

ONE_OF = {
    "fr": r"(?:l['’])?une?\s(?:des|de|d['’])",
    "es": r"un[oa]\s(?:de|del)",
    "it": r"un[oa]?\s(?:de[il]|degli|delle|di)",
    "pt": r"uma?\sd[aeo]s?",
    "nl": r"(?:een|één)\svan",
    "de": r"eine[rs]?\s(?:der|von|seiner|ihrer)",
    "ru": r"од(?:ин|на|ного|ной)\sиз",
    "cs": r"jed(?:en|na|noho|né)\sz",
}
"""Beginnings of a mention of one of several persons."""

ADJECTIVES = {
    "fr": r"ancien(?:ne)?s?|ex|jeunes?|vieux|vieille|autres?|premi(?:er|ère)s?|nouve(?:au|lle)|grande?|même|seule?|vice",
    "es": r"ex|antigu[oa]s?|jóven(?:es)?|joven|otr[oa]s?|primer[oa]?|nuev[oa]|gran|mism[oa]|propi[oa]|vice",
    "it": r"ex|giovan[ei]|altr[oaie]|prim[oa]|nuov[oa]|grande|stess[oa]|propri[oa]|vice|anzian[oa]",
    "pt": r"ex|antig[oa]s?|jovem|jovens|outr[oa]s?|primeir[oa]|nov[oa]|grande|mesm[oa]|própri[oa]|vice",
}
"""Adjectives before a noun where most follow it; elsewhere any word may be one."""

HYPERNYMS = {
    "fr": {
        r"élue?": r"maire|adjointe?|députée?|sénat\w+|conseill\w+|présidente?",
        r"édile": r"maire",
        r"chef(?:fe)?": r"présidente?|premi(?:er|ère)",
        r"représentante?": r"pr[ée]f[eè]te?",
        r"parlementaire": r"députée?|sénat\w+|eurodéputée?",
        r"magistrate?": r"procureure?|juge|présidente?",
        r"avocate?": r"me|maître",
        r"responsable": r".+",
        r"syndicaliste": r"secrétaire|déléguée?|représentante?",
    },
    "es": {
        r"mandatari[oa]|jef[ea]": r"president[ea]|gobernador[a]?",
        r"funcionari[oa]": r"(?:vice)?ministr[oa]|secretari[oa]|director[a]?|subsecretari[oa]",
        r"parlamentari[oa]|legislador[a]?": r"diputad[oa]|senador[a]?",
        r"edil|regidor[a]?": r"alcalde(?:sa)?|concejal[a]?",
        r"magistrad[oa]": r"juez[a]?|fiscal|titular",
        r"titular": r"ministr[oa]",
        r"entrenador[a]?|técnic[oa]|orientador|estratega|dt|seleccionador[a]?": r"entrenador[a]?|técnic[oa]|dt|seleccionador[a]?",
        r"responsable": r".+",
        r"letrad[oa]": r"abogad[oa]",
    },
    "it": {
        r"magistrato|magistrata": r"procurat\w+|giudice|pm",
        r"premier": r"president[e]|primo",
        r"parlamentare|esponente": r"deputat[oa]|senat\w+|segretari[oa]|capogruppo",
        r"legale|difensore": r"avvocat[oa]",
        r"responsabile": r".+",
        r"allenator[e]|allenatrice|tecnico|mister|ct": r"allenat\w+|tecnico|mister|ct",
        r"amministrat\w+": r"sindac[oa]|ceo|ad",
    },
    "pt": {
        r"governante": r"(?:primeir[oa]-)?ministr[oa]|secretári[oa]|president[ea]",
        r"autarca": r"president[ea]|prefeit[oa]|vereador[a]?",
        r"parlamentar": r"deputad[oa]|senador[a]?",
        r"magistrad[oa]": r"juíz[a]?|juiz|procurador[a]?|desembargador[a]?|ministr[oa]",
        r"causídic[oa]": r"advogad[oa]",
        r"responsável": r".+",
    },
    "nl": {
        r"bewindsman|bewindsvrouw": r"\w*minister|staatssecretaris",
        r"politicus|politica": r"kamerlid|minister|fractievoorzitter|wethouder|burgemeester",
        r"raadsman|raadsvrouw": r"advocaat|advocate",
        r"topman|topvrouw|bestuurder": r"directeur|voorzitter",
    },
    "de": {
        r"regierungschef(?:in)?": r"\w*kanzler(?:in)?|\w*präsident(?:in)?|premierminister(?:in)?|ministerpräsident(?:in)?",
        r"\w*politiker(?:in)?": r"\w*minister(?:in)?|\w*abgeordneter?|\w*chef(?:in)?|\w*sprecher(?:in)?|\w*präsident(?:in)?",
        r"ressortchef(?:in)?": r"\w*minister(?:in)?",
        r"jurist(?:in)?": r"\w*anwalt|\w*anwältin|\w*richter(?:in)?",
        r"verteidiger(?:in)?": r"\w*anwalt|\w*anwältin",
        r"beamter?|beamtin": r"\w*kommissar(?:in)?|polizist(?:in)?",
    },
    "ru": {
        r"политика?": r"депутата?|сенатора?|лидера?|губернатора?",
        r"главы?": r"губернатора?|мэра?|президента?|директора?|министра?",
        r"губернатора?|мэра?|градоначальника?": r"глав[аы]",
        r"чиновника?": r"министра?|замминистра?|губернатора?|главы?",
        r"защитника?": r"адвоката?",
        r"пенсионерка": r"жительница",
    },
    "cs": {
        r"politi[kč]\w*": r"ministr\w*|poslan\w*|předsed\w*|senátor\w*",
        r"zákonodár\w*": r"poslan\w*|senátor\w*",
        r"právní\w*": r"advokát\w*|obhájc\w*",
    },
}
"""Wider nouns for a person → the narrower ones of those whom they may take up again."""

STATE = frozenset(
    "estado gobierno ejecutivo état gouvernement exécutif stato governo esecutivo executivo câmara autarquia município comune mairie ayuntamiento".split()
)
"""Words behind a head of state or of government, which tell no field of his: `jefe del Estado`."""
