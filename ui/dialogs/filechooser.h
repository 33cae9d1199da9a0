// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace anxin {

// Asks the person for a file or a folder. A seam: tests pass one that answers by itself.
class FileChooser {
public:
    // Not called where the person changes their mind.
    using Then = std::function<void(const QString& path)>;

    virtual ~FileChooser() = default;
    // A file to read; `kinds` as QFileDialog writes them: "Tables (*.xlsx *.csv)".
    virtual void chooseFile(QWidget* above, const QString& title, const QString& kinds, Then then) = 0;
    virtual void chooseFolder(QWidget* above, const QString& title, Then then) = 0;
};

// The system's own dialog. Blocks nothing and closes with the window above which it stands.
class SystemFileChooser final : public FileChooser {
public:
    void chooseFile(QWidget* above, const QString& title, const QString& kinds, Then then) override;
    void chooseFolder(QWidget* above, const QString& title, Then then) override;
};

} // namespace anxin
