// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/dialog.h"

class QLabel;

namespace anxin {

class Destinations;
class ListView;
class SearchField;

// One field over the page, from which everything is reached by a few keys: pupils, pages, commands. Enter goes there,
// Ctrl+Enter writes a note on the pupil, Escape leaves.
class CommandPalette final : public Dialog {
    Q_OBJECT
public:
    // The model must outlive it.
    CommandPalette(Destinations& destinations, QWidget* parent);
    // Asks something else than where to go.
    void ask(const QString& question, const QString& keys);
    SearchField& field() { return *m_field; }
    ListView& list() { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the field's: it keeps the keys, the list moves
    void showEvent(QShowEvent* event) override;

private:
    enum class Act : quint8 { Go, Note };
    bool takes(const QKeyEvent& key);
    void step(int rows);
    void choose(const QModelIndex& index, Act act);

    Destinations& m_destinations;
    SearchField* m_field;
    ListView* m_list;
    QLabel* m_keys;
};

} // namespace anxin
