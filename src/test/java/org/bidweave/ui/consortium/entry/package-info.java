@NullMarked
package org.bidweave.ui.consortium.entry;

import org.jspecify.annotations.NullMarked;
