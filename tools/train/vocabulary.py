"""Cuts the base model's vocabulary to the tokens that postings use: tokenizer and embedding rows alike."""

import json
from collections import Counter
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from model_files import save_model
from tasks import random_heads

SPECIALS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def kept_tokens(vocabulary: dict[str, int], counts: Counter, at_least: int = 2) -> list[str]:
    """The tokens to keep, in the order of their old ids: the specials, every single character and `##` character (so
    that any word can still be spelled), and what occurs often enough."""

    def keep(token: str) -> bool:
        return token in SPECIALS or len(token.removeprefix("##")) == 1 or counts[token] >= at_least

    return [token for token in sorted(vocabulary, key=vocabulary.__getitem__) if keep(token)]


def count_tokens(tokenizer: Tokenizer, texts: list[str]) -> Counter:
    """How often each token occurs in the texts, uncut."""
    tokenizer.no_truncation()
    tokenizer.no_padding()
    counts: Counter = Counter()
    for encoding in tokenizer.encode_batch(texts, add_special_tokens=False):
        counts.update(encoding.tokens)
    return counts


def pruned_tokenizer(source: dict, kept: list[str]) -> dict:
    """tokenizer.json with the kept tokens only, ids renumbered from 0. Cutting and padding are left to whoever encodes."""
    ids = {token: number for number, token in enumerate(kept)}
    result = json.loads(json.dumps(source))
    result["truncation"] = result["padding"] = None
    result["model"]["vocab"] = ids
    for added in result["added_tokens"]:
        added["id"] = ids[added["content"]]
    for special in result["post_processor"]["special_tokens"].values():
        special["ids"] = [ids[token] for token in special["tokens"]]
    return result


def prune(base: Path, texts: list[str], out: Path) -> int:
    """Writes the pruned model files of `base` to `out` and returns the number of tokens kept."""
    source = json.loads((base / "tokenizer.json").read_text(encoding="utf-8"))
    vocabulary = source["model"]["vocab"]
    kept = kept_tokens(vocabulary, count_tokens(Tokenizer.from_file(str(base / "tokenizer.json")), texts))
    state = load_file(base / "model.safetensors")
    rows = torch.tensor([vocabulary[token] for token in kept])
    state["embeddings.word_embeddings.weight"] = state["embeddings.word_embeddings.weight"][rows].clone()
    config = json.loads((base / "config.json").read_text(encoding="utf-8")) | {"vocab_size": len(kept)}
    heads = random_heads(config["hidden_size"], seed=1)
    save_model(out, state, heads, config, pruned_tokenizer(source, kept))
    return len(kept)
