// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialog.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QScreen>

namespace anxin {

namespace {
constexpr QSize frame(16, 48); // of a window manager, at most
} // namespace

QString programName()
{
    return QCoreApplication::translate("MainWindow", "Anxin");
}

QSize roomFor(const QWidget& window)
{
    return window.screen()->availableSize() - frame;
}

void resizeToFit(QWidget& window, QSize wished)
{
    window.resize(QSize(scaled(wished.width(), &window), scaled(wished.height(), &window)).boundedTo(roomFor(window)));
}

Dialog::Dialog(QSize wished, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("root"));
    setWindowTitle(programName());
    setModal(true);
    if (!wished.isEmpty())
        resizeToFit(*this, wished);
}

} // namespace anxin
