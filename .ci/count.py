#!/usr/bin/env python3
"""Prints how many tests passed, failed and were skipped, from the .trx files in a folder; fails when none ran."""
import pathlib
import sys
import xml.etree.ElementTree as xml

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"

outcomes = [
    result.get("outcome")
    for file in pathlib.Path(sys.argv[1]).rglob("*.trx")
    for result in xml.parse(file).iter(f"{NAMESPACE}UnitTestResult")
]
passed, skipped = outcomes.count("Passed"), outcomes.count("NotExecuted")
print(f"{passed} passed, {len(outcomes) - passed - skipped} failed, {skipped} skipped")
sys.exit(0 if passed else 1)
