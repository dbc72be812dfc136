/// The window around the screens: navigation, header, menu, finding anything, and going from place to place.
@NullMarked
package org.bidweave.ui.shell;

import org.jspecify.annotations.NullMarked;
