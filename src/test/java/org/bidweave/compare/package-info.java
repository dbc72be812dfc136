@NullMarked
package org.bidweave.compare;

import org.jspecify.annotations.NullMarked;
