package org.bidweave.ui.tender;

import org.bidweave.model.MilestoneId;
import org.bidweave.timetable.BuyersDate;

/// A row of the timetable's grid: a step of ours, or a day of the buyer's, which is only shown.
sealed interface TimetableRow {

    record Ours(MilestoneId id) implements TimetableRow {}

    record Buyers(BuyersDate which) implements TimetableRow {}
}
