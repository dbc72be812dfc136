@NullMarked
package org.bidweave.ui.shared;

import org.jspecify.annotations.NullMarked;
