"""f=pbf answers become the same batches as their f=json twins."""

from __future__ import annotations

import json
import math
import random
import struct
import time
from itertools import accumulate

import pytest
from layerferry.core.errors import ProtocolError, ServiceError
from layerferry.core.rest.fields import Field
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.pbf import decode_pbf, decode_pbf_count, decode_pbf_ids

POINT, MULTIPOINT, LINES, POLYGONS = 1, 4, 5, 6
# Self-made line with Z and M, a null date, exceededTransferLimit (facts, section 5)
FIXTURE = bytes.fromhex(
    "12c8010ac5010a0346494412070a0346494410013802420708d49d0610911e480150015801624c1224097b14ae47e1"
    "7a843f117b14ae47e17a843f199a9999999999b93f219a9999999999b93f1a24090000000000408f40110000000000"
    "409f401900000000000024c02100000000000024c06a0c0a0346494410061a034649446a0b0a015410041a04546578"
    "746a0b0a014410051a04446174657a2e0a0228070a040a0261620a001220120202021a1ac801d704ac020064c801c0"
    "02f0012750c801dc011414c801e601"
)


def field(name, kind="String"):
    return Field.from_json({"name": name, "type": "esriFieldType" + kind})


# -- a writer, for answers that nobody recorded --------------------------------------------------


def varint(number):
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def zigzag(number):
    return varint((number << 1) ^ (number >> 63))


def message(number, *parts):
    raw = b"".join(parts)
    return varint(number << 3 | 2) + varint(len(raw)) + raw


def number(place, value):
    return varint(place << 3) + varint(value)


def double(place, value):
    return varint(place << 3 | 1) + struct.pack("<d", value)


def text(value):
    return message(1, value if isinstance(value, bytes) else value.encode())


def geometry(lengths, coords, head=b""):
    packed = message(2, *map(varint, lengths)) if lengths is not None else b""
    return message(2, head, packed, message(3, *map(zigzag, coords)) if coords else b"")


def a_field(name, kind=4):
    return message(13, text(name), number(2, kind) if kind else b"")


def a_feature(*values, shape=b""):
    return message(15, *(message(1, value) for value in values), shape)


def transform(scale=(1, 1, 1, 1), translate=(0, 0, 0, 0), origin=b""):
    axes = [b"".join(double(n, v) for n, v in enumerate(four, 1)) for four in (scale, translate)]
    return message(12, origin, message(2, axes[0]), message(3, axes[1]))


def page(*parts):
    return message(2, message(1, *parts))


def one_column(value, kind="Integer"):
    """Decode one Value message."""
    body = page(a_field("V"), a_feature(value), a_feature(b""))
    batch = decode_page(body, [field("V", kind)], 0, None)
    assert batch.columns[0][1] is None
    return batch.columns[0][0], dict(batch.repairs)


def vertices(raw, width=2, skip=18):
    flat = struct.unpack(f"<{(len(raw) - skip) // 8}d", raw[skip:])
    return [list(flat[at : at + width]) for at in range(0, len(flat), width)]


# -- the format ------------------------------------------------------------------------------------


def test_fixture_decodes_to_what_the_facts_say():
    wanted = [field("FID", "OID"), field("T"), field("D", "Date")]
    batch = decode_page(FIXTURE, wanted, LINES, None)
    assert batch.columns == ([7], ["ab"], [None])
    assert batch.object_ids == [7]
    assert (batch.has_z, batch.has_m, batch.exceeded_transfer_limit) == (True, True, True)
    assert (batch.spatial_reference.wkid, batch.spatial_reference.latest_wkid) == (102100, 3857)
    twin = {
        "features": [
            {
                "attributes": {"FID": 7, "T": "ab", "D": None},
                "geometry": {
                    "paths": [
                        [[1001, 2003, 5, None], [1001.5, 2002, 6, 2]],
                        [[999.8, 1999.6, 0, 1], [999.9, 1999.5, 0, 1.5]],
                    ]
                },
            }
        ],
        "hasZ": True,
        "hasM": True,
    }
    other = decode_page(json.dumps(twin).encode(), wanted, LINES, "FID")
    assert batch.geometries == other.geometries
    assert batch.columns == other.columns
    assert not batch.repairs


def singly(place, numbers, write):
    return b"".join(varint(place << 3) + write(number) for number in numbers)


@pytest.mark.parametrize(
    "shape",
    [
        singly(2, [2, 2], varint) + singly(3, [0, 0, 2, -4, 300, -300, 2, -4], zigzag),
        message(2, varint(2)) + message(3, *map(zigzag, [0, 0, 2, -4, 300]))
        + singly(3, [-300], zigzag) + singly(2, [2], varint) + message(3, zigzag(2), zigzag(-4)),
    ],
    ids=["singly", "in several lists"],
)  # fmt: skip
def test_numbers_may_stand_apart(shape):
    usual = geometry([2, 2], [0, 0, 2, -4, 300, -300, 2, -4])
    rows = [a_feature(shape=one) for one in (usual, message(2, shape), b"")]
    usually, apart, none = decode_page(
        page(number(7, 2), transform(), *rows), [], LINES, None
    ).geometries
    assert usually == apart
    assert len(usually) == 91  # two lines of two vertices
    assert none is None


def test_numbers_that_stand_apart_are_refused_when_they_are_cut():
    shape = singly(2, [2], varint) + singly(3, [0, 0, 2, -4], zigzag)
    for size in range(1, len(shape)):
        body = page(number(7, 2), transform(), a_feature(shape=message(2, shape[:size])))
        with pytest.raises(ProtocolError):
            decode_page(body, [], LINES, None)


def test_count_and_ids_are_read():
    assert decode_pbf_count(bytes.fromhex("1205120308ac02")) == 300
    assert decode_pbf_count(message(2, message(2))) == 0
    assert decode_pbf_ids(bytes.fromhex("120c1a0a0a034649441a0301ac02")) == ("FID", [1, 300])
    big = message(2, message(3, text("I"), message(3, varint(2**63 - 1), varint(-5))))
    assert decode_pbf_ids(big) == ("I", [2**63 - 1, -5])


def test_an_answer_of_another_kind_is_refused():
    for decode in (decode_pbf_count, decode_pbf_ids):
        with pytest.raises(ProtocolError):
            decode(FIXTURE)
    with pytest.raises(ProtocolError):
        decode_pbf(bytes.fromhex("1205120308ac02"), [], POINT, None)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (message(1, "é".encode()), "String", "é"),
        (message(1), "String", ""),
        (message(1, b"7"), "Integer", 7),
        (b"\x15" + struct.pack("<f", 0.5), "Single", 0.5),
        (double(3, 2.25), "Double", 2.25),
        (b"\x20" + zigzag(-3), "Integer", -3),
        (b"\x28" + varint(7), "Double", 7.0),
        (b"\x30" + varint(-(2**63)), "BigInteger", -(2**63)),
        (b"\x38" + varint(2**63 - 1), "BigInteger", 2**63 - 1),
        (b"\x40" + zigzag(-2209161600000), "Date", -2209161600000),
        (b"\x48\x01", "SmallInteger", 1),
        (b"\x50\x01", "Integer", None),
        (number(99, 5) + b"\x20" + zigzag(4), "Integer", 4),
        (b"\x20" + zigzag(4) + message(1, b"9"), "Integer", 9),
        (message(77, b"new"), "String", None),
    ],
)
def test_values_are_read_by_the_tag_that_is_there(value, kind, expected):
    found, repairs = one_column(value, kind)
    assert found == expected
    assert type(found) is type(expected)
    assert not repairs


def test_value_beyond_64_bits_and_text_in_latin_1_are_counted():
    assert one_column(b"\x38" + varint(2**64 - 1)) == (None, {"value_unreadable": 1})
    assert one_column(message(1, b"M\xfc"), "String") == ("Mü", {"latin_1": 1})
    assert one_column(double(3, math.nan), "Double") == (None, {"nan_value": 1})


def test_a_column_may_mix_tags():
    values = [b"", b"\x20" + zigzag(-1), b"\x28\x05", double(3, 2.0), text("4"), b"\x50\x01"]
    body = page(a_field("V"), *map(a_feature, values))
    batch = decode_page(body, [field("v", "Integer")], 0, None)
    assert batch.columns == ([None, -1, 5, 2, 4, None],)


def test_columns_match_without_case_and_missing_ones_are_null_and_counted():
    body = page(a_field("Name"), a_field("ID", 6), a_feature(text("a"), b"\x28\x09"))
    batch = decode_page(body, [field("gone"), field("NAME")], 0, None)
    assert batch.columns == ([None], ["a"])
    assert batch.object_ids == [9]
    assert batch.repairs == {"column_missing": 1}
    assert decode_page(body, [], 0, "OTHER").object_ids is None


@pytest.mark.parametrize(
    ("origin", "expected"),
    [(b"", [11.0, 19.0]), (number(1, 0), [11.0, 19.0]), (number(1, 1), [11.0, 21.0])],
)
def test_both_origins_are_understood(origin, expected):
    grid = transform((0.5, 0.5, 0, 0), (10, 20, 0, 0), origin)
    body = page(number(7, 0), grid, a_feature(shape=geometry(None, [2, 2])))
    (raw,) = decode_page(body, [], POINT, None).geometries
    assert vertices(raw, skip=5) == [expected]


def test_line_49_without_transform_coordinates_are_plain_and_the_loss_is_named():
    batch = decode_page(page(a_feature(shape=geometry([1], [-71, 42]))), [], POINT, None)
    assert vertices(batch.geometries[0], skip=5) == [[-71, 42]]
    assert batch.repairs == {"transform_missing": 1}


def test_decimal_grids_give_the_decimal_numbers():
    grid = transform((1e-9, 1e-9, 0, 0), (-400, -400, 0, 0))
    coords = [408654421000, -450106233200]
    body = page(grid, a_feature(shape=geometry([1], coords)))
    (raw,) = decode_page(body, [], POINT, None).geometries
    assert vertices(raw, skip=5) == [[8.654421, 50.1062332]]


def test_differences_start_anew_with_each_part_but_run_through_multipoints():
    grid = transform(origin=number(1, 1))
    coords = [10, 10, 1, 1, 50, 50, 2, 2]
    body = page(number(7, 2), grid, a_feature(shape=geometry([2, 2], coords)))
    (raw,) = decode_page(body, [], LINES, None).geometries
    assert vertices(raw[:50]) == [[10, 10], [11, 11]]
    assert vertices(raw[50:], skip=9) == [[50, 50], [52, 52]]
    body = page(number(7, 1), grid, a_feature(shape=geometry([4], coords)))
    (raw,) = decode_page(body, [], MULTIPOINT, None).geometries
    points = [struct.unpack_from("<dd", raw, 9 + 21 * n + 5) for n in range(4)]
    assert points == [(10, 10), (11, 11), (61, 61), (63, 63)]


def test_long_lines_are_read_like_short_ones():
    """Long arrays are read in pieces that begin and end anywhere."""
    dice = random.Random(7)
    lines = [[dice.randrange(-(1 << dice.randrange(40)), 1 << 20) for _ in range(2 * size)]
             for size in (2, 25_000, 30_000, 3)]  # fmt: skip
    shapes = [geometry([len(steps) // 2], steps) for steps in lines]
    body = page(
        number(7, 2), transform(origin=number(1, 1)), *(a_feature(shape=one) for one in shapes)
    )
    batch = decode_page(body, [], LINES, None)
    for steps, raw in zip(lines, batch.geometries):
        x, y = accumulate(steps[::2]), accumulate(steps[1::2])
        assert vertices(raw) == [list(map(float, place)) for place in zip(x, y)]


def test_z_and_m_are_absolute_and_a_raw_m_of_zero_is_null():
    grid = transform((1, 1, 0.1, 0.5), (0, 0, -1, 100), number(1, 1))
    coords = [1, 1, 4, 20, 1, 1, 6, 0]
    body = page(
        number(7, 2), number(10, 1), number(11, 1), grid, a_feature(shape=geometry([2], coords))
    )
    batch = decode_page(body, [], LINES, None)
    first, second = vertices(batch.geometries[0], width=4)
    assert first == [1, 1, 102, 1]
    assert second[:3] == [2, 2, 103]
    assert math.isnan(second[3])


def test_a_raw_z_of_zero_is_a_number():
    grid = transform((1, 1, 1, 0.5), (0, 0, 0, 100), number(1, 1))
    flags = number(10, 1) + number(11, 1)
    rows = [a_feature(shape=geometry([2], [1, 1, 0, 3, 1, 1, 0, 0]))]
    lines = decode_page(page(number(7, 2), flags, grid, *rows), [], LINES, None)
    first, second = vertices(lines.geometries[0], width=4)
    assert first == [1, 1, 100, 3]
    assert second[:3] == [2, 2, 100]
    assert math.isnan(second[3])
    dot = a_feature(shape=geometry(None, [5, 6, 0, 0]))
    ((x, y, z, m),) = vertices(
        decode_page(page(flags, grid, dot), [], POINT, None).geometries[0], width=4, skip=5
    )
    assert (x, y, z) == (5, 6, 100)
    assert math.isnan(m)


def test_rows_that_were_asked_for_without_shapes_have_none():
    """Kind and reference of the shapes remain in such answers, their grid does not."""
    head = number(7, 3) + message(8, number(1, 102100), number(2, 3857))
    body = page(head, a_field("ID", 6), a_feature(b"\x28\x01"), a_feature(b"\x28\x02"))
    table = decode_page(body, [field("ID", "OID")], 0, "ID")
    assert (table.geometries, table.object_ids) == (None, [1, 2])
    areas = decode_page(body, [field("ID", "OID")], POLYGONS, "ID")
    assert (areas.geometries, areas.object_ids) == ([None, None], [1, 2])
    assert areas.spatial_reference.latest_wkid == 3857
    assert not areas.repairs
    assert not table.repairs


def test_lengths_of_points_are_not_believed():
    body = page(transform(), a_feature(shape=geometry([2], [1, -2])))
    assert vertices(decode_page(body, [], POINT, None).geometries[0], skip=5) == [[1, 2]]
    promoted = decode_page(body, [], MULTIPOINT, None)
    assert promoted.repairs == {"point_promoted": 1}
    assert struct.unpack_from("<dd", promoted.geometries[0], 14) == (1, 2)


def test_a_table_looks_like_points_and_has_no_geometries():
    body = page(a_field("ID", 6), a_feature(b"\x28\x01"), a_feature(b"\x28\x02"))
    assert decode_page(body, [], 0, None).geometries is None
    assert decode_page(body, [], POLYGONS, None).geometries == [None, None]


def test_null_and_empty_geometry_keep_their_row():
    body = page(number(7, 3), transform(), a_feature(), a_feature(shape=geometry(None, [])))
    batch = decode_page(body, [], POLYGONS, None)
    none, empty = batch.geometries
    assert none is None
    assert empty == struct.pack("<BII", 1, 6, 0)
    assert batch.null_geometries == 2
    assert batch.repairs == {"geometry_empty": 1}


def test_shape_of_another_kind_is_named():
    body = page(number(7, 2), transform(), a_feature(shape=geometry([2], [0, 0, 1, 1])))
    batch = decode_page(body, [], POLYGONS, None)
    assert batch.geometries == [None]
    assert batch.repairs == {"geometry_wrong_kind": 1}


def test_unknown_fields_are_skipped_everywhere():
    extra = number(200, 3) + double(201, 1.0) + message(202, b"x") + varint(203 << 3 | 5) + b"abcd"
    shape = message(2, extra, number(1, 0), message(2, b"\x01"), extra, message(3, b"\x02\x03"))
    body = extra + message(
        2,
        extra,
        message(
            1,
            extra,
            message(13, extra, text("V"), extra),
            transform(),
            message(15, extra, message(1, extra, text("a")), extra, shape, extra),
        ),
    )
    batch = decode_page(body, [field("V")], POINT, None)
    assert batch.columns == (["a"],)
    assert vertices(batch.geometries[0], skip=5) == [[1, 2]]


def test_empty_page_is_a_page():
    batch = decode_page(page(a_field("V")), [field("V")], POINT, None)
    assert (batch.row_count, batch.columns, batch.geometries, batch.object_ids) == (
        0, ([],), [], [],
    )  # fmt: skip


def test_rows_may_stand_apart_and_have_a_longer_tag():
    row = a_feature(b"\x0a\x01a")
    assert row[:1] == b"\x7a"
    apart = page(a_field("V"), row, number(9, 1), b"\xfa\x00" + row[1:], row)
    batch = decode_page(apart, [field("V")], 0, None)
    assert batch.columns == (["a", "a", "a"],)
    assert batch.exceeded_transfer_limit


# -- refusals ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"\x12",
        b"\x12\x00",
        b"\xff" * 40,
        b"\x00" * 40,
        message(2, message(4, b"")),
        page(a_feature(b"")),
        page(a_field("V"), a_feature()),
        page(a_field("V"), a_feature(b"", b"")),
        page(a_field("V"), a_feature(b"\x08\x01\x58\x01")),
        page(a_field("V"), a_feature(b"\x0a\x05ab")),
        page(a_field("V"), a_feature(b"\x19abc")),
        page(a_field("V"), a_feature(b"\x20" + b"\x80" * 11)),
        page(a_field("V"), a_feature(b"\x00")),
        page(message(14, text("shared"))),
        page(message(15, message(3, b"buffer"))),
        page(message(15, message(7, b"curve"))),
        page(message(15, number(2, 1))),
        page(message(15, b"".join(number(99, 1) for _ in range(100)))),
        page(transform(), a_feature(shape=geometry([1], [1, 2, 3]))),
        page(transform(), a_feature(shape=geometry([2], [1, 2, 3, 4]))),
        page(number(7, 3), transform(), a_feature(shape=geometry([3], [1, 2, 3, 4]))),
        page(number(7, 3), transform(), a_feature(shape=geometry(None, [1, 2, 3, 4]))),
        page(number(7, 3), transform(), a_feature(shape=geometry([2**63], [1, 2, 3, 4]))),
        page(transform(), a_feature(shape=message(2, message(3, b"\x80")))),
        page(transform(), a_feature(shape=message(2, message(3, b"\x80" * 11 + b"\x01\x01")))),
        page(transform(), a_feature(shape=message(2, number(3, 1)))),
    ],
    ids=lambda body: body[:12].hex(),
)
def test_what_is_no_whole_page_is_refused(body):
    with pytest.raises(ProtocolError):
        decode_page(body, [field("V")], POLYGONS if b"\x38\x03" in body else POINT, None)


def test_cut_anywhere_a_page_is_refused():
    for size in range(len(FIXTURE)):
        with pytest.raises(ProtocolError):
            decode_page(FIXTURE[:size], [field("T")], LINES, None)


def test_mutated_answers_end_in_a_batch_or_in_our_own_errors():
    """2,000 seeded mutations of PBF and JSON; nothing else may come out, and nothing may hang."""
    dice = random.Random(20240714)
    rings = '{"rings":[[[0,0],[0,9],[9,9],[9,0],[0,0]],[[1,1],[2,1],[2,2],[1,1]]],"hasZ":false}'
    bodies = [
        (FIXTURE, LINES),
        (page(number(7, 3), number(10, 1), transform(), a_field("T"), *(
            a_feature(text("abc"), shape=geometry(
                [4, 4], [0, 0, 5, 9, 0, 5, 0, 9, 5, -9, -9, 5, 1, 1, 5, 2, 0, 5, 0, 2, 5, -2, -2, 5]
            )) for _ in range(3))), POLYGONS),
        (b'{"objectIdFieldName":"FID","features":[{"attributes":{"FID":1,"T":"\xc3\xbc"},'
         b'"geometry":' + rings.encode() + b"}]}", POLYGONS),
        (b'{"features":[{"attributes":{"T":null},"geometry":{"curvePaths":[[[0,0,1],'
         b'{"c":[[3,3],[1,4]]},{"b":[[4,4],[5,5],[6,6]]},{"a":[[9,9],[8,8],0,1]}]],"hasM":true}}]}',
         LINES),
    ]  # fmt: skip
    wanted = [field("FID", "OID"), field("T"), field("D", "Date")]
    started = time.process_time()
    kept = 0
    for turn in range(2_000):
        body, kind = bodies[turn % len(bodies)]
        raw = bytearray(body)
        for _ in range(dice.randint(1, 4)):
            at = dice.randrange(len(raw))
            choice = dice.randrange(4)
            if choice == 0:
                raw[at] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, ord("["), ord("9"), ord('"')))
            elif choice == 1:
                raw[at] ^= 1 << dice.randrange(8)
            elif choice == 2:
                del raw[at : at + dice.randint(1, 8)]
            else:
                raw[at:at] = raw[at : at + dice.randint(1, 8)]
        try:
            batch = decode_page(bytes(raw), wanted, kind, None)
        except (ProtocolError, ServiceError):
            continue
        kept += 1
        assert all(len(column) == batch.row_count for column in batch.columns)
        assert len(batch.geometries) == batch.row_count
    assert time.process_time() - started < 20
    assert 100 < kept < 1_900
