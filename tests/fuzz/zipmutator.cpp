// SPDX-FileCopyrightText: 2026 Anxin contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <zip.h>

#include <cstring>
#include <random>
#include <string>
#include <vector>

// A workbook is an archive: a byte changed in what is packed is only ever a wrong checksum. So half of the changes are made to
// what one entry holds, which is packed again; the other half go to the archive as it is.
extern "C" std::size_t LLVMFuzzerMutate(unsigned char* data, std::size_t size, std::size_t maxSize);

namespace {

struct Entry {
    std::string name;
    std::string content;
};

constexpr std::size_t largestEntry = std::size_t{1} << 20;

std::vector<Entry> unpacked(const unsigned char* data, std::size_t size)
{
    std::vector<Entry> entries;
    zip_source_t* source = zip_source_buffer_create(data, size, 0, nullptr);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return entries;
    }
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive, 0); ++at) {
        zip_stat_t stat;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(at), 0, &stat) != 0 || stat.size > largestEntry)
            continue;
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(at), 0);
        if (!file)
            continue;
        Entry entry{stat.name, std::string(stat.size, '\0')};
        if (zip_fread(file, entry.content.data(), stat.size) == static_cast<zip_int64_t>(stat.size))
            entries.push_back(std::move(entry));
        zip_fclose(file);
    }
    zip_discard(archive);
    return entries;
}

std::string packed(const std::vector<Entry>& entries)
{
    std::string bytes;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const Entry& entry : entries) {
        zip_source_t* source = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
        const zip_int64_t at = zip_file_add(archive, entry.name.c_str(), source, 0);
        if (at < 0)
            zip_source_free(source); // two of one name
        else
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
    } else if (zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        bytes.resize(static_cast<std::size_t>(zip_source_tell(target)));
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, bytes.data(), bytes.size());
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(unsigned char* data, std::size_t size, std::size_t maxSize, unsigned int seed)
{
    std::minstd_rand random(seed);
    std::vector<Entry> entries = random() % 2 == 0 ? unpacked(data, size) : std::vector<Entry>();
    if (entries.empty())
        return LLVMFuzzerMutate(data, size, maxSize);
    std::string& content = entries[random() % entries.size()].content;
    const std::size_t before = content.size();
    content.resize(before + 256);
    content.resize(LLVMFuzzerMutate(reinterpret_cast<unsigned char*>(content.data()), before, content.size()));
    const std::string bytes = packed(entries);
    if (bytes.empty() || bytes.size() > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, bytes.data(), bytes.size());
    return bytes.size();
}
