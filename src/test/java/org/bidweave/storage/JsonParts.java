package org.bidweave.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.BidParts;
import org.bidweave.model.Bid;

/// The parts and the bid file that the program itself uses.
final class JsonParts implements PartCodec, BackupFormat {

    private final BidParts parts = new BidParts();

    @Override
    public SequencedMap<String, String> split(Bid bid) {
        return parts.split(bid);
    }

    @Override
    public Bid join(Map<String, String> texts) {
        return parts.join(texts);
    }

    @Override
    public void write(Bid bid, Path file) throws IOException {
        BidFile.write(bid, file);
    }

    @Override
    public Bid read(Path file) {
        return BidFile.read(file);
    }
}
