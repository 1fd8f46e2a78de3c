"""Which texts people read, and what they are called in other languages (`scripts/i18n.py`)."""
