// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/rescue/btree.h"

#include <bit>
#include <deque>

namespace anxin {

namespace {

constexpr qsizetype fileHeaderSize = 100; // on page 1, before its tree
constexpr qsizetype usable = PageFile::usableSize;
constexpr quint64 largestPayload = 64 * 1024 * 1024;

// Bytes that are never read beyond; what does not fit reads as zero, and `isGood` says no.
class Bytes {
public:
    explicit Bytes(QByteArrayView view, qsizetype at = 0) : m_view(view), m_at(at), m_good(at >= 0 && at <= view.size()) {}
    quint64 bigEndian(int count)
    {
        quint64 value = 0;
        for (const char byte : take(count))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint64 byte = bigEndian(1);
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return value;
        }
        return value << 8 | bigEndian(1);
    }
    QByteArrayView take(qsizetype count)
    {
        if (!m_good || count < 0 || count > m_view.size() - m_at) {
            m_good = false;
            return {};
        }
        m_at += count;
        return m_view.sliced(m_at - count, count);
    }
    qsizetype at() const { return m_at; }
    bool isGood() const { return m_good; }

private:
    QByteArrayView m_view;
    qsizetype m_at;
    bool m_good;
};

qsizetype treeOffset(quint32 page)
{
    return page == 1 ? fileHeaderSize : 0;
}

bool isInterior(PageKind kind)
{
    return kind == PageKind::TableInterior || kind == PageKind::IndexInterior;
}

bool isIndex(PageKind kind)
{
    return kind == PageKind::IndexLeaf || kind == PageKind::IndexInterior;
}

std::vector<qsizetype> cellsOf(const QByteArray& page, quint32 number, PageKind kind)
{
    Bytes head{page, treeOffset(number) + 3};
    const auto count = head.bigEndian(2);
    Bytes pointers{page, treeOffset(number) + (isInterior(kind) ? 12 : 8)};
    std::vector<qsizetype> cells;
    for (quint64 i = 0; i < count && pointers.isGood(); ++i)
        cells.push_back(static_cast<qsizetype>(pointers.bigEndian(2)));
    if (!pointers.isGood() && !cells.empty())
        cells.pop_back();
    return cells;
}

// How much of a payload stands on the page itself.
qsizetype localSize(quint64 payload, PageKind kind)
{
    const qsizetype largest = isIndex(kind) ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    if (payload <= static_cast<quint64>(largest))
        return static_cast<qsizetype>(payload);
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const qsizetype surplus = least + static_cast<qsizetype>((payload - static_cast<quint64>(least)) % (usable - 4));
    return surplus <= largest ? surplus : least;
}

// The whole payload, through its chain of pages; nothing where one of them is damaged.
std::optional<QByteArray> payloadAt(const PageFile& file, Bytes& cell, quint64 size, PageKind kind, std::set<quint32>& pages)
{
    if (size > largestPayload)
        return std::nullopt;
    const qsizetype local = localSize(size, kind);
    QByteArray payload = cell.take(local).toByteArray();
    quint32 next = static_cast<quint64>(local) < size ? static_cast<quint32>(cell.bigEndian(4)) : 0;
    if (!cell.isGood())
        return std::nullopt;
    while (static_cast<quint64>(payload.size()) < size) {
        const auto page = file.page(next);
        if (!page || !pages.insert(next).second)
            return std::nullopt;
        Bytes link{*page};
        next = static_cast<quint32>(link.bigEndian(4));
        const auto missing = static_cast<qsizetype>(size) - payload.size();
        payload.append(link.take(std::min<qsizetype>(missing, usable - 4)));
    }
    return payload;
}

StoredValue valueOf(quint64 type, Bytes& body)
{
    constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return {};
    if (type <= 6) {
        const int size = sizes[type];
        const int shift = 64 - 8 * size;
        return static_cast<qint64>(body.bigEndian(size) << shift) >> shift; // with its sign
    }
    if (type == 7)
        return std::bit_cast<double>(body.bigEndian(8));
    if (type <= 9)
        return static_cast<qint64>(type - 8);
    const QByteArray bytes = body.take(static_cast<qsizetype>((type - 12) / 2)).toByteArray();
    if (type % 2 == 1)
        return StoredText{bytes};
    return bytes;
}

// Of an interior page: the one with everything after its own entries.
quint32 lastChildOf(const QByteArray& bytes, quint32 page)
{
    return static_cast<quint32>(Bytes{bytes, treeOffset(page) + 8}.bigEndian(4));
}

std::optional<std::vector<StoredValue>> recordIn(const QByteArray& payload)
{
    Bytes head{payload};
    const auto headSize = static_cast<qsizetype>(head.varint());
    Bytes body{payload, headSize};
    std::vector<StoredValue> values;
    while (head.at() < headSize && head.isGood()) {
        const quint64 type = head.varint();
        if (type == 10 || type == 11 || type > 2 * largestPayload)
            return std::nullopt;
        values.push_back(valueOf(type, body));
    }
    return head.isGood() && body.isGood() ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace

PageKind kindOf(const PageFile& file, quint32 page)
{
    const auto bytes = file.page(page);
    switch (bytes ? (*bytes)[treeOffset(page)] : 0) {
    case 0x0d: return PageKind::TableLeaf;
    case 0x05: return PageKind::TableInterior;
    case 0x0a: return PageKind::IndexLeaf;
    case 0x02: return PageKind::IndexInterior;
    default: return PageKind::Other;
    }
}

PageRows rowsOn(const PageFile& file, quint32 page)
{
    PageRows found;
    const PageKind kind = kindOf(file, page);
    if (kind == PageKind::Other || kind == PageKind::TableInterior)
        return found;
    const QByteArray bytes = *file.page(page);
    for (const qsizetype at : cellsOf(bytes, page, kind)) {
        Bytes cell{bytes, at};
        if (kind == PageKind::IndexInterior)
            cell.take(4); // the child
        const quint64 size = cell.varint();
        StoredRow row{kind == PageKind::TableLeaf ? static_cast<qint64>(cell.varint()) : 0, {}, {page}};
        const auto payload = payloadAt(file, cell, size, kind, row.pages);
        auto values = payload ? recordIn(*payload) : std::nullopt;
        if (values) {
            row.values = std::move(*values);
            found.rows.push_back(std::move(row));
        } else {
            found.cut.push_back(row.number);
        }
    }
    return found;
}

std::vector<quint32> treeUnder(const PageFile& file, quint32 root)
{
    std::vector<quint32> order;
    std::set<quint32> seen;
    std::deque<quint32> open{root};
    while (!open.empty()) {
        const quint32 page = open.front();
        open.pop_front();
        if (page == 0 || page > file.count() || !seen.insert(page).second)
            continue;
        order.push_back(page);
        const PageKind kind = kindOf(file, page);
        if (!isInterior(kind))
            continue;
        const QByteArray bytes = *file.page(page);
        for (const qsizetype at : cellsOf(bytes, page, kind))
            open.push_back(static_cast<quint32>(Bytes{bytes, at}.bigEndian(4)));
        open.push_back(lastChildOf(bytes, page));
    }
    return order;
}

bool isWholeTree(const PageFile& file, quint32 root)
{
    return std::ranges::all_of(treeUnder(file, root), [&](quint32 page) { return file.page(page).has_value(); });
}

bool isEndWhole(const PageFile& file, quint32 root)
{
    quint32 page = root;
    std::set<quint32> seen;
    while (seen.insert(page).second) {
        const auto bytes = file.page(page);
        if (!bytes || !isInterior(kindOf(file, page)))
            return bytes.has_value();
        page = lastChildOf(*bytes, page);
    }
    return false;
}

} // namespace anxin
