"""What the cached answers of the fold encoders are worth, on postings of employers their encoder has never seen."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from corpus import Posting
from metrics import macro_f1, precision_recall
from tasks import CATEGORIES

CORPORA = {
    "real 1": ("postings.jsonl", "more.jsonl"),
    "real 2": ("real-2.jsonl",),
    "real 3": ("real-3.jsonl",),
    "real 4": ("real-4.jsonl",),
    "real 5": ("real-5.jsonl",),
    "composed": ("composed.jsonl",),
}


@dataclass
class Answers:
    """The answers on one corpus. Categories over duties of social media jobs, duty or not over all units."""

    gold: list[str] = field(default_factory=list)
    got: list[str] = field(default_factory=list)
    acceptable: int = 0
    duty_gold: list[bool] = field(default_factory=list)
    duty_got: list[bool] = field(default_factory=list)

    def add(self, posting: Posting, row: dict) -> None:
        """Counts one cached line. A unit that only one of two readers calls a duty is neither right nor wrong as a duty."""
        unit = row["unit"]
        if unit not in posting.optional:
            self.duty_gold.append(unit in posting.gold)
            self.duty_got.append(row["duty"] >= 0.5)
        if unit in posting.gold and posting.social:
            best = CATEGORIES[max(range(len(CATEGORIES)), key=row["category"].__getitem__)]
            self.gold.append(posting.gold[unit].split("/")[0])
            self.got.append(best)
            said = [posting.gold[unit], *(reading[unit] for reading in posting.readings if unit in reading)]
            self.acceptable += best in "/".join(said).split("/")


def table(postings: list[Posting], cache: Path) -> str:
    """A Markdown table, one row a corpus and one for all real ones."""
    answers = _answers(postings, cache)
    head = "| | duties | macro-F1 | acceptable | duty or not: precision, recall |\n|---|---|---|---|---|\n"
    return head + "".join(_row(name, answers[name]) for name in [*CORPORA, "all real"])


def _answers(postings: list[Posting], cache: Path) -> dict[str, Answers]:
    known = {(posting.file, posting.id): posting for posting in postings}
    answers = {name: Answers() for name in [*CORPORA, "all real"]}
    with cache.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            posting = known[row["corpus"], row["id"]]
            for name, files in CORPORA.items():
                if posting.file in files:
                    answers[name].add(posting, row)
            if posting.real:
                answers["all real"].add(posting, row)
    return answers


def _row(name: str, answers: Answers) -> str:
    precision, recall = precision_recall(answers.duty_gold, answers.duty_got)
    count = len(answers.gold)
    f1 = macro_f1(answers.gold, answers.got, CATEGORIES)
    share = answers.acceptable / count if count else 0.0
    return f"| {name} | {count:,} | {f1:.3f} | {share:.3f} | {precision:.2f}, {recall:.2f} |\n"
