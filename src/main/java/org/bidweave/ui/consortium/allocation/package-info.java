/// The allocation of the whole bid: the grid, the acts that share work out, and the pools of staff.
@NullMarked
package org.bidweave.ui.consortium.allocation;

import org.jspecify.annotations.NullMarked;
