/// Notices as they come in: the cards to choose from, what the buyer's words suggest, and what another version says otherwise.
@NullMarked
package org.bidweave.ui.notice;

import org.jspecify.annotations.NullMarked;
