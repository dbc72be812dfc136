@NullMarked
package org.bidweave.allocation;

import org.jspecify.annotations.NullMarked;
