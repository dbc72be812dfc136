@NullMarked
package org.bidweave.optimise.choice;

import org.jspecify.annotations.NullMarked;
