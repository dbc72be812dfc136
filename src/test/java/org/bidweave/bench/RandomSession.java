package org.bidweave.bench;

import java.util.Random;
import org.bidweave.edit.History;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;

/// A session at a bid: edits, now and then an undo, a redo or another alternative. The same for the same seed.
public final class RandomSession {

    private final Random random;
    private final RandomEdits edits;
    private History history;
    private AlternativeId shown;

    public RandomSession(Bid bid, long seed) {
        random = new Random(seed);
        edits = new RandomEdits(random);
        history = History.of(bid);
        shown = bid.current();
    }

    public Bid bid() {
        return history.present();
    }

    public AlternativeId shown() {
        return shown;
    }

    public void step() {
        switch (random.nextInt(14)) {
            case 0 -> history = history.undo();
            case 1 -> history = history.redo();
            case 2 -> shown = bid().alternatives().get(random.nextInt(bid().alternatives().size())).id();
            default -> history = history.apply(edits.next(bid(), shown));
        }
    }
}
