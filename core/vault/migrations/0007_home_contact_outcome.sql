-- SPDX-FileCopyrightText: 2026 Anxin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Whether a contact with a family reached somebody. Those from before say what was said: they did.
ALTER TABLE home_contact ADD COLUMN outcome TEXT NOT NULL DEFAULT 'reached'
    CHECK (outcome IN ('reached','not-reached','refused'));
