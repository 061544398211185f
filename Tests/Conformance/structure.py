"""usage: structure.py FILE.pdf...

Checks that a tagged PDF's structure tree, parent tree, page content and annotations agree with one another
(ISO 32000-1, 14.7 and 14.8), as far as veraPDF's PDF/UA-1 and PDF/A-2a profiles do not. It stands beside veraPDF and
does not replace it. Standard output has one line for each fault. Exit code: 0 no fault, 1 faults, 2 could not run.
"""

import re
import sys
from collections import Counter, defaultdict

try:
    import pikepdf
    from pikepdf import Array, Dictionary, Name
except ImportError as error:
    print(f"pikepdf is not set up: run .ci/setup tests ({error})", file=sys.stderr)
    sys.exit(2)

DEEPEST = 40
FILE_NAME = re.compile(r"\S+\.(png|jpe?g|gif|svg|pdf)", re.IGNORECASE)
TITLE = re.compile(rb"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", re.DOTALL)


def identity(thing):
    """What makes two Python values the same PDF object."""
    if getattr(thing, "is_indirect", False) and thing.objgen != (0, 0):
        return thing.objgen
    return id(thing)


def listed(value):
    """A PDF entry that holds one thing or an array of things, as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, Array) else [value]


def number_tree(node, depth=0):
    """The (number, value) pairs of a number tree, in its order."""
    if node is None or depth > DEEPEST:
        return
    numbers = node.get("/Nums", [])
    for i in range(0, len(numbers) - 1, 2):
        yield int(numbers[i]), numbers[i + 1]
    for kid in node.get("/Kids", []):
        yield from number_tree(kid, depth + 1)


class Table:
    """The header cells of one table."""

    def __init__(self, element):
        self.element = element
        self.header_cells = 0
        self.uses_headers = False
        self.without_scope = []


class Checker:
    """One document's check; `faults` fills as it goes."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.faults = []
        self.tree = pdf.Root.get("/StructTreeRoot")
        self.parents = {}
        # What the structure tree says: (content, MCID) to elements, object to its element, and every element met.
        self.claims = defaultdict(list)
        self.object_owners = {}
        self.reached = set()
        self.identifiers = set()
        self.roles = Counter()
        self.tables = []
        # What the pages say.
        self.used_marks = set()
        self.used_keys = {}

    def run(self):
        if self.tree is None:
            self.fault("no StructTreeRoot")
            return self.faults
        self.read_parent_tree()
        for element in listed(self.tree.get("/K")):
            self.walk(element, self.tree, None, 0)
        self.check_tables()
        if not any(re.fullmatch(r"H[1-6]?", role) for role in self.roles):
            self.fault("no heading in the document")
        for number, page in enumerate(self.pdf.pages, 1):
            self.check_page(number, page.obj)
        self.check_leftovers()
        self.check_title()
        return self.faults

    def fault(self, message):
        self.faults.append(message)

    def role(self, element):
        """The standard structure type, through the role map."""
        name = str(element.get("/S", ""))
        role_map = self.tree.get("/RoleMap", Dictionary())
        for _ in range(DEEPEST):
            if name not in role_map:
                break
            name = str(role_map[name])
        return name[1:]

    def label(self, element):
        return f"{self.role(element)} {element.objgen[0]}"

    def read_parent_tree(self):
        for number, value in number_tree(self.tree.get("/ParentTree")):
            if number in self.parents:
                self.fault(f"ParentTree key {number} appears twice")
            self.parents[number] = value
        largest = max(self.parents, default=-1)
        if int(self.tree.get("/ParentTreeNextKey", largest + 1)) <= largest:
            self.fault("ParentTreeNextKey is not above the largest key")

    def walk(self, element, parent, page, depth):
        if identity(element) in self.reached or depth > 10 * DEEPEST:
            self.fault(f"{self.label(element)}: reached twice")
            return
        self.reached.add(identity(element))
        role = self.role(element)
        self.roles[role] += 1
        if element.get("/P") is None or identity(element.P) != identity(parent):
            self.fault(f"{self.label(element)}: /P does not point at the element that holds it")
        self.check_identifier(element)
        self.check_alternative(element, role)
        self.note_table_cell(element, role)

        page = element.get("/Pg", page)
        kids = listed(element.get("/K"))
        if not kids and role not in ("TD", "TH"):
            self.fault(f"{self.label(element)}: empty structure element")
        for kid in kids:
            self.check_kid(kid, element, page, depth)

    def check_kid(self, kid, element, page, depth):
        if isinstance(kid, int):
            if page is None:
                self.fault(f"{self.label(element)}: MCID {kid} without /Pg")
            else:
                self.claims[(identity(page), kid)].append(element)
        elif isinstance(kid, Dictionary):
            kind = str(kid.get("/Type", ""))
            if kind == "/MCR" or "/MCID" in kid:
                content = kid.get("/Stm", kid.get("/Pg", page))
                self.claims[(identity(content), int(kid.MCID))].append(element)
            elif kind == "/OBJR" or "/Obj" in kid:
                self.object_owners[identity(kid.Obj)] = element
            else:
                self.walk(kid, element, page, depth + 1)

    def check_identifier(self, element):
        identifier = element.get("/ID")
        if identifier is None:
            return
        if bytes(identifier) in self.identifiers:
            self.fault(f"{self.label(element)}: /ID {bytes(identifier)!r} used twice")
        self.identifiers.add(bytes(identifier))

    def check_alternative(self, element, role):
        if "/Alt" not in element or role not in ("Figure", "Formula"):
            return
        alternative = str(element.Alt).strip()
        if not alternative:
            self.fault(f"{self.label(element)}: /Alt is blank")
        elif FILE_NAME.fullmatch(alternative):
            self.fault(f"{self.label(element)}: /Alt is a file name")

    def note_table_cell(self, element, role):
        if role == "Table":
            self.tables.append(Table(element))
        if role not in ("TH", "TD") or not self.tables:
            return
        attributes = [value for value in listed(element.get("/A")) if isinstance(value, Dictionary)]
        table = self.tables[-1]
        if any("/Headers" in value for value in attributes):
            table.uses_headers = True
        if role == "TH":
            table.header_cells += 1
            if not any("/Scope" in value for value in attributes):
                table.without_scope.append(element)

    def check_tables(self):
        for table in self.tables:
            if table.header_cells == 0:
                self.fault(f"{self.label(table.element)}: no TH cell")
            if not table.uses_headers:
                for cell in table.without_scope:
                    self.fault(f"{self.label(cell)}: no /Scope, and the table uses no /Headers")

    def check_page(self, number, page):
        self.check_content(f"page {number}", page, page)
        forms = page.get("/Resources", Dictionary()).get("/XObject", Dictionary())
        for name, form in forms.items():
            if form.get("/Subtype") == Name.Form:
                self.check_content(f"form {name} on page {number}", form, form)
        for annotation in page.get("/Annots", []):
            if annotation.get("/Subtype") not in (Name.Popup, Name.PrinterMark):
                self.check_annotation(number, annotation)

    def check_content(self, owner, stream, container):
        """The marked-content identifiers of a page or form, against the parent tree and the structure tree."""
        marks = self.marks(stream, container.get("/Resources", Dictionary()))
        if not marks:
            return
        key = container.get("/StructParents")
        if key is None:
            self.fault(f"{owner}: has MCIDs but no /StructParents")
            return
        self.use_key(int(key), owner)
        parents = self.parents.get(int(key))
        for mark, times in sorted(marks.items()):
            self.used_marks.add((identity(container), mark))
            if times > 1:
                self.fault(f"{owner}: MCID {mark} used {times} times")
            found = parents[mark] if isinstance(parents, Array) and mark < len(parents) else None
            claims = self.claims.get((identity(container), mark), [])
            if not isinstance(found, Dictionary):
                self.fault(f"{owner}: MCID {mark} does not resolve through ParentTree")
            elif identity(found) not in self.reached:
                self.fault(f"{owner}: MCID {mark} is {self.label(found)}, which is not in the structure tree")
            elif not any(identity(claim) == identity(found) for claim in claims):
                others = ", ".join(self.label(claim) for claim in claims) or "nobody"
                self.fault(f"{owner}: MCID {mark} is {self.label(found)} in ParentTree, {others} in the tree")
            if len(claims) > 1:
                self.fault(f"{owner}: MCID {mark} is claimed {len(claims)} times")

    def marks(self, stream, resources):
        """How often each MCID begins in a content stream."""
        properties = resources.get("/Properties", Dictionary())
        marks = Counter()
        for operands, operator in pikepdf.parse_content_stream(stream):
            if str(operator) != "BDC":
                continue
            values = operands[1]
            if isinstance(values, Name):
                values = properties.get(str(values), Dictionary())
            if isinstance(values, Dictionary) and "/MCID" in values:
                marks[int(values.MCID)] += 1
        return marks

    def check_annotation(self, number, annotation):
        what = f"page {number}: {str(annotation.get('/Subtype', ''))[1:]} annotation"
        key = annotation.get("/StructParent")
        found = None
        if key is not None:
            self.use_key(int(key), what)
            found = self.parents.get(int(key))
        owner = self.object_owners.get(identity(annotation))
        if not isinstance(found, Dictionary):
            self.fault(f"{what} does not resolve through ParentTree")
        elif owner is None:
            self.fault(f"{what} has no OBJR in the structure tree")
        elif identity(owner) != identity(found):
            self.fault(f"{what}: ParentTree and OBJR name different elements")

    def use_key(self, key, owner):
        if key in self.used_keys:
            self.fault(f"{owner}: parent tree key {key} is also used by {self.used_keys[key]}")
        self.used_keys[key] = owner

    def check_leftovers(self):
        for (content, mark), elements in self.claims.items():
            if (content, mark) not in self.used_marks:
                self.fault(f"{self.label(elements[0])}: MCID {mark} is not in the content of its page")
        for key in self.parents:
            if key not in self.used_keys:
                self.fault(f"ParentTree key {key} is used by no page, form or annotation")

    def check_title(self):
        metadata = self.pdf.Root.get("/Metadata")
        title = TITLE.search(metadata.read_bytes()) if metadata is not None else None
        if title is not None and not title[1].strip():
            self.fault("dc:title is empty")


def check(path):
    try:
        with pikepdf.open(path) as pdf:
            return Checker(pdf).run()
    except OSError as error:
        print(f"{path}: cannot be read: {error.strerror}", file=sys.stderr)
        sys.exit(2)
    except Exception as error:  # Whatever a broken file brings about is that file's fault.
        return [f"cannot be checked: {type(error).__name__}: {error}"]


def main(paths):
    faulty = False
    for path in paths:
        for fault in check(path):
            faulty = True
            print(f"{path}: structure: {fault}")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
