@NullMarked
package org.bidweave.ui.shared.grid;

import org.jspecify.annotations.NullMarked;
