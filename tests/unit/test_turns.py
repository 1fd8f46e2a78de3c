"""Who may leave with a secret while others have no answer yet."""

from __future__ import annotations

import contextlib

import pytest
from layerferry.core.auth.turns import Turns
from layerferry.core.errors import Cancelled

PATIENCE_S = 0.03


class Line:
    """A clock, and turns of requests over one line, in one thread."""

    def __init__(self, proof_s=None, answers_s=()):
        self.now = 0.0
        self.turns = Turns(PATIENCE_S, lambda: self.now)
        self._open = contextlib.ExitStack()
        for seconds in answers_s:
            with self.turns.take(lambda: True, is_known=True) as turn:
                turn.leave()
                self.now += seconds
                turn.granted()
        if proof_s is not None:
            with self.turns.take(lambda: True) as turn:
                self.prove(turn, proof_s)

    def take(self, is_known=True):
        """Take a turn; None when it would have to be waited for."""
        try:
            return self._open.enter_context(self.turns.take(lambda: True, is_known))
        except Cancelled:
            return None

    def prove(self, turn, seconds):
        with turn.proving():
            self.now += seconds

    def leaves(self, is_known=True):
        turn = self.take(is_known)
        turn.leave()
        return turn

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._open.close()


QUICK = {"proof_s": 0.1, "answers_s": (0.1, 0.11, 0.1)}


def test_the_next_one_waits_while_an_answer_may_come_soon():
    with Line(**QUICK) as line:
        first = line.leaves()
        line.now += 0.9 * PATIENCE_S
        assert line.take() is None
        first.granted()
        assert not line.take().must_prove


@pytest.mark.parametrize(
    ("before", "must_prove"),
    [
        ({}, True),
        ({"answers_s": (0.1,)}, True),
        ({"proof_s": 0.1}, True),
        (QUICK, False),
        ({"proof_s": 0.1, "answers_s": (0.25,)}, False),
        ({"proof_s": 0.1, "answers_s": (0.27,)}, True),
        ({"proof_s": 0.1, "answers_s": (1.0, 0.1, 0.1, 0.1)}, True),
        ({"proof_s": 0.1, "answers_s": (1.0, 0.1, 0.1, 0.1, 0.1)}, False),
    ],
)
def test_who_overtakes_proves_first_unless_answers_come_as_soon_as_two_proofs(before, must_prove):
    with Line(**before) as line:
        line.leaves()
        line.now += PATIENCE_S
        assert line.take().must_prove == must_prove


@pytest.mark.parametrize(("first", "second"), [(False, True), (True, False)])
def test_what_was_never_granted_is_neither_followed_nor_follows(first, second):
    with Line(**QUICK) as line:
        line.leaves(is_known=first)
        line.now += PATIENCE_S
        assert line.take(is_known=second).must_prove


def test_a_third_waits_however_long_it_takes():
    with Line(**QUICK) as line:
        first = line.leaves()
        line.now += PATIENCE_S
        line.leaves()
        line.now += 60.0
        assert line.take() is None
        first.granted()
        assert line.take() is not None


def test_one_after_another_leaves_where_each_proves_the_secret():
    with Line(proof_s=0.1, answers_s=(5.0,)) as line:
        for _ in range(8):
            line.now += PATIENCE_S
            turn = line.take()
            line.prove(turn, 0.1)
            turn.leave()


def test_a_proof_that_fails_proves_nothing():
    with Line(**QUICK) as line:
        line.leaves()
        line.now += PATIENCE_S
        second = line.take(is_known=False)
        with contextlib.suppress(TimeoutError), second.proving():
            raise TimeoutError
        second.leave()
        line.now += 60.0
        assert line.take() is None


def test_nobody_leaves_while_one_that_was_refused_finds_out_why():
    with Line(**QUICK) as line:
        first = line.leaves()
        line.now += PATIENCE_S
        second = line.leaves()
        second.granted()
        first.regain(lambda: True)
        line.now += 60.0
        assert line.take() is None
        with pytest.raises(Cancelled):
            second.regain(lambda: True)
