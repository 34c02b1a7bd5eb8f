"""The lines a run learns from, with their targets and weights."""

from dataclasses import dataclass, field

from corpus import Line, Posting
from settings import Settings
from targets import category_target, duty_target, role_target, unit_labels
from tasks import CATEGORIES


@dataclass(frozen=True)
class Example:
    """A line. A weight of 0 leaves it out of that task."""

    text: str
    duty: float = 0.0
    duty_weight: float = 0.0
    category: tuple[float, ...] = (0.0,) * len(CATEGORIES)
    category_weight: float = 0.0


@dataclass(frozen=True)
class Group:
    """Lines that stay in one step: a posting's duties with its roles, or a single line without."""

    examples: list[Example]
    roles: list[float] | None = None


@dataclass
class Data:
    """The postings' duties are in each epoch; of the lines that are no duty and of the written lines a share is."""

    duties: list[Group] = field(default_factory=list)
    not_duties: list[Group] = field(default_factory=list)
    written: list[Group] = field(default_factory=list)


def training_data(postings: list[Posting], written: list[Line], settings: Settings) -> Data:
    """Everything to learn from, in a fixed order."""
    data = Data()
    for posting in postings:
        _add_posting(data, posting, settings)
    data.written = [Group([_written(line, settings)]) for line in written]
    return data


def _add_posting(data: Data, posting: Posting, settings: Settings) -> None:
    weight = settings.real if posting.real else settings.composed
    category_weight = weight if posting.social else min(weight, settings.foreign)
    duties = []
    for unit, text in enumerate(posting.units):
        if not text:
            continue
        labels = unit_labels(posting, unit)
        if not labels:
            data.not_duties.append(Group([Example(text, 0.0, weight)]))
            continue
        category = tuple(category_target(labels, settings.secondary))
        duties.append(Example(text, duty_target(posting, unit), weight, category, category_weight))
    if duties:
        data.duties.append(Group(duties, role_target(posting)))


def _written(line: Line, settings: Settings) -> Example:
    if line.label in ("duty", "not_duty"):
        return Example(line.text, float(line.label == "duty"), 1.0)
    return Example(line.text, 1.0, 1.0, tuple(category_target([line.label], settings.secondary)), 1.0)
