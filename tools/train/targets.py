"""From the readers' labels to numbers the tasks are trained on."""

from corpus import Posting
from tasks import CATEGORIES, ROLES


def category_target(labels: list[str], secondary: float) -> list[float]:
    """Probabilities in the order of CATEGORIES: the mean over the readers' labels, where a secondary label takes its
    share from the primary."""
    total = [0.0] * len(CATEGORIES)
    for label in labels:
        first, _, second = label.partition("/")
        share = secondary if second else 0.0
        total[CATEGORIES.index(first)] += (1 - share) / len(labels)
        if second:
            total[CATEGORIES.index(second)] += share / len(labels)
    return total


def unit_labels(posting: Posting, unit: int) -> list[str]:
    """What the readers who call a unit a duty say it is about; gold where it is a duty and no reading says so."""
    labels = [reading[unit] for reading in posting.readings if unit in reading]
    return labels or ([posting.gold[unit]] if unit in posting.gold else [])


def duty_target(posting: Posting, unit: int) -> float:
    """The share of the readers who call the unit a duty."""
    if len(posting.readings) == 1:
        return float(unit in posting.gold)
    return sum(unit in reading for reading in posting.readings) / len(posting.readings)


def role_target(posting: Posting) -> list[float]:
    """1 for every role that some reader accepts, in the order of ROLES."""
    return [float(role in posting.roles) for role in ROLES]
