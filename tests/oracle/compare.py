#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores worked examples and random papers with the program and with scorer.py and demands the same result, exactly.

    compare.py SCORELINES DEFINITIONS_FOLDER VECTORS PAPERS_PER_DEFINITION

The examples are those that travel with the definitions, which must also come out as they say, and the vectors. The random
papers are seeded: the same every time, and those of a short run are the first of a long one. Prints the first differences
and how many papers there were of each sort, and ends with 1 if something differs or a sort of paper that a definition can
have was never met.
"""
from collections import Counter
from fractions import Fraction
import json
import pathlib
import random
import subprocess
import sys

import scorer

CHUNK = 5000
NONSENSE = ["99", "x", "-1", "1.0", "01", "是", "1;2", "y", "7:61", "3-1", "+1"]
VERDICTS = {"alerts": "alerts", "flags": "flags", "validity": "doubts about the paper", "outcome": "outcomes", "band": "bands"}
MARKS = ["", "-2", "-3", " "]


def random_subject(rng):
    subject = {}
    if rng.random() < 0.05:
        return subject
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
    pull, is_in_points = lean
    if rng.random() < abs(pull):
        is_first = (pull < 0) != (is_in_points and item in definition.reversed)
        place = 0 if is_first else len(options) - 1
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
    lean = rng.choice([0, 0, -1, 1, -0.9, 0.9, -0.6, 0.6, -0.3]), rng.random() < 0.5
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
    if rng.random() < 0.02:
        answers[rng.choice(["999", "0", "zusatz"])] = "1"
    return paper_of(definition, answers, random_subject(rng), coding)


def paper_of(definition, answers, subject, coding):
    paper = {"scale": definition.source["id"], "answers": answers, "subject": subject}
    return dict(paper, coding=coding) if coding else paper


def example_paper(definition, example):
    def written(code):
        return ";".join(map(str, code)) if isinstance(code, list) else "" if code is None else str(code)
    answers = {item: written(code) for item, code in example["answers"].items()}
    return paper_of(definition, answers, example.get("subject", {}), example.get("coding"))


def exact(result):
    """Numbers as fractions, whether they were written 1.5 or "3/2"."""
    result = {key: part for key, part in result.items() if key != "row"}
    steps = {name: None if value is None else Fraction(str(value)) for name, value in result["steps"].items()}
    return dict(result, steps=steps)


class WatchedPaper(scorer.Paper):
    """A paper that remembers what its conditions came to."""

    def __init__(self, definition, paper):
        self.truths = set()
        super().__init__(definition, paper["answers"], paper["subject"], paper.get("coding"))

    def holds(self, condition):
        truth = super().holds(condition)
        if condition is not None:
            self.truths.add(truth)
        return truth


def sorts_of(watched, result, paper):
    """What this paper is an instance of, once it was scored."""
    states = {cell.state for cell in watched.cells.values()}
    skipped = [item for item, cell in watched.counted.items() if cell.state == "skipped"]
    sorts = {
        "complete": not states & {"blank", "bad"},
        "with blanks": "blank" in states,
        "with bad codes": "bad" in states,
        "with items of another form": any(item not in watched.cells for item in paper["answers"]),
        "in another coding": "coding" in paper,
        "with a value that is undefined": None in result["steps"].values(),
        "undefined by a bad code": bool(watched.spoiled),
        "with a blank filled in": bool(watched.filled),
        "with items not to be asked": bool(skipped),
        "answered where not to be asked": any(watched.cells[item].state != "skipped" for item in skipped),
        "without a step that is for others": bool(watched.gone),
        "with a condition that holds": True in watched.truths,
        "with a condition that does not hold": False in watched.truths,
        "with a condition that is unknown": None in watched.truths,
        "with an outcome that is open": result.get("outcome") == "undetermined",
        "of somebody of whom nothing is known": not paper["subject"],
    }
    verdicts = [f"{key} {one}" for key in ("alerts", "flags", "validity") for one in result[key]]
    verdicts += [f"band {of}={cut}" for of, cut in result["bands"].items()]
    return [sort for sort, is_one in sorts.items() if is_one] + verdicts + [f"outcome {result.get('outcome')}"]


def objects_in(value):
    """Every object of a definition, at any depth, without its examples."""
    if isinstance(value, dict):
        yield value
    parts = [part for key, part in value.items() if key != "examples"] if isinstance(value, dict) else value
    for part in parts if isinstance(parts, list) else []:
        yield from objects_in(part)


def can_be_unknown(condition, blank_counts):
    """Whether it asks for something that a paper may not have: a step that counts blanks always has its value."""
    if "step" in condition and condition["step"] in blank_counts:
        return False
    return "subject" in condition or "count" in condition or len(condition) > 1 and bool({"item", "step"} & set(condition))


def sorts_wanted(source):
    """Of `sorts_of`, all that a definition can have, and what must therefore turn up among its random papers."""
    steps = source["steps"]
    blank_counts = {step["id"] for step in steps if step["op"] == "missing"}
    source = {key: value for key, value in source.items() if key != "reliability"}  # is in no score
    is_conditional = any(set(one) & {"when", "cond", "askWhen"} for one in objects_in(source))
    has_skips = any("skipValue" in item for item in source["items"])
    can = {
        "complete": True,
        "with blanks": True,
        "with bad codes": True,
        "with items of another form": True,
        "in another coding": "codings" in source,
        "with a value that is undefined": True,
        "undefined by a bad code": True,
        "with a blank filled in": any("missing" in step for step in steps),
        "with items not to be asked": has_skips,
        "answered where not to be asked": has_skips,
        "without a step that is for others": any("when" in step for step in steps),
        "with a condition that holds": is_conditional,
        "with a condition that does not hold": is_conditional,
        "with a condition that is unknown": any(can_be_unknown(one, blank_counts) for one in objects_in(source)),
        "with an outcome that is open": "outcome" in source,
        "of somebody of whom nothing is known": True,
    }
    verdicts = [f"{key} {one['id']}" for key in VERDICTS for one in source.get(key, [])]
    for band in source.get("bands", []):
        of = band["of"] + ("." + band["scheme"] if "scheme" in band else "")
        verdicts += [f"band {of}={cut['id']}" for cut in band["cuts"]]
    return [sort for sort, is_possible in can.items() if is_possible] + verdicts


def scored(engine, papers):
    lines = [json.dumps(dict(paper, subject={key: str(value) for key, value in paper["subject"].items()}))
             for paper in papers]
    run = subprocess.run([engine], input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True)
    results = run.stdout.decode().splitlines()
    if len(results) != len(papers):
        sys.exit(f"{len(papers)} papers, {len(results)} results")
    return results


class Report:
    def __init__(self):
        self.papers, self.differences, self.gaps = 0, 0, []
        self.met, self.rarest = Counter(), {}

    def compare(self, definition, paper, line, expected=None):
        """What sorts of paper this one is; a difference is told."""
        watched = WatchedPaper(definition, paper)
        result = watched.result()
        theirs, ours = exact(result), exact(json.loads(line, parse_int=str, parse_float=str))
        self.papers += 1
        if ours != theirs or expected is not None and exact(expected) != theirs:
            self.differences += 1
            if self.differences <= 5:
                print(json.dumps(paper, ensure_ascii=False), f"program {ours}", f"oracle  {theirs}", sep="\n")
                print(f"example {exact(expected)}\n" if expected is not None else "")
        return sorts_of(watched, result, paper)

    def compare_random(self, engine, definition, count):
        name, met = definition.source["id"], Counter()
        rng = random.Random(f"anxin {name}")
        for begun in range(0, count, CHUNK):
            papers = [random_paper(rng, definition) for _ in range(min(CHUNK, count - begun))]
            for paper, line in zip(papers, scored(engine, papers)):
                met.update(self.compare(definition, paper, line))
        for sort in sorts_wanted(definition.source):
            kind = VERDICTS.get(sort.split(" ")[0], sort)
            self.met[kind] += met[sort]
            self.rarest[kind] = min(self.rarest.get(kind, (met[sort], name)), (met[sort], name))
            if not met[sort]:
                self.gaps.append(f"{name}: no paper {sort}")

    def tell(self):
        for kind, papers in self.met.items():
            least, name = self.rarest[kind]
            print(f"{papers:8} {kind}; at least {least} of each definition that can have it ({name})")
        print(*self.gaps, sep="\n")


def main(engine, folder, vectors, count):
    definitions = {}
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        source = json.loads(path.read_text("utf-8"))
        definitions[source["id"]] = scorer.Definition(source)
    report = Report()
    worked = [(definition, example_paper(definition, one), one["expect"])
              for definition in definitions.values() for one in definition.source["examples"]]
    worked += [(definitions[one["scale"]], example_paper(definitions[one["scale"]], one), None)
               for one in json.loads(pathlib.Path(vectors).read_text("utf-8"))["vectors"]]
    for (definition, paper, expected), line in zip(worked, scored(engine, [paper for _, paper, _ in worked])):
        report.compare(definition, paper, line, expected)
    for definition in definitions.values():
        report.compare_random(engine, definition, count)
    report.tell()
    print(f"{len(definitions)} definitions: {len(worked)} worked examples and {report.papers - len(worked)} random papers, "
          f"{report.differences} differences")
    return 1 if report.differences or report.gaps or not worked or not definitions else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
