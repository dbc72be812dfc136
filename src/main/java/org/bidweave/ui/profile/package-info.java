/// The profile of one of my organisations.
@NullMarked
package org.bidweave.ui.profile;

import org.jspecify.annotations.NullMarked;
