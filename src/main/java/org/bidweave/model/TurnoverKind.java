package org.bidweave.model;

/// All income, or only income from work like this.
public enum TurnoverKind {
    GENERAL,
    SPECIFIC
}
