// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/agenda.h"
#include "core/services/merge/mergeservice.h"
#include "tests/support/answeringchooser.h"
#include "tests/support/catch.h"
#include "tests/support/smallroom.h"
#include "ui/pages/pupils/attachmentpanel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/views.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace anxin;

namespace {
struct Desk : SmallRoom {
    const RuleBook rules = RuleBook::shipped();
    StudentCardModel model{services, whole, vault->news(), clock};
    std::optional<Stored<Attachment>> viewed;
    Places places;
    AnsweringChooser chooser;
    QTemporaryDir folder;
    std::unique_ptr<AttachmentPanel> panel;

    Desk()
    {
        initCrypto();
        places.viewAttachment = [this](const Stored<Attachment>& attachment) { viewed = attachment; };
        panel = std::make_unique<AttachmentPanel>(model, chooser, places);
        panel->resize(780, 500);
        panel->show();
        (void)QTest::qWaitForWindowActive(panel.get());
        model.choose(school.pupils[0]);
    }
    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("画 1.png"))
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    void click(const char* text)
    {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QLatin1StringView(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL("no button " << text);
    }
    void keep(const char16_t* title, std::size_t pupil = 0)
    {
        REQUIRE(attachments.add(school.pupils.at(pupil), QString::fromUtf16(title), {QStringLiteral("信.txt"), "words"}));
        model.refreshIfStale();
    }
    void drop(const QList<QUrl>& urls)
    {
        QMimeData dragged;
        dragged.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel.get(), &event);
    }
    bool waitFor(const std::function<bool()>& what) { return QTest::qWaitFor(what, 5000); }
    QString said() { return panel->bar().text(); }
    std::vector<Stored<Attachment>> kept(std::size_t pupil = 0) { return attachments.attachmentsOf(school.pupils.at(pupil)); }
};
} // namespace

TEST_CASE("a chosen file gets a title by its name, goes into the vault, and the person hears of the original",
          "[pupils][attachment]")
{
    Desk desk;
    desk.chooser.answer = desk.file("a drawing");
    desk.click("Add file");
    CHECK(desk.panel->titleField().value() == QStringLiteral("画 1"));
    CHECK(desk.kept().empty());
    QTest::keyClicks(&desk.panel->titleField(), QStringLiteral("house and me")); // the proposal is marked, and gives way
    QTest::keyClick(&desk.panel->titleField(), Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return desk.kept().size() == 1; }));
    CHECK(desk.kept()[0].value.title == QStringLiteral("house and me"));
    CHECK(desk.kept()[0].value.fileName == QStringLiteral("画 1.png"));
    CHECK(desk.attachments.look(desk.kept()[0]) == "a drawing");
    CHECK(desk.said().contains(QStringLiteral("not encrypted: ") + desk.chooser.answer));
    CHECK_FALSE(desk.panel->isAdding());
    const QModelIndex row = desk.model.attachments().rows().index(0);
    CHECK(row.data().toString() == QStringLiteral("house and me"));
    CHECK(desk.model.attachments().rows().rowCount() == 1);
}

TEST_CASE("a file that is dropped is offered, and only a single one", "[pupils][attachment]")
{
    Desk desk;
    const QUrl one = QUrl::fromLocalFile(desk.file("x")), other(QStringLiteral("https://example.org/a.png"));
    desk.drop({one, one});
    desk.drop({other});
    CHECK_FALSE(desk.panel->isAdding());
    desk.drop({one});
    CHECK(desk.panel->isAdding());
    CHECK(desk.panel->titleField().hasFocus());
    desk.click("Cancel");
    CHECK_FALSE(desk.panel->isAdding());
    CHECK(desk.kept().empty());
}

TEST_CASE("a file without a title, an empty one and one too large are refused in words", "[pupils][attachment]")
{
    Desk desk;
    desk.panel->offer(desk.file("x"));
    desk.panel->titleField().setValue(QStringLiteral("  "));
    desk.click("Put into the vault");
    CHECK(desk.said() == sentence(AttachmentRefusal::NoTitle));
    CHECK(desk.panel->isAdding());
    for (const auto& [bytes, why] : {std::pair{QByteArray(), AttachmentRefusal::Empty},
                                     std::pair{QByteArray(largestAttachment + 1, 'x'), AttachmentRefusal::TooLarge}}) {
        desk.panel->offer(desk.file(bytes));
        desk.click("Put into the vault");
        REQUIRE(desk.waitFor([&] { return !desk.panel->isAdding(); }));
        CHECK(desk.said() == sentence(why));
    }
    CHECK(desk.kept().empty());
}

TEST_CASE("reading that is cancelled, or after which another pupil is in front, adds nothing to anybody",
          "[pupils][attachment]")
{
    Desk desk;
    desk.panel->offer(desk.file(QByteArray(4'000'000, 'x')));
    desk.panel->add();
    Q_EMIT desk.panel->findChild<ProgressStrip*>()->cancelled();
    REQUIRE(desk.waitFor([&] { return desk.said().contains(QStringLiteral("Nothing was added")); }));
    desk.panel->add();
    desk.model.choose(desk.school.pupils[1]);
    CHECK_FALSE(desk.panel->isAdding());
    QTest::qWait(50);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    CHECK(desk.kept(0).empty());
    CHECK(desk.kept(1).empty());
}

TEST_CASE("an attachment is looked at by Enter, and removed only by a second click", "[pupils][attachment]")
{
    Desk desk;
    desk.keep(u"信");
    desk.keep(u"画");
    QTest::keyClick(&desk.panel->list(), Qt::Key_Down);
    QTest::keyClick(&desk.panel->list(), Qt::Key_Return);
    REQUIRE(desk.viewed);
    CHECK(desk.viewed->value.title == QStringLiteral("画"));
    desk.click("Remove");
    CHECK(desk.panel->bar().tone() == Tone::Danger);
    CHECK(desk.said().contains(QStringLiteral("画")));
    CHECK(desk.kept().size() == 2);
    QTest::keyClick(&desk.panel->list(), Qt::Key_Down); // another one: the question is over
    CHECK(desk.said().isEmpty());
    Q_EMIT desk.panel->bar().acted();
    CHECK(desk.kept().size() == 2);
    desk.click("Remove");
    desk.click("Remove for good");
    REQUIRE(desk.kept().size() == 1);
    CHECK(desk.kept()[0].value.title == QStringLiteral("画"));
    CHECK(desk.vault->audit().newest(1)[0].op == Op::RemoveAttachment);
}

TEST_CASE("what is asked about one pupil's attachment is not done to another pupil's", "[pupils][attachment]")
{
    Desk desk;
    desk.keep(u"信", 0);
    desk.keep(u"画", 1);
    QTest::keyClick(&desk.panel->list(), Qt::Key_Down);
    desk.click("Remove");
    desk.model.choose(desk.school.pupils[1]);
    CHECK(desk.said().isEmpty());
    Q_EMIT desk.panel->bar().acted();
    CHECK(desk.kept(0).size() == 1);
    CHECK(desk.kept(1).size() == 1);
}

TEST_CASE("after a merge the card shows the attachments of both, and after taking apart those of each", "[pupils][merge]")
{
    Desk desk;
    MergeService merges{*desk.vault, [&] { return openLoops(*desk.vault, desk.rules, SmallSchool::counsellor()); }};
    Student again = desk.students.byId(desk.school.pupils[0])->value;
    again.studentNo.reset();
    again.nationalNo = QStringLiteral("G450103201303050021");
    const StudentId second = *desk.registered.add(again);
    desk.keep(u"信", 0);
    REQUIRE(desk.attachments.add(second, QStringLiteral("画"), {QStringLiteral("画.png"), "x"}));
    REQUIRE(merges.merge(MergeOrder{desk.school.pupils[0], second, {}, Side::Kept, MergeOrder::Certainty::Certain}));
    desk.model.refreshIfStale();
    CHECK(desk.model.attachments().rows().rowCount() == 2);
    REQUIRE(merges.unmerge(desk.model.merge(0).id));
    desk.model.refreshIfStale();
    REQUIRE(desk.model.attachments().rows().rowCount() == 1);
    CHECK(desk.model.attachments().rows().index(0).data().toString() == QStringLiteral("信"));
}
