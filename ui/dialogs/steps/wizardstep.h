// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace anxin {

// One step of a wizard.
class WizardStep : public QWidget {
    Q_OBJECT
public:
    explicit WizardStep(const QString& name) : m_name(name) {}
    const QString& name() const { return m_name; } // for the rail and as heading
    virtual void enter() {}
    // Why one cannot go on yet, as a sentence; empty where the step shows that itself; nothing where one can.
    virtual std::optional<QString> obstacle() { return std::nullopt; }

Q_SIGNALS:
    void nextRequested(); // Enter in the last field

private:
    QString m_name;
};

} // namespace anxin
