package org.bidweave;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.bidweave.model.BidId;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.whole.WholeProblem;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.grid.MemoryClip;
import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shell.Desk;
import org.bidweave.ui.shell.Outside;
import org.bidweave.ui.shell.Shell;

/// The whole window on a library in memory, at two minutes past nine of a day, everything at once on the calling thread.
/// `chosen` is the file that the user chooses whenever a file is asked for.
public record TestProgram(Shell shell, Scene scene, MemoryLibrary library, Chosen chosen) {

    private static final UkPlaces PLACES = UkPlaces.read();

    /// Answers file dialogs with one file, or as if the user had closed them.
    public static final class Chosen implements FileChoice {

        private Optional<Path> file = Optional.empty();
        private String suggested = "";

        public void choose(Path file) {
            this.file = Optional.of(file);
        }

        /// What the last file to save was to be called.
        public String suggested() {
            return suggested;
        }

        @Override
        public Optional<Path> open(String title, Kind kind) {
            return file;
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, Kind kind) {
            suggested = suggestedName;
            return file;
        }
    }

    /// Call on the JavaFX thread.
    public static TestProgram start(MemoryLibrary library, LocalDate today, Theme.Choice theme) {
        return start(library, today, theme, Background.NONE);
    }

    /// Call on the JavaFX thread.
    public static TestProgram start(MemoryLibrary library, LocalDate today, Theme.Choice theme, Background background) {
        return start(library, today, theme, background, new MemoryRegisters(PLACES));
    }

    /// Call on the JavaFX thread.
    public static TestProgram start(MemoryLibrary library, LocalDate today, Theme.Choice theme, Background background, MemoryRegisters registers) {
        return start(library, today, theme, background, registers, new WholeProblem(InstantSource.system()));
    }

    /// Call on the JavaFX thread.
    public static TestProgram start(
            MemoryLibrary library, LocalDate today, Theme.Choice theme, Background background, MemoryRegisters registers, Solver solver) {
        var zone = ZoneId.systemDefault();
        var clock = Clock.fixed(today.atTime(9, 2).atZone(zone).toInstant(), zone);
        var chosen = new Chosen();
        var desk = new Desk(library, background, clock, new Texts(Locale.UK), new Theme(theme));
        var shell = new Shell(desk, new Outside(new ProgramFiles(), chosen, new MemoryClip(), () -> PLACES, registers, solver));
        var scene = new Scene(new Group(), 1440, 900);
        desk.theme().dress(scene);
        shell.fill(scene, () -> {});
        shell.readRegisters();
        return new TestProgram(shell, scene, library, chosen);
    }

    /// Opens a bid as Home does.
    public void open(BidId bid) {
        shell.open(bid);
    }

    /// The node with this id or style class, as CSS writes it; fails where there is none.
    public Node find(String selector) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return Optional.ofNullable(scene.lookup(selector)).orElseThrow(() -> new AssertionError("Nothing on screen is " + selector));
    }
}
