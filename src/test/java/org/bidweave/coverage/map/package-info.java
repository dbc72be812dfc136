@NullMarked
package org.bidweave.coverage.map;

import org.jspecify.annotations.NullMarked;
