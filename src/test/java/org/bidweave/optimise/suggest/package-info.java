@NullMarked
package org.bidweave.optimise.suggest;

import org.jspecify.annotations.NullMarked;
