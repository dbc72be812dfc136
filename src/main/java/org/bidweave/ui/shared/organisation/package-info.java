/// The entry of an organisation: the same parts for a partner in a bid and for a profile of the directory.
@NullMarked
package org.bidweave.ui.shared.organisation;

import org.jspecify.annotations.NullMarked;
