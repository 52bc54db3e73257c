"""Short texts that detectors get wrong.

Foreign names, a quotation in another language, missing accents, close kin. All are invented for these tests. `HELD_OUT`
was not looked at while the tables and thresholds were made.
"""

from __future__ import annotations

from typing import Final

NAMES: Final[list[tuple[str, str]]] = [
    ("en", "Íñigo Larrañaga and Joost van Dijck sign for Halden Rovers on free transfers"),
    ("en", "Why Szczepan Wójcikowski was left out of the squad by Dragomir Petrović"),
    ("en", "Björn Åkerström: the quiet man who took over at Nordvik Varv after the fire"),
    ("en", "Former minister Đặng Thị Mỹ Linh to head the Hà Phong port authority"),
    ("en", "Müller, Schäfer and Größl win silver as the Grünwald relay comes to an end"),
    ("en", "Police in Guimarães said they had arrested João Conceição and Inês Falcão."),
    ("en", "Kimi Räikkölä beats Jari-Matti Lehtovaara to the title in Jyväskylä"),
    ("en", "Łukasz Żółtowski says he will not return to Wrocław this season"),
    ("en", "Gökçe Yıldırım and Oğuz Çelik were among those who left Eskişehir on Friday"),
    ("en", "The Țepeș family of Târgoviște has sold its shares in Brăneasca to Văcărescu Holding"),
    ("en", "Ngozi Okwuosa, Chukwuemeka Adebayo named to the board of Lagos Ferries"),
    ("en", "What we know about the death of Jean-François Lemaître in Saint-Étienne-des-Grès"),
    ("en", "Giuseppe Bellandi, chef of Trattoria della Lanterna, dies at 81"),
    ("en", "Ystad: Åsa Lindqvist steps down as head of Skånetrafik after train delays"),
    ("de", "Wie Jean-Baptiste Lefèvre und Aurélie Dumoulin den Hafen von Le Havre retten wollen"),
    ("de", "Tottenham-Trainer Sean McAllister lobt Ryan O'Donoghue und Jack Whitfield"),
    ("de", "Was über den Tod von Giancarlo Ferrantini in Reggio Calabria bekannt ist"),
    ("fr", "Qui est Wolfgang Schönberger, le nouveau patron de Rheinwerke Düsseldorf ?"),
    ("fr", "Le retour de John Whitmore et de Kate Ainsworth au Old Mill Theatre de Bristol"),
    ("fr", "Les Los Angeles Condors battent les Golden State Foxes sans Tyrell Washington"),
    ("es", "El regreso de Mark Ellsworth y Thomas Wright al Westfield Town de Inglaterra"),
    ("es", "Quién es Friedrich Obermüller, el nuevo director del Rheinwerke de Düsseldorf"),
    ("it", "Chi è Siegfried Hochreiter, il nuovo allenatore della Wacker Salzburg"),
    ("it", "La vittoria di Edward Pemberton nel Greenwood Open di tennis a Bournemouth"),
    ("pt", "Por que William Hathaway não vai voltar ao Ashford United esta época"),
    ("nl", "Waarom Frédéric Beaumont niet naar de Girondins de Lormont is gegaan"),
    ("sv", "Så vill Charles Hollingsworth och Emily Fairbanks rädda varvet i Belfast"),
    ("pl", "Dlaczego William Thornbury i James Holloway nie zagrają w Ashford United"),
    ("tr", "Michael Thornton ve Edward Blackwood neden Ashford United için oynamıyor"),
    ("fi", "Miksi William Thornbury ja James Holloway eivät pelaa tällä kaudella"),
]

WITH_WEEKDAYS: Final[list[tuple[str, str]]] = [
    ("en", "Mayor Zdeněk Hrubý said Thursday."),
    ("en", "Róbert Fiala met Péter Szabados in Košice on Friday."),
    ("en", "Police in Thessaloniki arrested Giorgos Pavlidis on Wednesday."),
    ("en", "Viktória Orosz met Gökçe Yıldırım in Budapest on Monday."),
    ("es", "Étienne Marchand llegó el jueves a Ouagadougou."),
    ("it", "Ole Schulze arriva venerdì a Civitavecchia."),
    ("nl", "Maarten Rutgers sprak woensdag met Jens Stolberg."),
    ("sv", "Ulf Kristenson träffade Sauli Niemelä på torsdagen."),
]
QUOTATIONS: Final[list[tuple[str, str]]] = [
    (
        "en",
        'The captain thanked the crowd in Portuguese. "Obrigado a todos por esta noite, nunca vou esquecer isto," he '
        "said. The club will now look for a new coach before the season begins in August.",
    ),
    (
        "en",
        "Asked about the ferry, the mayor answered in German: „Wir haben das Schiff schon vor Jahren verkauft, und "
        "niemand hat es vermisst.“ The council said later that it would publish the contract next week.",
    ),
    (
        "en",
        "“C'est une honte pour notre ville et pour tous ceux qui y travaillent,” the baker told us. He has run the "
        "shop on the square since his father died and does not want to leave it.",
    ),
    (
        "en",
        'A banner across the bridge read "Il ponte non si tocca, la città è di chi la vive". The police took it down '
        "shortly before noon and said that nobody had been arrested.",
    ),
    (
        "en",
        "“Jag vill bara åka hem och sova i min egen säng,” she said with a laugh after the race, which she had won by "
        "more than two minutes.",
    ),
    (
        "en",
        'The sign at the door says "Zamknięte do odwołania, przepraszamy wszystkich naszych gości". The owner has not '
        "been seen since the flood.",
    ),
    (
        "de",
        "Der Trainer wechselte kurz ins Englische. „We were the better side from the first minute and everybody could "
        "see that“, sagte er. Danach verließ er den Saal, ohne weitere Fragen zu beantworten.",
    ),
    (
        "de",
        "Auf dem Plakat stand »Nous ne partirons pas tant que la mairie ne nous aura pas entendus«. Die Polizei hat es "
        "am Nachmittag entfernt.",
    ),
    (
        "fr",
        "« We will be back next year, and we will bring more boats with us », a promis le capitaine. Le port devrait "
        "être agrandi d'ici là, selon la mairie.",
    ),
    (
        "es",
        "La alcaldesa abrió el acto en inglés: “Good evening to everybody who has come here tonight from so far away”. "
        "Después, el concejo votó el cierre del puente durante once meses.",
    ),
    (
        "it",
        "Il sindaco ha risposto in spagnolo: «No tenemos miedo de nadie y vamos a seguir trabajando». La giunta si "
        "riunirà di nuovo giovedì per votare il bilancio.",
    ),
    (
        "nl",
        "De burgemeester begon in het Frans: “Mesdames et messieurs, soyez les bienvenus dans notre belle ville”. "
        "Daarna stemde de raad over de sluiting van de brug.",
    ),
    (
        "sv",
        'Tränaren svarade på engelska. "We have to learn how to defend corners, that is all I can say", sade han och '
        "gick. Laget spelar nästa match på lördag.",
    ),
]

WITHOUT_ACCENTS: Final[list[tuple[str, str]]] = [
    ("cs", "Starosta rekl, ze most bude uzavren az do konce leta, protoze je ve spatnem stavu."),
    ("cs", "Policie patra po ridici, ktery v nedeli rano ujel od nehody u Kolina."),
    ("cs", "Ceny bytu v Praze letos vzrostly o sedm procent, uvedl urad ve sve zprave."),
    ("cs", "Hasici vyjizdeli v noci k pozaru skladu, nikdo nebyl podle mluvciho zranen."),
    ("cs", "Vlada chce od ledna zvysit dan z nemovitosti, opozice s tim nesouhlasi."),
    ("cs", "Kdyz jsme prijeli na misto, byla uz cela hala v plamenech, rekl velitel."),
    ("sk", "Starosta povedal, ze most bude zatvoreny az do konca leta, lebo je v zlom stave."),
    ("sk", "Policia patra po vodicovi, ktory v nedelu rano usiel od nehody pri Trnave."),
    ("sk", "Ceny bytov v Bratislave tento rok stupli o sedem percent, uviedol urad vo svojej sprave."),
    ("es", "El alcalde dijo que el puente cerrara hasta otono porque esta en mal estado y los vecinos lo temen."),
    ("fr", "Le maire a declare que le pont serait ferme jusqu'a l'automne car il est en mauvais etat."),
    ("pl", "Burmistrz powiedzial, ze most bedzie zamkniety do konca lata, poniewaz jest w zlym stanie."),
    ("ro", "Primarul a spus ca podul va fi inchis pana la sfarsitul verii pentru ca este in stare proasta."),
    ("hr", "Gradonacelnik je rekao da ce most biti zatvoren do kraja ljeta jer je u losem stanju."),
    ("pt", "O prefeito disse que a ponte vai ficar fechada ate o outono porque nao esta em bom estado."),
]

KIN: Final[list[tuple[str, str]]] = [
    ("ms", "Polis menahan dua lelaki selepas kemalangan di jambatan itu petang semalam."),
    ("ms", "Kerajaan negeri akan menutup jambatan lama itu mulai Isnin kerana keadaannya tidak selamat."),
    ("ms", "Beliau berkata pihaknya masih menunggu laporan daripada jabatan bomba mengenai kebakaran tersebut."),
    ("ms", "Perdana Menteri memberitahu bahawa syarikat itu boleh membayar wang tersebut sebelum Disember."),
    ("ms", "Penduduk kampung mahu sungai itu dibersihkan sebelum musim hujan bermula pada bulan Ogos."),
    ("ms", "Mahkamah memutuskan bahawa peniaga itu perlu membayar ganti rugi sebanyak RM20,000."),
    ("id", "Polisi menangkap dua pria setelah kecelakaan di jembatan itu kemarin sore."),
    ("id", "Pemerintah provinsi akan menutup jembatan tua itu mulai Senin karena kondisinya tidak aman."),
    ("id", "Ia mengatakan bahwa pihaknya masih menunggu laporan dari dinas pemadam kebakaran."),
    ("id", "Warga ingin sungai itu dibersihkan sebelum musim hujan mulai pada bulan Agustus."),
    ("sr", "Vlada je juče usvojila predlog zakona, a predsednik će ga potpisati u sredu."),
    ("sr", "Deca su ostala bez prevoza jer opština nije platila račun, rekli su roditelji."),
    ("hr", "Tko će platiti popravak mosta? Općina kaže da nema novca do sljedećeg tjedna."),
    ("bs", "Iz Općine je saopćeno da će sedmica kulture početi u ponedjeljak, a ulaz je besplatan."),
    ("bs", "Predsjedavajući Vijeća ministara BiH izjavio je da će historijski sporazum biti potpisan u Sarajevu."),
    ("da", "Borgmesteren sagde, at broen bliver lukket indtil efteråret, fordi den er i dårlig stand."),
    ("nb", "Ordføreren sa at broen blir stengt fram til høsten fordi den er i dårlig stand."),
    ("gl", "O alcalde dixo que a ponte quedará pechada ata o outono porque está en mal estado."),
    ("ca", "L'alcalde ha dit que el pont quedarà tancat fins a la tardor perquè està en mal estat."),
    ("af", "Die burgemeester het gesê dat die brug tot die herfs gesluit sal wees omdat dit in 'n slegte toestand is."),
    ("bg", "Кметът каза, че мостът ще бъде затворен до есента, защото е в лошо състояние."),
    ("mk", "Градоначалникот рече дека мостот ќе биде затворен до есента бидејќи е во лоша состојба."),
    ("uk", "Міський голова сказав, що міст буде закрито до осені, бо він у поганому стані."),
]

HELD_OUT: Final[list[tuple[str, str]]] = [
    ("en", "Rodrigo Peñaranda: why I said no to Königsbrück and stayed with the Ashby Wanderers"),
    ("en", "Zdeněk Hrubý and Małgorzata Kępińska share the prize for best documentary"),
    ("en", "Emre Karabulut was the last to leave as Galata Spor lost in İzmir"),
    ("en", 'The priest ended the mass in Latin and Spanish. "Que Dios los bendiga a todos en este camino tan largo," '
           "he said. Hundreds of people then walked down to the harbour, where the boats were waiting."),
    ("en", "Her answer was short: „Das geht niemanden etwas an.“ The reporters who had waited outside the court for "
           "three hours packed up their cameras and went home."),
    ("de", "Weshalb Matthew Cunningham und Holly Prescott das Royal Harbour Festival verlassen"),
    ("fr", "Pourquoi Heinrich Waldmüller ne sera pas le prochain patron de la Deutsche Hafenbank"),
    ("es", "Por qué Jonathan Whitaker no jugará con el Newbridge City este domingo"),
    ("de", "„It was never about the money“, sagte sie. Der Verein hat sich dazu bisher nicht geäußert und will erst am "
           "Montag wieder sprechen."),
    ("cs", "Reditel skoly odmitl komentovat, proc ucitel odesel, a odkazal novinare na mesto."),
    ("cs", "Podle meteorologu bude o vikendu prset a na horach muze napadnout snih."),
    ("cs", "Soud v Brne poslal muze na tri roky do vezeni, rozsudek zatim neni pravomocny."),
    ("sk", "Riaditel skoly odmietol komentovat, preco ucitel odisiel, a odkazal novinarov na mesto."),
    ("ms", "Seorang wanita maut apabila kereta yang dipandunya terbabas di lebuh raya pagi tadi."),
    ("ms", "Pihak berkuasa masih menyiasat punca letupan di kilang berkenaan, kata jurucakapnya."),
    ("id", "Seorang perempuan tewas ketika mobil yang dikemudikannya tergelincir di jalan tol pagi tadi."),
    ("id", "Pihak berwenang masih menyelidiki penyebab ledakan di pabrik tersebut, kata juru bicaranya."),
]  # fmt: skip

# Headlines, results and lists that are little else than names; the words of the second were not looked at.
HEADLINES: Final[list[tuple[str, str]]] = [
    ("en", "Results: Halden Rovers 2, Nordvik 1; Ystad 0, Târgoviște 0; Guimarães 3, Eskişehir 2."),
    ("en", "Wójcik, Petrović and Åkerström on shortlist for Brno prize"),
    ("en", "Szeged: Two held after raid on Kossuth Lajos utca"),
    ("en", "Larrañaga signs, van Dijck out"),
    ("en", "Obituary: Jean-François Lemaître, 1931-2024"),
    ("en", "Correction: Łódź mayor's name is Hanna Zdanowska, not Zdanowicz."),
    ("en", "Weather: Reykjavík 3, Tromsø -2, Jyväskylä -5, Kraków 7, İzmir 19."),
    ("en", "Squad: Räikkölä, Lehtovaara, Mäkinen, Niemelä, Virtanen, Korhonen."),
    ("en", "Müller wins Kitzbühel downhill ahead of Feuz and Paris"),
    ("en", "Ferry to Ærø cancelled until Monday"),
    ("de", "Ergebnisse: Tottenham - Arsenal 2:1, Everton - Leeds 0:0, Chelsea - Fulham 3:2"),
    ("de", "McAllister verlässt Tottenham, O'Donoghue kommt"),
    ("de", "Bahn: Strecke Milano - Bologna gesperrt"),
    ("de", "Kurz notiert: Giovanni Ferrantini ist neuer Chef der Banca di Calabria."),
    ("de", "Trauer um Jean-Baptiste Lefèvre"),
    ("de", "Reggio Calabria: Zwei Festnahmen nach Razzia"),
    ("de", "Feuerwehr löscht Brand im Hotel Excelsior Palace"),
    ("fr", "Résultats : Newcastle - Everton 2-1, Leeds - Chelsea 0-0"),
    ("fr", "Mort de John Whitmore à Bristol"),
    ("fr", "Schönberger quitte Rheinwerke Düsseldorf"),
    ("fr", "Incendie à Wolverhampton : deux blessés"),
    ("fr", "Le prix Goldsmith revient à Kate Ainsworth"),
    ("es", "Resultados: Westfield Town 2, Greenwood 1; Ashford 0, Leeds 0"),
    ("es", "Muere el pintor Friedrich Obermüller"),
    ("es", "Ellsworth y Wright, fuera del Westfield Town"),
    ("es", "Dos detenidos en Wolverhampton por robo"),
    ("it", "Morto a Bristol lo chef John Whitmore"),
    ("it", "Risultati: Newcastle-Everton 2-1, Leeds-Chelsea 0-0"),
    ("it", "Hochreiter lascia la Wacker Salzburg"),
    ("it", "Due arresti a Wolverhampton dopo il furto"),
    ("pt", "Morre em Bristol o chef John Whitmore"),
    ("pt", "Resultados: Ashford United 2, Leeds 1; Everton 0, Chelsea 0"),
    ("nl", "Brand in hotel Excelsior in Wolverhampton"),
    ("nl", "Uitslagen: Tottenham - Arsenal 2-1, Everton - Leeds 0-0"),
    ("nl", "Beaumont weg bij Girondins de Lormont"),
    ("sv", "Resultat: Tottenham–Arsenal 2–1, Everton–Leeds 0–0"),
    ("sv", "Två gripna efter rån i Wolverhampton"),
    ("da", "To anholdt efter røveri i Wolverhampton"),
    ("nb", "To pågrepet etter ran i Wolverhampton"),
    ("fi", "Kaksi otettu kiinni Wolverhamptonissa"),
    ("pl", "Dwie osoby zatrzymane w Wolverhampton"),
    ("cs", "Dva zadržení po loupeži ve Wolverhamptonu"),
    ("hu", "Két embert elfogtak Wolverhamptonban"),
    ("ro", "Doi bărbați reținuți la Wolverhampton"),
    ("tr", "Wolverhampton'da iki kişi gözaltına alındı"),
    ("id", "Dua orang ditangkap di Wolverhampton"),
    ("vi", "Hai người bị bắt ở Wolverhampton"),
    ("en", "Distribution agreement signed by both ministers"),
]

HELD_OUT_HEADLINES: Final[list[tuple[str, str]]] = [
    ("en", "Kępińska, Hrubý to face Karabulut in Brno final"),
    ("en", "Tromsø: Storm shuts airport"),
    ("en", "Scores: Galata Spor 1, Ashby 0; Königsbrück 2, Rodez 2."),
    ("en", "Peñaranda injured, Waldmüller in"),
    ("en", "Births, deaths and marriages: Åse Lindqvist, João Falcão"),
    ("en", "Sérgio Conceição back at Guimarães"),
    ("en", "Police name Łomża victim as Zofia Wrońska"),
    ("en", "Nordvik Varv posts loss"),
    ("de", "Unfall bei Wolverhampton: drei Verletzte"),
    ("de", "Cunningham holt Gold in Bournemouth"),
    ("de", "Prescott neue Chefin von Harbour Ferries"),
    ("de", "Aufstellung: Whitfield, O'Donoghue, McAllister, Prescott"),
    ("de", "Tabelle: 1. Ashford United, 2. Leeds, 3. Everton"),
    ("de", "Berichtigung: Der Name lautet Giancarlo Ferrantini"),
    ("fr", "Accident à Bournemouth : un mort"),
    ("fr", "Whitaker forfait pour Newbridge"),
    ("fr", "Classement : 1. Ashford United, 2. Leeds, 3. Everton"),
    ("fr", "Décès de Sean McAllister, ancien de Tottenham"),
    ("es", "Accidente en Bournemouth: tres heridos"),
    ("es", "Whitaker, baja en el Newbridge City"),
    ("es", "Clasificación: 1. Ashford United, 2. Leeds, 3. Everton"),
    ("es", "Fallece Sean McAllister, exjugador del Tottenham"),
    ("it", "Incidente a Bournemouth: tre feriti"),
    ("it", "Classifica: 1. Ashford United, 2. Leeds, 3. Everton"),
    ("it", "Addio a Sean McAllister, ex del Tottenham"),
    ("pt", "Acidente em Bournemouth faz três feridos"),
    ("pt", "Morre Sean McAllister, ex-jogador do Tottenham"),
    ("nl", "Ongeluk bij Bournemouth: drie gewonden"),
    ("nl", "Stand: 1. Ashford United, 2. Leeds, 3. Everton"),
    ("sv", "Olycka vid Bournemouth: tre skadade"),
    ("da", "Ulykke ved Bournemouth: tre sårede"),
    ("nb", "Ulykke ved Bournemouth: tre skadde"),
    ("fi", "Onnettomuus Bournemouthissa: kolme loukkaantui"),
    ("pl", "Wypadek w Bournemouth: trzy osoby ranne"),
    ("cs", "Nehoda u Bournemouthu: tři zranění"),
    ("hu", "Baleset Bournemouthnál: hárman megsérültek"),
    ("ro", "Accident la Bournemouth: trei răniți"),
    ("tr", "Bournemouth'ta kaza: üç yaralı"),
    ("id", "Kecelakaan di Bournemouth: tiga orang terluka"),
    ("fr", "Newbridge : Whitaker signe à Rodez"),
]
