/// Tables as files that a spreadsheet opens.
@NullMarked
package org.bidweave.exchange.sheet;

import org.jspecify.annotations.NullMarked;
