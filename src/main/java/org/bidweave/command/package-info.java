/// The program's work without a window, for scripts and for computers without a display.
@NullMarked
package org.bidweave.command;

import org.jspecify.annotations.NullMarked;
