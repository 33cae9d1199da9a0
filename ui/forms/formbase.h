// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/violation.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QTextEdit;
class QVBoxLayout;

namespace anxin {

// What every form has: sections of labelled editors (labels above, one column, two where there is room for 600 px), a place
// for a message under each editor, and the state "edited or not". `RecordForm` adds the record.
class FormBase : public QWidget {
    Q_OBJECT
public:
    explicit FormBase(QWidget* parent = nullptr);

    // Puts what was typed but is no value (a date such as 31-02), then `violations`, then what is required and empty, beside
    // their editors and moves the focus to the first in visual order. True where there was nothing to say, so that a page reads
    //     if (form.show(check(form.record()))) save();
    bool show(const Violations& violations);
    using QWidget::show;
    void clearProblems();

    // Where one begins to write: the first editor that is required and empty, else the first.
    void focusFirstEmpty();
    // The detail view is the form, read-only.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    bool isEdited() const { return m_edited; }
    // What stands in the editors, by key; what is no value yet, such as half a date, as it was typed. For drafts.
    QJsonObject typed() const;
    // Puts back what `typed` gave. What the form does not show is passed over; nothing is announced.
    void retype(const QJsonObject& typed);
    // Takes what stands beside the form, such as ticks, into `typed` and `retype`, by a key that is no field's.
    void keepBeside(const QString& key, std::function<QJsonValue()> typed, std::function<void(const QJsonValue&)> retype);
    void besideEdited() { markEdited(nullptr); } // a person changed that

    // The message beside the field of this key; empty where there is none. For tests.
    QString problemAt(const QString& key) const;
    QWidget* editorOf(const QString& key) const;

Q_SIGNALS:
    void edited();    // a person changed something
    void submitted(); // Ctrl+Enter

protected:
    enum class Span : quint8 { Half, Full }; // whether a row shares its line when there are two columns

    void section(const QString& title);
    void note(const QString& text); // a sentence of explanation across the form, below the row before
    // Phrases to click, below the row of `area`: each adds itself to what stands there.
    void suggest(QTextEdit* area, const QStringList& phrases);

    struct Row {
        QString key;
        QWidget* editor;
        std::function<std::optional<Violation>()> problem; // what was typed and is no value; may be empty
        std::function<void(bool)> setReadOnly;
        std::function<QJsonValue()> typed;
        std::function<void(const QJsonValue&)> retype;
    };
    void addRow(Row row, const QString& label, bool required, Span span);
    // What does not apply, as another answer says, is not asked: it is hidden, and not required.
    void setAsked(const QWidget* editor, bool asked);
    void markEdited(const QWidget* editor);
    void markClean();

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Cell {
        Row row;
        QWidget* widget;
        QLabel* message;
        QLabel* required; // the word; null where it is not
        Span span;
        QString otherPlaceholder; // of a line: a dash while it can be edited, its own while read-only
        bool isAsked = true;
        bool isMissing() const;
    };
    struct Section {
        QGridLayout* grid;
        std::vector<std::size_t> cells; // indices into m_cells
    };
    void insertAcross(QWidget* widget);
    void arrange(int columns);
    void bringIntoView(QWidget* cell);
    void say(Cell& cell, const QString& text);

    QVBoxLayout* m_column;
    QLabel* m_general; // for violations of fields that are not on this form
    std::vector<Cell> m_cells;
    std::vector<Section> m_sections;
    struct Beside {
        QString key;
        std::function<QJsonValue()> typed;
        std::function<void(const QJsonValue&)> retype;
    };
    std::vector<Beside> m_beside;
    std::vector<QWidget*> m_suggestions;
    int m_columns = 0;
    bool m_readOnly = false;
    bool m_edited = false;
    bool m_noted = false; // the next row stands below a note
};

} // namespace anxin
