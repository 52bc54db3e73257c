"""How German news quotes."""

from __future__ import annotations

from pipelines.claims.tables.quotations.grammar import Grammar, conjugations, words

GERMAN = Grammar(
    language="de",
    marks={"„": '“”"', "»": "«", "«": "»", "“": "”", '"': '"'},
    regular=words(
        """
        sagen erklären betonen berichten warnen kritisieren erläutern antworten fragen behaupten versichern bestätigen
        ergänzen äußern kommentieren erzählen klagen beklagen loben erwidern twittern posten schimpfen scherzen
        spotten entgegnen kontern bemerken erinnern freuen ärgern wundern empören mahnen bilanzieren prophezeien
        vermuten schildern resümieren formulieren begründen bedauern verteidigen beteuern jubeln schwärmen fluchen
        flüstern murmeln rechtfertigen analysieren urteilen beschweren verkünden signalisieren wettern hoffen glauben
        konstatieren appellieren dementieren beschwichtigen beruhigen sorgen präzisieren bemängeln monieren raunen
        rügen höhnen prahlen grüßen drohen locken protestieren plädieren argumentieren mutmaßen schätzen rechnen
        nörgeln poltern zürnen frohlocken triumphieren erwähnen staunen witzeln stöhnen seufzen lästern lachen
        hinzu+fügen mit+teilen an+kündigen ein+räumen klar+stellen fest+stellen an+merken nach+fragen zurück+fragen
        """
    ),
    irregular=conjugations(
        """
        schreiben: schreibt schrieb schrieben schreiben | geschrieben
        unterstreichen: unterstreicht unterstrich unterstrichen unterstreichen
        versprechen: verspricht versprach versprachen versprechen | versprochen
        widersprechen: widerspricht widersprach widersprachen
        beschreiben: beschreibt beschrieb beschrieben
        verraten: verrät verriet verrieten verraten
        meinen: meint meinte meinten | gemeint
        finden: findet fand fanden finden
        rufen: ruft rief riefen rufen | gerufen
        aus+rufen: ruft rief riefen | gerufen
        zu+rufen: ruft rief riefen
        gestehen: gesteht gestand gestanden | gestanden
        ein+gestehen: gesteht gestand gestanden | gestanden
        wissen: weiß wusste
        heißen: heißt hieß
        aus+führen: führt führte führten
        zu+geben: gibt gab gaben | gegeben
        an+geben: gibt gab gaben | gegeben
        bekannt+geben: gibt gab gaben | gegeben
        hervor+heben: hebt hob hoben
        fort+fahren: fährt fuhr fuhren
        vor+werfen: wirft warf warfen | geworfen
        zurück+weisen: weist wies wiesen
        überzeugt+sein: ist sind zeigt zeigte war
        sicher+sein: ist sind zeigt zeigte war
        zuversichtlich+sein: ist sind zeigt zeigte war
        """
    ),
    accordings=words("laut so nach_angaben nach_worten nach_auskunft"),
    pronouns=words("er sie man wir ich"),
    determiners=words(
        "der die das ein eine sein seine ihr ihre deren dessen dieser diese dieses unser unsere mehrere viele einige "
        "zwei drei"
    ),
    joiners=words("der des von vom eines einer seiner ihrer"),
    prepositions=words(
        "am im in vor nach auf bei beim gegenüber zu zum zur an unter über mit während laut aus seit per via"
    ),
    adverbs=words(
        """
        hierzu demnach wörtlich zugleich gleichzeitig dennoch trotzdem deshalb daher darum deswegen davor ferner
        überdies stattdessen tatsächlich natürlich offenbar einerseits andererseits konkret sinngemäß abschließend
        später zunächst zuletzt seither seitdem unterdessen derweil beispielsweise schon auch nur selbst sogar
        ausgerechnet weiterhin ansonsten vielmehr immerhin dadurch damit hierbei dafür darauf darüber darin daran
        seinerseits ihrerseits mittlerweile inzwischen daraufhin dabei dort hier so ebenso heute gestern vorgestern
        nun jetzt dann danach anschließend zudem außerdem wiederum dagegen hingegen weiter schließlich zuvor bereits
        ebenfalls erneut kürzlich jüngst nachmittags abends einst damals dazu etwa allerdings jedoch aber sich hinzu
        """
    ),
    relatives=words("der die das dem den deren dessen welcher welche welches wo"),
    conjunctions=words("und"),
    complementisers=words("dass daß ,"),
    roles=r"""(?:.*(?:minister|ministerium|präsident|präsidium|sprecher|kanzler|chef|meister|forscher|leiter|anwalt
        |anwält|richter|professor|experte?|vorsitzende|trainer|kommissar|direktor|sekretär|abgeordnete|senator|general
        |könig|arzt|ärzt|zeuge?|politiker|lehrer|autor|anwohner|bewohner|einwohner|rentner|landwirt|wirt|bauer|fischer
        |kapitän|pilot|fahrer|händler|besitzer|inhaber|betreiber|unternehmer|manager|geschäftsführer|vorstand|vorständ
        |beauftragte|bevollmächtigte|ermittler|polizist|beamte|soldat|offizier|mitarbeiter|angestellte|arbeiter
        |schüler|student|dozent|wissenschaftler|historiker|ökonom|biologe?|chemiker|physiker|geologe?|soziologe?
        |psychologe?|meteorologe?|ingenieur|techniker|architekt|künstler|maler|musiker|sänger|schauspieler|regisseur
        |schriftsteller|journalist|reporter|redakteur|verleger|pfarrer|bischof|bischöf|papst|priester|imam|rabbiner
        |bürger|besucher|gast|teilnehmer|gründer|mitglied|kollege?|kollegin|nachbar|mutter|vater|sohn|tochter|bruder
        |schwester|ehefrau|ehemann|witwe|freund|kunde?|patient|opfer|überlebende|verletzte|angeklagte|verteidiger
        |torwart|torhüter|reeder|blogger|darsteller|influencer|gutachter|pressestelle|zentrale|schneider|dirigent|intendant|moderator|archäologe?|virologe?|zoologe?|statistiker|mechaniker|optiker|apotheker|imker|schäfer|tischler|schreiner|stürmer|spieler|kapitänin|betreuer|pfleger|schwester|hebamme|retter|taucher|wehrmann|koch|bäcker
        |metzger|gärtner|förster|winzer|jäger|züchter|verwalter|hausmeister|referent|rat|rätin|dezernent|botschafter
        |gesandte|diplomat|gouverneur|aktivist|demonstrant|organisator|veranstalter|kurator|analyst|berater|vertreter
        |obmann|obfrau|vize|stellvertreter|funktionär|kandidat|fraktion|partei|regierung|polizei|feuerwehr|gewerkschaft
        |behörde|amt|gericht|staatsanwaltschaft|verband|verein|unternehmen|konzern|firma|reederei|bank|zeitung|magazin
        |agentur|sender|universität|institut|organisation|kommission|kammer|stiftung|klinik|krankenhaus|rathaus|kirche
        |gemeinde|stadt|verwaltung|bahn|betrieb|klub|club|leitung|armee|präfektur|rechtler|schützer|kanzlei|botschaft
        |helfer|sanitäter|notar|makler|lotse|hafenmeister|wächter|pendler|reisende|urlauber|tourist)(?:in|r|n|s|e|nen)?
        |herr|frau|mann|.*-(?:mann|frau)|(?:.*-)?(?:boss|ceo|star)|leute|dr\.|prof\.|pater|doktor|junge|mädchen|eltern|betroffene|beobachter|insider)""",
    works=r"(?:.*(?:film|buch|bücher|roman|lied|song|titel|plakat|transparent|schild|banner|slogan|motto|stück|serie"
    r"|album|gedicht|aufschrift|gesetz|ausstellung|kampagne|parole|programm|projekt"
    r"|spruchband|t-shirt|überschrift|schlagzeile)e?[ns]?|sogenannt\w*|nannte[n]?|nennt|genannt\w*|lautet|lautete)",
    auxiliaries=words("hat haben hatte hatten"),
    reflexives=words("sich"),
    copulas=words("ist sind war waren sei seien wird werden habe hat haben bleibt gibt_es gab_es"),
    participle_last=True,
    capitalised_nouns=True,
)
