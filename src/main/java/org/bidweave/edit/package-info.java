/// What a user does to a bid: named edits, and the history that undoes them.
@NullMarked
package org.bidweave.edit;

import org.jspecify.annotations.NullMarked;
