"""Readers' comments and the forms around them.

A table only: what `phrases` says of its origin and its form holds here.
"""

from __future__ import annotations

from typing import Final

WHOLE: Final[dict[str, str]] = {
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
        αφήστε σχόλιο
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
        コメントを投稿
        みんなのコメント
        """,
    "zh": """
        评论
        評論
        发表评论
        發表評論
        查看评论
        留言
        回复
        网友评论
        我要评论
        评论区
        """,
    "th": """
        แสดงความคิดเห็น
        ความคิดเห็น
        เข้าสู่ระบบเพื่อแสดงความคิดเห็น
        """,
    "lo": """
        ສະແດງຄວາມຄິດເຫັນ
        ຄວາມຄິດເຫັນ
        """,
    "km": """
        មតិយោបល់
        បញ្ចេញមតិ
        """,
    "my": """
        မှတ်ချက်များ
        မှတ်ချက်ပေးရန်
        """,
    "vi": """
        bình luận
        ý kiến bạn đọc
        gửi bình luận
        """,
    "id": """
        tulis komentar
        komentar
        kirim komentar
        """,
    "ko": """
        댓글
        댓글쓰기
        전체 댓글
        """,
    "he": """
        הוסף תגובה
        תגובות
        כתוב תגובה
        """,
    "hi": """
        टिप्पणियाँ
        टिप्पणी करें
        कमेंट करें
        """,
    "cs": """
        komentáře
        přidat komentář
        vstoupit do diskuse
        """,
    "hu": """
        hozzászólások
        szóljon hozzá
        """,
    "ro": """
        comentarii
        adaugă comentariu
        lasă un comentariu
        """,
    "uk": """
        коментарі
        додати коментар
        залишити коментар
        """,
    "fi": """
        kommentit
        kommentoi
        """,
}

OPENINGS: Final[dict[str, str]] = {
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
}
