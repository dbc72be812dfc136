@NullMarked
package org.bidweave.ui.shared.organisation;

import org.jspecify.annotations.NullMarked;
