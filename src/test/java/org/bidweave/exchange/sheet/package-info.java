@NullMarked
package org.bidweave.exchange.sheet;

import org.jspecify.annotations.NullMarked;
