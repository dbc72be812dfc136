package org.bidweave.tour;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.ClarificationEdits;
import org.bidweave.edit.GoNoGoEdits;
import org.bidweave.model.Award;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Progress;
import org.bidweave.model.QuestionId;
import org.bidweave.model.TurnoverMode;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is asked and decided before a bid is built, light and dark, for a person to look at.
@Tag("tour")
class DecidingTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theQuestionsToTheBuyer(Theme.Choice theme) {
        var bid = unsaid();
        var tour = new Tour(theme, Samples.CASE_5A.today(), bid);
        tour.picture("questions-ready", program -> {
            program.shell().open(bid.id());
            program.shell().go(new Place.Tender(TenderSection.QUESTIONS));
        });
        tour.picture("questions-finding", program -> program.shell().go(new Place.Findings("FIN-14")));
        var logged = logged(bid);
        var log = new Tour(theme, Samples.CASE_5A.today(), logged);
        log.picture("questions-log", program -> {
            program.shell().open(logged.id());
            program.shell().go(new Place.Tender(TenderSection.QUESTIONS));
        });
    }

    @Test
    void theQuestionsFitTheSmallestWindow() {
        var logged = logged(unsaid());
        var tour = new Tour(Theme.Choice.LIGHT, Samples.CASE_5A.today(), logged);
        tour.resize(1024, 700);
        tour.picture("questions-smallest", program -> {
            program.shell().open(logged.id());
            program.shell().go(new Place.Tender(TenderSection.QUESTIONS));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theGoNoGo(Theme.Choice theme) {
        var bid = unsaid();
        var tour = new Tour(theme, Samples.CASE_5A.today(), bid);
        tour.picture("go-no-go-open", program -> {
            program.shell().open(bid.id());
            program.shell().go(new Place.Tender(TenderSection.GO_NO_GO));
        });
        tour.picture("go-no-go-refused", program -> ((Button) program.find("#gonogo-close")).fire());
        var closed = GoNoGoEdits.close(Samples.CASE_5A.today()).change().apply(bid.withGoNoGo(GoNoGo.EMPTY
                .withOutcome(GoNoGo.Outcome.GO_WITH_PARTNERS)
                .withForPeople("One door for debt, homelessness and tenancies in both districts, run by people who live there.")
                .withLocalProvider("Dovecote keeps its night shelter and leads on outreach.")
                .withBy("Trustees of Riverbank")));
        var after = new Tour(theme, Samples.CASE_5A.today(), closed);
        after.picture("go-no-go-home", program -> {});
        after.picture("go-no-go-closed", program -> {
            program.shell().open(closed.id());
            program.shell().go(new Place.Tender(TenderSection.GO_NO_GO));
        });
        var decided = closed.withProgress(Progress.DECIDED).withAward(new Award(Award.Result.WON_IN_PART, null, "Lot 4 went on price; ask for the scores."));
        var end = new Tour(theme, Samples.CASE_5A.today(), decided);
        end.picture("award-home", program -> {});
        end.picture("award", program -> {
            program.shell().open(decided.id());
            program.shell().go(new Place.Tender(TenderSection.GO_NO_GO));
        });
    }

    @Test
    void theGoNoGoFitsTheSmallestWindow() {
        var bid = unsaid();
        var tour = new Tour(Theme.Choice.LIGHT, Samples.CASE_5A.today(), bid);
        tour.resize(1024, 700);
        tour.picture("go-no-go-smallest", program -> {
            program.shell().open(bid.id());
            program.shell().go(new Place.Tender(TenderSection.GO_NO_GO));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void canWeGoForThis(Theme.Choice theme) {
        var tour = new Tour(theme, Samples.CASE_1.today(), Samples.all());
        tour.picture("can-we-home", program -> {});
        tour.picture("can-we-home-answered", program -> {
            type(program, "can-we-income", "£145,000");
            type(program, "can-we-turnover", "£1.2m");
            type(program, "can-we-specialisms", "Bereavement support");
            type(program, "can-we-places", "Quayside, North");
            type(program, "can-we-people", "300");
        });
        tour.picture("can-we-no", program -> {
            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-value", "£600k");
            type(program, "can-we-asked-specialisms", "Bereavement support, Debt and welfare");
            type(program, "can-we-asked-places", "North, South, Quayside");
            type(program, "can-we-asked-people", "1,500");
        });
        tour.picture("can-we-yes", program -> {
            type(program, "can-we-turnover", "£100k");
            type(program, "can-we-value", "£60k");
            type(program, "can-we-asked-specialisms", "Bereavement support");
            type(program, "can-we-asked-places", "North");
            type(program, "can-we-asked-people", "250");
        });
        tour.picture("can-we-opened", program -> ((Button) program.find("#can-we-open")).fire());
        new Tour(theme, Samples.CASE_1.today()).picture("can-we-first-start", program -> {});
    }

    @Test
    void canWeFitsTheSmallestWindow() {
        var tour = new Tour(Theme.Choice.LIGHT, Samples.CASE_1.today(), Samples.all());
        tour.resize(1024, 700);
        tour.picture("can-we-home-smallest", program -> {});
        tour.picture("can-we-smallest", program -> {
            ((Button) program.find("#can-we-ask")).fire();
            type(program, "can-we-income", "£145,000");
            type(program, "can-we-turnover", "a lot");
        });
    }

    private static void type(TestProgram program, String id, String text) {
        ((TextField) program.find("#" + id)).setText(text);
    }

    /// Case 5A with a large threshold of which the buyer does not say how it is counted.
    private static Bid unsaid() {
        return Samples.CASE_5A.bid().withTender(tender -> tender
                .withTurnover(tender.turnover().withMultiple(Decimal.of(3)).withMode(TurnoverMode.NOT_STATED))
                .withDates(tender.dates().withClarification(LocalDate.of(2026, 10, 12))));
    }

    private static Bid logged(Bid bid) {
        var q1 = new QuestionId("Q1");
        var day = Samples.CASE_5A.today();
        var whose = "Please could you confirm whose turnover is counted where several charities bid together? We ask because members would "
                + "perform the work, or guarantee it.";
        var changed = bid;
        for (var edit : List.of(
                ClarificationEdits.add("FIN-14", whose), ClarificationEdits.setAsked(q1, day.minusDays(4)),
                ClarificationEdits.setAnswer(q1, "Combined turnover of all members is counted.", day.minusDays(1)),
                ClarificationEdits.setEffect(q1, "Turnover: counted together. The blocker on turnover is gone."),
                ClarificationEdits.add("LOT-02", "May a bidder state which lots it would rather win?"),
                ClarificationEdits.setAsked(new QuestionId("Q2"), day.minusDays(4)),
                ClarificationEdits.add("", "Are the premises in Northbeck available to the new contractor?"))) {
            changed = edit.change().apply(changed);
        }
        return changed;
    }
}
