@NullMarked
package org.bidweave.ui.profile;

import org.jspecify.annotations.NullMarked;
