/// The bid as immutable values: what the buyer asks, who is in the consortium, and the alternatives. Missing is `null` or empty, never a default.
@NullMarked
package org.bidweave.model;

import org.jspecify.annotations.NullMarked;
