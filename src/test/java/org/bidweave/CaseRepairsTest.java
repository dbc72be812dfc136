package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.large.LargePool;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Demand;
import org.bidweave.optimise.suggest.PartnerSearch;
import org.bidweave.optimise.suggest.Obstacles;
import org.bidweave.optimise.suggest.Suggest;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.suggest.Wishes;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// The smallest repair of each worked case is what was worked out by hand.
class CaseRepairsTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());
    private static final Suggest SUGGEST = new Suggest(Checks.STANDARD, WHOLE, InstantSource.system());

    @Test
    void westmereNeedsStillwaterToSignAndNothingElse() {
        var repair = repair("case-1.json", View.SECURED);

        assertEquals(List.of("Stillwater Bereavement Support"), names(repair.joins()));
        assertTrue(closed(repair).containsAll(List.of("FIN-02", "SPC-01", "CAP-01")));
        assertEquals(List.of(), failing(repair));
    }

    @Test
    void calderbrookTakesBridgewayInAndLowersPenninesShare() {
        var repair = repair("case-2.json", View.PLANNED);

        assertEquals(List.of("Bridgeway ESOL Collective"), names(repair.joins()));
        assertTrue(closed(repair).containsAll(List.of("FIN-04", "SPC-01")));
        assertEquals(List.of(), failing(repair));
    }

    @Test
    void fenwoldsBestPairIsSaltneyAndCoastal() {
        var repair = repair("case-3a.json", View.PLANNED);

        assertEquals(List.of("Saltney Women's Space", "Coastal Counselling Hub"), names(repair.joins()));
        assertTrue(closed(repair).containsAll(List.of("ARE-01", "SPC-02", "CAP-01")));
        assertEquals(0, repair.after().count(Verdict.BLOCKER));
    }

    @Test
    void ashcombeTakesLadderAndWellStreetAndItsCafeStopsCounselling() {
        var repair = repair("case-4.json", View.PLANNED);

        assertEquals(List.of("Ladder Mentoring", "Well Street Therapy CIC"), names(repair.joins()));
        assertEquals(List.of("Upper Vale Youth Cafe"), names(repair.stops().stream().map(Suggestion.Stops::member).toList()));
        assertTrue(closed(repair).containsAll(List.of("ACC-01", "MON-02")));
    }

    @Test
    void thatAshcombesCafeStopsLeavesMorePeopleUnservedThereWhichIsSaid() {
        var opened = repair("case-4.json", View.PLANNED).effect().opens().stream().filter(change -> change.rule().id().equals("CAP-01"))
                .flatMap(change -> change.findings().stream()).map(Finding::message).toList();

        assertEquals(List.of("COU in Upper: partners can serve 15 of 140 people, 125 short (2.5 full-time staff)."), opened);
    }

    @Test
    void thePartnerWhomAshcombeMissesIsAccreditedForWhatItIsToDo() {
        var now = situation("case-4.json", View.PLANNED);
        var wishes = Wishes.usual(now);
        var best = best(SUGGEST.ranked(now, wishes, 1, Effort.USUAL, Suggest.Progress.NONE));

        var missing = new PartnerSearch(Checks.STANDARD, WHOLE, InstantSource.system()).of(now, wishes, best, Effort.USUAL, Suggest.Progress.NONE);

        assertEquals(List.of("Counselling"), missing.specialisms().stream().map(Object::toString).toList());
        assertEquals(List.of("BACP_OR_EQUIV"), missing.accreditations());
        assertEquals(0, missing.stay());
    }

    @Test
    void whereNothingCanBeDoneBetterEverythingStaysWithThoseWhoHaveIt() {
        var fenwold = situation("case-3a.json", View.PLANNED);
        var westmere = situation("case-1.json", View.PLANNED);

        assertTrue(best(SUGGEST.ranked(fenwold, Wishes.usual(fenwold).withPool(List.of()), 1, Effort.USUAL, Suggest.Progress.NONE)).asItIs(fenwold));
        assertTrue(best(SUGGEST.ranked(westmere, Wishes.usual(westmere), 1, Effort.USUAL, Suggest.Progress.NONE)).asItIs(westmere));
        assertFalse(repair("case-2.json", View.PLANNED).asItIs(situation("case-2.json", View.PLANNED)));
    }

    @Test
    void threeRiversNeedsFerryman() {
        var repair = repair("case-5a.json", View.PLANNED);

        assertEquals(List.of("Ferryman Housing Support"), names(repair.joins()));
        assertTrue(closed(repair).containsAll(List.of("FIN-08", "CAP-01", "LOT-04")));
        assertEquals(List.of(), failing(repair));
    }

    @Test
    void whatNobodyCanBringIsNamedAndThePartnerWhoWouldIsDescribed() {
        var now = situation("case-3a.json", View.PLANNED);
        var wishes = Wishes.usual(now).withPool(now.candidates().stream().filter(one -> !one.name().startsWith("Saltney")).toList());

        var obstacles = new Obstacles(Checks.STANDARD, WHOLE, InstantSource.system()).of(now, wishes, Effort.USUAL, Suggest.Progress.NONE);
        var best = best(SUGGEST.repairs(now, wishes, 1, Effort.USUAL, Suggest.Progress.NONE));
        var missing = new PartnerSearch(Checks.STANDARD, WHOLE, InstantSource.system()).of(now, wishes, best, Effort.USUAL, Suggest.Progress.NONE);

        assertEquals(List.of("ARE-01", "CAP-01"), obstacles.nobody().stream().map(Demand::rule).toList());
        assertEquals(List.of("Saltney Coast"), missing.presence().keySet().stream().map(area -> now.areaName(area)).toList());
        assertFalse(missing.staff().isEmpty());
        assertEquals(0, missing.stay());
        var filled = wishes.withPool(Stream.concat(wishes.pool().stream(), Stream.of(missing.profile(now))).toList());
        assertEquals(List.of(), failing(best(SUGGEST.repairs(now, filled, 1, Effort.USUAL, Suggest.Progress.NONE))));
    }

    @Test
    void theNextSuggestionIsNotTheFirstWithSomebodyAdded() {
        var now = situation("case-5a.json", View.PLANNED);

        var ranked = assertInstanceOf(Answer.Ranked.class, SUGGEST.repairs(now, Wishes.usual(now), 3, Effort.USUAL, Suggest.Progress.NONE));

        assertEquals(3, ranked.suggestions().size());
        for (int later = 1; later < 3; later++) {
            var members = names(ranked.suggestions().get(later).members());
            assertTrue(ranked.suggestions().subList(0, later).stream().noneMatch(before -> members.containsAll(names(before.members()))));
        }
    }

    @Test
    void pinsThatContradictAreSaidInWords() {
        var now = situation("case-1.json", View.PLANNED);
        var lead = now.lead().orElseThrow().id();

        var refused = assertInstanceOf(Answer.Refused.class,
                SUGGEST.ranked(now, Wishes.usual(now).withWith(List.of(lead)).withWithout(List.of(lead)), 1, Effort.USUAL, Suggest.Progress.NONE));

        assertEquals("Harbourlight Community Trust is to be in and to be left out: only one is possible.", refused.why());
    }

    @Test
    void inALargePoolTooTheWorkStaysWhereNothingIsBetter() {
        var now = situation("case-3a.json", View.PLANNED);
        var strangers = IntStream.range(0, 120).mapToObj(i -> Organisation.named(new OrganisationId("stranger-" + i), "Stranger " + i)).toList();
        var large = new Suggest(Checks.STANDARD, new LargePool(InstantSource.system()), InstantSource.system());

        var best = best(large.ranked(now, Wishes.usual(now).withPool(strangers), 1, Effort.USUAL, Suggest.Progress.NONE));

        assertTrue(best.asItIs(now), names(best.members()).toString());
        assertTrue(best.proven(), best.reached().toString());
    }

    private static Suggestion repair(String name, View view) {
        var now = situation(name, view);
        var repair = best(SUGGEST.repairs(now, Wishes.usual(now), 1, Effort.USUAL, Suggest.Progress.NONE));
        assertTrue(repair.proven());
        return repair;
    }

    private static Suggestion best(Answer answer) {
        return assertInstanceOf(Answer.Ranked.class, answer).suggestions().getFirst();
    }

    private static Situation situation(String name, View view) {
        var file = Path.of(System.getProperty("bidweave.cases", "../shared/cases"), name);
        assumeTrue(Files.exists(file), "The worked cases are not here: there is no " + file + ".");
        var read = CaseFile.read(file);
        return new Situation(read.bid(), read.bid().current(), view, read.today());
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }

    private static List<String> closed(Suggestion suggestion) {
        return suggestion.effect().closes().stream().map(change -> change.rule().id()).toList();
    }

    private static List<String> failing(Suggestion suggestion) {
        return suggestion.after().rules().entrySet().stream()
                .filter(rule -> rule.getValue() == Verdict.BLOCKER || rule.getValue() == Verdict.GAP).map(rule -> rule.getKey()).toList();
    }
}
