// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace anxin {

class ProgressStrip;

// Work under way on another thread, as the asking side holds it. Lives on the thread of its context, belongs to it, and
// deletes itself when the work has ended: keep it in a QPointer.
class Task : public QObject {
    Q_OBJECT
public:
    // Asks the work to stop at its next step. Its result will not be delivered.
    virtual void cancel() = 0;
    // Blocks until the work has ended; for what must not outlive its tools. Throws nothing, delivers nothing.
    virtual void waitForEnd() = 0;

Q_SIGNALS:
    void progressed(int done, int total);
    void ended(); // delivered, failed or cancelled; before a result or a Fault is delivered

protected:
    using QObject::QObject;
};

// Shows how far `task` is in `strip`, lets its button cancel, and hides it at the end.
void follow(Task& task, ProgressStrip& strip);

namespace detail {
// A Progress that tells a promise, and stops where its future was cancelled.
template <class T>
class PromiseProgress final : public Progress {
public:
    explicit PromiseProgress(QPromise<T>& promise) : m_promise(promise) {}
    void step(int done, int total) override
    {
        if (m_promise.isCanceled())
            throw Cancelled{};
        if (total != m_total)
            m_promise.setProgressRange(0, m_total = total);
        m_promise.setProgressValue(done);
    }

private:
    QPromise<T>& m_promise;
    int m_total = 0;
};

template <class T, class Done>
class TaskOf final : public Task {
public:
    TaskOf(QObject* context, QFuture<T> future, Done done) : Task(context), m_done(std::move(done))
    {
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
                [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &TaskOf::deliver);
        m_watcher.setFuture(future);
    }
    ~TaskOf() override { m_watcher.cancel(); }
    void waitForEnd() override
    {
        try {
            m_watcher.waitForFinished();
        } catch (...) { // of the work; nobody is there to hear it
        }
    }
    void cancel() override
    {
        m_cancelled = true;
        m_watcher.cancel();
    }

private:
    // A Fault of the work leaves here and is caught where every Fault of the window is: in `Application::notify`.
    void deliver()
    {
        QFuture<T> future = m_watcher.future();
        Done done = std::move(m_done);
        const QPointer<Task> alive(this); // who hears the end may drop the context, or this very page
        const bool cancelled = m_cancelled;
        deleteLater();
        Q_EMIT ended();
        if (!alive || cancelled)
            return;
        try {
            future.waitForFinished(); // has finished; rethrows what the work threw
        } catch (const Cancelled&) {
            return;
        }
        if constexpr (std::is_void_v<T>)
            done();
        else
            done(future.takeResult());
    }

    QFutureWatcher<T> m_watcher;
    Done m_done;
    bool m_cancelled = false;
};
} // namespace detail

// Runs `work(Progress&)` on the pool and hands its result to `done` on the thread of `context`, unless by then the context
// is gone or the task was cancelled. `work` captures values only, returns a value, and touches neither the vault nor any
// widget. A Fault that it throws reaches the person through the window's presenter; `done` is then not called.
template <class Work, class Done>
Task* runTask(QObject* context, Work work, Done done)
{
    using T = std::invoke_result_t<Work&, Progress&>;
    auto promise = std::make_shared<QPromise<T>>(); // the pool's functions must be copyable, a promise is not
    promise->start();
    auto* task = new detail::TaskOf<T, Done>(context, promise->future(), std::move(done));
    QThreadPool::globalInstance()->start([promise, work = std::make_shared<Work>(std::move(work))]() {
        detail::PromiseProgress<T> progress(*promise);
        try {
            if constexpr (std::is_void_v<T>)
                (*work)(progress);
            else
                promise->addResult((*work)(progress));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return task;
}

} // namespace anxin
