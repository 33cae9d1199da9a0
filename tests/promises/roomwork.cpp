// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/promises/roomwork.h"

#include "core/base/fault.h"
#include "core/vault/keys/digest.h"

namespace anxin {

namespace {
constexpr int classSize = 40;
const QString counsellor = QStringLiteral("林老师");
} // namespace

RoomWork::RoomWork(Vault& vault)
    : m_vault(vault),
      m_register(vault),
      m_casework(vault),
      m_attachments(vault),
      m_crises(vault),
      m_students(vault.connection()),
      m_drafts(vault)
{
}

void RoomWork::setUp()
{
    m_register.setUp({QStringLiteral("安和县第一中学"), QStringLiteral("AH01"), Stage::Junior, counsellor});
}

Student RoomWork::aStudent(int number) const
{
    Student student;
    student.name = QStringLiteral("安晓%1").arg(number);
    student.reading = QStringLiteral("an xiao");
    return student;
}

StudentId RoomWork::lastStudent()
{
    if (!m_last)
        m_last = m_register.add(aStudent(0)).value();
    return *m_last;
}

void RoomWork::step(int number)
{
    switch (number % kinds) {
    case 0: m_last = m_register.add(aStudent(number)).value(); break;
    case 1: openCase(number); break;
    case 2:
    case 4:
        m_drafts.keep(QStringLiteral("note:x"), QStringLiteral("第%1稿").arg(number) + QString(number * 37 % 900, u'谈'));
        break;
    case 3: writeNote(number); break;
    case 5: m_drafts.discard(QStringLiteral("note:x")); break;
    case 6: {
        auto student = *m_register.student(lastStudent());
        student.value.studentNo = QStringLiteral("N%1").arg(number);
        m_register.save(student);
        break;
    }
    case 7: failHalfway(number); break;
    case 8:
        m_casework.record(Referral{lastStudent(), m_vault.clock().today(), ReferralDirection::Hospital,
                                   QStringLiteral("市精神卫生中心"), QStringLiteral("超出学校能够提供的帮助")});
        break;
    default:
        if (number % 50 == 9)
            importClass(number);
        else if (number % 50 == 19)
            attach(number);
        else if (number % 50 >= 29)
            writeCrisisLine(number);
        else
            m_vault.transact(Op::ViewCase, [](UnitOfWork&) {});
    }
}

void RoomWork::openCase(int)
{
    CaseFile file = m_casework.proposal(lastStudent(), counsellor);
    file.concern = QStringLiteral("睡眠差,近两周少与人说话");
    file.carePlan = QStringLiteral("每周一次个别辅导");
    m_casework.open(file);
}

void RoomWork::writeNote(int number)
{
    const auto file = m_casework.openCaseOf(lastStudent());
    if (!file)
        return;
    m_casework.write({file->id, m_vault.clock().today(), 40, SessionMode::FaceToFace, QString(),
                      QString(1 + number * 53 % 3000, u'谈'), QString(), SuicideInquiry::None, QString(), counsellor,
                      std::nullopt});
}

void RoomWork::importClass(int number)
{
    m_vault.transact(Op::ImportStudents, [&](UnitOfWork& uow) {
        for (int i = 0; i < classSize; ++i)
            m_students.add(uow, aStudent(number * classSize + i));
    });
}

// To a pupil who is there, because a step is one transaction.
void RoomWork::attach(int number)
{
    const auto newest = m_vault.connection().prepare("SELECT id FROM student ORDER BY id DESC LIMIT 1").one([](const Row& row) {
        return row.get<StudentId>(0);
    });
    if (!newest)
        return;
    const auto added = m_attachments.add(*newest, QStringLiteral("第%1张画").arg(number),
                                         {QStringLiteral("画.png"), QByteArray(9000, static_cast<char>(number))});
    if (!added)
        throw Fault{FaultKind::Bug, QStringLiteral("an attachment was refused")};
}

// The line of a console, which is kept when Enter has been pressed.
void RoomWork::writeCrisisLine(int number)
{
    if (m_crises.open().empty())
        m_crises.begin({QStringLiteral("第%1步").arg(number), std::nullopt, counsellor}); // one transaction a step
    else if (m_crises.log(m_crises.open().front().id, EntryKind::Log, QString(1 + number * 31 % 200, u'记'), counsellor))
        throw Fault{FaultKind::Bug, QStringLiteral("a line was refused")};
}

// What a fault in the middle of a step leaves: nothing.
void RoomWork::failHalfway(int number)
{
    try {
        m_vault.transact(Op::ImportStudents, [&](UnitOfWork& uow) {
            m_students.add(uow, aStudent(number));
            throw Fault{FaultKind::NotReadable};
        });
    } catch (const Fault& fault) {
        if (fault.kind() != FaultKind::NotReadable)
            throw;
    }
}

QByteArray recordsIn(Vault& vault)
{
    Hasher hasher;
    const auto add = [&](const char* sql) {
        vault.connection().prepare(sql).all([&](const Row& row) {
            hasher.add(viewOf(row.get<QString>(0).toUtf8()));
            return true;
        });
    };
    add("SELECT uid || name || coalesce(student_no, '') FROM student ORDER BY id");
    add("SELECT uid || process FROM session_note ORDER BY id");
    add("SELECT uid FROM case_file ORDER BY id");
    add("SELECT uid FROM referral ORDER BY id");
    add("SELECT uid || title FROM attachment ORDER BY id");
    add("SELECT hex(content) FROM attachment_part ORDER BY attachment, number");
    add("SELECT uid || number FROM crisis_event ORDER BY id");
    add("SELECT uid || text FROM crisis_entry ORDER BY id");
    add("SELECT content FROM draft ORDER BY key");
    return toHex(hasher.finish());
}

QByteArray savedIn(Vault& vault)
{
    const AuditHead head = vault.audit().head();
    return QByteArray::number(head.count) + ' ' + head.mac.toHex() + ' ' + recordsIn(vault);
}

} // namespace anxin
