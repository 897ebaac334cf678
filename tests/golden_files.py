"""Programs in prose: a Markdown file whose blocks are programs and what is found in them.

A block ```parlang is a whole set and is compiled; ```parlang part is read only; ```parlang base is not a program of its
own but a revision that those after it may amend. What follows a program is expected: ```diagnostics (none when there is
no such block), ```formatted, ```english, ```vietnamese, ```consolidated, or ```proofs (what proofs find). In a program,
`\\u{00A0}` stands for a character that cannot be seen.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from parlang.ir.walk import leaves
from parlang.pipeline import compile_sources, consolidate_sources, format_source, read_file
from parlang.prove.of_set import prove_set
from parlang.prove.solving.z3.solver import Z3Solver
from parlang.prove.telling.in_words import Teller
from parlang.source import Source
from parlang.syntax.chunks import surface_of

GOLDEN = Path(__file__).parent / "golden"
BLOCK = re.compile(r"^```(?P<info>[^\n]*)\n(?P<body>.*?)^```$\n?", re.MULTILINE | re.DOTALL)
UNSEEN = re.compile(r"\\u\{([0-9A-F]{4,5})\}")


@dataclass
class Program:
    """A program of a golden file: its text, and whether it is a part of a set."""

    text: str
    part: bool
    bases: tuple = ()
    diagnostics: tuple = ()
    blocks: list[str] = field(default_factory=list)

    @property
    def source(self):
        text = UNSEEN.sub(lambda match: chr(int(match[1], 16)), self.text)
        return Source(name="program.par", text=text)

    def find(self, index, revision):
        """The base that says it is this revision; of several the last."""
        named = [each for each in self.bases if _says(each, index, revision)]
        return named[-1:] or None

    def run(self):
        outcome = read_file(self.source) if self.part else compile_sources([self.source], self.find)
        self.diagnostics = outcome.diagnostics
        return outcome


def _says(base, index, revision):
    """A base is found under the label that its first lines have, whatever index it is of."""
    head = re.search(r"\[(?P<base>[\w-]+)\](?: (?:thành|into) \[(?P<revision>[\w-]+)\])?", base.text)
    return (head["revision"] or head["base"]) == revision


def pieces(text):
    """Give the prose between the blocks, and the blocks as (info, body)."""
    at = 0
    for match in BLOCK.finditer(text):
        yield text[at : match.start()], match["info"].strip(), match["body"]
        at = match.end()
    yield text[at:], None, ""


def programs(text):
    return [program for _, _, _, program in _with_programs(text) if program is not None]


def _with_programs(text):
    """Give the pieces of a golden file, each program with the bases before it."""
    bases = ()
    for prose, info, body in pieces(text):
        program = None
        if info == "parlang base":
            bases = (*bases, Source(name=f"base-{len(bases) + 1}.par", text=body))
        elif _is_program(info):
            program = Program(text=body, part="part" in info.split(), bases=bases)
        yield prose, info, body, program


def rewritten(text):
    """Give the text of a golden file with what its programs give now."""
    out = []
    program, told = None, True
    for prose, info, body, begun in _with_programs(text):
        starts = info is None or begun is not None
        if starts and program is not None and not told:
            out.append("\n" + _block("diagnostics", findings(program)))
        out.append(prose)
        if info is None:
            break
        if starts:
            program = begun
            program.run()
            told = not program.diagnostics
        elif info == "diagnostics":
            told, body = True, findings(program)
        elif info in LAYOUTS:
            body = LAYOUTS[info](program)
        if body or info != "diagnostics":
            out.append(_block(info, body))
    return "".join(out)


def _is_program(info):
    return info is not None and info.split()[:1] == ["parlang"]


def _block(info, body):
    return f"```{info}\n{body}```\n"


def findings(program):
    """Give the diagnostics of a program, a line each, what to do about it indented below."""
    language = surface_of(program.source.text) or "vi"
    lines = []
    for each in program.diagnostics:
        place = f"{each.span.line}:{each.span.column}" if each.span else "-"
        if each.span and each.span.source != program.source.name:
            place = f"{each.span.source}:{place}"
        lines.append(f"{each.code} {place} {each.message(language)}\n")
        if each.help(language):
            lines.append(f"      {each.help(language)}\n")
    return "".join(lines)


def _layout(surface):
    return lambda program: format_source(program.source, surface).value or ""


def _consolidated(program):
    return consolidate_sources([program.source], program.find).value or ""


def _proofs(program):
    """What proofs find, a line for each check that is not simply proved, its findings indented below."""
    ruleset = compile_sources([program.source], program.find).value
    parts = {part.path: part for part in leaves(ruleset)}
    lines = []
    for proof in prove_set(ruleset, Z3Solver()):
        part = parts.get(proof.id)
        teller = Teller(ruleset=ruleset, part=part, language="vi")
        for answer in proof.answers:
            if answer.findings or answer.verdict in ("refuted", "undecided"):
                lines.append(f"{part.number if part else proof.id} {answer.name} {answer.verdict}\n")
            lines += [f"  {each.severity}: {teller.finding(answer.name, each)}\n" for each in answer.findings]
    return "".join(lines) or "all proved\n"


LAYOUTS = {
    "proofs": _proofs,
    "formatted": _layout(None),
    "english": _layout("en"),
    "vietnamese": _layout("vi"),
    "consolidated": _consolidated,
}
