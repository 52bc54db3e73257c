"""Words that the line classifier counts.

Origin: `FUNCTION_WORDS` by hand, the commonest articles, prepositions, pronouns and auxiliaries of the languages that
the phrase tables cover: a sentence is full of them in any language, a link list is not. `HINTS` by hand: words that
interface text is made of, as features only; none of them decides alone. A hint that ends in `*` is a beginning of five
letters or more.
"""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final[frozenset[str]] = frozenset(
    (
        "the of and to in a is was that for it on with as at by be this from are have has had he they his her "
        "their its but not were which who will would been an or said we you i if more when there can could about into "
        "than out also after our one no up so what "
        "der die das und ist nicht mit den von zu ein eine für auf sich des dem im auch als an es war wird aus bei "
        "nach er sie wie hat noch um über vor haben einer einen durch sind so dass nur aber wurde werden wir ich "
        "einem kann "
        "le la les et de des du un une est que qui dans pour pas sur par au avec ce il elle ne se plus sont aux ont "
        "mais cette son sa ses ou nous vous été était leur comme "
        "el los las y en del con por para una su al lo como más pero sus fue ha este esta no son entre cuando muy "
        "sin sobre también ser hay desde todo "
        "gli di che è per non della sono si da dei nel alla anche ma ho come delle questo "
        "o os as um uma do dos das em na não se mais foi ao mas ele ela seu sua "
        "het een van ik te dat niet zijn op aan met voor maar dan zou wat bij ook nog naar uit "
        "i w z że się nie jest to jak po od za ale przez był co oraz dla "
        "и в не на что с по как это он из за к у от но для а его их она они мы было был так же до при или также "
        "ve bir bu için ile çok daha olan olarak gibi kadar ama "
        "και το του η της να με που για από στο την τα των στην είναι τον οι δεν θα σε "
        "في من على إلى أن عن التي الذي هذا هذه مع ما لا كان بعد قد بين كما أو وقال كل لم "
        "och att det som på är av för till inte han ikke fra var jeg "
        "az és hogy nem egy ez že je v s jako"
    ).split(" ")
)

HINTS: Final[dict[str, str]] = {
    "photo": "photo photos photograph photographer picture pictures image images getty file caption foto fotos bild "
    "bilder crédit credit illustration фото صورة reuters afp ap shutterstock istock picture-alliance imago",
    "byline": "by von par por автор author text",
    "subscribe": "subscr* sign signup newsletter* abonn* abonnieren suscr* inscri* iscriv* подпи* اشترك email e-mail "
    "inbox mail",
    "comment": "comment comments commen* komme* kommentar* comentario* комме* reply replies antworten",
    "share": "facebook twitter instagram whatsapp linkedin youtube pinterest telegram share shares tweet teilen "
    "partager compar* follow google",
    "legal": "cookie cookies privacy copyright reserved terms policy datenschutz impressum rights disclaimer agb",
    "reading": "read click related here lesen lire leer leggi leia lees читайте continue see watch full",
    "writer": "journalist correspondent reporter editor columnist contributor writer writes autor autorin redakteur "
    "redaktion journaliste author freelance professor",
    "account": "login log register registered password account anmelden konto войти пароль logged member",
    "time": "ago updated published posted uhr min mins minutes hours am pm edt est gmt",
    "video": "video videos watch play live podcast gallery player видео slideshow episode",
    "money": "price buy shop sale offer offers deal deals amazon cart",
    "site": "website site page pages browser javascript app download online web",
    "more": "more mehr más plus più mais meer ещё all alle next previous weiter latest news top",
}
