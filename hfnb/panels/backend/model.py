"""The state of the BackendPicker: what is chosen and filled in, what was found, what is in use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from traitlets import Dict, Instance, Unicode

from hfnb import backends, markup
from hfnb.backends import Backend, Choice, Preflight, Progress, Setting
from hfnb.credentials import Token, on_binder
from hfnb.errors import BackendError
from hfnb.panels.backend.code import code, literal
from hfnb.panels.base import PanelModel

ON_BINDER = (
    "This notebook runs on a Binder: a machine of others, which people whom you do not know keep "
    "running. Do not type a token here that you would mind losing. Use the embedded model, or run "
    "the course on a machine of your own."
)


class PickerModel(PanelModel):
    """What the BackendPicker shows and does.

    Args:
        choice: where it begins.

    Attributes:
        backend: the name of the chosen backend.
        typed: what was filled in: backend -> setting -> text. Secrets are not among it.
        secrets: which secrets were typed: backend -> setting -> where from, in words.
        progress: how far the loading has got; None while nothing is loaded.
        check: what the last check of this choice has found so far; None before.
        in_use: what `hfnb.current()` gives, a sentence; empty while nobody chose.
    """

    backend = Unicode()
    typed = Dict()
    secrets = Dict()
    progress = Instance(Progress, allow_none=True)
    check = Instance(Preflight, allow_none=True)
    in_use = Unicode()

    def __init__(self, choice: Choice) -> None:
        entry = backends.backend(choice.name)
        self._tokens: dict[tuple[str, str], Token] = {}
        # Checks or connects again when a setting changes meanwhile; None when that is not asked.
        self._again: Callable[[], None] | None = None
        own = {field.name: field for field in entry.fields}
        typed = {}
        for name, value in choice.settings.items():
            if isinstance(value, Token):
                self._tokens[entry.name, name] = value
            elif name in own and value is not None:
                typed[name] = str(value)
        # Sampling parameters have no fields here; they go with every backend that is chosen.
        self._others = {k: v for k, v in choice.settings.items() if k not in own}
        super().__init__(backend=entry.name, typed={entry.name: typed})
        self._tell_secrets()
        self.observe(self._another, ["backend", "typed"])
        backends.watch(self)
        self.current_changed()

    def __repr__(self) -> str:
        return f"<BackendPicker: {self.backend}>"

    # What is chosen

    @property
    def entry(self) -> Backend:
        """The chosen backend."""
        return backends.backend(self.backend)

    @property
    def choice(self) -> Choice:
        """The chosen backend with all that was filled in."""
        typed = self.typed.get(self.backend, {})
        own: dict[str, Any] = {name: text.strip() for name, text in typed.items() if text.strip()}
        tokens = {n: token for (b, n), token in self._tokens.items() if b == self.backend}
        return Choice(self.backend, {**own, **tokens, **self._others})

    @property
    def lacking(self) -> tuple[Setting, ...]:
        """The settings that must still be filled in."""
        given = self.choice.settings
        return tuple(
            field
            for field in self.entry.required
            if field.name not in given and not (field.find and field.find())
        )

    def write(self, backend: str, name: str, text: str) -> None:
        """Fill in a setting that is no secret."""
        own = {**self.typed.get(backend, {}), name: text}
        self.typed = {**self.typed, backend: own}

    def write_secret(self, backend: str, name: str, text: str) -> None:
        """Take a secret; from here on only the engine that needs it is told. Empty: forget it."""
        self._tokens.pop((backend, name), None)
        if text.strip():
            self._tokens[backend, name] = Token(text, "typed here")
        self._tell_secrets()
        self._another()

    def secret_state(self, field: Setting) -> str:
        """Say in words whether a secret is there, and from where."""
        if field.name in self.secrets.get(self.backend, {}):
            return "Typed here; kept until this panel or the kernel is gone, and shown nowhere."
        found = field.find() if field.find else None
        if isinstance(found, Token):
            return f"Found ({found.source}); nothing needs to be typed."
        return "None was found." if field.required else "None given."

    @property
    def warning(self) -> str:
        """What to know before typing a secret here; empty where there is nothing to fear."""
        secret = any(field.secret for field in self.entry.fields)
        return ON_BINDER if secret and on_binder() else ""

    @property
    def unusable(self) -> str:
        """What to know about backends of other packages that are broken; empty without any."""
        return " ".join(f"{broken} {broken.next_step}" for broken in backends.unusable())

    # What can be done

    def warm_up(self) -> None:
        """Load the chosen model in the background, where that needs nothing from anybody."""
        entry, choice = self.entry, self.choice
        if entry.load is None or entry.required:
            return
        own = {name: value for name, value in choice.settings.items() if name in entry.settings}
        steps = entry.load(entry.build(**own))
        self.work("Loading the model", steps, lambda at: self._loading(choice, at))

    def try_out(self) -> None:
        """Check whether the chosen backend works; `check` tells, line by line.

        Raises:
            BackendError: a setting must be filled in first.
        """
        choice = self._complete()
        self._again = self.try_out
        steps = backends.preflights(choice.name, **choice.settings)
        self.work("Checking", steps, lambda found: self._found(choice, found))

    def use(self) -> None:
        """Load the chosen backend's model, and make it the notebook's current one.

        Raises:
            BackendError: a setting must be filled in first.
        """
        choice = self._complete()
        self._again = self.use
        self.work("Connecting", self._using(choice), lambda at: self._loading(choice, at))

    def _using(self, choice: Choice) -> Iterator[Progress]:
        known = self.check.chat if self.check else None
        if known is None:
            connecting = backends.watched(lambda _: backends.build(choice), Progress("connect"))
            known = yield from connecting
        load = backends.backend(choice.name).load
        if load is not None:
            yield from load(known.llm)
        # Only now: what cannot be loaded, or was stopped, must not replace what works.
        backends.use(known, choice)

    def _complete(self) -> Choice:
        for field in self.lacking:
            example = f", for example {field.suggestions[0]}" if field.suggestions else ""
            raise BackendError(
                f"“{field.title}” is empty.", field.hint, f"Fill it in{example}, and try again."
            )
        return self.choice

    # What the work tells

    def _loading(self, choice: Choice, at: Progress) -> None:
        self._learnt(choice, progress=at)

    def _found(self, choice: Choice, found: Preflight) -> None:
        self._learnt(choice, check=found, progress=found.doing)

    def _learnt(self, choice: Choice, **traits: Any) -> None:
        """Set what the work told of `choice`, if that is still what is chosen."""
        if choice == self.choice:
            for name, value in traits.items():
                setattr(self, name, value)
        if choice != self.choice:  # it may have changed in between: another thread does that
            self.check = self.progress = None

    def ended(self) -> None:
        """Work is over: a bar that will not move any more goes."""
        super().ended()
        self._again = None
        if self.check is not None and self.check.doing is not None:
            self.check = self.check.halted()
            self.progress = None
        elif self.progress is not None and self.progress.share < 1:
            self.progress = None

    def _another(self, change: Any = None) -> None:
        """Another choice: what was found about the one before says nothing about it."""
        again = self._again
        self.stop()
        self.check = self.progress = self.problem = None
        if again is not None and (change is None or change["name"] == "typed"):
            # A busy kernel may hear of the click on a button before it hears what was typed.
            with self.careful():
                again()

    def stop(self) -> None:
        """Stop what is under way; nobody waits for it any more."""
        self._again = None
        super().stop()

    def _tell_secrets(self) -> None:
        told: dict[str, dict[str, str]] = {}
        for (backend, name), token in self._tokens.items():
            told.setdefault(backend, {})[name] = token.source
        self.secrets = told

    def current_changed(self) -> None:
        """Another chat model is current."""
        choice, chat = backends.chosen()
        if choice is None:
            self.in_use = ""
            return
        given = [
            f"`{name}={literal(value)}`"
            for name, value in choice.settings.items()
            if not isinstance(value, Token)
        ]
        words = ", ".join([f"In use: {backends.backend(choice.name).title}", *given])
        then = "connects to it when first asked" if chat is None else f"is `{chat!r}`"
        self.in_use = f"{words}. `hfnb.current()` {then}."

    # What it shows of itself

    @property
    def code(self) -> str:
        """The lines of Python that do the same without a panel."""
        return code(self.entry, self.choice)

    def html(self) -> str:
        """The list of backends with the chosen one, and what a check found."""
        shown = [
            (name, "typed" if isinstance(value, Token) else str(value))
            for name, value in self.choice.settings.items()
        ]
        choice, _ = backends.chosen()
        use = "" if choice is None else f"In use: {backends.backend(choice.name).title}."
        drawn = markup.backend_list(backends.backends(), self.backend, shown, use)
        if self.unusable:
            drawn = markup.stack(drawn, markup.remark(self.unusable, care=True))
        if self.check is None or not self.check.lines:
            return drawn
        return markup.stack(drawn, markup.findings(self.check.steady, self.check.summary))
