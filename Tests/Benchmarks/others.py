"""Sets one sheet's words with ReportLab, WeasyPrint and Typst, and prints how many sheets a second each makes.

    discharge preview ORDER.yaml --format json | python3 others.py FONTS SECONDS

Each engine gets the same words in the same order, in Noto Sans at 13 points on Letter, with headings, lists, boxes and
tables, and makes a new document every time in one process. None of them makes a tagged PDF/UA or draws the codes, the
spine, the calendar or the signs, so what they do is less. An engine that is not installed is passed over.
"""

import html
import io
import json
import sys
import tempfile
import time

fonts, seconds = sys.argv[1], float(sys.argv[2])
sheet = json.load(sys.stdin)


def words(inlines):
    """Pairs of a text and whether it is bold."""
    return [(i.get("text") or i.get("phone") or ("____" if "blank" in i else ""), i.get("strong", False)) for i in inlines]


def blocks():
    """Kind and content of everything on the sheet, in reading order."""
    yield "title", sheet["title"]
    yield from parts(sheet["opening"])
    for section in sheet["sections"]:
        yield "heading", section["heading"]
        yield from parts(section["blocks"])


def parts(items):
    for block in items:
        if "paragraph" in block:
            yield "paragraph", words(block["paragraph"]["text"])
        elif "list" in block:
            yield "list", [words(item["text"]) for item in block["list"]]
        elif "table" in block:
            table = block["table"]
            head = [[(column["heading"], True)] for column in table["columns"]]
            rows = [[words(cell) for cell in row["cells"]] for row in table["rows"]]
            width = len(head)
            yield "table", [row + [[]] * (width - len(row)) for row in [head] + rows]
        elif "calendar" not in block and "figure" not in block:
            yield "line", None


def marked_up(inlines):
    return "".join(f"<b>{html.escape(text)}</b>" if strong else html.escape(text) for text, strong in inlines)


def weasyprint_maker():
    import weasyprint
    from weasyprint.text.fonts import FontConfiguration

    page = ["<html lang=en><meta charset=utf-8>"]
    for kind, content in blocks():
        if kind in ("title", "heading"):
            page.append(f"<h{1 if kind == 'title' else 2}>{html.escape(content)}</h{1 if kind == 'title' else 2}>")
        elif kind == "paragraph":
            page.append(f"<p>{marked_up(content)}</p>")
        elif kind == "list":
            page.append("<ul>" + "".join(f"<li>{marked_up(item)}</li>" for item in content) + "</ul>")
        elif kind == "table":
            rows = ("".join(f"<td>{marked_up(cell)}</td>" for cell in row) for row in content)
            page.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        else:
            page.append("<p class=line>&nbsp;</p>")
    style = """@page { size: letter; margin: 60pt 63pt } body { font: 13pt/17pt 'Noto Sans' }
        td { vertical-align: top; border-bottom: .75pt solid } table { width: 100%; border-collapse: collapse }
        .line { border-bottom: .75pt solid } h2 { color: #1b3d6d; break-after: avoid }"""
    text = "".join(page)
    configuration = FontConfiguration()
    sheet_style = weasyprint.CSS(string=style, font_config=configuration)
    return lambda: weasyprint.HTML(string=text).write_pdf(stylesheets=[sheet_style], font_config=configuration)


def typst_maker():
    import typst

    def marked(inlines):
        return "".join(("#strong" if strong else "#text") + "(" + json.dumps(text, ensure_ascii=False) + ")"
                       for text, strong in inlines)

    page = ['#set page(paper: "us-letter", margin: (x: 63pt, y: 60pt))\n#set text(font: "Noto Sans", size: 13pt)\n']
    for kind, content in blocks():
        if kind in ("title", "heading"):
            page.append(f"{'=' if kind == 'title' else '=='} {content}\n")
        elif kind == "paragraph":
            page.append(marked(content) + "\n\n")
        elif kind == "list":
            page.append("\n".join("- " + marked(item) for item in content) + "\n\n")
        elif kind == "table":
            cells = ", ".join(f"[{marked(cell)}]" for row in content for cell in row)
            page.append(f"#table(columns: {len(content[0])}, stroke: (bottom: 0.75pt), {cells})\n\n")
        else:
            page.append("#v(24pt)#line(length: 100%)\n")
    file = tempfile.NamedTemporaryFile("w", suffix=".typ", delete=False)
    file.write("".join(page))
    file.close()
    return lambda: typst.compile(file.name, font_paths=[fonts])


def reportlab_maker():
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Spacer, Table

    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Noto-{name}", f"{fonts}/NotoSans-{name}.ttf"))
    pdfmetrics.registerFontFamily("Noto", normal="Noto-Regular", bold="Noto-Bold")
    body = ParagraphStyle("body", fontName="Noto-Regular", fontSize=13, leading=17)
    heading = ParagraphStyle("heading", parent=body, fontName="Noto-Bold", fontSize=15, keepWithNext=True)

    def make():
        story = []
        for kind, content in blocks():
            if kind in ("title", "heading"):
                story.append(Paragraph(html.escape(content), heading))
            elif kind == "paragraph":
                story.append(Paragraph(marked_up(content), body))
            elif kind == "list":
                story.append(ListFlowable([Paragraph(marked_up(item), body) for item in content], bulletType="bullet"))
            elif kind == "table":
                story.append(Table([[Paragraph(marked_up(cell), body) for cell in row] for row in content]))
            else:
                story.append(Spacer(1, 24))
        output = io.BytesIO()
        SimpleDocTemplate(output, pagesize=letter, leftMargin=63, rightMargin=63).build(story)
        return output.getvalue()

    return make


for name, maker in (("ReportLab", reportlab_maker), ("WeasyPrint", weasyprint_maker), ("Typst", typst_maker)):
    try:
        make = maker()
    except ImportError:
        print(f"  {name:<40}not installed")
        continue
    make()
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        size = len(make())
        count += 1
    rate = count / (time.perf_counter() - start)
    print(f"  {name + ', 1 core, untagged':<40}{rate:.1f} ({size} bytes)")
