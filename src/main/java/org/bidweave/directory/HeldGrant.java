package org.bidweave.directory;

import java.time.LocalDate;

/// A grant, the file that lists it, and the day that file is of.
public record HeldGrant(Grant grant, String file, LocalDate asOf) {}
