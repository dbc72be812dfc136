/// The choice from a large pool: who could be in is decided first, then who does what among those, then what that costs.
@NullMarked
package org.bidweave.optimise.large;

import org.jspecify.annotations.NullMarked;
