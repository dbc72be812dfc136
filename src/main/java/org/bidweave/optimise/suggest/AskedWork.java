package org.bidweave.optimise.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Cell;
import org.bidweave.check.area.Footing;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.AreaId;
import org.bidweave.model.Evidence;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.SpecialismScope;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Term;
import org.jspecify.annotations.Nullable;

/// Specialisms, presence and people: what is asked of those who deliver.
record AskedWork(Ground ground) {

    static void add(Ground ground) {
        var asked = new AskedWork(ground);
        Sought.in(ground.now()).forEach(asked::specialism);
        Footing.in(ground.now()).forEach(asked::presence);
        asked.people();
    }

    private void specialism(Sought sought) {
        var lots = ground.lots(sought.lots());
        var severity = sought.asked().mandatory() ? Severity.BLOCKER : Severity.GAP;
        var about = sought.about();
        var name = sought.specialism().name();
        int covered = ground.require(severity, new Demand("SPC-01", about, name),
                Row.atLeast(sought.asked().minimumHolders(), holders(sought).map(i -> new Term.Delivers(i, lots))));
        if (sought.asked().mandatory()) {
            var shown = Row.atLeast(1, holders(sought).filter(i -> shows(i, sought)).map(i -> new Term.Delivers(i, lots)));
            ground.require(new Requirement(Severity.GAP, List.of(shown), covered), new Demand("SPC-03", about, "evidence of " + name));
        }
        if (sought.asked().scope() == SpecialismScope.EACH_AREA) {
            sought.places().forEach(area -> ground.require(severity,
                    new Demand("SPC-02", about.withArea(area), name + " in " + ground.now().areaName(area)),
                    Row.atLeast(1, holders(sought).filter(i -> present(i, area, sought.level(), ground.now().tender().dates().contractStart()))
                            .map(i -> new Term.Delivers(i, lots)))));
        }
    }

    private Stream<Integer> holders(Sought sought) {
        return ground.which(option -> option.brings(sought.specialism()));
    }

    private boolean shows(int option, Sought sought) {
        return ground.options().get(option).participant().brings(sought.specialism()).filter(held -> held.evidence() == Evidence.EVIDENCED).isPresent();
    }

    private void presence(Footing footing) {
        var asked = footing.asked();
        var there = ground.which(_ -> true).filter(i -> present(i, asked.area(), asked.level(), footing.due()))
                .map(i -> new Term.Delivers(i, List.of(ground.lot(footing.lot().id()))));
        ground.require(asked.passFail() ? Severity.BLOCKER : Severity.GAP,
                new Demand("ARE-01", footing.about(), "presence in " + ground.now().areaName(asked.area())), Row.atLeast(1, there));
    }

    /// A plan counts where it starts in time, and only where that day is known.
    private boolean present(int option, AreaId area, Presence level, @Nullable LocalDate due) {
        return ground.options().get(option).participant().presence(area).stream()
                .anyMatch(held -> held.level().atLeast(level) && inTime(held, due));
    }

    private static boolean inTime(PresenceHeld held, @Nullable LocalDate due) {
        var from = held.from();
        return from == null || (due != null && !from.isAfter(due));
    }

    private void people() {
        int number = 0;
        for (var asked : ground.now().required().entrySet()) {
            int cell = number++;
            if (asked.getValue() > 0) {
                people(asked.getKey(), cell, asked.getValue());
            }
        }
    }

    private void people(Cell cell, int number, int people) {
        var words = people + " people on " + ground.now().lineName(cell.line()) + " in " + ground.now().areaName(cell.area());
        ground.require(ground.now().passFail(cell) ? Severity.BLOCKER : Severity.GAP, new Demand("CAP-01", About.cell(cell), words),
                Row.atLeast(people, ground.which(_ -> true).map(i -> new Term.Serves(i, number))));
    }
}
