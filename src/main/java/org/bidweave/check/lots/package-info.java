/// Whether the lots bid fit the buyer's limits and the staff there is.
@NullMarked
package org.bidweave.check.lots;

import org.jspecify.annotations.NullMarked;
