package org.bidweave.storage;

import java.nio.file.Path;
import java.time.Instant;

/// A bid as it was at a moment, in a file that was read back and found equal.
public record Backup(Path file, Instant moment) {}
