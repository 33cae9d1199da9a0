// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/imports/charset.h"

#include "core/base/fault.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <memory>

namespace anxin {

namespace {

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

void U_CALLCONV countAndReplace(const void* count, UConverterToUnicodeArgs* args, const char* bytes, int32_t length,
                                UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason <= UCNV_IRREGULAR)
        ++*static_cast<int*>(const_cast<void*>(count));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, bytes, length, reason, status);
}

enum class Misfit : quint8 { Stops, IsReplaced };

std::optional<DecodedText> convert(QByteArrayView bytes, Charset charset, Misfit misfit)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterCloser> converter{ucnv_open(entryOf(charset).code, &status)};
    if (U_FAILURE(status))
        throw Fault{FaultKind::Bug, QStringLiteral("ICU lacks the converter %1").arg(toCode(charset))};
    DecodedText out{.text = {}, .charset = charset};
    if (misfit == Misfit::Stops)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    else
        ucnv_setToUCallBack(converter.get(), countAndReplace, &out.replaced, nullptr, nullptr, &status);
    // No character set here needs more than one unit a byte.
    out.text.resize(bytes.size() + 1);
    const int32_t length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(out.text.data()), static_cast<int32_t>(out.text.size()),
                      bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    out.text.truncate(length);
    if (out.text.startsWith(QChar::ByteOrderMark))
        out.text.remove(0, 1);
    return out;
}

std::optional<Charset> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Charset::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return Charset::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return Charset::Utf16Be;
    return std::nullopt;
}

// A table in UTF-16 has ASCII separators and line ends, so more than one byte in twenty of one parity is zero; text in any
// other character set has none.
std::optional<Charset> byZeroBytes(QByteArrayView bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype enough = bytes.size() / 2 / 20;
    if (zeros[1] > enough && zeros[1] > zeros[0])
        return Charset::Utf16Le;
    if (zeros[0] > enough)
        return Charset::Utf16Be;
    return std::nullopt;
}

} // namespace

std::optional<DecodedText> decoded(QByteArrayView bytes)
{
    std::optional<Charset> sure = byMark(bytes);
    if (!sure)
        sure = byZeroBytes(bytes);
    if (sure)
        return convert(bytes, *sure, Misfit::Stops);
    for (const Charset charset : {Charset::Utf8, Charset::Gb18030})
        if (auto text = convert(bytes, charset, Misfit::Stops))
            return text;
    return std::nullopt;
}

DecodedText decodedAs(QByteArrayView bytes, Charset charset)
{
    return *convert(bytes, charset, Misfit::IsReplaced);
}

} // namespace anxin
