package org.bidweave.ui.suggest;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.suggest.Answer;
import org.bidweave.optimise.suggest.Suggest;
import org.bidweave.optimise.suggest.Suggestion;
import org.bidweave.optimise.whole.WholeProblem;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class BeforeApplyingTest {

    private static final String NEW_PARTNERS = "The cost is not known in full: what the work costs Saltney Women's Space and Coastal Counselling Hub is not known,"
            + " and the price of the people they serve stands for it.";

    @Test
    void whereTheLowestCostIsWantedItIsSaidWhoseCostsAreNotEntered() {
        assertTrue(said(withCosts(), Goal.LOWEST_COST).contains(NEW_PARTNERS), said(withCosts(), Goal.LOWEST_COST)::toString);
        assertFalse(said(withCosts(), Goal.FEWEST_MEMBERS).toString().contains("The cost is not known in full"));
    }

    @Test
    void directCostWithoutItsOverheadIsNoKnownCost() {
        var lead = bid().alternative(bid().current()).members().getFirst().organisation();
        var half = withCosts().withAlternative(bid().current(), alternative -> alternative.withMembers(alternative.members().stream()
                .map(member -> member.organisation().equals(lead) ? member.withCosts(member.costs().withOverheadRate(null)) : member).toList()));

        assertTrue(said(half, Goal.LOWEST_COST).toString().contains("what the work costs " + bid().nameOf(lead) + ", "), said(half, Goal.LOWEST_COST)::toString);
    }

    private static Bid bid() {
        return Samples.CASE_3A.bid();
    }

    /// With the costs of all who are in the plan.
    private static Bid withCosts() {
        return bid().withAlternative(bid().current(), alternative -> alternative.withMembers(alternative.members().stream()
                .map(member -> member.withCosts(member.costs().withDirect(new Money(new BigDecimal("100000"))).withOverheadRate(new Decimal(new BigDecimal("0.1"))))).toList()));
    }

    private static List<String> said(Bid bid, Goal goal) {
        var now = new Situation(bid, bid.current(), View.PLANNED, Samples.CASE_3A.today());
        var wanted = Wanted.usual(true);
        var asked = Asked.of(now, wanted.withAims(wanted.aims().stream().map(aim -> new Wanted.Aim(aim.goal(), aim.goal() == goal)).toList()), List.of());
        var answer = new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system())
                .repairs(now, asked.wishes(), 1, Effort.USUAL, Suggest.Progress.NONE);
        Suggestion best = assertInstanceOf(Answer.Ranked.class, answer).suggestions().getFirst();
        assertEquals(2, best.joins().size());
        return onFxThread(() -> labels(new BeforeApplying(new Texts(Locale.UK), asked, best)).toList());
    }

    private static Stream<String> labels(Node node) {
        return node instanceof Label label ? Stream.of(label.getText())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(BeforeApplyingTest::labels) : Stream.of();
    }
}
