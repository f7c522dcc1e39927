"""Command line of the link checker: `python -m scripts.links check`, `published`, `external`."""

import argparse
import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.content.errors import ProjectError, noted
from scripts.links.answers import ask
from scripts.links.check import (
    count_line,
    find_problems,
    in_english,
    read_project,
    with_faults,
    with_verdicts,
)
from scripts.links.external import external_links, report, summary
from scripts.links.judge import Verdict, judge, name_resolves, reached_network
from scripts.links.published import check_published
from scripts.links.rules import IN_EACH_LANGUAGE, RULES

CLEAN, PROBLEMS, CANNOT_RUN = 0, 1, 2


def main(argv: Sequence[str]) -> int:
    """Run the command; return 0 if all is well, 1 for problems, 2 if nothing could be judged."""
    options = _parser().parse_args(argv)
    try:
        if options.command == "published":
            return check_published(options.folder.resolve(), options.languages)
        return _check(options) if options.command == "check" else _external(options)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return CANNOT_RUN


def _check(options: argparse.Namespace) -> int:
    base = f"/{options.base.strip('/')}/".replace("//", "/")
    unjudged = read_project(options.site, options.docs, options.config, base)
    project = with_verdicts(unjudged, options.site)
    rules = [rule for rule in RULES if options.only in (None, rule.ID)]
    faults = noted(options.faults) if options.faults else []
    everywhere = find_problems(project, [rule for rule in rules if rule in IN_EACH_LANGUAGE])
    others = [rule for rule in rules if rule not in IN_EACH_LANGUAGE]
    english = find_problems(in_english(project, options.site), others)
    problems = with_faults([*everywhere, *english], faults)
    for problem in problems:
        print(problem)
    print(count_line(project, problems, options.only))
    return PROBLEMS if problems else CLEAN


def _external(options: argparse.Namespace) -> int:
    project = read_project(options.site, options.docs, options.config, "/")
    places = external_links(project)
    answers = ask(places)
    if answers and not reached_network(answers):
        raise ProjectError("the network could not be reached, so no link was judged")
    judgements = judge(answers, name_resolves)
    options.report.write_text(report(judgements, places, options.date), encoding="utf-8")
    print(f"{options.report}: {summary(judgements)}")
    dead = any(judgement.verdict is Verdict.DEAD for judgement in judgements)
    return PROBLEMS if dead else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.links", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check a built site")
    check.add_argument("--base", default="/", help="path the site is served under")
    check.add_argument(
        "--only", metavar="RULE", choices=[rule.ID for rule in RULES], help="run one rule alone"
    )
    check.add_argument("--faults", type=Path, help="file with what the build found")
    published = commands.add_parser(
        "published", help="build the site as it is published, twice, and check both"
    )
    published.add_argument("folder", type=Path, help="folder for what is built, made anew")
    published.add_argument("--languages", nargs="*", default=(), help="those besides English")
    external = commands.add_parser("external", help="ask other hosts and write a report")
    external.add_argument("--report", type=Path, required=True, help="Markdown file to write")
    external.add_argument(
        "--date", default=datetime.date.today().isoformat(), help="date of the report"
    )
    for command in (check, external):
        command.add_argument("site", type=Path, help="folder of the built site")
        command.add_argument("--docs", type=Path, default=Path("docs"))
        command.add_argument("--config", type=Path, default=Path("mkdocs.yml"))
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
