package org.bidweave.optimise.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// What an answer does not say as long as nobody has signed it: Fenwold’s repair before the deadline and after it.
class UntilSignedTest {

    private static final LocalDate DEADLINE = Objects.requireNonNull(Samples.CASE_3A.bid().tender().dates().submission());

    private static Situation on(LocalDate day) {
        var bid = Samples.CASE_3A.bid();
        return new Situation(bid, bid.current(), View.PLANNED, day);
    }

    private static Suggestion best(Situation now) {
        var suggest = new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system());
        var answer = suggest.repairs(now, Wishes.usual(now), 1, new Effort(Duration.ofSeconds(20)), Suggest.Progress.NONE);
        return assertInstanceOf(Answer.Ranked.class, answer).suggestions().getFirst();
    }

    @Test
    void itCountsWhatTheRulesSayOfTheBidAsItWouldBeApplied() {
        var now = on(Samples.CASE_3A.today());
        var best = best(now);
        var until = UntilSigned.of(Checks.STANDARD, now, best);
        var applied = Checks.STANDARD.assess(now.with(best.today()));

        assertEquals(applied.count(Verdict.BLOCKER), until.blockers());
        assertEquals(applied.count(Verdict.GAP), until.gaps());
        assertEquals(Verdict.GAP, until.worst());
        assertEquals("Today: 4 gaps, until Saltney Women's Space and Coastal Counselling Hub have signed and all papers are in (Declarations and registration, "
                + "Signatures and Due diligence).", until.words());
    }

    @Test
    void afterTheDeadlineWhatIsNotSignedStopsTheBidThoughTheAnswerHasNoBlocker() {
        var now = on(DEADLINE.plusDays(3));
        var best = best(now);
        var until = UntilSigned.of(Checks.STANDARD, now, best);

        assertEquals(0, best.after().count(Verdict.BLOCKER));
        assertTrue(until.blockers() > 0);
        assertEquals(Verdict.BLOCKER, until.worst());
        assertTrue(until.words().contains(until.blockers() + " blocker"), until.words());
    }
}
