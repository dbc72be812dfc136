package org.bidweave.canwego;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.BidJson;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.PresenceHeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FirstBidTest {

    static Stream<FirstBid> answers() {
        var us = new Us(Money.of(180_000), List.of("bereavement support"), places("York", "Leeds"), 300);
        var asked = new Asked(Money.of(300_000), null, Money.of(200_000), List.of("Bereavement support", "Debt advice"),
                places("York", "Leeds"), 480);
        return Stream.of(
                new FirstBid(Us.NOTHING, Asked.NOTHING),
                new FirstBid(us, Asked.NOTHING),
                new FirstBid(Us.NOTHING, asked),
                new FirstBid(us, asked),
                new FirstBid(us, new Asked(null, Decimal.of(2), null, List.of(), places("York"), 480)),
                new FirstBid(new Us(null, List.of("Debt advice", "debt advice"), places("leeds", "LEEDS", "all places"), 300),
                        new Asked(null, null, null, List.of("debt advice", "Debt Advice"), places("Leeds", "leeds", "York"), 480)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aBidOfTheAnswersReadsBackFromItsFileAndItsBackup(FirstBid answers, @TempDir Path folder) throws IOException {
        var bid = answers.bid(new BidId("new"));
        var file = folder.resolve("new" + BidFile.ENDING);
        BidFile.write(bid, file);

        assertEquals(bid, BidJson.read(BidJson.write(bid)));
        assertEquals(bid, BidFile.read(file));
    }

    @Test
    void aPlaceIsOneWhateverItsCaseAndAsTheBuyerSpellsIt() {
        var bid = new FirstBid(new Us(null, List.of(), places("leeds", "York"), null),
                new Asked(null, null, null, List.of(), places("Leeds", "LEEDS"), null)).bid(new BidId("new"));

        assertEquals(List.of("Leeds", "York"), bid.tender().areas().stream().map(Area::name).toList());
        assertEquals(1, bid.tender().lots().getFirst().areas().size());
        assertEquals(bid.tender().areas().stream().map(Area::id).toList(),
                bid.organisations().getFirst().presence().stream().map(PresenceHeld::area).toList());
    }

    @Test
    void whoWorksInTheWholeCountyIsPresentInItsDistrict() {
        var leeds = new Where(new Area(new AreaId("new"), "Leeds", "E08000035"), List.of("E08000035"), List.of("E08000035"));
        var county = new Where(new Area(new AreaId("new"), "West Yorkshire", "E11000006"), List.of("E08000035", "E08000036"), List.of("E08000035", "E08000036"));
        var bid = new FirstBid(new Us(null, List.of(), List.of(county), null), new Asked(null, null, null, List.of(), List.of(leeds), null))
                .bid(new BidId("new"));

        assertEquals(List.of("E08000035", "E11000006"), bid.tender().areas().stream().map(Area::code).toList());
        assertEquals(List.of(new AreaId("west yorkshire"), new AreaId("leeds")),
                bid.organisations().getFirst().presence().stream().map(PresenceHeld::area).toList());
    }

    @Test
    void twoPlacesOfOneNameAreTwo() {
        var county = new Where(new Area(new AreaId("new"), "Hill", "X1"), List.of("D1", "D2"), List.of("D1", "D2"));
        var within = new Where(new Area(new AreaId("new"), "Hill", "", "D3"), List.of(), List.of());
        var bid = new FirstBid(Us.NOTHING, new Asked(null, null, null, List.of(), List.of(county, within), null)).bid(new BidId("new"));

        assertEquals(List.of(new AreaId("hill x1"), new AreaId("hill d3")), bid.tender().areas().stream().map(Area::id).toList());
    }

    @Test
    void aSpecialismIsOneWhateverItsCaseAndStops() {
        var bid = new FirstBid(new Us(null, List.of("debt and welfare-rights"), List.of(), null),
                new Asked(null, null, null, List.of("Debt & welfare rights"), List.of(), null)).bid(new BidId("new"));

        assertEquals("Debt & welfare rights", bid.organisations().getFirst().specialisms().getFirst().specialism().name());
    }

    static List<Where> places(String... names) {
        return Stream.of(names).map(Where::own).toList();
    }
}
