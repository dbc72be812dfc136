@NullMarked
package org.bidweave.optimise;

import org.jspecify.annotations.NullMarked;
