package org.bidweave.tour;

import javafx.scene.control.Button;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.MemberSection;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Stage;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A partner tried, kept and dated, and the plan beside what is signed, for a person to look at.
@Tag("tour")
class TrialTour {

    private static final OrganisationId SALTNEY = new OrganisationId("Saltney Women's Space");

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void thePartnerOfTheCoastIsTriedAndKept(Theme.Choice theme) {
        var bid = Samples.CASE_3A.bid();
        var tour = new Tour(theme, Samples.CASE_3A.today(), bid);
        tour.picture("trial-before", program -> program.shell().open(bid.id()));
        tour.picture("trial", program -> press(program, "Try Saltney Women's Space"));
        tour.picture("trial-secured", program -> program.shell().switchView());
        tour.resize(1024, 700);
        tour.picture("trial-smallest", program -> program.shell().switchView());
        tour.resize(1440, 900);
        tour.picture("trial-kept", program -> ((Button) program.find("#trial .primary")).fire());
        tour.picture("trial-stage", program -> program.shell().go(new Place.Consortium(SALTNEY, MemberSection.STAGE)));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void thePlanBesideWhatIsSigned(Theme.Choice theme) {
        var bid = Samples.CASE_1.bid();
        var stillwater = bid.alternative(bid.current()).members().stream().filter(member -> member.stage() == Stage.EOI).findFirst().orElseThrow();
        var tour = new Tour(theme, Samples.CASE_1.today(), bid);
        tour.picture("both-views-planned", program -> program.shell().open(bid.id()));
        tour.picture("both-views-secured", program -> program.shell().switchView());
        tour.picture("stage-days", program -> program.shell().go(new Place.Consortium(stillwater.organisation(), MemberSection.STAGE)));
    }

    private static void press(TestProgram program, String words) {
        program.find(".candidate");
        program.scene().getRoot().lookupAll(".button").stream().filter(node -> words.equals(node.getAccessibleText())).findFirst()
                .map(Button.class::cast).orElseThrow().fire();
    }
}
