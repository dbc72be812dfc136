/// Where the bid's places lie, and who is there for how many people: what the map shows.
@NullMarked
package org.bidweave.coverage.map;

import org.jspecify.annotations.NullMarked;
