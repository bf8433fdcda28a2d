"""Asking in a terminal, through questionary: the only folder that knows how prompts are drawn."""

from wizard.terminal_asker.asker import TerminalAsker

__all__ = ["TerminalAsker"]
