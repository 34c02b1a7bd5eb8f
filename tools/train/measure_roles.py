"""What the fold encoders' role heads are worth, on postings of employers they have never seen."""

import base64
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

from corpus import Posting
from tasks import ROLES

FEWEST_DUTIES = 5


def found_means(cache: Path) -> dict[tuple[str, str], tuple[int, np.ndarray]]:
    """For each posting with enough lines found to be duties its fold and the mean of their vectors, each of length 1."""
    vectors = defaultdict(list)
    folds = {}
    with cache.open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            key = (row["corpus"], row["id"])
            folds[key] = row["fold"]
            if row["duty"] >= 0.5:
                vector = np.frombuffer(base64.b64decode(row["vector"]), "<f4")
                vectors[key].append(vector / np.linalg.norm(vector))
    return {key: (folds[key], np.mean(some, 0)) for key, some in vectors.items() if len(some) >= FEWEST_DUTIES}


def role_table(postings: list[Posting], cache: Path, models: Path) -> str:
    """A Markdown table: how often the likeliest role is the readers' own, and how often some reader accepts it. `models`
    holds a folder with heads.safetensors for each fold."""
    means = found_means(cache)
    heads = {fold: load_file(models / str(fold) / "heads.safetensors") for fold in {fold for fold, _ in means.values()}}
    table = "| | postings | the role | an acceptable role |\n|---|---|---|---|\n"
    for name, real in (("all real", True), ("composed", False)):
        scored = [p for p in postings if p.real == real and (p.file, p.id) in means]
        best = [_best(*means[p.file, p.id], heads) for p in scored]
        same = sum(role == p.role for role, p in zip(best, scored, strict=True))
        fine = sum(role in p.roles for role, p in zip(best, scored, strict=True))
        count = max(1, len(scored))
        table += f"| {name} | {len(scored)} | {same / count:.3f} | {fine / count:.3f} |\n"
    return table


def _best(fold: int, mean: np.ndarray, heads: dict[int, dict[str, np.ndarray]]) -> str:
    return ROLES[int(np.argmax(heads[fold]["role.weight"] @ mean + heads[fold]["role.bias"]))]
