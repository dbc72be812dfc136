package org.bidweave.ui.consortium;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.bidweave.TestBids;
import org.bidweave.check.MemberSection;
import org.bidweave.check.View;
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
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aMembersEntryIsPictured(Theme.Choice choice) {
        assertTrue(Files.exists(picture(choice, "consortium-entry", View.SECURED,
                open -> open.screen.show(new Place.Consortium(TestBids.HARBOURLIGHT, null)))));
        assertTrue(Files.exists(picture(choice, "consortium-entry-places", View.SECURED,
                open -> open.screen.show(new Place.Consortium(TestBids.HARBOURLIGHT, MemberSection.PRESENCE)))));
    }

    private static Path picture(Theme.Choice choice, String name, View view, Consumer<OpenBid> steps) {
        var scene = onFxThread(() -> {
            var open = new OpenBid(TestBids.WESTMERE, view);
            var made = new Scene((Parent) open.screen.node(), 1236, 792);
            new Theme(choice).dress(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            steps.accept(open);
            return made;
        });
        return onFxThread(() -> Picture.take(scene, name + "-" + choice.name().toLowerCase(Locale.ROOT)));
    }
}
