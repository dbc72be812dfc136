/// The Coverage screen: what the buyer asks, and who has it.
@NullMarked
package org.bidweave.ui.coverage;

import org.jspecify.annotations.NullMarked;
