package org.bidweave.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.Member;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Stage;
import org.bidweave.model.StageDay;
import org.jspecify.annotations.Nullable;

/// How far a partner has come, and what is due of it when, planned back from submission: contacted with the longlist, its interest before the
/// structure is chosen, due diligence with the shares, the memorandum with the signing, its contract before the work starts.
public record Ladder(List<Rung> rungs) {

    private static final List<Stage> STAGES = Stream.of(Stage.values()).filter(stage -> !stage.gone()).toList();

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    public static Ladder of(Member member, Plan plan) {
        return new Ladder(STAGES.stream().map(stage -> rung(member, stage, plan)).toList());
    }

    /// What has to be reached next. Nothing of the lead, who does not wait for itself, nor of those who take no part, nor once the day of
    /// submission is past, but for the contract.
    public Optional<Rung> next() {
        return rungs.stream().filter(rung -> !rung.reached()).findFirst().filter(rung -> rung.by() != null);
    }

    private static Rung rung(Member member, Stage stage, Plan plan) {
        var reached = member.stage().compareTo(stage) >= 0 && !member.stage().gone();
        var by = asked(member) ? by(stage, plan) : null;
        return new Rung(stage, reached, on(member, stage), by, reached ? Due.DONE : Due.by(by, plan.today()));
    }

    private static boolean asked(Member member) {
        return switch (member.role()) {
            case MEMBER, SUBCONTRACTOR, GUARANTOR -> !member.stage().gone();
            case LEAD, SUPPORTER, RESERVE -> false;
        };
    }

    private static @Nullable LocalDate on(Member member, Stage stage) {
        return member.stageDays().stream().filter(day -> day.stage() == stage).map(StageDay::on).findFirst().orElse(null);
    }

    private static @Nullable LocalDate by(Stage stage, Plan plan) {
        return switch (stage) {
            case CONTACTED -> step("longlist", plan);
            case EOI -> step("structure", plan);
            case DD_PASSED -> step("shares", plan);
            case MOU_SIGNED -> step("sign", plan);
            case CONTRACTED -> plan.dates().contractStart();
            case IDENTIFIED, DECLINED, REPLACED -> null;
        };
    }

    /// The day of a step of the standard timetable, where this one still has it.
    private static @Nullable LocalDate step(String id, Plan plan) {
        return plan.over() ? null : plan.steps().stream().filter(step -> step.milestone().id().equals(new MilestoneId(id))).map(Planned::day)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
