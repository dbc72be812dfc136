/// The timetable as a calendar file that Outlook, Google Calendar and Apple Calendar open (RFC 5545).
@NullMarked
package org.bidweave.exchange.calendar;

import org.jspecify.annotations.NullMarked;
