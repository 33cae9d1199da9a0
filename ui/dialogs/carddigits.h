// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace anxin {

// A field for the 48 digits of the recovery card, which says of each group as soon as it is typed where it cannot be right.
class CardDigits final : public QWidget {
    Q_OBJECT
public:
    // What is wrong in the groups that are typed so far, in a sentence; empty where nothing is.
    using Slip = std::function<QString(const QString& typed)>;

    explicit CardDigits(Slip slip);
    QLineEdit& edit() { return *m_edit; }
    const QLabel& hint() const { return *m_hint; }
    QString text() const;

Q_SIGNALS:
    void returnPressed();

private:
    QLineEdit* m_edit;
    QLabel* m_hint;
};

} // namespace anxin
