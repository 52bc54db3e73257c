"""How French news quotes."""

from __future__ import annotations

from pipelines.claims.tables.quotations.grammar import Grammar, conjugations, words

FRENCH = Grammar(
    language="fr",
    marks={"«": "»", "“": '”"', '"': '"'},
    regular=words(
        """
        déclarer affirmer expliquer ajouter souligner assurer indiquer estimer raconter préciser annoncer regretter
        dénoncer insister rappeler lancer demander confier résumer témoigner marteler tweeter commenter observer noter
        constater remarquer analyser argumenter rétorquer répliquer riposter ironiser plaisanter plaider juger
        fustiger tempérer nuancer relativiser alerter exhorter protester accuser menacer avouer concéder
        confirmer révéler relater détailler développer évoquer signaler pointer marmonner crier hurler clamer
        proclamer souffler glisser murmurer soupirer déplorer féliciter indigner désoler inquiéter interroger étonner
        exclamer agacer emporter amuser insurger vanter lamenter targuer questionner justifier espérer considérer
        penser imaginer calculer trancher balayer alarmer pester fulminer tonner enchaîner embrayer objecter contester
        réclamer écrier prier rassurer temporiser enthousiasmer rager gronder railler moquer souhaiter lâcher asséner
        scander
        """
    ),
    irregular=conjugations(
        """
        dire: dit disent disait disaient | dit
        démentir: dément démentent démentait | démenti
        renchérir: renchérit renchérissent | renchéri
        réagir: réagit réagissent réagissait | réagi
        sourire: sourit sourient | souri
        répondre: répond répondent répondait répondit | répondu
        écrire: écrit écrivent écrivait | écrit
        reconnaître: reconnaît reconnait reconnaissent reconnaissait reconnut | reconnu
        conclure: conclut concluent concluait | conclu
        prévenir: prévient préviennent prévenait prévint | prévenu
        poursuivre: poursuit poursuivent poursuivait | poursuivi
        souvenir: souvient souviennent souvenait souvint | souvenu souvenue souvenus
        réjouir: réjouit réjouissent réjouissait | réjoui réjouie réjouis
        avertir: avertit avertissent avertissait | averti
        reprendre: reprend reprennent reprenait reprit | repris
        soutenir: soutient soutiennent soutenait | soutenu
        admettre: admet admettent admettait admit | admis
        promettre: promet promettent promettait promit | promis
        prédire: prédit prédisent | prédit
        plaindre: plaint plaignent plaignait | plaint plainte plaints
        défendre: défend défendent défendait | défendu défendue
        """
    ),
    accordings=words("selon d'après aux_yeux_de de_l'avis_de"),
    pronouns=words("il elle ils elles on lui celui-ci celle-ci"),
    determiners=words(
        "le la les l' l’ un une des du ce cet cette ces son sa ses leur leurs plusieurs certains deux trois quelques"
    ),
    joiners=words("de du des d' d’"),
    prepositions=words("à au aux dans devant sur en lors auprès après avant par pour via depuis chez vers sous dès"),
    adverbs=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui aujourd’hui demain également aussi encore
        ensuite notamment ainsi toutefois cependant simplement alors enfin déjà vivement immédiatement récemment
        toujours même plutôt matin soir après-midi sobrement finalement longuement fièrement tout bien matinée
        pour_sa_part de_son_côté à_son_tour en_outre pour_leur_part de_leur_côté dans_la_foulée
        """
    ),
    relatives=words("qui dont que où lequel laquelle interrogé interrogée joint jointe contacté contactée cité citée"),
    conjunctions=words("et"),
    complementisers=words("que qu' qu’"),
    roles=r"""(?:(?:vice-|ex-|co-|sous-)?(?:ministre|maire|président|présidente|porte-parole|secrétaire|directeur
        |directrice|procureur|procureure|préfet|préfète|député|députée|sénateur|sénatrice|chef|cheffe|patron|patronne
        |responsable|avocat|avocate|juge|médecin|infirmier|infirmière|professeur|professeure|chercheur|chercheuse
        |enseignant|enseignante|étudiant|étudiante|habitant|habitante|riverain|riveraine|voisin|voisine|gérant
        |gérante|commerçant|commerçante|agriculteur|agricultrice|éleveur|éleveuse|pêcheur|ouvrier|ouvrière
        |salarié|salariée|délégué|déléguée|syndicaliste|militant|militante|membre|adjoint|adjointe|élu|élue|conseiller
        |conseillère|commissaire|capitaine|commandant|commandante|colonel|général|générale|gendarme|policier|policière
        |pompier|témoin|victime|mère|père|fils|fille|frère|sœur|époux|épouse|veuve|ami|amie|collègue|client|cliente
        |patient|patiente|touriste|retraité|retraitée|économiste|historien|historienne|sociologue|politologue
        |géologue|biologiste|écrivain|écrivaine|auteur|autrice|auteure|réalisateur|réalisatrice|acteur|actrice|chanteur
        |chanteuse|artiste|journaliste|rédacteur|rédactrice|entraîneur|entraîneuse|joueur|joueuse|gardien|gardienne
        |capitaine|sélectionneur|fondateur|fondatrice|propriétaire|exploitant|exploitante|entrepreneur|entrepreneure
        |dirigeant|dirigeante|cadre|représentant|représentante|ambassadeur|ambassadrice|diplomate|expert|experte
        |spécialiste|analyste|ingénieur|ingénieure|technicien|technicienne|pilote|chauffeur|conducteur|conductrice
        |boulanger|boulangère|libraire|restaurateur|restauratrice|coordinateur|coordinatrice|organisateur
        |organisatrice|gouverneur|chancelier|chancelière|roi|reine|pape|évêque|prêtre|imam|rabbin|leader|numéro|parti
        |gouvernement|ministère|préfecture|mairie|police|gendarmerie|parquet|syndicat|direction|entreprise|groupe
        |société|compagnie|association|collectif|organisation|agence|journal|quotidien|hebdomadaire|magazine|site
        |banque|institut|université|hôpital|fédération|fondation|commission|conseil|comité|tribunal|armée|opposition
        |source|sources|autorités?|témoins?|experts?|riverains|habitants|syndicats|avocats|élus|pompiers|policiers
        |éducateur|éducatrice|apiculteur|apicultrice|vigneron|vigneronne|berger|bergère|sauveteur|sauveteuse
        |homme|femme|jeune|m\.|mme|mm\.|dr|pr|monsieur|madame|maître|me|présentateur|intéressé|intéressée
        |chargée?|employée?|stagiaire|bénévole|archéologue|vétérinaire|climatologue|urbaniste|architecte|avocats?)s?)""",
    works=r"(?:films?|livres?|romans?|chansons?|titres?|pancartes?|banderoles?|slogans?|affiches?|pièces?|séries?|albums?"
    r"|poèmes?|articles?|lois?|exposition|campagne|opération|programme|projet|essai|documentaire|intitulée?s?"
    r"|baptisée?s?|lire|devise|tribune|pétition|spectacle|émission|qualifi\w+)",
    auxiliaries=words("a ont avait avaient"),
    reflexive_auxiliaries=words("est sont était étaient"),
    reflexives=words("s' s’ se"),
    stops=words("mais quand lorsque tandis ne n' n’ pas très plus si car lorsqu' avant y en"),
    as_clauses=words("comme"),
    interruption=",",
    dialogue="—",
)
