"""Where an interrupted run goes on: weights, optimiser, place and random state, written at once."""

import io
from pathlib import Path

import torch

from model_files import write_atomically


def save_checkpoint(path: Path, key: str, step: int, model: torch.nn.Module, optimizer: torch.optim.Optimizer) -> None:
    """Keeps the state after `step` steps of the run that `key` names."""
    data = io.BytesIO()
    state = {"key": key, "step": step, "model": model.state_dict(), "optimizer": optimizer.state_dict()}
    torch.save(state | {"random": torch.get_rng_state()}, data)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, data.getvalue())


def load_checkpoint(path: Path, key: str, model: torch.nn.Module, optimizer: torch.optim.Optimizer) -> int:
    """Restores the state and returns the steps already done; 0, with nothing restored, where there is no checkpoint or it
    belongs to other data or settings."""
    if not path.exists():
        return 0
    state = torch.load(path, weights_only=True)
    if state["key"] != key:
        return 0
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    torch.set_rng_state(state["random"])
    return state["step"]
