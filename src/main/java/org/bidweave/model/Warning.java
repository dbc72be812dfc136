package org.bidweave.model;

/// What a register warns of, the most serious first.
public enum Warning { REMOVED, INSOLVENT, IN_ADMINISTRATION, OVERDUE }
