@NullMarked
package org.bidweave.ui.coverage.map;

import org.jspecify.annotations.NullMarked;
