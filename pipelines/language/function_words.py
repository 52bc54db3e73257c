"""Function words of languages that no detector among the dependencies knows.

Origin: written by hand from grammars' lists of particles, concords, pronouns and conjunctions. For each language only
words that its relatives write otherwise or do not have: Tswana `gore` is Sotho `hore`, Tsonga `leswaku` is Zulu
`ukuthi`. A word that also is a common one of a large European language (`me`, `he`, `no`) is left out.
"""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final[dict[str, frozenset[str]]] = {
    # Māori
    "mi": frozenset(
        """
        te ngā nga ki ko kia kua kei nei tēnei tenei tēnā tena tērā tera ēnei enei ērā hoki mō nō tō tōna tona tōku tāna
        taua aua ahau koe mātou matou tātou tatou rātou ratou koutou māua rāua raua tāua kāore kaore kāhore kahore ehara
        ehia atu ake iho rawa anō ano hei arā whaka roto runga raro waho tētahi tetahi ētahi etahi katoa tangata tāngata
        mehemea engari nā hōki otirā
        """.split()
    ),
    # Tswana
    "tn": frozenset(
        """
        go gore jaaka gonne fa mme tse kwa jwa jo jwang gagwe gago gagwê jalo jaanong mo ga teng gongwe tlhe tsotlhe
        botlhe otlhe lotlhe yotlhe ntlha ntse nne neng nang nngwe mongwe bangwe dingwe sengwe kgotsa segolo segolobogolo
        tota gape fano foo tsa
        """.split()
    ),
    # Tsonga
    "ts": frozenset(
        """
        leswaku hikuva kambe loko naswona swinene swin'wana xin'wana van'wana yin'wana un'wana swi xi va ku hi
        eka exikarhi emahlweni endzhaku ehansi ehenhla laha leyi leswi lexi lava loyi lowu leri swilo munhu hinkwavo
        hinkwaswo hinkwayo hinkwerhu vona yena mina wena hina n'wina xana tani ngopfu ntsena kumbe hambi swa bya xa kona
        kutani tanihi hikwalaho hikokwalaho malunghana mayelana xin'we yin'we tin'wana byin'wana swona byona tona xona
        """.split()
    ),
}

# Words that speak against: of the languages that the detector takes the above for.
RIVAL_WORDS: Final[dict[str, frozenset[str]]] = {
    "mi": frozenset(),
    # Northern and Southern Sotho
    "tn": frozenset(
        """
        hore ho ha hae hao hobane empa joalo joale jwale jwalo haholo hona tsohle bohle ohle lohle yohle ntho hape moo
        ea oa goba gobane gomme eupša efela bjalo bjale bjang tše tša wo yo yeo gona gwa bjo bja ofe mang šetše fao eng
        ebile
        """.split()
    ),
    # Zulu, Xhosa, Shona
    "ts": frozenset(
        """
        ukuthi ukuba kodwa futhi noma uma nge yi umuntu abantu loo into okanye kwaye kuba xa yintoni kuti asi uye kana
        kuna ndi izvi icho nokuti
        """.split()
    ),
}
