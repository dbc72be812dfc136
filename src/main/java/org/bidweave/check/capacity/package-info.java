/// Whether the people asked for can be served by the staff there is.
@NullMarked
package org.bidweave.check.capacity;

import org.jspecify.annotations.NullMarked;
