"""python tools/train STEP: trains the encoder. See README.md beside this file."""

import argparse
from pathlib import Path

import steps

HERE = Path(__file__).resolve().parent


def main() -> None:
    arguments = _arguments()
    arguments.step(arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python tools/train", description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="directory with the labelled corpus")
    parser.add_argument("--run", type=Path, required=True, help="directory for what is made, outside the repository")
    parser.add_argument("--examples", type=Path, default=HERE.parents[1] / "lexicon" / "examples")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a setting of settings.py")
    commands = parser.add_subparsers(required=True)
    for name, step in steps.STEPS.items():
        command = commands.add_parser(name, help=step.__doc__.splitlines()[0])
        command.set_defaults(step=step)
        if name == "folds":
            command.add_argument("--only", type=int, nargs="*", help="train these folds only")
        if name in ("folds", "lines", "measure"):
            command.add_argument("--cache", type=Path, help="the file of probabilities and vectors")
    return parser.parse_args()


if __name__ == "__main__":
    main()
