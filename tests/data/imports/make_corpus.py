#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Anxin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes the files of corpus/, with other people's programs where there are any: openpyxl (.xlsx), xlwt (.xls), LibreOffice (both and
# .ods). Needs python3-openpyxl, python3-xlwt, python3-uno and libreoffice-calc; run it only to add a file, and read what changed in
# the approved results (tests/core/imports/corpus_test.cpp). Everybody in it is invented.
import datetime
import pathlib
import random
import subprocess
import sys
import time

import openpyxl
import xlwt
from openpyxl.styles import numbers

CORPUS = pathlib.Path(__file__).parent / "corpus"
HEAD = ["学号", "姓名", "性别", "出生日期", "班级", "入学年月"]
ROWS = [
    ["20250101", "林小满", "女", "2012-03-05", "七年级(1)班", "202509"],
    ["20250102", "欧阳若兰", "女", "2012-07-19", "七年级(1)班", "202509"],
    ["20250201", "单一诺", "男", "2011-11-30", "七年级(2)班", "202509"],
]


def text(rows, separator=",", end="\r\n"):
    return "".join(separator.join(row) + end for row in rows)


def put(name, content):
    (CORPUS / name).write_bytes(content)


def csv_files():
    plain = text([HEAD] + ROWS)
    put("csv-utf8.csv", plain.encode("utf-8"))
    put("csv-utf8-bom.csv", plain.encode("utf-8-sig"))
    put("csv-gbk.csv", plain.encode("gbk"))
    rare = text([HEAD, ["1", "𠮷田㐱", "男", "2012-03-05", "七年级(1)班", "202509"]])
    put("csv-gb18030-rare.csv", rare.encode("gb18030"))
    put("csv-utf16le-bom.csv", b"\xff\xfe" + plain.encode("utf-16-le"))
    put("csv-utf16be-bom.csv", b"\xfe\xff" + plain.encode("utf-16-be"))
    put("csv-utf16le.csv", plain.encode("utf-16-le"))
    put("csv-tabs.tsv", text([HEAD] + ROWS, "\t").encode("utf-8"))
    put("csv-semicolons.csv", text([HEAD] + ROWS, ";").encode("utf-8"))
    put("csv-sep-line.csv", ("sep=;\r\n" + text([HEAD] + ROWS, ";")).encode("utf-8"))
    put("csv-old-mac-line-ends.csv", text([HEAD] + ROWS, end="\r").encode("utf-8"))
    put("csv-quoted.csv", text([HEAD, ['"20250101"', '"林""小满"""', "女", '"2012-03-05"', '"七年级(1)班"', ""]]).encode("utf-8"))
    put("csv-line-break-in-cell.csv", text([["学号", '"姓\n名"', "班级"], ["1", "林小满", '"七年级\n(1)班"']]).encode("utf-8"))
    put("csv-apostrophes.csv", text([HEAD, ["'20250101", "'林小满", "女", "'20120305", "七年级(1)班", "'202509"]]).encode("utf-8"))
    put("csv-excel-text-formula.csv", text([HEAD, ['="00250101"', "林小满", "女", "2012-03-05", "七年级(1)班", ""]]).encode("utf-8"))
    put("csv-header-only.csv", text([HEAD]).encode("utf-8"))
    put("csv-title-above.csv", text([["安心示范中学2025级新生名册", "", "", "", "", ""], ["制表：教务处", "", "", "", "", ""], HEAD] + ROWS).encode("utf-8"))
    put("csv-full-width.csv", text([HEAD, ["２０２５０１０１", "　林小满　", "女", "２０１２－０３－０５", "七年级（１）班", "２０２５０９"]]).encode("utf-8"))
    put("csv-zero-width.csv", text([HEAD, ["20250101\u200b", "\ufeff林小满", "女", "2012-03-05", "七年级(1)班", ""]]).encode("utf-8"))
    put("csv-blank-lines.csv", ("\r\n\r\n" + text([HEAD]) + "\r\n,,,,,\r\n" + text(ROWS)).encode("utf-8"))
    put("csv-date-spellings.csv", text([["学号", "姓名", "出生日期"]] + [
        [str(i), "学生" + "甲乙丙丁戊己庚辛壬癸"[i], day] for i, day in enumerate(
            ["2012-3-5", "2012/03/05", "2012.3.5", "20120305", "2012年3月5日", "2012年03月05日", "12-3-5", "2012-02-30", "5/3/2012", "二〇一二年三月五日"])]).encode("utf-8"))
    put("csv-scientific.csv", text([["学籍号", "姓名", "班级"], ["1.1E+17", "林小满", "七年级(1)班"], ["G1.23457E+17", "单一诺", "七年级(1)班"]]).encode("utf-8"))
    put("csv-id-cards.csv", text([["学号", "姓名", "身份证件号"], ["1", "林小满", "999999201203050022"], ["2", "单一诺", "999999201203050023"], ["3", "曾可", "1.1E+17"]]).encode("utf-8"))
    put("csv-namesakes.csv", text([HEAD, ROWS[0], ["20250103", "林小满", "女", "2012-09-01", "七年级(1)班", "202509"], ["20250101", "林小满", "女", "2012-03-05", "七年级(1)班", "202509"]]).encode("utf-8"))
    put("csv-class-spellings.csv", text([["学号", "姓名", "班级"]] + [[str(i), "学生" + "甲乙丙丁戊己庚辛壬癸"[i], c] for i, c in enumerate(
        ["七年级1班", "初一(1)班", "7(1)", "2025级1班", "七(1)班", "初2025级（1）班", "701", "一班", "高一3班", "七年级一班"])]).encode("utf-8"))
    put("csv-missing-names.csv", text([HEAD, ["20250101", "", "女", "2012-03-05", "七年级(1)班", ""], ["", "林小满", "", "", "", ""], ["20250103", "#REF!", "", "", "", ""], ["20250104", "12345", "", "", "", ""]]).encode("utf-8"))
    put("csv-formula-texts.csv", text([["学号", "姓名", "班级"], ["1", "=1+1", "七年级(1)班"], ["2", "@SUM", "七年级(1)班"], ["3", "-林", "七年级(1)班"]]).encode("utf-8"))
    put("csv-wrong-sex-and-future.csv", text([HEAD, ["1", "林小满", "2", "2012-03-05", "", ""], ["2", "单一诺", "男生", "2012-03-05", "", ""], ["3", "曾可", "未知", "2012-03-05", "", ""], ["4", "仇然", "女", "2029-01-01", "", ""]]).encode("utf-8"))
    put("csv-two-name-columns.csv", text([["学号", "姓名", "姓名", "家长姓名"], ["1", "林小满", "林晓满", "林建国"]]).encode("utf-8"))
    put("csv-no-header.csv", text(ROWS).encode("utf-8"))
    put("csv-unclosed-quote.csv", text([HEAD, ['"20250101', "林小满", "女", "", "", ""]]).encode("utf-8"))
    put("csv-nul.csv", plain.encode("utf-8").replace("林".encode(), b"\0"))
    put("csv-cut-inside-a-character.csv", plain.encode("gbk")[:-27] + b"\xc1")
    put("csv-empty.csv", b"")
    put("csv-only-blanks.csv", b" \r\n\t\r\n")
    put("csv-web-page.xls", "<html><table><tr><td>学号</td></tr></table></html>".encode("utf-8"))
    put("csv-pdf.csv", b"%PDF-1.7\n")


def book(sheets, name):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows, dress in sheets:
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if dress:
            dress(sheet)
    made.save(CORPUS / name)
    return made


def numbered(row):
    return [int(row[0]), row[1], row[2], datetime.date.fromisoformat(row[3]), row[4], int(row[5])]


def day_format(sheet):
    for row in sheet.iter_rows(min_row=2, min_col=4, max_col=4):
        for cell in row:
            cell.number_format = "yyyy-mm-dd"


def xlsx_files():
    book([("名册", [HEAD] + ROWS, None)], "xlsx-text.xlsx")
    book([("名册", [HEAD] + [numbered(r) for r in ROWS], day_format)], "xlsx-numbers-and-dates.xlsx")

    def titled(sheet):
        sheet.insert_rows(1, 2)
        sheet["A1"] = "安心示范中学七年级名册"
        sheet.merge_cells("A1:F1")
        sheet["A2"] = "2025年9月"
        sheet.merge_cells("A2:C2")
    book([("名册", [HEAD] + ROWS, titled)], "xlsx-merged-titles.xlsx")

    def down(sheet):
        sheet.merge_cells("A2:A3")
    book([("名册", [["班级", "姓名", "学号"], ["七年级(1)班", "林小满", "1"], [None, "欧阳若兰", "2"], ["七年级(2)班", "单一诺", "3"]], down)], "xlsx-merged-classes.xlsx")

    def hide(sheet):
        sheet.sheet_state = "hidden"
    book([("旧名单", [HEAD, ["9", "不该读入", "男", "", "", ""]], hide), ("名册", [HEAD] + ROWS, None)], "xlsx-hidden-sheet.xlsx")
    book([("说明", [["请先阅读"], ["本表由教务处填写"]], None), ("名册", [HEAD] + ROWS, None)], "xlsx-second-sheet.xlsx")

    def hide_row(sheet):
        sheet.row_dimensions[3].hidden = True
    book([("名册", [HEAD] + ROWS, hide_row)], "xlsx-hidden-row.xlsx")
    book([("名册", [["学号", "姓名"], ["=1+1", "林小满"], ["=CONCATENATE(\"A\",\"1\")", "单一诺"]], None)], "xlsx-formulas-never-computed.xlsx")
    book([("名册", [["学籍号", "姓名"], [1.1e17, "林小满"], [320506201203050019, "单一诺"], [123456789012345, "曾可"]], None)], "xlsx-long-numbers.xlsx")

    def zeros(sheet):
        for row in sheet.iter_rows(min_row=2, max_col=1):
            row[0].number_format = "00000000"
    book([("名册", [["学号", "姓名"], [250101, "林小满"], [250102, "单一诺"]], zeros)], "xlsx-leading-zeros.xlsx")

    def percent(sheet):
        sheet["B2"].number_format = numbers.FORMAT_PERCENTAGE
    book([("名册", [["姓名", "班级"], ["林小满", 0.85]], percent)], "xlsx-percent.xlsx")
    made = book([("名册", [HEAD] + [numbered(r) for r in ROWS], day_format)], "xlsx-1904.xlsx")
    made.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    made.save(CORPUS / "xlsx-1904.xlsx")
    book([("名册", [["学号", "姓名", "出生日期"], ["1", "林小满", datetime.datetime(2012, 3, 5, 8, 30)], ["2", "单一诺", datetime.time(8, 30)]], None)], "xlsx-date-with-time.xlsx")
    book([("名册", [["学号", "姓名", "出生日期"], ["1", "林小满", 40973], ["2", "单一诺", 60]], None)], "xlsx-unformatted-serials.xlsx")
    book([("名册", [["学号", "姓名", "备注"], ["1", "林小满", "长" * 5000]], None)], "xlsx-long-note.xlsx")
    book([("名册", [], None)], "xlsx-empty.xlsx")
    book([("一班", [HEAD] + ROWS[:2], None), ("二班", [HEAD] + ROWS[2:], None)], "xlsx-a-sheet-per-class.xlsx")


def xls_files():
    def write(name, sheets, **kwargs):
        made = xlwt.Workbook(encoding="utf-8")
        for title, rows, dress in sheets:
            sheet = made.add_sheet(title)
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    style = xlwt.easyxf(num_format_str="yyyy-mm-dd") if isinstance(value, datetime.date) else xlwt.Style.default_style
                    if value is not None:
                        sheet.write(r, c, value, style)
            if dress:
                dress(sheet)
        made.save(str(CORPUS / name))
    write("xls-text.xls", [("名册", [HEAD] + ROWS, None)])
    write("xls-numbers-and-dates.xls", [("名册", [HEAD] + [numbered(r) for r in ROWS], None)])
    write("xls-many-strings.xls", [("名册", [["学号", "姓名", "备注"]] + [[str(i), "学生" + chr(0x4e00 + i), ("note %d " % i) + "备注" * (i % 40)] for i in range(400)], None)])

    def rich(sheet):
        sheet.write_rich_text(1, 1, [("林", xlwt.easyfont("bold true")), ("小满", xlwt.easyfont("color_index red"))])
    write("xls-rich-text.xls", [("名册", [["学号", "姓名"], ["1", None]], rich)])

    def merged(sheet):
        sheet.write_merge(1, 2, 0, 0, "七年级(1)班")
    write("xls-merged-classes.xls", [("名册", [["班级", "姓名", "学号"], [None, "林小满", "1"], [None, "欧阳若兰", "2"], ["七年级(2)班", "单一诺", "3"]], merged)])

    def hidden(sheet):
        sheet.visibility = 1
    write("xls-hidden-sheet.xls", [("名册", [HEAD] + ROWS, None), ("旧名单", [HEAD, ["9", "不该读入", "男", "", "", ""]], hidden)])
    cut = (CORPUS / "xls-text.xls").read_bytes()
    put("xls-cut.xls", cut[:3000])
    put("xls-garbage.xls", cut[:512] + bytes(random.Random(7).randbytes(4000)))


def office():
    """LibreOffice's own files, through its programming interface: conversions cannot set a password."""
    import uno
    from com.sun.star.beans import PropertyValue
    server = subprocess.Popen(["soffice", "--headless", "--norestore", "-env:UserInstallation=file:///tmp/anxin-corpus-office",
                               "--accept=socket,host=localhost,port=2012;urp;"])
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            context = resolver.resolve("uno:socket,host=localhost,port=2012;urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def value(name, what):
        return PropertyValue(Name=name, Value=what)

    def convert(source, target, form, password=None, change=None):
        document = desktop.loadComponentFromURL((CORPUS / source).as_uri(), "_blank", 0, (value("Hidden", True),))
        if change:
            change(document)
        how = [value("FilterName", form)] + ([value("Password", password)] if password else [])
        try:
            document.storeToURL((CORPUS / target).as_uri(), tuple(how))
        except Exception as error:
            print("not made:", target, error, file=sys.stderr)
        document.close(True)
    ods, xls, xlsx = "calc8", "MS Excel 97", "Calc MS Excel 2007 XML"
    for source in ["xlsx-numbers-and-dates", "xlsx-merged-titles", "xlsx-merged-classes", "xlsx-hidden-sheet", "xlsx-hidden-row",
                   "xlsx-formulas-never-computed", "xlsx-long-numbers", "xlsx-leading-zeros", "xlsx-percent", "xlsx-date-with-time"]:
        convert(source + ".xlsx", source.replace("xlsx-", "office-ods-") + ".ods", ods)
        convert(source + ".xlsx", source.replace("xlsx-", "office-xls-") + ".xls", xls)
    convert("xlsx-formulas-never-computed.xlsx", "office-xlsx-formulas.xlsx", xlsx)
    convert("xlsx-numbers-and-dates.xlsx", "office-xlsx-numbers-and-dates.xlsx", xlsx)
    convert("xlsx-text.xlsx", "office-password.ods", ods, "geheim-2026")
    convert("xlsx-text.xlsx", "office-password.xls", xls, "geheim-2026")

    def remarks(document):
        sheet = document.Sheets.getByIndex(0)
        sheet.Annotations.insertNew(sheet.getCellByPosition(1, 1).CellAddress, "此处为批注，不是姓名")
        sheet.getCellByPosition(4, 2).String = "七年级\n(1)班"
        sheet.getCellByPosition(1, 3).String = "单  一诺"
    convert("xlsx-text.xlsx", "office-ods-remarks.ods", ods, change=remarks)
    desktop.terminate()
    server.wait()


if __name__ == "__main__":
    CORPUS.mkdir(exist_ok=True)
    csv_files()
    xlsx_files()
    xls_files()
    office()
    print(len(list(CORPUS.iterdir())), "files")
