package org.bidweave.ui.suggest;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.suggest.Wishes;
import org.jspecify.annotations.Nullable;

/// What the user asks for. `aims` are all goals in the order set, of which some are wanted; `sources` are from where others than the bid knows
/// may be chosen; `mostPartners` is `null` where any number may.
record Wanted(Mode mode, List<Aim> aims, List<Pin> pins, Lead lead, @Nullable Integer mostPartners, List<Others.Source> sources, int answers) {

    private static final int USUAL_ANSWERS = 3;

    enum Mode { REPAIR, BEST }

    /// A goal, and whether it counts.
    record Aim(Goal goal, boolean wanted) {}

    Wanted {
        aims = List.copyOf(aims);
        pins = List.copyOf(pins);
        sources = List.copyOf(sources);
    }

    /// A repair where there is something to repair.
    static Wanted usual(boolean partners) {
        var aims = Stream.of(Goal.FEWEST_MEMBERS, Goal.LOWEST_COST, Goal.MOST_LOCAL, Goal.MOST_TO_SMALL, Goal.FEWEST_RISKS)
                .map(goal -> new Aim(goal, goal == Goal.FEWEST_MEMBERS)).toList();
        return new Wanted(partners ? Mode.REPAIR : Mode.BEST, aims, List.of(), new Lead.AsNow(), null, List.of(), USUAL_ANSWERS);
    }

    /// Whether it asks for the same: in what order the goals are that do not count makes no difference.
    boolean asks(Wanted other) {
        return equals(other.withAims(aims)) && goals().equals(other.goals());
    }

    List<Goal> goals() {
        return aims.stream().filter(Aim::wanted).map(Aim::goal).toList();
    }

    /// `others` may be chosen beside those the bid knows.
    Wishes wishes(Situation now, List<Organisation> others) {
        var pool = Stream.concat(now.candidates().stream(), others.stream()).toList();
        return new Wishes(pool, goals(), pinned(Pin.In.class), pinned(Pin.Out.class),
                pins.stream().filter(Pin.Apart.class::isInstance).map(Pin::who).toList(), lead.mayLead(now), mostPartners);
    }

    private List<OrganisationId> pinned(Class<? extends Pin> kind) {
        return pins.stream().filter(kind::isInstance).flatMap(pin -> pin.who().stream()).toList();
    }

    Wanted withMode(Mode mode) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }

    Wanted withAims(List<Aim> aims) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }

    Wanted withPins(List<Pin> pins) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }

    Wanted withLead(Lead lead) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }

    Wanted withMostPartners(@Nullable Integer mostPartners) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }

    Wanted withSources(List<Others.Source> sources) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }

    Wanted withAnswers(int answers) {
        return new Wanted(mode, aims, pins, lead, mostPartners, sources, answers);
    }
}
