import numpy as np

from rounding import round_for_inputs, round_rows


def _case():
    source = np.random.default_rng(7)
    weights = source.normal(size=(24, 256)).astype(np.float32)
    inputs = source.normal(size=(2000, 40)) @ source.normal(size=(40, 256))
    return weights, inputs


def _back(numbers, scales, part):
    return numbers * np.repeat(scales.T, part, axis=1)


def test_every_weight_is_near_its_number_times_its_scale():
    weights, _ = _case()
    numbers, scales = round_rows(weights, 64)
    assert numbers.dtype == np.int8 and scales.shape == (4, 24)
    assert np.abs(_back(numbers, scales, 64) - weights).max() <= scales.max() / 2 + 1e-6


def test_rounding_for_inputs_keeps_their_products_far_better():
    weights, inputs = _case()
    lost = [
        np.square(inputs @ (_back(*rounded, 128) - weights).T).mean()
        for rounded in (round_for_inputs(weights, inputs.T @ inputs, 128), round_rows(weights, 128))
    ]
    assert lost[0] < lost[1] / 3


def test_a_row_of_zeros_stays():
    numbers, scales = round_rows(np.zeros((2, 32), np.float32), 32)
    assert not numbers.any() and (scales > 0).all()
