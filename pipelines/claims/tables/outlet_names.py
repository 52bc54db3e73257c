"""Names of newspapers, agencies and broadcasters, and the words that end them.

Own collection from news usage, in lower case.
"""

# Names of one word, and first words of longer ones: `CNN`, `Fox Business`.
OUTLETS = frozenset(
    "reuters afp ap tass interfax sputnik ria xinhua upi bloomberg cnn bbc nbc abc cbs msnbc fox npr pbs itv "
    "rt dpa ansa efe kyodo breitbart politico vox axios buzzfeed gawker slate salon vice wired variety "
    "billboard aljazeera huffpost ft wsj nyt wapo dw rferl zdf ard tmz c-span cnbc cspan espn infowars "
    "forbes vogue esquire gq cosmopolitan newsmax mtv huffington insider gizmodo jezebel "
    "mashable techcrunch quartz haaretz asahi dawn hurriyet kommersant vedomosti pravda izvestia spiegel "
    "stern bild zeit welt figaro humanité libération mediapart mundo país vanguardia repubblica corriere "
    "stampa globo folha clarín nación associated "
    "univision telemundo propublica theblaze mediaite fivethirtyeight realclearpolitics mcclatchy siriusxm newsday "
    "newsweek oregonian tennessean californian yonhap anadolu irna nhk cctv cgtn ndtv rudaw bellingcat cbc ctv "
    "agence agencia agenzia bernama antara pti ians sabc rnz rte".split()
)
# Words that other names begin with as well: `Vice President`, `Stern Pinball`; outlets when they stand alone.
ALONE_ONLY = frozenset(
    "vice dawn stern wired variety slate salon billboard forbes insider quartz bild zeit welt mundo país vanguardia "
    "figaro globo folha nación associated pravda asahi californian oregonian tennessean".split()
)
OUTLET_HEADS = frozenset(
    "times post journal news herald tribune gazette guardian telegraph observer independent mirror mail sun "
    "star chronicle globe press standard bulletin courier dispatch enquirer examiner inquirer register "
    "sentinel economist newsweek monitor today tv television radio review magazine weekly daily beast "
    "republic atlantic yorker nation intercept hill caller wire agency newswire broadcasting network channel "
    "mayadeen jazeera arabiya arabia monde spiegel zeitung presse france-presse blade bee citizen echo "
    "reporter insider advertiser mercury argus banner eye times-picayune plain-dealer ledger intelligencer statesman "
    "journalism".split()
)
# These heads name an outlet only behind an article or another name.
WEAK_HEADS = frozenset(
    "post star sun mail mirror standard nation hill network channel agency today eye republic citizen press "
    "reporter review daily weekly register monitor independent globe radio television tv wire news bee banner mercury "
    "blade observer press ledger statesman".split()
)
# Behind another name these end the names of places and bodies: `Capitol Hill`, `National Security Agency`.
OF_OTHERS = frozenset("hill nation republic agency network channel citizen eye reporter".split())
# But not behind one of these: `Anadolu News Agency`, `the Arizona Republic`.
OF_OUTLETS = frozenset(
    "news press media telegraph television tv radio broadcasting information business weather discovery history "
    "arizona new hollywood".split()
)
# Right before a name, or in an apposition behind one: `the news site Harbour Watch`, `Harbour Watch, a daily in Oslo`
KINDS = (
    "newspaper|daily|weekly|tabloid|magazine|broadcaster|"
    "(?:news|radio|television|TV|cable|satellite) (?:channel|station|network|site|website|outlet|show)|"
    "newswire|news agency|podcast|blog|broadsheet|channel"
)
INTERVIEWED_BY = r"\binterview\s(?:(?:on\s)?\w+day\s|(?:last|this)\s\w+\s)?(?:with|on|to|for)\s(?:the\s)?$"
# Interviews with these are none for the public.
INTERROGATORS = frozenset(
    "fbi cia nsa dea dhs doj irs sec epa atf nypd lapd congress senate pentagon mi5 mi6 fsb kgb gop dnc rnc".split()
)
