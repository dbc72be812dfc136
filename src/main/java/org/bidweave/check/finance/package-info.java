/// Whether the consortium has the turnover and the finances the buyer asks for.
@NullMarked
package org.bidweave.check.finance;

import org.jspecify.annotations.NullMarked;
