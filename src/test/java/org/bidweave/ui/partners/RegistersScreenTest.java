package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.partners.RegisterImport.Reading;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersScreenTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final String HEAD = "date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_name\t"
            + "charity_registration_status\tdate_of_registration\tcharity_reporting_status\tcharity_insolvent\tcharity_in_administration\tcharity_activities";

    @TempDir
    private Path folder;

    private static TestProgram program(MemoryRegisters registers) {
        return TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, Theme.Choice.LIGHT, Background.NONE, registers);
    }

    private Path extract(String... rows) throws IOException {
        return Files.writeString(folder.resolve("publicextract.charity.txt"), HEAD + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    private static String row(String number, String name, String reporting) {
        return "2026-11-01 00:00:00\t%s\t%s\t0\t%s\tRegistered\t1998-05-01 00:00:00\t%s\tFalse\tFalse\tAdvice".formatted(number, number, name, reporting);
    }

    private static void fire(TestProgram program, String selector) {
        ((Button) program.find(selector)).fire();
    }

    private static List<String> labels(TestProgram program) {
        return program.find("#registers").lookupAll(".label").stream().filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText).toList();
    }

    @Test
    void aDroppedExtractIsNamedImportedReportedAndFound() throws IOException {
        var file = extract(row("1000001", "SALTNEY HAVEN", "Submission Received"), "2026-11-01 00:00:00\tno number\t\t0\tBROKEN");
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
    void whatWasImportedBeforeAFaultIsReportedWithTheFault() throws IOException {
        var file = extract(row("1000001", "SALTNEY HAVEN", "Submission Received"));
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
        var file = extract("2026-11-01 00:00:00\tno number\t\t0\tBROKEN");
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
        var file = extract(row("1000002", "TYNESIDE GRIEF AND BEREAVEMENT CARE", "Accounts Overdue"));
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("bereavement");
            fire(program, "#partner-keep");
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            assertTrue(labels(program).contains("1 of my organisations has changed in the register"), labels(program)::toString);
            assertTrue(labels(program).stream().anyMatch(label -> label.endsWith("is now called Tyneside Grief and Bereavement Care.")), labels(program)::toString);
        });
    }

    @Test
    void aListIsImportedByTheColumnsThatAreChosen() throws IOException {
        var file = Files.writeString(folder.resolve("partners.csv"), "Who,Turnover in 2025\nAcorn Advice,\"£145,000\"\nBeacon Housing,£1.2m\n");
        onFxThread(() -> {
            var program = program(new MemoryRegisters(UK));
            program.shell().arrive(List.of(file));
            program.find("#registers");
            var choices = program.find("#registers").lookupAll(".combo-box").stream().map(ComboBox.class::cast).toList();
            assertEquals(2, choices.size());
            fire(program, "#registers-begin");
            program.shell().goPartners();
            assertEquals(new Item.Head("In the registers", "2 organisations"), ((ListView<?>) program.find("#partners-results")).getItems().getFirst());
        });
    }

    @Test
    void listsAreKeptBesideOneAnotherAndNamed() throws IOException {
        var partners = Files.writeString(folder.resolve("Partners 2026.csv"), "Name,Charity Number\nAcorn Advice,\nBeacon Housing,\n");
        var hubs = Files.writeString(folder.resolve("Hubs.csv"), "Name,Charity Number\nQuayside Hub,\n");
        onFxThread(() -> {
            var registers = new MemoryRegisters(UK);
            var program = program(registers);
            List.of(partners, hubs, hubs).forEach(file -> {
                program.shell().arrive(List.of(file));
                fire(program, "#registers-begin");
            });
            assertEquals(List.of("your list “Hubs”", "your list “Partners 2026”"), registers.held().stream().map(held -> held.part().title()).toList());
            assertTrue(labels(program).stream().anyMatch(label -> label.startsWith("Your list “Hubs”")), labels(program)::toString);
            program.shell().goPartners();
            assertEquals(new Item.Head("In the registers", "3 organisations"), ((ListView<?>) program.find("#partners-results")).getItems().getFirst());
            var choices = ((MenuButton) program.find("#partners-filter-register")).getItems();
            assertEquals(List.of("Your list “Hubs”", "Your list “Partners 2026”", "Removed ones too"), choices.stream().map(MenuItem::getText).toList());
            ((CheckMenuItem) choices.getFirst()).setSelected(true);
            choices.getFirst().fire();
            assertEquals(new Item.Head("In the registers", "1 organisation"), ((ListView<?>) program.find("#partners-results")).getItems().getFirst());
            assertEquals("Your list “Hubs”", ((Button) program.find("#partners-chips .filter-chip")).getText());
        });
    }

    @Test
    void grantsAreImportedReportedAndShownWithTheOrganisation() throws IOException {
        var file = Files.writeString(folder.resolve("tidewater.csv"), """
                Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
                1,Warm rooms,GBP,12500.50,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                2,Listening,GBP,1000,2019-02-03,,Tyneside Bereavement Care,Quay Fund
                3,Trips,EUR,70,2026-02-04,,Tyneside Bereavement Care,Quay Fund
                4,Odd,GBP,soon,2026-02-04,,Tyneside Bereavement Care,Quay Fund
                """);
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            assertTrue(labels(program).contains("3 grants were taken."), labels(program)::toString);
            assertEquals(1, ((TableView<?>) program.find("#registers-refused")).getItems().size());
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("tyneside bereavement");
            var said = said(program.find("#partner-grants"));
            assertEquals(List.of("Grants held", "£12,500.50 in 1 grant in the last five years, and 1 in other currencies",
                    "Quay Fund", "EUR 70 · 4 Feb 2026 · Trips", "Tidewater Fund", "£12,500.50 · 3 Feb 2026 · Warm rooms",
                    "Quay Fund", "£1,000 · 3 Feb 2019 · Listening"), said.subList(0, 8));
            assertTrue(said.get(8).startsWith("Source: tidewater, "), said::toString);
            ((TextField) program.find("#partners-find")).setText("saltney haven");
            assertFalse(program.find("#partner-grants").isVisible());
        });
    }

    @Test
    void anImportOfGrantsThatIsStoppedLeavesTheOldOnes() throws IOException {
        var file = Files.writeString(folder.resolve("tidewater.csv"), """
                Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
                1,Warm rooms,GBP,12500.50,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                """);
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var importing = new RegisterImport(new HeldRegisters(registers, Background.NONE), Background.NONE, new Texts(Locale.UK));
            importing.stateProperty().subscribe(state -> {
                if (state instanceof RegisterImport.State.Running) {
                    importing.stop();
                }
            });
            importing.look(List.of(file));
            importing.start(new RegisterImport.Chosen(List.of(), ((RegisterImport.State.Offered) importing.stateProperty().get()).files().grants()), List.of());
            assertTrue(importing.stateProperty().get() instanceof RegisterImport.State.Failed);
            assertEquals(HeldGrants.NONE, registers.grants(Recipient.of(RegisterCast.BEREAVEMENT)));
        });
    }

    @Test
    void aListAndAFileOfGrantsAreRemovedSaidAndBroughtBack() throws IOException {
        var hubs = Files.writeString(folder.resolve("Hubs.csv"), "Name,Charity Number\nQuayside Hub,\n");
        var grants = Files.writeString(folder.resolve("tidewater.csv"), """
                Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
                1,Warm rooms,GBP,12500.50,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                """);
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var program = program(registers);
            List.of(hubs, grants).forEach(file -> {
                program.shell().arrive(List.of(file));
                fire(program, "#registers-begin");
            });
            fire(program, "#registers-back");
            fire(program, "#partners-held");
            var rows = said(program.find("#registers-held"));
            assertTrue(rows.containsAll(List.of("The register of the Charity Commission for England and Wales", "305 organisations, 304 active",
                    "Your list “Hubs”", "1 organisation, 1 active", "The grants in “tidewater”", "1 grant")), rows::toString);
            remove(program, "Remove your list “Hubs”");
            remove(program, "Remove the grants in “tidewater”");
            assertEquals(HeldGrants.NONE, registers.grants(Recipient.of(RegisterCast.BEREAVEMENT)));
            assertEquals(1, registers.sources().size());
            assertTrue(((Label) program.find("#message")).getText().startsWith("Removed the grants in “tidewater”. Undo brings all of it back"));
            program.find(".message").lookupAll(".button").stream().map(Button.class::cast).filter(button -> button.getText().equals("Undo")).findFirst().orElseThrow().fire();
            assertEquals(2, registers.sources().size());
            assertTrue(said(program.find("#registers-held")).contains("1 grant"));
        });
    }

    @Test
    void whatAListAddsToARegistersEntryIsShownWithTheListAsItsSource() throws IOException {
        var hubs = Files.writeString(folder.resolve("Hubs.csv"), "Name,Charity Number,Website,Volunteers,Activities\nOur hall,1100006,www.hall.org,31,Whist drives\n");
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().arrive(List.of(hubs));
            fire(program, "#registers-begin");
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("tyneside bereavement");
            assertFalse(said(program.find("#partner-preview")).stream().anyMatch(label -> label.contains("Hubs")));
            ((TextField) program.find("#partners-find")).setText("1100006");
            var said = said(program.find("#partner-preview"));
            assertTrue(said.containsAll(List.of("www.hall.org", "24", "Whist drives")), said::toString);
            assertEquals(2, said.stream().filter(label -> label.startsWith("From your list “Hubs”, ")).count(), said::toString);
        });
    }

    private static void remove(TestProgram program, String spoken) {
        program.find("#registers-held").lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> spoken.equals(button.getAccessibleText())).findFirst().orElseThrow().fire();
    }

    private static List<String> said(Node node) {
        return node.lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
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
    void progressIsToldTenTimesASecondAtMost() {
        var told = new ArrayList<Reading>();
        var now = new long[] {0};
        var run = new ImportRun(told::add, () -> now[0], "placing");
        IntStream.range(0, 1000).forEach(step -> {
            now[0] = step * 1_000_000L;
            run.at("charity", step, 1000);
        });
        assertEquals(10, told.size());
        run.placing();
        assertEquals("charity, charity, placing", told.subList(8, 11).stream().map(Reading::what).collect(Collectors.joining(", ")));
    }

    @Test
    void whatIsStoppedWhileItIsLookedAtIsNotOffered() throws IOException {
        var file = extract(row("1000009", "NEWCOMER", "Submission Received"));
        onFxThread(() -> {
            var waiting = new ArrayDeque<Runnable>();
            var later = new Background(waiting::add, Runnable::run, Runnable::run);
            var importing = new RegisterImport(new HeldRegisters(RegisterCast.registers(UK), later), later, new Texts(Locale.UK));
            importing.look(List.of(file));
            importing.stop();
            waiting.forEach(Runnable::run);
            assertEquals(new RegisterImport.State.Idle(), importing.stateProperty().get());
            importing.look(List.of(file));
            waiting.getLast().run();
            assertInstanceOf(RegisterImport.State.Offered.class, importing.stateProperty().get());
        });
    }

    @Test
    void whatIsStoppedStopsAtTheNextRowAndTheOldRegisterStays() throws IOException {
        var file = extract(row("1000009", "NEWCOMER", "Submission Received"));
        onFxThread(() -> {
            var registers = RegisterCast.registers(UK);
            var held = new HeldRegisters(registers, Background.NONE);
            var states = new ArrayList<RegisterImport.State>();
            var importing = new RegisterImport(held, Background.NONE, new Texts(Locale.UK));
            importing.stateProperty().subscribe(state -> {
                states.add(state);
                if (state instanceof RegisterImport.State.Running) {
                    importing.stop();
                }
            });
            importing.look(List.of(file));
            importing.start(new RegisterImport.Chosen(((RegisterImport.State.Offered) states.getLast()).files().registers(), List.of()), List.of());
            assertEquals("The import was stopped. The registers that were there are as they were.", ((RegisterImport.State.Failed) states.getLast()).sentence());
            assertEquals(305, registers.held().getFirst().organisations());
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

    @Test
    void filesThatWaitAreComeBackToAndOthersCanTakeTheirPlace() throws IOException {
        var file = extract(row("1000001", "SALTNEY HAVEN", "Submission Received"));
        var list = Files.writeString(folder.resolve("partners.csv"), "Name,Income\nAcorn Advice,145000\n");
        onFxThread(() -> {
            var program = program(new MemoryRegisters(UK));
            program.shell().arrive(List.of(file));
            program.shell().goHome();
            program.chosen().choose(list);
            program.shell().importRegister();
            assertTrue(labels(program).stream().anyMatch(label -> label.startsWith("“publicextract.charity.txt”")), labels(program)::toString);
            fire(program, "#registers-others");
            assertTrue(labels(program).stream().noneMatch(label -> label.startsWith("“publicextract.charity.txt”")), labels(program)::toString);
            assertTrue(labels(program).stream().anyMatch(label -> label.contains("“partners.csv”")), labels(program)::toString);
        });
    }
}
