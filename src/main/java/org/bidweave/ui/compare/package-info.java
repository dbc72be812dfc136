/// The Compare screen: alternatives side by side, who gained and lost, and what breaks if a partner leaves.
@NullMarked
package org.bidweave.ui.compare;

import org.jspecify.annotations.NullMarked;
