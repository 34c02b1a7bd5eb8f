import json

import pytest

from corpus import line_text, read_others, read_postings, read_written
from targets import category_target, duty_target, role_target, unit_labels
from tasks import CATEGORIES, ROLES

READ = {"role": "community_manager", "also": ["engagement_strategist"], "duties": {"1": "community"}}
TWICE = {
    "id": "P1",
    "title": "Community Manager",
    "company": "Salt & Sea",
    "units": ["# What you do", "• Answer comments", "• Film our reels", "• Two years of experience"],
    "gold": {"role": "community_manager", "also": [], "duties": {"1": "community"}, "optional": {"2": "execution"}},
    "A": READ | {"duties": {"1": "community", "2": "execution/community"}},
    "B": READ | {"also": ["social_media_manager"], "duties": {"1": "community/execution"}},
}
ONCE = TWICE | {"id": "P2", "A": READ}
del ONCE["B"]


@pytest.fixture
def directory(tmp_path):
    def write(name, *rows):
        (tmp_path / name).write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")

    write("postings.jsonl", TWICE, ONCE)
    write("composed.jsonl", ONCE | {"id": "P3"})
    write("written-2.jsonl", {"text": "• Boost the post", "label": "ads"})
    write("unlabelled.jsonl", {"id": "U1", "body": "Keep the books"})
    write("titles.jsonl", {"title": "Nurse"})
    examples = tmp_path / "examples"
    examples.mkdir()
    (examples / "not-duties.txt").write_text("Free fruit\n\n", encoding="utf-8")
    return tmp_path


def test_reads_what_is_labelled_and_nothing_else(directory):
    assert [(p.file, p.id, p.real) for p in read_postings(directory)] == [
        ("composed.jsonl", "P3", False),
        ("postings.jsonl", "P1", True),
        ("postings.jsonl", "P2", True),
    ]
    assert read_others(directory) == ["Keep the books"]
    written = read_written(directory, directory / "examples")
    assert [(line.text, line.label) for line in written] == [("Boost the post", "ads"), ("Free fruit", "not_duty")]


def test_a_directory_without_postings_is_said_so(tmp_path):
    with pytest.raises(SystemExit, match="no labelled postings"):
        read_postings(tmp_path)


def test_marks_are_no_words():
    assert line_text("• Answer comments") == "Answer comments"
    assert line_text("## What you do ") == "What you do"
    assert line_text("#1 brand") == "#1 brand"


def test_readers_who_differ_make_soft_labels(directory):
    _, twice, once = read_postings(directory)
    assert [duty_target(twice, unit) for unit in range(4)] == [0, 1, 0.5, 0]
    assert [duty_target(once, unit) for unit in range(4)] == [0, 1, 0, 0]
    assert unit_labels(twice, 1) == ["community", "community/execution"]
    soft = dict(zip(CATEGORIES, category_target(unit_labels(twice, 1), 0.2), strict=True))
    assert soft == pytest.approx(dict.fromkeys(CATEGORIES, 0) | {"community": 0.9, "execution": 0.1})


def test_every_role_that_a_reader_accepts_counts(directory):
    twice = read_postings(directory)[1]
    accepted = {role for role, target in zip(ROLES, role_target(twice), strict=True) if target}
    assert accepted == {"community_manager", "engagement_strategist", "social_media_manager"}
