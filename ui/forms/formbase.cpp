// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formbase.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/required.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace anxin {

namespace {
constexpr int twoColumnsFrom = 600;
constexpr int betweenPhrases = 8;
constexpr QLatin1StringView asTyped("as typed");
constexpr QLatin1StringView roomAbove("room above a check box");

QLabel* problemLabel()
{
    auto* label = new QLabel;
    label->setProperty("role", QStringLiteral("field-problem"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}
bool isNothing(const QJsonValue& typed)
{
    return typed.isNull() || (typed.isString() && typed.toString().trimmed().isEmpty());
}
} // namespace

FormBase::FormBase(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_general(problemLabel())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_general);
    m_column->addStretch(1); // all of the height that is left, and nothing of it between the rows
}

void FormBase::section(const QString& title)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    if (!title.isEmpty()) {
        if (!m_sections.empty())
            m_column->insertSpacing(m_column->count() - 1, 8);
        m_column->insertWidget(m_column->count() - 1, cardTitle(title));
    }
    m_column->insertLayout(m_column->count() - 1, grid);
    m_sections.push_back({grid, {}});
    m_noted = false;
}

void FormBase::note(const QString& text)
{
    QLabel* label = muted(text);
    label->setWordWrap(true);
    insertAcross(label);
}

void FormBase::insertAcross(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
    m_noted = true;
}

void FormBase::suggest(QTextEdit* area, const QStringList& phrases)
{
    auto* flow = new FlowLayout(betweenPhrases);
    for (const QString& phrase : phrases) {
        QToolButton* made = chip(phrase);
        made->setCheckable(false);
        flow->addWidget(made);
        connect(made, &QToolButton::clicked, area, [area, phrase] {
            area->moveCursor(QTextCursor::End);
            area->insertPlainText(area->toPlainText().trimmed().isEmpty() ? phrase : QStringLiteral("\n") + phrase);
            area->setFocus();
        });
    }
    m_suggestions.push_back(panel(flow));
    insertAcross(m_suggestions.back());
}

void FormBase::addRow(Row row, const QString& label, bool required, Span span)
{
    if (m_sections.empty() || m_noted)
        section({});
    QWidget* editor = row.editor;
    editor->setAccessibleName(label);
    QLabel* message = problemLabel();
    QBoxLayout* column = vertical({}, 4);
    QLabel* mark = required ? requiredMark(editor) : nullptr;
    auto* text = new QLabel(label);
    text->setProperty("role", QStringLiteral("field-label"));
    text->setBuddy(editor);
    if (auto* check = qobject_cast<QCheckBox*>(editor); check && check->text().isEmpty()) {
        check->setText(label); // its label stands beside it
        text->clear();         // and what is above keeps it in line with its neighbour
        text->setObjectName(roomAbove);
    }
    column->addLayout(mark ? horizontal({text, mark, stretch()}, 8) : horizontal({text, stretch()}));
    column->addWidget(editor);
    column->addWidget(message);
    column->addStretch();
    editor->installEventFilter(this);
    QWidget* cell = panel(column);
    cell->setParent(this); // owned from now on, also where the form is never arranged
    m_cells.push_back({std::move(row), cell, message, mark, span, QStringLiteral("—")});
    m_sections.back().cells.push_back(m_cells.size() - 1);
    m_columns = 0; // arranged anew with the next resize, or below where the form is already shown
    if (isVisible())
        arrange(width() >= scaled(twoColumnsFrom, this) ? 2 : 1);
}

bool FormBase::Cell::isMissing() const
{
    return isAsked && required && isNothing(row.typed());
}

void FormBase::setAsked(const QWidget* editor, bool asked)
{
    for (Cell& cell : m_cells)
        if (cell.row.editor == editor) {
            cell.isAsked = asked;
            cell.widget->setHidden(!asked);
        }
}

void FormBase::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Section& section : m_sections) {
        int line = 0;
        int column = 0;
        std::vector<QLabel*> inLine; // the room above its check boxes; null for what has a label above it
        const auto closeLine = [&inLine] {
            const bool onlyBoxes = std::ranges::all_of(inLine, [](const QLabel* room) { return room != nullptr; });
            for (QLabel* room : std::exchange(inLine, {}))
                if (room)
                    room->setHidden(onlyBoxes);
        };
        for (const std::size_t index : section.cells) {
            const Cell& cell = m_cells[index];
            const int span = cell.span == Span::Full ? columns : 1;
            if (column + span > columns) {
                ++line;
                column = 0;
                closeLine();
            }
            inLine.push_back(cell.widget->findChild<QLabel*>(roomAbove));
            section.grid->addWidget(cell.widget, line, column, 1, span, Qt::Alignment());
            column += span;
        }
        closeLine();
        section.grid->setColumnStretch(0, 1);
        section.grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    }
}

void FormBase::say(Cell& cell, const QString& text)
{
    cell.message->setText(text);
    cell.message->setHidden(text.isEmpty());
    setRole(cell.row.editor, "invalid", text.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"));
}

bool FormBase::show(const Violations& violations)
{
    clearProblems();
    QWidget* first = nullptr;
    for (Cell& cell : m_cells) {
        std::optional<Violation> problem = cell.row.problem ? cell.row.problem() : std::nullopt;
        if (!problem) {
            const auto broken = [&](const Violation& violation) { return violation.field == cell.row.key; };
            if (const auto found = std::find_if(violations.begin(), violations.end(), broken); found != violations.end())
                problem = *found;
        }
        if (!problem && cell.isMissing())
            problem = Violation{cell.row.key, Rule::Required};
        if (!problem)
            continue;
        say(cell, sentence(*problem));
        if (!first)
            first = cell.row.editor;
    }
    QStringList elsewhere;
    for (const Violation& violation : violations)
        if (!editorOf(violation.field))
            elsewhere << sentence(violation);
    m_general->setText(elsewhere.join(u'\n'));
    m_general->setHidden(elsewhere.isEmpty());
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        QAccessibleEvent event(first, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    return !first && elsewhere.isEmpty();
}

void FormBase::focusFirstEmpty()
{
    const auto missing = std::ranges::find_if(m_cells, &Cell::isMissing);
    const auto chosen = missing == m_cells.end() ? m_cells.begin() : missing;
    if (chosen != m_cells.end())
        chosen->row.editor->setFocus(Qt::OtherFocusReason);
}

void FormBase::clearProblems()
{
    m_general->hide();
    for (Cell& cell : m_cells)
        say(cell, {});
}

void FormBase::setReadOnly(bool readOnly)
{
    if (readOnly == std::exchange(m_readOnly, readOnly))
        return;
    clearProblems();
    for (QWidget* phrases : m_suggestions)
        phrases->setHidden(readOnly);
    for (Cell& cell : m_cells) {
        cell.row.setReadOnly(readOnly);
        if (cell.required) {
            cell.required->setHidden(readOnly);
            askForChoice(*cell.row.editor, !readOnly);
        }
        if (auto* line = qobject_cast<QLineEdit*>(cell.row.editor)) {
            const QString shownUntilNow = line->placeholderText();
            line->setPlaceholderText(std::exchange(cell.otherPlaceholder, shownUntilNow));
        }
    }
}

QJsonObject FormBase::typed() const
{
    QJsonObject typed;
    for (const Cell& cell : m_cells) {
        const auto* line = qobject_cast<QLineEdit*>(cell.row.editor);
        const bool isNoValue = line && cell.row.problem && cell.row.problem();
        typed.insert(cell.row.key, isNoValue ? QJsonObject{{asTyped, line->text()}} : cell.row.typed());
    }
    for (const Beside& beside : m_beside)
        typed.insert(beside.key, beside.typed());
    return typed;
}

void FormBase::retype(const QJsonObject& typed)
{
    const QSignalBlocker quietly(this);
    for (const Cell& cell : m_cells) {
        const auto found = typed.constFind(cell.row.key);
        if (found == typed.constEnd())
            continue;
        auto* line = qobject_cast<QLineEdit*>(cell.row.editor);
        if (line && found->isObject())
            line->setText(found->toObject().value(asTyped).toString());
        else
            cell.row.retype(*found);
    }
    for (const Beside& beside : m_beside)
        if (const auto found = typed.constFind(beside.key); found != typed.constEnd())
            beside.retype(*found);
    clearProblems();
}

void FormBase::keepBeside(const QString& key, std::function<QJsonValue()> typed, std::function<void(const QJsonValue&)> retype)
{
    m_beside.push_back({key, std::move(typed), std::move(retype)});
}

QString FormBase::problemAt(const QString& key) const
{
    for (const Cell& cell : m_cells)
        if (cell.row.key == key)
            return cell.message->text();
    return {};
}

QWidget* FormBase::editorOf(const QString& key) const
{
    for (const Cell& cell : m_cells)
        if (cell.row.key == key)
            return cell.row.editor;
    return nullptr;
}

namespace {
constexpr int roomAround = 8; // px
// All of it, or of what is higher than the view its head.
void showHead(QScrollArea& area, const QWidget& cell)
{
    const int head = cell.mapTo(area.widget(), QPoint(0, 0)).y();
    area.ensureVisible(0, head + cell.height(), 0, roomAround);
    area.ensureVisible(0, head, 0, roomAround);
}
} // namespace

void FormBase::bringIntoView(QWidget* cell)
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return showHead(*area, *cell);
}

void FormBase::markEdited(const QWidget* editor)
{
    m_edited = true;
    for (Cell& cell : m_cells)
        if (cell.row.editor == editor)
            say(cell, {});
    Q_EMIT edited();
}

void FormBase::markClean()
{
    m_edited = false;
    clearProblems();
}

void FormBase::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= scaled(twoColumnsFrom, this) ? 2 : 1);
}

void FormBase::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return Q_EMIT submitted();
    if (enter && qobject_cast<QLineEdit*>(focusWidget()))
        focusNextPrevChild(true);
    else
        QWidget::keyPressEvent(event);
}

// What is no value is said when the field is left, not only when the form is saved. The field that is reached is brought into
// view, also by a refusal or as the window opens: a scroll area does so by itself for Tab only.
bool FormBase::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        for (const Cell& cell : m_cells)
            if (cell.row.editor == watched)
                QMetaObject::invokeMethod(
                    this, [this, shown = cell.widget] { bringIntoView(shown); }, Qt::QueuedConnection);
    if (event->type() == QEvent::FocusOut)
        for (Cell& cell : m_cells)
            if (cell.row.editor == watched && cell.row.problem)
                if (const auto problem = cell.row.problem())
                    say(cell, sentence(*problem));
    return QWidget::eventFilter(watched, event);
}

} // namespace anxin
