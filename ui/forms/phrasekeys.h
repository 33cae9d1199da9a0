// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/phrase/phrase.h"

#include <QObject>

#include <functional>

class QKeyEvent;

namespace anxin {

class TextArea;

// In every TextArea of the program while it lives: “;abbreviation” and a space become the phrase; Alt+1 … Alt+9 write the
// first nine, each on a line of its own. One step of undoing takes a phrase back.
class PhraseKeys final : public QObject {
    Q_OBJECT
public:
    // `phrases` is asked at each use.
    explicit PhraseKeys(std::function<std::vector<Phrase>()> phrases);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool expand(TextArea& area);
    void begin(TextArea& area, int number);

    std::function<std::vector<Phrase>()> m_phrases;
};

} // namespace anxin
