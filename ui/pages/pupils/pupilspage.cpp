// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/pupilspage.h"

#include "ui/pages/pupils/studentcard.h"
#include "ui/pages/pupils/studenteditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>

namespace anxin {

namespace {
enum Detail { Nobody, Shown, Editing };
constexpr int masterWidth = 360;
} // namespace

PupilsPage::PupilsPage(StudentListModel& list, StudentCardModel& card, StudentImporting& import, const Clock& clock,
                       PupilsSeams seams)
    : m_list(list),
      m_card(card),
      m_noteOn(seams.places.noteOn),
      m_showLikely(seams.places.showLikelySame),
      m_search(new SearchField(tr("Name, pinyin, initials, number"))),
      m_class(new ChoiceCombo<ClassUnitId>({}, tr("All classes"))),
      m_scopes(new ChipRow({tr("On the list"), tr("Review due"), tr("Left school")})), // as StudentScope, after Enrolled
      m_view(new ListView),
      m_none(new EmptyState(Icon::Users, {}, {}, tr("Show everybody"))),
      m_count(muted({})),
      m_likely(seams.likely),
      m_askLikely(linkButton({})),
      m_shown(new StudentCard(card, clock, seams.places, seams.chooser)),
      m_nobody(new EmptyState(Icon::Users, {}, {})),
      m_editor(new StudentEditor(card, clock, std::move(seams.drafts))),
      m_detail(new PageStack),
      m_import(new StudentImportPanel(import, seams.chooser)),
      m_whole(new PageStack)
{
    m_detail->addWidget(new Card(vertical({grow(m_nobody)})));
    m_detail->addWidget(m_shown);
    m_detail->addWidget(m_editor);
    // The margins stand inside the stack, so that nothing clips the ring around a button with the focus.
    m_whole->addWidget(panel(page(horizontal({master(), grow(m_detail)}, 24))));
    m_whole->addWidget(m_import);
    setLayout(vertical({grow(m_whole)}));
    connect(m_import, &StudentImportPanel::left, this, [this] {
        m_whole->setCurrentIndex(0);
        find();
    });
    setStartOfKeys(*this, m_search);
    connect(m_shown, &StudentCard::editRequested, this, &PupilsPage::edit);
    connect(m_editor, &StudentEditor::cancelled, this, &PupilsPage::showCard);
    connect(m_editor, &StudentEditor::saved, this, &PupilsPage::open);
    connectModels();
}

QWidget* PupilsPage::master()
{
    m_view->setModel(&m_list);
    m_view->setAccessibleName(title());
    m_class->setAccessibleName(tr("Class"));
    QToolButton* importing = iconButton(Icon::Import, tr("Import class list"));
    QPushButton* adding = button(tr("Add"), Icon::UserPlus);
    connect(importing, &QToolButton::clicked, this, &PupilsPage::importStudents);
    QWidget* left = panel(vertical({toolbar({pageTitle(title()), stretch(), importing, adding}), m_search, m_class, m_scopes,
                                    grow(new EmptyAware(m_view, m_none)), toolbar({m_count, stretch(), m_askLikely})}));
    left->setFixedWidth(scaled(masterWidth, this));
    connect(adding, &QPushButton::clicked, this, &PupilsPage::add);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) { m_list.setSearch(typed); });
    connect(m_search, &SearchField::intoList, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_view->currentIndex()); });
    connect(m_class, &ComboBox::currentIndexChanged, this, [this] { m_list.setClass(m_class->value()); });
    connect(m_scopes, &ChipRow::chose, this,
            [this](std::optional<int> chip) { m_list.setScope(static_cast<StudentScope>(chip.value_or(-1) + 1)); });
    connect(m_view, &ListView::opened, this, &PupilsPage::choose);
    connect(m_view, &ListView::typed, this, [this](const QString& letters) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(letters);
    });
    auto* note = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), left);
    note->setContext(Qt::WidgetWithChildrenShortcut); // the form of a pupil has this key for itself
    connect(note, &QShortcut::activated, this, [this] {
        if (const QModelIndex pupil = m_view->currentIndex(); pupil.isValid() && m_noteOn)
            m_noteOn(m_list.row(pupil).student.id);
    });
    connect(m_view, &ListView::chosen, this, [this](const QModelIndex& index) {
        if (!m_isFollowing)
            choose(index);
    });
    connect(m_none, &EmptyState::acted, this, [this] {
        if (m_list.isFiltered())
            showEverybody();
        else
            importStudents();
    });
    return left;
}

void PupilsPage::connectModels()
{
    const auto refreshWhenSeen = [this] {
        if (isVisible())
            refreshIfStale();
    };
    connect(&m_list, &StudentListModel::stale, this, refreshWhenSeen);
    connect(&m_card, &StudentCardModel::stale, this, refreshWhenSeen);
    m_askLikely->hide();
    connect(m_askLikely, &QPushButton::clicked, this, [this] { m_showLikely(); });
    if (m_likely) {
        connect(m_likely, &LikelySamePupils::stale, this, refreshWhenSeen);
        connect(m_likely, &LikelySamePupils::refreshed, this, &PupilsPage::followLikely);
    }
    connect(&m_list, &StudentListModel::refreshed, this, [this] { m_class->setChoices(m_list.classes()); });
    connect(&m_list, &QAbstractItemModel::modelReset, this, &PupilsPage::followList);
}

void PupilsPage::filterBy(StudentScope scope)
{
    m_scopes->choose(scope == StudentScope::Enrolled ? std::nullopt : std::optional(static_cast<int>(scope) - 1));
    m_list.setScope(scope);
}

// Keeps the pupil that is shown marked in the list; while one types, the best match is marked, ready for Enter.
void PupilsPage::followList()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const bool isTyping = !m_list.search().isEmpty();
    const auto& shown = m_card.student();
    m_view->setCurrentIndex(isTyping ? m_list.index(0) : shown ? m_list.indexOf(shown->id) : QModelIndex());
    const QString rows = locale().toString(m_list.rowCount());
    m_count->setText(m_list.rowCount() == m_list.total() ? tr("Pupils: %1").arg(rows)
                                                         : tr("%1 of %2 pupils").arg(rows, locale().toString(m_list.total())));
    if (m_list.total() == 0)
        m_nobody->set(tr("No pupils yet"), tr("Pupils appear here after the import."));
    else
        m_nobody->set(tr("Choose a pupil"), tr("Type a few letters of the name on the left and press Enter."));
    if (!m_list.isFiltered())
        m_none->set(tr("No pupils yet"),
                    tr("Import the class list that the school has as a spreadsheet, or add pupils one by one."));
    else
        m_none->set(tr("Nobody found"),
                    isTyping ? tr("No pupil fits “%1”.").arg(m_list.search()) : tr("No pupil is in this selection."));
    m_none->actionButton()->setText(m_list.isFiltered() ? tr("Show everybody") : tr("Import class list"));
}

void PupilsPage::followLikely()
{
    m_askLikely->setVisible(m_likely->count() > 0 && m_showLikely);
    m_askLikely->setText(tr("Possibly the same pupil: %1").arg(locale().toString(m_likely->count())));
}

void PupilsPage::showEverybody()
{
    m_search->clear();
    m_class->setValue(std::nullopt);
    filterBy(StudentScope::Enrolled);
}

void PupilsPage::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    keepDraft();
    m_card.choose(m_list.row(index).student.id);
    m_detail->setCurrentIndex(Shown);
}

void PupilsPage::refreshIfStale()
{
    m_list.refreshIfStale();
    m_card.refreshIfStale();
    if (m_likely)
        m_likely->refreshIfStale();
    if (!m_card.student() && m_detail->currentIndex() == Shown) // went with an import that was taken back
        m_detail->setCurrentIndex(Nobody);
}

void PupilsPage::find()
{
    m_whole->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PupilsPage::open(StudentId student)
{
    m_whole->setCurrentIndex(0);
    keepDraft();
    m_list.refreshIfStale();
    if (!m_list.indexOf(student).isValid())
        showEverybody();
    m_card.choose(student);
    m_detail->setCurrentIndex(Shown);
    followList();
}

void PupilsPage::openSheet(StudentId student, AnswerSheetId sheet)
{
    open(student);
    m_shown->showSheet(sheet);
}

void PupilsPage::add()
{
    m_whole->setCurrentIndex(0);
    keepDraft();
    m_detail->setCurrentIndex(Editing); // first: the form takes the focus
    m_editor->begin(std::nullopt);
}

void PupilsPage::importStudents()
{
    keepDraft();
    if (m_whole->currentIndex() == 0)
        m_import->begin();
    m_whole->setCurrentIndex(1);
}

void PupilsPage::edit()
{
    if (!m_card.student())
        return;
    m_detail->setCurrentIndex(Editing);
    m_editor->begin(m_card.student());
}

void PupilsPage::resume(const Begun& begun)
{
    if (!begun.student)
        return add();
    open(*begun.student);
    if (begun.key.what == Writing::Student)
        edit();
}

void PupilsPage::showCard()
{
    m_detail->setCurrentIndex(m_card.student() ? Shown : Nobody);
}

void PupilsPage::keepDraft()
{
    if (isEditing())
        m_editor->keepDraft();
}

bool PupilsPage::isEditing() const
{
    return m_detail->currentIndex() == Editing;
}

} // namespace anxin
