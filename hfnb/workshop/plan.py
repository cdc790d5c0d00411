"""A plan: which notebooks run for which groups, with what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from hfnb import parameters
from hfnb.errors import UnsupportedError
from hfnb.workshop.links import Link, links

COPY = "plan.yml"  # of the plan, in the output folder
_STRICT = ConfigDict(frozen=True, extra="forbid")
EXAMPLE = """\
# A plan for a workshop. `hfnb workshop check plan.yml` looks at it, `hfnb workshop run plan.yml`
# runs it. Paths are relative to this file.

output: workshop-out   # where the executed notebooks and the report go

notebooks:             # `hfnb workshop show NOTEBOOK` lists what a notebook takes
  - path: notebooks/00_start_here.ipynb
    parameters:
      max_new_tokens: 40

groups:                # each group gets every notebook
  - name: red
    parameters:        # for every notebook that takes them
      question: What is the capital of France?
  - name: blue
    parameters:
      question: What is the capital of Austria?

limits:
  cell: 120            # seconds that one cell may take
  run: 900             # seconds that one notebook may take
  memory: 1200         # MB that one notebook needs; what does not fit waits

retries: 1             # how often a run that failed is tried again
executor: process      # several at once; or inline, or dask (with `cluster: tcp://HOST:8786`)

# server: shared       # one model server for all groups with `backend: tgi`; `memory: 200` will do
# launch:              # where learners open what you publish: links in the report
#   repo: OWNER/NAME
"""


class Notebook(BaseModel):
    """A notebook of the plan.

    Attributes:
        path: relative to the plan's file.
        parameters: for every group; a group's own come before them.
    """

    model_config = _STRICT

    path: str
    parameters: dict[str, Any] = Field(default_factory=dict)


class Group(BaseModel):
    """Some people who get the same notebooks.

    Attributes:
        name: letters, digits, `-` and `_`: it becomes a folder's name.
        backend: what the notebooks with a parameter `backend` use.
        parameters: for every notebook that declares them; one must.
    """

    model_config = _STRICT

    name: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$", max_length=60)
    backend: str | None = None
    parameters: dict[str, Any] = Field(default_factory=dict)

    @field_validator("backend")
    @classmethod
    def _known(cls, value: str | None) -> str | None:
        from hfnb.backends import backend
        from hfnb.errors import BackendError

        if value is not None:
            try:
                backend(value)
            except BackendError as error:
                raise ValueError(str(error)) from None
        return value


class Limits(BaseModel):
    """How much things may take.

    Attributes:
        cell: seconds for one cell.
        run: seconds for one notebook.
        memory: MB that one notebook needs; what does not fit beside the others waits. The embedded
            model takes about 1,200 (`benchmarks/memory.py`).
    """

    model_config = _STRICT

    cell: float = Field(default=120, gt=0)
    run: float = Field(default=900, gt=0)
    memory: float = Field(default=1200, gt=0)


class Launch(BaseModel):
    """Where the learners' edition is published, so that the report can link to it.

    Attributes:
        repo: a repository on GitHub: `OWNER/NAME`.
        branch: a branch, tag or commit of it.
        folder: where in it the content of the folder `learner` lies.
        hub: the address of a JupyterHub with nbgitpuller; None without one.
    """

    model_config = _STRICT

    repo: str
    branch: str = "main"
    folder: str = ""
    hub: str | None = None

    def link(self, run: str) -> Link:
        """Return the link of a run, by its name.

        Raises:
            UnsupportedError: something is not what it should be.
        """
        notebook = str(PurePosixPath(self.folder, "runs", run, "notebook.ipynb"))
        (made,) = links(self.repo, self.branch, notebook, hub=self.hub)
        return made

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        try:
            self.link("group-notebook")
        except UnsupportedError as error:
            raise ValueError(f"{error.what} {error.why}".strip().rstrip(".")) from None
        return self


class Plan(BaseModel):
    """What a workshop runs.

    Attributes:
        output: the output folder, relative to the plan's file.
        notebooks: what runs.
        groups: for whom.
        limits: what they may take.
        retries: how often a run that failed is tried again.
        executor: "process", several at once in processes of their own; "inline", one after the
            other in this process; or "dask", on a Dask cluster.
        cluster: address of the cluster's scheduler; None for a cluster on this machine.
        server: "shared" for one model server on the machine (on each, of a cluster), which the
            runs with the backend "tgi" and no `endpoint_url` ask; None for none.
        workers: how many at once; None for as many as the machine has room for.
        launch: where learners open the notebooks; None where that is not known.
        seed: for the notebooks with a parameter `seed`, and the order of the runs is the plan's.
    """

    model_config = _STRICT

    output: str = "workshop-out"
    notebooks: tuple[Notebook, ...] = Field(min_length=1)
    groups: tuple[Group, ...] = Field(min_length=1)
    limits: Limits = Limits()
    retries: int = Field(default=0, ge=0, le=10)
    executor: Literal["process", "inline", "dask"] = "process"
    cluster: str | None = Field(default=None, pattern=r"^(tcp|tls|ws|wss)://")
    server: Literal["shared"] | None = None
    workers: int | None = Field(default=None, ge=1)
    launch: Launch | None = None
    seed: int | None = None

    @field_validator("notebooks", mode="before")
    @classmethod
    def _plain_paths(cls, value: Any) -> Any:
        """A notebook without parameters may be its path alone."""
        if not isinstance(value, list):
            return value
        return [{"path": each} if isinstance(each, str) else each for each in value]


class Run(BaseModel):
    """One notebook for one group, ready to run.

    Attributes:
        name: of its folder: `GROUP-NOTEBOOK`.
        group: the group's name.
        notebook: the path, as the plan has it.
        parameters: what is put in.
    """

    model_config = _STRICT

    name: str
    group: str
    notebook: str
    parameters: dict[str, Any]


def runs(plan: Plan, folder: Path) -> Iterator[Run]:
    """Yield the runs of a plan: all notebooks of the first group, then of the second, …

    Args:
        plan: checked.
        folder: that its paths are relative to.
    """
    taken = {
        notebook.path: {each.name for each in parameters.declared(folder / notebook.path)}
        for notebook in plan.notebooks
    }
    for group in plan.groups:
        for notebook in plan.notebooks:
            shared = dict(group.parameters)
            if group.backend is not None:
                shared["backend"] = group.backend
            if plan.seed is not None:
                shared["seed"] = plan.seed
            fitting = {
                name: value for name, value in shared.items() if name in taken[notebook.path]
            }
            yield Run(
                name=f"{group.name}-{Path(notebook.path).stem}",
                group=group.name,
                notebook=notebook.path,
                parameters={**notebook.parameters, **fitting},
            )
