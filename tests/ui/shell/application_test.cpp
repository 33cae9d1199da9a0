// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/application.h"

#include <QPushButton>
#include <QTest>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace anxin;

namespace {
// Qt's own mouse events are not cleared away where an exception leaves them; what is lost here is not ours.
struct LeaksOfQt {
#ifdef __SANITIZE_ADDRESS__
    LeaksOfQt()
    {
        __lsan_disable();
    }
    ~LeaksOfQt()
    {
        __lsan_enable();
    }
#else
    LeaksOfQt() = default;
    ~LeaksOfQt() = default;
#endif
    LeaksOfQt(const LeaksOfQt&) = delete;
    LeaksOfQt& operator=(const LeaksOfQt&) = delete;
};
} // namespace

TEST_CASE("a fault that leaves the handling of a click reaches the window's edge, and the program goes on", "[problem]")
{
    auto& app = *qobject_cast<Application*>(qApp);
    std::vector<FaultKind> heard;
    app.onFault([&](const Fault& fault) { heard.push_back(fault.kind()); });
    [[maybe_unused]] const LeaksOfQt known; // also of the button, which those events point to
    QPushButton save(QStringLiteral("Save"));
    QObject::connect(&save, &QPushButton::clicked, &save, [] { throw Fault{FaultKind::DiskFull}; });
    save.show();
    QTest::mouseClick(&save, Qt::LeftButton);
    QTest::mouseClick(&save, Qt::LeftButton);
    app.onFault({});
    CHECK(heard == std::vector{FaultKind::DiskFull, FaultKind::DiskFull});
}
