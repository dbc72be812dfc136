/// Whether a bid would stand: the rules, each a [Check], and what they find. Pure functions of a bid, a view and a day.
@NullMarked
package org.bidweave.check;

import org.jspecify.annotations.NullMarked;
