/// The findings beside a screen: what the rules say of the bid, with the arithmetic and what can be done.
@NullMarked
package org.bidweave.ui.shared.findings;

import org.jspecify.annotations.NullMarked;
