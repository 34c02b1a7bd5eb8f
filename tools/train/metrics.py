"""Figures over labelled answers. Nothing here knows of models."""

from collections.abc import Sequence


def macro_f1(gold: Sequence[str], got: Sequence[str], classes: Sequence[str]) -> float:
    """The mean F1 of the classes that occur in `gold` or `got`; 0 where there are none."""
    scores = []
    for name in classes:
        hits = sum(g == name == a for g, a in zip(gold, got, strict=True))
        total = sum(g == name for g in gold) + sum(a == name for a in got)
        if total:
            scores.append(2 * hits / total)
    return sum(scores) / len(scores) if scores else 0.0


def precision_recall(gold: Sequence[bool], got: Sequence[bool]) -> tuple[float, float]:
    """Precision and recall of True; 1 where nothing was claimed or nothing was to be found."""
    hits = sum(g and a for g, a in zip(gold, got, strict=True))
    return hits / sum(got) if sum(got) else 1.0, hits / sum(gold) if sum(gold) else 1.0
