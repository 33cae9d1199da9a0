// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/shell/application.h"
#include "ui/shell/runtask.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace anxin;

namespace {
constexpr int patience = 5000;

// Hears the faults that reach the window's edge while it lives.
struct FaultListener {
    std::vector<FaultKind> heard;
    Application& app = *qobject_cast<Application*>(qApp);
    FaultListener()
    {
        app.onFault([this](const Fault& fault) { heard.push_back(fault.kind()); });
    }
    ~FaultListener() { app.onFault({}); }
    Q_DISABLE_COPY_MOVE(FaultListener)
};

// Work that has begun and goes on until it is told to end.
struct Endless {
    std::shared_ptr<QSemaphore> begun = std::make_shared<QSemaphore>();
    std::shared_ptr<std::atomic<bool>> unwound = std::make_shared<std::atomic<bool>>(false);

    int operator()(Progress& progress)
    {
        struct Cleanup {
            std::shared_ptr<std::atomic<bool>> flag;
            ~Cleanup() { *flag = true; }
        } cleanup{unwound};
        begun->release();
        for (int i = 0;; ++i) {
            progress.step(i % 100, 100);
            QThread::msleep(1);
        }
    }
};
} // namespace

TEST_CASE("a task works on another thread and delivers on the context's", "[task]")
{
    QObject context;
    QThread* worker = nullptr;
    std::optional<QString> answer;
    QThread* deliveredOn = nullptr;
    runTask(
        &context,
        [&worker](Progress&) {
            worker = QThread::currentThread();
            return QStringLiteral("done");
        },
        [&](const QString& text) {
            answer = text;
            deliveredOn = QThread::currentThread();
        });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, patience));
    CHECK(*answer == QStringLiteral("done"));
    CHECK(worker != QThread::currentThread());
    CHECK(deliveredOn == QThread::currentThread());
}

TEST_CASE("a task tells its progress, delivers what can only be moved, and is gone afterwards", "[task]")
{
    QObject context;
    std::unique_ptr<int> answer;
    const QPointer<Task> task = runTask(
        &context,
        [](Progress& progress) {
            for (int i = 1; i <= 40; ++i) {
                progress.step(i, 40);
                QThread::msleep(2);
            }
            return std::make_unique<int>(7);
        },
        [&](std::unique_ptr<int> result) { answer = std::move(result); });
    std::vector<std::pair<int, int>> seen;
    QObject::connect(task, &Task::progressed, &context, [&](int done, int total) { seen.emplace_back(done, total); });
    REQUIRE(QTest::qWaitFor([&] { return answer != nullptr; }, patience));
    CHECK(*answer == 7);
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back() == std::pair(40, 40));
    CHECK(QTest::qWaitFor([&] { return task.isNull(); }, patience));
}

TEST_CASE("a task cancelled in its loop stops, cleans up and delivers nothing", "[task]")
{
    FaultListener faults;
    QObject context;
    const Endless endless;
    bool delivered = false;
    const QPointer<Task> task = runTask(&context, endless, [&](int) { delivered = true; });
    bool ended = false;
    QObject::connect(task, &Task::ended, &context, [&] { ended = true; });
    REQUIRE(endless.begun->tryAcquire(1, patience));
    task->cancel();
    REQUIRE(QTest::qWaitFor([&] { return endless.unwound->load(); }, patience));
    REQUIRE(QTest::qWaitFor([&] { return task.isNull(); }, patience));
    CHECK(ended);
    CHECK_FALSE(delivered);
    CHECK(faults.heard.empty());
}

TEST_CASE("a result that comes after the cancelling is dropped", "[task]")
{
    QObject context;
    const auto begun = std::make_shared<QSemaphore>();
    const auto mayEnd = std::make_shared<QSemaphore>();
    bool delivered = false;
    const QPointer<Task> task = runTask(
        &context,
        [begun, mayEnd](Progress&) { // never asks whether to go on
            begun->release();
            mayEnd->acquire();
            return 7;
        },
        [&](int) { delivered = true; });
    REQUIRE(begun->tryAcquire(1, patience));
    task->cancel();
    mayEnd->release();
    REQUIRE(QTest::qWaitFor([&] { return task.isNull(); }, patience));
    CHECK_FALSE(delivered);
}

TEST_CASE("a task whose context dies stops and delivers nothing", "[task]")
{
    auto context = std::make_unique<QObject>();
    const Endless endless;
    bool delivered = false;
    runTask(context.get(), endless, [&](int) { delivered = true; });
    REQUIRE(endless.begun->tryAcquire(1, patience));
    context.reset();
    REQUIRE(QTest::qWaitFor([&] { return endless.unwound->load(); }, patience));
    QTest::qWait(20);
    CHECK_FALSE(delivered);
}

TEST_CASE("a fault of the work reaches the window's edge, and the result's place stays empty", "[task]")
{
    FaultListener faults;
    QObject context;
    bool delivered = false;
    runTask(
        &context, [](Progress&) { throw Fault{FaultKind::DiskFull}; }, [&] { delivered = true; });
    REQUIRE(QTest::qWaitFor([&] { return !faults.heard.empty(); }, patience));
    CHECK(faults.heard == std::vector{FaultKind::DiskFull});
    CHECK_FALSE(delivered);
}

TEST_CASE("what is thrown and is no Fault is told as one", "[task]")
{
    FaultListener faults;
    QObject context;
    runTask(
        &context, [](Progress&) { throw std::bad_alloc(); }, [] {});
    runTask(
        &context, [](Progress&) { throw std::logic_error("impossible"); }, [] {});
    REQUIRE(QTest::qWaitFor([&] { return faults.heard.size() == 2; }, patience));
    std::sort(faults.heard.begin(), faults.heard.end());
    CHECK(faults.heard == std::vector{FaultKind::OutOfMemory, FaultKind::Bug});
}
