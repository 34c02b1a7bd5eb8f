"""What a step is judged by."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, log_softmax, normalize

from examples import Group
from model import Model
from settings import Settings


def step_loss(model: Model, groups: list[Group], vectors: torch.Tensor, settings: Settings) -> torch.Tensor:
    """The weighted sum of the tasks' losses for the groups' lines, whose vectors stand in the same order."""
    lines = [example for group in groups for example in group.examples]
    loss = category_loss(model, lines, vectors) + settings.duty_task * duty_loss(model, lines, vectors)
    return loss + settings.role_task * role_loss(model, groups, vectors)


def category_loss(model: Model, lines: list, vectors: torch.Tensor) -> torch.Tensor:
    """Cross-entropy against the soft labels, a weighted mean over the lines that have one."""
    weights = torch.tensor([line.category_weight for line in lines])
    targets = torch.tensor([line.category for line in lines])
    losses = -(targets * log_softmax(model.head("category", vectors), dim=-1)).sum(-1)
    return _mean(losses, weights)


def duty_loss(model: Model, lines: list, vectors: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of duty or not, a weighted mean."""
    weights = torch.tensor([line.duty_weight for line in lines])
    targets = torch.tensor([line.duty for line in lines])
    logits = model.head("duty", vectors).squeeze(-1)
    return _mean(binary_cross_entropy_with_logits(logits, targets, reduction="none"), weights)


def role_loss(model: Model, groups: list[Group], vectors: torch.Tensor) -> torch.Tensor:
    """Cross-entropy summed over the roles, from the mean of a posting's normalised duty vectors; the mean over the
    step's postings, 0 where it has none."""
    means, targets, start = [], [], 0
    for group in groups:
        end = start + len(group.examples)
        if group.roles is not None:
            means.append(normalize(vectors[start:end], dim=-1).mean(0))
            targets.append(group.roles)
        start = end
    if not means:
        return vectors.new_zeros(())
    logits = model.head("role", torch.stack(means))
    losses = binary_cross_entropy_with_logits(logits, torch.tensor(targets), reduction="none")
    return losses.sum(-1).mean()


def _mean(losses: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    return (losses * weights).sum() / weights.sum().clamp_min(1.0)
