// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/phrasekeys.h"

#include "ui/widgets/editors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace anxin {

PhraseKeys::PhraseKeys(std::function<std::vector<Phrase>()> phrases) : m_phrases(std::move(phrases))
{
    qApp->installEventFilter(this);
}

bool PhraseKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* area = qobject_cast<TextArea*>(watched);
    if (!area || area->isReadOnly())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    if (key->key() == Qt::Key_Space && held == Qt::NoModifier)
        return expand(*area);
    const bool isOfPlace = held == Qt::AltModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9;
    if (isOfPlace)
        begin(*area, key->key() - Qt::Key_1);
    return isOfPlace; // also where there is none: no digit was meant
}

bool PhraseKeys::expand(TextArea& area)
{
    // The semicolon of a Chinese keyboard too.
    static const QRegularExpression called(QStringLiteral("[;\uFF1B]([A-Za-z0-9]+)$"));
    QTextCursor cursor = area.textCursor();
    if (cursor.hasSelection())
        return false;
    const auto match = called.match(cursor.block().text().left(cursor.positionInBlock()));
    if (!match.hasMatch())
        return false;
    const std::vector<Phrase> phrases = m_phrases();
    const auto phrase = std::ranges::find_if(phrases, [name = match.captured(1)](const Phrase& one) {
        return one.abbreviation.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (phrase == phrases.end())
        return false;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(match.capturedLength()));
    cursor.insertText(phrase->text);
    area.setTextCursor(cursor);
    area.ensureCursorVisible();
    return true;
}

void PhraseKeys::begin(TextArea& area, int number)
{
    const std::vector<Phrase> phrases = m_phrases();
    if (static_cast<std::size_t>(number) >= phrases.size())
        return;
    QTextCursor cursor = area.textCursor();
    cursor.clearSelection();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    cursor.insertText((before.trimmed().isEmpty() ? QString() : QStringLiteral("\n")) +
                      phrases[static_cast<std::size_t>(number)].text);
    area.setTextCursor(cursor);
    area.ensureCursorVisible();
}

} // namespace anxin
