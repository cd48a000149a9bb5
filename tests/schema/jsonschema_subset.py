# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of JSON Schema 2020-12 that resources/schema uses; any other keyword is an error, so none is passed over."""

import re

ANNOTATIONS = {"$comment", "$schema", "$id", "$defs", "title", "description"}
ASSERTIONS = {"$ref", "type", "const", "enum", "pattern", "minLength", "minimum", "maximum", "properties", "required",
              "items", "unevaluatedProperties"}


class UnknownKeyword(Exception):
    """The schema uses what is not understood here."""


def is_type(value, name):
    if name == "object":
        return isinstance(value, dict)
    if name == "array":
        return isinstance(value, list)
    if name == "string":
        return isinstance(value, str)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return name == "number" or (name == "integer" and value == int(value))


def same(left, right):
    """JSON knows no equality of true and 1."""
    return left == right and isinstance(left, bool) == isinstance(right, bool)


class Validator:
    """Tells everything about a document that its schema does not allow."""

    def __init__(self, schema):
        self.schema = schema

    def problems(self, value, schema=None, where="$"):
        """Sentences; none where the value is valid. `schema` is a part of the whole schema."""
        return self._check(value, self.schema if schema is None else schema, where)[0]

    def resolve(self, reference):
        if not reference.startswith("#/"):
            raise UnknownKeyword(f"$ref {reference}")
        part = self.schema
        for name in reference[2:].split("/"):
            part = part[name]
        return part

    def _check(self, value, schema, where):
        """The problems, and the names of the properties that some part of the schema spoke of."""
        unknown = schema.keys() - ANNOTATIONS - ASSERTIONS
        if unknown:
            raise UnknownKeyword(", ".join(sorted(unknown)))
        problems, known = [], set()
        if "$ref" in schema:
            problems, known = self._check(value, self.resolve(schema["$ref"]), where)
        if "type" in schema and not is_type(value, schema["type"]):
            return problems + [f"{where} is not of type {schema['type']}"], known
        problems += self._scalar_problems(value, schema, where)
        if isinstance(value, dict):
            found, names = self._object_problems(value, schema, where)
            problems += found
            known |= names
            if schema.get("unevaluatedProperties") is False:
                problems += [f"{where} has {name}" for name in value if name not in known]
        if isinstance(value, list) and "items" in schema:
            for index, item in enumerate(value):
                problems += self._check(item, schema["items"], f"{where}[{index}]")[0]
        return problems, known

    @staticmethod
    def _scalar_problems(value, schema, where):
        problems = []
        if "const" in schema and not same(value, schema["const"]):
            problems.append(f"{where} is not {schema['const']!r}")
        if "enum" in schema and not any(same(value, one) for one in schema["enum"]):
            problems.append(f"{where} is none of {schema['enum']}")
        if isinstance(value, str):
            if "pattern" in schema and not re.search(schema["pattern"], value):
                problems.append(f"{where} does not match {schema['pattern']}")
            if len(value) < schema.get("minLength", 0):
                problems.append(f"{where} is too short")
        if is_type(value, "number"):
            if value < schema.get("minimum", value):
                problems.append(f"{where} is below {schema['minimum']}")
            if value > schema.get("maximum", value):
                problems.append(f"{where} is above {schema['maximum']}")
        return problems

    def _object_problems(self, value, schema, where):
        problems = [f"{where} lacks {name}" for name in schema.get("required", []) if name not in value]
        known = set()
        for name, part in schema.get("properties", {}).items():
            if name in value:
                known.add(name)
                problems += self._check(value[name], part, f"{where}.{name}")[0]
        return problems, known
