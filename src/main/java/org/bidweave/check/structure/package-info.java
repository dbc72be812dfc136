/// Who leads, who signs, and whether the shares add up.
@NullMarked
package org.bidweave.check.structure;

import org.jspecify.annotations.NullMarked;
