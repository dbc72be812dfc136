@NullMarked
package org.bidweave.ui.coverage;

import org.jspecify.annotations.NullMarked;
