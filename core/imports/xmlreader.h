// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>
#include <memory>
#include <span>
#include <string_view>

struct XML_ParserStruct;

namespace anxin {

// The attributes of one element, good during the call that hands them over.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    // By name without its prefix; a null view where there is none.
    std::string_view operator[](std::string_view name) const;

private:
    const char** m_pairs;
};

// What an XML document says, in reading order. Names come without their prefix (spreadsheet programs choose prefixes freely),
// text as UTF-8 in pieces. May throw.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void open(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void close(std::string_view) {}
    virtual void text(std::string_view) {}
};

// Reads one XML document as its bytes come. Throws `ReadStopped` (`UnsafeXml` for any document type declaration, so that no
// entity is ever expanded, and for deep nesting; `Damaged` for what is not XML) and whatever the handler throws. Memory does
// not grow with the document.
class XmlReader {
public:
    explicit XmlReader(XmlHandler& handler);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    void feed(std::span<const char> bytes);
    // After the last piece: the document must be complete.
    void finish();

private:
    struct Callbacks;
    void parse(std::span<const char> bytes, bool last);

    struct Freer {
        void operator()(XML_ParserStruct* parser) const;
    };
    std::unique_ptr<XML_ParserStruct, Freer> m_parser;
    XmlHandler& m_handler;
    std::exception_ptr m_thrown;
    int m_depth = 0;
};

} // namespace anxin
