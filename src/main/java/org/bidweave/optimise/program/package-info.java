/// Integer programs as the solver's library takes them: variables, sums, rows, and a time after which to stop.
@NullMarked
package org.bidweave.optimise.program;

import org.jspecify.annotations.NullMarked;
