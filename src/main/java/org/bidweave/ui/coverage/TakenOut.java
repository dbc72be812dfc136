package org.bidweave.ui.coverage;

/// How the screen's tables and pictures become files.
public record TakenOut(Exports tables, Pictures pictures) {}
