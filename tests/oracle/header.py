#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a header file from its description in core/vault/README.md alone, with libsodium and nothing of ours.

    header.py HEADER PASSWORD

Prints what it found, one "name value" a line, and exits with 1 where anything does not hold. It shows that the description is
enough to reach a vault without Anxin, and that the format has not drifted from it.
"""
import ctypes
import ctypes.util
import hashlib
import struct
import sys
import unicodedata

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
sodium.sodium_init()


class Fields:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        self.at += count
        assert self.at <= len(self.data), "field beyond the end"
        return self.data[self.at - count:self.at]

    def number(self, size):
        return int.from_bytes(self.take(size), "little")

    def text(self):
        return self.take(self.number(1)).decode("ascii")


def read_slot(fields):
    slot = {"kind": fields.number(1), "number": fields.number(4), "box_key": fields.take(32)}
    if slot["kind"] != 3:
        slot |= {"memory": fields.number(4), "passes": fields.number(4), "salt": fields.take(16),
                 "nonce": fields.take(24), "cipher": fields.take(100)}
    return slot | {"label_nonce": fields.take(24), "label": fields.take(80), "seal": fields.take(141)}


def read_header(data):
    assert hashlib.blake2b(data[:-32], digest_size=32).digest() == data[-32:], "checksum"
    fields = Fields(data[:-32])
    assert fields.take(8) == b"ANXINHDR" and fields.number(2) == 1 and fields.number(4) == len(data), "beginning"
    header = {"seq": fields.number(8), "epoch": fields.number(4), "vault_id": fields.take(16), "database": fields.text(),
              "salt": fields.take(16), "profile": fields.text(), "sign_key": fields.take(32),
              "audit_count": fields.number(8), "audit_head": fields.take(32), "last_slot": fields.number(4)}
    header["slots"] = [read_slot(fields) for _ in range(fields.number(1))]
    header["signed"] = data[:fields.at]
    header["signature"] = fields.take(64)
    assert fields.at == len(data) - 32, "bytes left over"
    return header


def decrypt(cipher, context, nonce, key):
    plain = ctypes.create_string_buffer(len(cipher) - 16)
    failed = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain, None, None, cipher, ctypes.c_ulonglong(len(cipher)), context, ctypes.c_ulonglong(len(context)), nonce, key)
    return None if failed else plain.raw


def stretch(password, slot):
    key = ctypes.create_string_buffer(32)
    failed = sodium.crypto_pwhash_argon2id(
        key, ctypes.c_ulonglong(32), password, ctypes.c_ulonglong(len(password)), slot["salt"],
        ctypes.c_ulonglong(slot["passes"]), ctypes.c_size_t(slot["memory"] * 1024), 2)
    assert failed == 0, "out of memory"
    return key.raw


def open_slot(header, slot, password):
    context = (b"anxin slot 1" + header["vault_id"]
               + struct.pack("<BIII", slot["kind"], slot["number"], slot["memory"], slot["passes"])
               + slot["salt"] + slot["box_key"])
    wrapped = decrypt(slot["cipher"], context, slot["nonce"], stretch(password, slot))
    if wrapped is None:
        return None
    pinned = Fields(wrapped)
    box_secret = pinned.take(32)
    assert pinned.take(16) == header["vault_id"] and pinned.take(32) == header["sign_key"], "another vault's slot"
    assert pinned.number(4) <= header["epoch"], "an older epoch"
    plain = ctypes.create_string_buffer(93)
    assert sodium.crypto_box_seal_open(plain, slot["seal"], ctypes.c_ulonglong(141), slot["box_key"], box_secret) == 0, "seal"
    seal = Fields(plain.raw)
    assert seal.take(5) == b"ANXV1" and seal.take(16) == header["vault_id"], "another vault's seal"
    assert seal.number(4) == header["epoch"] and seal.number(4) == slot["number"], "a seal of another place"
    return seal.take(32), seal.take(32)


def subkey(root, use):
    return hashlib.blake2b(b"", digest_size=32, key=root, salt=struct.pack("<Q", use) + bytes(8),
                           person=b"anxin-v1" + bytes(8)).digest()


def label_of(header, slot, root):
    context = b"anxin label 1" + header["vault_id"] + struct.pack("<I", slot["number"])
    return decrypt(slot["label"], context, slot["label_nonce"], subkey(root, 7)).rstrip(b"\0").decode()


def check_signature(header, seed):
    key, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(key, secret, seed)
    assert key.raw == header["sign_key"], "signing key"
    purpose = b"anxin header 1"
    digest = hashlib.blake2b(bytes([len(purpose)]) + purpose + header["signed"], digest_size=32).digest()
    assert sodium.crypto_sign_verify_detached(header["signature"], digest, ctypes.c_ulonglong(32), key) == 0, "signature"


def main(path, typed):
    with open(path, "rb") as file:
        header = read_header(file.read())
    password = unicodedata.normalize("NFKC", typed).encode()
    for slot in header["slots"]:
        keys = open_slot(header, slot, password) if slot["kind"] == 1 else None
        if keys:
            break
    else:
        sys.exit("wrong password")
    root, seed = keys
    check_signature(header, seed)
    for name in ("seq", "epoch", "database", "profile", "audit_count", "last_slot"):
        print(name, header[name])
    for other in header["slots"]:
        print("slot", other["number"], other["kind"], label_of(header, other, root))
    print("opened", slot["number"])
    print("database_key", subkey(root, 1).hex() + header["salt"].hex())


if __name__ == "__main__":
    main(*sys.argv[1:])
