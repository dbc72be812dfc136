/// The entry of one member and its organisation: everything the rules read about it.
@NullMarked
package org.bidweave.ui.consortium.entry;

import org.jspecify.annotations.NullMarked;
