@NullMarked
package org.bidweave.ui.partners;

import org.jspecify.annotations.NullMarked;
