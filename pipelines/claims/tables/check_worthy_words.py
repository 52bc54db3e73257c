"""Words that tell claims which matter from background and opinion. Own collection."""

# ruff: noqa: E501 - a pattern stands on one line

# Accusations: grave if they are true.
ACCUSATION = (
    r"accus\w*|alleg\w*|crim(?:e|es|inal\w*)|illegal\w*|unlawful\w*|violat\w*|fraud\w*|corrupt\w*|brib\w*|lie[ds]?|lying|liar|mislead\w*|misled|"
    r"cheat\w*|steal\w*|stole\w*|kill\w*|murder\w*|attack\w*|assault\w*|abus\w*|tortur\w*|rac(?:ist|ism)|bigot\w*|discriminat\w*|smuggl\w*|traffick\w*|"
    r"cover(?:ed)?[- ]up|colluded?|conspir\w*|obstruct\w*|interfer\w*|threaten\w*|threats?|hack\w*|leak\w*|wiped|delet\w*|hid(?:den|ing|e)?|conceal\w*|"
    r"fail(?:ed|s|ing)? to|refus\w*|neglect\w*|guilty|charged|indict\w*|convict\w*|banned|fired|subpoena\w*|investigat\w*|probe|lawsuits?|sued|bankrupt\w*|"
    r"terror\w*|extort\w*|spied|spying|poison\w*|contaminat\w*|unsafe|dangerous|classified|false|fake|hoax|inaccurate|rigged"
)
# Causes and effects.
CAUSE = (
    r"caus\w*|because|due to|led to|leads? to|result\w* (?:in|from|of)|prompted|as a result|contribut\w*|driv(?:es|en|ing) (?:up|down)|thanks to|"
    r"responsible for|creat(?:e[sd]?|ing)|destroy\w*|sav(?:e|es|ed) (?:money|lives|\$)|prevent\w*|so that|would (?:cost|save|raise|cut|lower|benefit|hurt|harm)|"
    r"benefits?|harm\w*|hurt\w*"
)
# Comparisons, superlatives, generalisations.
COMPARISON = (
    r"more|less|fewer|most|least|than|first|only|ever|never|always|every(?:body|one|thing)?|all|no(?:body|ne)?|no one|majority|largest|highest|lowest|biggest|"
    r"worst|best|record|half|double\w*|tripl\w*|twice|rose|fell|grew|increas\w*|decreas\w*|declin\w*|drop\w*|ris(?:e|en|ing)|shr[au]nk\w*|lead\w*|ahead|top(?:s|ped)?"
)
# Public affairs: money, law, health, votes.
PUBLIC = (
    r"tax\w*|budget\w*|spend\w*|spent|cost\w*|debts?|deficit|trade|tariffs?|imports?|exports?|jobs?|unemploy\w*|wages?|income|econom\w*|inflation|prices?|"
    r"law|laws|bills?|acts?|treat(?:y|ies)|constitution\w*|court|courts|ruling|ban|bans|permits?|polic(?:y|ies)|rights?|vote[ds]?|voting|voters?|election\w*|polls?|"
    r"seats?|delegates?|campaign|immigra\w*|refugees?|migrants?|border|health\w*|hospitals?|vaccin\w*|disease\w*|drugs?|climate|emissions|energy|nuclear|weapons?|"
    r"guns?|war|troops|military|police|prison\w*|school\w*|students?|teachers?|donat\w*|foundation|funds?|funding|contracts?|subsid\w*|pensions?|benefits|"
    r"percent|per cent|million|billion|workers|victims|deaths?|died|dead|injured|emails?|records?"
)
# Feelings, wishes, taste, appeals: nothing to look up.
OPINION = (
    r"i (?:think|believe|feel|hope|want|guess|love|like|hate|understand|wish|mean|wonder|doubt)|we (?:think|believe|feel|hope|want|need|love)|"
    r"hope\w*|should|ought|must|need(?:s|ed)? to|proud|sad|sorry|apolog\w*|disappoint\w*|disgrac\w*|shame\w*|terrible|horrible|great|wonderful|terrific|"
    r"beautiful|amazing|fantastic|silly|funny|crazy|stupid|ridiculous|outrageous|inappropriate|unacceptable|honou?r\w*|thank\w*|welcome|congratulat\w*|"
    r"feel(?:s|ing|ings)?|felt|love[ds]?|hate[ds]?|excit\w*|glad|happy|pray\w*|god|let['’]s|let us|good (?:guy|man|person|people)|bad|seem\w*|appear\w*|maybe|perhaps"
)
