package org.bidweave.optimise.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// Who could stand in for a partner that is suggested: Fenwold's repair with others like the charity of the coast in the pool.
class StandInsTest {

    private static Suggestion best(List<Organisation> more) {
        return best(more, Suggest.Progress.NONE);
    }

    private static Suggestion best(List<Organisation> more, Suggest.Progress progress) {
        var bid = Samples.CASE_3A.bid();
        var now = new Situation(bid, bid.current(), View.PLANNED, Samples.CASE_3A.today());
        var wishes = Wishes.usual(now).withPool(Stream.concat(now.candidates().stream(), more.stream()).toList());
        var suggest = new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system());
        var answer = suggest.repairs(now, wishes, 1, new Effort(Duration.ofSeconds(20)), progress);
        return assertInstanceOf(Answer.Ranked.class, answer).suggestions().getFirst();
    }

    private static Organisation saltney() {
        return Samples.CASE_3A.bid().organisations().stream().filter(one -> one.name().startsWith("Saltney")).findFirst().orElseThrow();
    }

    private static Organisation like(int number, UnaryOperator<Organisation> change) {
        return change.apply(saltney().withId(new OrganisationId("like-" + number)).withName("Like " + number));
    }

    private static List<String> instead(Suggestion suggestion) {
        return suggestion.instead().stream().flatMap(one -> one.others().stream()).map(Organisation::name).filter(name -> name.startsWith("Like") || name.startsWith("Saltney")).toList();
    }

    @Test
    void whoIsAlikeInAllThatCountsCouldStandInAndIsNamed() {
        var suggestion = best(IntStream.range(0, 5).mapToObj(number -> like(number, it -> it)).toList());

        assertEquals(5, instead(suggestion).size());
    }

    /// Each stand-in is judged by all the rules, which in a large pool takes longer than whoever has stopped wants to wait.
    @Test
    void whoeverStopsWaitsForNoStandIns() {
        var found = new AtomicBoolean();
        var suggestion = best(IntStream.range(0, 5).mapToObj(number -> like(number, it -> it)).toList(), new Suggest.Progress() {
            @Override
            public void better(Suggestion better) {
                found.set(true);
            }

            @Override
            public boolean stopped() {
                return found.get();
            }
        });

        assertFalse(suggestion.members().isEmpty());
        assertEquals(List.of(), suggestion.instead());
    }

    @Test
    void whoHasTooFewStaffOrNoBaseThereCouldNot() {
        var few = like(1, it -> it.withStaffPools(Map.of()));
        var elsewhere = like(2, it -> it.withPresence(List.of()));
        var uninsured = like(3, it -> it.withInsurance(List.of()));

        assertEquals(List.of(), instead(best(List.of(few, elsewhere))));
        assertEquals(List.of(), instead(best(List.of(few, elsewhere, uninsured))));
    }

    @Test
    void whereNobodyElseIsThereNobodyIsNamed() {
        assertEquals(List.of(), instead(best(List.of())));
    }
}
