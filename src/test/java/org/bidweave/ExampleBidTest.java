package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.exchange.planfile.ExampleBid;
import org.bidweave.model.BidId;
import org.junit.jupiter.api.Test;

class ExampleBidTest {

    @Test
    void theExampleStandsTodayAsTheCaseStoodOnItsFirstDay() {
        var today = LocalDate.of(2031, 1, 15);
        var example = ExampleBid.on(today, new BidId("example"));
        var sample = Samples.CASE_1.bid();
        assertEquals(today.plusDays(23), example.tender().dates().submission());
        for (var view : View.values()) {
            assertEquals(
                    Checks.STANDARD.assess(new Situation(sample, sample.current(), view, Samples.CASE_1.today())).rules(),
                    Checks.STANDARD.assess(new Situation(example, example.current(), view, today)).rules());
        }
    }
}
