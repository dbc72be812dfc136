/// Reading procurement notices (OCDS JSON) as the UK's four publishers write them.
@NullMarked
package org.bidweave.exchange.notice;

import org.jspecify.annotations.NullMarked;
