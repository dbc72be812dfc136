package org.bidweave.ui.shared.grid;

/// The ways by which tables leave the window: through the clipboard, and as files.
public record TableOut(Clip clip, Exports files) {}
