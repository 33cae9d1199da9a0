// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/walker.h"

#include "core/services/caseworkservice.h"
#include "core/services/registerservice.h"
#include "tests/support/tabwalk.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/views.h"

#include <iostream>

namespace anxin {

Walk::Walk()
{
    window.resize(1366, 768);
    setUp(FirstRoster::Demo);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void Walk::check(QWidget& shown, const QString& name)
{
    settle();
    ++places;
    const QStringList found = notForEverybody(shown, looked);
    INFO(name.toStdString() << ":\n  " << found.join(QStringLiteral("\n  ")).toStdString());
    CHECK(found.isEmpty());
}

void Walk::checkPage(const QString& name)
{
    settle();
    if (!window.isActiveWindow()) {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    QWidget& page = window.currentPage()->widget();
    beginKeys(page);
    check(page, name);
}

void Walk::checkDialog(const QString& name)
{
    settle();
    QWidget* dialog = QApplication::activeModalWidget();
    INFO(name.toStdString());
    CHECK(dialog);
    if (!dialog)
        return;
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    if (auto* palette = qobject_cast<CommandPalette*>(dialog))
        checkPalette(*palette);
    else
        check(*dialog, name);
    closeDialog();
}

void Walk::checkPalette(CommandPalette& palette)
{
    ++places;
    for (QWidget* control : controlsIn(palette)) {
        ++looked;
        INFO(described(control).toStdString());
        CHECK_FALSE(spokenName(control).isEmpty());
    }
    CHECK(QApplication::focusWidget() == &palette.field());
    const int before = palette.list().currentIndex().row();
    QTest::keyClick(&palette.field(), Qt::Key_Down);
    CHECK(palette.list().currentIndex().row() == before + 1);
    QTest::keyClick(&palette.field(), Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
}

void Walk::closeDialog()
{
    for (int tries = 0; tries < 3 && QApplication::activeModalWidget(); ++tries) {
        QApplication::activeModalWidget()->close();
        settle();
    }
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

void Walk::checkPressed(const char* words)
{
    INFO(words);
    const bool isThere = press(*this, words);
    CHECK(isThere);
    if (isThere)
        checkDialog(QString::fromUtf8(words));
}

void Walk::checkCommand(Command command, const char* name)
{
    window.menus().trigger(command);
    checkDialog(QString::fromUtf8(name));
}

StudentId Walk::pupilWithFile()
{
    CaseworkService casework{*opened()};
    for (const Stored<Student>& student : RegisterService{*opened()}.students())
        if (casework.openCaseOf(student.id))
            return student.id;
    throw std::logic_error("the demo school has no open case file");
}

void Walk::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void Walk::checkTabs(const QString& name, const QSet<QTabBar*>& known)
{
    checkPage(name);
    QList<QTabBar*> bars;
    for (QTabBar* bar : window.currentPage()->widget().findChildren<QTabBar*>())
        if (bar->isVisible() && !known.contains(bar))
            bars << bar;
    const QSet<QTabBar*> all = known + QSet<QTabBar*>(bars.begin(), bars.end());
    for (QTabBar* bar : bars) {
        const int before = bar->currentIndex();
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (!bar->isVisible() || !bar->isTabEnabled(tab) || tab == before)
                continue;
            bar->setCurrentIndex(tab);
            checkTabs(name + u'/' + bar->tabText(tab), all);
        }
        bar->setCurrentIndex(before);
        settle();
    }
}

int Walk::checkFirstRows(QWidget& part, const char* name)
{
    int opened = 0;
    const int page = window.currentIndex();
    for (ListView* list : part.findChildren<ListView*>()) {
        if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
            continue;
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        settle();
        if (QApplication::activeModalWidget()) {
            checkDialog(QString::fromUtf8(name) + u'/' + list->accessibleName());
            ++opened;
        }
        window.showPage(page); // where it has led elsewhere
    }
    return opened;
}

void Walk::tellFigures(const char* what) const
{
    std::cout << "keys and names, " << what << ": " << places << " places, " << looked << " controls\n";
}

} // namespace anxin
