"""One training run: from the pruned base model to a model's four files."""

import hashlib
import json
import time
from contextlib import nullcontext
from pathlib import Path

import torch

from batches import steps_of_epoch
from checkpoint import load_checkpoint, save_checkpoint
from examples import Data
from losses import step_loss
from model import Model
from model_files import write_atomically
from settings import Settings

SAVE_EVERY = 120.0  # seconds


def run(base: Path, out: Path, data: Data, settings: Settings) -> None:
    """Trains on `data` and leaves the model in `out`. A finished run is not repeated; an interrupted one goes on where its
    last checkpoint stands. Other data or settings start anew."""
    key = run_key(base, data, settings)
    done = out / "run.json"
    if done.exists() and json.loads(done.read_text())["key"] == key:
        print(f"{out}: done before", flush=True)
        return
    torch.manual_seed(settings.seed)
    model = Model(base, settings.dropout)
    started = time.time()
    steps = _train(model, data, settings, out / "checkpoint.pt", key)
    model.save(out)
    facts = {"key": key, "settings": settings.as_dict(), "steps": steps, "last_seconds": round(time.time() - started)}
    write_atomically(done, json.dumps(facts, indent=2).encode())
    (out / "checkpoint.pt").unlink(missing_ok=True)


def run_key(base: Path, data: Data, settings: Settings) -> str:
    """Names a run by everything it depends on: base model, lines with targets and weights, settings."""
    digest = hashlib.sha256(json.dumps(settings.as_dict(), sort_keys=True).encode())
    digest.update((base / "encoder.safetensors").read_bytes())
    digest.update(repr(data).encode())
    return digest.hexdigest()


def rate_at(step: int, steps: int, warmup: float) -> float:
    """The learning rate's factor: up in a line during the warm-up, then down in a line to 0."""
    rise = max(1, round(warmup * steps))
    return min((step + 1) / rise, (steps - step) / max(1, steps - rise))


def _train(model: Model, data: Data, settings: Settings, path: Path, key: str) -> int:
    optimizer = _optimizer(model, settings)
    plan = [groups for epoch in range(settings.epochs) for groups in steps_of_epoch(data, settings, epoch)]
    first = load_checkpoint(path, key, model, optimizer)
    model.train()
    saved = told = time.time()
    total = 0.0
    for number in range(first, len(plan)):
        total += _step(model, optimizer, plan[number], settings, rate_at(number, len(plan), settings.warmup))
        if (number + 1) % 100 == 0:
            now = time.time()
            print(f"{path.parent.name} {number + 1}/{len(plan)} loss {total / 100:.3f} {now - told:.0f} s", flush=True)
            told, total = now, 0.0
        if time.time() - saved > SAVE_EVERY:
            save_checkpoint(path, key, number + 1, model, optimizer)
            saved = time.time()
    return len(plan)


def _step(model: Model, optimizer, groups: list, settings: Settings, factor: float) -> float:
    for group in optimizer.param_groups:
        group["lr"] = group["highest"] * factor
    ids = model.tokens([example.text for group in groups for example in group.examples])
    with torch.autocast("cpu", torch.bfloat16) if settings.half else nullcontext():
        vectors = model.vectors(ids)
    loss = step_loss(model, groups, vectors, settings)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.encoder.parameters(), 1.0)
    optimizer.step()
    return float(loss.detach())


def _optimizer(model: Model, settings: Settings) -> torch.optim.Optimizer:
    plain = [p for p in model.encoder.parameters() if p.dim() < 2]
    decayed = [p for p in model.encoder.parameters() if p.dim() >= 2]
    groups = [
        {"params": decayed, "highest": settings.rate, "weight_decay": settings.weight_decay},
        {"params": plain, "highest": settings.rate, "weight_decay": 0.0},
        *(_head(name, head, settings) for name, head in model.heads.items()),
    ]
    return torch.optim.AdamW(groups, lr=settings.rate, fused=True)


def _head(name: str, head: torch.nn.Parameter, settings: Settings) -> dict:
    highest = settings.role_rate if name.startswith("role") else settings.head_rate
    return {"params": [head], "highest": highest, "weight_decay": 0.0}
