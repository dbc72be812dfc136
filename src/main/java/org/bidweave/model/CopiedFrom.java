package org.bidweave.model;

import java.time.LocalDate;

/// The profile of the directory, by its id, that an organisation was copied from, and the day on which it was last brought up to date with it.
public record CopiedFrom(String profile, LocalDate on) {}
