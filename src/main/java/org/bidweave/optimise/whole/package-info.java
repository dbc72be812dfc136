/// The choice solved as one integer program, for pools of up to some hundreds: the only code that sees the solver's library.
@NullMarked
package org.bidweave.optimise.whole;

import org.jspecify.annotations.NullMarked;
