"""openpyxl: the value of every cell of a workbook, as one JSON object. Usage: python3 openpyxl_values.py <file>

{"sheets": {name: [[row, column, value], ...]}}, 1-based, or {"refused": why}. A day is {"serial": number} in the workbook's own system; the
target of a link, which openpyxl puts into a blank cell, is {"link": target}.
"""
import datetime
import json
import sys
import warnings

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
try:
    import resource

    # A whole-sheet merge makes it hold every cell of it.
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
except ImportError:
    pass


def plain(cell, epoch):
    value = cell.value
    link = cell.hyperlink
    if link is not None and value in (link.target, link.location):
        return {"link": value}
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return {"serial": to_excel(value, epoch)}
    return value if isinstance(value, (bool, int, float, str)) else str(value)


def values(file):
    book = load_workbook(file, data_only=True)
    return {
        sheet.title: [[row, column, plain(cell, book.epoch)] for (row, column), cell in sheet._cells.items() if cell.value is not None]
        for sheet in book.worksheets
    }


try:
    print(json.dumps({"sheets": values(sys.argv[1])}))
except Exception as error:  # whatever the other reader stumbles over is its own affair
    print(json.dumps({"refused": type(error).__name__}))
