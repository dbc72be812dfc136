/// The user guide: its Markdown pages, found and shown in a window beside the work.
@NullMarked
package org.bidweave.ui.guide;

import org.jspecify.annotations.NullMarked;
