package org.bidweave.optimise.suggest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.model.Money;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Watch;

/// Finds the partner that is missing by solving again with one invented organisation: round by round it is given what the best consortium with
/// it still lacks; then all is taken from it again without which nothing more fails.
public final class PartnerSearch {

    private static final int ROUNDS = 6;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Checks checks;
    private final Solver solver;
    private final InstantSource clock;

    public PartnerSearch(Checks checks, Solver solver, InstantSource clock) {
        this.checks = checks;
        this.solver = solver;
        this.clock = clock;
    }

    /// `best` is the best without it. Once time is up, or the user stops, what was found so far.
    public MissingPartner of(Situation now, Wishes wishes, Suggestion best, Effort effort, Suggest.Progress progress) {
        return new Search(now, wishes, clock.instant().plus(effort.time()), progress).from(Lacking.in(now, best));
    }

    private final class Search {

        private final Situation now;
        private final Wishes wishes;
        private final Instant end;
        private final Suggest.Progress progress;

        Search(Situation now, Wishes wishes, Instant end, Suggest.Progress progress) {
            this.now = now;
            this.wishes = wishes;
            this.end = end;
            this.progress = progress;
        }

        MissingPartner from(MissingPartner first) {
            var found = first.nothing() ? first : given(first);
            return found.stay() == null ? found : new Less(found).partner();
        }

        private MissingPartner given(MissingPartner first) {
            var partner = tried(first);
            for (int round = 1; round < ROUNDS && partner.stay() != null && partner.stay() > 0; round++) {
                var more = partner.and(lackingWith(partner));
                var next = more.withStay(partner.stay()).equals(partner) ? partner : tried(more);
                if (next.stay() == null || next.equals(partner)) {
                    return partner;
                }
                partner = next;
            }
            return partner;
        }

        private MissingPartner lackingWith(MissingPartner partner) {
            return new Suggest(checks, solver, clock).ranked(now, with(partner), 1, left(), stopping()) instanceof Answer.Ranked ranked
                    ? Lacking.in(now, ranked.suggestions().getFirst()) : partner;
        }

        /// It is a partner that is missing: somebody else leads.
        private Wishes with(MissingPartner partner) {
            var others = wishes.mayLead().isEmpty() ? Options.of(now, wishes).stream().map(Option::id).distinct().toList() : wishes.mayLead();
            return wishes.withMayLead(others).withGoals(List.of()).withPool(Stream.concat(wishes.pool().stream(), Stream.of(partner.profile(now))).toList());
        }

        private Effort left() {
            return new Effort(Duration.between(clock.instant(), end));
        }

        private Suggest.Progress stopping() {
            return new Suggest.Progress() {
                @Override
                public boolean stopped() {
                    return progress.stopped();
                }
            };
        }

        /// With what stays even with it, where that is proven.
        private MissingPartner tried(MissingPartner partner) {
            var problem = Posing.of(now, with(partner), checks).problem().withGoals(List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS));
            var watch = new Watch() {
                @Override
                public boolean stopped() {
                    return progress.stopped();
                }
            };
            return partner.withStay(solver.solve(problem, left(), watch) instanceof Selection found && found.proven()
                    ? Math.toIntExact(found.value(Goal.FEWEST_BLOCKERS) + found.value(Goal.FEWEST_GAPS)) : null);
        }

        /// Takes away what is not needed, one thing after another.
        private final class Less {

            private MissingPartner partner;

            Less(MissingPartner partner) {
                this.partner = partner;
            }

            MissingPartner partner() {
                List.copyOf(partner.specialisms()).forEach(one -> instead(partner.withSpecialisms(without(partner.specialisms(), one))));
                List.copyOf(partner.accreditations()).forEach(one -> instead(partner.withAccreditations(without(partner.accreditations(), one))));
                inOrder(partner.staff()).forEach(cell -> instead(partner.withStaff(without(partner.staff(), cell))));
                inOrder(partner.presence()).forEach(area -> instead(partner.withPresence(without(partner.presence(), area))));
                while (partner.references() > 0 && instead(partner.withReferences(partner.references() - 1))) {
                    // one fewer each time
                }
                turnover();
                return partner;
            }

            /// Whether this one does as well; then it is kept.
            private boolean instead(MissingPartner less) {
                var trial = tried(less);
                boolean asGood = trial.stay() != null && trial.stay().equals(partner.stay());
                partner = asGood ? trial : partner;
                return asGood;
            }

            /// To the nearest thousand above the least.
            private void turnover() {
                var most = partner.turnover();
                if (most == null || instead(partner.withTurnover(null))) {
                    return;
                }
                var no = BigDecimal.ZERO;
                var yes = most.pounds();
                while (yes.subtract(no).compareTo(THOUSAND) > 0 && !progress.stopped() && clock.instant().isBefore(end)) {
                    var middle = yes.add(no).divide(THOUSAND.add(THOUSAND), 0, RoundingMode.UP).multiply(THOUSAND);
                    if (middle.compareTo(yes) >= 0) {
                        return;
                    }
                    if (instead(partner.withTurnover(new Money(middle)))) {
                        yes = middle;
                    } else {
                        no = middle;
                    }
                }
            }

            /// The same at every run, which a map does not promise.
            private static <K> List<K> inOrder(Map<K, ?> all) {
                return all.keySet().stream().sorted(Comparator.comparing(Object::toString)).toList();
            }

            private static <T> List<T> without(List<T> all, T one) {
                return all.stream().filter(other -> !other.equals(one)).toList();
            }

            private static <K, V> Map<K, V> without(Map<K, V> all, K one) {
                var rest = new HashMap<>(all);
                rest.remove(one);
                return rest;
            }
        }
    }
}
