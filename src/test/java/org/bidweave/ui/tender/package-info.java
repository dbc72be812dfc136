@NullMarked
package org.bidweave.ui.tender;

import org.jspecify.annotations.NullMarked;
