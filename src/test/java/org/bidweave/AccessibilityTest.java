package org.bidweave;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.bidweave.check.TenderSection;
import org.bidweave.model.OrganisationId;
import org.bidweave.ui.notice.NoticeFiles;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.consortium.CopiedBid;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the keyboard can reach says its name, and is large enough to be clicked.
class AccessibilityTest {

    private static final double SMALLEST_TARGET = 24;

    @TempDir
    private Path folder;

    @Test
    void everyControlOfEveryScreenHasANameAndASize() {
        var faults = new ArrayList<String>();
        onFxThread(() -> {
            var sample = Samples.CASE_5A;
            var bid = sample.bid();
            var program = TestProgram.start(new MemoryLibrary(bid, TestProfiles.PROFILES), sample.today(), Theme.Choice.LIGHT);
            look("home", program, faults);
            program.shell().open(bid.id());
            look("consortium", program, faults);
            OrganisationId lead = bid.alternative(bid.current()).members().getFirst().organisation();
            program.shell().go(new Place.Consortium(lead, null));
            look("partner", program, faults);
            program.shell().go(new Place.Coverage(null, null));
            look("coverage", program, faults);
            program.shell().go(new Place.Tender(TenderSection.BASICS));
            look("tender", program, faults);
            program.shell().go(new Place.Profile(TestProfiles.LANTERN));
            look("profile", program, faults);
            ((Button) program.find("#profile-suggest-compare")).fire();
            look("two profiles", program, faults);
            ((Button) program.find("#profile-compare-merge")).fire();
            look("merge", program, faults);
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.ADVICE)));
            look("import page", program, faults);
            program.find(".suggested").requestFocus();
            ((Button) program.find(".suggested .change")).fire();
            look("row being changed", program, faults);
            program.shell().arrive(List.of(NoticeFiles.in(folder, NoticeFiles.SEVERAL), NoticeFiles.in(folder, NoticeFiles.NEWER)));
            look("notices", program, faults);
            program.chosen().choose(NoticeFiles.in(folder, NoticeFiles.NEWER));
            program.shell().otherVersion();
            look("other version", program, faults);
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyControlOfCopiesHasANameAndASize() {
        var faults = new ArrayList<String>();
        onFxThread(() -> {
            var copied = CopiedBid.outdated();
            var program = TestProgram.start(new MemoryLibrary(copied.bid(), copied.profiles()), TestBids.TODAY, Theme.Choice.LIGHT);
            program.shell().open(copied.bid().id());
            ((Button) program.find("#directory-news .button")).fire();
            look("news", program, faults);
            program.shell().go(new Place.Consortium(TestBids.STILLWATER, null));
            look("copy", program, faults);
            ((Button) program.find("#copy-panel .news-row .button")).fire();
            look("taken", program, faults);
        });
        assertEquals(List.of(), faults);
    }

    private static void look(String screen, TestProgram program, List<String> faults) {
        program.find(".navigation");
        var controls = all(program.scene().getRoot()).filter(AccessibilityTest::canBeUsed).toList();
        var labelled = all(program.scene().getRoot()).filter(Label.class::isInstance).map(Label.class::cast).map(Label::getLabelFor).toList();
        for (var control : controls) {
            if (name(control).isBlank() && !labelled.contains(control)) {
                faults.add(screen + ": no name: " + control);
            }
            if (control instanceof Control sized && (sized.getHeight() < SMALLEST_TARGET || sized.getWidth() < SMALLEST_TARGET)
                    && !sized.getStyleClass().contains("check-box")) {
                faults.add(screen + ": %.0f x %.0f is too small: %s".formatted(sized.getWidth(), sized.getHeight(), control));
            }
        }
    }

    private static boolean canBeUsed(Node node) {
        return (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase)
                && node.isFocusTraversable()
                && isShown(node);
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && node.isManaged() && isShown(node.getParent()));
    }

    private static String name(Node node) {
        var spoken = node.getAccessibleText();
        return spoken != null && !spoken.isBlank() ? spoken : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::all))
                : Stream.of(node);
    }
}
