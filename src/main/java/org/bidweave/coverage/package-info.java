/// What the buyer asks set against what each partner has, and who benefits from the bid.
@NullMarked
package org.bidweave.coverage;

import org.jspecify.annotations.NullMarked;
