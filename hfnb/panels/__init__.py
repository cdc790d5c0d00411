"""The panels: they draw what the library does, and decide nothing.

Whatever a panel can do, a line of Python can do, and the panel shows that line.
"""
