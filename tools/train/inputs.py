"""What the encoder's linear steps get to see."""

import hashlib

import numpy as np
import torch

from model import Model

LINES = 1000


def input_moments(model: Model, texts: list[str]) -> dict[str, np.ndarray]:
    """For each linear step of the encoder, by its name, the sum of x x^T over its inputs x for LINES of the texts, chosen by
    their hashes. A line goes alone, so that no padding counts."""
    moments: dict[str, np.ndarray] = {}

    def watch(name: str):
        def add(_module: torch.nn.Module, inputs: tuple[torch.Tensor], _output: torch.Tensor) -> None:
            x = inputs[0].flatten(0, -2)
            moments[name] = moments.get(name, 0) + (x.T @ x).numpy().astype(np.float64)

        return add

    linear = [(name, module) for name, module in model.encoder.named_modules() if isinstance(module, torch.nn.Linear)]
    hooks = [module.register_forward_hook(watch(name)) for name, module in linear]
    chosen = sorted(set(texts), key=lambda text: hashlib.sha256(text.encode()).digest())[:LINES]
    model.eval()
    with torch.no_grad():
        for line in model.tokens(chosen):
            model.vectors([line])
    for hook in hooks:
        hook.remove()
    return moments
