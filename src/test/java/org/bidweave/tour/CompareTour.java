package org.bidweave.tour;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.compare.Fenwold;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Stage;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Alternatives side by side, and what breaks if a partner leaves, light and dark, for a person to look at.
@Tag("tour")
class CompareTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theCoastWithAndWithoutItsCharity(Theme.Choice theme) {
        var tour = new Tour(theme, Fenwold.TODAY, Fenwold.BID);
        tour.picture("compare", program -> {
            program.shell().open(Fenwold.BID.id());
            program.shell().goCompare();
        });
        tour.picture("compare-below", program -> scroll(program, 0.55));
        tour.picture("compare-bottom", program -> scroll(program, 1));
        tour.picture("compare-all-rules", program -> {
            scroll(program, 0);
            half(program, "#compare-rules", 1);
        });
        tour.picture("compare-pairs", program -> {
            half(program, "#compare-rules", 0);
            half(program, "#compare-leaves", 1);
            scroll(program, 0.3);
        });
        tour.resize(1024, 700);
        tour.picture("compare-smallest", program -> {
            half(program, "#compare-leaves", 0);
            scroll(program, 0);
        });
        tour.picture("compare-smallest-below", program -> scroll(program, 0.6));
        tour.resize(1440, 900);
        tour.picture("compare-adopted", program -> {
            scroll(program, 0);
            ((Button) program.find("#adopt-B")).fire();
        });
        tour.picture("compare-secured", program -> program.shell().switchView());
        tour.picture("compare-three", program -> {
            program.shell().switchView();
            ((Button) program.find("#compare-alone-add")).fire();
        });
        tour.resize(1024, 700);
        tour.picture("compare-smallest-three", program -> {});
        tour.picture("compare-smallest-three-below", program -> scroll(program, 1));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void whatTrusteesSawAndDecided(Theme.Choice theme) {
        var tour = new Tour(theme, Fenwold.TODAY, Fenwold.BID);
        tour.picture("compare-recorded", program -> {
            program.shell().open(Fenwold.BID.id());
            program.shell().goCompare();
            ((Button) program.find("#adopt-B")).fire();
            ((TextField) program.find("#decision-reason")).setText("Nobody on the coast is left out, and Saltney’s own charity leads there.");
            ((TextField) program.find("#decision-by")).setText("Trustees of Marram House");
            ((Button) program.find("#decision-record")).fire();
            ((Button) program.find("#version-keep")).fire();
            Reveal.show(program.find("#version-keep"));
        });
        tour.picture("compare-since", program -> {
            var open = program.shell().session(Fenwold.BID.id()).orElseThrow();
            open.apply(MemberEdits.of(Fenwold.B, open.bid().organisation(Fenwold.SALTNEY).orElseThrow()).setStage(Stage.MOU_SIGNED, ""));
            program.find(".record-row");
            program.scene().getRoot().lookupAll(".button").stream().filter(node -> "What has changed since As trustees saw it".equals(node.getAccessibleText()))
                    .findFirst().map(Button.class::cast).orElseThrow().fire();
            scroll(program, 0);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void oneAlternativeAndManyLots(Theme.Choice theme) {
        var bid = Samples.CASE_5A.bid();
        var tour = new Tour(theme, Samples.CASE_5A.today(), bid);
        tour.picture("compare-only-one", program -> {
            program.shell().open(bid.id());
            program.shell().goCompare();
        });
        tour.picture("compare-only-one-below", program -> scroll(program, 1));
    }

    private static void scroll(TestProgram program, double to) {
        ((ScrollPane) program.find(".compare").lookup(".scroll-pane")).setVvalue(to);
    }

    private static void half(TestProgram program, String choice, int index) {
        ((ToggleButton) program.find(choice).lookupAll(".toggle-button").toArray()[index]).fire();
    }
}
