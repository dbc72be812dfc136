@NullMarked
package org.bidweave.optimise.large;

import org.jspecify.annotations.NullMarked;
