"""Puts lines into steps and steps into forward passes. Depends on nothing but its arguments, so a run can be resumed."""

import random

from examples import Data, Group
from settings import Settings


def steps_of_epoch(data: Data, settings: Settings, epoch: int) -> list[list[Group]]:
    """The groups of one epoch, shuffled, with at least `settings.batch` lines a step (the last may be smaller). Lines that
    are no duty and written lines are drawn anew for each epoch."""
    draw = random.Random(f"{settings.seed} {epoch}")
    groups = list(data.duties)
    for some, share in ((data.not_duties, settings.non_duties), (data.written, settings.written)):
        groups += draw.sample(some, round(share * len(some)))
    draw.shuffle(groups)
    steps: list[list[Group]] = [[]]
    lines = 0
    for group in groups:
        if lines >= settings.batch:
            steps.append([])
            lines = 0
        steps[-1].append(group)
        lines += len(group.examples)
    return steps


def by_length(lengths: list[int], most_tokens: int) -> list[list[int]]:
    """Indices of lines from short to long, cut into passes of at most `most_tokens` tokens after padding."""
    passes: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lambda i: (lengths[i], i)):
        if not passes or (len(passes[-1]) + 1) * lengths[index] > most_tokens:
            passes.append([])
        passes[-1].append(index)
    return passes
