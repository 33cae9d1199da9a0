// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/templates.h"
#include "tests/core/imports/importroom.h"

using namespace anxin;

namespace {

struct TemplateRoom : ImportRoom {
    ImportTemplates templates{*vault};
    const ImportFields fields = studentImportFields();

    // A list in which the column 编码 is the school number, which nobody could know.
    const TableFile file = *read(QByteArray("七年级名单\n编码,姓名,班级\n1,测试甲,七年级1班\n"));
    ImportTemplateId kept(const char* name, const char* field = "student_no")
    {
        LocatedTable table = *locateTable(file, fields);
        table.mapping.choose(0, QString::fromLatin1(field));
        return templates.keep(ImportKind::Students, QString::fromUtf8(name), table).value();
    }
    std::optional<KnownTable> recognised(const char* csv)
    {
        m_read = *read(QByteArray(csv));
        return templates.recognised(m_read, ImportKind::Students, fields);
    }

private:
    TableFile m_read;
};

} // namespace

TEST_CASE("a file with the header row of a template is read as the one before, wherever its header stands",
          "[imports][templates]")
{
    TemplateRoom room;
    CHECK_FALSE(room.templates.recognised(room.file, ImportKind::Students, room.fields));
    room.kept(" 教务处 ");
    const auto known = room.recognised("编码,姓名,班级\n7,测试丙,七年级2班\n");
    REQUIRE(known);
    CHECK(known->name == QStringLiteral("教务处"));
    CHECK(known->table.headerRow == 0);
    CHECK(known->table.mapping.columnOf(u"student_no") == 0);
    CHECK(known->table.mapping.columnOf(u"name") == 1);
    CHECK_FALSE(room.recognised("编码,姓名,班级,备注\n7,测试丙,七年级2班,\n")); // one column more is another source
    CHECK_FALSE(room.templates.recognised(room.file, ImportKind::Screening, room.fields));
}

TEST_CASE("a header row has one template, which can be changed, renamed and removed", "[imports][templates]")
{
    TemplateRoom room;
    const ImportTemplateId first = room.kept("教务处");
    CHECK(room.kept("教务处", "national_no") == first);
    CHECK(room.templates.recognised(room.file, ImportKind::Students, room.fields)->table.mapping.columnOf(u"national_no") == 0);
    CHECK(room.kept("区教育局") == first);
    const TableFile other = *read(QByteArray("编码,姓名,班级,备注\n1,测试甲,七年级1班,\n"));
    const auto second = room.templates.keep(ImportKind::Students, QStringLiteral("电教馆"), *locateTable(other, room.fields));
    REQUIRE(second);
    CHECK(room.templates.of(ImportKind::Students).size() == 2);
    CHECK(room.templates.keep(ImportKind::Students, QStringLiteral("电教馆"), *locateTable(room.file, room.fields)));
    REQUIRE(room.templates.of(ImportKind::Students).size() == 1); // one name, one header row
    CHECK(room.templates.keep(ImportKind::Students, QStringLiteral(" "), *locateTable(room.file, room.fields)).error() ==
          TemplateRefusal::NoName);
    const ImportTemplateId left = room.templates.of(ImportKind::Students).front().id;
    room.templates.remove(left);
    room.templates.remove(left); // once is enough
    CHECK(room.templates.of(ImportKind::Students).empty());
}

TEST_CASE("a template gets another name without a file, but not that of another one", "[imports][templates]")
{
    TemplateRoom room;
    const ImportTemplateId id = room.kept("教务处");
    const TableFile other = *read(QByteArray("编码,姓名,班级,备注\n1,测试甲,七年级1班,\n"));
    REQUIRE(room.templates.keep(ImportKind::Students, QStringLiteral("Office"), *locateTable(other, room.fields)));
    CHECK(room.templates.rename(id, QStringLiteral(" 学籍科 ")) == id);
    CHECK(room.templates.recognised(room.file, ImportKind::Students, room.fields)->name == QStringLiteral("学籍科"));
    CHECK(room.templates.rename(id, QStringLiteral("OFFICE")).error() == TemplateRefusal::NameTaken);
    CHECK(room.templates.rename(id, QStringLiteral("  ")).error() == TemplateRefusal::NoName);
    CHECK(room.templates.rename(id, QStringLiteral("学籍科"))); // its own name does not stand in its way
    CHECK(room.templates.of(ImportKind::Students).size() == 2);
    room.templates.remove(id);
    CHECK(room.templates.rename(id, QStringLiteral("新")).error() == TemplateRefusal::Gone);
}

TEST_CASE("a template that names a field which is not there any more explains nothing", "[imports][templates]")
{
    TemplateRoom room;
    room.doing(Op::SaveTemplate, [&](UnitOfWork& uow) {
        ImportTemplateRepository{room.vault->connection()}.add(
            uow, {ImportKind::Students, QStringLiteral("旧"), QStringLiteral(R"(["编码","姓名","班级"])"),
                  QStringLiteral(R"({"format":"anxin-map/1","columns":{"shoe_size":1}})")});
    });
    CHECK_FALSE(room.templates.recognised(room.file, ImportKind::Students, room.fields));
}
