-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a contact with a family reached somebody. Those from before say what was said: they did.
ALTER TABLE home_contact ADD COLUMN outcome TEXT NOT NULL DEFAULT 'reached'
    CHECK (outcome IN ('reached','not-reached','refused'));

-- The talk with a guardian that was booked and that it tells of. An appointment has one record, here or as a session note.
ALTER TABLE home_contact ADD COLUMN appointment INTEGER REFERENCES appointment(id);
CREATE UNIQUE INDEX home_contact_by_appointment ON home_contact(appointment) WHERE appointment IS NOT NULL;

-- What is told of suicide or self-harm after a note was signed. Those from before did not ask.
ALTER TABLE note_addendum ADD COLUMN suicide_inquiry TEXT NOT NULL DEFAULT 'not-asked'
    CHECK (suicide_inquiry IN ('not-asked','none','ideation','plan','preparation','recent-behaviour'));

-- A hand-over that did not arrive, or was taken back, says why. It is as final as a receipt.
ALTER TABLE hand_over ADD COLUMN withdrawn_on TEXT CHECK (withdrawn_on IS NULL OR received_on IS NULL);
ALTER TABLE hand_over ADD COLUMN withdrawn_why TEXT NOT NULL DEFAULT ''
    CHECK (withdrawn_on IS NULL OR length(withdrawn_why) > 0);
DROP TRIGGER hand_over_keeps;
CREATE TRIGGER hand_over_keeps BEFORE UPDATE ON hand_over WHEN OLD.received_on IS NOT NULL OR OLD.withdrawn_on IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the end of a hand-over is final'); END;
