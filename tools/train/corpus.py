"""Reads a corpus directory and the lexicon's examples: postings with labelled units, and lines that stand alone."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from employer import employer_of, fold_of

COMPOSED = "composed.jsonl"
_MARK = re.compile(r"^(•|#+) ")


@dataclass(frozen=True)
class Posting:
    """A labelled posting. `readings` holds each reader's duties (unit -> `primary` or `primary/secondary`); where one
    reader read alone or the posting was written for the project there is one. `roles` are each reader's acceptable roles."""

    file: str
    id: str
    title: str
    employer: str
    fold: int
    units: list[str]
    gold: dict[int, str]
    optional: frozenset[int]
    readings: list[dict[int, str]]
    role: str
    roles: frozenset[str]

    @property
    def real(self) -> bool:
        return self.file != COMPOSED

    @property
    def social(self) -> bool:
        return self.role != "not_social"


@dataclass(frozen=True)
class Line:
    """A line written for the project. `label` is `primary` or `primary/secondary`, `duty` (a duty of any occupation, its
    category unknown) or `not_duty`."""

    text: str
    label: str


def line_text(unit: str) -> str:
    """A unit's own words, as the encoder reads them: without the mark of a bullet or a heading."""
    return _MARK.sub("", unit).strip()


def read_postings(directory: Path) -> list[Posting]:
    """Every posting with labelled units in the directory, files and lines in order."""
    found = []
    for path in sorted(directory.glob("*.jsonl")):
        found += [_posting(path.name, row) for row in rows(path) if "units" in row and "gold" in row]
    if not found:
        raise SystemExit(f"{directory} holds no labelled postings. Name a directory with a labelled corpus.")
    return found


def read_written(directory: Path, examples: Path) -> list[Line]:
    """The lines written for the project: `written*.jsonl` of the corpus and the lexicon's examples."""
    lines = []
    for path in [*sorted(directory.glob("written*.jsonl")), *sorted(examples.glob("*.jsonl"))]:
        lines += [Line(line_text(row["text"]), row["label"]) for row in rows(path)]
    for name, label in (("any-duties.txt", "duty"), ("not-duties.txt", "not_duty")):
        lines += [Line(line_text(text), label) for text in _text_lines(examples / name)]
    return lines


def read_others(directory: Path) -> list[str]:
    """The bodies of postings of other occupations. Nobody labelled their duties: they count for the vocabulary only."""
    path = directory / "unlabelled.jsonl"
    return [row["body"] for row in rows(path)] if path.exists() else []


def rows(path: Path) -> list[dict]:
    """The objects of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def _posting(file: str, row: dict) -> Posting:
    gold = row["gold"]
    readers = [row[name] for name in "AB" if name in row] or [gold]
    return Posting(
        file=file,
        id=row["id"],
        title=row["title"],
        employer=employer_of(row),
        fold=fold_of(employer_of(row)),
        units=[line_text(unit) for unit in row["units"]],
        gold=_numbered(gold["duties"]),
        optional=frozenset(int(unit) for unit in gold.get("optional") or []),
        readings=[_numbered(reader["duties"]) for reader in readers],
        role=gold["role"],
        roles=frozenset(role for reader in [gold, *readers] for role in [reader["role"], *reader["also"]]),
    )


def _numbered(duties: dict[str, str]) -> dict[int, str]:
    return {int(unit): label for unit, label in duties.items()}


def _text_lines(path: Path) -> list[str]:
    if not path.exists():
        return []
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
