package org.bidweave.ui.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bidweave.TestBids;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

/// What another version does to the dates, the timetable and the values, in sentences.
class VersionNewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Bid BID = TestBids.WESTMERE
            .withTender(tender -> tender.withDates(tender.dates().withSubmission(LocalDate.of(2026, 10, 12)).withAward(null)));

    private static List<VersionNews.Line> between(Bid before, Bid after) {
        return new VersionNews(new Texts(Locale.UK)).between(situation(before), situation(after));
    }

    private static Situation situation(Bid bid) {
        return new Situation(bid, bid.alternatives().getFirst().id(), View.PLANNED, TODAY);
    }

    private static Bid submitted(LocalDate day) {
        return BID.withTender(tender -> tender.withDates(tender.dates().withSubmission(day)));
    }

    private static Bid valued(Bid bid, long pounds) {
        return bid.withTender(tender -> tender.withLots(List.of(Lot.named(new LotId("L1"), "North").withAnnualValue(Money.of(pounds)))));
    }

    @Test
    void stepsThatAnEarlierDeadlineMakesLateAreNamed() {
        var lines = between(submitted(LocalDate.of(2026, 10, 14)), submitted(LocalDate.of(2026, 10, 8)));
        assertEquals("Submission moves from 14 October 2026 to 8 October 2026, 6 days earlier.", lines.getFirst().sentence());
        var late = lines.stream().filter(line -> line.state() == State.RISK).map(VersionNews.Line::sentence).toList();
        assertEquals(List.of("2 steps are late then that are not now: Notice entered, Go or no-go (G1)."), late);
    }

    @Test
    void stepsThatALaterDeadlineRescuesAreCounted() {
        var lines = between(submitted(LocalDate.of(2026, 10, 8)), submitted(LocalDate.of(2026, 10, 14)));
        assertEquals("2 steps are late no longer.", lines.getLast().sentence());
    }

    @Test
    void aDayThatComesOrGoesIsSaid() {
        var awarded = BID.withTender(tender -> tender.withDates(tender.dates().withAward(LocalDate.of(2026, 12, 1))));
        assertEquals(List.of("Award is on 1 December 2026; it had no day before."), sentences(BID, awarded));
        assertEquals(List.of("Award has no day any longer."), sentences(awarded, BID));
    }

    @Test
    void theValuesOfTheLotsAreHeldAgainstEachOther() {
        var before = valued(BID, 300_000);
        assertEquals(List.of("All lots together go from £300,000 to £400,000 a year: £100,000 more."),
                sentences(unticked(before), unticked(valued(BID, 400_000))));
        assertEquals(List.of("The lots bid together go from £300,000 to £250,000 a year: £50,000 less."),
                sentences(ticked(before), ticked(valued(BID, 250_000))));
    }

    private static List<String> sentences(Bid before, Bid after) {
        return between(before, after).stream().map(VersionNews.Line::sentence).toList();
    }

    private static Bid unticked(Bid bid) {
        return bid.withAlternatives(bid.alternatives().stream().map(it -> it.withLotsBid(List.of())).toList());
    }

    private static Bid ticked(Bid bid) {
        return bid.withAlternatives(bid.alternatives().stream().map(it -> it.withLotsBid(List.of(new LotId("L1")))).toList());
    }
}
