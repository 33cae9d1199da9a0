// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/filechooser.h"

#include <QFileDialog>

namespace anxin {

namespace {
void open(QFileDialog* dialog, FileChooser::Then then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setViewMode(QFileDialog::List); // Qt writes the details in the system's language, whatever ours is
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}
} // namespace

void SystemFileChooser::chooseFile(QWidget* above, const QString& title, const QString& kinds, Then then)
{
    auto* dialog = new QFileDialog(above, title, QString(), kinds);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, std::move(then));
}

void SystemFileChooser::chooseFolder(QWidget* above, const QString& title, Then then)
{
    auto* dialog = new QFileDialog(above, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, std::move(then));
}

} // namespace anxin
