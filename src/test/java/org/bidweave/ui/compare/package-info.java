@NullMarked
package org.bidweave.ui.compare;

import org.jspecify.annotations.NullMarked;
