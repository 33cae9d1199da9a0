// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/workbookparts.h"

#include "core/imports/readrefusal.h"

#include <charconv>

namespace anxin {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isOn(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

int number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        throw ReadStopped{{ReadWhy::Damaged}};
    return value;
}

std::string folderOf(std::string_view part)
{
    const size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

// `target` may be absolute in the package or relative to the folder of the part that names it, also through `..`.
std::string resolved(const std::string& folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    std::string base = folder;
    for (;;) {
        if (target.starts_with("./")) {
            target.remove_prefix(2);
        } else if (target.starts_with("../") && !base.empty()) {
            target.remove_prefix(3);
            base.pop_back();
            base = folderOf(base);
        } else {
            return base.append(target);
        }
    }
}

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(std::string folder) : m_folder(std::move(folder)) {}
    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External")
            return;
        const std::string_view type = attributes["Type"];
        relations.insert_or_assign(std::string(attributes["Id"]), Relation{std::string(type.substr(type.rfind('/') + 1)),
                                                                           resolved(m_folder, attributes["Target"])});
    }
    std::unordered_map<std::string, Relation> relations;

private:
    std::string m_folder;
};

class WorkbookHandler final : public XmlHandler {
public:
    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            workbook.dates1904 = isOn(attributes["date1904"]);
        } else if (name == "sheet") {
            const std::string_view state = attributes["state"];
            workbook.sheets.push_back(
                {fromUtf8(attributes["name"]), std::string(attributes["id"]), state.empty() || state == "visible"});
        }
    }
    Workbook workbook;
};

class StylesHandler final : public XmlHandler {
public:
    void open(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "cellXfs")
            m_inCellFormats = true;
        else if (name == "numFmt" && !m_inDifferences)
            m_own.insert_or_assign(number(attributes["numFmtId"]), NumberFormat::parse(attributes["formatCode"]));
        else if (name == "dxfs")
            m_inDifferences = true;
        else if (name == "xf" && m_inCellFormats)
            formats.push_back(format(attributes["numFmtId"]));
    }
    void close(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
        else if (name == "dxfs")
            m_inDifferences = false;
    }
    std::vector<NumberFormat> formats;

private:
    NumberFormat format(std::string_view id) const
    {
        if (id.empty())
            return {};
        const auto own = m_own.find(number(id));
        return own != m_own.end() ? own->second : NumberFormat::builtIn(number(id));
    }
    std::unordered_map<int, NumberFormat> m_own;
    bool m_inCellFormats = false;
    bool m_inDifferences = false; // conditional formats bring number formats of their own
};

class SharedStringsHandler final : public XmlHandler {
public:
    void open(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si")
            strings.begin();
        else if (name == "rPh") // the reading aid above a text is not the text
            m_inReadingAid = true;
        else if (name == "t")
            m_inText = !m_inReadingAid && strings.count() > 0;
    }
    void close(std::string_view name) override
    {
        if (name == "rPh")
            m_inReadingAid = false;
        else if (name == "t")
            m_inText = false;
    }
    void text(std::string_view text) override
    {
        if (m_inText)
            strings.append(text);
    }
    SharedStrings strings;

private:
    bool m_inText = false;
    bool m_inReadingAid = false;
};

} // namespace

void readPart(ZipArchive& archive, const std::string& part, XmlHandler& handler)
{
    try {
        XmlReader reader(handler);
        archive.read(part, [&](std::span<const char> bytes) { reader.feed(bytes); });
        reader.finish();
    } catch (ReadStopped& refused) {
        if (refused.refusal.where.isEmpty())
            refused.refusal.where = fromUtf8(part);
        throw;
    }
}

std::unordered_map<std::string, Relation> relationsOf(ZipArchive& archive, const std::string& part)
{
    const std::string folder = folderOf(part);
    const std::string relationsPart = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    RelationsHandler handler(folder);
    if (archive.has(relationsPart))
        readPart(archive, relationsPart, handler);
    return std::move(handler.relations);
}

Workbook readWorkbook(ZipArchive& archive, const std::string& part)
{
    WorkbookHandler handler;
    readPart(archive, part, handler);
    return std::move(handler.workbook);
}

std::vector<NumberFormat> readStyles(ZipArchive& archive, const std::string& part)
{
    StylesHandler handler;
    readPart(archive, part, handler);
    return std::move(handler.formats);
}

SharedStrings readSharedStrings(ZipArchive& archive, const std::string& part)
{
    SharedStringsHandler handler;
    readPart(archive, part, handler);
    return std::move(handler.strings);
}

} // namespace anxin
