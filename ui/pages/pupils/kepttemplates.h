// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shownlist.h"
#include "ui/models/studentimporting.h"
#include "ui/widgets/parts.h"

class QPushButton;

namespace anxin {

class ListView;
class TextEdit;

// The templates by which lists are read without being asked; the one that is chosen can be renamed or removed. Tells through
// whoever shows it.
class KeptTemplates final : public Card {
    Q_OBJECT
public:
    // The import must outlive it. Empty until it is refreshed, and hidden where there are none.
    explicit KeptTemplates(StudentImporting& import);
    void refresh();

    ListView& view() { return *m_view; }
    TextEdit& name() { return *m_name; }
    void rename();
    void forget();

Q_SIGNALS:
    void said(anxin::Tone tone, const QString& text);

private:
    void follow();
    const Stored<ImportTemplate>* chosen() const;

    ImportTemplates& m_templates;
    std::vector<Stored<ImportTemplate>> m_kept;
    ShownList m_rows;
    ListView* m_view;
    TextEdit* m_name;
    QPushButton* m_rename;
    QPushButton* m_forget;
};

} // namespace anxin
