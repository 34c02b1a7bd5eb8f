"""A run of a tiny model with random weights: the whole way from base to files, and the same after an interruption."""

import pytest
import torch
from safetensors.torch import load_file
from test_vocabulary import SOURCE, WORDS
from transformers import BertConfig, BertModel

import trainer
from examples import Data, Example, Group
from model import Model
from model_files import save_model
from settings import Settings
from tasks import OUTPUTS, random_heads

CONFIG = dict(
    vocab_size=len(WORDS),
    hidden_size=16,
    num_hidden_layers=2,
    num_attention_heads=2,
    intermediate_size=32,
    max_position_embeddings=128,
)
ADS, OTHER = (0.0, 0.0, 0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 0.0, 0.0, 0.0, 1.0)
DATA = Data(
    duties=[
        Group([Example("cab cab", 1.0, 1.0, ADS, 1.0), Example("abba " * n, 1.0, 1.0, OTHER, 1.0)], [1.0] + [0.0] * 11)
        for n in range(1, 13)
    ],
    not_duties=[Group([Example("c b a " * n, 0.0, 1.0)]) for n in range(1, 25)],
)
SETTINGS = Settings(epochs=6, batch=6, rate=5e-3, head_rate=2e-2, non_duties=0.5, half=False)


@pytest.fixture
def base(tmp_path):
    torch.manual_seed(0)
    encoder = BertModel(BertConfig(**CONFIG), add_pooling_layer=False)
    save_model(tmp_path / "base", encoder.state_dict(), random_heads(16, 1), CONFIG, SOURCE)
    return tmp_path / "base"


def test_learns_what_the_lines_say(base, tmp_path):
    trainer.run(base, tmp_path / "out", DATA, SETTINGS)
    model = Model(tmp_path / "out").eval()
    vectors = model.vectors(model.tokens(["cab cab", "abba abba", "c b a c b a"]))
    assert model.head("category", vectors)[:2].argmax(-1).tolist() == [3, 5]
    assert (model.head("duty", vectors).squeeze(-1) > 0).tolist() == [True, True, False]
    heads = load_file(tmp_path / "out" / "heads.safetensors")
    assert {name: list(value.shape) for name, value in heads.items()} == {
        name: shape
        for task, n in OUTPUTS.items()
        for name, shape in ((f"{task}.weight", [n, 16]), (f"{task}.bias", [n]))
    }


def test_an_interrupted_run_ends_where_an_unbroken_one_does(base, tmp_path, monkeypatch):
    trainer.run(base, tmp_path / "whole", DATA, SETTINGS)
    monkeypatch.setattr(trainer, "SAVE_EVERY", -1.0)
    step, calls = trainer._step, iter(range(9))

    def stop(*arguments):
        if next(calls, None) is None:
            raise KeyboardInterrupt
        return step(*arguments)

    monkeypatch.setattr(trainer, "_step", stop)
    with pytest.raises(KeyboardInterrupt):
        trainer.run(base, tmp_path / "broken", DATA, SETTINGS)
    assert not (tmp_path / "broken" / "run.json").exists()
    taken = []
    monkeypatch.setattr(trainer, "_step", lambda *arguments: taken.append(1) or step(*arguments))
    trainer.run(base, tmp_path / "broken", DATA, SETTINGS)
    for name in ("encoder.safetensors", "heads.safetensors"):
        assert (tmp_path / "broken" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()
    assert len(taken) == len_of_plan() - 9


def test_a_finished_run_is_not_repeated_but_other_settings_are(base, tmp_path):
    trainer.run(base, tmp_path / "out", DATA, SETTINGS)
    before = (tmp_path / "out" / "encoder.safetensors").stat().st_mtime_ns
    trainer.run(base, tmp_path / "out", DATA, SETTINGS)
    assert (tmp_path / "out" / "encoder.safetensors").stat().st_mtime_ns == before
    trainer.run(base, tmp_path / "out", DATA, Settings(**SETTINGS.as_dict() | {"seed": 2}))
    assert (tmp_path / "out" / "encoder.safetensors").stat().st_mtime_ns > before


def test_a_line_has_the_same_vector_alone_and_among_others(base):
    model = Model(base).eval()
    texts = ["cab", "abba cab a b c", "a b", "[CLS] cab"]
    together = model.vectors(model.tokens(texts))
    for text, vector in zip(texts, together, strict=True):
        assert torch.allclose(model.vectors(model.tokens([text]))[0], vector, atol=1e-6)
    assert 3 <= len(model.tokens(["cab " * 500])[0]) <= 128
    assert WORDS.index("[CLS]") not in model.tokens(["[CLS] cab"])[0][1:]


def len_of_plan():
    return sum(len(trainer.steps_of_epoch(DATA, SETTINGS, epoch)) for epoch in range(SETTINGS.epochs))
