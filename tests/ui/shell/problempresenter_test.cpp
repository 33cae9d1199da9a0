// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/problempresenter.h"

#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace anxin;

TEST_CASE("a problem is told in its own words, one at a time", "[problem]")
{
    QWidget window;
    window.show();
    ProblemPresenter presenter(window);
    presenter.present(Fault{FaultKind::DiskFull});
    presenter.present(Fault{FaultKind::Bug});
    const auto dialogs = window.findChildren<QDialog*>();
    REQUIRE(dialogs.size() == 1);
    CHECK(dialogs.front()->isModal());
    QStringList texts;
    for (const QLabel* label : dialogs.front()->findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.contains(sentence(Fault{FaultKind::DiskFull})));

    dialogs.front()->accept();
    REQUIRE(QTest::qWaitFor([&] { return window.findChildren<QDialog*>().isEmpty(); }, 1000));
    presenter.present(Fault{FaultKind::Bug});
    CHECK(window.findChildren<QDialog*>().size() == 1);
}

TEST_CASE("details carry version, code and the English detail", "[problem]")
{
    const QString details = detailsOf(Fault{FaultKind::DiskFull, QStringLiteral("write header: no space")});
    CHECK(details.contains(QStringLiteral(ANXIN_VERSION)));
    CHECK(details.contains(QStringLiteral("AX-01")));
    CHECK(details.contains(QStringLiteral("write header: no space")));
}
