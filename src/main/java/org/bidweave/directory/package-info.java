/// The directory: every organisation that a register lists, at hand for searching.
@NullMarked
package org.bidweave.directory;

import org.jspecify.annotations.NullMarked;
