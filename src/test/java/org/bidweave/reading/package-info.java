@NullMarked
package org.bidweave.reading;

import org.jspecify.annotations.NullMarked;
