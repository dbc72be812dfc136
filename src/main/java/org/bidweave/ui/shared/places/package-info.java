/// Typing places in any spelling.
@NullMarked
package org.bidweave.ui.shared.places;

import org.jspecify.annotations.NullMarked;
