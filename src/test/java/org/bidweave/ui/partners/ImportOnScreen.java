package org.bidweave.ui.partners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Theme;

/// The window with registers that forget, and small files to import into it.
final class ImportOnScreen {

    static final UkPlaces UK = UkPlaces.read();
    private static final String HEAD = "date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_name\t"
            + "charity_registration_status\tdate_of_registration\tcharity_reporting_status\tcharity_insolvent\tcharity_in_administration\tcharity_activities";

    private ImportOnScreen() {}

    static TestProgram program(MemoryRegisters registers) {
        return program(registers, Background.NONE);
    }

    static TestProgram program(MemoryRegisters registers, Background background) {
        return TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT, background, registers);
    }

    static Path extract(Path folder, String... rows) throws IOException {
        return Files.writeString(folder.resolve("publicextract.charity.txt"), HEAD + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    static String row(String number, String name, String reporting) {
        return "2026-11-01 00:00:00\t%s\t%s\t0\t%s\tRegistered\t1998-05-01 00:00:00\t%s\tFalse\tFalse\tAdvice".formatted(number, number, name, reporting);
    }

    static void fire(TestProgram program, String selector) {
        ((Button) program.find(selector)).fire();
    }

    static List<String> labels(TestProgram program) {
        return program.find("#registers").lookupAll(".label").stream().filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText).toList();
    }
}
