"""Nouns and pronouns that name or stand for sources, by kind.

Own collection from news usage. Nouns are in the singular and lower case; plurals are derived in ``mentions``.
"""

# ruff: noqa: E501 - a pattern stands on one line

MALE_PRONOUNS = frozenset("he him his himself".split())
FEMALE_PRONOUNS = frozenset("she her hers herself".split())
PLURAL_PRONOUNS = frozenset("they them their theirs themselves".split())
THING_PRONOUNS = frozenset("it its itself".split())
SPEAKER_PRONOUNS = frozenset("i me my mine myself we us our ours ourselves".split())
RELATIVE_PRONOUNS = frozenset("who whom whose which that".split())
OTHER_PRONOUNS = frozenset(
    "you your yours yourself one some many others most few several both all none each another everyone everybody "
    "someone somebody anyone anybody nobody these those this such neither either more fewer".split()
)
SEVERAL_PRONOUNS = frozenset("many some others most several few both all more fewer those everyone everybody".split())
ONE_PRONOUNS = frozenset("one another someone somebody".split())
PRONOUNS = (
    MALE_PRONOUNS
    | FEMALE_PRONOUNS
    | PLURAL_PRONOUNS
    | THING_PRONOUNS
    | SPEAKER_PRONOUNS
    | RELATIVE_PRONOUNS
    | OTHER_PRONOUNS
)

# Before a name; the short forms may end in a full stop.
TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady sen sens senator senators reps govs rep representative congressman "
    "congresswoman gov governor president vice-president premier chancellor minister secretary mayor general "
    "gen admiral adm colonel col captain capt lieutenant lt major maj sergeant sgt corporal detective officer "
    "inspector chief judge justice king queen prince princess duke duchess pope cardinal archbishop bishop "
    "rabbi imam sheikh ayatollah mullah reverend rev father sister brother ambassador amb attorney councilman "
    "councilwoman councilor councillor commissioner speaker chairman chairwoman chair director coach ceo "
    "spokesman spokeswoman spokesperson candidate nominee analyst activist former first vice prime deputy "
    "assistant senior acting retired late then-president ex-president crown grand commander commodore brigadier "
    "superintendent constable sheriff chairperson undersecretary baroness countess whip headteacher leader "
    "hon comrade shri smt datuk dato seri haji puan encik tengku ustaz cllr taoiseach tánaiste ustad sardar nawab tunku otunba "
    "alhaji hajia hajiya malam mallam mzee mwalimu alh barr cr cde pastor ing supt dsp asp acp csp ssp dcp igp garda engr insp cpl pvt cmdr adv fr sheikha togbe igwe maulana swami bapak mang kapitan".split()
)
MALE_TITLES = frozenset(
    "mr sir lord king prince duke pope congressman councilman chairman spokesman father brother sheikh imam rabbi "
    "archbishop bishop cardinal".split()
)
FEMALE_TITLES = frozenset(
    "mrs ms miss dame lady queen princess duchess congresswoman councilwoman chairwoman spokeswoman sister".split()
)

MALE_NOUNS = frozenset(
    "man boy father son brother husband uncle nephew grandfather boyfriend gentleman businessman congressman spokesman "
    "chairman policeman king prince widower grandson guy actor fireman councilman salesman dad anchorman gunman fiance ex-husband "
    "grandpa clergyman".split()
)
FEMALE_NOUNS = frozenset(
    "woman girl mother daughter sister wife aunt niece grandmother girlfriend lady businesswoman congresswoman "
    "spokeswoman chairwoman policewoman queen princess widow granddaughter actress councilwoman mom nun waitress housewife "
    "heiress fiancee ex-wife grandma mum".split()
)
PERSON_NOUNS = (
    MALE_NOUNS
    | FEMALE_NOUNS
    | frozenset(
        "academic accountant activist adviser advisor advocate agent aide ally ambassador analyst anchor "
        "anthropologist archaeologist architect artist assistant astronaut astronomer astrophysicist "
        "asylum-seeker athlete attacker attorney auditor author aviator backer baker banker barber baron "
        "bartender believer billionaire biochemist biologist blogger bomber boss boxer briton broadcaster "
        "broker builder butcher caller cameraman campaigner candidate captain captive cardinal cardiologist caretaker carpenter "
        "cartoonist cashier celebrity chair chairperson challenger champion chancellor chaplain chef chemist "
        "chief child christian citizen civilian classmate cleric clerk climatologist co-author co-chair "
        "co-founder co-worker coach colleague columnist comedian commander commentator commissioner commuter "
        "composer comptroller constable consul consultant contender contractor convict coordinator coroner "
        "correspondent councillor councilor counsel counselor counterpart courier cousin coworker "
        "criminologist critic customer cyclist dancer dealer dean defector defendant delegate democrat "
        "demographer demonstrator dentist deputy designer detainee detective diplomat director dissident "
        "doctor donor driver ecologist economist editor educator electrician employee engineer entrepreneur "
        "envoy epidemiologist evacuee evangelist executive exile expatriate expert farmer fighter filmmaker "
        "financier firefighter fisherman foe founder friend front-runner frontrunner fugitive fundraiser "
        "gardener general geographer geologist goalkeeper golfer governor grower guard guest guide guitarist "
        "gynecologist hairdresser head heir heiress hijacker hindu historian homemaker homeowner hopeful host "
        "hostage hunter icon immigrant incumbent informant inmate insider inspector instructor intellectual "
        "intern interpreter investigator investor iraqi jew jihadist journalist judge juror justice kid "
        "kidnapper laborer labourer landlord lawmaker lawyer leader lecturer legend legislator libertarian "
        "librarian lieutenant linguist lobbyist local loyalist magistrate manager marshal mathematician mayor "
        "mechanic mediator member merchant meteorologist midwife migrant militant miller millionaire miner "
        "minister moderator mogul monk motorist mourner mufti musician muslim national native negotiator "
        "neighbor neighbour neurologist newcomer newscaster newsman nominee novelist nurse observer officer "
        "official oncologist onlooker operative opponent organiser organizer owner painter paramedic parent "
        "participant passenger pastor patient pedestrian pediatrician pensioner person pharmacist "
        "philanthropist philosopher photographer physician physicist pilot player playwright plumber podcaster "
        "poet policymaker politician pollster pope preacher predecessor premier presenter president priest "
        "principal prisoner producer professor programmer prosecutor protester psychiatrist psychologist "
        "publicist publisher pundit quarterback rabbi rancher ranger rapper reader rebel receptionist recruit "
        "referee refugee relative renter rep reporter representative republican researcher registrar resident restaurateur "
        "retiree reviewer rival robber roommate sailor saudi scholar scientist screenwriter secretary senator "
        "sergeant settler sheriff shipowner shopkeeper shopper sibling sikh singer smuggler sociologist "
        "soldier solicitor source speaker specialist spectator speechwriter spokesperson spouse staffer star "
        "statesman statistician strategist striker student successor supervisor supporter surgeon surrogate "
        "survivor suspect swimmer teacher teammate technician teenager tenant terrorist therapist thief trader "
        "trainer translator traveler traveller treasurer trooper trucker trustee twin tycoon undersecretary "
        "vendor vet veteran veterinarian victim villager virologist visitor volunteer voter waiter warden "
        "welder whistleblower winner witness worker worshiper worshipper writer youngster youth zoologist".split()
    )
)
# Capitals before a person's whole name that say what the person does, also where they open a sentence.
ROLE_NOUNS = PERSON_NOUNS | frozenset(
    "backbencher bassist bookseller botanist brewer bricklayer carer cellist choreographer cleaner conservationist curator "
    "drummer florist footballer forward fullback geneticist goalscorer grocer headmaster headmistress housekeeper "
    "illustrator influencer innkeeper jeweller joiner landowner lifeguard lobsterman lockkeeper locksmith luthier matron "
    "midfielder milliner nutritionist optician ornithologist palaeontologist pianist plasterer postman postmaster postwoman "
    "potter prefect realtor restorer roofer saddler scaffolder seamstress secretary-general shepherd signaller skipper "
    "sommelier stockman storyteller surveyor tailor tenor soprano trawlerman typist umpire usher verger violinist "
    "volcanologist weaver whip winemaker woodcutter youtuber zookeeper parliamentarian ombudsman paediatrician "
    "physiotherapist figure jockey vicar curate deacon sacristan physio medic barista deckhand bosun cadet conscript airman "
    "marine knight squire laird earl viscount marquis count emir sultan sheikh monarch chieftain elder shaman pupil "
    "administrator bystander apprentice novice graduate toddler granny grandparent user client eyewitness someone somebody cop thug bouncer sleuth busker bailiff notary paralegal docker "
    "herdsman herder goatherd batsman bowler winger defender bride groom fan alderman superintendent".split()
)
# Before a role, none by themselves.
ROLE_MODIFIERS = frozenset(
    "former then ex retired senior chief acting deputy longtime long-time veteran radio television tv fellow prominent current "
    "outgoing incoming interim co vice assistant first second late head lead principal associate executive managing "
    "managing regional national local general prime syndicated leading top junior mr mrs ms miss mx sir".split()
) - frozenset("chief head".split())
ROLE_ENDINGS = tuple("surgeon ologist ographer iatrist ician maker keeper monger wright smith crat".split())
# One of these, of many, is nobody by name.
ROLE_ACRONYMS = frozenset("A.G. AG PM MP TD MEP MSP MLA MEC D.A. DA CEO CFO VP".split())
PARTISANS = frozenset("Republican Democrat Libertarian Conservative Liberal Socialist Tory".split())
# People whose office speaks through them.
OFFICIAL_NOUNS = frozenset(
    "official officer authority diplomat policeman prosecution minister lawmaker legislator prosecutor regulator investigator "
    "commander senator congressman councillor councilor detective trooper".split()
)
GROUP_NOUNS = frozenset(
    "media press people family crowd public audience opposition majority minority couple percent clergy community coalition "
    "neighborhood electorate prosecution human leadership parents pair duo trio two three panel jury crew staff team".split()
)
ORGANIZATION_NOUNS = frozenset(
    "administration agency airline alliance army association authority bank board body branch brigade "
    "broadcaster bureau cabinet campaign center centre chain chamber charity church city club college "
    "commission committee company conglomerate congress consortium consulate corporation council court "
    "department directorate embassy enterprise faction federation firm force foundation fund government group "
    "grouping hospital industry institute institution intelligence joint-venture kingdom kremlin league "
    "lender lobby manufacturer maker militia military ministry mission monitor mosque movement municipality museum "
    "navy network ngo nonprofit observatory office operator organisation organization outfit parliament party "
    "pentagon police presidency publisher regime regulator retailer school secretariat senate service society "
    "brokerage giant startup state store studio subsidiary supplier syndicate tribunal union university utility watchdog "
    "website bench country nation insurgency caliphate camp task-force taskforce squad academy airport archdiocese assembly brewery "
    "bourse automaker carmaker chipmaker drugmaker planemaker shipbuilder start-up supermarket clinic co-op coastguard confederation constabulary cooperative co-operative diocese employer exchange factory "
    "battalion regiment squadron fleet franchise gallery guild hospice hotel insurer inspectorate lab laboratory library mill mine orchestra parish "
    "partnership port prison railway refinery registry shipyard theater theatre trust zoo".split()
)
# Of these a capital that opens a sentence says nothing: `Government data show …`
COMMON_BODIES = ORGANIZATION_NOUNS - frozenset("congress house kremlin parliament pentagon senate cabinet".split())
# Bodies whose last word by itself is a person.
COMPOUND_BODIES = frozenset(
    {
        *(f"{kind} guard" for kind in ("coast", "national", "home", "revolutionary", "republican", "border")),
        "press corps",
    }
)
# The noun alone stands for a government or force.
OFFICIAL_BODIES = frozenset("police authorities government military army officials".split())
# By these a person who has just been named is described anew; other nouns bring in somebody else.
REDESCRIPTIONS = frozenset(
    "actor actress author billionaire businessman businesswoman celebrity comedian entrepreneur favorite favourite guitarist "
    "icon legend mogul musician native newcomer novelist politician rapper singer songwriter star striker tycoon veteran "
    "democrat republican libertarian conservative liberal midfielder defender goalkeeper player champion".split()
)
CANDIDATES = frozenset("candidate nominee contender challenger frontrunner front-runner hopeful incumbent".split())
# Other nouns for who holds an office.
SAME_OFFICE = {
    office: tuple(others.split())
    for offices, others in (
        entry.split(":")
        for entry in """
        representative: congressman congresswoman lawmaker legislator; congressman congresswoman: representative lawmaker legislator;
        senator: lawmaker legislator; mp: lawmaker legislator backbencher; nominee frontrunner front-runner: candidate;
        contender: candidate; candidate: contender; chairman chairwoman: chair; ceo: executive;
        chancellor premier president: leader; advisor: adviser; adviser: advisor; writer: author; novelist: author writer;
        spokesperson: spokesman spokeswoman; spokesman spokeswoman: spokesperson; justice: judge
        """.split(";")
    )
    for office in offices.split()
}
# `the vice president` is no president.
OF_DEPUTIES = frozenset("vice deputy assistant shadow lieutenant under".split())
# Of bodies that trade: no ministry, court or union is meant by them.
COMPANY_NOUNS = frozenset(
    "company firm airline carrier chain retailer manufacturer maker startup start-up lender operator supplier "
    "conglomerate brewer carmaker automaker developer insurer supermarket builder miner".split()
)
# Nouns in the names of bodies that tell of what kind they are, and those that fit a company or a group.
TRADING = COMPANY_NOUNS | frozenset(
    "airway airways bank brand corporation corp enterprise factory group holding inc industry limited ltd mill mine motor "
    "partner plant store studio system technology works club hotel hospital energy power media".split()
)
SOCIETIES = frozenset(
    "alliance association campaign centre center charity club coalition collective federation forum foundation front fund "
    "group initiative institute league movement network organisation organization project society trust union watch "
    "workers council committee brigade brotherhood observatory partnership".split()
)
NAMED_BODIES = (
    TRADING
    | SOCIETIES
    | frozenset(
        "academy administration agency army assembly authority board bureau cabinet chamber church college commission "
        "congress corps court department directorate embassy force government house legislature military ministry mission "
        "museum office parliament party patrol police school senate service state supreme survey treasury tribunal "
        "university republican democrat navy exchange".split()
    )
)
POLICE = frozenset("police constabulary sheriff gendarmerie carabinieri".split())
# In the names of documents: `the Clean Air Act`.
NAMED_DOCUMENTS = frozenset(
    "Act Bill Agreement Accord Amendment Charter Code Constitution Convention Declaration Directive Law Memorandum Plan Protocol "
    "Report Resolution Statute Study Survey Treaty".split()
)
PUBLICATION_NOUNS = frozenset(
    "newspaper paper daily weekly magazine journal publication outlet broadsheet tabloid channel broadcaster network "
    "station agency newswire wire site website portal blog monthly periodical programme newsletter".split()
)
# What an agency, a network or a channel of these does is news.
OF_NEWS = frozenset("news press wire tv television radio cable broadcast media television-news sports".split())
DOCUMENT_NOUNS = frozenset(
    "account ad average op-ed cable subpoena commentary column interview advertisement affidavit agreement analysis announcement article assessment autopsy bill book "
    "brief bulletin census charter complaint communique constitution contract data declaration directive "
    "dispatch document dossier editorial email estimate evidence feature file filing finding footage forecast "
    "guideline headline indictment investigation lawsuit law leaflet letter manifesto memo memoir memorandum "
    "message note notice order paper petition piece placard plan platform poll post poster projection "
    "proposal record release report research resolution result review ruling score sign slogan speech "
    "statement statistic story study suit summary survey tape testimony text transcript treaty tweet verdict "
    "video warrant map chart polling image imagery count tally correspondence dataset index ranking trailer clip "
    "recording diary regulation guidance paperwork passage opinion modelling modeling simulation tender audit calculation screenshot photo photograph picture "
    "fir legislation cover inventory brochure manual log spreadsheet inquest blueprint catalogue plaque "
    "advisory agenda alert algorithm appendix banner certificate circular clause code deal decision doctrine draft "
    "essay factsheet form handbook infographic inquiry enquiry inscription inspection invoice kit licence license ledger manifest minute "
    "description examination missive presentation model ordinance pact pamphlet permit plea prospectus protocol provision questionnaire receipt rulebook schedule "
    "specification submission theory thesis timetable will test trial experiment reporting page "
    "biography autobiography textbook obituary voiceover batch trove tranche".split()
)

# What its owner says, thinks or does by words: `her demand`.
UTTERANCES = frozenset(
    "advice allegation answer apology appeal argument assertion assurance belief call claim comment complaint concession "
    "condemnation conclusion confession contention criticism critique demand denial description disclosure endorsement "
    "explanation expression findings guess hope idea insistence interview judgment judgement language logic narrative "
    "observation opinion outburst pitch plea pledge point position post praise prediction promise question reaction "
    "reading reasoning rebuke recollection recommendation reflection remark reply request response retort rhetoric "
    "suggestion suspicion tirade threat thought understanding version view vow warning wish word".split()
)

# Endings of nouns for persons, and the nouns with such endings that are none.
PERSON_ENDINGS = (
    "er", "or", "eer", "ist", "ian", "man", "woman", "person", "ologist", "ographer", "iatrist", "ician", "surgeon", "ster", "ee", "eur",
    "maid", "smith", "wright", "mate", "kin", "ant", "father", "mother", "crat", "phile", "buff", "addict", "nik", "star", "-general",
)  # fmt: skip
NO_PERSONS = frozenset(
    "order letter paper poster center matter chapter number theater register ledger tracker power river tower computer "
    "server weather winter summer answer layer corner border counter barometer meter thermometer sensor banner sticker "
    "trailer cover folder header helicopter cruiser freighter tanker trawler steamer scanner printer router browser error "
    "factor sector mirror rumor indicator calculator simulator detector reactor generator tenor terror horror honor favor "
    "labor color harbor committee guarantee degree coffee jubilee spree decree restaurant plant grant warrant covenant "
    "variant constant quadrant elephant instant list twist checklist playlist shortlist assist talisman napkin newsletter "
    "filter other another either manner dinner offer remainder reminder disaster cluster roster chamber bother shelter "
    "quarter chatter container career longer stronger higher lower larger smaller greater bigger".split()
)

# The mention hides who speaks.
ANONYMITY = (
    r"(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|his|her|their))",
    r"(?:ask|wish|want|prefer|request|declin|refus|chose|agree)\w* (?:not )?to (?:be (?:named|identified|quoted by|quoted as)|remain anonymous|give (?:his|her|their) (?:full )?names?)",
    r"(?:not|n['’]t) (?:be )?(?:authori[sz]ed|permitted|allowed) to (?:speak|talk|comment|discuss)",
    r"(?:anonymous|unnamed|unidentified|undisclosed)\b",
    r"(?:not|n['’]t) (?:want|wish) (?:to be (?:named|identified|quoted)|(?:his|her|their) (?:full )?names? (?:used|published|printed))",
    r"(?:would|could|did|does|can)(?: not|n['’]t) (?:be named|be identified|give (?:his|her|their) (?:full )?names?)",
    r"requested anonymity",
    r"spoke anonymously",
    r"(?:people|persons?|sources?|officials?) (?:\w+ )?(?:familiar with|close to|briefed on|with knowledge of|with direct knowledge of)",
    r"whose (?:real )?name (?:has been|was|is being) (?:changed|withheld)",
)
# A noun that by itself says that no one is named.
UNNAMED_NOUNS = frozenset("source informant insider whistleblower".split())

POSSESSIVE = r"[’']s?$|^(?:his|her|its|their|my|our)$"
"""A mention that owns what follows: `Ruiz's`, `his`."""


def names_person(noun: str) -> bool:
    """Whether a noun is one for persons, by table or by its ending.

    The noun is in the singular and lower case.
    """
    return noun in ROLE_NOUNS or (
        noun.endswith(PERSON_ENDINGS)
        and len(noun) > 4
        and noun not in NO_PERSONS | DOCUMENT_NOUNS | ORGANIZATION_NOUNS | PUBLICATION_NOUNS | GROUP_NOUNS | UTTERANCES
    )
