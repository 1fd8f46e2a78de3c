"""Sketches of id sets: equal, united, told apart."""

from __future__ import annotations

import numpy as np
import pytest
from layerferry.core.download.id_sketch import IdSketch


def sketch(*ids):
    return IdSketch.of(np.array(ids, dtype=np.int64))


def test_order_does_not_matter_and_one_id_does():
    ids = np.arange(1, 100_001, dtype=np.int64)
    mixed = np.random.default_rng(1).permutation(ids)
    assert IdSketch.of(ids) == IdSketch.of(mixed)
    assert IdSketch.of(ids) != IdSketch.of(ids[:-1])
    assert IdSketch.of(ids).rows == 100_000


def test_disjoint_sets_add_up_to_their_union():
    ids = np.arange(1, 5001, dtype=np.int64)
    parts = [IdSketch.of(ids[k::4]) for k in range(4)]
    assert IdSketch.union(parts) == IdSketch.of(ids)
    assert IdSketch.union(parts[1:]) != IdSketch.of(ids)


@pytest.mark.parametrize("seed", range(20))
def test_a_few_differing_ids_are_named_whatever_the_size(seed):
    dice = np.random.default_rng(seed)
    ids = np.unique(dice.integers(-(2**62), 2**62, 20_000))
    gone, new = ids[:11], np.array([1, 2, 3, 2**33, -5], dtype=np.int64)
    kept = ids[11:]
    difference = IdSketch.of(ids).difference(IdSketch.of(np.concatenate([kept, new])))
    assert difference == (sorted(gone.tolist()), sorted(new.tolist()))


def test_equal_sets_differ_in_nothing():
    assert sketch(3, 1, 2).difference(sketch(1, 2, 3)) == ([], [])


def test_too_many_differing_ids_are_not_guessed():
    many = np.arange(1, 3001, dtype=np.int64)
    assert IdSketch.of(many).difference(sketch()) is None


def test_a_sketch_survives_being_written():
    made = sketch(1, 2**40, -7)
    assert IdSketch.from_text(made.as_text()) == made
    assert len(made.as_text()) < 4100


@pytest.mark.parametrize("text", ["", "AAAA", "no base64!", "é"])
def test_other_text_is_no_sketch(text):
    with pytest.raises(ValueError, match="not a sketch"):
        IdSketch.from_text(text)
