#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The validator finds what is wrong: else the test of the schema would pass for nothing."""

import unittest

from jsonschema_subset import UnknownKeyword, Validator

SCHEMA = {
    "type": "object",
    "properties": {
        "rows": {"type": "array", "items": {"$ref": "#/$defs/row", "properties": {"top": {"enum": [0, 1]}},
                                            "required": ["top"], "unevaluatedProperties": False}},
    },
    "required": ["rows"],
    "unevaluatedProperties": False,
    "$defs": {
        "row": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "minLength": 1, "pattern": "^[A-Z]"},
                "share": {"type": "number", "minimum": 0, "maximum": 100},
                "count": {"type": "integer"},
                "form": {"const": 1},
            },
            "required": ["name"],
        },
    },
}


class TestSubset(unittest.TestCase):
    def problems_of_row(self, **row):
        return Validator(SCHEMA).problems({"rows": [{"name": "Ann", "top": 0} | row]})

    def test_a_valid_document_has_no_problems(self):
        self.assertEqual([], self.problems_of_row(share=4.5, count=3.0, form=1, top=1))

    def test_each_keyword_finds_its_fault(self):
        for row, problem in [
            ({"name": 7}, "$.rows[0].name is not of type string"),
            ({"name": ""}, "$.rows[0].name is too short"),
            ({"name": "ann"}, "$.rows[0].name does not match ^[A-Z]"),
            ({"share": -0.5}, "$.rows[0].share is below 0"),
            ({"share": 101}, "$.rows[0].share is above 100"),
            ({"share": "4"}, "$.rows[0].share is not of type number"),
            ({"share": True}, "$.rows[0].share is not of type number"),
            ({"count": 1.5}, "$.rows[0].count is not of type integer"),
            ({"form": 2}, "$.rows[0].form is not 1"),
            ({"form": True}, "$.rows[0].form is not 1"),
            ({"top": 2}, "$.rows[0].top is none of [0, 1]"),
            ({"other": 1}, "$.rows[0] has other"),
        ]:
            with self.subTest(row=row):
                self.assertIn(problem, self.problems_of_row(**row))

    def test_what_is_required_is_missed(self):
        self.assertEqual(["$ lacks rows"], Validator(SCHEMA).problems({}))
        self.assertEqual(["$.rows[0] lacks name", "$.rows[0] lacks top"], Validator(SCHEMA).problems({"rows": [{}]}))
        self.assertEqual(["$ has more"], Validator(SCHEMA).problems({"rows": [], "more": 1}))
        self.assertEqual(["$.rows is not of type array"], Validator(SCHEMA).problems({"rows": {}}))

    def test_a_keyword_that_is_not_understood_is_said(self):
        with self.assertRaises(UnknownKeyword):
            Validator({"oneOf": []}).problems({})


if __name__ == "__main__":
    unittest.main()
