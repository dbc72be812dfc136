package org.bidweave.optimise.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.bidweave.Samples;
import org.bidweave.check.About;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.LineId;
import org.junit.jupiter.api.Test;

/// What is said beside the demands that cannot be met: in the case of the counsellors one service is called after a specialism and one is not.
class NotPossibleTest {

    private static final Situation NOW = new Situation(Samples.CASE_4.bid(), Samples.CASE_4.bid().current(), View.PLANNED, Samples.CASE_4.today());

    private static NotPossible without(String service) {
        var line = NOW.tender().lines().stream().filter(one -> one.name().equals(service)).findFirst().orElseThrow().id();
        return new NotPossible(List.of(demand(line)), List.of(demand(line)), true);
    }

    private static Demand demand(LineId line) {
        return new Demand("CAP-01", About.line(NOW.lotIdsBid().getFirst(), line), "people");
    }

    @Test
    void whereAServiceIsCalledAfterASpecialismItIsSaidWhoIsGivenIt() {
        assertEquals(Optional.of("Counselling is given only to whoever is known to deliver it, or does it today."), without("Counselling").granted(NOW));
        assertEquals(Optional.empty(), new NotPossible(List.of(new Demand("ACC-01", About.THE_BID, "BACP")), List.of(), true).granted(NOW));
    }
}
