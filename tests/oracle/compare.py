#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores random papers with the program and with scorer.py and demands the same result, exactly.

    compare.py SCORELINES DEFINITIONS_FOLDER PAPERS_PER_DEFINITION

Seeded: the same papers every time. Prints the first differences and ends with 1 if there are any.
"""
from fractions import Fraction
import json
import pathlib
import random
import subprocess
import sys

import scorer

NONSENSE = ["99", "x", "-1", "1.0", "01", "是", "1;2", "y", "7:61", "3-1", "+1"]
MARKS = ["", "-2", "-3", " "]


def random_subject(rng):
    subject = {}
    for key, values in (("sex", ["M", "F"]), ("age", range(6, 19)), ("grade", range(1, 13)),
                        ("informant", scorer.INFORMANTS)):
        if rng.random() < 0.8:
            subject[key] = rng.choice(values)
    return subject


def random_clock(rng):
    return f"{rng.randrange(24)}:{rng.randrange(60):02}"


def random_number(rng, entry):
    low, high = int(entry.get("min", 0)), int(entry.get("max", 100))
    kind = rng.random()
    if kind < 0.2:
        return f"{rng.randint(low, high)}-{rng.randint(low, high + 5)}"
    if kind < 0.5:
        return f"{rng.randint(low, high)}.{rng.randrange(10)}"
    return str(rng.randint(low, high + 1))


def random_multi(rng, entry):
    codes = [str(n) for n in range(1, 9)] + [str(code) for code in entry.get("exclusive", [])]
    return ";".join(rng.choices(codes, k=rng.randint(1, 4)) if rng.random() < 0.8 else [codes[-1]])


def random_choice(rng, definition, item, coding, lean):
    """A code of the item, foreign where a coding is in force; `lean` pulls towards one end, so that cuts are met."""
    options = definition.options(item)
    place = rng.randrange(len(options))
    if rng.random() < abs(lean):
        place = 0 if lean < 0 else len(options) - 1
    code = str(options[place]["code"])
    if coding:
        rule = definition.source["codings"][coding]
        covered = item in scorer.select(rule["items"]) if "items" in rule else True
        if covered and scorer.DECIMAL.match(code):
            code = str(scorer.number(code) - scorer.number(rule["add"]))
    return code


def random_paper(rng, definition):
    codings = list(definition.source.get("codings", {}))
    coding = rng.choice(codings) if codings and rng.random() < 0.4 else None
    blanks, errors = rng.choice([0, 0, 0, 0.02, 0.1, 0.5]), rng.choice([0, 0, 0, 0, 0.01, 0.1])
    lean = rng.choice([0, -0.9, 0.9, -0.6, 0.6, -0.3])
    answers = {}
    for item, entry in definition.items.items():
        kind = entry.get("type", "choice")
        if rng.random() < blanks:
            if rng.random() < 0.5:
                answers[item] = rng.choice(MARKS)
        elif rng.random() < errors:
            answers[item] = rng.choice(NONSENSE)
        elif kind == "choice":
            answers[item] = random_choice(rng, definition, item, coding, lean)
        elif kind == "multi":
            answers[item] = random_multi(rng, entry)
        elif kind == "number":
            answers[item] = random_number(rng, entry)
        else:
            answers[item] = random_clock(rng) if kind == "time" else "text"
    if not answers:
        answers[next(iter(definition.items))] = ""
    paper = {"scale": definition.source["id"], "answers": answers, "subject": random_subject(rng)}
    return dict(paper, coding=coding) if coding else paper


def exact(result):
    """Numbers as fractions, whether they were written 1.5 or "3/2"."""
    result.pop("row", None)
    result["steps"] = {name: None if value is None else Fraction(value) for name, value in result["steps"].items()}
    return result


def main(engine, folder, count):
    definitions = [scorer.Definition(json.loads(path.read_text("utf-8")))
                   for path in sorted(pathlib.Path(folder).glob("*.json"))]
    papers = []
    for definition in definitions:
        rng = random.Random(f"anxin {definition.source['id']}")
        papers += [(definition, random_paper(rng, definition)) for _ in range(count)]
    lines = [json.dumps(dict(paper, subject={key: str(value) for key, value in paper["subject"].items()}))
             for _, paper in papers]
    run = subprocess.run([engine], input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True)
    results = run.stdout.decode().splitlines()
    differences = abs(len(results) - len(papers))
    for (definition, paper), line in zip(papers, results):
        theirs = exact(scorer.Paper(definition, paper["answers"], paper["subject"], paper.get("coding")).result())
        ours = exact(json.loads(line, parse_int=str, parse_float=str))
        if ours != theirs:
            differences += 1
            if differences <= 5:
                print(json.dumps(paper, ensure_ascii=False), f"program {ours}", f"oracle  {theirs}", sep="\n", end="\n\n")
    print(f"{len(papers)} papers of {len(definitions)} definitions, {differences} differences")
    return 1 if differences or not papers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
