/// What the bid does to each partner, the small ones first.
@NullMarked
package org.bidweave.check.fairness;

import org.jspecify.annotations.NullMarked;
