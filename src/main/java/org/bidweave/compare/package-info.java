/// Alternatives beside one another: what differs, who gained and lost, what breaks if a partner leaves, and what each could do alone.
@NullMarked
package org.bidweave.compare;

import org.jspecify.annotations.NullMarked;
