/// Forms over the open bid.
@NullMarked
package org.bidweave.ui.shared.form;

import org.jspecify.annotations.NullMarked;
