/// The consortium of an open bid: who could join, who is in and with what, and what the rules say.
@NullMarked
package org.bidweave.ui.consortium;

import org.jspecify.annotations.NullMarked;
