package org.bidweave.model;

import java.util.List;
import java.util.function.UnaryOperator;

/// What has to be done by when, planned back from the day of submission. `STANDARD` is the timetable of the specification (domain section 4).
public record Timetable(List<Milestone> milestones, BankHolidayNation nation) {

    public Timetable {
        milestones = List.copyOf(milestones);
    }

    public static final MilestoneId NOTICE = new MilestoneId("notice");
    public static final MilestoneId GO_NO_GO = new MilestoneId("go-no-go");

    public static final Timetable STANDARD = new Timetable(
            List.of(
                    Milestone.before(35, NOTICE.value(), "Notice entered"),
                    Milestone.before(33, GO_NO_GO.value(), "Go or no-go (G1)"),
                    Milestone.before(30, "longlist", "Longlist called, expression of interest out"),
                    Milestone.before(25, "structure", "First gap matrix and choice of structure (G2)"),
                    Milestone.before(18, "shares", "Due diligence back, shares and volumes agreed (G3)"),
                    Milestone.before(14, "price", "Price frozen"),
                    Milestone.before(10, "sign", "Memorandum signed by all, trustees approve (G4)"),
                    Milestone.before(5, "declarations", "Every declaration and share code in (G5)"),
                    Milestone.before(2, "submit", "Submit")),
            BankHolidayNation.ENGLAND_AND_WALES);

    public Timetable withMilestones(List<Milestone> milestones) {
        return new Timetable(milestones, nation);
    }

    public Timetable withMilestone(MilestoneId id, UnaryOperator<Milestone> change) {
        return withMilestones(milestones.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
    }

    public Timetable withNation(BankHolidayNation nation) {
        return new Timetable(milestones, nation);
    }
}
