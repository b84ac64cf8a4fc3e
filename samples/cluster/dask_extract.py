"""Extracts documents on a Dask cluster, in the order of the requests:

    dask_extract.py requests.jsonl inventories.jsonl scheduler.json

What a lost worker had not finished is done by another one.
"""
import subprocess
import sys
from itertools import islice

from distributed import Client

REQUESTS_IN_A_BLOCK = 100


def extract(requests):
    return subprocess.run(["policyextract", "worker"], input=requests, stdout=subprocess.PIPE, check=True).stdout


if __name__ == "__main__":
    with Client(scheduler_file=sys.argv[3]) as cluster, open(sys.argv[1], "rb") as requests, open(sys.argv[2], "wb") as inventories:
        blocks = list(iter(lambda: b"".join(islice(requests, REQUESTS_IN_A_BLOCK)), b""))
        for answer in cluster.map(extract, blocks, pure=False, retries=3):
            inventories.write(answer.result())
