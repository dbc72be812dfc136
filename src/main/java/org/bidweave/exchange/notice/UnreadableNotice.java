package org.bidweave.exchange.notice;

/// A file that cannot be read as notices at all; its message is one sentence for the user: what happened, where, what to do.
public final class UnreadableNotice extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableNotice(String message) {
        super(message);
    }
}
