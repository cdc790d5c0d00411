"""The look: contrast computed from the colours in the style sheet, and rules that stay inside."""

from __future__ import annotations

import re

import pytest

from hfnb.markup.style import COLOURS, STYLE, compact

# JupyterLab 4.6's own surfaces and text: layout-color0/1, content-font-color1 (light, dark).
SURFACES = (("#ffffff", "#ffffff"), ("#111111", "#212121"))
JUPYTER_INK = ("#212121", "#ffffff")
SMALLEST = 4.5


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(byte):
        value = byte / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(byte) for byte in bytes.fromhex(colour[1:]))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def long(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(2 * digit for digit in colour[1:])


def pairs(css: str) -> list[tuple[str, str]]:
    found = re.findall(r"light-dark\((#\w+),(#\w+)\)", css)
    return [(long(light), long(dark)) for light, dark in found]


def role(name: str) -> list[tuple[str, str]]:
    """(text, pale tint, deep tint) of a role, each for light and dark."""
    (rule,) = re.findall(rf"\.hfnb-{name}\{{([^}}]*--c:[^}}]*)\}}", STYLE)
    return pairs(rule)


def test_the_measure_is_the_standard_one():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("name", COLOURS)
def test_role_text_is_readable_on_its_tints_and_on_the_page(name, theme):
    text, pale, deep = (pair[theme] for pair in role(name))
    for ground in (pale, deep, *SURFACES[theme]):
        assert contrast(text, ground) >= SMALLEST, (name, ground)
    for ground in (pale, deep):
        assert contrast(JUPYTER_INK[theme], ground) >= SMALLEST


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_soft_text_code_and_marks_are_readable(theme):
    def value(pattern):
        (found,) = re.findall(pattern + r"[^;}]*?(light-dark\([^)]*\))", STYLE)
        return pairs(found)[0][theme]

    soft = value(r"--soft:")
    grounds = [tints[theme] for name in COLOURS for tints in role(name)[1:]]
    for ground in (*SURFACES[theme], *grounds):
        assert contrast(soft, ground) >= SMALLEST, ground
    assert contrast(JUPYTER_INK[theme], value(r"[^-]code\{font[^;]*;background:")) >= SMALLEST
    chip = re.search(r"\.hfnb-u\{color:(light-dark\(.*?\));background:(light-dark\(.*?\));", STYLE)
    text, ground = (pairs(chip[i])[0][theme] for i in (1, 2))
    assert contrast(text, ground) >= SMALLEST


def test_the_two_shades_of_a_token_can_be_told_apart():
    for name in ("system", "user", "assistant", "tool", "template"):
        _, pale, deep = role(name)
        for theme in (0, 1):
            assert contrast(pale[theme], deep[theme]) > 1.07, name


def test_every_rule_is_inside_our_own_class():
    css = STYLE.removeprefix("<style>").removesuffix("</style>")
    assert css.count("{") == css.count("}")
    depth, rule, outer = 0, "", []
    for character in css:
        if character == "{":
            outer += [rule] if depth == 0 else []
            depth, rule = depth + 1, ""
        elif character == "}":
            depth, rule = depth - 1, ""
        else:
            rule += character
    assert len(outer) == 3
    assert all(".hfnb" in part for selector in outer for part in selector.split(","))


def test_the_style_sheet_is_small_and_only_uses_jupyters_variables_with_fallbacks():
    assert len(STYLE) < 8_000
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    for use in re.findall(r"var\((--jp[\w-]+)(.)", STYLE):
        assert use[1] == ",", use


def test_no_class_is_used_without_a_rule_or_defined_without_a_use():
    from pathlib import Path

    import hfnb.markup

    sources = Path(hfnb.markup.__file__).parent.glob("*.py")
    # The views of steps and of sampling, the linked ones, bars and the workshop's pages have rules
    # of their own, tested with them.
    apart = ("style.py", "steps", "linked", "chances", "bars", "workshop")
    own = [path for path in sources if not any(part in path.name for part in apart)]
    code = "".join(path.read_text(encoding="utf-8") for path in own)
    used = set(re.findall(r"hfnb-[a-z]+", code))
    defined = set(re.findall(r"\.(hfnb-[a-z]+)", STYLE))
    # Short classes for whitespace are put together from one letter.
    assert used - defined == set()
    built = {f"hfnb-{name}" for name in (*COLOURS, "n", "h", "s", "b")}
    assert defined - used - built == set()


def test_a_style_sheet_means_the_same_without_its_spaces():
    css = """
    .a :is(b, c):focus > .d { margin: 0 1px; color: red; }
    @media (max-width: 3em) { p :hover { width: calc(1px + 2px); } }
    """
    assert compact(css) == (
        ".a :is(b,c):focus>.d{margin:0 1px;color:red}"
        "@media (max-width:3em){p :hover{width:calc(1px + 2px)}}"
    )
