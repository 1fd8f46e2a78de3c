"""Runs where esridump can be imported: ADDRESS TARGET PAGE_ROWS, writes GeoJSON."""

import json
import sys

from esridump.dumper import EsriDumper

address, target, page_rows = sys.argv[1:]
dumper = EsriDumper(address, pause_seconds=0, max_page_size=int(page_rows))
with open(target, "w") as stream:
    stream.write('{"type":"FeatureCollection","features":[\n')
    between = ""
    for feature in dumper:
        stream.write(between + json.dumps(feature))
        between = ",\n"
    stream.write("\n]}\n")
