package org.bidweave.ui.about;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

/// What About says is what the build put into the package. When one of these fails, mend `works.tsv` or `licences.tsv`.
class WorksTest {

    private final Works works = Works.read();

    @Test
    void everyLibraryThatIsShippedIsInAbout() {
        assertEquals(List.of(), works.unknown());
        assertTrue(works.all().stream().filter(work -> work.kind() == Work.Kind.LIBRARY).count() > 20);
    }

    @Test
    void aboutNamesNoLibraryThatIsNotShippedAndNoLicenceThatNothingIsUnder() {
        assertEquals(List.of(), works.gone());
        assertEquals(List.of(), works.unused());
    }

    @Test
    void eachHasANameAHolderAVersionAndTheFullTextOfItsLicence() {
        works.all().forEach(work -> {
            assertFalse(work.name().isBlank() || work.holder().isBlank(), work.toString());
            assertTrue(work.kind() != Work.Kind.LIBRARY || work.version().matches("\\d.*"), work.toString());
            assertTrue(work.licence().text().length() > 900, work.toString());
        });
        assertTrue(works.all().stream().anyMatch(work -> work.kind() == Work.Kind.FONT && work.licence().text().contains("Inter Project Authors")));
        assertTrue(works.all().stream().anyMatch(work -> work.kind() == Work.Kind.DATA && work.holder().contains("Office for National Statistics")));
    }

    @Test
    void aLibraryThatCameOrWentIsNamed() {
        var held = Works.of("LIBRARY\torg.a:kept\tKept\tX\tSomebody\nLIBRARY\torg.a:went\tWent\tX\tSomebody", "X\tLicence\t/x\nY\tOther\t/y", """
                The following files have been resolved:
                   org.a:kept:jar:linux:1.2.3:compile -- module org.kept
                   org.a:came:jar:4:runtime
                   org.a:solver-darwin-x86-64:jar:6:runtime
                   org.a:tested:jar:5:test
                """);
        assertEquals(List.of("org.a:came", "org.a:solver"), held.unknown());
        assertEquals(List.of("org.a:went"), held.gone());
        assertEquals(List.of("Y"), held.unused());
        assertEquals(List.of("Kept 1.2.3"), held.all().stream().map(work -> work.name() + " " + work.version()).toList());
    }

    @Test
    void aboutShowsVersionFolderListAndTheTextOfWhatIsChosen() {
        onFxThread(() -> {
            var about = new AboutView(new Texts(Locale.UK), "Bidweave 1.0.0", Path.of("kept"));
            new Scene(about, 1024, 640);
            about.applyCss();
            about.layout();
            assertEquals("Bidweave 1.0.0", ((Label) about.lookup("#about-version")).getText());
            assertTrue(((TextField) about.lookup("#about-folder")).getText().endsWith("kept"));
            var table = (TableView<?>) about.lookup("#about-works");
            assertEquals(works.all().size(), table.getItems().size());
            var text = (TextArea) about.lookup("#about-text");
            var first = text.getText();
            assertTrue(first.contains("General Public License"));
            table.getSelectionModel().selectLast();
            assertTrue(text.getText().contains("Open Government Licence"));
        });
    }
}
