"""How many pages are fetched at once: as many as pay."""

from __future__ import annotations

from collections import deque

import pytest
from layerferry.core.download.crew import Crew
from layerferry.core.download.options import DEFAULT_WORKERS, MOST_WORKERS

PAGE_S, PAGE_BYTES = 0.1, 50_000


class Served:
    """A crew at a server that works on so many pages at once."""

    def __init__(self, works_on, digested_s=0.001, is_fixed=False):
        self.works_on, self.digested_s = works_on, digested_s
        self.crew = Crew(DEFAULT_WORKERS, is_fixed)
        self.fetched_s = deque()  # of the pages under way

    def pages(self, number):
        """Have pages come, the next asked for as soon as there is room; give the crew's sizes."""
        sizes = []
        while len(sizes) < number:
            while len(self.fetched_s) < self.crew.size:
                self.fetched_s.append(PAGE_S * max(1, self.crew.size / self.works_on))
            self.crew.page_came(PAGE_BYTES, self.fetched_s.popleft(), self.digested_s)
            sizes.append(self.crew.size)
        return sizes


def test_it_doubles_with_the_first_page_where_more_bring_more_and_stays():
    sizes = Served(works_on=100).pages(400)
    assert set(sizes) == {MOST_WORKERS}


@pytest.mark.parametrize("works_on", [1, 2, 4])
def test_what_more_do_not_bring_is_taken_back_and_tried_again_much_later(works_on):
    sizes = Served(works_on).pages(400)
    assert sizes[0] == MOST_WORKERS
    assert sizes.count(DEFAULT_WORKERS) > 2 * sizes.count(MOST_WORKERS)
    assert MOST_WORKERS in sizes[100:]
    assert set(sizes) <= {DEFAULT_WORKERS, MOST_WORKERS}


def test_where_the_pages_take_longer_to_digest_than_to_come_more_are_of_no_use():
    sizes = Served(works_on=100, digested_s=0.05).pages(200)
    assert sizes.count(DEFAULT_WORKERS) > 3 * sizes.count(DEFAULT_WORKERS + 2)
    assert max(sizes) == DEFAULT_WORKERS + 2


def test_a_refusal_halves_once_and_growth_comes_back_slowly():
    served = Served(works_on=100)
    served.pages(40)
    for _refusal in range(3):  # of one burst
        served.crew.was_refused()
    assert served.crew.size == MOST_WORKERS // 2
    sizes = served.pages(200)
    assert set(sizes[:60]) == {MOST_WORKERS // 2}
    assert sizes[-1] == MOST_WORKERS


def test_a_number_that_was_chosen_is_never_passed_and_comes_back_after_a_refusal():
    served = Served(works_on=100, is_fixed=True)
    assert set(served.pages(100)) == {DEFAULT_WORKERS}
    served.crew.was_refused()
    sizes = served.pages(100)
    assert set(sizes[:40]) == {DEFAULT_WORKERS // 2}
    assert sizes[-1] == max(sizes) == DEFAULT_WORKERS
