// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/importbatches.h"
#include "ui/widgets/parts.h"

class QPushButton;

namespace anxin {

class TableView;

// What was read in before; the one that is chosen can be taken back while that is possible. Asks and tells through whoever
// shows it.
class EarlierImports final : public Card {
    Q_OBJECT
public:
    explicit EarlierImports(const Clock& clock);
    void set(std::vector<KnownBatch> batches);
    TableView& view() { return *m_view; }
    QPushButton& takeBackButton() { return *m_takeBack; }

Q_SIGNALS:
    void takeBackRequested(anxin::ImportBatchId batch);

private:
    void follow();

    ImportBatchesModel m_model;
    TableView* m_view;
    QPushButton* m_takeBack;
};

} // namespace anxin
