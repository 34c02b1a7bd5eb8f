"""Weights as 8-bit whole numbers: a matrix [rows, columns] becomes int8 (-127 to 127) and scales [columns / part, rows], one for
each `part` neighbours in a row. A weight is about its number times its scale."""

import numpy as np

DAMPING = 0.01  # of the mean moment: keeps rare inputs from being traded for nothing
STRIDE = 128  # columns that are settled before the rest of the matrix is corrected


def round_rows(weights: np.ndarray, part: int) -> tuple[np.ndarray, np.ndarray]:
    """Every weight to its nearest number."""
    scales = _scales(weights, part)
    numbers = np.rint(weights / np.repeat(scales, part, axis=1)).clip(-127, 127)
    return _packed(numbers, scales)


def round_for_inputs(weights: np.ndarray, moments: np.ndarray, part: int) -> tuple[np.ndarray, np.ndarray]:
    """Every weight to a number such that the products with real inputs stay: what a rounded column loses, the columns after it
    make good, as far as their inputs go together. `moments` [columns, columns] is the sum of x x^T over inputs x. This is GPTQ
    (Frantar et al. 2022, arXiv 2210.17323)."""
    scales = _scales(weights, part)
    wide = np.repeat(scales, part, axis=1).astype(np.float64)
    rest = weights.astype(np.float64)
    numbers = np.zeros_like(rest)
    trade = _trade(moments)
    columns = weights.shape[1]
    for start in range(0, columns, STRIDE):
        end = min(start + STRIDE, columns)
        lost = np.zeros((len(weights), end - start))
        for i in range(start, end):
            numbers[:, i] = np.rint(rest[:, i] / wide[:, i]).clip(-127, 127)
            lost[:, i - start] = (rest[:, i] - numbers[:, i] * wide[:, i]) / trade[i, i]
            rest[:, i + 1 : end] -= np.outer(lost[:, i - start], trade[i, i + 1 : end])
        rest[:, end:] -= lost @ trade[start:end, end:]
    return _packed(numbers, scales)


def _scales(weights: np.ndarray, part: int) -> np.ndarray:
    parts = np.abs(weights).reshape(len(weights), -1, part)
    return np.maximum(parts.max(axis=2), 1e-12).astype(np.float32) / np.float32(127)


def _trade(moments: np.ndarray) -> np.ndarray:
    """The upper Cholesky factor of the moments' inverse."""
    damped = moments + np.eye(len(moments)) * DAMPING * np.mean(np.diag(moments))
    return np.linalg.cholesky(np.linalg.inv(damped)).T


def _packed(numbers: np.ndarray, scales: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return numbers.astype(np.int8), np.ascontiguousarray(scales.T)
