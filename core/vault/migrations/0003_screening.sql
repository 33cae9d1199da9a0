-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whom a campaign is for, until when, and that it has come to its end.
ALTER TABLE campaign ADD COLUMN ends_on TEXT;
ALTER TABLE campaign ADD COLUMN organiser TEXT NOT NULL DEFAULT '';
ALTER TABLE campaign ADD COLUMN closed_on TEXT;
CREATE TABLE campaign_class (
    id         INTEGER PRIMARY KEY,
    campaign   INTEGER NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
    class_unit INTEGER NOT NULL REFERENCES class_unit(id),
    UNIQUE (campaign, class_unit)
);

-- Why a pupil who was expected has no answer sheet.
CREATE TABLE untested (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    campaign   INTEGER NOT NULL REFERENCES campaign(id),
    student    INTEGER NOT NULL REFERENCES student(id),
    reason     TEXT NOT NULL CHECK (reason IN ('absent','declined','exempt')),
    note       TEXT NOT NULL,
    noted_on   TEXT NOT NULL,
    UNIQUE (campaign, student)
);
CREATE INDEX untested_by_student ON untested(student);

-- What the homeroom teacher sees, beside what was said in the interview.
ALTER TABLE second_interview ADD COLUMN homeroom_view TEXT NOT NULL DEFAULT '';
