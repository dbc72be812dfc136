/// The districts of the United Kingdom and the areas they make up: what they are called, coded and were called before.
@NullMarked
package org.bidweave.places;

import org.jspecify.annotations.NullMarked;
