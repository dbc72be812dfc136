/// The workspace on this computer: bids, their undo steps, settings and backups, in one private database.
@NullMarked
package org.bidweave.storage;

import org.jspecify.annotations.NullMarked;
