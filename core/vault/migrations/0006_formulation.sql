-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 评估与原因分析: how a case is understood. Each is final; the newest counts.
CREATE TABLE formulation (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    case_file    INTEGER NOT NULL REFERENCES case_file(id),
    written_on   TEXT NOT NULL,
    author       TEXT NOT NULL CHECK (length(author) > 0),
    symptoms     TEXT NOT NULL CHECK (length(symptoms) > 0),
    conclusion   TEXT NOT NULL CHECK (length(conclusion) > 0),
    family       TEXT
        CHECK (family IN ('nuclear','single-parent','divorced','blended','left-behind','grandparents','orphan','foster')),
    life_events  TEXT NOT NULL,
    history      TEXT NOT NULL,
    cause_body   TEXT NOT NULL,
    cause_mind   TEXT NOT NULL,
    cause_social TEXT NOT NULL
);
CREATE INDEX formulation_by_case ON formulation(case_file);
CREATE TRIGGER formulation_keeps BEFORE UPDATE ON formulation BEGIN SELECT RAISE(ABORT, 'a formulation is final'); END;
CREATE TRIGGER formulation_stays BEFORE DELETE ON formulation BEGIN SELECT RAISE(ABORT, 'a formulation is final'); END;
