package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.bidweave.ui.partners.ImportOnScreen.UK;
import static org.bidweave.ui.partners.ImportOnScreen.extract;
import static org.bidweave.ui.partners.ImportOnScreen.fire;
import static org.bidweave.ui.partners.ImportOnScreen.labels;
import static org.bidweave.ui.partners.ImportOnScreen.program;
import static org.bidweave.ui.partners.ImportOnScreen.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.directory.Recipient;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersScreenTest {

    @TempDir
    private Path folder;

    @Test
    void aDroppedExtractIsNamedImportedReportedAndFound() throws IOException {
        var file = extract(folder, row("1000001", "SALTNEY HAVEN", "Submission Received"), "2026-11-01 00:00:00\tno number\t\t0\tBROKEN");
        onFxThread(() -> {
            var program = program(new MemoryRegisters(UK));
            program.shell().arrive(List.of(file));
            assertTrue(labels(program).contains("“publicextract.charity.txt” is the table “charity” of the Charity Commission's extract."), labels(program)::toString);
            fire(program, "#registers-begin");
            assertTrue(labels(program).contains("1 organisation was taken."), labels(program)::toString);
            assertEquals(1, ((TableView<?>) program.find("#registers-refused")).getItems().size());
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("haven");
            program.find("#partner-keep");
        });
    }

    @Test
    void theKeyboardComesToTheImportWhenTheFilesAreKnown() throws IOException {
        var file = extract(folder, row("1000001", "SALTNEY HAVEN", "Submission Received"));
        var photo = Files.write(folder.resolve("photo.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        onFxThread(() -> {
            var waiting = new ArrayDeque<Runnable>();
            var program = program(new MemoryRegisters(UK), new Background(waiting::add, Runnable::run, Runnable::run));
            program.shell().importRegister();
            assertThrows(AssertionError.class, () -> program.find("#registers"), "no file is chosen, so it is Home still");
            program.chosen().choose(file);
            program.shell().importRegister();
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
            assertEquals(program.find("#registers-begin"), program.scene().getFocusOwner());
            program.chosen().choose(photo);
            fire(program, "#registers-others");
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
            assertEquals(program.find("#registers-others"), program.scene().getFocusOwner(), "nothing of this can be imported");
        });
    }

    @Test
    void aRegisterWithFarFewerOrganisationsReplacesTheOldOneOnlyWhenTold() throws IOException {
        var file = extract(folder, row("1000001", "SALTNEY HAVEN", "Submission Received"));
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var program = program(registers);
            int before = registers.held().getFirst().organisations();
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            assertTrue(((Label) program.find("#registers-failed")).getText().startsWith("These files have 1 organisation, while the register of the Charity Commission"));
            assertEquals(before, registers.held().getFirst().organisations());
            fire(program, "#registers-smaller");
            assertTrue(labels(program).contains("1 organisation was taken."), labels(program)::toString);
            assertEquals(1, registers.held().getFirst().organisations());
        });
    }

    @Test
    void aTableAloneIsAskedAboutBeforeWhatTheOthersHeldIsLost() throws IOException {
        var file = extract(folder, row("1000002", "TYNESIDE BEREAVEMENT CARE", "Submission Received"));
        onFxThread(() -> {
            var registers = new MemoryRegisters(UK, RegisterCast.BEREAVEMENT);
            var program = program(registers);
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            assertEquals("The register of the Charity Commission for England and Wales that is held, of 31 August 2026, also has employees, volunteers, "
                    + "classifications, areas of work, postcodes, websites and accounts of five years; these files do not, "
                    + "so all that would be lost. Choose the tables together that belong together. Nothing was replaced.",
                    ((Label) program.find("#registers-failed")).getText());
            assertEquals(List.of(RegisterCast.BEREAVEMENT), registers.read(List.of(RegisterCast.BEREAVEMENT.id())));
            fire(program, "#registers-smaller");
            assertEquals(List.of(), registers.read(List.of(RegisterCast.BEREAVEMENT.id())).getFirst().areas());
        });
    }

    @Test
    void whatWasImportedBeforeAFaultIsReportedWithTheFault() throws IOException {
        var file = extract(folder, row("1000001", "SALTNEY HAVEN", "Submission Received"));
        var cut = Files.writeString(folder.resolve("grants.json"), "{\"grants\": [{\"id\": \"360G-fund-1\", \"title\": \"Wa");
        onFxThread(() -> {
            var program = program(new MemoryRegisters(UK));
            program.shell().arrive(List.of(file, cut));
            fire(program, "#registers-begin");
            assertTrue(labels(program).contains("1 organisation was taken."), labels(program)::toString);
            var fault = ((Label) program.find("#registers-failed")).getText();
            assertTrue(fault.startsWith("“grants.json” is broken") && fault.endsWith("What is reported here was imported before."), fault);
        });
    }

    @Test
    void aRegisterOfWhichNoRowIsTakenLeavesTheOldOne() throws IOException {
        var file = extract(folder, "2026-11-01 00:00:00\tno number\t\t0\tBROKEN");
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            var fault = ((Label) program.find("#registers-failed")).getText();
            assertTrue(fault.contains("no row could be taken; line 2 of “publicextract.charity.txt” was refused, as it has 5 fields"), fault);
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("bereavement");
            program.find("#partner-keep");
        });
    }

    @Test
    void whatChangedForMyOrganisationsIsSaidAndTaken() throws IOException {
        var file = extract(folder, row("1000002", "TYNESIDE GRIEF AND BEREAVEMENT CARE", "Accounts Overdue"));
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("bereavement");
            fire(program, "#partner-keep");
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            fire(program, "#registers-smaller");
            assertTrue(labels(program).contains("There is news of 1 of my organisations"), labels(program)::toString);
            assertTrue(labels(program).stream().anyMatch(label -> label.endsWith("is now called Tyneside Grief and Bereavement Care.")), labels(program)::toString);
        });
    }

    @Test
    void aFileThatIsNoRegisterLeavesEverythingAsItWas() throws IOException {
        var file = Files.write(folder.resolve("photo.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().arrive(List.of(file));
            assertTrue(((Button) program.find("#registers-begin")).isDisabled());
            assertTrue(labels(program).contains("None of this can be imported as a register, a list or grants."), labels(program)::toString);
        });
    }

    @Test
    void noticesAndBidFilesStillGoWhereTheyWent() throws IOException {
        var notice = Files.writeString(folder.resolve("notice.json"), """
                {"releases": [{"ocid": "o", "id": "1", "tag": ["tender"], "buyer": {"name": "Westmere"}, "tender": {"id": "T1", "title": "Advice"}}]}""");
        onFxThread(() -> {
            var program = program(new MemoryRegisters(UK));
            program.shell().arrive(List.of(notice));
            assertThrows(AssertionError.class, () -> program.find("#registers"));
        });
    }

    @Test
    void grantsInJsonAreToldFromNoticesByWhatIsInThem() throws IOException {
        var grants = Files.writeString(folder.resolve("notice of awards.json"), """
                {"version": "1.3", "grants": [{"id": "360G-t-1", "title": "Warm rooms", "currency": "GBP", "amountAwarded": 12500.50, "awardDate": "2026-02-03",
                 "recipientOrganization": [{"id": "GB-CHC-1000002", "name": "Tyneside Bereavement"}], "fundingOrganization": [{"id": "f", "name": "Tidewater Fund"}]}]}""");
        var notice = Files.writeString(folder.resolve("grants.json"), """
                {"releases": [{"ocid": "o", "id": "1", "tag": ["tender"], "buyer": {"name": "Westmere"}, "tender": {"id": "T1", "title": "Grants"}}]}""");
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var program = program(registers);
            program.shell().arrive(List.of(grants));
            assertTrue(labels(program).contains("“notice of awards.json” lists grants in the form of the 360Giving standard."), labels(program)::toString);
            fire(program, "#registers-begin");
            assertEquals(1, registers.grants(Recipient.of(RegisterCast.BEREAVEMENT)).all().size());
            program.shell().arrive(List.of(notice));
            assertThrows(AssertionError.class, () -> program.find("#registers"));
        });
    }

    @Test
    void theWayBackFromTheImportIsThePartners() {
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().go(new Place.Registers());
            program.find("#registers-choose");
        });
    }
}
