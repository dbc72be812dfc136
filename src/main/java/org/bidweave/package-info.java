@NullMarked
package org.bidweave;

import org.jspecify.annotations.NullMarked;
