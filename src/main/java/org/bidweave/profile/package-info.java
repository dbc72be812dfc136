/// The organisations that the user keeps: what a profile is made of, how it comes from a register, goes into a bid, is compared and merged.
@NullMarked
package org.bidweave.profile;

import org.jspecify.annotations.NullMarked;
