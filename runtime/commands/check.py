"""netwright check: says what is wrong with a project, and what to do about it."""

from __future__ import annotations

from argparse import Namespace

from runtime.terminal import (
    counted,
    print_json,
    problem_json,
    problem_line,
    read_project,
    tell,
    trust_if_told,
)


def run(given: Namespace) -> bool:
    """Print the problems of a project; return whether it has no errors."""
    project, _ = read_project(given.file)
    trust_if_told(given, project.network)
    from runtime.analysis import analyse

    analysis = analyse(project)
    if given.json:
        problems = [problem_json(problem, project.network) for problem in analysis.problems]
        print_json({"problems": problems, "errors": len(analysis.errors)})
    else:
        for problem in analysis.problems:
            tell(problem_line(problem))
        tell(f"{given.file}: {counted(analysis.problems)}")
    return not analysis.errors
