"""What looks mistyped in a field, in a sentence: names, texts, phones and e-mail addresses."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ecomig_desktop.georgian.emails import Email
from ecomig_desktop.georgian.mending import made_visible, mended, strange_letters
from ecomig_desktop.phones import Phone
from ecomig_desktop.views.language import QT_TRANSLATE_NOOP

_SLIPS = {
    "invisible": QT_TRANSLATE_NOOP("DoubtWords", "Something invisible is in it: {seen}"),
    "both": QT_TRANSLATE_NOOP("DoubtWords", "Something invisible and odd spaces are in it: {seen}"),
    "accents": QT_TRANSLATE_NOOP("DoubtWords", "A letter and its accent stand apart."),
    "spaces": QT_TRANSLATE_NOOP("DoubtWords", "Too many or odd spaces: {seen}"),
    "mtavruli": QT_TRANSLATE_NOOP(
        "DoubtWords", "Georgian capitals, which many computers cannot show."
    ),
    "look_alike": QT_TRANSLATE_NOOP("DoubtWords", "Letters of another script: {letters}"),
}
_PHONES = {
    "letters": QT_TRANSLATE_NOOP("DoubtWords", "This is not a phone number; check it."),
    "short": QT_TRANSLATE_NOOP(
        "DoubtWords", "This number looks incomplete: Georgian numbers have nine digits."
    ),
    "long": QT_TRANSLATE_NOOP(
        "DoubtWords", "This number has too many digits: Georgian numbers have nine."
    ),
    "personal": QT_TRANSLATE_NOOP(
        "DoubtWords", "Eleven digits look like a personal number, which must not be collected."
    ),
    "range": QT_TRANSLATE_NOOP("DoubtWords", "No known Georgian number begins so; check it."),
    "country": QT_TRANSLATE_NOOP("DoubtWords", "No country has this code; check it."),
    "foreign": QT_TRANSLATE_NOOP("DoubtWords", "No number of that country looks so; check it."),
}
_EMAILS = {
    "layout": QT_TRANSLATE_NOOP("DoubtWords", "The address was typed in another layout."),
    "look_alike": QT_TRANSLATE_NOOP("DoubtWords", "Letters of another script: {letters}"),
    "spaces": QT_TRANSLATE_NOOP("DoubtWords", "Something is in it that no address has: {seen}"),
    "comma": QT_TRANSLATE_NOOP("DoubtWords", "A point or comma too many, or in the wrong place."),
    "provider": QT_TRANSLATE_NOOP("DoubtWords", "After the @ a letter looks mistyped."),
    "form": QT_TRANSLATE_NOOP("DoubtWords", "This is not an e-mail address; check it."),
}
_SCRIPTS = (
    ("\u0400", "\u052f", QT_TRANSLATE_NOOP("DoubtWords", "{letter} (Russian)")),
    ("A", "z", QT_TRANSLATE_NOOP("DoubtWords", "{letter} (Latin)")),
)
_MOST = 3


@lru_cache(maxsize=8192)
def has_slips(text: str) -> bool:
    """Whether there is something in a text that was hardly meant."""
    return bool(mended(text).reasons)


def slip_sentences(text: str) -> str:
    """What is in a text that was hardly meant, made visible; "" if nothing is."""
    reasons = list(mended(text).reasons)
    if "invisible" in reasons and "spaces" in reasons:
        reasons[reasons.index("invisible")] = "both"
        reasons.remove("spaces")
    return "; ".join(_filled(_SLIPS[reason], text).removesuffix(".") for reason in reasons)


def phone_sentence(phone: Phone) -> str:
    """What is doubtful of a number; of which, where there are several. "" if nothing is."""
    if not phone.doubt:
        return ""
    said = _say(_PHONES[phone.doubt])
    return f"{phone.part}: {said}" if phone.part != phone.text else said


def email_sentence(email: Email, text: str) -> str:
    """What is doubtful of an address; "" if nothing is."""
    return _filled(_EMAILS[email.doubt], text) if email.doubt else ""


def _filled(english: str, text: str) -> str:
    letters = [_named(letter) for letter in strange_letters(text)]
    more = ["…"] if len(letters) > _MOST else []
    return _say(english).format(
        seen=made_visible(text), letters=", ".join((*letters[:_MOST], *more))
    )


def _named(letter: str) -> str:
    for first, last, english in _SCRIPTS:
        if first <= letter <= last:
            return _say(english).format(letter=letter)
    return letter


def _say(english: str) -> str:
    return QCoreApplication.translate("DoubtWords", english)
