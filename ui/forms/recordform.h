// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fault.h"
#include "core/base/fieldjson.h"
#include "core/base/fields.h"
#include "ui/forms/formbase.h"
#include "ui/widgets/editors.h"

#include <memory>

namespace anxin {

// A form for one record. The field list gives label, key and "required"; the constructor of the form gives order, sections
// and editors:
//     class StudentForm final : public RecordForm<Student> {
//         Q_DECLARE_TR_FUNCTIONS(StudentForm)
//     public:
//         explicit StudentForm(const Clock& clock)
//         {
//             section(tr("Identity"));
//             row(&Student::name, new TextEdit);
//             row(&Student::bornOn, new OptionalDateEdit(clock)); // a TextEdit here would not compile
//         }
//     };
// What the form does not show, `record()` carries over unchanged from `setRecord`: also a choice that is not among the choices
// of its editor, which shows none, until another one is made.
template <Described Record>
class RecordForm : public FormBase {
public:
    // Shows a record; the form counts as unedited and says nothing.
    void setRecord(const Record& record)
    {
        m_record = record;
        for (const auto& load : m_loads)
            load(record);
        markClean();
    }

    // What stands in the editors. A Record that cannot be made from nothing needs `setRecord` first.
    Record record() const
    {
        Record record = base();
        for (const auto& store : m_stores)
            store(record);
        return record;
    }

protected:
    // Whether a field must be filled in: as the record says, or always on this form.
    enum class Need : quint8 { AsRecord, Always };

    // `editor` becomes the form's. Returns it, for connecting.
    template <class T, class E>
    requires EditorFor<E, T> E* row(T Record::*member, E* editor,
                                    Span span = std::derived_from<E, QTextEdit> ? Span::Full : Span::Half,
                                    Need need = Need::AsRecord)
    {
        const Field<Record, T>* field = fieldOf(member);
        if (!field)
            throw Fault{FaultKind::Bug, QStringLiteral("a form shows a member that its record's field list does not have")};
        const auto isUnshown = std::make_shared<bool>(false);
        m_loads.push_back([member, editor, isUnshown](const Record& record) {
            editor->setValue(record.*member);
            *isUnshown = isNone(editor->value()) && !isNone(record.*member);
        });
        m_stores.push_back([member, editor, isUnshown](Record& record) {
            if (!*isUnshown || !isNone(editor->value()))
                record.*member = editor->value();
        });
        Row row{QString::fromLatin1(field->key),
                editor,
                {},
                [editor](bool readOnly) {
                    if constexpr (requires { editor->setReadOnly(readOnly); })
                        editor->setReadOnly(readOnly);
                    else
                        editor->setEnabled(!readOnly);
                },
                [editor] { return toJsonValue(editor->value()); },
                [editor](const QJsonValue& typed) {
                    T value = editor->value();
                    readJson(typed, value);
                    editor->setValue(value);
                }};
        if constexpr (Doubting<E>)
            row.problem = [editor] { return editor->problem(); };
        if constexpr (requires { &E::edited; })
            connect(editor, &E::edited, this, [this, editor] { markEdited(editor); });
        addRow(std::move(row), labelText(field->label), need == Need::Always || has(field->traits, Trait::Required), span);
        return editor;
    }

private:
    template <class T>
    static bool isNone(const T& value)
    {
        if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else
            return false;
    }

    template <class T>
    static const Field<Record, T>* fieldOf(T Record::*member)
    {
        const Field<Record, T>* found = nullptr;
        forEachField<Record>([&](const auto& field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Field<Record, T>>)
                if (field.member == member)
                    found = &field;
        });
        return found;
    }

    Record base() const
    {
        if constexpr (std::is_default_constructible_v<Record>)
            return m_record.value_or(Record{});
        else
            return m_record.value();
    }

    std::optional<Record> m_record;
    std::vector<std::function<void(const Record&)>> m_loads;
    std::vector<std::function<void(Record&)>> m_stores;
};

} // namespace anxin
