"""A token's life is told by our clock, whatever either clock says."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layerferry.core.auth.token import Token, token_until

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=timezone.utc)
HOUR = timedelta(hours=1)


def milliseconds(moment):
    return int(moment.timestamp() * 1000)


def date(moment):
    return {"date": format_datetime(moment, usegmt=True)}


@pytest.mark.parametrize("wrong_h", [-2, 0, 2, 24 * 365])
def test_a_wrong_clock_does_not_matter(wrong_h):
    server_now = NOW + timedelta(hours=wrong_h)
    token = token_until("t", milliseconds(server_now + HOUR), date(server_now), NOW)
    assert token.expires == NOW + HOUR
    assert token.life == HOUR
    assert token.is_fresh(NOW + timedelta(minutes=59))
    assert not token.is_fresh(NOW + HOUR)


@given(st.timedeltas(timedelta(seconds=1), timedelta(days=400)), st.integers(-99999999, 99999999))
def test_life_is_what_the_server_gave(life, skew_s):
    server_now = NOW + timedelta(seconds=skew_s)
    token = token_until("t", milliseconds(server_now + life), date(server_now), NOW)
    assert abs(token.expires - (NOW + life)) < timedelta(milliseconds=2)
    assert NOW < token.renew_at <= token.expires


@pytest.mark.parametrize("spelling", [str, lambda n: f" {n} ", int, float, lambda n: f"{n}.0"])
def test_expires_may_be_text(spelling):
    token = token_until("t", spelling(milliseconds(NOW + HOUR)), {}, NOW)
    assert token.expires == NOW + HOUR


def test_seconds_are_not_taken_for_milliseconds():
    token = token_until("t", int((NOW + HOUR).timestamp()), date(NOW), NOW)
    assert token.expires == NOW + HOUR


@pytest.mark.parametrize("behind_h", [-3, 0, 3])
def test_a_token_for_ever_is_one_whatever_either_clock_says(behind_h):
    last_day = datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone.utc)
    clock = date(NOW + timedelta(hours=behind_h))
    token = token_until("t", 1000 * int(last_day.timestamp()), clock, NOW, HOUR)
    assert token.is_fresh(NOW + timedelta(days=10_000))


@pytest.mark.parametrize("odd", [None, "", "soon", {}, [], True, -1, 0, 10**30, 1e400, "NaN"])
def test_nonsense_falls_back_to_what_was_asked(odd):
    assert token_until("t", odd, date(NOW), NOW).expires is None
    assert token_until("t", odd, date(NOW), NOW, HOUR).expires == NOW + HOUR


def test_an_end_before_the_beginning_is_not_believed():
    token = token_until("t", milliseconds(NOW - 2 * HOUR), {"date": "nonsense"}, NOW, HOUR)
    assert token.expires == NOW + HOUR


@pytest.mark.parametrize(
    ("life", "margin"),
    [(timedelta(minutes=60), 300), (timedelta(minutes=5), 60), (timedelta(seconds=10), 2)],
)
def test_renewal_comes_early_but_never_over_a_fifth(life, margin):
    token = Token("t", NOW + life, life)
    assert (token.expires - token.renew_at).total_seconds() == margin


def test_unknown_end():
    token = Token("t")
    assert token.is_fresh(NOW + 1000 * HOUR)
    assert token.renew_at is None


def test_masked():
    token = Token("s3cret", NOW)
    for text in (repr(token), str(token), f"{token}", f"{[token]}"):
        assert "s3cret" not in text
        assert "***" in text
