// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tone.h"

#include <QFrame>
#include <QLabel>

class QPushButton;

namespace anxin {

// A white sheet with a hairline around it.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QLayout* content, QWidget* parent = nullptr);
};

// A short word on a tint, e.g. the state of a record.
class Pill final : public QLabel {
    Q_OBJECT
public:
    explicit Pill(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone); // an empty text hides the pill
};

// A warning level as shape, word and colour. The shape goes by rank (0 lowest), never by a number that people see:
// provinces number their levels in opposite directions.
class LevelBadge final : public QWidget {
    Q_OBJECT
public:
    explicit LevelBadge(QWidget* parent = nullptr);
    void set(int rank, const QString& word);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rank = 0;
    QString m_word;
};

// An icon at a fixed size that follows the theme.
class IconLabel final : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(Icon name, int size = 20, Token token = &Tokens::text2, QWidget* parent = nullptr);
    void set(Icon name, Token token);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_name;
    Token m_token;
    int m_size;
};

// What a list shows when there is nothing to list: icon, title, one sentence, one thing to do. Not for errors: those go
// into a MessageBar.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon name, const QString& title, const QString& sentence, QWidget* parent = nullptr);
    EmptyState(Icon name, const QString& title, const QString& sentence, const QString& action, QWidget* parent = nullptr);
    void set(const QString& title, const QString& sentence);
    QPushButton* actionButton() const { return m_action; } // null without an action

Q_SIGNALS:
    void acted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_action = nullptr;
};

} // namespace anxin
