// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/imports/answerkeys.h"

#include <functional>

namespace anxin {

// One paper while it is typed in, key by key: what is typed, where one is, what is asked. Knows no window and writes nothing.
class PaperTyping {
public:
    enum class Fate : quint8 {
        Taken, // and on to the next item
        Going, // the answer has more characters; `accept` ends it
        Asked, // critical: to be confirmed, or typed again
        Wrong, // no answer of this item; nothing has changed
    };
    // Whether the second answers hold something critical that the first do not.
    using CriticalCheck = std::function<bool(const Answers& before, const Answers& now)>;

    // `typed`: what is there already. What `keys` refers to must outlive it.
    PaperTyping(AnswerKeys keys, Answers typed, CriticalCheck isCritical);
    // Only these items, by id, are to be typed; one goes from one of them to the next. `notes` stand in their cells meanwhile.
    void restrictTo(const QMap<QString, QString>& notes);

    int count() const { return static_cast<int>(definition().items.size()); }
    int current() const { return m_current; } // `count()`: past the last one
    bool isAtEnd() const { return m_current >= count(); }
    const Definition& definition() const { return m_keys.definition(); }
    const AnswerKeys& keys() const { return m_keys; }
    QString nameOf(int item) const { return definition().items.at(static_cast<std::size_t>(item)).id; }
    const Answers& typed() const { return m_typed; }
    // How many items are still to be typed.
    int left() const;
    bool isOpen(int item) const { return m_typed.value(nameOf(item)).isEmpty() && takesPart(item); }
    bool isBlank(int item) const;
    bool takesPart(int item) const { return m_notes.isEmpty() || m_notes.contains(nameOf(item)); }
    QString noteOf(int item) const { return m_notes.value(nameOf(item)); }
    // As it stands on the paper; empty where nothing is typed, or a blank.
    QString shown(int item) const;
    QString pending() const { return m_pending; } // of an answer of more characters
    bool isAsking() const { return m_asked.has_value(); }
    QString asked() const;                // the answer, as it stands on the paper
    int taken() const { return m_taken; } // answers typed in since it was begun

    Fate type(QChar character);
    Fate accept(); // what is pending is the whole answer
    Fate leaveBlank();
    void confirm();
    void typeAgain(); // takes back what was asked, or the last pending character
    void leaveRestBlank();

    void move(int items); // back and forth, over what takes no part
    void goTo(int item);
    void goToOpen(); // the first that is still to be typed, else past the last

private:
    Fate take(const QString& code);
    void put(const QString& code);

    AnswerKeys m_keys;
    Answers m_typed;
    CriticalCheck m_isCritical;
    QMap<QString, QString> m_notes;
    int m_current = 0;
    int m_taken = 0;
    QString m_pending;
    std::optional<QString> m_asked; // code of the current item
};

} // namespace anxin
