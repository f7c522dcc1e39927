"""One test module for each rule.

Each holds FAILS and PASSES, the two examples that `test_registry.py` runs for every rule, and
tests of what else the rule must know.
"""
