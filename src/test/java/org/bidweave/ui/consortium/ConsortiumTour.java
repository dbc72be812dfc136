package org.bidweave.ui.consortium;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.bidweave.TestBids;
import org.bidweave.check.MemberSection;
import org.bidweave.check.View;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.SharedCost;
import org.bidweave.profile.Profiles;
import org.bidweave.tour.Picture;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The consortium screen in both themes, for a person to look at.
@Tag("tour")
class ConsortiumTour {

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void theConsortiumIsPictured(Theme.Choice choice) {
        assertTrue(Files.exists(picture(choice, "consortium", View.SECURED, _ -> {})));
        assertTrue(Files.exists(picture(choice, "consortium-planned", View.PLANNED, _ -> {})));
        assertTrue(Files.exists(picture(choice, "consortium-narrow", new Opening(TestBids.WESTMERE, View.SECURED, 820), _ -> {})));
        assertTrue(Files.exists(picture(choice, "consortium-two-lots", new Opening(TestBids.twoLots(2), View.SECURED, 1236), _ -> {})));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aMembersEntryIsPictured(Theme.Choice choice) {
        assertTrue(Files.exists(picture(choice, "consortium-entry", View.SECURED,
                open -> open.screen.show(new Place.Consortium(TestBids.HARBOURLIGHT, null)))));
        assertTrue(Files.exists(picture(choice, "consortium-entry-shares", View.SECURED,
                open -> open.screen.show(new Place.Consortium(TestBids.LANTERN, MemberSection.FINANCES)))));
        assertTrue(Files.exists(picture(choice, "consortium-entry-places", View.SECURED,
                open -> open.screen.show(new Place.Consortium(TestBids.HARBOURLIGHT, MemberSection.PRESENCE)))));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void allocatingAndAddingArePictured(Theme.Choice choice) {
        assertTrue(Files.exists(picture(choice, "consortium-allocating", View.PLANNED, open -> press(open, "Edit"))));
        assertTrue(Files.exists(picture(choice, "consortium-adding", View.PLANNED, open -> press(open, "Add partner"))));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void biddingTogetherIsPictured(Theme.Choice choice) {
        var shared = new SharedCost(
                "Case system", Map.of(TestBids.HARBOURLIGHT, Money.of(6_000), TestBids.LANTERN, Money.of(5_000)), Money.of(9_000));
        assertTrue(Files.exists(picture(choice, "consortium-together", View.PLANNED, open -> {
            open.session.apply(AlternativeEdits.setSharedCosts(TestBids.A, List.of(shared)));
            open.session.apply(AlternativeEdits.setPrice(TestBids.A, Money.of(475_000)));
            open.screen.node().lookupAll(".scroll-pane").forEach(node -> ((ScrollPane) node).setVvalue(1));
        })));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void whatTheDirectoryKnowsBetterIsPictured(Theme.Choice choice) {
        var outdated = CopiedBid.outdated();
        for (int width : List.of(1236, 820)) {
            var opening = new Opening(outdated.bid(), outdated.profiles(), View.PLANNED, width);
            assertTrue(Files.exists(picture(choice, "consortium-copies-" + width, opening, _ -> {})));
            assertTrue(Files.exists(picture(choice, "consortium-copies-shown-" + width, opening, open -> press(open, "Show"))));
            assertTrue(Files.exists(picture(choice, "consortium-copies-taken-" + width, opening, open -> press(open, "Take all"))));
            assertTrue(Files.exists(picture(choice, "consortium-copies-entry-" + width, opening,
                    open -> open.screen.show(new Place.Consortium(TestBids.STILLWATER, null)))));
            assertTrue(Files.exists(picture(choice, "consortium-copies-entry-taken-" + width, opening, open -> {
                open.screen.show(new Place.Consortium(TestBids.STILLWATER, null));
                press(open, "Take");
            })));
            assertTrue(Files.exists(picture(choice, "consortium-copies-entry-own-" + width, opening,
                    open -> open.screen.show(new Place.Consortium(TestBids.HARBOURLIGHT, null)))));
            assertTrue(Files.exists(picture(choice, "consortium-copies-alike-" + width,
                    new Opening(TestBids.WESTMERE, outdated.profiles(), View.PLANNED, width),
                    open -> open.screen.show(new Place.Consortium(TestBids.LANTERN, null)))));
            assertTrue(Files.exists(picture(choice, "consortium-copies-search-" + width, opening, open -> open.screen.node().lookupAll(".candidates .text-field")
                    .forEach(field -> ((TextField) field).setText("street")))));
        }
    }

    private static void press(OpenBid open, String words) {
        open.screen.node().applyCss();
        ((Parent) open.screen.node()).layout();
        open.screen.node().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .findFirst().map(Button.class::cast).orElseThrow().fire();
        open.screen.node().lookupAll(".scroll-pane").forEach(node -> ((ScrollPane) node).setVvalue(words.equals("Edit") ? 1 : 0));
    }

    private static Path picture(Theme.Choice choice, String name, View view, Consumer<OpenBid> steps) {
        return picture(choice, name, new Opening(TestBids.WESTMERE, view, 1236), steps);
    }

    private record Opening(Bid bid, Bid profiles, View view, int width) {

        Opening(Bid bid, View view, int width) {
            this(bid, Profiles.none(), view, width);
        }
    }

    private static Path picture(Theme.Choice choice, String name, Opening options, Consumer<OpenBid> steps) {
        var scene = onFxThread(() -> {
            var open = new OpenBid(options.bid(), options.profiles(), options.view());
            var made = new Scene((Parent) open.screen.node(), options.width(), 792);
            new Theme(choice).dress(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            steps.accept(open);
            return made;
        });
        onFxThread(() -> scene.getRoot().layout());
        return onFxThread(() -> Picture.take(scene, name + "-" + choice.name().toLowerCase(Locale.ROOT)));
    }
}
