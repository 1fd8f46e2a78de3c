"""Runs where restgdf can be imported: ADDRESS TARGET, writes GeoJSON.

Its `get_gdf` and its streams by default refuse every layer of more than one page, because they
take the flag of the pages before the last for a loss; with `on_truncation="ignore"` they work.
"""

import asyncio
import json
import sys

from aiohttp import ClientSession
from restgdf import FeatureLayer


def as_geojson(feature):
    shape = feature["geometry"]
    if "rings" in shape:  # the rows that are raced have one part each
        geometry = {"type": "Polygon", "coordinates": shape["rings"]}
    else:
        geometry = {"type": "Point", "coordinates": [shape["x"], shape["y"]]}
    return {"type": "Feature", "properties": feature["attributes"], "geometry": geometry}


async def main(address, target):
    async with ClientSession() as session:
        layer = await FeatureLayer.from_url(address, session=session)
        with open(target, "w") as stream:
            stream.write('{"type":"FeatureCollection","features":[\n')
            between = ""
            async for feature in layer.stream_features(on_truncation="ignore"):
                stream.write(between + json.dumps(as_geojson(feature)))
                between = ",\n"
            stream.write("\n]}\n")


asyncio.run(main(*sys.argv[1:]))
