@NullMarked
package org.bidweave.places;

import org.jspecify.annotations.NullMarked;
