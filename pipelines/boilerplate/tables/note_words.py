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
        ("email |e-mail |mail |follow |send us |write to |reach |reached ", "@"),
        ("e-mail:|email:|mail:|tel:|tel.:|telefon:|telephone:|phone:|tél. :|tél.:|teléfono:|telefono:|телефон:", "@"),
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
    # Whom the press may ask.
    "press": (
        ("media enquir|media inquir|press enquir|press inquir|media contact|press contact|for further information|"
         "for more information|pressekontakt|ansprechpartner|rückfragen|contact presse|contacts presse|"
         "contact:|contacts:|contacto de prensa|contacto para prensa|contatti stampa|contato para a imprensa|"
         "perscontact|presskontakt|kontakt dla mediów|kontakt pro média|контакты для прессы",
         "@|tel|phone|fon:|tél|+|press office| on 0"),
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
    # What a subscription costs, and how many articles are free without one.
    "offer": (
        ("you have|you've|you’ve|only ", "free article|free articles|free stories|article left|articles left|"
         "articles this month|articles remaining", "month|read|left|subscri|remaining"),
        ("subscribe now|subscribe today|subscribe for|subscribe from|start your|keep reading|continue reading|"
         "your subscription|unlock|join for|get unlimited", "$|£|€|cancel any|unlimited access|free trial|all our ",
         "week|month|year|trial|now|today|any time|anytime"),
        ("jederzeit kündbar|monatlich kündbar|euro testen|€ testen|jetzt testen|jetzt abonnieren|probeabo",
         "€|euro", "monat|woche|jahr"),
        ("sans engagement|abonnez-vous|je m'abonne|je m’abonne|profitez", "€|euro", "mois|semaine|an |par an"),
        ("suscríbe|suscríbase|cancela cuando", "€|euro|$", "mes|semana|año"),
        ("abbonati|disdici quando", "€|euro", "mese|settimana|anno"),
        ("assine |assine já|cancele quando", "r$|€|euro", "mês|semana|ano"),
        ("opzegbaar|neem een abonnement|abonneer je|probeer nu", "€|euro", "maand|week|jaar"),
        ("prova nu|utan bindningstid|prenumerera", "kr", "månad|vecka|år"),
        ("uten binding|uden binding|bestill|prøv nå|prøv nu|abonner", "kr", "måned|uke|uge|år"),
        ("wykup |zaprenumeruj|subskrybuj", "zł", "miesiąc|miesięczn|tydzień|rok"),
        ("předplaťte|získejte předplatné", "kč", "měsíc|týden|rok"),
    ),
    "correction": (
        ("earlier version|previous version|original version|earlier edition",
         "this article|this story|this report|this post|this piece|of the story|of the article|headline"),
        ("this article|this story|this report|this post|this piece|the headline of",
         "been amended|been corrected|been clarified|was amended|was corrected|amended on|corrected on|corrected to"),
        ("früheren version|früheren fassung|vorigen version|ursprünglichen version|ersten version|vorherigen version",
         "artikel|text|beitrag|meldung|hieß|stand|haben wir"),
        ("version précédente|version antérieure|première version|version initiale", "article|texte|dépêche|nous "),
        ("versión anterior|versión previa|primera versión", "artículo|texto|noticia|información|nota"),
        ("versione precedente|prima versione", "articolo|testo|notizia"),
        ("versão anterior|primeira versão", "artigo|texto|reportagem|notícia|matéria"),
        ("eerdere versie|vorige versie", "artikel|bericht|stuk|verhaal"),
        ("tidigare version", "artikel|text"),
        ("tidligere versjon|tidligere version|tidligere udgave", "artikk|artikel|sak|tekst"),
        ("aiemmassa versiossa|aiempi versio|aiemmin", "jutun|jutussa|artikkel"),
        ("poprzedniej wersji|wcześniejszej wersji|pierwotnej wersji", "artykuł|tekst|materiał"),
        ("předchozí verzi|původní verzi|dřívější verzi", "článk|text|zpráv"),
        ("предыдущей версии|первоначальной версии|ранней версии|первой версии", "текст|стат|новост|материал|заметк"),
        ("попередній версії|первинній версії|початковій версії", "текст|стат|новин|матеріал"),
        ("cikk korábbi verzió|cikkünk korábbi|korábbi változat", "cikk|írás"),
        ("versiune anterioară|versiunea anterioară|versiunea inițială", "articol|text"),
        ("haberin önceki|haberin ilk|önceki sürüm", "haber|sürüm|metin"),
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
    # In whatever language: a network, and the word for a channel or for following.
    "network": (
        ("google news|google новост|google haberler|google noticias|google notícias|google actualités|google nieuws|"
         "google zprávy|google ειδήσεις|whatsapp|whats app|व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|واتساب|واتس|telegram|телеграм|"
         "تلغرام|تيليغرام|تلگرام|टेलीग्राम|טלגרם|viber|вайбер|facebook|фейсбук|instagram|инстаграм|twitter|tiktok|"
         "youtube|linkedin|threads|bluesky|mastodon|messenger|discord|spotify|zalo|категории дзен|яндекс.дзен|дзен|"
         "вконтакте|одноклассник|카카오톡|카카오|네이버|텔레그램|인스타그램|유튜브|微信|微博|抖音|ツイッター|フェイスブック",
         "our channel|our page|our group|our feed|follow us|follow our|join us on|join our|like us on|add us|"
         "find us on|subscribe to our|subscribe now|folgen sie uns|folge uns|abonnieren sie|abonniere|suivez|"
         "abonnez-vous|rejoignez|retrouvez-nous|síguenos|siguenos|únete|suscríbete|nuestro canal|nuestra página|"
         "seguici|seguiteci|segui il|segui la|segui i nostri|iscriviti|unisciti|nostro canale|siga |siga-nos|"
         "nosso canal|seguir o canal|seguir nosso|"
         "inscreva-se|participe do|volg ons|abonneer je|подписывайт|подпишит|подпишись|подписаться|"
         "читайте нас|присоединяйт|вступайте|підписуйт|"
         "підпишіть|підпишись|долучайт|приєднуйт|читайте нас|obserwuj nas|śledź nas|polub nas|dołącz do|zaobserwuj|"
         "sledujte nás|sledujte náš|odebírejte|odoberajte|kövess minket|kövess bennünket|kövessen|kövesse|csatlakozz|"
         "urmărește-ne|urmărește știrile|"
         "urmăriți știrile|urmăreşte-ne|urmăriți-ne|urmărește canalul|abonează-te|följ oss|följ vår|følg oss|følg os|"
         "seuraa meitä|takip edin|takip et|abone ol|katılın|ακολουθήστε|εγγραφείτε στο|следвайте ни|последвайте ни|"
         "абонирайте|pratite nas|zapratite|sledite nam|spremljajte nas|ikuti kami|ikuti kanal|ikuti saluran|gabung di|"
         "gabung ke|bergabung di|theo dõi chúng tôi|theo dõi kênh|हमसे जुड़|से जुड़ें|फॉलो करें|تابعونا|"
         "تابعوا قناتنا|تابع قناتنا|قناتنا على|"
         "على قناتنا|دنبال کنید|עקבו אחרינו|הצטרפו ל|구독하|팔로우하|채널 추가|친구 추가|"
         "친구추가|关注我们|關注我們|欢迎关注|歡迎關注|フォローして|友だち追加|友達追加"),
    ),
    # Who asks for money for the outlet itself.
    "support": (
        ("support|donate|donation|contribut|become a member|becoming a member",
         "our journalism|our work|our report|our newsroom|this journalism|independent journalism|independent news|"
         "independent media|local news|local journalism|quality journalism|nonprofit news|non-profit news",
         "help us|please|if you value|if you can|you can|your support|your donation|your contribution|keep us"),
        ("unterstütz|spende|fördermitglied|mitglied werden",
         "unsere arbeit|unabhängigen journalismus|unabhängiger journalismus|guten journalismus|unsere redaktion|"
         "unsere recherche|unseren journalismus|lokaljournalismus",
         "bitte|sie |ihre|ihren|ihrer|du |dich|deine"),
        ("soutenez|soutenir|faites un don|vos dons", "journalisme|notre travail|notre média|presse libre|presse "
         "indépendante|média indépendant|notre rédaction", "vous|votre|vos |-nous"),
        ("apoya|apoye|dona |donación|hazte socio|hazte socia|colabora con", "periodismo|nuestro trabajo|nuestra labor",
         "tu |tus |su |hazte|ayúdanos|puedes"),
        ("sostieni|sostenerci|dona |donazione|abbonati", "giornalismo|nostro lavoro|nostra redazione",
         "tu |tuo|tua|puoi|aiutaci"),
        ("apoie|doe |doação|contribua|assine", "jornalismo|nosso trabalho", "você|seu |sua |ajude"),
        ("steun|doneer|donatie|word lid", "journalistiek|ons werk", "je |jouw|u |uw "),
        ("wesprzyj|wspieraj|wpłać", "dziennikarstw|naszą pracę|naszą redakcję", "nas|twoj|dzięki|możesz|niezależn"),
        ("поддержите|пожертвован", "журналист|нашу редакцию|нашу работу|наше издание", "нас|вы |ваш|нам|независим"),
        ("підтримайте|донат", "журналіст|нашу редакцію|нашу роботу|наше видання", "нас|ви |ваш|нам|незалежн"),
        ("podpořte|přispějte|darujte", "novinařin|žurnalisti|naši práci|naši redakci", "nás|vás|vám|vaš|nezávisl"),
    ),
    # Questions to readers, with where they answer.
    "reply": (
        ("what do you think|what are your thoughts|do you agree|have your say|let us know",
         "comment|below|in the poll"),
        ("was denken sie|was meinen sie|was halten sie|wie denken sie|ihre meinung|diskutieren sie", "kommentar|forum"),
        ("qu'en pensez|qu’en pensez|votre avis|dites-nous", "commentaire"),
        ("qué opinas|qué te parece|tu opinión|cuéntanos", "comentario|comenta"),
        ("cosa ne pensi|cosa ne pensate|dicci|diteci|facci sapere|fateci sapere", "comment"),
        ("o que você achou|o que você acha|o que acha|sua opinião|conte para|conte pra", "coment"),
        ("wat vind jij|wat vindt u|wat denk|laat het ons weten|praat mee", "reactie|reageer|comment"),
        ("что вы думаете|как вы думаете|ваше мнение|а вы ", "коммент"),
        ("co sądzi|co o tym sądzi|co o tym myśl|podziel się", "komentarz|komentuj"),
        ("co si o tom myslí|co si myslí|co si o tom mysl", "diskus|komentá"),
        ("ajatuksia|mieltä olet|mielipite", "komment|keskustel"),
        ("vad tycker du|din åsikt|säg vad du", "komment|debatt"),
        ("hva mener du|hva synes du|hvad mener du|hvad synes du", "komment|debat"),
        ("mi a véleménye|ön mit gondol|te mit gondolsz|véleményét", "komment|hozzászól"),
        ("ne düşünüyorsunuz|görüşleriniz", "yorum"),
        ("ce părere", "comentari"),
    ),
    # Where the picture above the article is from, said below it.
    "picture": (
        ("bild:|bilder:|bilde:|kuva:|afbeelding:|immagine:|imagen:|imagem:|obrázek:|grafika:|"
         "sursa foto:|foto sursa:|sursă foto:|surse foto:|foto:|fotó:|fotók:|nyitókép:|kiemelt kép:|borítókép:|"
         "főkép:|címlapkép:|címlapfotó:|indexkép:|titelbild:|rubriklistenbild:|titelfoto:|beitragsbild:|symbolbild:|vorschaubild:|"
         "aufmacherbild:|"
         "headerfoto:|coverfoto:|omslagfoto:|omslagsbild:|toppbild:|topfoto:|forsidefoto:|kansikuva:|pääkuva:|"
         "kapak fotoğrafı:|kapak görseli:|fotoğraf:|görsel:|zdroj foto:|zdroj fotografie:|titulní foto:|úvodní foto:|"
         "ilustrační foto:|úvodná fotografia:|ilustračné foto:|zdjęcie główne:|zdjęcie:|zdjęcia:|fot.:|źródło zdjęcia:|"
         "źródło zdjęć:|imagen de portada:|foto de portada:|imagen destacada:|imagen principal:|imagem de capa:|"
         "foto de capa:|imagem de destaque:|foto di copertina:|immagine di copertina:|in copertina:|foto in apertura:|"
         "photo de une :|photo de couverture :|image de une :|photo de une:|crédit photo :|crédits photo :|"
         "crédit photo:|crédits photo:|crédits photos :|featured image:|feature image:|cover image:|cover photo:|"
         "header image:|header photo:|main image:|lead image:|top image:|banner image:|featured photo:|photo credit:|"
         "photo credits:|image credit:|image credits:|image:|images:|photo:|photos:|picture:|pictures:|"
         "фото на обложке:|обложка:|главное фото:|заглавное фото:|фото:|источник фото:|φωτογραφία:|"
         "κεντρική φωτογραφία:|naslovna fotografija:|naslovnica:|foto naslovnica:",),
    ),
}  # fmt: skip

# A heading over such a note, alone on its line.
NOTE_HEADINGS: Final[frozenset[str]] = frozenset(
    (
        "note|editor's note|editors' note|editor’s note|disclaimer|disclosure|please note|correction|"
        "about this article|transparency|hinweis|anmerkung|anmerkung der redaktion|in eigener sache|"
        "transparenzhinweis|redaktioneller hinweis|zur info|note de la rédaction|à noter|avertissement|nota|"
        "nota de la redacción|nota del editor|aviso|nota della redazione|avvertenza|nota da redação|let op|"
        "noot van de redactie|примечание|от редакции|uwaga|od redakcji"
    ).split("|")
)

# Words of log-in, account and subscription dialogs, by their beginnings.
ACCOUNT_WORDS: Final[tuple[str, ...]] = tuple(
    "subscri|your account|another device|this device|password|log in|login|sign in|premium|free trial|"
    "unlimited access|per month|cancel any|become a member|membership|already a member|abonn|abo |abos|ihr konto|"
    "anmelden|anmeldung|passwort|gerät|registrier|kündbar|zugang|connecter|votre compte|mot de passe|appareil|"
    "s'identifier|accès illimité|sans engagement|suscri|tu cuenta|su cuenta|contraseña|dispositivo|inicia sesión|"
    "iniciar sesión|acceso ilimitado|abbonat|abbonamento|il tuo account|accedi|assin|sua conta|senha|aparelho|"
    "faça login|wachtwoord|apparaat|inloggen|подписк|подпиш|аккаунт|войдите|пароль|устройств|subskry|prenumerat|"
    "prenumerera|zaloguj|hasło|urządzeni|logg inn|logga in|log ind|abonel|kirjaudu|tilaa |账号|登录|订阅|会员|"
    "ログイン|会員|購読".split("|")
)
