/// The Tender screen: everything the buyer asks, section by section.
@NullMarked
package org.bidweave.ui.tender;

import org.jspecify.annotations.NullMarked;
