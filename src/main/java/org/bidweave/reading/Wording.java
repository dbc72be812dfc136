package org.bidweave.reading;

/// Reads requirements of one kind out of the buyer's words.
interface Wording {

    Reading read(Words words);
}
