package org.bidweave.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.bidweave.model.Bid;

/// Writes a bid to a file of its own and reads it back.
public interface BackupFormat {

    void write(Bid bid, Path file) throws IOException;

    /// A runtime exception where the file holds no bid.
    Bid read(Path file) throws IOException;
}
