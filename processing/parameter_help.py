"""What a parameter is for, in the words that QGIS shows over it; one name means one thing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def parameter_help(name: str) -> str:
    """One or two sentences; "" for a parameter whose label says all."""
    return {
        "URL": translate(
            "ParameterHelp",
            "As it stands in a web browser. May be empty where a saved connection has it.",
        ),
        "CONNECTION": translate(
            "ParameterHelp",
            "Name of a connection that the import window saved; its secret comes from the "
            "system keyring.",
        ),
        "USERNAME": translate(
            "ParameterHelp", "The password comes from the environment, never from a parameter."
        ),
        "AUTHENTICATION": translate("ParameterHelp", "“auto” is right nearly always."),
        "AUTH_CONFIG": translate(
            "ParameterHelp", "What QGIS keeps itself, client certificates too."
        ),
        "WHERE": translate(
            "ParameterHelp", "Condition in the SQL of the server, for example STATUS = 'Open'."
        ),
        "EXTENT": translate("ParameterHelp", "Only rows whose shapes touch it."),
        "FIELDS": translate("ParameterHelp", "Empty = all fields."),
        "CRS": translate("ParameterHelp", "Empty = the layer's own."),
        "PAGE_SIZE": translate(
            "ParameterHelp", "Smaller pages help with servers that fail on large ones."
        ),
        "CONCURRENCY": translate(
            "ParameterHelp", "More than the server bears makes an import slower, not faster."
        ),
        "FORMAT": translate(
            "ParameterHelp", "“auto” takes PBF where the server sends it right, else JSON."
        ),
        "ALLOW_PARTIAL": translate(
            "ParameterHelp", "Otherwise the algorithm fails, and says what is missing."
        ),
        "PART": translate(
            "ParameterHelp",
            "For several computers: “2/4” is the second of four parts. “Merge receipts of "
            "parts” proves that they are the whole.",
        ),
        "RECEIPT": translate("ParameterHelp", "A file that says what came and what proves it."),
        "FOLDER": translate(
            "ParameterHelp", "Where the files go; not needed for temporary layers."
        ),
        "CHECK_ONLY": translate(
            "ParameterHelp", "Say what has changed on the server, and change nothing here."
        ),
    }.get(name, "")
