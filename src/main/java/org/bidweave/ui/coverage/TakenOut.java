package org.bidweave.ui.coverage;

import org.bidweave.ui.shared.Exports;

/// How the screen's tables and pictures become files.
public record TakenOut(Exports tables, Pictures pictures) {}
