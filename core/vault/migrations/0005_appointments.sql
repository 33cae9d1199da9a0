-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 预约: when a pupil comes, or somebody about a pupil. That it was held follows from the note that names it, and is not stored.
CREATE TABLE appointment (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    changed_at   INTEGER NOT NULL,
    student      INTEGER NOT NULL REFERENCES student(id),
    on_day       TEXT NOT NULL,
    starts       TEXT NOT NULL, -- HH:MM where the school is
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    kind         TEXT NOT NULL CHECK (kind IN ('first','follow-up','urgent','guardian')),
    place        TEXT NOT NULL,
    remark       TEXT NOT NULL,
    counsellor   TEXT NOT NULL,
    series       TEXT, -- what was booked together: each occurrence is a row of its own
    state        TEXT NOT NULL CHECK (state IN ('booked','cancelled','missed')),
    state_reason TEXT CHECK (state_reason IN ('pupil-leave','clash','counsellor','no-longer-needed','did-not-come','other')),
    CHECK ((state = 'booked') = (state_reason IS NULL))
);
CREATE INDEX appointment_by_day ON appointment(on_day, starts);
CREATE INDEX appointment_by_student ON appointment(student, on_day);

-- 开放时间与值班: when the room is open, and who is there.
CREATE TABLE duty_hours (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    weekday    INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens      TEXT NOT NULL,
    closes     TEXT NOT NULL CHECK (closes > opens),
    on_duty    TEXT NOT NULL CHECK (length(on_duty) > 0)
);

-- What else a note says. The appointment that it belongs to has one note.
ALTER TABLE session_note ADD COLUMN appointment INTEGER REFERENCES appointment(id);
ALTER TABLE session_note ADD COLUMN starts TEXT;
ALTER TABLE session_note ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN intake_source TEXT
    CHECK (intake_source IN ('pupil','teacher','guardian','observation','screening'));
ALTER TABLE session_note ADD COLUMN observation TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE session_note ADD COLUMN methods TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX session_note_by_appointment ON session_note(appointment) WHERE appointment IS NOT NULL;
