"""The state of the prompt inspector: a conversation, and the prompts that it becomes."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from traitlets import Any as Anything
from traitlets import Bool, Tuple, Unicode, observe

from hfnb.errors import HfnbError, PromptError
from hfnb.panels.base import PanelModel
from hfnb.panels.base.model import explained
from hfnb.panels.prompt.code import code
from hfnb.panels.prompt.source import OWN, Source
from hfnb.panels.prompt.truth import Truth, asking, served

ROLES = ("system", "user", "assistant", "tool")


class InspectorModel(PanelModel):
    """A conversation that can be edited, and what a model reads of it.

    Args:
        messages: whatever `hfnb.render` takes.
        model: whose template is used; the embedded model's when nothing is given.
        tools: what the model may call; the course's own tools when nothing is given.
        chat: the chat model whose last call is shown; `model`, where that is one.

    Attributes:
        messages: the conversation, as dicts.
        family: `OWN` for the model's own template, or a family of the gallery.
        against: what to compare with, named likewise; "" for no comparison.
        generation_prompt: whether the assistant's turn is opened.
        continue_final: whether the last message is left open.
        with_tools: whether the tools' definitions are given to the template.
        show_tokens: whether every token is drawn with its id.
        show_template: whether the template's source is drawn.
        show_sent: whether what was really sent is drawn.
        prompt: the rendered prompt; None before the tokenizer is there, or where it is refused.
        other: the prompt to compare with, an `HfnbError` where it is refused, or None.
        sent: the last call made through the chat model, see `hfnb.chat.Sent`; None without.
        truth: what the chat model's server says that its model reads; None before it was asked.
        unloaded: why the tokenizer could not be loaded; None where that did not fail.
    """

    messages = Tuple()
    family = Unicode(OWN)
    against = Unicode("")
    generation_prompt = Bool(True)
    continue_final = Bool(False)
    with_tools = Bool(False)
    show_tokens = Bool(True)
    show_template = Bool(True)
    show_sent = Bool(False)
    prompt = Anything(None, allow_none=True)
    other = Anything(None, allow_none=True)
    sent = Anything(None, allow_none=True)
    truth = Anything(None, allow_none=True)
    unloaded = Anything(None, allow_none=True)

    def __init__(
        self,
        messages: Any = None,
        model: Any = None,
        tools: Sequence[Any] | None = None,
        chat: Any = None,
        **traits: Any,
    ) -> None:
        self.source = Source(model)
        self._tools = tools
        self._definitions: list[Any] | None = None
        self._preview: str | None = None
        self.chat = model if chat is None and hasattr(model, "sent") else chat
        # Without a tokenizer there is nothing to wait for.
        self._ready = self.source.served
        self._lock = threading.RLock()
        super().__init__(**traits)
        self.read_sent()
        if messages is None and self.sent is not None:
            self.take_sent()
        else:
            self.messages = _dicts(messages)
        if self.source.served and self.family == OWN:
            self.family = self._known_family or OWN
        self.load()

    # The conversation

    def edit(self, index: int, **changes: str) -> None:
        """Change `role` or `content` of a message."""
        self._rewritten(index, {**self.messages[index], **changes})

    def add(self, role: str | None = None) -> None:
        """Add a message at the end; the role is the one whose turn it is."""
        last = self.messages[-1]["role"] if self.messages else "assistant"
        role = role or ("assistant" if last == "user" else "user")
        self.messages = (*self.messages, {"role": role, "content": ""})

    def remove(self, index: int) -> None:
        """Take a message out."""
        self.messages = (*self.messages[:index], *self.messages[index + 1 :])

    def move(self, index: int, by: int) -> None:
        """Let a message change places with the one `by` places further; none does nothing."""
        to = index + by
        if 0 <= to < len(self.messages):
            moved = list(self.messages)
            moved[index], moved[to] = moved[to], moved[index]
            self.messages = tuple(moved)

    def _rewritten(self, index: int, message: dict[str, Any]) -> None:
        self.messages = (*self.messages[:index], message, *self.messages[index + 1 :])

    # What was really sent

    def read_sent(self) -> None:
        """Look up the last call that was made through the chat model."""
        self.sent = getattr(self.chat, "sent", None)

    def take_sent(self) -> None:
        """Make the last call's messages the conversation."""
        if self.sent is not None:
            self.messages = _dicts(list(self.sent.messages))

    @property
    def reasons(self) -> list[str]:
        """Why what was sent may differ from the prediction, in sentences."""
        found = []
        if _dicts(list(self.sent.messages)) != self.messages:
            found.append("The conversation here is not the one of the last call.")
        if self.sent.tools and not self.with_tools:
            found.append("Tools were bound in the last call; here they are switched off.")
        return found

    @property
    def as_predicted(self) -> bool | None:
        """Whether the last call sent the very text that is shown; None if either is missing.

        What a server renders out of sight is missing, too.
        """
        if self.sent is None or not self.sent.rendered or self.prompt is None:
            return None
        return self.sent.prompt == self.prompt.text

    # What a server renders

    @property
    def served(self) -> bool:
        """Whether the chat model's server renders its prompts, and can be asked for them."""
        return served(self.chat)

    def ask_server(self) -> None:
        """Ask the server in the background what its model reads of the conversation here."""
        if not self._ready and self.unloaded is None:  # else the loading would be given up
            return self.load()
        self.work(f"asking the server of {self.chat.model_id}", asking(self), self._loaded)

    # Rendering

    def load(self) -> None:
        """Load the tokenizer in the background, then render; ask a server for its prompt."""
        self.unloaded = None
        if self.source.served:
            return self.ask_server()
        self.work(f"loading the tokenizer of {self.source.name}", self._loading(), self._loaded)

    @property
    def _known_family(self) -> str | None:
        """The gallery knows the format of some models."""
        from hfnb.prompts.gallery import family_of

        return family_of(self.source.name)

    def _loading(self) -> Iterator[Any]:
        from hfnb import prompts

        # The text of such a model is there before its tokenizer.
        family = self._known_family
        if family is not None:
            yield family
        try:
            yield from self.patiently(partial(prompts.template_of, self.source.model))
        except Exception as error:
            self.unloaded = explained(error)
            raise
        yield None
        if self._tools is None:  # else the first turn of the switch waits for what they import
            yield from self.patiently(lambda: self.tools)
        if self.served:
            yield from asking(self)

    def ended(self) -> None:
        """Loading is over; one that was stopped can be begun anew."""
        super().ended()
        if not self._ready and self.unloaded is None:
            self.unloaded = PromptError(
                "The tokenizer is not loaded.", "It was stopped.", "Press “Try again” to load it."
            )
            self.problem = self.unloaded

    def _loaded(self, preview: str | Truth | None) -> None:
        if isinstance(preview, Truth):
            self.truth = preview
            return
        self._preview = preview
        self._ready = preview is None
        self.update()

    @observe("messages", "family", "against", "generation_prompt", "continue_final", "with_tools")
    def _changed(self, _: Any) -> None:
        self.update()

    def update(self) -> None:
        """Render the conversation as it is now; what is refused becomes the `problem`."""
        # The tokenizer arrives in another thread than keystrokes: the later state must win.
        with self._lock:
            if not (self._ready or self._preview or self.family != OWN):
                return
            prompt = None
            with self.careful():
                if not self.source.out_of_sight(self.family):
                    prompt = self._rendered(self.family)
            if self.problem is None:  # a keystroke does not mend it
                self.problem = self.unloaded
            self.other = self._compared() if self.against and prompt is not None else None
            self.prompt = prompt

    def _rendered(self, choice: str) -> Any:
        from hfnb import prompts

        settings = self.source.settings(choice)
        if not self._ready and choice == OWN:
            settings = {"family": self._preview}
        return prompts.render(
            list(self.messages),
            tools=self.tools if self.with_tools else None,
            add_generation_prompt=self.generation_prompt,
            continue_final_message=self.continue_final,
            **settings,
        )

    def _compared(self) -> Any:
        if self.source.out_of_sight(self.against):
            return None
        try:
            return self._rendered(self.against)
        except HfnbError as error:
            return error

    @property
    def own_tools(self) -> bool:
        """Whether the tools were given, rather than being the course's."""
        return self._tools is not None

    @property
    def tools(self) -> list[Any]:
        """The tools' definitions, as dicts."""
        if self._definitions is None:
            from hfnb import prompts
            from hfnb.tools import default

            self._definitions = prompts.definitions(
                default() if self._tools is None else self._tools
            )
        return self._definitions

    # What every panel says of itself

    @property
    def code(self) -> str:
        """The lines of Python that do the same without a panel."""
        return code(self)

    def html(self) -> str:
        """The messages and every view that is switched on, as one static page.

        It waits for the tokenizer: what is saved in a notebook must not depend on how quick
        the machine was.
        """
        from hfnb.panels.prompt.drawing import page

        self.settle()
        return page(self)

    def __repr__(self) -> str:
        number = len(self.messages)
        words = f"{number} message{'' if number == 1 else 's'}"
        return f"<PromptInspector {self.source.title(self.family)}: {words}>"


def _dicts(messages: Any) -> tuple[dict[str, Any], ...]:
    from hfnb import prompts

    if messages is None:
        return ({"role": "user", "content": "Hello!"},)
    return tuple(prompts.to_dicts(messages))
