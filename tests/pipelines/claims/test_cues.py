import pytest

from pipelines.claims.cues import lemma_of, stance_of

LEMMAS = [
    ("said", "say"), ("says", "say"), ("has said", "say"), ("also said", "say"), ("said in a phone interview", "say"),
    ("told", "tell"), ("According to", "according to"), ("according to", "according to"), ("citing", "cite"),
    ("cited", "cite"), ("denied", "deny"), ("denies", "deny"), ("has repeatedly denied", "deny"), ("wrote", "write"),
    ("are thought to", "think"), ("is believed to", "believe"), ("believes", "believe"), ("as quoted by", "quote"),
    ("argued", "argue"), ("arguing", "argue"), ("is demanding", "demand"), ("warned", "warn"), ("claims", "claim"),
    ("announced", "announce"), ("announcing", "announce"), ("did not immediately respond", "respond"),
    ("suggests", "suggest"), ("tweeted", "tweet"), ("acknowledged", "acknowledge"), ("pledged", "pledge"),
    ("urging", "urge"), ("noted", "note"), ("stated", "state"), ("estimates", "estimate"), ("concluded", "conclude"),
    ("testified", "testify"), ("admitted", "admit"), ("proposes", "propose"), ("described as", "describe"),
    ("dismissed", "dismiss"), ("insisted", "insist"), ("replied", "reply"), ("recalled", "recall"),
    ("reported", "report"), ("reports", "report"), ("reports emerged", "report"), ("stressing", "stress"),
    ("complained", "complain"), ("explained", "explain"), ("claiming", "claim"), ("predicted", "predict"),
    ("conceded", "concede"), ("revealed", "reveal"), ("emphasized", "emphasize"), ("vowed", "vow"),
    ("added:", "add"), (":", ":"), ("—", "—"), ("was told", "tell"), ("flatly rejected", "reject"),
    ("asked", "ask"), ("confirmed", "confirm"), ("shows", "show"), ("found", "find"), ("discussed", "discuss"),
    ("repeated", "repeat"), ("shouted", "shout"), ("hinted", "hint"), ("advised", "advise"), ("promised", "promise"),
    ("called for", "call"), ("laughed", "laugh"), ("joked", "joke"), ("speculated", "speculate"), ("mused", "muse"),
    ("maintained", "maintain"), ("lamented", "lament"), ("cautioned", "caution"), ("alleging", "allege"),
    ("accuses", "accuse"), ("expects", "expect"), ("indicated", "indicate"), ("implied", "imply"),
    ("demonstrates", "demonstrate"), ("reasoned", "reason"), ("observed", "observe"), ("swore", "swear"),
    ("proclaimed", "proclaim"), ("convinced", "convince"), ("preached", "preach"), ("teaches", "teach"),
    ("opposes", "oppose"), ("decided", "decide"), ("criticizing", "criticize"), ("hoping", "hope"),
]  # fmt: skip


@pytest.mark.parametrize(("cue", "lemma"), LEMMAS)
def test_lemma(cue: str, lemma: str) -> None:
    assert lemma_of(cue) == lemma


# (before the cue, cue, after the cue, stance)
STANCES = [
    ("The minister", "said", "the bridge was safe", "asserts"),
    ("The minister", "denied", "that the bridge was unsafe", "denies"),
    ("The firm", "has denied", "dumping waste in the river", "denies"),
    ("Both players", "deny", "taking banned substances", "denies"),
    ("The company did not", "deny", "that it had been warned", "asserts"),
    ("The palace", "did not deny", "the account", "asserts"),
    ("She refused to", "deny", "the rumour", "asserts"),
    ("The embassy", "rejected", "the accusation as absurd", "denies"),
    ("Her lawyers", "dispute", "the timeline", "denies"),
    ("The author", "refuted", "the allegation in a letter", "denies"),
    ("The governor", "dismissed", "reports that he would quit", "denies"),
    ("A spokesman", "rebutted", "the figures", "denies"),
    ("The club", "issued a denial", "of the transfer story", "denies"),
    ("Her office", "pushed back against", "claims of a rift", "denies"),
    ("He", "called the report false", "", "denies"),
    ("The tribunal", "contradicted", "his version", "denies"),
    ("The economist", "doubts", "that prices will fall", "doubts"),
    ("Engineers", "doubted", "the wall would hold", "doubts"),
    ("Auditors", "questioned", "the savings claimed", "doubts"),
    ("The study", "casts doubt on", "the link", "doubts"),
    ("Rivals", "raised doubts", "about the count", "doubts"),
    ("The agency", "could not confirm", "the number of dead", "doubts"),
    ("Reporters", "were unable to verify", "the footage", "doubts"),
    ("The witness", "was not sure", "whether the light was red", "doubts"),
    ("Analysts", "are skeptical", "that the truce will last", "doubts"),
    ("She", "did not believe", "the bank would pay", "doubts"),
    ("He", "doesn’t think", "the tax will pass", "doubts"),
    ("Neighbours", "challenged", "the police account", "doubts"),
    ("The ruling", "called into question", "the vote", "doubts"),
    ("The account", "cannot be verified", "", "doubts"),
    ("The senator", "asked", "whether the plane had been checked", "asks"),
    ("The judge", "wondered", "why no one had called", "asks"),
    ("Voters", "are asking", "how the money was spent", "asks"),
    ("The panel", "questioned whether", "the test was fair", "asks"),
    ("Parents", "wanted to know", "who had signed the order", "asks"),
    ("The mayor", "asked", "for calm", "asserts"),
    ("The mayor", "asked", "residents to stay at home", "asserts"),
    ("He", "declined to say whether", "he would run", "asks"),
    ("The coach", "did not say if", "the striker would play", "asks"),
    ("The union", "warned", "that jobs would go", "asserts"),
    ("The ministry", "confirmed", "two cases", "asserts"),
    ("The newspaper", "reported", "that talks had begun", "asserts"),
    ("", "According to", "the survey", "asserts"),
    ("The rebels", "claimed", "the town", "asserts"),
    ("The poet", "disagrees", "", "denies"),
    ("The board", "shot down", "the rumours", "denies"),
]


@pytest.mark.parametrize(("before", "cue", "after", "stance"), STANCES)
def test_stance(before: str, cue: str, after: str, stance: str) -> None:
    assert stance_of(cue, before=before, after=after) == stance
