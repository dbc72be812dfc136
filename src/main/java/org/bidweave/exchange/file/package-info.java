/// Writing files so that a reader finds the old one or the new one, never a half.
@NullMarked
package org.bidweave.exchange.file;

import org.jspecify.annotations.NullMarked;
