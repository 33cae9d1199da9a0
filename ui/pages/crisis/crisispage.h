// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/crisisdialogs.h"
#include "ui/pages/places.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace anxin {

class CrisisConsole;
class ListView;
class PageStack;
class TextEdit;

// 危机处置台. With no crisis in front: begin one by Enter, or look at an earlier one. Else its console.
class CrisisPage final : public QWidget, public Page {
    Q_OBJECT
public:
    // What only the session can do.
    struct Seams {
        std::function<void()> print;
    };
    // All must outlive the page.
    CrisisPage(CrisisModel& model, CrisisDialogs& dialogs, Seams seams);

    QString title() const override { return tr("Crisis"); }
    Icon symbol() const override { return Icon::Alert; }
    QWidget& widget() override { return *this; }
    void refreshIfStale() override;

    // The one key: the console of the crisis that is open, else the place where one is begun by Enter. Where several are open,
    // the list of them.
    void open();
    // The one key once more: the place where one is begun, whatever is open.
    void beginAnother();
    // The console of that crisis, at that part of it. What is not known any more: the list.
    void open(CrisisEventId event, CrisisPart part);
    // Whether the console has the keys.
    bool isAtWork() const;
    CrisisConsole& console() { return *m_console; }
    TextEdit& beginning() { return *m_words; }
    ListView& events() { return *m_events; }

Q_SIGNALS:
    void cameIntoView(bool isInView);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* start();
    void begin();
    void follow();

    CrisisModel& m_model;
    CrisisDialogs& m_dialogs;
    TextEdit* m_words;
    QPushButton* m_begin;
    QLabel* m_others; // that a crisis is open already
    ListView* m_events;
    CrisisConsole* m_console;
    PageStack* m_whole;
};

} // namespace anxin
