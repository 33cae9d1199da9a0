// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/timelinepanel.h"

#include "ui/theme/theme.h"
#include "ui/theme/timelinerole.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/stickyheader.h"
#include "ui/widgets/timelinedelegate.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

namespace anxin {

namespace {

constexpr int dateWidth = 200;
constexpr int betweenFilters = 8;

QStringList chipNames()
{
    QStringList names;
    for (const auto& entry : entriesOf<TimelineKind>)
        names << labelText(entry.label);
    return names;
}

// In the order of TimelineKind.
std::vector<Icon> railIcons()
{
    return {Icon::Note,  Icon::Clipboard, Icon::Mark, Icon::Folder, Icon::House,  Icon::Referral,
            Icon::Alert, Icon::Users,     Icon::User, Icon::Export, Icon::History};
}

} // namespace

TimelinePanel::TimelinePanel(TimelineModel& model, const Clock& clock, const Words& words)
    : m_model(model),
      m_words(words),
      m_list(new ListView),
      m_delegate(new TimelineDelegate(model, railIcons(), m_list)),
      m_kinds(new ChipRow(chipNames(), ChipRow::Lines::AsNeeded)),
      m_key(new CheckEdit(tr("Key moments only"))),
      m_from(new OptionalDateEdit(clock)),
      m_until(new OptionalDateEdit(clock)),
      m_print(button(tr("Print …"), Icon::Printer)),
      m_nothing(new EmptyState(Icon::History, words.emptyTitle, words.emptySentence, tr("Show everything")))
{
    dress(words);
    m_nothing->actionButton()->hide();
    m_kinds->makeSmall();
    auto* filters = new FlowLayout(betweenFilters);
    filters->addWidget(panel(toolbar({m_key, gap(8), muted(tr("from")), m_from})));
    filters->addWidget(panel(toolbar({muted(tr("until")), m_until})));
    setLayout(vertical({m_kinds, horizontal({grow(filters), aligned(m_print, Qt::AlignTop)}, betweenFilters),
                        grow(new EmptyAware(m_list, m_nothing))},
                       8));
    connect(m_kinds, &ChipRow::chose, this, &TimelinePanel::filter);
    connect(m_key, &CheckEdit::edited, this, &TimelinePanel::filter);
    connect(m_from, &DateField::edited, this, &TimelinePanel::filter);
    connect(m_until, &DateField::edited, this, &TimelinePanel::filter);
    connect(m_nothing, &EmptyState::acted, this, [this] {
        showAll();
        m_kinds->setFocus(Qt::OtherFocusReason);
    });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(selection()); });
    connect(m_list, &ListView::opened, this, &TimelinePanel::open);
    connect(m_list, &ListView::typed, this, &TimelinePanel::press);
    connect(m_delegate, &TimelineDelegate::moreWanted, &m_model, &TimelineModel::toggle);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelinePanel::follow);
    setPrinting(false);
    follow();
}

void TimelinePanel::dress(const Words& words)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(words.accessible);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(200);
    m_term = new StickyHeader(*m_list);
    setRole(m_list, "plain", QStringLiteral("true"));
    m_from->setAccessibleName(tr("From this day on"));
    m_until->setAccessibleName(tr("Until this day"));
    for (OptionalDateEdit* day : {m_from, m_until})
        day->setMaximumWidth(scaled(dateWidth, this));
    m_print->setToolTip(tr("What is marked; several with Shift or Ctrl. Otherwise everything that is shown."));
}

void TimelinePanel::setPrinting(bool can)
{
    m_print->setVisible(can);
}

void TimelinePanel::filter()
{
    TimelineFilter wanted;
    if (const auto chip = m_kinds->chosen())
        wanted.kind = static_cast<TimelineKind>(*chip);
    wanted.from = m_from->value();
    wanted.until = m_until->value();
    wanted.keyMomentsOnly = m_key->value();
    m_model.setFilter(wanted);
}

void TimelinePanel::showAll()
{
    m_model.setFilter({});
    follow();
}

// The filter may have been set by others: another pupil is shown with everything.
void TimelinePanel::follow()
{
    const TimelineFilter& now = m_model.filter();
    m_kinds->choose(now.kind ? std::optional(static_cast<int>(*now.kind)) : std::nullopt);
    m_key->setChecked(now.keyMomentsOnly);
    if (m_from->value() != now.from && !m_from->hasFocus())
        m_from->setValue(now.from);
    if (m_until->value() != now.until && !m_until->hasFocus())
        m_until->setValue(now.until);
    std::vector<int> there;
    for (const TimelineKind kind : m_model.kinds())
        there.push_back(static_cast<int>(kind));
    m_kinds->offer(there);
    const bool isFiltered = now != TimelineFilter{};
    m_nothing->actionButton()->setHidden(!isFiltered);
    if (isFiltered)
        m_nothing->set(tr("Nothing of this kind"), tr("Of what is kept of this pupil, nothing is like that."));
    else
        m_nothing->set(m_words.emptyTitle, m_words.emptySentence);
    m_print->setEnabled(m_model.shownEntries() > 0);
}

std::vector<TimelineEntry> TimelinePanel::selection() const
{
    QModelIndexList marked = m_list->selectionModel()->selectedIndexes();
    marked.removeIf([this](const QModelIndex& index) { return !m_model.isEntry(index); });
    if (marked.size() < 2) {
        marked.clear();
        for (QModelIndex at = m_model.step({}, 1); at.isValid(); at = m_model.step(at, 1))
            marked << at;
    }
    std::ranges::sort(marked, {}, &QModelIndex::row);
    std::vector<TimelineEntry> entries;
    for (const QModelIndex& index : marked)
        entries.push_back(m_model.entry(index));
    return entries;
}

void TimelinePanel::press(const QString& letter)
{
    const QModelIndex current = m_list->currentIndex();
    const QString key = letter.toLower();
    if (key == u"j" || key == u"k") {
        if (const QModelIndex next = m_model.step(current, key == u"j" ? 1 : -1); next.isValid())
            m_list->setCurrentIndex(next);
    } else if (key == u"e" && m_model.isEntry(current)) {
        Q_EMIT changeWanted(m_model.entry(current));
    } else if (key == u"a" && m_model.isEntry(current)) {
        Q_EMIT additionWanted(m_model.entry(current));
    } else if (key == u"p" && m_print->isVisible() && m_print->isEnabled()) {
        m_print->click();
    }
}

void TimelinePanel::open(const QModelIndex& index)
{
    if (!m_model.isEntry(index))
        return;
    const TimelineEntry& entry = m_model.entry(index);
    const bool more = m_delegate->hasMore(index, m_list->viewport()->width(), m_list);
    if (!more && m_canOpen && m_canOpen(entry))
        Q_EMIT opened(entry);
    else if (entry.level || more || index.data(ExpandedRole).toBool())
        m_model.toggle(index);
}

} // namespace anxin
