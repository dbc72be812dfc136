/// Places wherever they are typed or shown: any spelling, those that are several districts, and what stands in the name of one.
@NullMarked
package org.bidweave.ui.shared.places;

import org.jspecify.annotations.NullMarked;
