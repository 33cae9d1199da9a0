// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pupils/studenteditor.h"

#include "core/base/clock.h"
#include "ui/forms/draftkey.h"
#include "ui/forms/draftline.h"
#include "ui/forms/studentform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace anxin {

StudentEditor::StudentEditor(StudentCardModel& model, const Clock& clock, Drafts drafts)
    : m_model(model),
      m_clock(clock),
      m_drafts(std::move(drafts)),
      m_title(pageTitle({})),
      m_bar(new MessageBar),
      m_draftLine(new DraftLine(clock)),
      m_place(vertical({}))
{
    QPushButton* saving = primaryButton(tr("Save"));
    saving->setToolTip(tr("Ctrl+Enter"));
    QPushButton* cancelling = button(tr("Cancel"));
    setLayout(
        vertical({m_title, m_bar,
                  grow(new Card(vertical({grow(m_place), rule(), toolbar({cancelling, m_draftLine, stretch(), saving})})))}));
    connect(saving, &QPushButton::clicked, this, &StudentEditor::save);
    connect(cancelling, &QPushButton::clicked, this, &StudentEditor::cancel);
}

void StudentEditor::begin(const std::optional<Stored<Student>>& student)
{
    m_draft.reset();
    m_student = student;
    m_bar->clear();
    m_title->setText(student ? student->value.name : tr("New pupil"));
    emptyOut(*m_place);
    m_form = new StudentForm(m_clock, m_model.classes());
    m_place->addWidget(scrolling(m_form));
    m_form->setRecord(student ? student->value : Student{});
    m_draft = std::make_unique<FormDraft>(m_drafts, key(), *m_form);
    m_draftLine->follow(*m_draft, *m_bar);
    connect(m_form, &FormBase::submitted, this, &StudentEditor::save);
    m_form->editorOf(QStringLiteral("name"))->setFocus();
}

void StudentEditor::keepDraft()
{
    if (m_draft)
        m_draft->keep();
}

void StudentEditor::save()
{
    const Student typed = m_form->record();
    if (!m_form->show(check(typed, m_clock.today())))
        return;
    const auto done = m_student ? m_model.save({m_student->id, m_student->uid, typed}) : m_model.add(typed);
    if (!done) {
        m_form->show(done.error());
        return;
    }
    m_draft->end();
    Q_EMIT saved(*done);
}

void StudentEditor::cancel()
{
    m_draft->end();
    Q_EMIT cancelled();
}

QString StudentEditor::key() const
{
    return DraftKey{Writing::Student, m_student ? m_student->uid.text() : QString()}.text();
}

} // namespace anxin
