// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/filechooser.h"

#include <QObject>

namespace anxin {

// Nobody answers. Belongs to a window.
class NoFiles final : public QObject, public FileChooser {
public:
    using QObject::QObject;
    void chooseFile(QWidget*, const QString&, const QString&, Then) override {}
    void chooseFolder(QWidget*, const QString&, Then) override {}
};

} // namespace anxin
