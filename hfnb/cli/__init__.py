"""The command line: `hfnb lab · model · doctor · serve · workshop · binder-url`.

Nothing heavy is imported before a command needs it, so that `--help` answers at once. Whatever
hfnb refuses is one sentence on stderr and exit status 1, never a traceback.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from hfnb import credentials
from hfnb.cli import workshop
from hfnb.errors import HfnbError
from hfnb.workshop import links


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status.

    Args:
        argv: the words after `hfnb`; those of this process when None.

    Returns:
        0 when all went well, 1 when hfnb refused or a check failed, 130 when interrupted.
        Wrong usage leaves through `SystemExit(2)`, as argparse does it.
    """
    parser = _parser()
    options, rest = parser.parse_known_args(argv)
    if rest and options.command is not _lab:
        parser.error(f"unrecognised: {' '.join(rest)}")
    options.rest = rest
    try:
        status: int = options.command(options)
        return status
    except HfnbError as error:
        sys.stderr.write(credentials.redact(f"hfnb: {error}\n"))
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nhfnb: interrupted\n")
        return 130
    except BrokenPipeError:  # the reader of `hfnb doctor | head` has left
        sys.stderr.close()
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hfnb",
        description="A course and toolkit on open LLMs as chat models and agents, in Jupyter.",
        epilog="`hfnb COMMAND --help` says more about a command.",
    )
    parser.add_argument("--version", action="version", version=f"hfnb {_version()}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, run: object, summary: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=summary, description=text)
        made.set_defaults(command=run)
        return made

    lab = command(
        "lab",
        _lab,
        "open the course in JupyterLab",
        "Prepare the built-in model where that has not happened yet, and open JupyterLab on the "
        "course's first notebook. Without a screen, the address to open is printed instead. "
        "Options that hfnb does not know go to JupyterLab, for example --port=8890.",
    )
    lab.add_argument(
        "place",
        nargs="?",
        type=Path,
        help="a notebook, or a folder that holds the course; by default the course's own",
    )
    model = command(
        "model",
        _model,
        "prepare the built-in model",
        "Convert the built-in model once into the user's cache folder (about 10 seconds and "
        "540 MB; the environment variable HFNB_CACHE moves it) and say where it is.",
    )
    only = model.add_mutually_exclusive_group()
    only.add_argument(
        "--verify", action="store_true", help="compare every file's SHA-256; rebuild if one differs"
    )
    only.add_argument(
        "--path", action="store_true", help="print where the model is, or would be, and do nothing"
    )
    doctor = command(
        "doctor",
        _doctor,
        "check this environment",
        "Check packages, the built-in model, memory and backends, and name the next action for "
        "each problem. The exit status is 1 when the built-in model would not run here.",
    )
    doctor.add_argument("--json", action="store_true", help="print the report as JSON")
    doctor.add_argument(
        "--quick", action="store_true", help="do not hash the model's files or load it"
    )
    serve = command(
        "serve",
        _serve,
        "serve the built-in model to others, as TGI does",
        "Answer at an address what text-generation-inference (TGI) and OpenAI's chat and "
        "completions routes answer, with the built-in model and its adapter. Requests of several "
        "clients share each step of the model. Ctrl-C ends it; what runs is answered first.",
    )
    serve.add_argument(
        "--host",
        default="127.0.0.1",
        help="address to listen on (default: 127.0.0.1, this machine alone); any that others "
        "can reach asks for --token-env",
    )
    serve.add_argument(
        "--port", type=int, default=8080, help="port (default: 8080); 0 takes a free one"
    )
    serve.add_argument(
        "--token-env",
        metavar="NAME",
        help="environment variable with the token that clients must send",
    )
    for name, default, text in (
        ("--max-concurrent-requests", 128, "requests that run or wait; one more gets a 429"),
        ("--max-batch-size", 16, "requests that run at once"),
        ("--max-total-tokens", 4096, "tokens of one prompt and its answer"),
        ("--max-batch-total-tokens", 16384, "tokens of all that run, at 46 KB of memory each"),
    ):
        serve.add_argument(
            name, type=int, default=default, metavar="N", help=f"{text} (default: {default})"
        )
    binder = command(
        "binder-url",
        _binder_url,
        "print launch links for Binder and JupyterHub",
        "Print the link that opens a repository with this course on mybinder.org, and the badge "
        "for its README; with --hub also the one that opens it on a JupyterHub, through "
        "nbgitpuller. Nobody needs an account on Binder; API keys should not be typed there. "
        "With --group, print the links of each group.",
    )
    binder.add_argument("--repo", required=True, metavar="OWNER/NAME", help="on GitHub")
    binder.add_argument("--branch", default="main", help="branch, tag or commit (default: main)")
    binder.add_argument(
        "--notebook", default=links.FIRST, help=f"what to open (default: {links.FIRST})"
    )
    binder.add_argument("--hub", metavar="URL", help="a JupyterHub that has nbgitpuller")
    binder.add_argument(
        "--group",
        action="append",
        default=[],
        metavar="NAME",
        help="a group; {group} in the branch or the notebook's path stands for its name. Give it "
        "once for each",
    )
    workshop.add(commands)
    return parser


def _version() -> str:
    # The package lies on a higher floor; it was imported before any of its modules.
    return str(sys.modules["hfnb"].__version__)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _lab(options: argparse.Namespace) -> int:
    from hfnb import builtin
    from hfnb.cli import lab

    notebook = lab.find_notebook(options.place)
    lab.require_jupyterlab()
    builtin.prepare()
    return lab.start(notebook, options.rest)


def _model(options: argparse.Namespace) -> int:
    from hfnb import builtin

    if options.path:
        _say(str(builtin.state().path))
        return 0
    builtin.prepare(verify=options.verify)
    state = builtin.state()
    _say(f"{state.message} {state.bytes / 1e6:.0f} MB in {state.path}")
    if options.verify:
        _say("Every file has the SHA-256 that was recorded when it was written.")
    return 0


def _doctor(options: argparse.Namespace) -> int:
    from hfnb.diagnosis import doctor

    report = doctor(quick=options.quick)
    _say(json.dumps(report.to_dict(), indent=2) if options.json else str(report))
    return 0 if report.ok else 1


def _serve(options: argparse.Namespace) -> int:
    from hfnb.cli import serve

    serve.require_server()
    serve.start(options, _say)
    return 0


def _binder_url(options: argparse.Namespace) -> int:
    wanted = (options.repo, options.branch, options.notebook)
    for link in links.links(*wanted, groups=options.group, hub=options.hub):
        if link.group:
            _say(f"{link.group}:")
        _say(link.binder)
        _say(f"[![Binder](https://mybinder.org/badge_logo.svg)]({link.binder})")
        if link.hub:
            _say(link.hub)
    return 0
