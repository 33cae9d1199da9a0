-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a case file said before it was rewritten.
CREATE TABLE archived_plan (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    created_at       INTEGER NOT NULL,
    changed_at       INTEGER NOT NULL,
    case_file        INTEGER NOT NULL REFERENCES case_file(id),
    number           INTEGER NOT NULL CHECK (number >= 1),
    replaced_on      TEXT NOT NULL,
    owner            TEXT NOT NULL,
    concern          TEXT NOT NULL,
    care_plan        TEXT NOT NULL,
    contingency_plan TEXT NOT NULL,
    UNIQUE (case_file, number)
);
CREATE TRIGGER archived_plan_keeps BEFORE UPDATE ON archived_plan BEGIN SELECT RAISE(ABORT, 'an archived plan is history'); END;
CREATE TRIGGER archived_plan_stays BEFORE DELETE ON archived_plan BEGIN SELECT RAISE(ABORT, 'an archived plan is history'); END;

-- One measure of a care plan: what for, what, by whom, until when, and what became of it.
CREATE TABLE care_measure (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    case_file  INTEGER NOT NULL REFERENCES case_file(id),
    goal       TEXT NOT NULL,
    measure    TEXT NOT NULL CHECK (length(measure) > 0),
    owner      TEXT NOT NULL CHECK (length(owner) > 0),
    due_on     TEXT,
    progress   TEXT NOT NULL CHECK (progress IN ('planned','under-way','reached','dropped')),
    outcome    TEXT NOT NULL,
    ended_on   TEXT,
    CHECK ((progress IN ('reached','dropped')) = (ended_on IS NOT NULL))
);
CREATE INDEX care_measure_by_case ON care_measure(case_file);

-- 安全计划: written with the pupil. Each is final; the newest counts.
CREATE TABLE safety_plan (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    created_at    INTEGER NOT NULL,
    changed_at    INTEGER NOT NULL,
    case_file     INTEGER NOT NULL REFERENCES case_file(id),
    made_on       TEXT NOT NULL,
    made_by       TEXT NOT NULL CHECK (length(made_by) > 0),
    warning_signs TEXT NOT NULL,
    coping        TEXT NOT NULL,
    company       TEXT NOT NULL,
    helpers       TEXT NOT NULL,
    professionals TEXT NOT NULL,
    surroundings  TEXT NOT NULL
);
CREATE INDEX safety_plan_by_case ON safety_plan(case_file);
CREATE TRIGGER safety_plan_keeps BEFORE UPDATE ON safety_plan BEGIN SELECT RAISE(ABORT, 'a safety plan is final'); END;
CREATE TRIGGER safety_plan_stays BEFORE DELETE ON safety_plan BEGIN SELECT RAISE(ABORT, 'a safety plan is final'); END;

-- 阶段评估: what a review found, or why it was put off. Sets the next one.
CREATE TABLE stage_review (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    changed_at     INTEGER NOT NULL,
    case_file      INTEGER NOT NULL REFERENCES case_file(id),
    held_on        TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('stage','final','postponed')),
    participants   TEXT NOT NULL,
    findings       TEXT NOT NULL CHECK (length(findings) > 0),
    next_step      TEXT CHECK (next_step IN ('counselling','test-again','observe','resolved','refer')),
    next_review_on TEXT,
    author         TEXT NOT NULL CHECK (length(author) > 0),
    CHECK ((kind = 'postponed') = (next_step IS NULL)),
    CHECK ((kind = 'final') = (next_review_on IS NULL))
);
CREATE INDEX stage_review_by_case ON stage_review(case_file, held_on);
CREATE TRIGGER stage_review_keeps BEFORE UPDATE ON stage_review BEGIN SELECT RAISE(ABORT, 'a review is final'); END;
CREATE TRIGGER stage_review_stays BEFORE DELETE ON stage_review BEGIN SELECT RAISE(ABORT, 'a review is final'); END;

-- 档案移交: to whom a file went, with what, and that it has arrived.
CREATE TABLE hand_over (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    created_at  INTEGER NOT NULL,
    changed_at  INTEGER NOT NULL,
    case_file   INTEGER NOT NULL REFERENCES case_file(id),
    kind        TEXT NOT NULL CHECK (kind IN ('new-counsellor','next-school','other-school')),
    handed_on   TEXT NOT NULL,
    recipient   TEXT NOT NULL CHECK (length(recipient) > 0),
    contents    TEXT NOT NULL CHECK (length(contents) > 0),
    handed_by   TEXT NOT NULL CHECK (length(handed_by) > 0),
    received_on TEXT,
    received_by TEXT NOT NULL,
    CHECK (received_on IS NULL OR length(received_by) > 0)
);
CREATE INDEX hand_over_by_case ON hand_over(case_file);
CREATE TRIGGER hand_over_keeps BEFORE UPDATE ON hand_over WHEN OLD.received_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a receipt is final'); END;
CREATE TRIGGER hand_over_stays BEFORE DELETE ON hand_over BEGIN SELECT RAISE(ABORT, 'a hand-over is history'); END;

-- The scheme of levels is a record like others: the log names it.
ALTER TABLE warning_level ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE warning_level ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE warning_level ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE warning_level ADD COLUMN in_use INTEGER NOT NULL DEFAULT 1 CHECK (in_use IN (0, 1));
UPDATE warning_level SET uid = 'level-' || code;

-- 日结: what stays open over night, and why. One for a day.
CREATE TABLE day_close (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    closed_day TEXT NOT NULL UNIQUE,
    closed_by  TEXT NOT NULL,
    left_open  INTEGER NOT NULL CHECK (left_open >= 0),
    reason     TEXT NOT NULL,
    CHECK (left_open = 0 OR length(reason) > 0)
);
CREATE TRIGGER day_close_stays BEFORE DELETE ON day_close BEGIN SELECT RAISE(ABORT, 'a closed day is history'); END;

-- Numbers of the shipped rules that the school has decided otherwise, and why.
CREATE TABLE school_rule (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    rule       TEXT NOT NULL,
    days       INTEGER NOT NULL CHECK (days BETWEEN 0 AND 366),
    valid_from TEXT NOT NULL,
    reason     TEXT NOT NULL CHECK (length(reason) > 0),
    decided_by TEXT NOT NULL
);
CREATE INDEX school_rule_by_rule ON school_rule(rule, valid_from);
CREATE TRIGGER school_rule_keeps BEFORE UPDATE ON school_rule BEGIN SELECT RAISE(ABORT, 'a decision is history'); END;
CREATE TRIGGER school_rule_stays BEFORE DELETE ON school_rule BEGIN SELECT RAISE(ABORT, 'a decision is history'); END;
