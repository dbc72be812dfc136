/// The best consortium for a bid: the bid put as a choice in whole numbers, from the figures that the checks use, and the choice put back as
/// an alternative that the checks then judge.
@NullMarked
package org.bidweave.optimise.suggest;

import org.jspecify.annotations.NullMarked;
