@NullMarked
package org.bidweave.optimise.whole;

import org.jspecify.annotations.NullMarked;
