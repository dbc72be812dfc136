package org.bidweave.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.bidweave.exchange.register.RegisterFile.Kind;
import org.bidweave.exchange.register.RegisterFiles;
import org.bidweave.ui.partners.HeldRegisters;
import org.bidweave.ui.partners.ImportWords;
import org.bidweave.ui.partners.RegisterImport;
import org.bidweave.ui.partners.ReportActs;
import org.bidweave.ui.shared.FileChoice;
import org.bidweave.ui.shared.Place;

/// The registers of charities: which are there, and the import of their files. For the window's thread.
final class CharityRegisters implements ReportActs {

    private static final List<String> ENDINGS = List.of(".zip", ".csv", ".tsv", ".txt", ".xlsx", ".xls");
    private static final String EXTRACT = "publicextract";

    private final Desk desk;
    private final Outside outside;
    private final MessageBar messages;
    private final Consumer<Place> go;
    private final HeldRegisters held;
    private final RegisterImport importing;

    CharityRegisters(Desk desk, Outside outside, MessageBar messages, Consumer<Place> go) {
        this.desk = desk;
        this.outside = outside;
        this.messages = messages;
        this.go = go;
        held = new HeldRegisters(outside.registers(), desk.background());
        importing = new RegisterImport(held, desk.background(), desk.texts());
    }

    HeldRegisters held() {
        return held;
    }

    RegisterImport importing() {
        return importing;
    }

    void read() {
        held.load();
    }

    /// What the foot of the navigation says of an import.
    ObservableValue<String> words() {
        return importing.stateProperty().map(new ImportWords(desk.texts())::brief);
    }

    /// Whether it is a file in which a register, a list or grants may be. Other things are JSON too, so that is looked into, which takes its
    /// time and belongs on a worker.
    static boolean holds(Path file) {
        var name = name(file);
        return ENDINGS.stream().anyMatch(name::endsWith) || name.startsWith(EXTRACT) || Files.isDirectory(file) || (isJson(file) && holdsGiven(file));
    }

    static boolean isJson(Path file) {
        return name(file).endsWith(".json");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.UK);
    }

    private static boolean holdsGiven(Path file) {
        var files = RegisterFiles.of(List.of(file));
        return !files.of(Kind.GRANTS).isEmpty() || !files.of(Kind.CHARITY_COMMISSION).isEmpty();
    }

    void go() {
        go.accept(new Place.Registers());
    }

    /// Goes to the import that waits or runs; where there is none, asks for files.
    void begin() {
        if (importing.waiting()) {
            go();
        } else {
            choose();
        }
    }

    /// Asks for files, in place of those that wait; where none are chosen, all stays as it is.
    void choose() {
        var kind = new FileChoice.Kind(desk.texts().of("registers.kind"), List.of("*.zip", "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.json"));
        var chosen = outside.choice().openSeveral(desk.texts().of("action.import-register"), kind);
        if (!chosen.isEmpty()) {
            arrive(chosen);
        }
    }

    void arrive(List<Path> files) {
        boolean waits = importing.running();
        importing.look(files);
        go();
        if (waits) {
            messages.tell(desk.texts().of("registers.one-at-a-time"));
        }
    }

    @Override
    public void copy(String text) {
        outside.clip().write(text);
        messages.tell(desk.texts().of("registers.copied"));
    }

    @Override
    public void save(String suggestedName, String text) {
        var kind = new FileChoice.Kind(desk.texts().of("registers.csv"), List.of("*.csv"));
        outside.choice().save(desk.texts().of("registers.save"), suggestedName, kind).ifPresent(file -> desk.background().read(
                () -> written(file, text),
                done -> messages.tell(desk.texts().of("registers.saved", done.toString())),
                messages::fault));
    }

    private Path written(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(desk.texts().of("registers.not-saved", file.toString()), e);
        }
    }
}
