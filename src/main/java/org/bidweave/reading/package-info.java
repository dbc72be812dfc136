/// The buyer's words read by patterns: rows they suggest, with the words each came from, and the words that were not understood.
@NullMarked
package org.bidweave.reading;

import org.jspecify.annotations.NullMarked;
