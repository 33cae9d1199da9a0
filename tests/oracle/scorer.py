#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second scorer for anxin-scale/1 definitions, for comparison only.

Written from the description of the format, not from the program's engine: a slip would have to be made twice, in two
languages, to go unseen. Exact arithmetic throughout (int and Fraction). No outside packages.
"""
from fractions import Fraction
from functools import lru_cache
import re

NOT_AN_ANSWER = {"", "-2", "-3"}
DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z")
CLOCK = re.compile(r"([0-9]{1,2})[:：]([0-9]{2})\Z")
RANGE = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*[-–~～至]\s*([0-9]+(?:\.[0-9]+)?)\Z")
INFORMANTS = ("self", "parent", "teacher", "interviewer")


@lru_cache(maxsize=None)
def number(raw):
    """Exact value of a number in a definition: 4, 1.25 or "4.02"."""
    exact = Fraction(str(raw))
    return exact.numerator if exact.denominator == 1 else exact


@lru_cache(maxsize=None)
def select(text):
    """"1-3,5a" → ["1", "2", "3", "5a"]"""
    out = []
    for part in text.split(","):
        bounds = re.match(r"([0-9]+)-([0-9]+)\Z", part)
        if bounds:
            out += [str(n) for n in range(int(bounds[1]), int(bounds[2]) + 1)]
        else:
            out.append(part)
    return out


class Cell:
    """One answer: state is blank, bad, answered or skipped."""

    def __init__(self, state, value=None, code=None):
        self.state, self.value, self.code = state, value, code


class Definition:
    def __init__(self, source):
        self.source = source
        self.items = {}
        for entry in source["items"]:
            for item in [entry["id"]] if "id" in entry else select(entry["ids"]):
                self.items[item] = entry
        self.reversed = set(select(source["reverse"])) if source.get("reverse") else set()

    def options(self, item):
        return self.source["optionSets"][self.items[item]["options"]]

    # --- answers ---

    def read(self, item, raw, coding):
        entry = self.items[item]
        kind = entry.get("type", "choice")
        text = ";".join(str(code) for code in raw) if isinstance(raw, list) else "" if raw is None else str(raw)
        text = text.strip()
        if text in NOT_AN_ANSWER:
            if "emptyCode" not in entry:
                return Cell("blank")
            text, coding = str(entry["emptyCode"]), None
        if kind == "text":
            return Cell("answered")
        if kind == "time":
            return self.read_time(text)
        if kind == "number":
            return self.read_number(entry, text)
        if kind == "multi":
            return self.read_multi(item, entry, text, coding)
        return self.read_choice(item, self.recode(item, kind, text, coding))

    def recode(self, item, kind, text, coding):
        if coding is None:
            return text
        rule = self.source["codings"][coding]
        covered = item in select(rule["items"]) if "items" in rule else kind == "choice"
        if not covered or not DECIMAL.match(text):
            return text
        return str(number(text) + number(rule["add"]))

    def read_choice(self, item, text):
        options = self.options(item)
        for option in options:
            if str(option["code"]) == text:
                if option.get("missing"):
                    return Cell("blank")
                value = number(option["value"])
                if item in self.reversed:
                    values = [number(o["value"]) for o in options if not o.get("missing")]
                    value = min(values) + max(values) - value
                return Cell("answered", value, text)
        return Cell("bad")

    def read_multi(self, item, entry, text, coding):
        codes = [part.strip() for part in text.split(";")]
        codes = set(self.recode(item, "multi", code, coding) for code in codes)
        if codes & NOT_AN_ANSWER:
            return Cell("bad")
        known = set(str(code) for code in entry.get("exclusive", []))
        alone = codes & known
        if alone:
            return Cell("answered", 0) if len(codes) == 1 else Cell("bad")
        if "options" in entry and not codes <= set(str(o["code"]) for o in self.options(item)):
            return Cell("bad")
        return Cell("answered", len(codes))

    @staticmethod
    def read_time(text):
        clock = CLOCK.match(text)
        if not clock:
            return Cell("bad")
        hour, minute = int(clock[1]), int(clock[2])
        if (hour, minute) == (24, 0):
            hour = 0
        return Cell("answered", hour * 60 + minute) if hour < 24 and minute < 60 else Cell("bad")

    @staticmethod
    def read_number(entry, text):
        if DECIMAL.match(text):
            ends = [number(text)]
        elif entry.get("rangeAnswer") == "midpoint" and RANGE.match(text):
            ends = [number(end) for end in RANGE.match(text).groups()]
        else:
            return Cell("bad")
        if ends != sorted(ends):
            return Cell("bad")
        if "min" in entry and ends[0] < number(entry["min"]) or "max" in entry and ends[-1] > number(entry["max"]):
            return Cell("bad")
        return Cell("answered", number(Fraction(ends[0] + ends[-1]) / 2))


class Paper:
    """One filled-in sheet of one person."""

    def __init__(self, definition, answers, subject=None, coding=None):
        self.d, self.subject = definition, subject or {}
        self.cells, self.counted, self.steps, self.gone, self.spoiled, self.filled = {}, {}, {}, set(), set(), set()
        for item, entry in definition.items.items():
            cell = definition.read(item, answers.get(item), coding)
            asked = self.holds(entry["askWhen"]) if "askWhen" in entry else True
            self.counted[item] = cell
            if asked is False:
                skipped = Cell("skipped", number(entry["skipValue"])) if "skipValue" in entry else Cell("blank")
                self.counted[item] = skipped            # what is added up follows the rule of the form
                if cell.state == "blank":
                    cell = skipped                      # what was answered all the same is still heard
            self.cells[item] = cell
        self.bad = [item for item in definition.items if self.cells[item].state == "bad"]
        self.bad += sorted(item for item in answers if item not in definition.items)

    # --- three-valued conditions: True, False, None = unknown ---

    def holds(self, condition):
        if condition is None:
            return True
        if "all" in condition:
            return self.every([self.holds(part) for part in condition["all"]])
        if "any" in condition:
            parts = [self.holds(part) for part in condition["any"]]
            return True if True in parts else None if None in parts else False
        if "not" in condition:
            part = self.holds(condition["not"])
            return None if part is None else not part
        if "count" in condition:
            return self.count_holds(condition)
        if "item" in condition:
            return self.item_holds(self.cells[condition["item"]], condition)
        if "step" in condition:
            value = self.steps.get(condition["step"])
            return self.compared(value, condition, None if condition["step"] in self.spoiled else value is None)
        value = self.subject.get(condition["subject"])
        return self.compared(value, condition, value is None)

    @staticmethod
    def every(parts):
        return False if False in parts else None if None in parts else True

    def item_holds(self, cell, condition):
        absent = None if cell.state == "bad" else cell.state == "blank"
        parts = [self.compared(cell.value, condition, absent)]
        if "code" in condition:
            code = str(condition["code"])
            parts.append(cell.code == code if cell.code is not None else False if cell.state == "skipped" else None)
        return self.every(parts)

    @staticmethod
    def relations(value, tests):
        for key, test in (("ge", lambda a, b: a >= b), ("gt", lambda a, b: a > b), ("le", lambda a, b: a <= b),
                          ("lt", lambda a, b: a < b), ("eq", lambda a, b: a == b)):
            if key in tests:
                bound = tests[key]
                if isinstance(value, str):
                    yield test(value, bound)
                else:
                    yield None if value is None else test(value, number(bound))

    def compared(self, value, condition, absent):
        parts = list(self.relations(value, condition)) if value is not None else [
            None for key in ("ge", "gt", "le", "lt", "eq") if key in condition]
        if "in" in condition:
            among = condition["in"] if isinstance(value, str) else [
                number(one) for one in condition["in"] if not isinstance(one, str) or DECIMAL.match(one)]
            parts.append(None if value is None else value in among)
        if "missing" in condition:
            parts.append(None if absent is None else absent == condition["missing"])
        return self.every(parts)

    def passes(self, kind, name, where, cells, missing_as=None):
        """Does one entry of a count meet `where`?"""
        if kind == "step":
            value, code, state = self.steps.get(name), None, "bad" if name in self.spoiled else "blank"
        else:
            value, code, state = cells[name].value, cells[name].code, cells[name].state
        if missing_as is not None and value is None and state == "blank":
            value = number(missing_as)
        parts = [None if value is None else one for one in self.relations(value, where)] if value is not None else [
            None for key in ("ge", "gt", "le", "lt", "eq") if key in where]
        for key in ("codes", "notCodes"):
            if key in where:
                listed = [str(one) for one in where[key]]
                if code is not None:
                    parts.append((code in listed) == (key == "codes"))
                else:
                    parts.append(False if state == "skipped" else None)
        return self.every(parts)

    def count_holds(self, condition):
        spec = condition["count"]
        kind = "item" if "items" in spec else "step"
        found = [self.passes(kind, name, spec["where"], self.cells, spec.get("missingAs"))
                 for name in select(spec["items"] if kind == "item" else spec["steps"])]
        low = found.count(True)
        high = low + found.count(None)
        tests = [list(self.relations(n, condition)) for n in range(low, high + 1)]
        verdicts = [all(one) for one in tests]
        return True if all(verdicts) else False if not any(verdicts) else None

    # --- steps ---

    def take(self, operand):
        if "const" in operand:
            return number(operand["const"])
        if "step" in operand:
            return self.steps.get(operand["step"])
        return self.counted[operand["item"]].value

    def is_spoiled(self, operand):
        if "step" in operand:
            return operand["step"] in self.spoiled
        return "item" in operand and self.counted[operand["item"]].state == "bad"

    def run_steps(self):
        for step in self.d.source["steps"]:
            name = step["id"]
            exists = self.holds(step.get("when"))
            if exists is False:
                self.gone.add(name)
            value = getattr(self, "op_" + step["op"])(step) if exists else None
            self.steps[name] = number(value) if value is not None else None
            operands = self.operands(step)
            if value is None:
                if any(self.is_spoiled(one) for one in operands) or (
                        step["op"] == "if" and self.holds(step["cond"]) is None):
                    self.spoiled.add(name)
            elif any(one.get("step") in self.filled for one in operands):
                self.filled.add(name)

    def operands(self, step):
        out = [{"item": one} for one in (select(step["items"]) if "items" in step else [])]
        out += [{"step": one} for one in (select(step["of"]) if "of" in step else [])]
        out += [step[key] for key in ("in", "start", "end", "then", "else") if key in step]
        return out + step.get("args", [])

    def gather(self, step):
        """Values of a step's entries, None for a blank; nothing at all if one of them is a bad answer."""
        entries = self.operands(step)
        if any(self.is_spoiled(one) for one in entries):
            return None
        return [self.take(one) for one in entries]

    def filled_in(self, step, values, weights, combine):
        blanks = [n for n, value in enumerate(values) if value is None]
        if not blanks:
            return combine(values, weights, weights)
        rule = step.get("missing")
        if rule is None or len(blanks) > rule.get("max", len(values)):
            return None
        if rule["fill"] == "zero":
            result = combine([0 if value is None else value for value in values], weights, weights)
        else:
            kept = [n for n in range(len(values)) if values[n] is not None]
            if not kept:
                return None
            result = combine([values[n] for n in kept], [weights[n] for n in kept], weights)
        if result is not None:
            self.filled.add(step["id"])
            if "round" in rule:
                result = rounded(result, rule["round"])
        return result

    def op_sum(self, step):
        def combine(values, weights, everyone):
            if len(values) != len(everyone):
                if sum(weights) == 0:
                    return None
                return Fraction(sum(v * w for v, w in zip(values, weights)) * sum(everyone)) / sum(weights)
            return sum(v * w for v, w in zip(values, weights))
        return self.total(step, combine)

    def op_mean(self, step):
        def combine(values, weights, _):
            return Fraction(sum(v * w for v, w in zip(values, weights))) / sum(weights) if sum(weights) else None
        return self.total(step, combine)

    def op_max(self, step):
        return self.total(step, lambda values, *_: max(values))

    def op_min(self, step):
        return self.total(step, lambda values, *_: min(values))

    def total(self, step, combine):
        values = self.gather(step)
        if values is None:
            return None
        weights = [number(w) for w in step["weights"]] if "weights" in step else [1] * len(values)
        return self.filled_in(step, values, weights, combine)

    def op_count(self, step):
        if self.gather(step) is None:
            return None
        where = step["where"]
        found = [self.passes(kind, name, where, self.counted)
                 for kind, key in (("item", "items"), ("step", "of"))
                 for name in (select(step[key]) if key in step else [])]
        values = [None if one is None else int(one) for one in found]

        def combine(kept, weights, everyone):
            return Fraction(sum(kept) * len(everyone)) / len(kept)
        return self.filled_in(step, values, [1] * len(values), combine)

    def op_missing(self, step):
        blank = 0
        for one in self.operands(step):
            blank += self.counted[one["item"]].state == "blank" if "item" in one else self.take(one) is None
        return blank

    def op_linear(self, step):
        value = self.take(step["in"])
        if value is None:
            return None
        value = Fraction(value) * number(step.get("mul", 1)) / number(step.get("div", 1)) + number(step.get("add", 0))
        return rounded(value, step["round"]) if "round" in step else value

    def op_calc(self, step):
        args = [self.take(one) for one in step["args"]]
        if None in args:
            return None
        result = Fraction(args[0])
        for arg in args[1:]:
            if step["fn"] == "div" and arg == 0:
                return None
            result = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b,
                      "mul": lambda a, b: a * b, "div": lambda a, b: a / b if b else None}[step["fn"]](result, arg)
        return result

    def op_bins(self, step):
        value = self.take(step["in"])
        cut = None if value is None else cut_of(value, step["bins"])
        return None if cut is None else number(cut["value"])

    def op_span(self, step):
        start, end = self.take(step["start"]), self.take(step["end"])
        if start is None or end is None:
            return None
        wrap = number(step.get("wrap", 1440))
        length = (end - start) % wrap
        return wrap if length == 0 and step.get("zeroIsFull") else length

    def op_if(self, step):
        truth = self.holds(step["cond"])
        if truth is None:
            return None
        branch = step["then"] if truth else step.get("else")
        return None if branch is None else self.take(branch)

    def op_coalesce(self, step):
        return next((value for value in map(self.take, step["args"]) if value is not None), None)

    def op_norm(self, step):
        value, norm = self.take(step["in"]), self.d.source["norms"][step["norm"]]
        if value is None:
            return None
        row = next((row for row in norm["rows"] if self.holds(row.get("when"))), None)
        if row is None:
            return None
        if norm["kind"] == "T":
            result = 50 + 10 * Fraction(value - number(row["m"])) / number(row["sd"])
        else:
            place = value - row["first"]
            if place != int(place) or not 0 <= place < len(row["table"]):
                return None
            result = number(row["table"][int(place)])
        return rounded(result, norm["round"]) if "round" in norm else result

    # --- verdicts ---

    def fired(self, key):
        return [one["id"] for one in self.d.source.get(key, []) if self.holds(one.get("when")) is True]

    def outcome(self):
        for one in self.d.source["outcome"]:
            truth = self.holds(one.get("when"))
            if truth is None:
                return "undetermined"
            if truth:
                return one["id"]
        return None

    def bands(self):
        out = {}
        for band in self.d.source.get("bands", []):
            value = self.steps[band["of"]]
            if value is None or self.holds(band.get("when")) is not True:
                continue
            cut = cut_of(value, band["cuts"])
            if cut:
                out.setdefault(band["of"] + ("." + band["scheme"] if "scheme" in band else ""), cut["id"])
        return out

    def result(self):
        self.run_steps()
        out = {"steps": {name: printed(value) for name, value in self.steps.items()
                         if not name.startswith("_") and name not in self.gone},
               "bands": self.bands()}
        for key in ("validity", "alerts", "flags"):
            out[key] = self.fired(key)
        if "outcome" in self.d.source:
            out["outcome"] = self.outcome()
        if self.bad:
            out["badAnswers"] = self.bad
        return out


def cut_of(value, cuts):
    """The last cut that the value reaches; a cut without a bound is the ground."""
    found = None
    for cut in cuts:
        if "from" in cut and value < number(cut["from"]) or "after" in cut and value <= number(cut["after"]):
            break
        found = cut
    return found


def rounded(value, rule):
    mode, decimals = (rule, 0) if isinstance(rule, str) else (rule["mode"], rule.get("decimals", 0))
    scaled = Fraction(value) * 10 ** decimals
    below = scaled.numerator // scaled.denominator
    rest = scaled - below
    half = Fraction(1, 2)
    if mode == "trunc":
        whole = below + (1 if scaled < 0 and rest else 0)
    elif mode == "floor":
        whole = below
    elif mode == "ceil":
        whole = below + (1 if rest else 0)
    elif mode == "half-up":                     # a half goes up, also below zero: -2.5 → -2
        whole = below + (1 if rest >= half else 0)
    elif mode == "half-even":
        whole = below + (1 if rest > half or rest == half and below % 2 else 0)
    else:
        raise ValueError(mode)
    return Fraction(whole, 10 ** decimals)


def printed(value):
    """4 → 4, 3/2 → "1.5", 7/3 → "7/3", always as text but for null, so that nothing is lost in a double."""
    if value is None:
        return None
    exact = Fraction(value)
    rest, places = exact.denominator, 0
    for prime in (2, 5):
        power = 0
        while rest % prime == 0:
            rest //= prime
            power += 1
        places = max(places, power)
    if rest != 1:
        return f"{exact.numerator}/{exact.denominator}"
    digits = str(abs(exact.numerator) * 10 ** places // exact.denominator).rjust(places + 1, "0")
    sign = "-" if exact < 0 else ""
    return sign + (digits if places == 0 else digits[:-places] + "." + digits[-places:])


def score(source, answers, subject=None, coding=None):
    return Paper(Definition(source), answers, subject, coding).result()
