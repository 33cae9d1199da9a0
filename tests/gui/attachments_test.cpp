// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/reportexport.h"
#include "core/services/attachmentservice.h"
#include "tests/gui/program.h"
#include "tests/support/drawing.h"
#include "ui/dialogs/attachmentviewer.h"
#include "ui/dialogs/savecopydialog.h"
#include "ui/pages/pupils/attachmentpanel.h"
#include "ui/pages/pupils/studentcard.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/views.h"

#include <QPushButton>
#include <QTabBar>
#include <QThreadPool>

using namespace anxin;

namespace {
// A room with people in it, and a drawing of the first of them.
struct DrawnRoom : Program {
    QTemporaryDir stick;

    DrawnRoom()
    {
        window.resize(1366, 768);
        setUp(FirstRoster::Demo);
        REQUIRE(AttachmentService{*opened()}.add(StudentId::fromRowId(1), QStringLiteral("家"),
                                                 {QStringLiteral("家.png"), aDrawing()}));
    }
    AttachmentPanel& panel()
    {
        PupilsPage& page = pupils();
        page.refreshIfStale();
        page.open(StudentId::fromRowId(1));
        page.shown().tabs().setCurrentIndex(StudentCard::Attachments);
        return page.shown().attachments();
    }
    AttachmentViewer* look()
    {
        ListView& list = panel().list();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        auto* viewer = window.findChild<AttachmentViewer*>();
        REQUIRE(viewer);
        REQUIRE(QTest::qWaitFor([&] { return viewer->isReady(); }, 20000));
        return viewer;
    }
    // Written, and not yet entered in the ledger: nothing of the window has run since.
    SaveCopyDialog* written()
    {
        AttachmentPanel& shown = panel();
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        for (QPushButton* button : shown.findChildren<QPushButton*>())
            if (button->objectName() == QStringLiteral("saveCopy"))
                QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = window.findChild<SaveCopyDialog*>();
        REQUIRE(dialog);
        dialog->setOrder({QStringLiteral("县医院"), QStringLiteral("随转介一并提供"), DisclosureGround::Guardian});
        dialog->setFolder(stick.path());
        dialog->save();
        REQUIRE(dialog->isSaving());
        REQUIRE(QThreadPool::globalInstance()->waitForDone(20000));
        return dialog;
    }
    QStringList onStick() const { return QDir(stick.path()).entryList(QDir::Files | QDir::Hidden); }
    std::size_t ledgerLines() const { return ReportExport{*opened()}.ledger(10).size(); }
};
} // namespace

TEST_CASE("an attachment is looked at inside the window, and a lock closes it with its picture", "[gui][attachment]")
{
    DrawnRoom room;
    QPointer<AttachmentViewer> viewer = room.look();
    CHECK(viewer->picture().picture().size() == QSize(1200, 900));
    const QPointer<const PictureView> picture = &viewer->picture();
    QTest::keyClick(viewer->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !room.door.isOpen(); }, 5000));
    CHECK_FALSE(viewer);
    CHECK_FALSE(picture);
    room.unlock(room.password);
    CHECK_FALSE(room.window.findChild<AttachmentViewer*>());
}

TEST_CASE("a saved copy stands in the ledger under its title", "[gui][attachment]")
{
    DrawnRoom room;
    SaveCopyDialog* dialog = room.written();
    CHECK(room.onStick() == QStringList{QStringLiteral("家.png")});
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isSaving(); }, 5000));
    CHECK(dialog->bar().tone() == Tone::Ok);
    CHECK(room.onStick() == QStringList{QStringLiteral("家.png")});
    const std::vector<LedgerLine> ledger = ReportExport{*room.opened()}.ledger(10);
    REQUIRE(ledger.size() == 1);
    CHECK(ledger[0].attachment == QStringLiteral("家"));
    CHECK(ledger[0].entry.recipient == QStringLiteral("县医院"));
}

TEST_CASE("a lock between a copy and its line in the ledger takes the copy away", "[gui][attachment]")
{
    DrawnRoom room;
    const QPointer<SaveCopyDialog> dialog = room.written();
    REQUIRE(room.onStick().size() == 1);
    room.lock();
    CHECK_FALSE(dialog);
    CHECK(room.onStick().isEmpty());
    room.unlock(room.password);
    CHECK(room.ledgerLines() == 0);
}

TEST_CASE("closing the window in which a copy is being saved leaves none behind", "[gui][attachment]")
{
    DrawnRoom room;
    const QPointer<SaveCopyDialog> dialog = room.written();
    dialog->close();
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 5000));
    CHECK(room.onStick().isEmpty());
    CHECK(room.ledgerLines() == 0);
}
