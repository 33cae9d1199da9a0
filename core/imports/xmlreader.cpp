// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/xmlreader.h"

#include "core/imports/limits.h"
#include "core/imports/readrefusal.h"

#include <expat.h>

#include <new>

namespace anxin {

namespace {

std::string_view withoutPrefix(const char* name)
{
    const std::string_view whole(name);
    const size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char** pair = m_pairs; pair[0]; pair += 2)
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    return {};
}

// Exceptions must not travel through expat's C frames: they wait in the reader until expat has returned.
struct XmlReader::Callbacks {
    template <class Work>
    static void guarded(void* self, Work work)
    {
        XmlReader& reader = *static_cast<XmlReader*>(self);
        if (reader.m_thrown)
            return;
        try {
            work(reader);
        } catch (...) {
            reader.m_thrown = std::current_exception();
            XML_StopParser(reader.m_parser.get(), XML_FALSE);
        }
    }
    static void XMLCALL open(void* self, const XML_Char* name, const XML_Char** pairs)
    {
        guarded(self, [&](XmlReader& reader) {
            if (++reader.m_depth > limits::xmlDepth)
                throw ReadStopped{{ReadWhy::UnsafeXml}};
            reader.m_handler.open(withoutPrefix(name), XmlAttributes(pairs));
        });
    }
    static void XMLCALL close(void* self, const XML_Char* name)
    {
        guarded(self, [&](XmlReader& reader) {
            --reader.m_depth;
            reader.m_handler.close(withoutPrefix(name));
        });
    }
    static void XMLCALL text(void* self, const XML_Char* text, int length)
    {
        guarded(self, [&](XmlReader& reader) { reader.m_handler.text({text, static_cast<size_t>(length)}); });
    }
    static void XMLCALL doctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        guarded(self, [](XmlReader&) { throw ReadStopped{{ReadWhy::UnsafeXml}}; });
    }
};

void XmlReader::Freer::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlReader::XmlReader(XmlHandler& handler) : m_parser(XML_ParserCreate(nullptr)), m_handler(handler)
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Callbacks::open, &Callbacks::close);
    XML_SetCharacterDataHandler(m_parser.get(), &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Callbacks::doctype);
}

XmlReader::~XmlReader() = default;

void XmlReader::feed(std::span<const char> bytes)
{
    parse(bytes, false);
}

void XmlReader::finish()
{
    parse({}, true);
}

void XmlReader::parse(std::span<const char> bytes, bool last)
{
    const XML_Status status =
        XML_Parse(m_parser.get(), bytes.data(), static_cast<int>(bytes.size()), last ? XML_TRUE : XML_FALSE);
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    if (status == XML_STATUS_OK)
        return;
    if (XML_GetErrorCode(m_parser.get()) == XML_ERROR_NO_MEMORY)
        throw std::bad_alloc();
    throw ReadStopped{{ReadWhy::Damaged}};
}

} // namespace anxin
