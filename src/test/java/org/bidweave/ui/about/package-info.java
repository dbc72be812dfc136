@NullMarked
package org.bidweave.ui.about;

import org.jspecify.annotations.NullMarked;
