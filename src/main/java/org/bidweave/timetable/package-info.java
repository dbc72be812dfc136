/// Which day each step of a bid falls on, what is late, and what can be done about it.
@NullMarked
package org.bidweave.timetable;

import org.jspecify.annotations.NullMarked;
