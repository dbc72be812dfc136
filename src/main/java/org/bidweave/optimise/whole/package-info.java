/// The choice solved as one integer program, for pools of up to some hundreds.
@NullMarked
package org.bidweave.optimise.whole;

import org.jspecify.annotations.NullMarked;
