// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/papertyping.h"

#include "core/services/sheetentryservice.h"

#include <algorithm>

namespace anxin {

namespace {
constexpr int longestAnswer = 40; // characters
} // namespace

PaperTyping::PaperTyping(AnswerKeys keys, Answers typed, CriticalCheck isCritical)
    : m_keys(std::move(keys)),
      m_typed(std::move(typed)),
      m_isCritical(std::move(isCritical))
{
    goToOpen();
}

void PaperTyping::restrictTo(const QMap<QString, QString>& notes)
{
    m_notes = notes;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        m_typed.remove(note.key());
    goToOpen();
}

int PaperTyping::left() const
{
    if (m_notes.isEmpty())
        return static_cast<int>(stillToType(definition(), m_typed).size());
    return static_cast<int>(
        std::ranges::count_if(m_notes.keys(), [&](const QString& item) { return m_typed.value(item).isEmpty(); }));
}

bool PaperTyping::isBlank(int item) const
{
    return m_typed.value(nameOf(item)) == leftBlank;
}

QString PaperTyping::shown(int item) const
{
    const QString code = m_typed.value(nameOf(item));
    return code.isEmpty() || code == leftBlank ? QString() : m_keys.shown(item, code);
}

QString PaperTyping::asked() const
{
    return m_asked && !isAtEnd() ? m_keys.shown(m_current, *m_asked) : QString();
}

PaperTyping::Fate PaperTyping::type(QChar character)
{
    if (isAsking() || isAtEnd())
        return Fate::Wrong;
    if (m_keys.isOneKey(m_current)) {
        const auto code = m_keys.codeOf(m_current, character);
        return code ? take(*code) : Fate::Wrong;
    }
    if (m_pending.size() >= longestAnswer)
        return Fate::Wrong;
    m_pending += character;
    return Fate::Going;
}

PaperTyping::Fate PaperTyping::accept()
{
    if (isAsking() || isAtEnd() || m_pending.isEmpty())
        return Fate::Wrong;
    const auto code = m_keys.codeOf(m_current, m_pending);
    return code ? take(*code) : Fate::Wrong;
}

PaperTyping::Fate PaperTyping::leaveBlank()
{
    return isAsking() || isAtEnd() ? Fate::Wrong : take(leftBlank);
}

PaperTyping::Fate PaperTyping::take(const QString& code)
{
    Answers now = m_typed;
    now.insert(nameOf(m_current), code);
    if (m_isCritical && m_isCritical(m_typed, now)) {
        m_asked = code;
        return Fate::Asked;
    }
    put(code);
    return Fate::Taken;
}

void PaperTyping::put(const QString& code)
{
    m_typed.insert(nameOf(m_current), code);
    m_pending.clear();
    m_asked.reset();
    ++m_taken;
    move(1);
}

void PaperTyping::confirm()
{
    if (m_asked)
        put(QString(*m_asked));
}

void PaperTyping::typeAgain()
{
    if (m_asked) {
        m_asked.reset();
        m_pending.clear();
    } else {
        m_pending.chop(1);
    }
}

void PaperTyping::leaveRestBlank()
{
    for (int item = 0; item < count(); ++item)
        if (isOpen(item))
            m_typed.insert(nameOf(item), leftBlank);
    goToOpen();
}

void PaperTyping::move(int items)
{
    const int step = items < 0 ? -1 : 1;
    int at = m_current + items;
    while (at >= 0 && at < count() && !takesPart(at))
        at += step;
    goTo(at);
}

void PaperTyping::goTo(int item)
{
    const bool isPlace = item >= 0 && item <= count() && (item == count() || takesPart(item));
    if (isAsking() || !isPlace)
        return;
    m_current = item;
    m_pending.clear();
}

void PaperTyping::goToOpen()
{
    int item = 0;
    while (item < count() && !isOpen(item))
        ++item;
    goTo(item);
}

} // namespace anxin
