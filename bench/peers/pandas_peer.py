"""pandas with openpyxl: reads a workbook, counts keywords, writes all its sheets and two more. Usage: python3 pandas_peer.py <in> <out>"""
import sys

import pandas as pd
from tally import tally

sheets = pd.read_excel(sys.argv[1], sheet_name=None)


def rows_of(name):
    sheet = sheets[name].astype(object).where(sheets[name].notna(), None)
    return [list(sheet.columns), *sheet.itertuples(index=False, name=None)]


with pd.ExcelWriter(sys.argv[2], engine="openpyxl") as writer:
    for name, sheet in sheets.items():
        sheet.to_excel(writer, sheet_name=name, index=False)
    for name, (heading, *rows) in tally(rows_of("周计划"), rows_of("每日日志")).items():
        pd.DataFrame(rows, columns=heading).to_excel(writer, sheet_name=name, index=False)
