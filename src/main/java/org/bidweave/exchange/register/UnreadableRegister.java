package org.bidweave.exchange.register;

/// The files cannot be taken for a register; the message is the sentence to show.
public final class UnreadableRegister extends RuntimeException {

    public UnreadableRegister(String sentence) {
        super(sentence);
    }

    public UnreadableRegister(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
