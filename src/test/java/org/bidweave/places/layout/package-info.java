/// Lays the districts out as equal hexagons; what it makes stands in `hex-layout.tsv`.
@NullMarked
package org.bidweave.places.layout;

import org.jspecify.annotations.NullMarked;
