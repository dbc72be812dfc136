@NullMarked
package org.bidweave.ui.suggest;

import org.jspecify.annotations.NullMarked;
