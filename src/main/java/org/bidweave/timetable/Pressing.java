package org.bidweave.timetable;

/// A step that is late or due within the week; where it is late, how many others of the same bid are late too.
public record Pressing(Planned step, int moreLate) {}
