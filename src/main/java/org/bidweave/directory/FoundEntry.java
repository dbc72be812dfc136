package org.bidweave.directory;

import org.jspecify.annotations.Nullable;

/// An organisation that a search found, as its register has it, and how near it works where an area was looked for.
public record FoundEntry(RegisterEntry entry, @Nullable Reach reach) {}
