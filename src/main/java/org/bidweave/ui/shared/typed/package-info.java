@NullMarked
package org.bidweave.ui.shared.typed;

import org.jspecify.annotations.NullMarked;
