@NullMarked
package org.bidweave.ui.shared.findings;

import org.jspecify.annotations.NullMarked;
