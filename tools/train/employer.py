"""Whose posting it is, and in which fold the employer falls. The same two functions as in lib/cli/eval."""

import hashlib
import unicodedata

FOLDS = 3


def employer_of(posting: dict) -> str:
    """The employer's name in small letters and digits, one space between words; the repository's or the posting's id
    where no employer is known. Postings of one employer share sentences, so they never stand on both sides of a split."""
    known = posting.get("company")
    if known is None:
        known = (posting.get("source") or {}).get("repo")
    if known is None:
        known = posting["id"]
    return " ".join("".join(c if _is_word(c) else " " for c in known.lower()).split())


def fold_of(employer: str, folds: int = FOLDS) -> int:
    """The fold that holds this employer out: the first 8 hexadecimal digits of the SHA-256 of the name in UTF-8, modulo
    the number of folds. It needs no list of employers, so every program gets the same folds."""
    return int(hashlib.sha256(employer.encode("utf-8")).hexdigest()[:8], 16) % folds


def _is_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"
