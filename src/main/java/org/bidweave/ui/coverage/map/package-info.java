/// The map: districts as equal hexagons, the bid's places on them, the same as a table, and as a picture in a file.
@NullMarked
package org.bidweave.ui.coverage.map;

import org.jspecify.annotations.NullMarked;
