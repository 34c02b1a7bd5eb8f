"""python tools/train/fixture.py CORPUS FOLDER FILE: what the trained model in FOLDER answers in Python, in 32-bit numbers.

FILE gets 2,000 JSON lines {"text", "label", "p"}: lines written for the project (none by employers), the label that a reader
gave them (a category or `not_duty`), and the model's probabilities, rounded to four digits: duty, then the six categories.
lib/meaning/fixture.test.ts holds the packed model to them. The same corpus and model give the same file.
"""

import argparse
import hashlib
import json
from pathlib import Path

from corpus import COMPOSED, read_postings, read_written
from model import Model
from predict import predict

EXAMPLES = Path(__file__).resolve().parents[2] / "lexicon" / "examples"
WRITTEN, DUTIES, OTHERS = 1000, 500, 500


def fixture_lines(corpus: Path) -> list[tuple[str, str]]:
    """Text and label of the lines, no text twice, chosen by their hashes."""
    written = [(line.text, line.label) for line in read_written(corpus, EXAMPLES) if line.label != "duty"]
    composed = [posting for posting in read_postings(corpus) if posting.file == COMPOSED]
    units = [(posting, unit, text) for posting in composed for unit, text in enumerate(posting.units) if text]
    duties = [(text, posting.gold[unit]) for posting, unit, text in units if unit in posting.gold]
    others = [(text, "not_duty") for posting, unit, text in units if unit not in posting.gold | dict.fromkeys(posting.optional)]
    chosen: dict[str, str] = {}
    for lines, count in ((written, WRITTEN), (duties, DUTIES), (others, OTHERS)):
        fresh = {text: label for text, label in lines if text not in chosen}
        chosen |= {text: fresh[text].split("/")[0] for text in sorted(fresh, key=_hash)[:count]}
    return list(chosen.items())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Writes what a trained model answers in Python.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    lines = fixture_lines(arguments.corpus)
    with arguments.file.open("w", encoding="utf-8") as out:
        for (text, label), (duty, categories, _) in zip(lines, predict(Model(arguments.folder), [text for text, _ in lines]), strict=True):
            row = {"text": text, "label": label, "p": [round(p, 4) for p in (duty, *categories)]}
            out.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")
