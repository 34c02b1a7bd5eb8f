"""Weights as 8-bit whole numbers."""

import numpy as np


def round_rows(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row of a matrix as int8 (-127 to 127) and its scale: weights are about numbers * scale[:, None]."""
    scales = np.maximum(np.abs(weights).max(axis=1), 1e-12).astype(np.float32) / np.float32(127)
    numbers = np.rint(weights / scales[:, None]).clip(-127, 127).astype(np.int8)
    return numbers, scales
