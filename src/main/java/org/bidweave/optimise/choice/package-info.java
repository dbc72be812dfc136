/// The choice of a consortium in whole numbers, with nothing of a bid in it: what may be chosen, what is asked, and what a choice comes to.
@NullMarked
package org.bidweave.optimise.choice;

import org.jspecify.annotations.NullMarked;
