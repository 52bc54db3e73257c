"""Log-in, subscription and account boxes.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
    "en": """
        log in
        login
        log-in
        log in here
        log in now
        log in or register
        log in / register
        log in | register
        log in or sign up
        login or register
        login / register
        login / sign up
        login to comment
        log in to comment
        log in to reply
        log in to leave a comment
        sign in
        sign in here
        sign in now
        sign in or register
        sign in or sign up
        sign in / register
        sign in to comment
        sign in to continue
        sign in with facebook
        sign in with google
        sign out
        log out
        logout
        register
        register now
        register here
        create account
        create an account
        create a free account
        already a member
        already registered
        already have an account
        already a subscriber
        already a subscriber? sign in
        already a subscriber? log in
        forgot password
        forgot your password
        forgotten your password
        lost your password
        reset password
        remember me
        username
        password
        user name
        my account
        your account
        my profile
        not a member
        not a member? register
        """,
    "de": """
        anmelden
        einloggen
        abmelden
        ausloggen
        registrieren
        jetzt registrieren
        anmelden oder registrieren
        login / registrieren
        anmelden / registrieren
        passwort vergessen
        passwort
        benutzername
        mein konto
        benutzerkonto
        noch kein konto
        noch nicht registriert
        """,
    "fr": """
        se connecter
        s'identifier
        s’identifier
        connexion
        déconnexion
        s'inscrire
        s’inscrire
        créer un compte
        mot de passe
        mot de passe oublié
        identifiant
        mon compte
        """,
    "es": """
        iniciar sesión
        inicia sesión
        cerrar sesión
        regístrate
        registrarse
        crear cuenta
        crear una cuenta
        contraseña
        olvidé mi contraseña
        has olvidado tu contraseña
        mi cuenta
        """,
    "it": """
        accedi
        registrati
        esci
        accedi o registrati
        password dimenticata
        nome utente
        """,
    "pt": """
        entrar
        fazer login
        iniciar sessão
        cadastre-se
        registar
        registe-se
        esqueci minha senha
        senha
        minha conta
        """,
    "nl": """
        inloggen
        uitloggen
        registreren
        wachtwoord vergeten
        wachtwoord
        """,
    "ru": """
        войти
        вход
        выйти
        регистрация
        зарегистрироваться
        войти или зарегистрироваться
        вход / регистрация
        вход и регистрация
        забыли пароль
        пароль
        логин
        личный кабинет
        """,
    "pl": """
        zaloguj się
        zaloguj
        wyloguj
        zarejestruj się
        """,
    "tr": """
        giriş yap
        üye ol
        üye girişi
        """,
    "el": """
        σύνδεση
        εγγραφή
        είσοδος
        """,
    "ar": """
        تسجيل الدخول
        دخول
        سجل الآن
        إنشاء حساب
        تسجيل الخروج
        تسجيل
        اشترك
        """,
    "ja": """
        ログイン
        ログアウト
        会員登録
        新規会員登録
        新規登録
        無料会員登録
        """,
    "zh": """
        登录
        登錄
        注册
        註冊
        登录 / 注册
        登入
        会员中心
        """,
    "th": """
        เข้าสู่ระบบ
        สมัครสมาชิก
        ลงทะเบียน
        """,
    "lo": """
        ເຂົ້າສູ່ລະບົບ
        ລົງທະບຽນ
        """,
    "km": """
        ចូលគណនី
        ចូល
        ចុះឈ្មោះ
        """,
    "my": """
        အကောင့်ဝင်ရန်
        ဝင်ရန်
        စာရင်းသွင်းရန်
        """,
    "vi": """
        đăng nhập
        đăng ký
        quên mật khẩu
        """,
    "id": """
        masuk
        daftar
        berlangganan
        lupa password
        """,
    "ko": """
        로그인
        회원가입
        구독하기
        """,
    "he": """
        התחברות
        הרשמה
        התחבר
        """,
    "hi": """
        लॉग इन करें
        साइन इन करें
        रजिस्टर करें
        """,
    "cs": """
        přihlásit se
        registrace
        přihlášení
        """,
    "hu": """
        bejelentkezés
        regisztráció
        előfizetés
        """,
    "ro": """
        autentificare
        înregistrare
        abonează-te
        """,
    "uk": """
        увійти
        реєстрація
        передплатити
        """,
    "fi": """
        kirjaudu
        kirjaudu sisään
        rekisteröidy
        tilaa nyt
        """,
}

OPENINGS: Final[dict[str, str]] = {
    "en": """
        to participate in the discussion
        to join the discussion
        to join the conversation
        to post a comment
        to leave a comment
        to continue reading
        to read the full
        to read this article
        you must be logged in
        you must log in
        you must be signed in
        you need to be logged in
        you need to log in
        please log in
        please login
        please sign in
        log in to
        log in with
        log in using
        login to
        login with
        sign in to
        sign in with
        register to
        register for free
        create a free account
        create an account to
        already have an account
        already a subscriber
        already a member
        don't have an account
        don’t have an account
        new user
        this article is for subscribers
        this content is for subscribers
        this story is for subscribers
        this article is only available to
        """,
    "de": """
        sie müssen angemeldet sein
        du musst angemeldet sein
        bitte melden sie sich an
        bitte loggen sie sich ein
        melden sie sich an
        um kommentieren zu können
        um zu kommentieren
        sie haben noch kein
        haben sie bereits ein
        """,
    "fr": """
        vous devez être connecté
        connectez-vous pour
        pour commenter
        déjà abonné
        vous avez déjà un compte
        """,
    "es": """
        debes iniciar sesión
        inicia sesión para
        regístrate para
        para comentar
        """,
    "it": """
        devi essere connesso
        accedi per
        """,
    "pt": """
        você precisa estar logado
        faça login para
        """,
    "ru": """
        чтобы участвовать в дискуссии
        чтобы оставить комментарий
        чтобы комментировать
        для того чтобы оставить
        авторизуйтесь
        войдите, чтобы
        войдите или
        """,
    "ar": """
        يجب أن تكون مسجلا
        للمشاركة في النقاش
        سجل الدخول
        """,
}
