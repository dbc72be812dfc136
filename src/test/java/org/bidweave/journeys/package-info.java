@NullMarked
package org.bidweave.journeys;

import org.jspecify.annotations.NullMarked;
