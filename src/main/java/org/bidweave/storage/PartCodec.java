package org.bidweave.storage;

import java.util.Map;
import java.util.SequencedMap;
import org.bidweave.model.Bid;

/// Turns a bid into readable texts by path (`lot/L1`, `organisation/x`) and back; the store keeps the texts without reading them.
public interface PartCodec {

    SequencedMap<String, String> split(Bid bid);

    /// A runtime exception whose message is a sentence, where the parts make no bid. Unchanged texts should give the same objects,
    /// as a bid is opened with all its steps.
    Bid join(Map<String, String> parts);
}
