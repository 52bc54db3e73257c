"""Function words and weekdays of languages that share a script.

Origin: written by hand from grammars' lists of articles, pronouns, prepositions, conjunctions and auxiliaries; the
forty or so of each language that a short news text is likeliest to have.
"""

from typing import Final

WORDS: Final[dict[str, str]] = {
    "en": """
        the of and to in is was were for that with on as his her by at from he she they it be are has have had
        will not who why what which this their been said says say after when would an or but if about out into
        than its we you i all no more how where before over up among there do did can could
    """,
    "de": """
        der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus
        er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber
        vor zur bis mehr durch man sein wurde sei wer was warum wenn ihr ihre seine kann wollen will
    """,
    "nl": """
        de van het een en in is dat op te voor met zijn die niet aan er om ook als door maar bij uit naar dan
        nog wordt werd wel heeft hebben had haar hij zij ze was waren over tot deze dit kan waarom wie wat geen
        meer moet na onder
    """,
    "fr": """
        de la le les et des en un une du dans pour que qui sur par au pas plus ne se est avec il ce son sa ses
        sont aux été à mais ont ou cette comme leur elle être après sans ces deux pourquoi chez nous vous où a
        avait était
    """,
    "es": """
        de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quién qué desde todo nos durante fue
        ha era ser son dijo
    """,
    "pt": """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou
        quando muito nos já está também só pelo pela até isso ela entre depois sem mesmo aos ter foi são vai
        quem disse
    """,
    "it": """
        di e il la che in un per è non una con si da del le i della al dei lo gli nel alla sono ha come anche
        più ma delle ai su dalla questo nella chi dal degli se perché dopo era quando suo sua ci hanno stato tra
        senza
    """,
    "ca": """
        de la el i que a en els les per un una amb del no és es al dels ha més va com però han aquest aquesta
        quan fins perquè són seva seu ser també sobre sense entre després molt on qui des
    """,
    "gl": """
        de a o que e en do da un unha os as para con non no na por dos das polo pola máis ao como se pero tamén
        foi está ata porque entre cando seu súa dixo é son ser sobre sen
    """,
    "ro": """
        de și în a la cu nu că o pe din care să un este mai au pentru fi lui ale dar fost sau al după până prin
        între sunt va era cum ce când dacă fără lor acest această ar spus
    """,
    "sv": """
        och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när
        under hon också där eller efter vid ska skulle hade nu sin mot över ut varför blir sade
    """,
    "da": """
        og i at det er en til på af for med den de som ikke der har et han men var fra sig vi kan om så ved hun
        også efter skal blev hvor nu være over ud når eller bliver hvorfor havde mod hvad siger
    """,
    "nb": """
        og i å det er en til på av for med den de som ikke har et han men var fra seg vi kan om så ved hun også
        etter skal ble hvor nå være over ut når eller blir hvorfor hadde mot hva sier
    """,
    "fi": """
        ja on ei se että hän oli joka kun mutta myös niin tai kuin ovat jo sen vain hänen ole tämä mukaan jos
        nyt vielä eivät miksi olla sekä tällä ollut sitä mitä kanssa jälkeen
    """,
    "et": """
        ja on ei et see oli kui ta aga ka mis kes või oma siis ning nii veel ole pole juba selle pärast tema nad
        miks mitte
    """,
    "hu": """
        a az és hogy nem is egy de meg ez volt csak már ha vagy mint még azt el ki van szerint után lesz amely
        aki ezt miért voltak nincs
    """,
    "pl": """
        w i na z się do nie że to jest o jak po za od przez dla ale co są był czy tak już tego być przed przy
        jego jej tym tylko może oraz która który które było ma zostanie dlaczego bez pod między
    """,
    "cs": """
        a v se na je že o s z do i to k ve pro za by ale si po jako podle od jsou který které která byl bylo
        byla už jen jeho jak tak při nebo až než co před mezi bude není kteří jsme protože když ze své
    """,
    "sk": """
        a v sa na je že o s z do i to k vo pre za by ale si po ako podľa od sú ktorý ktoré ktorá bol bolo bola
        už len jeho tak pri alebo až než čo pred medzi bude nie ktorí sme lebo keď zo svojej svojom preto
    """,
    "sl": """
        in je v na se da so za z ki pa s o ne po bi od tudi kot še ali le pri že do kaj bil bila jih ter ni
        zaradi med pred
    """,
    "hr": """
        i u je se na da su za od s a o koji ne što će to kao iz do nije bi ili te po koja koje već samo bio kako
        još ali jer nakon prema zbog rekao biti između
    """,
    "lt": """
        ir kad į iš su tai yra bei apie ne per jau taip po buvo už kaip nuo iki bet pat dėl kuris tik jo ar
    """,
    "lv": """
        un ir ka ar uz no par kas to bet kā arī vai pēc lai jau tas bija nav viņš pie līdz gan tikai
    """,
    "tr": """
        ve bir bu da de için ile çok olarak daha olan gibi kadar en ne var sonra ama değil ya mi her olduğunu
        diye neden kendi etti oldu dedi göre ancak
    """,
    "sq": """
        e të në i që për me një nga u se më është dhe si ka do nuk ishte janë tha kjo ky pas kur po edhe
    """,
    "id": """
        yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada mereka bisa oleh
        sudah saat adalah atau bahwa telah menjadi seperti sebagai setelah namun tapi para kami sejak hanya kata
        sebelum pihak
    """,
    "ms": """
        yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana ada mereka boleh oleh
        telah ketika adalah atau bahawa menjadi seperti sebagai selepas namun tetapi para kami sejak hanya kata
        sebelum pihak daripada kepada ialah bagi beliau apabila mahu sahaja
    """,
    "tl": """
        ang ng sa na mga at ay ni si para hindi ito kung may siya niya kay nang mula ayon sina ding rin
    """,
    "vi": """
        của và là có cho không được trong người đã với các những một này khi từ đến cũng về sau để theo
    """,
    "af": """
        die van en het in is dat 'n op te vir met nie wat sy om as hy aan was sal by ook hulle deur na maar uit
        sê gesê omdat
    """,
    "eu": """
        eta da ez du izan dira bat ere zen baina dute den hau egin duen dela beste
    """,
    "cy": """
        yn y i a o ar yr am ei wedi mae bod gan fod eu ac oedd hefyd gyda
    """,
    "ga": """
        an na ag ar i a go le is agus bhí tá sé ní gur don ó san
    """,
    "is": """
        og í að á er sem til um við ekki en var það með fyrir hann af hefur frá þess eru
    """,
    "ru": """
        и в не на что с по это как к он из за у от о но для до же а то был его она при или так после если уже
        было быть они также который будет
    """,
    "uk": """
        і в не на що з та до у про як за від він це для але й є по із був його вона при або так після якщо вже
        було буде також який
    """,
    "bg": """
        и на за от да се в е с че не по са до при като към след той ще или му но бе беше който също която
    """,
    "mk": """
        и на во од да се за е со дека не по кои што ќе до а но беше го како ги при бидејќи или неговиот кој
    """,
    "sr": """
        и у је се на да су за од с а о који не што ће то као из до није би или те по која које већ само био
    """,
    "be": """
        і у не на што з да па як за ад ён гэта для але ў таксама быў які яго яна або пасля калі ўжо было
    """,
}

# Half of the briefs name a weekday, which is a word of one language or two, however foreign the names beside it are.
WEEKDAYS: Final[dict[str, str]] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
    "ro": "luni marți miercuri joi vineri sâmbătă duminică",
    "sv": "måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag söndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
    "pl": "poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela",
    "cs": "pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle",
    "hu": "hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
}
