/// The open bid: its history, what the rules say of it now, and whether it is saved.
@NullMarked
package org.bidweave.session;

import org.jspecify.annotations.NullMarked;
