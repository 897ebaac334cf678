"""The columns of a program, worked out row by row as they are written: slow, obvious, and no backend."""

from collections import Counter

from parlang.lowered.evaluate import Inputs, truth_of, whole_of
from parlang_compiler.backends.columns.nodes import Absent, Cases, Missing, Nothing, Text, declared_name
from strategies.facts import whole_numbers


def row_of(ruleset, program, known):
    """What is known of a unit, as the inputs of a row."""
    row = dict(whole_numbers(ruleset, known))
    if known.year is not None:
        row["period"] = known.year
    for each in program.inputs:
        if each.figure is None and each.name.startswith("not_arising@"):
            row[each.name] = int(each.name in {declared_name(path) for path in known.not_arising})
    return row


def worked_out(program, row):
    """Every column of a row by name; what has no value is None."""
    made = dict(row)
    for _, columns in program.stages:
        found = {column.name: cell_of(column.cell, made) for column in columns}
        twice = [name for name, count in Counter(column.name for column in columns).items() if count > 1]
        assert twice == []
        assert found.keys().isdisjoint(made)
        for column in columns:
            value = found[column.name]
            if column.range is not None and value is not None:
                assert column.range[0] <= value <= column.range[1], (column.name, value, column.range)
        made |= found
    return made


def cell_of(cell, made):
    match cell:
        case Cases(whens, otherwise):
            taken = next((when.cell for when in whens if holds(when, made)), otherwise)
            return cell_of(taken, made)
        case Nothing():
            return None
        case Text(value):
            return value
        case Absent(names):
            return [name for name in names if made.get(name) is None]
        case _:
            return whole_of(cell, Inputs(values=there(made)))


def holds(when, made):
    if isinstance(when.test, Missing):
        lacking = [made.get(name) is None for name in when.test.names]
        return any(lacking) if when.test.how == "any" else all(lacking)
    return all(made.get(key) is not None for key in when.needs) and truth_of(when.test, Inputs(values=there(made)))


def there(made):
    return {name: value for name, value in made.items() if value is not None}
