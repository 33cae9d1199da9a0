// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/kepttemplates.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>

#include <algorithm>

namespace anxin {

namespace {
QString headersOf(const ImportTemplate& kept)
{
    QStringList names;
    for (const QJsonValue& header : QJsonDocument::fromJson(kept.headers.toUtf8()).array())
        names << header.toString();
    return names.join(QStringLiteral(" · "));
}
} // namespace

KeptTemplates::KeptTemplates(StudentImporting& import)
    : Card(vertical({}, 8)),
      m_templates(import.templates()),
      m_view(new ListView),
      m_name(new TextEdit(tr("New name"))),
      m_rename(button(tr("Rename"))),
      m_forget(button(tr("Remove")))
{
    m_view->setModel(&m_rows);
    m_view->setAccessibleName(tr("Templates of columns"));
    m_name->setAccessibleName(tr("New name"));
    auto* column = static_cast<QBoxLayout*>(layout());
    column->addLayout(toolbar({cardTitle(tr("Templates of columns")), stretch(), m_forget}));
    column->addWidget(m_view, 1);
    column->addLayout(toolbar({grow(m_name), m_rename}));
    connect(m_view, &ListView::chosen, this, &KeptTemplates::follow);
    connect(m_view, &ListView::opened, this, [this] {
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &KeptTemplates::rename);
    connect(m_rename, &QPushButton::clicked, this, &KeptTemplates::rename);
    connect(m_forget, &QPushButton::clicked, this, &KeptTemplates::forget);
    hide();
}

void KeptTemplates::refresh()
{
    const int row = std::max(0, m_view->currentIndex().row());
    m_kept = m_templates.of(ImportKind::Students);
    std::vector<ShownRow> rows;
    for (const Stored<ImportTemplate>& kept : m_kept)
        rows.push_back({kept.value.name, headersOf(kept.value)});
    m_rows.setRows(std::move(rows));
    setHidden(m_kept.empty());
    m_view->setCurrentIndex(m_rows.index(std::min(row, m_rows.rowCount() - 1)));
    follow();
}

const Stored<ImportTemplate>* KeptTemplates::chosen() const
{
    const QModelIndex marked = m_view->currentIndex();
    return marked.isValid() ? &m_kept.at(static_cast<std::size_t>(marked.row())) : nullptr;
}

void KeptTemplates::follow()
{
    const Stored<ImportTemplate>* kept = chosen();
    m_name->setText(kept ? kept->value.name : QString());
    m_name->setEnabled(kept);
    m_rename->setEnabled(kept);
    m_forget->setEnabled(kept);
}

void KeptTemplates::rename()
{
    const Stored<ImportTemplate>* kept = chosen();
    if (!kept)
        return;
    const QString before = kept->value.name;
    const auto renamed = m_templates.rename(kept->id, m_name->value());
    if (!renamed)
        return Q_EMIT said(Tone::Warn, sentence(renamed.error()));
    const QString name = m_name->value();
    refresh();
    const auto found = std::ranges::find(m_kept, *renamed, &Stored<ImportTemplate>::id);
    m_view->setCurrentIndex(m_rows.index(static_cast<int>(found - m_kept.begin())));
    Q_EMIT said(Tone::Ok, tr("The template “%1” is called “%2” from now on.").arg(before, name));
}

void KeptTemplates::forget()
{
    const Stored<ImportTemplate>* kept = chosen();
    if (!kept)
        return;
    const QString name = kept->value.name;
    m_templates.remove(kept->id);
    refresh();
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(Tone::Ok, tr("The template “%1” is forgotten. Its lists can be read all the same.").arg(name));
}

} // namespace anxin
