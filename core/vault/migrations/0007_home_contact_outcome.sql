-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a contact with a family reached somebody. Those from before say what was said: they did.
ALTER TABLE home_contact ADD COLUMN outcome TEXT NOT NULL DEFAULT 'reached'
    CHECK (outcome IN ('reached','not-reached','refused'));

-- The talk with a guardian that was booked and that it tells of. An appointment has one record, here or as a session note.
ALTER TABLE home_contact ADD COLUMN appointment INTEGER REFERENCES appointment(id);
CREATE UNIQUE INDEX home_contact_by_appointment ON home_contact(appointment) WHERE appointment IS NOT NULL;
