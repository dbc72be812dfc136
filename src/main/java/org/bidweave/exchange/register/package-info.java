/// The charity regulators' own files, read row by row.
@NullMarked
package org.bidweave.exchange.register;

import org.jspecify.annotations.NullMarked;
