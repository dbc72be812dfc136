package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.optimise.choice.Draft;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Term;
import org.jspecify.annotations.Nullable;

/// What the parts of a problem share while it is put together. Options and lots go by their number.
record Ground(Situation now, List<Option> options, Draft draft, List<Demand> demands) {

    Ground(Situation now, List<Option> options) {
        this(now, options, new Draft(), new ArrayList<>());
    }

    List<Lot> lots() {
        return now.lotsBid();
    }

    int lot(LotId lot) {
        return now.lotIdsBid().indexOf(lot);
    }

    List<Integer> lots(Collection<LotId> lots) {
        return lots.stream().map(this::lot).filter(lot -> lot >= 0).sorted().toList();
    }

    List<Integer> allLots() {
        return lots(now.lotIdsBid());
    }

    Stream<Integer> which(Predicate<Option> wanted) {
        return IntStream.range(0, options.size()).filter(i -> wanted.test(options.get(i))).boxed();
    }

    @Nullable Fraction turnover(int option) {
        return now.turnover(options.get(option).participant());
    }

    /// One where its turnover counts in these lots: a lead always does.
    List<Term.Of> counted(int option, List<Integer> in) {
        if (options.get(option).guarantees()) {
            return List.of(new Term.Joins(option));
        }
        return options.get(option).counts()
                ? List.of(new Term.DeliversAsPartner(option, in), new Term.Leads(option))
                : List.of(new Term.Leads(option));
    }

    int require(Severity severity, Demand demand, Row... rows) {
        return require(Requirement.of(severity, rows), demand);
    }

    int require(Requirement requirement, Demand demand) {
        demands.add(demand);
        return draft.add(requirement);
    }
}
