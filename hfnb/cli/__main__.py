"""`python -m hfnb.cli`: the same as `hfnb`, where the script is not on the PATH."""

import sys

from hfnb.cli import main

sys.exit(main())
