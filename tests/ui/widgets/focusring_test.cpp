// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace anxin;

namespace {
struct Shown {
    QWidget window;
    QLineEdit* field = new QLineEdit;
    QPushButton* save = primaryButton(QStringLiteral("Save"));

    Shown()
    {
        window.setLayout(margins(vertical({field, save}), 20, 20));
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    const QFocusFrame* ring() const
    {
        const auto* frame = window.findChild<QFocusFrame*>();
        return frame && frame->isVisible() ? frame : nullptr;
    }
};
} // namespace

TEST_CASE("who comes to a button by key sees a ring around it, with a gap", "[widgets][focus]")
{
    Shown shown;
    CHECK_FALSE(shown.ring());
    QTest::keyClick(shown.field, Qt::Key_Tab);
    REQUIRE(shown.save->hasFocus());
    REQUIRE(shown.ring());
    CHECK(shown.ring()->geometry() == shown.save->geometry().adjusted(-4, -4, 4, 4));
    QTest::keyClick(shown.save, Qt::Key_Tab);
    CHECK_FALSE(shown.ring());
}

TEST_CASE("who comes to a button by mouse sees none", "[widgets][focus]")
{
    Shown shown;
    QTest::mouseClick(shown.save, Qt::LeftButton);
    CHECK(shown.save->hasFocus());
    CHECK_FALSE(shown.ring());
}

TEST_CASE("a container that fits its button closely does not cut the ring", "[widgets][focus]")
{
    Shown shown;
    auto* inner = primaryButton(QStringLiteral("Next"));
    shown.window.layout()->addWidget(panel(vertical({inner})));
    QApplication::processEvents();
    shown.save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown.save, Qt::Key_Tab);
    REQUIRE(inner->hasFocus());
    REQUIRE(shown.ring());
    CHECK(shown.ring()->visibleRegion().boundingRect() == shown.ring()->rect());
}
