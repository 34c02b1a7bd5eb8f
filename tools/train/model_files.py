"""A model's four files: tokenizer.json, config.json, encoder.safetensors (the BERT without prefix), heads.safetensors."""

import json
import os
from pathlib import Path

from safetensors.torch import save

# The pooler of the base model isn't used, and the position ids are a constant.
_UNUSED = ("pooler.", "embeddings.position_ids")


def save_model(out: Path, encoder: dict, heads: dict, config: dict, tokenizer: dict) -> None:
    """Writes the four files into `out`, each at once."""
    out.mkdir(parents=True, exist_ok=True)
    kept = {name: value.float().contiguous() for name, value in encoder.items() if not name.startswith(_UNUSED)}
    write_atomically(out / "tokenizer.json", json.dumps(tokenizer, ensure_ascii=False).encode("utf-8"))
    write_atomically(out / "config.json", json.dumps(config, indent=2).encode("utf-8"))
    write_atomically(out / "heads.safetensors", save(heads))
    write_atomically(out / "encoder.safetensors", save(kept))


def write_atomically(path: Path, data: bytes) -> None:
    """Writes a whole file or nothing."""
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
