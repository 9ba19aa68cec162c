"""The colours, sizes and spaces that every screen is drawn with, light and dark."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QGuiApplication, QPalette

FAMILY = "FiraGO"

# Type sizes in logical pixels.
HEADING = 21.0
TEXT = 14.0
CAPTION = 12.5
NUMBER = 26.0

# Spaces in logical pixels.
AROUND = 16  # around cards and between them
WITHIN = 12  # between the parts of one card
NEAR = 8  # between a thing and what explains it
RADIUS = 10  # a card's corners
EDIT_RADIUS = 6  # a field's and a button's corners
ROW = 36  # a row of a list
SIDE_WIDTH = 300  # a side panel


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each written as `#RRGGBB`.

    `text`, `muted` and the three signal colours are meant for every ground of the set;
    the fields ending in `_ground` are the soft grounds of those signals.
    """

    name: str
    background: str
    surface: str
    raised: str
    border: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_ground: str
    on_accent: str
    attention: str
    attention_ground: str
    refused: str
    refused_ground: str
    done: str

    def color(self, name: str) -> QColor:
        """The colour of that name, for painting."""
        return QColor(getattr(self, name))

    @property
    def dark(self) -> bool:
        """Whether light text stands on a dark ground here."""
        return QColor(self.background).lightness() < 128


LIGHT = Tokens(
    name="light",
    background="#F5F4F0",
    surface="#FFFFFF",
    raised="#FBFAF7",
    border="#DFDCD3",
    edge="#8A8F87",
    text="#1C2320",
    muted="#5F6863",
    accent="#1E6B5A",
    accent_ground="#E1EFEA",
    on_accent="#FFFFFF",
    attention="#9A5212",
    attention_ground="#FBEEDD",
    refused="#A8322A",
    refused_ground="#F9E4E1",
    done="#2A7648",  # a shade deeper than drawn: it also stands on the accent's ground
)
DARK = Tokens(
    name="dark",
    background="#141917",
    surface="#1C2320",
    raised="#222A27",
    border="#35403B",
    edge="#6E7A74",
    text="#E6EBE8",
    muted="#9AA6A0",
    accent="#5CC0A5",
    accent_ground="#1F3A33",
    on_accent="#0F1513",
    attention="#E0A160",
    attention_ground="#3A2C1C",
    refused="#E58A80",
    refused_ground="#40231F",
    done="#6FC892",
)
LIGHT_CONTRAST = Tokens(
    name="light_contrast",
    background="#FEFEFE",
    surface="#FFFFFF",
    raised="#FFFFFF",
    border="#3A3F3C",
    edge="#000000",
    text="#000000",
    muted="#2A2F2C",
    accent="#004D3D",
    accent_ground="#DDF3EB",
    on_accent="#FFFFFF",
    attention="#6B3500",
    attention_ground="#FFF1DE",
    refused="#7E0F08",
    refused_ground="#FFE9E6",
    done="#0A4D26",
)
DARK_CONTRAST = Tokens(
    name="dark_contrast",
    background="#010101",
    surface="#000000",
    raised="#0A0D0C",
    border="#C6CDC9",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#D8DEDA",
    accent="#86F0D2",
    accent_ground="#0C2F26",
    on_accent="#000000",
    attention="#FFC988",
    attention_ground="#2E1F0C",
    refused="#FFB3AB",
    refused_ground="#3A0F0B",
    done="#9BF0BC",
)
ALL = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
_BY_BACKGROUND = {QColor(tokens.background).rgb(): tokens for tokens in ALL}

_GROUNDS = ("background", "surface", "raised")
TEXT_ON_GROUND = (
    *((text, ground) for text in ("text", "muted", "accent", "done") for ground in _GROUNDS),
    *((text, ground) for text in ("attention", "refused") for ground in _GROUNDS[:2]),
    ("text", "accent_ground"),
    ("muted", "accent_ground"),
    ("accent", "accent_ground"),
    ("done", "accent_ground"),
    ("on_accent", "accent"),
    ("attention", "attention_ground"),
    ("text", "attention_ground"),
    ("refused", "refused_ground"),
    ("text", "refused_ground"),
)
"""Every pair of text and ground that a screen may show, by the names of the tokens."""


def fitting(*, dark: bool, high_contrast: bool) -> Tokens:
    """The set for a scheme and a wish for contrast."""
    if high_contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def tokens() -> Tokens:
    """The set of colours in force: the application's palette says which one it is."""
    background = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    known = _BY_BACKGROUND.get(background.rgb())
    return known or (DARK if background.lightness() < 128 else LIGHT)


def set_still(wanted: bool) -> None:
    """Remember whether the user asked the system for less motion."""
    QGuiApplication.styleHints().setProperty("still", wanted)


def still() -> bool:
    """Whether nothing should move that need not move."""
    return bool(QGuiApplication.styleHints().property("still"))


def palette(colors: Tokens) -> QPalette:
    """The palette that carries this set, so that any widget of Qt looks at home."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, name in {
        role.Window: "background",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "raised",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "refused",
        role.PlaceholderText: "muted",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.Highlight: "accent_ground",
        role.HighlightedText: "text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "raised",
        role.Midlight: "border",
        role.Mid: "border",
        role.Dark: "edge",
        role.Shadow: "border",
    }.items():
        made.setColor(target, colors.color(name))
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, target, colors.color("edge"))
    return made


def contrast(one: str, other: str) -> float:
    """The contrast of two `#RRGGBB` colours, from 1.0 to 21.0, as WCAG 2 computes it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def color_names() -> tuple[str, ...]:
    """The names of all colours of a set."""
    return tuple(field.name for field in fields(Tokens) if field.name != "name")
