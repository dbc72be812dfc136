/// Whether every specialism asked for is there, shown, and in every place.
@NullMarked
package org.bidweave.check.specialism;

import org.jspecify.annotations.NullMarked;
