/// What would make a bid better: candidates ranked by what adding them closes and opens. Pure functions of a bid, a view and a day.
@NullMarked
package org.bidweave.allocation;

import org.jspecify.annotations.NullMarked;
