@NullMarked
package org.bidweave.ui.consortium;

import org.jspecify.annotations.NullMarked;
