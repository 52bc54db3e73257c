"""Words that fill the patterns of ``rare_shapes``.

Written for this project; a filler may hold the names of others.
"""

FILLERS = {
    "paper": ("the newspaper", "the paper", "the agency", "the daily", "the broadcaster", "the magazine", "Reuters"),
    "described_outlet": (
        "British-based publication the Guardian", "the German newspaper Bild", "public broadcaster NRK",
        "news site Vesti",
        "the news agency AFP", "the local radio station Kanal 5", "US daily the New York Times", "magazine Der Spiegel",
    ),
    "credible": ("“credible”", "credible", "unconfirmed", "several", "consistent", "“worrying”", "new", "fresh"),
    "being_done": (
        "deserters being shot by their own side", "families being turned away at the border", "a fire in the harbour",
        "miners being paid in bread", "bribes being paid to three guards", "shots fired near the bridge in {place}",
    ),
    "long_source": (
        "an activist opposed to both {organization} and the mayor of {place}", "{acronym} fighters in {place}",
        "a man arrested after the {theft} in {place}", "a researcher paid by both {organization} and the port",
        "the woman who led the search for the boy", "a driver injured in the crash and treated in {place}",
        "officials of the ministry of trade and the bank of {place}", "{acronym} officials", "{acronym} lawyers",
        "a lawyer for the family of {given} {surname}", "residents living near the mill owned by {given} {surname}",
        "people close to the family of the president of {place}", "Iraqi Kurds", "a critic of {given} {surname}",
        "a member of the board that sold the mill to {organization}", "a soldier loyal to {given} {surname}",
        "protesters angry at {organization} and its plan for {place}", "a guard at the camp run by {organization}",
    ),
    "acronym": ("IS", "UN", "EU", "NATO", "BBC", "ANC", "US", "UK", "FBI", "RAF"),
    "to_have": (
        "to have broken the siege of {place}", "to have found the wreck", "to have won the vote in {place}",
        "to know who set the fire", "to have shot down two drones", "to have seen the boy in {place}",
    ),
    "titled": (
        "{title} {given} {surname}", "{title} {given} {surname}", "{title} {surname}", "{given} {surname}, {role},",
        "{given} {surname}", "{role}, {given} {surname},",
    ),
    "titled_end": (
        "{title} {given} {surname}", "{title} {given} {surname}", "{title} {surname}", "{given} {surname}, {role}",
        "{given} {surname}", "{surname}", "{title_lower} {given} {surname}",
    ),
    "titled_plain": ("{given} {surname}", "Dr. {surname}", "Professor {surname}", "Mr {surname}", "Ms. {surname}"),
    "role": (
        "the party's leader", "a lawyer for the family", "the navy's first spokeswoman", "head of the land office",
        "an expert in law", "the museum's director", "a retired dentist", "the chief auditor",
    ),
    "title": (
        "Harbour master", "Economist", "Deputy Mayor", "Professor", "Police chief", "Colonel", "Midwife", "Treasurer",
        "Junior minister", "Goalkeeper", "Bishop", "Rail chief", "Union leader", "Historian", "Senator", "Dr.", "Baker",
        "Councillor", "Editor", "Inspector", "Chief Justice", "Climate researcher", "Novelist", "Farmer", "Ambassador",
        "Environment Minister", "Opposition leader", "Captain", "Head teacher", "Nurse", "Lawyer", "Coach", "Governor",
    ),
    "title_lower": (
        "harbour master", "economist", "deputy mayor", "professor", "police chief", "fire chief", "local baker",
        "junior minister", "goalkeeper", "bishop", "rail chief", "union leader", "historian", "shop owner", "nurse",
        "ferry operator", "head teacher", "forester", "museum director", "prosecutor", "climate researcher", "lawyer",
    ),
    "given": (
        "Ole", "Lena", "Priya", "Marek", "Aisha", "Tomás", "Ingrid", "Kwame", "Yuki", "Sanne", "Rashid", "Clara", "Ivo",
        "Min-jun", "Fatou", "George", "Helen", "Mustafa", "Noor", "Pavel", "Rosa", "Samuel", "Thandi", "Vera", "Wen",
    ),
    "surname": (
        "Brandt", "Fuchs", "Nair", "Nowak", "Diallo", "Ortega", "Lindqvist", "Mensah", "Tanaka", "de Wit", "Haddad",
        "Kern", "Petrov", "Park", "Sarr", "Whitfield", "Moss", "Yilmaz", "Rahman", "Dvorak", "Amaro", "Okafor", "Ng",
        "O'Leary", "Van den Berg", "Castellano", "Holm", "Farrow", "Adeyemi", "Sandoval", "Lim", "McKay", "Ruiz",
    ),
    "surname_too": ("Ana Prell", "shopkeepers' leader Karl Busch", "Jonas Weil", "the union's Mara Dietz", "Lund"),
    "organization": (
        "the ministry", "the union", "the institute", "the Housing Research Office", "the city council", "the airline",
        "the Food Safety Agency", "the water board", "the University of Leiden", "the opposition", "the bank",
        "the court",
        "the port authority", "the World Health Organization", "the party", "Norvik Energy", "the police",
        "the charity",
        "the national statistics office", "the committee", "the Baltic Institute", "the fishermen's association",
    ),
    "rare_said": (
        "clarified", "underlined", "underscored", "reiterated", "conceded", "confided", "quipped", "reckoned", "hinted",
        "implied", "divulged", "disclosed", "let slip", "let it be known", "made it plain", "spelled out",
        "pointed out",
        "testified", "attested", "swore", "speculated", "mused", "lamented", "fretted", "boasted", "retorted",
        "countered", "shot back", "chimed in", "texted", "tweeted", "posted", "emailed", "recounted", "remarked",
        "recalled", "cautioned", "contended", "asserted", "surmised", "concluded", "predicted", "joked", "vouched",
        "ruled", "certified", "emphasised", "specified", "observed", "repeated", "proclaimed", "griped", "allowed",
    ),
    "is_sure": (
        "is adamant", "was adamant", "remains adamant", "is convinced", "was at pains to stress", "is certain",
        "was keen to stress", "is in no doubt", "took the view", "takes the view", "is of the opinion", "is sceptical",
        "is on record as saying", "went on record as saying", "was quick to add", "is hopeful", "is confident",
        "was under the impression", "holds the view", "remains unconvinced", "was positive",
    ),
    "rejected": (
        "rubbished", "dismissed", "rejected", "ridiculed", "scoffed at", "poured scorn on", "poured cold water on",
        "shot down", "brushed aside", "played down", "disputed", "laughed off", "refuted", "contested", "scorned",
        "hit back at", "took issue with", "pushed back against", "waved away", "debunked",
    ),
    "the_idea": (
        "the idea", "the suggestion", "the notion", "claims", "the claim", "rumours", "the allegation", "suggestions",
        "reports", "the theory", "any suggestion", "the accusation", "the assumption", "fears",
    ),
    "voiced": ("voiced", "expressed", "raised", "floated", "repeated", "shared", "gave", "issued", "stood by"),
    "a_fear": (
        "the fear", "concern", "the hope", "the idea", "the possibility", "a warning", "an assurance", "the suspicion",
        "the view", "doubts", "the accusation", "worries", "the prospect", "the theory",
    ),
    "put": ("put", "puts", "has put", "later put", "estimated", "fixed", "pegged"),
    "the_damage": (
        "the damage", "the cost of the repairs", "the number of dead", "the loss", "the crowd", "turnout", "the bill",
        "the death toll", "inflation next year", "the price of the stake", "the odds", "the size of the herd",
    ),
    "amount": (
        "nine million euros", "$4.5 billion", "about 300 tonnes", "more than 12,000", "£2m", "40 percent", "between 30 "
        "and 50", "3.2%", "70,000", "half a million", "at least 17", "just under 600 million kroner", "one in ten",
    ),
    "estimated": ("estimates", "estimated", "forecasts", "calculates", "projects", "reckons", "calculated"),
    "view": (
        "view", "opinion", "judgment", "words", "telling", "estimation", "reading", "assessment", "eyes",
        "account",
    ),
    "occasion": (
        "the briefing", "a press conference on {day}", "today’s press conference", "the hearing", "the inquest",
        "a rally in the city", "Monday's meeting", "the trial", "a reception", "question time", "the launch",
    ),
    "document": (
        "spring letter", "report", "memo", "audit", "tender", "annual report", "draft law", "lawsuit", "diary", "will",
        "press kit", "leaflet", "indictment", "internal review", "filing", "new modelling", "doctrine", "affidavit",
    ),
    "will_show": (
        "will reveal", "reveals", "will show", "shows", "states", "also states", "sets out", "lays bare", "notes",
        "makes clear", "discloses", "admits", "concludes", "is expected to say", "warns", "confirms", "spells out",
    ),
    "outlet_capital": (
        "A Reuters investigation in {month}", "The newspaper", "The BBC", "Last week’s programme", "A book by {given} "
        "{surname}", "The broadcaster", "An earlier article", "The Herald",
    ),
    "preliminary": ("preliminary", "initial", "latest", "own", "controversial", "early", "main", "surprising"),
    "finding": (
        "finding", "conclusion", "assessment", "estimate", "prediction", "warning", "ruling", "verdict",
        "claim",
    ),
    "finding_by": (
        "A finding by", "The conclusion of", "A warning from", "A ruling by", "The assessment of", "A claim by",
    ),
    "drew": ("drew criticism", "caused an outcry", "was no surprise", "was welcomed by residents", "has been disputed"),
    "listener_capital": ("Investigators", "The editors", "Lawyers for the family", "Residents", "The residents' group"),
    "confirmation": (
        "confirmation", "word", "assurances", "a letter", "a message", "a promise", "an assurance", "a warning", "news",
        "written confirmation", "information", "a guarantee", "a hint",
    ),
    "silly": (
        "petty", "childish", "absurd", "wrong", "nonsense", "unfair", "an insult", "too early", "premature", "naive",
        "irresponsible", "misleading", "ridiculous", "cruel", "dishonest", "a mistake",
    ),
    "silly_too": ("mean", "unworthy", "false", "dangerous", "cynical", "hurtful", "unwise", "simply untrue"),
    "claim": ("claim", "say", "suggest", "argue", "pretend", "imply", "believe", "assume", "insinuate", "think"),
    "owning": ("owning the flat", "meeting the lobbyist", "having signed the letter", "knowing the man"),
    "scheme": ("subsidy", "9% fee on parcels", "tunnel", "ban on fireworks", "new tax", "pension reform", "bus lane"),
    "predicate": (
        "is unlawful", "pays for 300 new homes", "will be scrapped", "takes effect in spring", "has failed",
        "covers nine counties", "cost twice as much", "was meant to calm the market", "applies to all shops",
    ),
    "predicate_too": ("“plain greedy”", "should be withdrawn", "helps nobody", "will hurt the poor", "“a disgrace”"),
    "month": ("January", "March", "May", "June", "August", "October", "December", "spring", "the summer"),
    "said_plain": (
        "said", "says", "announced", "wrote", "stated", "reported", "also said", "noted", "said on {day}", "added",
        "told reporters", "found", "warned", "said in a statement",
    ),
    "study_plain": ("study", "survey", "report", "audit", "inquiry", "review", "poll", "census", "investigation"),
    "findings": ("findings", "conclusions", "results", "key findings", "recommendations", "claims", "revelations"),
    "found_that": ("found", "found that", "concluded", "concluded that", "says", "shows that", "revealed", "showed"),
    "what_found": (
        "what it had found", "the faults it had seen", "what was missing", "its findings", "the damage", "its concerns",
        "what inspectors saw", "the shortcomings",
    ),
    "things": (
        "41 schools without water", "two bridges with cracks", "no lights in the tunnel", "a shortage of nurses",
    ),
    "things_too": (
        "12 with no teacher", "nine lifts out of order", "a leaking roof", "rents up by a third", "dirty wards",
    ),
    "things_last": ("three that do not exist", "a mayor who never answers", "no plan at all", "four fires in one year"),
    "three_reasons": ("three reasons", "several reasons", "the following reasons", "two grounds", "its reasons"),
    "three_points": ("three points", "several claims", "the following points", "three accusations"),
    "she_gave_up": (
        "she gave up", "he had resigned", "the firm changed its plans", "they left the town", "the work was stopped",
        "she sold the house", "he changed his mind", "sales collapsed", "the bridge was closed",
    ),
    "after": ("after", "when", "because", "once", "before", "since"),
    "found": ("found", "concluded", "showed", "had found", "ruled", "revealed", "established", "suggested", "said"),
    "told_her": ("told her", "had told them", "warned him", "assured her", "informed them", "had told him", "insisted"),
    "his_book": ("his decree", "her memoir", "a letter", "his diary", "an essay", "a post on Facebook", "her book"),
    "relative": (
        "his treasurer, {given} {surname},", "her mother", "a colleague", "his lawyer", "the doctor", "a neighbour",
        "his adviser", "her boss, {given} {surname},", "the pilot", "an old friend",
    ),
    "relation": ("uncle", "mother", "doctor", "boss", "neighbour", "grandfather", "teacher", "coach"),
    "says_always": ("says", "tells us", "swears", "insists", "claims", "said", "told me", "maintains"),
    "does_say": ("does conclude", "does say", "says", "concludes", "clearly states", "shows", "did find", "proves"),
    "adds": ("adds to the case", "is good news", "worries me", "settles the matter", "is all I need to know", "hurts"),
    "found_wrong": ("had been mistaken", "kept silent", "were not to blame", "had left early", "missed the point"),
    "deed": (
        "refused to replace it", "left for the capital", "signed the contract", "opened the new wing", "paid the fine",
        "closed the gate behind her", "joined the army in {month}", "won the cup twice", "moved to the coast",
        "bought the farm", "handed over the keys", "walked out of the meeting", "sold the paintings",
    ),
    "ordered": ("ordered", "commanded", "authorised", "carried out", "launched", "led"),
    "target": ("the lighthouse", "the old mill", "the border town", "the harbour", "the airfield", "the town hall"),
    "closure": ("closure", "demolition", "evacuation", "search", "sale", "rebuilding"),
    "theft": ("theft", "attack", "bombing", "fire", "kidnapping", "blast", "cyberattack", "robbery"),
    "place": ("Latvaria", "Oslo", "Halden", "Beijing", "Eastmere", "Nairobi", "Lisbon", "Sandvik"),
    "visit": ("queen's trip to Oslo", "leader’s visit to India", "date of the vote", "new timetable", "winner"),
    "healer": ("bone-setter", "healer", "peacemaker", "horse doctor", "rainmaker", "mediator"),
    "families": ("families across the island", "farmers from three valleys", "half the town", "the rich of the coast"),
    "flood": ("flood", "storm", "fire", "crowd", "drought", "heat wave"),
    "huge": ("biblical", "unseen in a century", "apocalyptic", "historic", "the worst ever", "a monster"),
    "carried_off": ("carried off nine bridges", "emptied the streets", "destroyed the harvest", "cut off the village"),
    "slogan": ("Sand is our gold", "No more tunnels", "Closed on Mondays", "Free the five", "We were here first"),
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "pronoun_singular": ("He", "She"),
    "listener": ("reporters", "the court", "lawmakers", "the newspaper", "investigators", "a radio station"),
    "origin": (
        "an official", "the minister’s chief of staff", "witnesses", "a police officer", "the landlord", "the doctor",
        "the ministry's spokesman", "two diplomats", "the organisers", "the health agency", "the owner", "a neighbour",
        "her agent", "his spokesman", "the pilot", "the foreign office", "a source close to the family", "the insurers",
    ),
    "study": (
        "an inquiry", "a study", "the audit", "a survey of 2,000 people", "the court", "a report by engineers",
        "an investigation", "the auditors", "a panel of judges", "tests", "the coroner", "police",
    ),
}  # fmt: skip
