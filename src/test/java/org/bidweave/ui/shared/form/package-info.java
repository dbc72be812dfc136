@NullMarked
package org.bidweave.ui.shared.form;

import org.jspecify.annotations.NullMarked;
