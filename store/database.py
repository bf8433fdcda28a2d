"""The plan as a TinyDB database, for those who want to query it their own way."""

from typing import Any, NoReturn

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from planner.keeper import Trouble


class RecordTable(Table):
    """A collection: its documents are called by the ids of their records."""

    document_id_class = str  # type: ignore[assignment]  # how TinyDB wants it set, yet typed as int

    def _get_next_id(self) -> NoReturn:
        raise Trouble(
            "a document of the plan needs its record's id",
            "insert tinydb.table.Document(record, doc_id=id)",
        )


class PlanDatabase(TinyDB):
    """A TinyDB over a storage that is there already."""

    table_class = RecordTable

    def __init__(self, storage: Storage) -> None:
        super().__init__(storage=lambda: storage)

    def table(self, name: str, **options: Any) -> Table:  # noqa: ANN401  # TinyDB's own signature
        """Give a collection, keeping no result for the next query: others write as well."""
        return super().table(name, **({"cache_size": 0} | options))
