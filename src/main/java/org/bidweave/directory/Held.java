package org.bidweave.directory;

import java.time.LocalDate;

/// A register that the directory holds: the day it is of, and how many organisations it lists.
public record Held(Register register, LocalDate asOf, int organisations, int active) {}
