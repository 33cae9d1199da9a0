-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What came of a session, beside what was seen in it and how it is judged.
ALTER TABLE session_note ADD COLUMN outcome TEXT NOT NULL DEFAULT '';

-- By whom the school came to know. Nothing for the files from before it was asked.
ALTER TABLE case_file ADD COLUMN discovery TEXT
    CHECK (discovery IN ('screening','homeroom-teacher','subject-teacher','guardian','peer','pupil','letter','authority'));

-- A step that was ticked by mistake can be taken back while the crisis is open; its log keeps both lines.
DROP TRIGGER crisis_task_done;
CREATE TRIGGER crisis_task_done BEFORE UPDATE ON crisis_task
WHEN (OLD.done_at IS NOT NULL AND NEW.done_at IS NOT NULL) OR (SELECT closed_at FROM crisis_event WHERE id = OLD.event) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a step that was taken is history'); END;
