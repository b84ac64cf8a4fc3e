#!/usr/bin/env python3
"""Compares a score of the corpus (names and fields: [precision, recall, F1]) with the floor that is checked in beside this file.

A score below the floor fails. The floor only rises: whoever improves the extraction raises it to what this prints.
"""
import json
import pathlib
import sys

# Scores are compared as they are printed, so that rounding decides nothing.
DIGITS = 3

floor = json.loads(pathlib.Path(__file__).with_name("floor.json").read_text())
score = json.loads(pathlib.Path(sys.argv[1]).read_text())
reached = {measure: round(score[measure][2], DIGITS) for measure in floor}
below = [measure for measure in floor if reached[measure] < floor[measure]]
print(f"F1 {json.dumps(reached)}, floor {json.dumps(floor)}")
for measure in below:
    print(f"{measure}: {reached[measure]} is below the floor {floor[measure]}", file=sys.stderr)
sys.exit(1 if below else 0)
