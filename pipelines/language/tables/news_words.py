"""Words of headlines, lists of results and short notices, by language.

Origin: written by hand, from what briefs say happened, and from the labels above them. Such a text is full of foreign
names, and one of these words is often all that tells its language. A word counts less the more languages share it.
"""

from typing import Final

NEWS_WORDS: Final[dict[str, str]] = {
    "en": """
        results result weather obituary correction squad fixtures standings dies dead died killed wins won beats beat
        loses lost signs signed joins leaves left quits named appointed arrested held charged jailed wounded injured
        missing fire crash strike court police council mayor minister closed cancelled delayed opens reopens report
        ahead draw brief briefs news update two three four five new former agreement ministers both tickets kick-off
    """,
    "de": """
        ergebnisse ergebnis wetter nachruf korrektur aufgebot tabelle stirbt gestorben tot getötet siegt gewinnt
        schlägt besiegt verliert verlässt wechselt kommt unterschreibt tritt wird neuer neue festgenommen festnahme
        festnahmen verletzt verletzte vermisst brand unfall streik gericht polizei feuerwehr bürgermeister gesperrt
        strecke abgesagt verspätet eröffnet kurz notiert trauer bahn zwei drei vier fünf rückt näher löscht fordert
        warnt
    """,
    "fr": """
        résultats résultat météo nécrologie rectificatif classement mort décès meurt tué tués gagne remporte bat perd
        quitte rejoint signe nommé arrêté arrêtés blessé blessés disparu disparue incendie accident grève tribunal
        mairie ministre fermé annulé reporté ouvre brèves prix revient trois quatre cinq nouveau nouvelle ancien match
        avant
    """,
    "es": """
        resultados resultado tiempo obituario fe plantilla clasificación muere muerto muertos fallece gana vence derrota
        pierde deja ficha nombrado detenido detenidos herido heridos desaparecido incendio accidente huelga juzgado
        policía alcalde ministro cerrado cancelado aplazado abre breves fuera vuelve dos tres cuatro cinco nuevo nueva
        pintor robo partido empate
    """,
    "it": """
        risultati risultato meteo necrologio rettifica classifica morto morta muore ucciso vince batte perde lascia
        firma nominato arrestato arrestati arresti arresto ferito feriti disperso incendio incidente sciopero tribunale
        polizia carabinieri sindaco ministro chiuso annullato rinviato riapre brevi due quattro cinque nuovo nuova ex
        furto partita pareggio
    """,
    "pt": """
        resultados resultado obituário correção classificação morre morreu morto mortos vence venceu bate perde perdeu
        deixa assina nomeado detido detidos preso presos ferido feridos desaparecido incêndio acidente greve tribunal
        polícia prefeito ministro fechado cancelado adiado abre dois três quatro cinco novo nova jogo empate
    """,
    "nl": """
        uitslagen uitslag weer rectificatie selectie stand sterft overleden dood wint verslaat verliest verlaat tekent
        benoemd aangehouden gewond gewonden vermist brand ongeluk ongeval staking rechtbank politie burgemeester dicht
        afgesloten afgelast vertraagd opent kort weg twee drie vier vijf nieuwe oud wedstrijd gelijkspel
    """,
    "sv": """
        resultat väder rättelse trupp tabell dör död dödad vinner slår förlorar lämnar klar värvar utsedd gripen gripna
        åtalad skadad skadade saknas brand olycka strejk domstol polisen stängd inställd försenad öppnar notiser rån
        två tre fyra fem nya ny match oavgjort
    """,
    "da": """
        resultater vejr rettelse trup stilling dør død dræbt vinder slår taber forlader udnævnt anholdt sigtet såret
        sårede savnet brand ulykke strejke retten politiet lukket aflyst forsinket åbner røveri tre fire fem nye kamp
        uafgjort
    """,
    "nb": """
        resultater vær rettelse tropp tabell dør død drept vinner slår taper forlater utnevnt pågrepet siktet skadd
        skadde savnet brann ulykke streik retten politiet stengt avlyst forsinket åpner ran tre fire fem nye kamp
        uavgjort
    """,
    "fi": """
        tulokset tulos sää oikaisu joukkue kuoli kuollut voitti voittaa hävisi jättää siirtyy nimitettiin pidätettiin
        otettu kiinni loukkaantui kateissa tulipalo onnettomuus lakko poliisi suljettu peruttu avataan kaksi kolme neljä
        viisi uusi entinen ottelu tasapeli
    """,
    "pl": """
        wyniki wynik pogoda sprostowanie kadra tabela zmarł zmarła nie żyje zginął wygrywa wygrał pokonał przegrał
        odchodzi podpisał mianowany zatrzymany zatrzymani zatrzymane osoby ranny ranni zaginął pożar wypadek strajk sąd
        policja burmistrz zamknięty odwołany opóźniony dwie dwaj trzy cztery pięć nowy nowa były mecz remis
    """,
    "cs": """
        výsledky výsledek počasí oprava sestava zemřel zemřela zahynul vyhrál vyhrála porazil prohrál odchází podepsal
        jmenován zadržen zadržení zraněn zranění pohřešován požár nehoda stávka soud policie hasiči starosta uzavřen
        zrušen opožděn dva dvě tři čtyři pět nový nová bývalý zápas remíza loupeži
    """,
    "hu": """
        eredmények eredmény időjárás helyreigazítás keret meghalt elhunyt győzött legyőzte kikapott távozik aláírt
        kinevezték elfogtak letartóztatták megsérült eltűnt tűz baleset sztrájk bíróság rendőrség polgármester lezárták
        törölték két három négy öt új volt meccs döntetlen embert
    """,
    "ro": """
        rezultate rezultat vremea erată lot clasament murit decedat moare ucis câștigă învinge pierde pleacă semnează
        numit reținut reținuți arestat rănit răniți dispărut incendiu accident grevă tribunal poliția primar închis
        anulat amânat deschide doi trei patru cinci nou nouă fost meci egal bărbați
    """,
    "tr": """
        sonuçlar sonuç hava düzeltme kadro öldü hayatını kaybetti kazandı yendi kaybetti ayrıldı imzaladı atandı
        gözaltına alındı tutuklandı yaralandı yaralı kayıp yangın kaza grev mahkeme polis belediye kapatıldı iptal
        ertelendi açıldı iki üç dört beş yeni eski maç berabere kişi
    """,
    "id": """
        hasil cuaca ralat skuad klasemen meninggal tewas menang mengalahkan kalah mundur ditunjuk ditangkap terluka
        hilang kebakaran kecelakaan mogok pengadilan polisi walikota ditutup dibatalkan ditunda dibuka dua tiga empat
        lima baru mantan laga imbang orang
    """,
}
