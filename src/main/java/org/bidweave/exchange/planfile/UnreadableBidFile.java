package org.bidweave.exchange.planfile;

/// Thrown for a bid file that cannot be read or does not make sense. The message is one sentence for the user and names the place.
public final class UnreadableBidFile extends RuntimeException {

    UnreadableBidFile(String sentence) {
        super(sentence);
    }

    UnreadableBidFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
