/// Where the organisations of the open bid are from, and what my organisations know better.
@NullMarked
package org.bidweave.ui.consortium.copies;

import org.jspecify.annotations.NullMarked;
