// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/crisis/crisiscare.h"
#include "core/records/crisis/crisisentry.h"
#include "core/records/crisis/crisisorders.h"
#include "ui/forms/recordform.h"

namespace anxin {

class Clock;

// With a field that is no part of the record: why something is done all the same that the program refuses.
template <Described Record>
class OverruledForm : public RecordForm<Record> {
public:
    QString allTheSame() const { return m_allTheSame->value(); }

protected:
    void addAllTheSame();

private:
    TextArea* m_allTheSame = new TextArea(1);
};

// What has become known of a crisis. Another kind may lack reports that are still to be made.
class CrisisForm final : public OverruledForm<CrisisEvent> {
    Q_DECLARE_TR_FUNCTIONS(CrisisForm)
public:
    explicit CrisisForm(const Clock& clock);
};

// That a guardian was told. `guardians`: whom one may tell, to click.
class CrisisNoticeForm final : public RecordForm<CrisisNotice> {
    Q_DECLARE_TR_FUNCTIONS(CrisisNoticeForm)
public:
    explicit CrisisNoticeForm(const QStringList& guardians);
};

// Who takes a role.
class CrisisRoleForm final : public RecordForm<CrisisRoleTaking> {
    Q_DECLARE_TR_FUNCTIONS(CrisisRoleForm)
public:
    // `role` in words.
    explicit CrisisRoleForm(const QString& role);
};

class CrisisReportForm final : public RecordForm<CrisisEntry> {
    Q_DECLARE_TR_FUNCTIONS(CrisisReportForm)
public:
    CrisisReportForm();
};

// A report that the law asks for. `situation` and `duty` in words.
class CrisisDutyReportForm final : public RecordForm<CrisisDutyReport> {
    Q_DECLARE_TR_FUNCTIONS(CrisisDutyReportForm)
public:
    CrisisDutyReportForm(const QString& situation, const QString& duty);
};

// Why, to whom and in which words confidentiality was broken. Whoever is told may be the danger.
class CrisisExceptionForm final : public OverruledForm<CrisisEntry> {
    Q_DECLARE_TR_FUNCTIONS(CrisisExceptionForm)
public:
    CrisisExceptionForm();
};

// `whom`: the pupil, where it is one of the register; else it is typed.
class CrisisWatchForm final : public RecordForm<CrisisWatch> {
    Q_DECLARE_TR_FUNCTIONS(CrisisWatchForm)
public:
    CrisisWatchForm(const QString& whom, const Clock& clock);
};

class CrisisAffectedForm final : public RecordForm<CrisisAffected> {
    Q_DECLARE_TR_FUNCTIONS(CrisisAffectedForm)
public:
    explicit CrisisAffectedForm(const Clock& clock);
};

class CrisisWordsForm final : public RecordForm<CrisisWords> {
    Q_DECLARE_TR_FUNCTIONS(CrisisWordsForm)
public:
    CrisisWordsForm(const QString& title, const QString& explanation, const QStringList& phrases);
};

// `open`: what speaks against it, which stands first.
class CrisisClosingForm final : public RecordForm<CrisisClosing> {
    Q_DECLARE_TR_FUNCTIONS(CrisisClosingForm)
public:
    explicit CrisisClosingForm(const QStringList& open);
};

class ProtocolForm final : public RecordForm<ProtocolText> {
    Q_DECLARE_TR_FUNCTIONS(ProtocolForm)
public:
    ProtocolForm();
};

} // namespace anxin
