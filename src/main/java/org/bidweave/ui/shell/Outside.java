package org.bidweave.ui.shell;

import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.shared.grid.Clip;

/// The world outside the window: files, the dialogs that choose them, and the clipboard.
public record Outside(Files files, FileChoice choice, Clip clip) {}
