package org.bidweave.ui.shared.grid;

/// What a person did in a grid, for the name under which it can be undone.
public enum Act { ENTER, CLEAR, CUT, PASTE, FILL, INSERT, DELETE }
