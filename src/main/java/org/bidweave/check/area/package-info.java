/// Whether somebody is present, and rooted, in every place.
@NullMarked
package org.bidweave.check.area;

import org.jspecify.annotations.NullMarked;
