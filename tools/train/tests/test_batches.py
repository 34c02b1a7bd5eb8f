from batches import by_length, steps_of_epoch
from examples import Data, Example, Group
from settings import Settings

DATA = Data(
    duties=[Group([Example(f"d{n} {i}") for i in range(n % 4 + 1)], [1.0]) for n in range(20)],
    not_duties=[Group([Example(f"n{n}")]) for n in range(40)],
    written=[Group([Example(f"w{n}")]) for n in range(30)],
)
SETTINGS = Settings(batch=8, non_duties=0.5, written=0.2)


def texts(steps):
    return [example.text for step in steps for group in step for example in group.examples]


def test_an_epoch_holds_every_duty_and_a_share_of_the_rest():
    seen = texts(steps_of_epoch(DATA, SETTINGS, 0))
    assert len(seen) == len(set(seen))
    assert sorted(t for t in seen if t[0] == "d") == sorted(e.text for g in DATA.duties for e in g.examples)
    assert [sum(t[0] == kind for t in seen) for kind in "nw"] == [20, 6]


def test_the_same_epoch_is_the_same_and_another_is_another():
    first = texts(steps_of_epoch(DATA, SETTINGS, 0))
    assert first == texts(steps_of_epoch(DATA, SETTINGS, 0))
    assert set(first) != set(texts(steps_of_epoch(DATA, SETTINGS, 1)))
    assert first != texts(steps_of_epoch(DATA, Settings(seed=2, batch=8, non_duties=0.5, written=0.2), 0))


def test_a_posting_stays_in_one_step():
    steps = steps_of_epoch(DATA, SETTINGS, 0)
    sizes = [sum(len(group.examples) for group in step) for step in steps]
    assert all(8 <= size <= 11 for size in sizes[:-1])
    assert sum(group.roles is not None for step in steps for group in step) == len(DATA.duties)


def test_lines_of_like_length_share_a_pass():
    lengths = [9, 2, 30, 3, 2, 28, 10]
    passes = by_length(lengths, 60)
    assert sorted(index for part in passes for index in part) == list(range(7))
    assert passes == [[1, 4, 3, 0, 6], [5, 2]]
    assert all(len(part) * max(lengths[i] for i in part) <= 60 for part in passes)


def test_a_line_longer_than_a_pass_gets_its_own():
    assert by_length([100, 3], 50) == [[1], [0]]
