@NullMarked
package org.bidweave.tour;

import org.jspecify.annotations.NullMarked;
