/// The page on which the best consortium or the smallest repair is searched for, looked at and taken.
@NullMarked
package org.bidweave.ui.suggest;

import org.jspecify.annotations.NullMarked;
