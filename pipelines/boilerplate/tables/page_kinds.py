"""What barriers and listings say: tables only.

Written by hand from the wording of Cloudflare, Akamai, Imperva, DataDome, PerimeterX and AWS challenge pages, of the
error pages of nginx, Apache and the common content systems, and of log-in walls, in the languages most news is in.
"""

from __future__ import annotations

BARRIER_PHRASES: dict[str, tuple[str, ...]] = {
    "challenge": tuple(
        "just a moment...|attention required!|checking your browser|checking if the site connection is secure|"
        "verify you are human|verify you are a human|verifying you are human|confirm you are human|"
        "confirm you are not a robot|are you a robot|are you human|i'm not a robot|you are not a robot|"
        "you're not a robot|you have been blocked|access to this page has been denied|pardon our interruption|"
        "unusual traffic|unusual activity from your|automated requests|security check to access|"
        "complete the security check|enable javascript and cookies to continue|enable cookies and reload|"
        "please turn javascript on|request unsuccessful. incapsula|ddos protection by|press & hold|"
        "sind sie ein mensch|ich bin kein roboter|kein roboter sind|ungewöhnlichen datenverkehr|"
        "sicherheitsüberprüfung|vérifiez que vous êtes humain|vous n'êtes pas un robot|je ne suis pas un robot|"
        "verifica que eres humano|no soy un robot|non sono un robot|não sou um robô|я не робот|вы не робот|"
        "проверка браузера".split("|")
    ),
    "login": tuple(
        "log in to continue|log in to read|login to continue|login required|please log in|please login|"
        "sign in to continue|sign in to read|please sign in|you must be logged in|you need to be logged in|"
        "subscribe to continue reading|subscribe to read|subscribers only|this content is for subscribers|"
        "create a free account to continue|register to continue|bitte melden sie sich an|bitte anmelden|"
        "anmelden um weiterzulesen|nur für abonnenten|connectez-vous pour|réservé aux abonnés|inicia sesión para|"
        "solo para suscriptores|accedi per continuare|contenuto riservato agli abbonati|faça login para|"
        "войдите, чтобы".split("|")
    ),
    "error": (
        "404 |",
        *(
            "404 not found|error 404|404 error|404 -|page not found|page cannot be found|page can't be found|"
            "page can’t be found|page could not be found|page you are looking for|page you were looking for|"
            "page you requested|page doesn't exist|page does not exist|no longer available|nothing found|403 forbidden|"
            "access denied|401 unauthorized|not available in your country|not available in your region|"
            "unavailable for legal reasons|500 internal server error|internal server error|502 bad gateway|bad gateway|"
            "503 service|service unavailable|service temporarily unavailable|504 gateway|gateway time-out|"
            "gateway timeout|site is under maintenance|down for maintenance|under maintenance|temporarily unavailable|"
            "error establishing a database connection|something went wrong|seite nicht gefunden|"
            "seite wurde nicht gefunden|seite existiert nicht|zugriff verweigert|wartungsarbeiten|page introuvable|"
            "page non trouvée|accès refusé|página no encontrada|acceso denegado|pagina non trovata|accesso negato|"
            "página não encontrada|acesso negado|pagina niet gevonden|страница не найдена|доступ запрещен|"
            "доступ запрещён|sayfa bulunamadı|nie znaleziono strony|ページが見つかりません"
        ).split("|"),
    ),
}

# In attributes of scripts, frames and forms, on pages that say next to nothing.
BARRIER_MARKS = tuple(
    "challenge-platform cf-challenge cf-browser-verification cf_chl_ g-recaptcha recaptcha/api h-captcha "
    "hcaptcha.com px-captcha captcha-delivery.com geo.captcha _Incapsula_Resource awswaf arkoselabs".split()
)

# Last parts of addresses that list articles.
LISTING_PATHS = frozenset(
    "index index.html index.htm index.php home default.aspx news latest archive archives category categories tag tags "
    "topic topics section sections search author authors videos video photos galleries feed rss all".split()
)
