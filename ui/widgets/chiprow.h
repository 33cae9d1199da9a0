// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace anxin {

// Choices side by side, of which one is on, or none.
class ChipRow final : public QWidget {
    Q_OBJECT
public:
    // `AsNeeded`: where there is no room for one line. It gives the page a height for its width, which a page of lists does not
    // want.
    enum class Lines : quint8 { One, AsNeeded };
    explicit ChipRow(const QStringList& names, Lines lines = Lines::One, QWidget* parent = nullptr);
    // Counted from 0; nothing where none is on.
    std::optional<int> chosen() const;
    void choose(std::optional<int> chip); // without `chose`
    // Shows these only; one that is on stays where it is.
    void offer(const std::vector<int>& chips);
    void makeSmall(); // where there are many

Q_SIGNALS:
    void chose(std::optional<int> chip); // by a person

private:
    std::vector<QToolButton*> m_chips;
};

} // namespace anxin
