// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/papertyping.h"

#include <QWidget>

namespace anxin {

// The answers of one paper in rows of ten, as on paper, and the keys with which they are typed in:
//   one key of the item's answers   the answer, and on to the next item
//   Space, or . of the number pad   left blank on the paper
//   ← or Backspace, →, ↑, ↓, Home   to another item; End: to the first that is still to be typed
//   Enter                           ends an answer of more characters; confirms what is asked; ends the paper
// An input method gets no key: it would swallow digits.
class AnswerGrid final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerGrid(QWidget* parent = nullptr);

    // Null shows nothing. It must outlive the grid, or be taken away first.
    void set(PaperTyping* typing);
    // After it was changed by others.
    void follow();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // "Question 37 of 100", with the answer where there is one.
    QString place() const;
    // What the current item can be answered with.
    QString keyLine() const;

Q_SIGNALS:
    void typed(); // an answer
    void moved(); // to another item, or within an answer of several characters
    void wrong(); // a key that is no answer; nothing has changed
    void asked(); // a critical answer, which waits for Enter or Backspace
    void confirmed();
    void ended(); // Enter, and nothing is pending
    void left();  // Escape

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int perRow = 10;

    void answerQuestion(int key);
    bool navigate(int key);
    void type(const QKeyEvent& event);
    void tell(PaperTyping::Fate fate);
    QRect cellOf(int item) const;
    int rows() const;
    void bringIntoView(const QRect& cell);
    void paintCell(QPainter& painter, int item) const;
    void paintAnswer(QPainter& painter, int item, const QRect& room) const;

    PaperTyping* m_typing = nullptr;
};

} // namespace anxin
