"""python tools/train/export.py FOLDER FILE: packs a trained model into the one file that TrueTitle reads.

FOLDER holds config.json, tokenizer.json, encoder.safetensors (a BERT in Hugging Face's names) and heads.safetensors. Weights
are rounded to 8 bits, those of linear steps so that their products with the inputs of the lexicon's examples stay; everything
else stays 32-bit. The same folder and examples give the same bytes on the same kind of machine. The head for roles was a task of
training only and is left out.

The file, in little-endian order (lib/meaning/layout.ts reads it):

  byte  0  "TTENCODE"
        8  format version, uint32 (1)
       12  length of the whole file, uint32
       16  SHA-256 of everything from byte 48 on
       48  eight uint32: tokens, layers, width, heads of attention, inner width, positions, answers, bytes of the text
       80  the text: JSON {"categories": [...], "tokens": [...]} in UTF-8, tokens in the order of their ids
  then these arrays, each (the text too) padded with zeros to a multiple of 16 bytes; "rounded" is an int8 matrix [outputs, inputs]
  followed by its scales, float32 [inputs / 128, outputs]:

  words, int8 [tokens, width], and their scales, float32 [width / 32, tokens]; positions [positions, width], float32, with the
  row of the first segment added in; gain and bias [width] of the first normalisation; then for each layer
    queries, keys and values [3 * width, width] rounded, bias; attention's output [width, width] rounded, bias; gain, bias;
    up [inner, width] rounded, bias; down [width, inner] rounded, bias; gain, bias;
  at last the heads' weights [answers, width] and bias [answers], float32: duty or not, then the categories.
"""

import argparse
import hashlib
import json
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file

from corpus import read_written
from inputs import input_moments
from model import Model
from rounding import round_for_inputs, round_rows
from tasks import CATEGORIES

MAGIC = b"TTENCODE"
VERSION = 1
POSITIONS = 128
PART, WORD_PART = 128, 32  # neighbouring weights that share a scale
EXAMPLES = Path(__file__).resolve().parents[2] / "lexicon" / "examples"
# What lib/meaning/tokenizer.ts does; anything else would give other tokens.
NORMALIZER = {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True}
MODEL = {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100}


def pack(folder: Path, texts: list[str]) -> bytes:
    """The model file's bytes; `texts` are lines of the kind that it will read. Raises ValueError for a model that the kernel
    doesn't compute."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    _check(config)
    tokens = read_tokens(folder / "tokenizer.json")
    heads = load_file(folder / "heads.safetensors")
    text = json.dumps({"categories": CATEGORIES, "tokens": tokens}, ensure_ascii=False, separators=(",", ":")).encode()
    width, inner, layers = config["hidden_size"], config["intermediate_size"], config["num_hidden_layers"]
    answers = 1 + len(heads["category.bias"])
    sizes = (len(tokens), layers, width, config["num_attention_heads"], inner, POSITIONS, answers, len(text))
    state = load_file(folder / "encoder.safetensors")
    arrays = [*_encoder(state, input_moments(Model(folder), texts), layers), *_heads(heads)]
    content = struct.pack("<8I", *sizes) + _padded(text) + b"".join(_padded(_bytes(array)) for array in arrays)
    head = MAGIC + struct.pack("<2I", VERSION, 48 + len(content))
    return head + hashlib.sha256(content).digest() + content


def read_tokens(path: Path) -> list[str]:
    """The vocabulary in the order of ids, from a tokenizer.json that works as ours does."""
    tokenizer = json.loads(path.read_text(encoding="utf-8"))
    vocabulary = tokenizer["model"].pop("vocab")
    if tokenizer["normalizer"] != NORMALIZER or tokenizer["model"] != MODEL or tokenizer["pre_tokenizer"] != {"type": "BertPreTokenizer"}:
        raise ValueError(f"{path} is no uncased WordPiece tokenizer of the usual settings")
    if sorted(vocabulary.values()) != list(range(len(vocabulary))):
        raise ValueError(f"{path}: the ids have gaps")
    return sorted(vocabulary, key=vocabulary.__getitem__)


def _check(config: dict) -> None:
    expected = {"hidden_act": "gelu", "layer_norm_eps": 1e-12, "position_embedding_type": "absolute"}
    wrong = [name for name, value in expected.items() if config.get(name, value) != value]
    if wrong or config["hidden_size"] != 32 * config["num_attention_heads"]:
        raise ValueError(f"the kernel computes no such model: {wrong or 'its heads of attention are not 32 wide'}")


def _encoder(state: dict[str, np.ndarray], moments: dict[str, np.ndarray], layers: int) -> Iterator[np.ndarray]:
    def linear(*names: str) -> Iterator[np.ndarray]:
        weights = np.concatenate([state[f"{name}.weight"] for name in names])
        yield from round_for_inputs(weights, moments[names[0]], PART)
        yield np.concatenate([state[f"{name}.bias"] for name in names])

    def norm(name: str) -> Iterator[np.ndarray]:
        yield from (state[f"{name}.weight"], state[f"{name}.bias"])

    yield from round_rows(state["embeddings.word_embeddings.weight"], WORD_PART)
    segment = state["embeddings.token_type_embeddings.weight"][0]
    yield state["embeddings.position_embeddings.weight"][:POSITIONS] + segment
    yield from norm("embeddings.LayerNorm")
    for layer in (f"encoder.layer.{number}" for number in range(layers)):
        yield from linear(*(f"{layer}.attention.self.{part}" for part in ("query", "key", "value")))
        yield from linear(f"{layer}.attention.output.dense")
        yield from norm(f"{layer}.attention.output.LayerNorm")
        yield from linear(f"{layer}.intermediate.dense")
        yield from linear(f"{layer}.output.dense")
        yield from norm(f"{layer}.output.LayerNorm")


def _heads(heads: dict[str, np.ndarray]) -> Iterator[np.ndarray]:
    for part in ("weight", "bias"):
        yield np.concatenate([heads[f"duty.{part}"], heads[f"category.{part}"]])


def _bytes(array: np.ndarray) -> bytes:
    return array.tobytes() if array.dtype == np.int8 else array.astype("<f4").tobytes()


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 16)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Packs a trained model into the file that TrueTitle reads.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--examples", type=Path, default=EXAMPLES)
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # sums in one order
    texts = [line.text for line in read_written(arguments.examples, arguments.examples)]
    arguments.file.write_bytes(pack(arguments.folder, texts))
