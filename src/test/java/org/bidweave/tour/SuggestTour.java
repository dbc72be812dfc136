package org.bidweave.tour;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.bidweave.MemoryLibrary;
import org.bidweave.NorthEast;
import org.bidweave.RegisterCast;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The smallest repairs of three cases, for a person to look at.
@Tag("tour")
class SuggestTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theRepairsOfTheCases(Theme.Choice theme) {
        for (var sample : new Samples[] {Samples.CASE_3A, Samples.CASE_2, Samples.CASE_5A}) {
            var bid = sample.bid();
            var tour = new Tour(theme, sample.today(), bid);
            tour.picture("suggest-" + sample.file() + "-button", program -> program.shell().open(bid.id()));
            tour.picture("suggest-" + sample.file() + "-begin", program -> program.shell().goSuggest());
            tour.picture("suggest-" + sample.file(), program -> press(program, "#suggest-start"));
            tour.picture("suggest-" + sample.file() + "-below", program -> Reveal.show(program.find("#suggest-apply-0")));
            tour.resize(1024, 700);
            tour.picture("suggest-" + sample.file() + "-smallest", program -> Reveal.show(program.find("#suggest-sentence")));
            tour.picture("suggest-" + sample.file() + "-smallest-below", program -> Reveal.show(program.find("#suggest-apply-0")));
            tour.resize(1440, 900);
            tour.picture("suggest-" + sample.file() + "-seen", program -> press(program, "#suggest-see-0"));
            tour.picture("suggest-" + sample.file() + "-left", program -> {
                program.shell().session(bid.id()).orElseThrow().leaveTrial();
                program.shell().goSuggest();
            });
            tour.picture("suggest-" + sample.file() + "-applied", program -> press(program, "#suggest-apply-0"));
        }
    }

    /// Westmere's is the best as it is; Ashcombe's cannot have everything.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void nothingToChangeAndNotEverythingPossible(Theme.Choice theme) {
        for (var sample : new Samples[] {Samples.CASE_1, Samples.CASE_4}) {
            var tour = new Tour(theme, sample.today(), sample.bid());
            tour.picture("suggest-" + sample.file(), program -> {
                program.shell().open(sample.bid().id());
                program.shell().goSuggest();
                press(program, "#suggest-start");
            });
            tour.picture("suggest-" + sample.file() + "-below", program -> Reveal.show((Region) program.find(".suggestion")));
        }
    }

    /// Without the charity of the coast nobody can serve it.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void whatNobodyCanBring(Theme.Choice theme) {
        var bid = Samples.CASE_3A.bid();
        var without = bid.withOrganisations(bid.organisations().stream().filter(one -> !one.name().startsWith("Saltney")).toList());
        var tour = new Tour(theme, Samples.CASE_3A.today(), without);
        tour.picture("suggest-missing", program -> {
            program.shell().open(without.id());
            program.shell().goSuggest();
            press(program, "#suggest-start");
        });
        tour.resize(1024, 700);
        tour.picture("suggest-missing-smallest", program -> {});
    }

    /// Only those of the plan are known, and without one of them the registers are looked through.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theRegistersNearTheBid(Theme.Choice theme) {
        var bid = NorthEast.BID.withOrganisations(NorthEast.BID.organisations().stream()
                .filter(one -> NorthEast.BID.alternative(NorthEast.BID.current()).member(one.id()).isPresent() && !one.id().equals(TestBids.STILLWATER)).toList())
                .withAlternative(NorthEast.BID.current(), it -> it.withMembers(it.members().stream()
                        .filter(member -> !member.organisation().equals(TestBids.STILLWATER)).toList()));
        var tour = new Tour(theme, () -> TestProgram.start(new MemoryLibrary(bid), TestBids.TODAY, theme, Background.NONE,
                RegisterCast.registers(UkPlaces.read())));
        tour.picture("suggest-register-directory", program -> {
            program.shell().open(bid.id());
            program.shell().goPartners();
        });
        tour.picture("suggest-register", program -> {
            program.shell().goSuggest();
            ((CheckBox) program.find("#suggest-register")).fire();
            press(program, "#suggest-start");
        });
        tour.picture("suggest-register-said", program -> Reveal.show(program.find("#suggest-register-said")));
        tour.picture("suggest-register-below", program -> Reveal.show(program.find("#suggest-apply-0")));
        tour.resize(1024, 700);
        tour.picture("suggest-register-smallest", program -> {});
    }

    private static void press(TestProgram program, String button) {
        ((Button) program.find(button)).fire();
    }
}
