"""openpyxl: reads a workbook, counts keywords, writes two sheets more. Usage: python3 openpyxl_peer.py <in> <out>"""
import sys

from openpyxl import load_workbook
from tally import tally

book = load_workbook(sys.argv[1])
for name, rows in tally(book["周计划"].values, book["每日日志"].values).items():
    sheet = book.create_sheet(name)
    for row in rows:
        sheet.append(row)
book.save(sys.argv[2])
