package org.bidweave.directory;

import org.jspecify.annotations.Nullable;

/// An organisation that a search found, and how near it works where an area was looked for.
public record Hit(String id, @Nullable Reach reach) {}
