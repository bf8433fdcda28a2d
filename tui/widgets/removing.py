"""Taking widgets away without a frame that is drawn halfway through."""

from textual.app import App
from textual.css.query import DOMQuery
from textual.widget import Widget


async def take_away(app: App[None], gone: Widget | DOMQuery[Widget]) -> None:
    """Remove a widget, or all that a query finds.

    Textual 8.2 drops the styles of a widget before it takes it out of the picture, so a frame drawn
    in between would end the app.
    """
    with app.batch_update():
        await gone.remove()
