package org.bidweave.storage;

/// The workspace could not do what was asked. The message says in words for the user what happened, what was kept and what to do.
public final class StorageFailure extends RuntimeException {

    public StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageFailure(String message) {
        super(message);
    }
}
