"""The plan on disk: TinyDB over an append-only history, drafts, backups and other formats."""
