/// The bids on a board or as a list, and how a new one begins.
@NullMarked
package org.bidweave.ui.home;

import org.jspecify.annotations.NullMarked;
