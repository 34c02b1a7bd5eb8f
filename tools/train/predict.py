"""Runs a finished model over lines, in float32."""

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import torch

from corpus import Posting
from model import Model

LINES_A_PASS = 512


def predict(model: Model, texts: list[str]) -> Iterator[tuple[float, list[float], torch.Tensor]]:
    """For each text the probability of a duty, the categories' probabilities and the vector."""
    model.eval()
    for start in range(0, len(texts), LINES_A_PASS):
        with torch.no_grad():
            vectors = model.vectors(model.tokens(texts[start : start + LINES_A_PASS]))
            duty = torch.sigmoid(model.head("duty", vectors)).squeeze(-1)
            category = torch.softmax(model.head("category", vectors), -1)
        yield from zip(duty.tolist(), category.tolist(), vectors, strict=True)


def cache_lines(folder: Path, postings: list[Posting], fold: int | None) -> Iterator[str]:
    """A JSON line for every unit that has words, by the model in `folder`. README.md describes the format."""
    places = [(posting, unit) for posting in postings for unit, text in enumerate(posting.units) if text]
    answers = predict(Model(folder), [posting.units[unit] for posting, unit in places])
    for (posting, unit), (duty, category, vector) in zip(places, answers, strict=True):
        row = {"corpus": posting.file, "id": posting.id, "unit": unit, "fold": fold, "duty": round(duty, 6)}
        row["category"] = [round(p, 6) for p in category]
        row["vector"] = base64.b64encode(vector.numpy().astype("<f4").tobytes()).decode()
        yield json.dumps(row)
