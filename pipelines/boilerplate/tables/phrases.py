"""Interface phrases of news pages, in tables: what is never part of an article, and the reason code for it.

Origin: written by hand from the wording that content systems (WordPress, Drupal, Disqus, the large news sites' own)
put on their pages, in the languages most news is in. A phrase is listed only where a line that consists of it is
interface text on any site; words that may as well be a crosshead or a line of dialogue ("World", "Yes", "More") are
not here and are left to the line classifier. No phrase is listed for one site.

Phrases are written as `interface.fold` leaves them: lower case, white space collapsed, digits as `0` (one for a whole
number), punctuation cut from both ends.

`WHOLE`: reason → language → phrases that make up a whole line.
`OPENINGS`: reason → language → words that a line of interface text starts with; `OPENING_LIMITS` says how long, in
words, such a line may be at most: a long sentence that happens to start alike is the article's.
"""

from __future__ import annotations

from typing import Final

Table = dict[str, dict[str, str]]

WHOLE: Final[Table] = {
    "skipLink": {
        "en": """
            skip to content
            skip to main content
            skip to main
            skip to main navigation
            skip to navigation
            skip to primary content
            skip to secondary content
            skip to search
            skip to footer
            skip to article
            skip navigation
            skip advertisement
            skip ad
            skip links
            jump to content
            jump to navigation
            jump to main content
            jump to comments
            accessibility links
            accessibility help
            back to top
            back to the top
            return to top
            scroll to top
            go to top
            to the top
            """,
        "de": """
            zum inhalt springen
            direkt zum inhalt
            zum hauptinhalt springen
            zum inhalt
            zur navigation springen
            zur hauptnavigation
            zur suche springen
            zum seitenanfang
            nach oben
            zurück nach oben
            seitenanfang
            """,
        "fr": """
            aller au contenu
            aller au contenu principal
            aller à la navigation
            aller à la recherche
            passer au contenu
            accéder au contenu
            haut de page
            retour en haut
            retour en haut de page
            """,
        "es": """
            saltar al contenido
            ir al contenido
            pasar al contenido principal
            saltar al contenido principal
            ir al contenido principal
            volver arriba
            ir arriba
            """,
        "it": """
            vai al contenuto
            vai al contenuto principale
            salta al contenuto
            salta al contenuto principale
            torna su
            """,
        "pt": """
            pular para o conteúdo
            ir para o conteúdo
            ir para o conteúdo principal
            saltar para o conteúdo
            voltar ao topo
            """,
        "nl": """
            ga naar de inhoud
            naar inhoud
            spring naar inhoud
            overslaan en naar de inhoud gaan
            """,
        "ru": """
            перейти к содержанию
            перейти к содержимому
            перейти к основному содержанию
            к содержанию
            наверх
            """,
        "pl": """
            przejdź do treści
            przejdź do głównej treści
            """,
        "tr": """
            içeriğe geç
            ana içeriğe atla
            """,
        "el": """
            μετάβαση στο περιεχόμενο
            παράκαμψη προς το κυρίως περιεχόμενο
            """,
        "ar": """
            انتقل إلى المحتوى
            تجاوز إلى المحتوى الرئيسي
            الانتقال إلى المحتوى الرئيسي
            """,
    },
    "share": {
        "en": """
            share
            share this
            share this:
            share this article
            share this story
            share this post
            share this page
            share article
            share on facebook
            share on twitter
            share on x
            share on linkedin
            share on pinterest
            share on reddit
            share on tumblr
            share on whatsapp
            share on telegram
            share on email
            share on google+
            share via email
            share via facebook
            share via twitter
            share with facebook
            share with twitter
            share with email
            share by email
            share to facebook
            share to twitter
            share it
            share now
            tweet
            tweet this
            tweet it
            retweet
            pin it
            pin
            facebook
            twitter
            linkedin
            whatsapp
            pinterest
            reddit
            tumblr
            telegram
            instagram
            youtube
            flipboard
            stumbleupon
            google+
            google plus
            messenger
            pocket
            email
            e-mail
            mail
            print
            print this
            print this article
            print article
            print page
            email this
            email this article
            email this story
            email article
            email a friend
            send to a friend
            copy link
            copy url
            copy this link
            copy the link
            link copied
            copied
            like this
            like us on facebook
            follow us
            follow us on facebook
            follow us on twitter
            follow us on instagram
            follow on twitter
            follow
            like
            save
            bookmark
            save article
            save this article
            save for later
            add to favorites
            click to share
            0 shares
            0 share
            shares
            click to share on facebook
            click to share on twitter
            click to share on linkedin
            click to share on reddit
            click to share on whatsapp
            click to share on facebook (opens in new window
            click to share on twitter (opens in new window
            click to share on linkedin (opens in new window
            click to share on reddit (opens in new window
            click to share on whatsapp (opens in new window
            click to share on telegram (opens in new window
            click to share on pinterest (opens in new window
            click to share on pocket (opens in new window
            click to share on tumblr (opens in new window
            click to email this to a friend (opens in new window
            click to email a link to a friend (opens in new window
            click to print (opens in new window
            opens in new window
            """,
        "de": """
            teilen
            artikel teilen
            beitrag teilen
            seite teilen
            auf facebook teilen
            auf twitter teilen
            bei facebook teilen
            bei twitter teilen
            per mail teilen
            per e-mail teilen
            per e-mail versenden
            per whatsapp teilen
            via whatsapp teilen
            via facebook teilen
            via twitter teilen
            twittern
            drucken
            artikel drucken
            seite drucken
            beitrag drucken
            artikel versenden
            weiterempfehlen
            weiterleiten
            empfehlen
            merken
            artikel merken
            link kopieren
            folgen sie uns
            folge uns
            gefällt mir
            """,
        "fr": """
            partager
            partager sur facebook
            partager sur twitter
            partager sur linkedin
            partager sur whatsapp
            partager par email
            partager par e-mail
            partager cet article
            partager l'article
            partager l’article
            envoyer par email
            envoyer par mail
            envoyer à un ami
            imprimer
            imprimer l'article
            tweeter
            suivez-nous
            nous suivre
            copier le lien
            lien copié
            """,
        "es": """
            compartir
            compartir en facebook
            compartir en twitter
            compartir en whatsapp
            compartir en linkedin
            compartir por email
            compartir esta noticia
            compartir este artículo
            comparte esta noticia
            comparte
            enviar por email
            enviar por correo
            enviar a un amigo
            imprimir
            tuitear
            síguenos
            síguenos en
            copiar enlace
            guardar
            """,
        "it": """
            condividi
            condividi su facebook
            condividi su twitter
            condividi su whatsapp
            condividi su linkedin
            condividi via email
            condividi l'articolo
            condividi questo articolo
            stampa
            invia
            seguici
            seguici su
            """,
        "pt": """
            compartilhar
            compartilhe
            compartilhar no facebook
            compartilhar no twitter
            compartilhar no whatsapp
            partilhar
            partilhar no facebook
            partilhar no twitter
            partilhe
            enviar por e-mail
            imprimir
            siga-nos
            """,
        "nl": """
            delen
            deel dit artikel
            deel dit
            deel op facebook
            deel op twitter
            deel via whatsapp
            afdrukken
            e-mailen
            volg ons
            """,
        "ru": """
            поделиться
            поделиться в facebook
            поделиться в twitter
            поделиться в вконтакте
            поделиться в одноклассниках
            поделиться в telegram
            поделитесь
            поделитесь с друзьями
            твитнуть
            распечатать
            версия для печати
            отправить по почте
            отправить другу
            вконтакте
            одноклассники
            подписывайтесь
            скопировать ссылку
            копировать ссылку
            ссылка скопирована
            нравится
            """,
        "pl": """
            udostępnij
            podziel się
            udostępnij na facebooku
            drukuj
            wyślij znajomemu
            """,
        "tr": """
            paylaş
            facebook'ta paylaş
            twitter'da paylaş
            yazdır
            """,
        "el": """
            κοινοποίηση
            μοιραστείτε το
            μοιράσου το
            εκτύπωση
            """,
        "ar": """
            شارك
            مشاركة
            شارك على فيسبوك
            شارك على تويتر
            شارك هذا المقال
            مشاركة عبر فيسبوك
            طباعة
            أرسل لصديق
            تابعنا
            تابعونا
            فيسبوك
            تويتر
            واتساب
            """,
        "ja": """
            シェア
            シェアする
            ツイート
            ツイートする
            はてなブックマーク
            印刷
            印刷する
            リンクをコピー
            フォローする
            """,
        "zh": """
            分享
            分享到
            分享到微信
            分享到微博
            打印
            复制链接
            關注我們
            关注我们
            """,
    },
    "newsletter": {
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
    },
    "login": {
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
            """,
        "ar": """
            تسجيل الدخول
            دخول
            سجل الآن
            إنشاء حساب
            تسجيل الخروج
            """,
        "ja": """
            ログイン
            ログアウト
            会員登録
            新規会員登録
            """,
        "zh": """
            登录
            登錄
            注册
            註冊
            登录 / 注册
            """,
    },
    "comments": {
        "en": """
            comments
            comment
            0 comments
            0 comment
            comments (0
            comment (0
            no comments
            no comments yet
            add comment
            add a comment
            add your comment
            post comment
            post a comment
            post your comment
            leave a comment
            leave comment
            leave a reply
            leave a reply cancel reply
            leave your comment
            leave us a comment
            write a comment
            write your comment
            submit comment
            cancel reply
            cancel
            reply
            view comments
            view all comments
            view 0 comments
            view the discussion thread
            show comments
            show all comments
            hide comments
            read comments
            read all comments
            see all comments
            see comments
            load comments
            load more comments
            more comments
            join the conversation
            join the discussion
            start the conversation
            start the discussion
            be the first to comment
            be the first to post a comment
            be the first to reply
            have your say
            comments are closed
            comments closed
            comments are off
            comments are now closed
            comments are closed for this article
            comments are disabled
            comments off
            comments powered by disqus
            blog comments powered by disqus
            powered by disqus
            please enable javascript to view the comments powered by disqus
            please enable javascript to view the comments powered by disqus.comments powered by disqus
            sort by best
            sort by newest
            sort by oldest
            newest first
            oldest first
            most liked
            name (required
            email (required
            mail (will not be published) (required
            email (will not be published
            email (will not be published) (required
            email (address never made public
            email (required) (address never made public
            your name
            your comment
            comment moderation
            commenting rules
            comment policy
            commenting guidelines
            community guidelines
            report abuse
            report comment
            report this comment
            flag as inappropriate
            required fields are marked
            your email address will not be published. required fields are marked
            your email address will not be published
            notify me of new comments via email
            notify me of new posts via email
            notify me of follow-up comments by email
            notify me of new posts by email
            responses
            0 responses
            0 replies
            trackbacks
            pingbacks
            """,
        "de": """
            kommentare
            kommentar
            0 kommentare
            0 kommentar
            kommentare (0
            kommentar schreiben
            kommentar verfassen
            kommentar abgeben
            kommentar hinzufügen
            kommentar abschicken
            kommentar absenden
            kommentare lesen
            kommentare anzeigen
            kommentare ausblenden
            alle kommentare
            alle kommentare anzeigen
            alle kommentare lesen
            keine kommentare
            noch keine kommentare
            schreiben sie einen kommentar
            schreibe einen kommentar
            schreib einen kommentar
            hinterlasse einen kommentar
            hinterlassen sie einen kommentar
            schreibe einen kommentar antworten abbrechen
            antworten abbrechen
            antwort abbrechen
            antworten
            abbrechen
            diskutieren sie mit
            diskutieren sie über diesen artikel
            mitdiskutieren
            leserkommentare
            ihr kommentar
            dein kommentar
            deine e-mail-adresse wird nicht veröffentlicht
            ihre e-mail-adresse wird nicht veröffentlicht
            deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert
            deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind markiert
            """,
        "fr": """
            commentaires
            commentaire
            0 commentaires
            0 commentaire
            aucun commentaire
            ajouter un commentaire
            laisser un commentaire
            laissez un commentaire
            laisser une réponse
            écrire un commentaire
            poster un commentaire
            publier un commentaire
            commenter
            commenter cet article
            réagir
            réagir à cet article
            réagissez
            vos réactions
            voir les commentaires
            voir tous les commentaires
            annuler la réponse
            répondre
            annuler
            votre adresse e-mail ne sera pas publiée
            votre adresse de messagerie ne sera pas publiée
            """,
        "es": """
            comentarios
            comentario
            0 comentarios
            0 comentario
            sin comentarios
            deja un comentario
            dejar un comentario
            deja una respuesta
            dejar una respuesta
            escribe un comentario
            escribir un comentario
            añadir comentario
            agregar comentario
            publicar comentario
            publicar un comentario
            ver comentarios
            ver todos los comentarios
            comentar
            cancelar respuesta
            responder
            cancelar
            tu dirección de correo electrónico no será publicada
            """,
        "it": """
            commenti
            0 commenti
            nessun commento
            lascia un commento
            scrivi un commento
            aggiungi un commento
            commenta
            rispondi
            annulla risposta
            """,
        "pt": """
            comentários
            0 comentários
            nenhum comentário
            deixe um comentário
            deixe uma resposta
            deixar um comentário
            escreva um comentário
            comente
            cancelar resposta
            ver comentários
            """,
        "nl": """
            reacties
            0 reacties
            reageer
            reageren
            geef een reactie
            plaats een reactie
            laat een reactie achter
            """,
        "ru": """
            комментарии
            0 комментариев
            0 комментария
            0 комментарий
            комментарии (0
            комментировать
            оставить комментарий
            добавить комментарий
            написать комментарий
            ваш комментарий
            оставьте комментарий
            комментариев нет
            нет комментариев
            комментариев пока нет
            показать комментарии
            все комментарии
            обсудить
            обсуждение
            ответить
            отмена
            отменить ответ
            отправить комментарий
            """,
        "pl": """
            komentarze
            0 komentarzy
            dodaj komentarz
            skomentuj
            brak komentarzy
            """,
        "tr": """
            yorumlar
            yorum yap
            yorum yaz
            yorum ekle
            0 yorum
            """,
        "el": """
            σχόλια
            0 σχόλια
            αφήστε ένα σχόλιο
            προσθήκη σχολίου
            """,
        "ar": """
            التعليقات
            تعليقات
            أضف تعليق
            أضف تعليقا
            اترك تعليقا
            اترك تعليقاً
            اترك رد
            إلغاء الرد
            """,
        "ja": """
            コメント
            コメントする
            コメントを書く
            コメントを残す
            コメントを見る
            返信
            """,
        "zh": """
            评论
            評論
            发表评论
            發表評論
            查看评论
            留言
            回复
            """,
    },
    "related": {
        "en": """
            related
            related articles
            related article
            related stories
            related story
            related news
            related content
            related posts
            related post
            related topics
            related coverage
            related links
            related reading
            related items
            related video
            related videos
            related to this
            related to this article
            related to this story
            more on this story
            more on this
            more on this topic
            more on this subject
            more on that topic
            more like this
            more stories
            more news
            more articles
            more headlines
            more top stories
            more from the web
            more from around the web
            from around the web
            around the web
            from the web
            read also
            also read
            also on
            see also
            read next
            read this next
            read more
            read more here
            read more news
            read more on this
            read more on this story
            read full article
            read full story
            read the full story
            read the full article
            continue reading
            continue reading below
            up next
            next up
            next article
            previous article
            next story
            previous story
            next post
            previous post
            older posts
            newer posts
            recommended
            recommended for you
            recommended stories
            recommended articles
            recommended reading
            recommended videos
            you might also like
            you might also be interested in
            you might like
            you may like
            you may also like
            you may also be interested in
            you may have missed
            in case you missed it
            don't miss
            don’t miss
            must read
            must reads
            must-read
            most read
            most popular
            most viewed
            most watched
            most commented
            most shared
            most emailed
            most recent
            most read articles
            most read stories
            popular now
            popular posts
            popular stories
            popular articles
            popular news
            top stories
            top news
            top articles
            top headlines
            trending
            trending now
            trending news
            trending stories
            trending topics
            trending articles
            trending on
            what to read next
            what's hot
            editor's picks
            editor’s picks
            editors' picks
            editors’ picks
            editor's choice
            editor’s choice
            latest news
            latest
            latest stories
            latest articles
            latest headlines
            latest posts
            latest videos
            latest updates
            recent news
            recent posts
            recent articles
            recent stories
            recent comments
            breaking news
            news feed
            newsfeed
            promoted stories
            promoted content
            sponsored stories
            stories for you
            elsewhere on the web
            view more
            view all
            view more stories
            see more
            see all
            see all news
            show more
            load more
            more videos
            more photos
            photo galleries
            watch now
            watch next
            featured
            featured stories
            featured articles
            featured videos
            """,
        "de": """
            mehr zum thema
            zum thema
            lesen sie auch
            lesen sie mehr
            lesen sie hier
            lies auch
            lies mehr
            das könnte sie auch interessieren
            das könnte sie interessieren
            das könnte dich auch interessieren
            das könnte dich interessieren
            auch interessant
            interessant
            ähnliche artikel
            ähnliche beiträge
            ähnliche themen
            verwandte artikel
            verwandte beiträge
            verwandte themen
            weitere artikel
            weitere beiträge
            weitere meldungen
            weitere nachrichten
            weitere themen
            weitere informationen
            weiterführende links
            weiterlesen
            mehr lesen
            mehr erfahren
            mehr anzeigen
            mehr laden
            mehr dazu
            mehr zu diesem thema
            mehr zu den themen
            artikel zum thema
            meistgelesen
            meistgelesene artikel
            am meisten gelesen
            meist gelesen
            beliebteste artikel
            beliebte artikel
            beliebte beiträge
            top-themen
            top themen
            topthemen
            aktuelle meldungen
            aktuelle nachrichten
            aktuelle themen
            neueste artikel
            neueste beiträge
            neueste kommentare
            letzte beiträge
            letzte kommentare
            empfehlungen
            empfohlene artikel
            unsere empfehlungen
            nächster artikel
            vorheriger artikel
            nächster beitrag
            vorheriger beitrag
            beitragsnavigation
            """,
        "fr": """
            à lire aussi
            lire aussi
            a lire aussi
            à voir aussi
            voir aussi
            sur le même sujet
            sur le même thème
            dans la même rubrique
            lire la suite
            lire plus
            en savoir plus
            voir plus
            articles liés
            articles similaires
            articles associés
            articles récents
            les plus lus
            les plus partagés
            les articles les plus lus
            le plus lu
            vous aimerez aussi
            vous pourriez aussi aimer
            à ne pas manquer
            à la une
            dernières actualités
            dernières infos
            plus d'articles
            article suivant
            article précédent
            """,
        "es": """
            noticias relacionadas
            artículos relacionados
            relacionados
            relacionado
            más información
            más noticias
            más sobre
            leer más
            lee también
            lea también
            leer también
            ver también
            ver más
            te puede interesar
            le puede interesar
            también te puede interesar
            te recomendamos
            lo más leído
            lo más visto
            las más leídas
            más leídas
            últimas noticias
            lo último
            siguiente artículo
            artículo anterior
            """,
        "it": """
            leggi anche
            leggi tutto
            articoli correlati
            potrebbe interessarti
            potrebbe interessarti anche
            ti potrebbe interessare
            i più letti
            più letti
            ultime notizie
            vedi anche
            """,
        "pt": """
            leia também
            leia mais
            veja também
            veja mais
            saiba mais
            notícias relacionadas
            artigos relacionados
            mais lidas
            as mais lidas
            mais lidos
            últimas notícias
            mais notícias
            """,
        "nl": """
            lees ook
            lees meer
            lees verder
            meer over
            gerelateerde artikelen
            meest gelezen
            bekijk ook
            laatste nieuws
            """,
        "ru": """
            читайте также
            читать также
            смотрите также
            см. также
            читать далее
            читать дальше
            читать полностью
            по теме
            материалы по теме
            новости по теме
            ещё по теме
            еще по теме
            похожие материалы
            похожие новости
            похожие статьи
            похожие записи
            другие новости
            другие материалы
            главное
            популярное
            самое читаемое
            самое популярное
            последние новости
            лента новостей
            новости партнёров
            новости партнеров
            рекомендуем
            вам может быть интересно
            подробнее
            показать ещё
            показать еще
            загрузить ещё
            """,
        "pl": """
            czytaj także
            czytaj też
            zobacz także
            zobacz też
            czytaj więcej
            najczęściej czytane
            """,
        "tr": """
            ilgili haberler
            benzer haberler
            çok okunanlar
            devamını oku
            son dakika
            """,
        "el": """
            διαβάστε επίσης
            διαβάστε ακόμα
            δείτε επίσης
            σχετικά άρθρα
            περισσότερα
            """,
        "ar": """
            اقرأ أيضا
            اقرأ أيضاً
            إقرأ أيضا
            اقرأ المزيد
            مواضيع ذات صلة
            أخبار ذات صلة
            مقالات ذات صلة
            الأكثر قراءة
            آخر الأخبار
            قد يعجبك أيضا
            المزيد
            """,
        "ja": """
            関連記事
            あわせて読みたい
            関連ニュース
            おすすめ記事
            人気記事
            アクセスランキング
            もっと見る
            続きを読む
            """,
        "zh": """
            相关新闻
            相关阅读
            相关文章
            相關新聞
            相關文章
            延伸阅读
            延伸閱讀
            热门文章
            查看更多
            阅读更多
            """,
    },
    "advertisement": {
        "en": """
            advertisement
            advertisements
            advertisment
            advertising
            advertise
            advertise with us
            advertiser content
            ad
            ads
            ads by google
            ad feedback
            ad choices
            adchoices
            ad closed by google
            close ad
            report this ad
            report ad
            sponsored
            sponsored content
            sponsored links
            sponsored by
            promoted
            paid content
            paid post
            partner content
            story continues below advertisement
            story continues below
            story continues after advertisement
            article continues below advertisement
            article continues below
            article continues after advertisement
            article continues after ad
            continue reading the main story
            continue reading after the ad
            advertisement - continue reading below
            advertisement continue reading the main story
            scroll to continue
            advertisement · scroll to continue
            scroll down to continue reading
            scroll for more
            scroll to continue with content
            """,
        "de": """
            anzeige
            anzeigen
            werbung
            - anzeige -
            advertorial
            artikel wird nach der anzeige fortgesetzt
            weiter nach der anzeige
            werben
            mediadaten
            """,
        "fr": """
            publicité
            publicités
            pub
            annonce
            la suite après la publicité
            la suite après cette publicité
            contenu sponsorisé
            sponsorisé
            """,
        "es": """
            publicidad
            anuncio
            anuncios
            contenido patrocinado
            patrocinado
            """,
        "it": """
            pubblicità
            annuncio
            annunci
            """,
        "pt": """
            publicidade
            anúncio
            continua após a publicidade
            continua depois da publicidade
            pub
            """,
        "nl": """
            advertentie
            advertenties
            gesponsord
            """,
        "ru": """
            реклама
            на правах рекламы
            """,
        "pl": """
            reklama
            """,
        "tr": """
            reklam
            """,
        "el": """
            διαφήμιση
            """,
        "ar": """
            إعلان
            إعلانات
            """,
        "ja": """
            広告
            スポンサーリンク
            """,
        "zh": """
            广告
            廣告
            """,
    },
    "cookies": {
        "en": """
            accept
            accept all
            accept cookies
            accept all cookies
            reject all
            allow cookies
            allow all
            i accept
            i agree
            got it
            cookie policy
            cookies policy
            cookie settings
            cookie preferences
            cookie notice
            manage cookies
            manage preferences
            this site uses cookies
            this website uses cookies
            we use cookies
            we value your privacy
            do not sell my personal information
            do not sell my info
            """,
        "de": """
            akzeptieren
            alle akzeptieren
            alle cookies akzeptieren
            cookies akzeptieren
            cookie-einstellungen
            cookie-richtlinie
            zustimmen
            einverstanden
            """,
        "fr": """
            accepter
            tout accepter
            accepter et fermer
            j'accepte
            j’accepte
            gestion des cookies
            politique de cookies
            paramétrer les cookies
            """,
        "es": """
            aceptar
            aceptar cookies
            aceptar todas
            política de cookies
            """,
        "it": """
            accetta
            accetto
            cookie policy
            """,
        "pt": """
            aceitar
            aceito
            política de cookies
            """,
        "nl": """
            accepteren
            cookies accepteren
            cookiebeleid
            """,
        "ru": """
            принять
            принять все
            согласен
            """,
        "ar": """
            قبول
            أوافق
            موافق
            """,
    },
    "navigation": {
        "en": """
            menu
            main menu
            toggle navigation
            toggle menu
            toggle search
            open menu
            close menu
            show menu
            open navigation
            close navigation
            primary menu
            secondary menu
            site navigation
            main navigation
            post navigation
            search
            search for
            search for:
            search this site
            search site
            search the site
            site search
            search results
            close search
            advanced search
            close
            home
            homepage
            home page
            about us
            contact us
            contact
            about
            privacy policy
            privacy
            privacy notice
            privacy statement
            terms of use
            terms of service
            terms & conditions
            terms and conditions
            terms
            site map
            sitemap
            rss
            rss feed
            rss feeds
            faq
            faqs
            help
            careers
            jobs
            archives
            archive
            e-paper
            epaper
            mobile apps
            mobile app
            app store
            google play
            download the app
            download our app
            all rights reserved
            loading
            loader
            please wait
            view desktop version
            desktop version
            mobile version
            view mobile site
            this page is loading
            loading player
            player loading
            audio player loading
            video player loading
            loading audio player
            loading video player
            javascript is disabled
            please enable javascript
            enable javascript
            your browser does not support the video tag
            your browser does not support the audio element
            your browser does not support html0 video
            play video
            video player
            replay
            mute
            unmute
            fullscreen
            exit fullscreen
            current time 0:0
            duration 0:0
            tags
            tagged
            filed under
            topics
            categories
            category
            keywords
            text size
            font size
            increase font size
            decrease font size
            zoom in
            zoom out
            previous
            next
            prev
            « previous
            next »
            page 0 of 0
            0 of 0
            view gallery
            view photos
            view slideshow
            view comments
            enlarge
            enlarge image
            click to enlarge
            image caption
            media caption
            hide caption
            toggle caption
            show caption
            close image
            cookies
            report an error
            report a typo
            send feedback
            feedback
            chats
            """,
        "de": """
            menü
            hauptmenü
            menü öffnen
            menü schließen
            navigation öffnen
            navigation
            suche
            suchen
            suche nach
            suchbegriff eingeben
            schließen
            startseite
            impressum
            datenschutz
            datenschutzerklärung
            datenschutzhinweise
            kontakt
            über uns
            agb
            nutzungsbedingungen
            wir über uns
            alle rechte vorbehalten
            schlagwörter
            schlagworte
            themen
            kategorien
            zurück
            weiter
            vorherige
            nächste
            vorheriger
            nächster
            bild vergrößern
            vergrößern
            bildergalerie
            zur startseite
            zurück zur startseite
            fehler melden
            ein fehler ist aufgetreten
            wird geladen
            bitte warten
            """,
        "fr": """
            menu principal
            rechercher
            recherche
            fermer
            accueil
            mentions légales
            contactez-nous
            nous contacter
            qui sommes-nous
            plan du site
            conditions générales
            conditions générales d'utilisation
            politique de confidentialité
            tous droits réservés
            mots-clés
            suivant
            précédent
            agrandir
            chargement
            chargement en cours
            """,
        "es": """
            menú
            buscar
            cerrar
            inicio
            portada
            aviso legal
            contacto
            quiénes somos
            política de privacidad
            mapa del sitio
            todos los derechos reservados
            etiquetas
            siguiente
            anterior
            cargando
            ampliar
            """,
        "it": """
            cerca
            chiudi
            contatti
            chi siamo
            note legali
            informativa sulla privacy
            tutti i diritti riservati
            successivo
            precedente
            """,
        "pt": """
            pesquisar
            buscar
            fechar
            início
            página inicial
            contato
            contacto
            quem somos
            política de privacidade
            termos de uso
            todos os direitos reservados
            próximo
            """,
        "nl": """
            zoeken
            zoek
            sluiten
            over ons
            privacybeleid
            privacyverklaring
            gebruiksvoorwaarden
            volgende
            vorige
            """,
        "ru": """
            меню
            поиск
            найти
            искать
            закрыть
            главная
            на главную
            о нас
            о проекте
            контакты
            обратная связь
            карта сайта
            все права защищены
            пользовательское соглашение
            политика конфиденциальности
            загрузка
            загрузка...
            теги
            рубрики
            назад
            вперёд
            вперед
            """,
        "pl": """
            szukaj
            zamknij
            strona główna
            kontakt
            polityka prywatności
            regulamin
            """,
        "tr": """
            menü
            ara
            kapat
            ana sayfa
            anasayfa
            iletişim
            künye
            hakkımızda
            gizlilik politikası
            """,
        "el": """
            μενού
            αναζήτηση
            αρχική
            επικοινωνία
            όροι χρήσης
            """,
        "ar": """
            القائمة
            بحث
            ابحث
            إغلاق
            الرئيسية
            الصفحة الرئيسية
            من نحن
            اتصل بنا
            سياسة الخصوصية
            شروط الاستخدام
            جميع الحقوق محفوظة
            """,
        "ja": """
            メニュー
            検索
            閉じる
            ホーム
            お問い合わせ
            プライバシーポリシー
            利用規約
            会社概要
            サイトマップ
            """,
        "zh": """
            菜单
            菜單
            搜索
            搜尋
            关闭
            首页
            首頁
            关于我们
            联系我们
            隐私政策
            """,
    },
}

# Reason → language → openings. What may follow is any text, up to OPENING_LIMITS words in all.
OPENINGS: Final[Table] = {
    "newsletter": {
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
    },
    "login": {
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
    },
    "comments": {
        "en": """
            you are commenting using
            your email address will not be published
            fill in your details below
            notify me of
            connecting to %
            comments are closed
            comments have been closed
            comments on this article are
            comments are moderated
            comments for this thread are
            all comments are moderated
            please keep comments
            please be respectful
            be the first to comment
            be the first to leave
            leave a comment
            leave a reply
            leave your comment
            save my name, email
            this site uses akismet
            learn how your comment data
            you may use these html
            xhtml: you can use
            required fields are marked
            please enable javascript to view the comments
            click here to cancel reply
            in reply to
            the contents of the comments
            the content of comments
            the comments are the opinion
            comments against the law
            comments are the responsibility
            comments are the opinion
            comments are subject to
            comments will be moderated
            we are temporarily moderating
            note: we are temporarily moderating
            we reserve the right to remove comments
            filed under: uncategorized
            """,
        "de": """
            deine e-mail-adresse wird nicht
            ihre e-mail-adresse wird nicht
            deine email-adresse wird nicht
            meinen namen, meine e-mail
            benachrichtige mich über
            kommentare sind geschlossen
            die kommentarfunktion ist
            die kommentare sind
            diese website verwendet akismet
            erforderliche felder sind
            du kommentierst mit
            kommentare geben nicht
            die kommentare geben nicht
            kommentare werden von der redaktion
            kommentare werden moderiert
            bitte beachten sie unsere netiquette
            """,
        "fr": """
            votre adresse e-mail ne sera pas
            votre adresse de messagerie ne sera pas
            les commentaires sont fermés
            les commentaires sont modérés
            les commentaires sont soumis
            les commentaires n'engagent
            enregistrer mon nom
            """,
        "es": """
            tu dirección de correo electrónico no
            los comentarios están cerrados
            los comentarios son responsabilidad
            los comentarios publicados son
            los comentarios son opiniones
            los comentarios deben
            no se admitirán comentarios
            guarda mi nombre
            """,
        "it": """
            il tuo indirizzo email non
            i commenti sono chiusi
            i commenti sono moderati
            i commenti devono
            """,
        "pt": """
            o seu endereço de e-mail não
            o seu endereço de email não
            os comentários estão
            os comentários são de
            os comentários não representam
            atenção: comentários
            comentários com conteúdo
            comentários ofensivos
            """,
        "ru": """
            ваш адрес email не будет
            ваш e-mail не будет
            обязательные поля помечены
            комментарии закрыты
            сохранить моё имя
            """,
        "ar": """
            لن يتم نشر عنوان بريدك
            """,
    },
    "related": {
        "en": """
            read more:
            read also:
            also read:
            read more -
            see also:
            related:
            related story:
            related article:
            more:
            watch:
            read next:
            don't miss:
            don’t miss:
            recommended:
            next article:
            previous article:
            see more:
            see more -
            more from
            click here to
            click here for
            watch now:
            listen:
            fact check:
            photos:
            in pictures:
            in photos:
            video:
            """,
        "de": """
            lesen sie auch:
            lesen sie mehr:
            lesen sie dazu:
            mehr zum thema:
            lies auch:
            siehe auch:
            """,
        "fr": """
            lire aussi:
            lire aussi :
            à lire aussi:
            à lire aussi :
            lire également :
            voir aussi:
            voir aussi :
            """,
        "es": """
            lee también:
            lea también:
            leer también:
            ver también:
            te puede interesar:
            """,
        "it": """
            leggi anche:
            """,
        "pt": """
            leia também:
            leia mais:
            veja também:
            """,
        "nl": """
            lees ook:
            """,
        "ru": """
            читайте также:
            читать также:
            смотрите также:
            """,
        "el": """
            διαβάστε επίσης:
            """,
        "ar": """
            اقرأ أيضا:
            اقرأ أيضاً:
            """,
    },
    "cookies": {
        "en": """
            this site uses cookies
            this website uses cookies
            our site uses cookies
            our website uses cookies
            we use cookies
            we and our partners use
            we use own and third party
            by continuing to use
            by continuing to browse
            by using this site
            by using this website
            by clicking accept
            by clicking “accept
            by clicking "accept
            we value your privacy
            we've updated our privacy
            we have updated our privacy
            to give you the best possible experience
            """,
        "de": """
            diese website verwendet cookies
            diese website nutzt cookies
            diese webseite verwendet cookies
            diese seite verwendet cookies
            wir verwenden cookies
            wir nutzen cookies
            wir setzen cookies
            unsere webseite verwendet cookies
            unsere website verwendet cookies
            mit der nutzung dieser
            durch die nutzung dieser
            durch die weitere nutzung
            """,
        "fr": """
            ce site utilise des cookies
            nous utilisons des cookies
            en poursuivant votre navigation
            """,
        "es": """
            este sitio web utiliza cookies
            este sitio utiliza cookies
            esta web utiliza cookies
            utilizamos cookies
            usamos cookies
            """,
        "it": """
            questo sito utilizza cookie
            questo sito utilizza i cookie
            questo sito web utilizza
            utilizziamo i cookie
            """,
        "pt": """
            este site utiliza cookies
            este site usa cookies
            utilizamos cookies
            """,
        "nl": """
            deze website gebruikt cookies
            deze site gebruikt cookies
            wij gebruiken cookies
            """,
        "ru": """
            этот сайт использует
            мы используем файлы cookie
            мы используем cookie
            сайт использует файлы cookie
            """,
    },
    "advertisement": {
        "en": """
            story continues below
            article continues below
            article continues after
            story continues after
            advertisement.
            """,
        "de": """
            anzeige:
            """,
    },
    "republishing": {
        "en": """
            republished with permission
            republished from
            reprinted with permission
            reproduced with permission
            this article was originally published
            this article originally appeared
            this article first appeared
            this article was first published
            this article is republished from
            this story was originally published
            this story originally appeared
            this story first appeared
            this story was first published
            this post originally appeared
            this piece was originally published
            this piece originally appeared
            originally published
            to learn more about republishing
            to republish this
            republish this
            for permission to republish
            this article may be republished
            this article may be reproduced
            this article may be reprinted
            this article may not be
            this story may be republished
            this story may not be
            this text may be republished
            you may republish this
            you are free to republish
            you are welcome to republish
            feel free to republish
            this material may not be
            this content may not be
            this work is licensed under
            creative commons
            all content copyright
            reproduction in whole or in part
            no part of this
            unauthorized reproduction
            """,
        "de": """
            nachdruck
            dieser artikel erschien zuerst
            dieser artikel ist zuerst
            dieser beitrag erschien zuerst
            dieser text erschien zuerst
            dieser text ist zuerst
            zuerst erschienen
            die verwendung dieses
            """,
        "fr": """
            reproduction interdite
            toute reproduction
            cet article est republié
            cet article a été publié initialement
            """,
        "es": """
            prohibida la reproducción
            prohibida su reproducción
            queda prohibida la reproducción
            este artículo fue publicado originalmente
            """,
        "it": """
            riproduzione riservata
            """,
        "pt": """
            proibida a reprodução
            é proibida a reprodução
            """,
        "ru": """
            перепечатка
            при перепечатке
            при использовании материалов
            при цитировании
            использование материалов
            полное или частичное копирование
            """,
        "ar": """
            يمنع إعادة نشر
            """,
    },
    "copyright": {
        "en": """
            copyright ©
            copyright (c
            copyright 0
            © copyright
            © 0
            (c) 0
            copyright ⓒ
            ⓒ
            copyrightⓒ
            copyrights ⓒ
            all rights reserved
            ©0
            """,
        "de": """
            alle rechte vorbehalten
            """,
        "fr": """
            tous droits réservés
            """,
        "es": """
            todos los derechos reservados
            """,
        "it": """
            tutti i diritti riservati
            """,
        "pt": """
            todos os direitos reservados
            """,
        "ru": """
            все права защищены
            """,
        "ar": """
            جميع الحقوق محفوظة
            """,
        "ko": """
            무단전재
            저작권자
            """,
    },
    "editing": {
        "en": """
            editing by
            edited by
            reporting by
            additional reporting by
            additional reporting from
            writing by
            compiled by
            translated by
            translation by
            proofread by
            with reporting by
            with reporting from
            with additional reporting
            (reporting by
            (editing by
            (writing by
            (additional reporting by
            (with inputs from
            (with input from
            with inputs from
            produced by
            reporting and writing by
            reporting and editing by
            """,
        "de": """
            redaktion:
            bearbeitet von
            übersetzt von
            übersetzung:
            aus dem englischen von
            aus dem englischen übersetzt
            mitarbeit:
            """,
        "fr": """
            édité par
            traduit par
            traduction :
            traduit de l'anglais
            """,
        "es": """
            editado por
            editado en español por
            traducido por
            traducción de
            reporte de
            con información de
            reporte adicional
            """,
        "it": """
            tradotto da
            """,
        "pt": """
            traduzido por
            edição de
            """,
        "ru": """
            редактор:
            перевод:
            перевела
            перевёл
            """,
    },
    "contact": {
        "en": """
            contact the author
            contact us at
            contact the writer
            contact this reporter
            email the author
            follow the author
            follow him on twitter
            follow her on twitter
            follow them on twitter
            follow me on
            do you have a story
            got a story
            got a tip
            got a news tip
            have a tip
            have you been affected
            have a story
            send us your
            send tips to
            send your tips
            if you have a story
            help us improve
            found a mistake
            spotted an error
            found an error
            if you find an error
            """,
        "de": """
            haben sie einen fehler
            fehler gefunden
            hinweise an
            schreiben sie uns
            """,
        "es": """
            ha visto un error
            """,
        "ru": """
            нашли ошибку
            нашли опечатку
            если вы нашли ошибку
            заметили ошибку
            выделите ошибку
            """,
    },
}

# Reason → rule → regular expression, searched in the line as it stands, without regard to case. Lines of up to
# PATTERN_LIMIT words alone are looked at.
PATTERNS: Final[dict[str, dict[str, str]]] = {
    "newsletter": {
        "letter-or-app": r"^(?:never miss|don.t miss|get|want|join|start|stay|follow)\b.{0,60}\b(?:our|the|your|a free)"
        r"\s(?:[\w'’-]+\s){0,4}(?:newsletter|letter|briefing|bulletin|app|news alerts?)\b(?!\s(?:to|from)\s).{0,60}$",
    },
    "share": {
        "follow-networks": r"^(?:follow|like|find|join|folge|folgen|suivez|sigue|síguenos|segui)\b.{0,60}\b(?:facebook|"
        r"twitter|instagram|youtube|telegram|whatsapp)\b",
        "share-count": r"^\d[\d.,]*[km]?\s(?:shares|likes|views|reads|retweets)$",
    },
    "navigation": {
        "reading-time": r"^(?:(?:reading time|read time|lesezeit|tempo de leitura|temps de lecture|tiempo de lectura|"
        r"время чтения|leestijd)\b.{0,25}|\d+\s?[-\s]?min(?:ute)?s?\.? read)$",
        "template": r"^\W*(?:%s|%d|\{\{.{0,40}\}\}|\[object Object\]|undefined|null|NaN)\W*$",
    },
    "copyright": {
        "outside-content": r"^.{1,59} (?:is|are) not responsible for (?:the )?content (?:of|on) "
        r"(?:external|other|third)\b",
    },
    "related": {
        "video-label": r"[\[(](?<=.\s.)(?:video|videos|photos|watch|pictures|gallery|видео|фото)[\])]$",
    },
}
PATTERN_LIMIT: Final = 25

# Words that a line with such an opening may have at most. Chosen on the training pages: prose with the same opening
# (a reported "We use cookies", "Copyright 2019 saw …") is longer or is quoted.
OPENING_LIMITS: Final[dict[str, int]] = {
    "newsletter": 40,
    "login": 25,
    "comments": 40,
    "related": 30,
    "cookies": 120,
    "advertisement": 12,
    "republishing": 60,
    "copyright": 80,
    "editing": 25,
    "contact": 40,
}
