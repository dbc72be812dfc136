package org.bidweave.ui.home;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// What a bid says of itself on the board and in the list.
class HomeCardsTest {

    private static TestProgram started(Bid bid) {
        return TestProgram.start(new MemoryLibrary(bid), TestBids.TODAY, Theme.Choice.LIGHT);
    }

    private static String value(Bid bid) {
        return ((Label) started(bid).find(".bid-value")).getText();
    }

    @Test
    void theValueSaysThatItIsYearlyAndOfWhichLots() {
        onFxThread(() -> {
            assertEquals("£600,000 a year", value(Samples.CASE_1.bid()));
            var several = Samples.CASE_5A.bid();
            assertEquals("£1,330,000 a year, 3 of 4 lots", value(several));
            assertTrue(value(several.withAlternative(several.current(), it -> it.withLotsBid(List.of()))).endsWith(" a year, all 4 lots"));
        });
    }

    @Test
    void aBidWithoutATitleHasANameInTheListToo() {
        onFxThread(() -> {
            var program = started(Bid.empty(new BidId("new")));
            program.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                    .filter(button -> "List".equals(button.getText())).findFirst().orElseThrow().fire();
            var list = (TableView<?>) program.find(".table-view");
            assertEquals("Untitled bid", list.getColumns().getFirst().getCellData(0));
        });
    }
}
