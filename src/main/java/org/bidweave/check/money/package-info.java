/// Price, budget, and money that has no owner.
@NullMarked
package org.bidweave.check.money;

import org.jspecify.annotations.NullMarked;
