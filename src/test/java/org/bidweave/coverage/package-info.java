@NullMarked
package org.bidweave.coverage;

import org.jspecify.annotations.NullMarked;
