package org.bidweave.tour;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.bidweave.TestBids;
import org.bidweave.TestProfiles;
import org.bidweave.TestProgram;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.model.OrganisationId;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks the profile of an organisation, from all that can be known to almost nothing, side by side with another, and into one.
@Tag("tour")
class ProfileTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aProfile(Theme.Choice theme) {
        var tour = new Tour(theme, TestProfiles.TODAY, TestBids.WESTMERE, TestProfiles.PROFILES);
        tour.picture("profile", program -> {
            program.shell().open(TestBids.WESTMERE.id());
            go(program, TestProfiles.LANTERN);
        });
        tour.picture("profile-table", program -> ((ToggleButton) program.find("#profile-chart-or-table").lookupAll(".toggle-button").stream()
                .skip(1).findFirst().orElseThrow()).fire());
        for (var section : new String[] {"WHO", "AREAS", "SPECIALISMS", "INSURANCE", "STRENGTHS", "LOG", "CONTACTS"}) {
            tour.picture("profile-" + section.toLowerCase(Locale.ROOT), program -> ((ToggleButton) program.find("#profile-go-" + section)).fire());
        }
        tour.picture("profile-erase", program -> {
            ((TextInputControl) program.find("#profile-person-find")).setText("ada");
            press(program, "Erase Ada Brook");
        });
        tour.picture("profile-others", program -> ((Button) program.find("#profile-compare")).fire());
        tour.picture("profile-compare", program -> ((Button) program.find("#profile-suggest-compare")).fire());
        tour.picture("profile-merge", program -> ((Button) program.find("#profile-suggest-merge")).fire());
        tour.picture("profile-unknown", program -> go(program, TestProfiles.LANTERN_AGAIN));
        tour.picture("profile-quay-street", program -> go(program, TestProfiles.QUAY_STREET));
        tour.resize(1024, 700);
        tour.picture("profile-smallest", program -> go(program, TestProfiles.LANTERN));
        tour.picture("profile-smallest-specialisms", program -> ((ToggleButton) program.find("#profile-go-SPECIALISMS")).fire());
        tour.picture("profile-smallest-merge", program -> ((Button) program.find("#profile-suggest-merge")).fire());
        tour.picture("profile-gone", program -> {
            go(program, TestProfiles.LANTERN);
            ((Button) program.find("#profile-delete")).fire();
        });
    }

    /// Its register names a county and a region; then all of England.
    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theMapOfAWideArea(Theme.Choice theme) {
        var tour = new Tour(theme, TestProfiles.TODAY, TestBids.WESTMERE, worksIn("Durham", "North East"));
        tour.resize(1024, 700);
        tour.picture("profile-areas-county", ProfileTour::goToAreas);
        var widest = new Tour(theme, TestProfiles.TODAY, TestBids.WESTMERE, worksIn("England"));
        widest.picture("profile-areas-england", ProfileTour::goToAreas);
    }

    private static Bid worksIn(String... names) {
        var uk = UkPlaces.read();
        var areas = Stream.of(names).map(name -> uk.enter(name).area()).toList();
        var with = PlaceEdits.add("", areas).change().apply(TestProfiles.PROFILES);
        return with.withOrganisation(TestProfiles.LANTERN, one -> one.withProfile(profile -> profile.withWorksIn(
                areas.stream().flatMap(area -> PlaceEdits.alreadyThere(with, area).stream()).map(Area::id).toList())));
    }

    private static void goToAreas(TestProgram program) {
        go(program, TestProfiles.LANTERN);
        ((ToggleButton) program.find("#profile-go-AREAS")).fire();
    }

    private static void press(TestProgram program, String words) {
        program.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow().fire();
    }

    private static void go(TestProgram program, OrganisationId organisation) {
        program.shell().go(new Place.Profile(organisation));
    }
}
