"""The looks of the app: light, dark, and without colour."""

from textual.theme import Theme

DARK = Theme(
    name="dark",
    primary="#8fb8de",
    secondary="#b7a5d6",
    accent="#e3b873",
    success="#8fbf8f",
    warning="#e0af68",
    error="#e07a7a",
    foreground="#d9dee7",
    background="#14171d",
    surface="#1b1f27",
    panel="#252b36",
    dark=True,
)

LIGHT = Theme(
    name="light",
    primary="#1f5f99",
    secondary="#6a4c93",
    accent="#9a5b00",
    success="#2f7d4f",
    warning="#9a6700",
    error="#b3261e",
    foreground="#20242c",
    background="#f4f2ee",
    surface="#fdfcfa",
    panel="#e7e3db",
    dark=False,
)

PLAIN = Theme(
    name="plain",
    primary="#ffffff",
    secondary="#c8c8c8",
    accent="#ffffff",
    success="#e4e4e4",
    warning="#ffffff",
    error="#ffffff",
    foreground="#e4e4e4",
    background="#000000",
    surface="#121212",
    panel="#262626",
    dark=True,
)

THEMES: tuple[tuple[Theme, str], ...] = (
    (DARK, "Dark"),
    (LIGHT, "Light"),
    (PLAIN, "Without colour"),
)
"""Every theme, with the words that offer it; the first one is used until another is chosen."""
