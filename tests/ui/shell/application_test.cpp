// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/application.h"

#include <QPushButton>
#include <QTest>

using namespace anxin;

TEST_CASE("a fault that leaves the handling of a click reaches the window's edge, and the program goes on", "[problem]")
{
    auto& app = *qobject_cast<Application*>(qApp);
    std::vector<FaultKind> heard;
    app.onFault([&](const Fault& fault) { heard.push_back(fault.kind()); });
    QPushButton save(QStringLiteral("Save"));
    QObject::connect(&save, &QPushButton::clicked, &save, [] { throw Fault{FaultKind::DiskFull}; });
    save.show();
    QTest::mouseClick(&save, Qt::LeftButton);
    QTest::mouseClick(&save, Qt::LeftButton);
    app.onFault({});
    CHECK(heard == std::vector{FaultKind::DiskFull, FaultKind::DiskFull});
}
