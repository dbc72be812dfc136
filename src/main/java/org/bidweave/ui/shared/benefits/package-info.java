/// The Coverage screen: what the buyer asks, and who has it.
@NullMarked
package org.bidweave.ui.shared.benefits;

import org.jspecify.annotations.NullMarked;
