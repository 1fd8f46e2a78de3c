"""Letters of other scripts in the ones that a DBF name may have, where that reads well."""

from __future__ import annotations

import unicodedata

# letters that stand for themselves in Unicode, so NFKD leaves them alone
_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
    "ı": "i", "ħ": "h", "ŋ": "n", "ə": "e",
}  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "є": "ye", "і": "i", "ї": "yi", "ґ": "g", "ў": "u",
    "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "gj", "ѕ": "dz",
    "ќ": "kj",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_LOWER = {**_LATIN, **_CYRILLIC, **_GREEK}
_UPPER = {
    letter.upper(): spelled.capitalize()
    for letter, spelled in _LOWER.items()
    if len(letter.upper()) == 1
}
# two letters of one sign, where the sign itself has both in capitals
_LETTERS = str.maketrans({**_UPPER, **_LOWER, "Æ": "AE", "Œ": "OE", "ẞ": "SS"})


def transliterated(text: str) -> str:
    """Spell Latin, Cyrillic and Greek letters in ASCII; what cannot be spelled stays.

    Accents are dropped (`ä` becomes `a`), capitals stay capitals.
    """
    composed = unicodedata.normalize("NFC", text)
    spelled = unicodedata.normalize("NFKD", composed.translate(_LETTERS))
    # once more for letters that had an accent, such as ά
    spelled = spelled.translate(_LETTERS)
    spelled = "".join(letter for letter in spelled if not unicodedata.combining(letter))
    return spelled.upper() if text.isupper() and not text.isascii() else spelled
