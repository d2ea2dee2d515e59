#!/usr/bin/env python3
"""Runs testkit's stub tests against the backend of this folder and prints a table.

    TESTKIT_HOME=path/to/testkit run.py BACKEND.dll [module...]

Needs lark, ifaddr and pytz (Debian: python3-lark python3-ifaddr python3-tz). Every class runs once, in the file that defines it. Exits 1 when a test fails
that known-failures.txt does not explain, or when one of those passes now.
"""
import glob
import importlib
import inspect
import os
import pathlib
import signal
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
MODULES = "basic_query bookmarks retry routing session_run tx_run disconnects authorization".split()
PATIENCE = 120  # seconds for one test; none should need them


class Rows(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.rows = {}

    def startTest(self, test):
        super().startTest(test)
        self.rows[test.id()] = ("pass", "")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.rows[test.id()] = ("skip", reason)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.rows[test.id()] = ("fail", self.failures[-1][1])

    def addError(self, test, error):
        super().addError(test, error)
        self.rows[test.id()] = ("fail", self.errors[-1][1])

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self.rows[test.id()] = ("fail", (self.failures + self.errors)[-1][1])


def hang(*_):
    raise TimeoutError(f"hangs: not done after {PATIENCE} s")


def tests_of(module):
    for path in sorted(glob.glob(f"tests/stub/{module}/test_*.py")):
        name = path[:-3].replace("/", ".")
        for _, cls in sorted(inspect.getmembers(importlib.import_module(name), inspect.isclass)):
            if issubclass(cls, unittest.TestCase) and cls.__module__ == name:
                yield from unittest.defaultTestLoader.loadTestsFromTestCase(cls)


def run(module):
    result = Rows()
    for test in tests_of(module):
        signal.alarm(PATIENCE)
        test.run(result)
        signal.alarm(0)
    return result.rows


def known_failures():
    lines = (HERE / "known-failures.txt").read_text().splitlines()
    return {line.split()[0] for line in lines if line and line[0] not in "# "}


def main():
    home = os.environ.get("TESTKIT_HOME")
    if not home or len(sys.argv) < 2:
        sys.exit(__doc__)
    backend = subprocess.Popen(["dotnet", os.path.abspath(sys.argv[1])], stdout=subprocess.PIPE, text=True)
    try:
        backend.stdout.readline()
        os.environ.setdefault("TEST_DRIVER_NAME", "dotnet")
        os.environ.setdefault("TEST_STUB_HOST", "127.0.0.1")
        os.chdir(home)
        sys.path.insert(0, home)
        signal.signal(signal.SIGALRM, hang)
        known, seen, bad = known_failures(), set(), []
        for module in sys.argv[2:] or MODULES:
            rows = run(module)
            count = {state: sum(row[0] == state for row in rows.values()) for state in ("pass", "fail", "skip")}
            print(f"{module:<16}{len(rows):>5} tests{count['pass']:>5} pass{count['fail']:>5} fail{count['skip']:>5} skip", flush=True)
            for name, (state, why) in rows.items():
                short = name.removeprefix("tests.stub.")
                seen.update([short] if state == "pass" else [])
                if state == "fail" and short not in known:
                    bad.append(short)
                    print(f"FAIL {short}\n{why}", flush=True)
        bad += [f"{name} (passes now: take it out of known-failures.txt)" for name in sorted(known & seen)]
        print("\n".join(bad))
        sys.exit(1 if bad else 0)
    finally:
        backend.terminate()


if __name__ == "__main__":
    main()
