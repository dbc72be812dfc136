package org.bidweave.check;

/// What one of those who take part brings somewhere.
public sealed interface Brought permits Delivery, Present {

    Participant participant();
}
