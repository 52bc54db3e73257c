"""Words of names: heads of organizations, particles, misleading capitals.

Own collection from news usage.
"""

# A name with one of these is an organization's.
ORGANIZATION_WORDS = frozenset(
    "Academy Administration Agency Alliance Army Assembly Associates Association Authority Bank Board Brigade "
    "Brigades Brotherhood Bureau Cabinet Campaign Center Centre Chamber Church Coalition College Command "
    "Commission Committee Company Confederation Conference Congress Consortium Convention Corp Corporation "
    "Corps Council Court Department Directorate Electric Embassy Enterprises Exchange Faculty Federation "
    "Force Forces Forum Foundation Front Fund Government Group Guard Holdings Hospital House Inc Industries "
    "Initiative Institute Institution Intelligence International Justice Laboratory League Legislature Ltd "
    "Media Ministry Mission Motors Movement Museum Network Observatory Office Opera Organisation Organization "
    "Parliament Partners Partnership Party Patrol Police Politburo Project Reserve Republicans Democrats "
    "School Senate Service Services Society State Supreme Syndicate Systems Taliban Task Technologies "
    "Treasury Tribunal Trust Union Unit University Watch Workers Hezbollah Hamas Pentagon Kremlin Facebook "
    "Google Twitter Apple Amazon Microsoft Airlines Airways Club Team Nations Archive Archives "
    "Registry Unions Airbus Boeing Peshmerga".split()
)
# No person's surname.
BODY_ENDS = frozenset(
    "Airlines Associates Brewing Consulting Entertainment Enterprises Foundation Group Holdings Inc Industries "
    "Institute Ltd Partners Pharmaceuticals Pictures Productions Therapeutics University Ventures".split()
)
# Offices whose body is named after them: `Attorney’s Office`.
HAVE_OFFICES = frozenset("Attorney Sheriff Governor Mayor Coroner Prosecutor Ombudsman Commissioner".split())
# Bodies whose names go on with what they are for: `Centre for the Study of …`, but not `Party for …`.
HAVE_PURPOSES = frozenset(
    "Academy Agency Alliance Association Board Bureau Campaign Center Centre Coalition Commission Committee Council "
    "Department Forum Foundation Fund Initiative Institute Laboratory League Ministry Network Observatory Office "
    "Organisation Organization Project School Society Trust Union".split()
)
# Behind the name of a company, which is called without it.
CORPORATE = frozenset(
    "AB AG ASA Berhad Bhd Co Company Corp Corporation Group Holding Holdings Inc Incorporated LLC LLP Limited Ltd NV "
    "Oyj PLC Plc plc Pty SA SE SpA".split()
)
# Other nouns for a body that stand right before its name.
BEFORE_BODIES = frozenset(
    "rival union giant publisher broadcaster charity drugmaker chipmaker planemaker bookmaker".split()
)
PARTICLES = frozenset(
    "de del dela delos della di da dos das du la le van von der den ter ten bin binti ibn ben al el ul y e zu ní ó nic "
    "uí mac".split()
)

# Capitalised heads of what is neither person, place nor organization.
OTHER_HEADS = frozenset(
    "Act Amendment Agreement Accord Award Awards Bill Bible Bowl Championship Championships Christmas "
    "Constitution Cup Day Deal Debate Declaration Easter Festival Game Games Holocaust Koran Quran Law Oscar "
    "Oscars Pact Plan Prize Protocol Ramadan Resolution Revolution Rights Series Show Spring Summit Treaty "
    "War Week Weekend Crisis Files".split()
)
# No person's name ends in one.
NO_PERSON_LAST = ORGANIZATION_WORDS | OTHER_HEADS | BODY_ENDS
# Before a person's name in that of a place, storm or thing: `Lake Victoria`, `Hurricane Ana`.
BEFORE_NAMES = frozenset(
    "Lake Mount Mt Fort Ft Port Camp Cape Cyclone Hurricane Storm Typhoon Saint St San Santa Hotel Villa Casa Team "
    "Operation Radio Project Bank Banco Grupo Group New Old Big Little Great Upper Lower Point Isle East West North "
    "South Northern Southern Eastern Western Central Real Sporting Club Party Black White Red Blue Green Super Grand "
    "Greater Air Salon Studio Galerie Gallery Cafe Café Bar Restaurant Theater Theatre Festival".split()
)
# Leading capitals that belong to a role, not to a name.
ROLE_WORDS = frozenset(
    "Press Vice Prime Deputy Foreign Campaign State Attorney Chief Senior Executive Managing Assistant "
    "Associate Acting Former Interim Majority Minority Committee National Security Communications Defense "
    "Defence Interior Finance Health Home Justice Supreme Appeals District Police Staff Sergeant "
    "Retired Republican Democratic Rival Presidential Party Member MP MPs".split()
)
# Nouns with these endings are professions of persons: a name right behind one is no body's. `dietitian Ana Ruiz`
PROFESSION_ENDINGS = tuple(
    "ologist ographer iatrist ician titian tionist surgeon analyst economist journalist columnist novelist scientist "
    "artist dentist chemist physicist botanist therapist pharmacist pianist cellist guitarist lobbyist strategist "
    "specialist cartoonist dramatist ecologist librarian historian comedian".split()
)
# Who holds one of them heads no body with a name of its own.
OF_A_STATE = frozenset(
    "minister secretary commissioner undersecretary mayor governor bishop archbishop attorney".split()
)
# What ministers and directors are of or for, right before their names: `Minister of Health Ana Ruiz`.
PORTFOLIOS = frozenset(
    "Agriculture Aviation Children Commerce Communication Communications Culture Customs Defence Defense Development "
    "District Education Elections Energy Environment Finance Fisheries Food Forestry Forests Gender Health Highways "
    "Home Housing Immigration Industries Industry Information Infrastructure Innovation Interior Justice Labor Labour "
    "Land Lands Logistics Manpower Mines Mining Operations Parliament Petroleum Planning Ports Power Prisons "
    "Prosecutions Railways Roads Science Security Shipping Sport Sports Steel Students Technology Tourism Trade "
    "Transport Transportation Treasury Water Welfare Women Works Youth".split()
)

# Persons whom no pronoun of the news stands for.
NO_WITNESSES = frozenset("God Allah Jehovah Lord Almighty Satan".split())


# `Lyon-based`, `Lyon-led`; the first tell where a body is or whose, and name none.
OF_A_SEAT = r"based|listed|owned|backed"
OF_A_NAME = rf"{OF_A_SEAT}|controlled|run|led|born|trained"
# Behind a person's name; of those of PERSONAL_RANKS no body's name ends in one.
PERSONAL_RANKS = r"KC|QC|MP|TD|MEP|MLA|MSP|OBE|CBE|MBE|PhD|MD"
RANKS = rf"{PERSONAL_RANKS}|SC|MPs|MLC|MK|JP|AM|AO|AC|RN|FRS"

HONORIFIC_TITLES = frozenset("mr mrs ms miss".split())
OF_RULERS = frozenset("pope prince princess king queen emperor empress sultan emir".split())
SHORT_TITLES = frozenset("mr mrs ms hon sen rep gov sgt lt col capt rev".split()) | {"state rep", "state sen"}

# Capitals that name nobody.
COMMON_ACRONYMS = frozenset(
    "CEO CFO COO CTO CIO VP HR PR OK ID TV DVD CD PC AI IT HIV AIDS DNA RNA GDP IQ GPS PDF FAQ DIY ATM UFO SUV LED USB "
    "URL HTML API PhD MBA BA MA MD AM PM EST GMT UTC COVID SARS MERS LGBT LGBTQ RSVP ETA ASAP IPO VAT NGO NGOs CCTV "
    "FIR Rtd SMS BMI ICU PAC PACs ER PTSD ADHD CPR MRI CT UV GMO".split()
)

# Words that headlines leave in lower case.
SMALL = frozenset(
    "a an and as at but by for from in into is nor of off on or over per than that the to up via vs with".split()
)

# Ordinary words that open sentences, and words that are capitals only in headlines.
OPENERS = frozenset(
    """
    a about above according across add adding after again against ago ahead all almost along already also
    although always am amid among an and another any anyone anything apart are around as aside ask asked at away
    back based be because been before behind being below beside besides between beyond both but by call called
    calling can cannot citing come coming could critics day days despite did do does doing don't done down due
    during each earlier early either else elsewhere end even ever every everyone everything ex except experts
    fact far few fewer finally first following for former forty four from further get getting given giving go
    going good got had half has have having he hence her here hers herself him himself his how however hundreds
    i if in including indeed inside instead into is it its itself just keep last late later latest least less
    let like likely little local long look looking lots made make making many maybe me mean meanwhile men might
    million millions more moreover most much must my myself near nearly neither never nevertheless new news next
    nine no nobody none nor not nothing now of off officials often oh ok on once one only or other others
    otherwise our ours out outside over overall own part people perhaps please plus police polls put question
    questions quite rather read recent recently related remember report reports residents right said same say
    saying says second see seven several she should since six so some someone something sometimes soon sources
    speaking still students such take taking tell ten thank thanks that the their them themselves then there
    therefore these they thing think third this those though thousands three through throughout thus to today
    together tomorrow too toward towards twelve twenty two under unless unlike until up upon us use using very
    voters want was watch we well went were what whatever when whenever where whereas whether which while who
    whoever whom whose why will with within without women would yes yesterday yet you young your yours activists
    analysts authorities crowds doctors families fighters forces lawmakers leaders lawyers militants opponents
    parents protesters prosecutors rebels researchers scientists soldiers supporters survivors teachers troops
    victims workers witnesses stated continued added replied countered
    exclusive breaking update updated video photo photos image listen share follow
    click subscribe editor editors opinion analysis monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept sep oct nov dec mr mrs ms dr
    """.split()
)

# Between a name and a noun: `a Fox News national poll`
BETWEEN_NAME_AND_NOUN = frozenset(
    "magazine newspaper national nationwide statewide local daily weekly online new latest".split()
)

PARTY_AND_STATE = r"[RDI](?:-[A-Z][\w.]*)?$"
"""`(R-Va.)`, `, D-Ore.,` behind a politician's name."""
