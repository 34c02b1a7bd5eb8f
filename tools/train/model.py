"""The encoder with its linear heads."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from batches import by_length
from model_files import save_model
from settings import MAX_TOKENS

MOST_TOKENS = 1536  # a pass, padding included


class Model(torch.nn.Module):
    """BERT whose hidden states are averaged over a line's tokens ([CLS] and [SEP] included, padding not), and the tasks'
    linear heads on that vector. The vector isn't normalised."""

    def __init__(self, folder: Path, dropout: float = 0.0):
        super().__init__()
        self.config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        self.tokenizer_json = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        self.tokenizer = _tokenizer(folder)
        self.encoder = BertModel(_config(self.config, dropout), add_pooling_layer=False)
        self.encoder.load_state_dict(load_file(folder / "encoder.safetensors"), strict=True)
        _share_dropout(self.encoder)
        heads = load_file(folder / "heads.safetensors")
        self.heads = torch.nn.ParameterDict(
            {name.replace(".", "_"): torch.nn.Parameter(v) for name, v in heads.items()}
        )

    def tokens(self, texts: list[str]) -> list[list[int]]:
        """Token ids of each text, cut to MAX_TOKENS."""
        return [encoding.ids for encoding in self.tokenizer.encode_batch(texts)]

    def vectors(self, ids: list[list[int]]) -> torch.Tensor:
        """One pooled vector a line [lines, width], in the order given."""
        passes = by_length([len(line) for line in ids], MOST_TOKENS)
        pooled = torch.cat([self._pooled([ids[i] for i in part]) for part in passes])
        order = torch.tensor([i for part in passes for i in part])
        return pooled[torch.argsort(order)]

    def head(self, task: str, vectors: torch.Tensor) -> torch.Tensor:
        """A task's logits [lines, outputs]."""
        return torch.nn.functional.linear(vectors, self.heads[f"{task}_weight"], self.heads[f"{task}_bias"])

    def save(self, out: Path) -> None:
        """Writes the model's four files."""
        heads = {name.replace("_", "."): value.detach() for name, value in self.heads.items()}
        save_model(out, self.encoder.state_dict(), heads, self.config, self.tokenizer_json)

    def _pooled(self, ids: list[list[int]]) -> torch.Tensor:
        longest = max(len(line) for line in ids)
        padded = torch.tensor([line + [0] * (longest - len(line)) for line in ids])
        mask = torch.tensor([[1] * len(line) + [0] * (longest - len(line)) for line in ids])
        hidden = self.encoder(padded, attention_mask=mask).last_hidden_state.float()
        kept = mask.unsqueeze(-1).float()
        return (hidden * kept).sum(1) / kept.sum(1)


class LineDropout(torch.nn.Module):
    """Dropout that drops the same numbers of every token of a line: [lines, tokens, width] in and out. It asks for a
    fraction of the random numbers, which on CPU cost more than the layers they serve."""

    def __init__(self, share: float):
        super().__init__()
        self.share = share

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        if not self.training or self.share == 0:
            return hidden
        mask = torch.rand(hidden.shape[0], 1, hidden.shape[2]) >= self.share
        return hidden * (mask / (1 - self.share)).to(hidden.dtype)


def _share_dropout(encoder: BertModel) -> None:
    parts = [part for layer in encoder.encoder.layer for part in (layer.attention.output, layer.output)]
    for module in [encoder.embeddings, *parts]:
        module.dropout = LineDropout(module.dropout.p)


def _tokenizer(folder: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.encode_special_tokens = True  # "[CLS]" in a posting is text
    return tokenizer


def _config(config: dict, dropout: float) -> BertConfig:
    known = {name: value for name, value in config.items() if name not in ("architectures", "transformers_version")}
    known |= {"hidden_dropout_prob": dropout, "attention_probs_dropout_prob": 0.0}
    # Attention as plain matrix products: on CPU its backward pass is several times faster than the fused one.
    return BertConfig(**known, attn_implementation="eager")
