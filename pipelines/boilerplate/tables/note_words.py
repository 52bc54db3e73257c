"""Wording of notes that stand around an article: tables only, in lower case.

By hand, from notes of news sites in the languages that the phrase tables cover. `NOTES` gives for each kind of note and
language one or more lists of alternatives; a short paragraph at the edge of an article is such a note when it has a
word or phrase of every list. An alternative is the beginning of a word.
"""

from __future__ import annotations

from typing import Final

Groups = tuple[str, ...]

NOTES: Final[dict[str, tuple[Groups, ...]]] = {
    "affiliate": (
        ("earn|receive|get|paid", "commission|affiliate|percentage of", "link|purchase|buy|product|sale"),
        ("affiliate link|affiliate partner|affiliate program|affiliate advertising",
         "link|product|retailer|purchase|buy"),
        ("provision|affiliate|partnerlink|werbelink", "link|kauf|kaufen|bestell",
         "wir |uns|redaktion|erhält|erhalten|beteilig"),
        ("commission|affili", "lien|achat|achet", "nous |rédaction|percevoir|perçoi|touche|reçoi"),
        ("comisión|comision|afiliad", "enlace|compra|compras", "recib|ganar|obten|llev|percib"),
        ("commissione|commissioni|affiliazione|affiliati", "link|acquist", "ricev|guadagn|potrebbe|percep"),
        ("comissão|comissões|afiliad", "link|compra", "receb|ganh"),
        ("commissie|affiliate", "link|aankoop|koop", "wij |we |ontvang|krijg"),
        ("комисси|партнёрск|партнерск", "ссылк|покупк", "получ|мы |редакц"),
        ("prowizj|afiliac", "link|zakup", "otrzym|zarab"),
        ("review|reviews|recommend|recommendations", "unbiased|independent", "product|chosen|select"),
        ("unabhängig", "experten|redaktion|tests", "produkte|anbieter"),
    ),
    "contact": (
        ("email |e-mail |mail |follow |send us |write to ", "@"),
        ("escribirnos|escribir a|seguir a|síguenos|sígueme", "@|twitter|correo"),
        ("get in touch with|contact our|contact the|email our|email the|write to us|message us|reach us|reach the|"
         "call us",
         "our news|our team|our report|newsroom|news desk|newsdesk|news team|editor|us at|us on|us by|@"),
        ("do you have|have you got|got a|want to share|are you affected|if you have|share your",
         "story|tip|information|experience|affected|news",
         "email|e-mail|contact us|let us know|get in touch|write to us|call us|tell us|@"),
        ("schreiben sie|schreib uns|melden sie sich|mailen sie|haben sie hinweise|haben sie fragen|kontaktieren sie|"
         "senden sie|ihre hinweise",
         "an uns|uns |redaktion|@"),
        ("contactez|écrivez|vous avez|envoyez|un témoignage|une info", "la rédaction|notre rédaction|-nous|@"),
        ("escríbe|escribe a|escriba|contacta con|contacte|envía|tienes una", "redacción|con nosotros|a nuestr|@"),
        ("scrivi|scriveteci|contatta|segnala|inviaci", "redazione|alla nostra|@"),
        ("escreva para|envie|fale com|entre em contato|contacte", "redação|conosco|nossa equipe|@"),
        ("mail |tip de|tip onze|stuur|neem contact", "redactie"),
        ("пишите|присылайте|сообщите|свяжитесь", "редакци|нашу почт|@"),
        ("napisz|wyślij|masz temat|skontaktuj", "redakcj|do nas|@"),
    ),
    "newsletter": (
        ("get |subscribe|order |sign up",
         "delivered|issues for|per month|a month|every month|every week|each week|your inbox",
         "click here|£|$|€|subscri|issues|sign up|newsletter"),
        ("to view the full|to read the full|to continue reading", "story|article", "subscri|log in|sign in|register"),
        ("abonnieren|bestellen|lesen sie", "ausgabe|monat|newsletter", "hier|probeabo|€|kostenlos"),
        ("abonnez|inscrivez|recevez", "newsletter|numéro|chaque semaine|mois", "ici|€|gratuit|boîte"),
        ("suscríb|recibe", "boletín|newsletter|correo", "aquí|gratis|€|$|cada"),
    ),
    "translation": (
        ("translated|translation", "machine|automatic|automatically|artificial intelligence|ai tool|ai-",
         "article|story|text|piece|version|was |this"),
        ("übersetz", "maschinell|automatisch|automatisiert|künstlicher intelligenz|mit hilfe von ki|ki-"),
        ("traduit|traduction", "automati|machine|intelligence artificielle"),
        ("traducid|traducción", "automátic|inteligencia artificial|máquina"),
        ("tradott|traduzione", "automatic|intelligenza artificiale|macchina"),
        ("traduzid|tradução", "automátic|automatic|inteligência artificial|máquina"),
        ("vertaald|vertaling", "automatisch|machine|kunstmatige"),
        ("переведен|перевод", "автоматич|машинн|нейросет|искусственн"),
        ("przetłumacz|tłumaczeni", "automatyczn|maszynow|sztuczn"),
    ),
    "summary": (
        ("summary|summaries|key points|takeaways", "ai |ai-|artificial|automatic|automatically|machine|language model",
         "generated|created|produced|written|made|using"),
        ("zusammenfassung|überblick", "ki |ki-|künstlich|automatisch|automatisiert|sprachmodell",
         "erstellt|generiert|erzeugt|geprüft"),
        ("résumé|synthèse", "ia |intelligence artificielle|automatique|automatiquement", "généré|réalisé|créé"),
        ("resumen", "ia |inteligencia artificial|automátic", "generad|elaborad|cread|hecho"),
        ("riassunto|sintesi", "ia |intelligenza artificiale|automatic", "generat|creat|realizzat"),
        ("resumo", "ia |inteligência artificial|automátic|automatic", "gerad|feito|criad"),
        ("samenvatting", "ai |ai-|kunstmatige|automatisch", "gemaakt|gegenereerd"),
        ("краткое|пересказ|саммари", "ии |нейросет|искусственн|автоматич", "создан|сделан|подготовл|сгенерирован"),
        ("podsumowani|streszczeni", "ai |sztuczn|automatyczn", "wygenerowan|przygotowan|stworzon"),
    ),
    "opinion": (
        ("views|opinions|opinion piece", "author|writer|contributor|columnist|guest",
         "necessarily|solely|alone|their own|his own|her own|author's own|author’s own|those of"),
        ("views|opinions", "expressed|stated", "necessarily reflect|do not reflect|does not reflect|not necessarily"),
        ("gastbeitr|gastkommentar|kommentare|meinungsbeitr|beiträge|meinung", "redaktion|herausgeber|verlag",
         "entsprech|geben|gibt|wieder|spiegel"),
        ("opinions|tribune|propos", "auteur|rédaction", "n'engage|n’engage|reflèt|nécessairement"),
        ("opiniones|opinión", "autor|redacción", "reflej|necesariamente|exclusiva responsabilidad|no representa"),
        ("opinioni", "autor|redazione", "riflett|rispecchia|necessariamente|esclusiva"),
        ("opiniões|opinião|este texto|este artigo", "autor|redação", "reflete|necessariamente|responsabilidade"),
        ("meningen|opinie", "auteur|redactie", "geven|noodzakelijk|eigen"),
        ("мнени", "автор|редакц", "совпад|отраж"),
        ("opinie|poglądy", "autor|redakcj", "odzwierciedl|stanowisk"),
    ),
    "more": (
        ("for more|to read more|for the latest|to find more|for other", "stories|news|articles|updates|coverage",
         "check|visit|follow|click|go to|head to|see our|read our|download"),
        ("mehr zum thema|weitere nachrichten|weitere artikel|mehr nachrichten|mehr aktuelle",
         "finden sie|lesen sie|hier|auf unser"),
        ("pour plus|plus d'infos|plus d’infos|plus d'actualité", "page|site|ici|rubrique"),
        ("para más|más noticias|más información", "visita|visite|consulta|consulte|aquí"),
        ("altre notizie|per altre|per restare aggiornat", "pagina|sito|clicca|segui"),
        ("mais notícias|para mais|para outras notícias", "acesse|clique|visite"),
        ("meer nieuws|voor meer", "bekijk|volg|bezoek|lees op"),
    ),
}  # fmt: skip

# A heading over such a note, alone on its line.
NOTE_HEADINGS: Final[frozenset[str]] = frozenset(
    (
        "note|editor's note|editors' note|editor’s note|disclaimer|disclosure|please note|correction|about this "
        "article|transparency|"
        "hinweis|anmerkung|anmerkung der redaktion|in eigener sache|transparenzhinweis|redaktioneller hinweis|zur "
        "info|"
        "note de la rédaction|à noter|avertissement|nota|nota de la redacción|nota del editor|aviso|nota della "
        "redazione|"
        "avvertenza|nota da redação|let op|noot van de redactie|примечание|от редакции|uwaga|od redakcji"
    ).split("|")
)

# Words of log-in, account and subscription dialogs, by their beginnings.
ACCOUNT_WORDS: Final[tuple[str, ...]] = (
    "subscri", "your account", "another device", "this device", "password", "log in", "login", "sign in", "premium",
    "free trial", "unlimited access", "per month", "cancel any", "become a member", "membership", "already a member",
    "abonn", "abo ", "abos", "ihr konto", "anmelden", "anmeldung", "passwort", "gerät", "registrier", "kündbar",
    "zugang",
    "connecter", "votre compte", "mot de passe", "appareil", "s'identifier", "accès illimité", "sans engagement",
    "suscri", "tu cuenta", "su cuenta", "contraseña", "dispositivo", "inicia sesión", "iniciar sesión",
    "acceso ilimitado",
    "abbonat", "abbonamento", "il tuo account", "accedi", "assin", "sua conta", "senha", "aparelho", "faça login",
    "wachtwoord", "apparaat", "inloggen", "подписк", "подпиш", "аккаунт", "войдите", "пароль", "устройств",
    "subskry", "prenumerat", "prenumerera", "zaloguj", "hasło", "urządzeni", "logg inn", "logga in", "log ind",
    "abonel", "kirjaudu", "tilaa ",
    "账号", "登录", "订阅", "会员", "ログイン", "会員", "購読",
)  # fmt: skip
