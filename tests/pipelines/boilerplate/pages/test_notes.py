from __future__ import annotations

import pytest

from pipelines.boilerplate.pages.notes import note_rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("We may earn a commission when you buy through links on this page.", "note:affiliate"),
        ("Follow us on Google News and WhatsApp.", "note:network"),
        ("Bleiben Sie informiert und folgen Sie uns auf Instagram.", "note:network"),
        ("Подписывайтесь на наш канал в Telegram", "note:network"),
        ("Urmărește-ne și pe Google News", "note:network"),
        ("欢迎关注我们的微信公众号", "note:network"),
        ("If you value our reporting, please consider a donation.", "note:support"),
        ("Unterstützen Sie unsere Recherchen mit einer Spende.", "note:support"),
        ("Soutenez un journalisme libre : faites un don, votre soutien compte.", "note:support"),
        ("What do you think? Tell us in the comments.", "note:reply"),
        ("Co o tym sądzicie? Napiszcie w komentarzu.", "note:reply"),
        ("Foto di copertina: archivio del comune", "note:picture"),
        ("(Zdroj foto: archiv města)", "note:picture"),
        ("Bild: Hafenamt", "note:picture"),
        ("aja/PAP", "agency-line"),
        ("(dr/spot)", "agency-line"),
        ("© dpa-infocom, dpa:260311-99-835563/5", "agency-line"),
        ("[…] The pier at Callow is closed, writes the Post, and it may stay so for weeks […]", "pingback"),
        ("You have 3 free articles left this month. Subscribe to read more.", "note:offer"),
        ("Subscribe now for $1 a week. Cancel any time.", "note:offer"),
        ("Jetzt 4 Wochen für 1 Euro testen, monatlich kündbar.", "note:offer"),
        ("Suscríbete ahora por 1 € al mes", "note:offer"),
        ("This article was amended on 4 March to correct the name of the pier.", "note:correction"),
        ("In einer früheren Version dieses Artikels hieß es, der Pegel sei gestiegen.", "note:correction"),
        ("V předchozí verzi článku bylo chybně uvedeno jméno starosty.", "note:correction"),
        ("Media contact: Ada Byron, +44 555 0100, press@harbour.example", "note:press"),
        ("Dr. Ada Byron, Hafenamt, Tel.: 0555 0100, E-Mail: byron@hafen.example", "note:contact"),
        ("Ann/Lee", None),
        ("An earlier version of the engine had failed in tests, the yard said.", None),
        ("Tickets cost $12 a week, and the pass for a month $40.", None),
        ("Paris/London", None),
        ("(Ja)", None),
        ("Foto: Ada Byron The pier has been closed since Monday and will stay so for weeks.", None),
        ("He announced it in his Telegram channel on Monday.", None),
        ("Об этом он написал в своём Telegram-канале во вторник.", None),
        ("Lawmakers will consider a bill to support independent bookshops.", None),
        ("What do you think of the plan for the pier?", None),
        ("The photo: a boat, a pier, and behind them the lights of the town.", None),
    ],
)
def test_note_rule(text: str, rule: str | None) -> None:
    found = note_rule(text)
    assert (found[1] if found else None) == rule
