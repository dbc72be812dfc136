package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.bidweave.bench.RandomSession;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.Partnering;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.suggest.SameRules;
import org.bidweave.optimise.suggest.Wishes;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What the search calls a blocker or a gap is what the checks find of the consortium it builds, whatever the bid and the wishes.
class SuggestAgreesTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());

    @Test
    void afterAnyEditsTheChecksFindWhatTheProblemCounts() {
        LongStream.range(0, Long.getLong("bidweave.bids", 100)).forEach(seed -> agrees(edited(TestBids.WESTMERE, seed), TestBids.TODAY, seed));
    }

    @Test
    void whateverTheBuyerAsksTheChecksFindWhatTheProblemCounts() {
        LongStream.range(0, Long.getLong("bidweave.bids", 100)).forEach(seed -> agrees(asking(edited(TestBids.WESTMERE, seed), new Random(seed)), TestBids.TODAY, seed));
    }

    @TestFactory
    List<DynamicTest> inEveryCaseTheChecksFindWhatTheProblemCounts() throws IOException {
        var folder = Path.of(System.getProperty("bidweave.cases", "../shared/cases"));
        assumeTrue(Files.isDirectory(folder), "The worked cases are not in " + folder + "; name their folder with -Dbidweave.cases.");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)case-.*\\.json")).sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                        var read = CaseFile.read(file);
                        for (long seed = 0; seed < Long.getLong("bidweave.bids", 20); seed++) {
                            var bid = edited(read.bid(), seed);
                            agrees(seed % 2 == 0 ? bid : asking(bid, new Random(seed)), read.today(), seed);
                        }
                    }))
                    .toList();
        }
    }

    /// The same bid to a buyer who asks other things: two lots, another way to count turnover, partners, a part for the lead, accreditations.
    private static Bid asking(Bid bid, Random random) {
        var tender = bid.tender();
        var first = tender.lots().getFirst();
        var lots = tender.lots().size() > 1 ? tender.lots() : List.of(first, new Lot(new LotId("Second"), "", "", first.annualValue(), first.areas(),
                first.volumes(), first.lineValues()));
        var rule = new TurnoverRule(random.nextBoolean() ? Money.of(300_000 + random.nextInt(1_500_000)) : null, Map.of(), null,
                any(random, TurnoverMode.values()), Decimal.of("0.5"), any(random, TurnoverScope.values()), YearBasis.LATEST, 1, TurnoverKind.GENERAL);
        var multiple = rule.amount() == null ? rule.withMultiple(new Decimal(BigDecimal.valueOf(5 + random.nextInt(20), 1))) : rule;
        var specialism = tender.specialisms().isEmpty() ? null : tender.specialisms().getFirst().specialism();
        var accreditations = specialism == null ? List.<AccreditationRequirement>of()
                : List.of(new AccreditationRequirement("Quality mark", any(random, AccreditationScope.values()), specialism));
        var partnering = new Partnering(random.nextBoolean() ? Decimal.of("0.3") : null, true, random.nextInt(4), Decimal.of("0.6"), false, false, random.nextBoolean());
        var asked = tender.withLots(lots).withTurnover(multiple).withAccreditations(accreditations).withPartnering(partnering)
                .withReferences(new ReferencesRequirement(random.nextInt(3), null, null))
                .withLotLimits(new LotLimits(null, 1 + random.nextInt(lots.size())));
        var ids = lots.stream().map(Lot::id).toList();
        return bid.withTender(asked).withAlternative(bid.current(), alternative -> alternative.withLotsBid(ids))
                .withOrganisations(bid.organisations().stream().map(one -> random.nextInt(3) > 0 ? one
                        : one.withAccreditations(List.of(new AccreditationHeld("Quality mark", null)))).toList());
    }

    static void agrees(Bid bid, LocalDate today, long seed) {
        var random = new Random(seed);
        var now = new Situation(bid, bid.current(), any(random, View.values()), today);
        if (now.lotsBid().isEmpty() || now.lotsBid().stream().anyMatch(lot -> lot.annualValue() == null || !lot.annualValue().isPositive())) {
            return;
        }
        assertEquals(List.of(), SameRules.differences(now, wishes(now, random), WHOLE), "seed " + seed);
    }

    private static <T> T any(Random random, T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    static Bid edited(Bid bid, long seed) {
        var session = new RandomSession(bid, seed);
        for (int edit = 0; edit < seed % 30; edit++) {
            session.step();
        }
        return session.bid();
    }

    private static Wishes wishes(Situation now, Random random) {
        var goals = new ArrayList<Goal>();
        goals.add(any(random, Goal.values()));
        goals.add(any(random, Goal.values()));
        var without = now.bid().organisations().stream().filter(_ -> random.nextInt(6) == 0).map(Organisation::id).toList();
        var wishes = Wishes.usual(now).withGoals(goals.stream().distinct().toList()).withWithout(without);
        return random.nextBoolean() ? wishes.withMayLead(List.of()) : wishes;
    }
}
