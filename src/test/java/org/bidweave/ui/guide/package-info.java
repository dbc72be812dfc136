@NullMarked
package org.bidweave.ui.guide;

import org.jspecify.annotations.NullMarked;
