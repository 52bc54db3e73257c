"""Boxes that offer a newsletter.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        newsletter
        newsletters
        newsletter signup
        newsletter sign up
        newsletter sign-up
        our newsletter
        our newsletters
        subscribe
        subscribe now
        subscribe today
        subscribe here
        subscribe to our newsletter
        subscribe to newsletter
        subscribe to the newsletter
        subscribe by email
        subscribe via email
        subscribe to our mailing list
        sign up
        sign up now
        sign up here
        sign up today
        sign up for our newsletter
        sign up for our newsletters
        sign up to our newsletter
        sign up for free
        sign me up
        join our newsletter
        join our mailing list
        get our newsletter
        get the newsletter
        email newsletter
        email newsletters
        enter your email
        enter your email address
        enter email address
        your email
        your email address
        email address
        e-mail address
        invalid email address
        please enter a valid email address
        thank you for subscribing
        thanks for subscribing
        thanks for signing up
        you have successfully subscribed
        unsubscribe
        no spam
        """,
    "de": """
        newsletter abonnieren
        newsletter bestellen
        newsletter anmelden
        newsletter-anmeldung
        zum newsletter anmelden
        unser newsletter
        unsere newsletter
        jetzt abonnieren
        jetzt anmelden
        jetzt newsletter abonnieren
        abonnieren
        ihre e-mail-adresse
        deine e-mail-adresse
        e-mail-adresse
        e-mail adresse
        """,
    "fr": """
        s'abonner
        s’abonner
        je m'abonne
        je m’abonne
        s'inscrire à la newsletter
        inscrivez-vous à la newsletter
        inscrivez-vous à notre newsletter
        abonnez-vous à la newsletter
        abonnez-vous
        abonnez-vous à notre newsletter
        votre email
        votre e-mail
        votre adresse email
        votre adresse e-mail
        adresse e-mail
        """,
    "es": """
        suscríbete
        suscribirse
        suscríbase
        suscribirme
        suscríbete a nuestra newsletter
        suscríbete a nuestro boletín
        suscríbete al boletín
        boletín
        boletines
        correo electrónico
        tu correo electrónico
        """,
    "it": """
        iscriviti
        iscriviti alla newsletter
        iscriviti alla nostra newsletter
        abbonati
        indirizzo email
        la tua email
        """,
    "pt": """
        assine
        assine a newsletter
        assine nossa newsletter
        inscreva-se
        subscrever newsletter
        subscreva a newsletter
        seu e-mail
        o seu e-mail
        """,
    "nl": """
        nieuwsbrief
        schrijf je in voor de nieuwsbrief
        schrijf je in
        abonneer
        abonneer nu
        aanmelden nieuwsbrief
        """,
    "ru": """
        подписаться
        подпишись
        подпишитесь
        подписка на рассылку
        подписаться на рассылку
        подписаться на новости
        подпишитесь на рассылку
        подпишитесь на нашу рассылку
        ваш e-mail
        ваш email
        """,
    "pl": """
        zapisz się do newslettera
        zapisz się na newsletter
        zapisz się
        subskrybuj
        """,
    "tr": """
        abone ol
        bültene abone ol
        e-posta adresiniz
        """,
    "el": """
        εγγραφείτε στο newsletter
        εγγραφή στο newsletter
        """,
    "ar": """
        اشترك
        اشترك الآن
        اشترك في النشرة البريدية
        اشترك في نشرتنا
        النشرة البريدية
        البريد الإلكتروني
        """,
    "ja": """
        メールマガジン
        メルマガ登録
        購読する
        """,
    "zh": """
        订阅
        立即订阅
        訂閱
        立即訂閱
        """,
}

OPENINGS: Final[dict[str, str]] = {
    "en": """
        sign up for our
        sign up to our
        sign up for the
        sign up to the
        sign up to get
        sign up to receive
        sign up here for
        sign up now for
        sign up for free
        subscribe to our
        subscribe to the
        subscribe to get
        subscribe to receive
        subscribe now to
        subscribe for
        get the latest news
        get our daily
        get our weekly
        get our free
        get the best of
        get breaking news
        get news alerts
        get the day's
        get the day’s
        receive our
        join our mailing list
        join our newsletter
        join our whatsapp
        join our telegram
        follow our telegram
        follow us on
        like us on
        find us on
        download our app
        download the app
        thank you for subscribing
        thank you for signing up
        by signing up you
        by signing up, you
        by subscribing you
        by subscribing, you
        by entering your email
        by submitting your email
        by providing your email
        we'll send you
        check your inbox
        please enter a valid email
        you can unsubscribe at any time
        you are receiving this
        you're receiving this
        you received this email
        view this email in your browser
        view this email online
        view this post on the web
        view it in your browser
        view in browser
        read this email in your browser
        not displaying correctly
        having trouble viewing this
        trouble viewing this email
        email not displaying correctly
        this email was sent to
        was this email forwarded to you
        our mailing address is
        want to change how you receive
        add us to your address book
        to unsubscribe
        """,
    "de": """
        melden sie sich für unseren newsletter
        melde dich für unseren newsletter
        abonnieren sie unseren
        abonniere unseren
        abonnieren sie den
        folgen sie uns auf
        folge uns auf
        folgen sie uns bei
        bestellen sie unseren
        mit unserem newsletter
        sie erhalten diese e-mail
        wird diese e-mail nicht richtig
        diese e-mail im browser
        newsletter im browser
        diese e-mail wurde an
        sie erhalten diesen newsletter
        """,
    "fr": """
        abonnez-vous à
        inscrivez-vous à
        recevez notre
        recevez nos
        recevez chaque
        recevez l'essentiel
        suivez-nous sur
        retrouvez-nous sur
        vous recevez cet e-mail
        si cet e-mail ne s'affiche
        voir cet e-mail dans
        cet e-mail a été envoyé à
        vous recevez cette newsletter
        """,
    "es": """
        suscríbete a
        suscríbase a
        recibe en tu correo
        recibe nuestro
        recibe las
        síguenos en
        recibes este correo
        ver este correo en
        ¿no ves bien este correo
        este correo fue enviado a
        recibe este correo
        sigue toda la
        """,
    "it": """
        iscriviti alla
        iscriviti al
        ricevi le nostre
        seguici su
        """,
    "pt": """
        assine a
        assine nossa
        receba as
        receba no seu
        siga-nos no
        siga a gente
        """,
    "nl": """
        schrijf je in voor
        meld je aan voor
        volg ons op
        """,
    "ru": """
        подписывайтесь на
        подпишитесь на
        подпишись на
        подписаться на
        следите за нашими новостями
        читайте нас в
        присоединяйтесь к нам
        """,
    "ar": """
        اشترك في
        اشتركوا في
        تابعونا على
        تابعنا على
        """,
}
