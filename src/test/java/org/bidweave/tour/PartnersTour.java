package org.bidweave.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.MemoryRegisters;
import org.bidweave.RegisterCast;
import org.bidweave.TestBids;
import org.bidweave.TestProgram;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Background;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Finding partners and importing registers, light and dark, for a person to look at.
@Tag("tour")
class PartnersTour {

    private static final UkPlaces UK = UkPlaces.read();

    @TempDir
    private Path folder;

    private static Tour tour(Theme.Choice theme, MemoryRegisters registers) {
        return new Tour(theme, () -> TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, theme, Background.NONE, registers));
    }

    private static void type(TestProgram program, String field, String words) {
        ((TextField) program.find(field)).setText(words);
    }

    private static void enter(TestProgram program, String field) {
        program.find(field).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void fire(TestProgram program, String button) {
        ((Button) program.find(button)).fire();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void findingAPartner(Theme.Choice theme) {
        var tour = tour(theme, RegisterCast.registers(UK));
        tour.picture("partners-all", program -> program.shell().goPartners());
        tour.picture("partners-typed", program -> type(program, "#partners-find", "bereavement"));
        tour.picture("partners-kept", program -> fire(program, "#partner-keep"));
        tour.picture("partners-alike", program -> type(program, "#partners-find", "tynside bereavment"));
        tour.picture("partners-filtered", program -> {
            type(program, "#partners-find", "");
            type(program, "#partners-place", "Gateshead");
            enter(program, "#partners-place");
            type(program, "#partners-works", "advoc");
            enter(program, "#partners-works");
            type(program, "#partners-income", "100k..5m");
            enter(program, "#partners-income");
            program.find("#partners-results").requestFocus();
        });
        tour.picture("partners-nothing", program -> type(program, "#partners-find", "zebra"));
        tour.picture("partners-own", program -> {
            fire(program, "#partners-clear");
            type(program, "#partners-find", "Quay Makers CIC");
        });
        tour.picture("partners-own-profile", program -> fire(program, "#partners-add-own"));
        tour.picture("partners-refused", program -> {
            program.shell().goPartners();
            type(program, "#partners-find", "");
            type(program, "#partners-income", "some");
            enter(program, "#partners-income");
        });
        tour.resize(1024, 700);
        tour.picture("partners-smallest", program -> {
            type(program, "#partners-income", "");
            enter(program, "#partners-income");
            type(program, "#partners-find", "advice");
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void aPartnerForAGap(Theme.Choice theme) {
        var tour = tour(theme, RegisterCast.registers(UK));
        tour.picture("gap-finding", program -> {
            program.shell().open(TestBids.WESTMERE.id());
            program.shell().switchView();
            program.shell().go(new Place.Findings("SPC-01"));
        });
        tour.picture("gap-partners", program -> program.scene().getRoot().lookupAll(".button.act").stream().map(Button.class::cast)
                .filter(button -> button.getAccessibleText().startsWith("Find partners")).findFirst().orElseThrow().fire());
        tour.picture("gap-added", program -> {
            fire(program, "#partner-add");
            ((CheckBox) program.find("#partners-mine-only")).setSelected(false);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void importingARegister(Theme.Choice theme) throws IOException {
        var list = Files.writeString(folder.resolve("partners.csv"), """
                Organisation,Charity no,Income last year,Town,Contact
                Acorn Advice,1000003,"£145,000",Leeds,Jo
                Beacon Housing,1000007,£1.2m,Bradford,Sam
                Cedar Trust,,n/a,Leeds,Al
                """);
        var notes = Files.writeString(folder.resolve("notes.txt"), "Nothing in here but words.");
        var tour = tour(theme, new MemoryRegisters(UK));
        tour.picture("registers-none", program -> program.shell().goPartners());
        tour.picture("registers-offered", program -> program.shell().arrive(List.of(list, notes)));
        tour.picture("registers-report", program -> fire(program, "#registers-begin"));
        tour.picture("registers-found", program -> {
            program.shell().goPartners();
            ((ListView<?>) program.find("#partners-results")).requestFocus();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void importingLess(Theme.Choice theme) throws IOException {
        var charities = Files.writeString(folder.resolve("publicextract.charity.txt"), """
                date_of_extract|organisation_number|registered_charity_number|linked_charity_number|charity_name|charity_registration_status|\
                date_of_registration|charity_reporting_status|charity_insolvent|charity_in_administration|charity_activities
                2026-11-01 00:00:00|1|1000001|0|SALTNEY HAVEN|Registered|1998-05-01 00:00:00|Submission Received|False|False|Advice
                """.replace('|', '\t'));
        var waiting = new ArrayDeque<Runnable>();
        var tour = new Tour(theme, () -> TestProgram.start(new MemoryLibrary(TestBids.WESTMERE), TestBids.TODAY, theme,
                new Background(waiting::add, Runnable::run, Runnable::run), RegisterCast.registers(UK)));
        tour.picture("less-offered", program -> {
            program.chosen().choose(charities);
            program.shell().importRegister();
            run(waiting);
        });
        tour.picture("less-running", program -> fire(program, "#registers-begin"));
        tour.picture("less-asked", _ -> run(waiting));
    }

    private static void run(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"LIGHT", "DARK"})
    void whatIsHeld(Theme.Choice theme) throws IOException {
        var hubs = Files.writeString(folder.resolve("Hubs of the north east.csv"), """
                Name,Charity Number,Website,Volunteers,Activities
                Our village hall,1100006,www.villagehall7.org,31,"Whist, a food bank on Fridays and a warm room all winter"
                Quayside Hub,,,12,Advice
                """);
        var grants = Files.writeString(folder.resolve("tidewater grants.csv"), """
                Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Name
                1,Warm rooms for people who live alone,GBP,12500.50,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                2,Listening in schools,GBP,48000,2025-09-14,,Tyneside Bereavement Care,Quay Street Community Foundation
                3,Exchange,EUR,7000,2024-05-02,GB-CHC-1000002,Tyneside Bereavement Care,Hanse Fund
                4,Odd,GBP,soon,2026-02-03,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                5,Trips,GBP,900,2026-31-31,GB-CHC-1000002,Tyneside Bereavement,Tidewater Fund
                """);
        var tour = tour(theme, RegisterCast.registers(UK));
        tour.picture("held-offered", program -> program.shell().arrive(List.of(hubs, grants)));
        tour.picture("held-report", program -> fire(program, "#registers-begin"));
        tour.picture("held", program -> {
            fire(program, "#registers-back");
            fire(program, "#partners-held");
        });
        tour.picture("held-removed", program -> program.find("#registers-held").lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getAccessibleText().endsWith("tidewater grants”")).findFirst().orElseThrow().fire());
        tour.picture("held-grants", program -> {
            program.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(button -> "Undo".equals(button.getText()))
                    .findFirst().orElseThrow().fire();
            program.shell().goPartners();
            type(program, "#partners-find", "tyneside");
        });
        tour.picture("held-filled", program -> type(program, "#partners-find", "1100006"));
        tour.picture("held-of-a-list", program -> type(program, "#partners-find", "quayside"));
        tour.resize(1024, 700);
        tour.picture("held-smallest", program -> fire(program, "#partners-held"));
    }
}
