package org.bidweave.canwego;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.exchange.planfile.BidJson;
import org.bidweave.model.Area;
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
        var us = new Us(Money.of(180_000), List.of("bereavement support"), List.of("York", "Leeds"), 300);
        var asked = new Asked(Money.of(300_000), null, Money.of(200_000), List.of("Bereavement support", "Debt advice"),
                List.of("York", "Leeds"), 480);
        return Stream.of(
                new FirstBid(Us.NOTHING, Asked.NOTHING),
                new FirstBid(us, Asked.NOTHING),
                new FirstBid(Us.NOTHING, asked),
                new FirstBid(us, asked),
                new FirstBid(us, new Asked(null, Decimal.of(2), null, List.of(), List.of("York"), 480)),
                new FirstBid(new Us(null, List.of("Debt advice", "debt advice"), List.of("leeds", "LEEDS", "all places"), 300),
                        new Asked(null, null, null, List.of("debt advice", "Debt Advice"), List.of("Leeds", "leeds", "York"), 480)));
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
        var bid = new FirstBid(new Us(null, List.of(), List.of("leeds", "York"), null),
                new Asked(null, null, null, List.of(), List.of("Leeds", "LEEDS"), null)).bid(new BidId("new"));

        assertEquals(List.of("Leeds", "York"), bid.tender().areas().stream().map(Area::name).toList());
        assertEquals(1, bid.tender().lots().getFirst().areas().size());
        assertEquals(bid.tender().areas().stream().map(Area::id).toList(),
                bid.organisations().getFirst().presence().stream().map(PresenceHeld::area).toList());
    }
}
