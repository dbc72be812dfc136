package org.bidweave.ui.partners;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.bidweave.ui.partners.ImportOnScreen.UK;
import static org.bidweave.ui.partners.ImportOnScreen.fire;
import static org.bidweave.ui.partners.ImportOnScreen.labels;
import static org.bidweave.ui.partners.ImportOnScreen.program;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.TestProgram;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of the user's own and files of grants: matched, imported, shown, removed, brought back.
class ListsAndGrantsTest {

    @TempDir
    private Path folder;

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
    void grantsToOneOfMyOrganisationsAreNewsAndTheSameOnceMoreAreNone() throws IOException {
        var file = Files.writeString(folder.resolve("tidewater.csv"), """
                Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
                1,Warm rooms,GBP,12500.50,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                """);
        onFxThread(() -> {
            var program = program(RegisterCast.registers(UK));
            program.shell().goPartners();
            ((TextField) program.find("#partners-find")).setText("bereavement");
            fire(program, "#partner-keep");
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            assertTrue(labels(program).containsAll(List.of("There is news of 1 of my organisations", "1 more grant to it is known; the profile lists it.")),
                    labels(program)::toString);
            assertTrue(program.find("#registers-changes").lookupAll(".button").stream().noneMatch(button -> "Update from the register".equals(((Button) button).getText())));
            program.shell().arrive(List.of(file));
            fire(program, "#registers-begin");
            assertTrue(labels(program).contains("There is no news of my organisations"), labels(program)::toString);
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
}
