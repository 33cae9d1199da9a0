// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/killedtypist.h"

#include <QTimer>
#include <QWindow>

#include <unistd.h>

#include <chrono>

namespace anxin {

int anyBelow(std::mt19937& dice, int bound)
{
    return static_cast<int>(dice() % static_cast<unsigned>(bound));
}

QString word(std::mt19937& dice, int number)
{
    static const QString letters = QStringLiteral("安静操场abcde晴雨fgh窗灯树");
    QString made = QString::number(number) + u'.';
    for (int i = anyBelow(dice, 6) + 1; i > 0; --i)
        made += letters[anyBelow(dice, static_cast<int>(letters.size()))];
    return made + u' ';
}

void end(WritingRoom& room, const WritingPlace& place, Ending ending)
{
    FormDialog* dialog = openDialog(room);
    QWindow* inFront = dialog ? dialog->windowHandle() : room.window.windowHandle();
    switch (ending) {
    case Ending::Escape: place.isDialog ? QTest::keyClick(dialog, Qt::Key_Escape) : (void)room.window.showPage(0); break;
    case Ending::CloseForm: place.isDialog ? (void)dialog->close() : (void)room.window.showPage(1); break;
    case Ending::CloseWindow: room.window.close(); break;
    case Ending::LockKey: QTest::keyClick(inFront, Qt::Key_L, Qt::ControlModifier); break;
    case Ending::LockByItself: room.clock.advanceSeconds(6 * 60); break;
    case Ending::Kill: break;
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

namespace {
qint64 nowMsecs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void say(const char* what, qint64 number, qint64 at)
{
    const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(number) + ' ' + QByteArray::number(at) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
        ::_exit(1);
}

int gapOf(Hand hand, std::mt19937& dice)
{
    if (hand == Hand::Slow)
        return 420 + anyBelow(dice, 140); // never a pause in which one would keep
    if (hand == Hand::WithPauses || hand == Hand::WithoutDraft)
        return anyBelow(dice, 3) == 0 ? 660 + anyBelow(dice, 300) : 30 + anyBelow(dice, 120);
    return 30 + anyBelow(dice, 120);
}

} // namespace

void typeUntilKilled(const QString& vault, int which, Hand hand, unsigned seed)
{
    WritingRoom room{vault};
    room.unlock(room.password);
    REQUIRE(room.door.isOpen());
    const WritingPlace& place = writingPlaces().at(static_cast<std::size_t>(which));
    QWidget* field = place.open(room);
    REQUIRE(field);
    if (hand == Hand::WithoutDraft)
        breakDraft(room);
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    qint64 beat = nowMsecs();
    QObject::connect(&heart, &QTimer::timeout, [&] { // what was due at the beat before has been done by now
        say("alive", 0, std::exchange(beat, nowMsecs()));
    });
    heart.start(10);
    std::mt19937 words{seed}, dice{seed + 1}; // whoever judges deals the words again
    say("ready", 0, nowMsecs());
    for (int number = 0;; ++number) {
        typeInto(field, word(words, number));
        say("word", number, nowMsecs());
        if (hand == Hand::EndsBeforeTheKill && number > 2 && anyBelow(dice, 4) == 0) {
            end(room, place, static_cast<Ending>(anyBelow(dice, static_cast<int>(Ending::LockByItself))));
            say("ended", 0, nowMsecs());
            QTest::qWait(60'000);
        }
        QTest::qWait(gapOf(hand, dice));
    }
}

} // namespace anxin
