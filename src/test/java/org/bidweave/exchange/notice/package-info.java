@NullMarked
package org.bidweave.exchange.notice;

import org.jspecify.annotations.NullMarked;
