package org.bidweave.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Tenders entered from nothing, from Home on, by keyboard alone and without the clipboard.
@ExtendWith(ApplicationExtension.class)
class TenderByKeyboardTest {

    private TestProgram program;

    @Start
    void start(Stage stage) {
        program = TestProgram.start(new MemoryLibrary(), Samples.CASE_1.today(), Theme.Choice.LIGHT);
        stage.setScene(program.scene());
        stage.show();
    }

    @Test
    void westmeresTender(FxRobot robot) {
        var typist = new Typist(robot, program.scene());

        typist.press(KeyCode.SHORTCUT, KeyCode.N);
        typist.row("Wellbeing Navigators", "Westmere Borough Council", "WEST-2026-014", "", "p").press(KeyCode.DOWN);
        typist.section("tender-clarification").tab(1).row("30/9/26", "", "", "", "1/4/27", "3");
        typist.section("tender-lots").line("Wellbeing navigation", "600k", "North, South, Quayside", "out");
        typist.leaveGrid().tab(2).row("1", "1");
        typist.section("tender-places-add").tab(1).leaveGrid();
        tickAllPlaces(typist);
        typist.section("tender-lines").line("Wellbeing navigation", "people", "80");
        typist.section("tender-volume").line("500", "600", "400");
        typist.section("tender-specialisms").line("Social prescribing").line("Debt and welfare advice").line("Bereavement support");
        typist.section("tender-threshold").row("2x", "tog");
        typist.section("tender-insurance").line("pub", "5m").line("emp", "5m").line("prof", "1m").line("pub", "2m", "ev");
        typist.section("tender-accreditations").line("Advice Quality Standard", "debt");
        typist.section("tender-references-count").row("3", "3");
        typist.section("tender-payment-arrears").row("3", "30", "0", "600k", "");

        assertEquals(byName(Samples.CASE_1.bid().tender()), byName(entered().tender()));
        report("Case 1", typist);
    }

    @Test
    void threeRiversFourLots(FxRobot robot) {
        var typist = new Typist(robot, program.scene());

        typist.press(KeyCode.SHORTCUT, KeyCode.N);
        typist.row("Advice & Homelessness Prevention", "Three Rivers Combined Authority", "TRCA-ADV-2026", "", "p").press(KeyCode.DOWN);
        typist.section("tender-clarification").tab(1).row("2/11/26", "", "", "", "1/4/27", "3");
        typist.section("tender-lots")
                .line("Advice in Northbeck", "300k", "Northbeck", "out", "", "", "2")
                .row("Advice in Southbeck", "420k", "Southbeck", "out", "", "").press(KeyCode.SPACE).press(KeyCode.ENTER)
                .line("Homelessness outreach", "650k", "Northbeck, Southbeck", "out", "", "", "1")
                .line("Tenancy support", "380k", "Southbeck", "out", "", "", "3");
        typist.leaveGrid().tab(2).row("3", "2");
        typist.section("tender-places-add").tab(1).leaveGrid();
        tickAllPlaces(typist);
        typist.section("tender-lines").line("Advice", "people", "150").line("Street outreach", "people", "40").line("Tenancy support", "people", "25");
        typist.section("tender-volume").type("900").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN)
                .press(KeyCode.RIGHT).type("1200");
        down(typist, 4).press(KeyCode.LEFT).row("140", "120");
        down(typist, 4).type("150").press(KeyCode.ENTER);
        typist.section("tender-specialisms")
                .line("Debt and welfare advice", "", "1,2").line("Homelessness outreach", "", "3").line("Tenancy sustainment", "", "4");
        typist.section("tender-threshold").row("1.5x", "tog").press(KeyCode.DOWN).tab(1).type("l").tab(1).type("50");
        typist.section("tender-insurance").line("pub", "5m").line("emp", "5m").line("prof", "1m");
        typist.section("tender-accreditations").line("Advice Quality Standard", "debt");
        typist.section("tender-references-count").row("3", "3");
        typist.section("tender-payment-arrears").row("1", "30", "0");
        typist.section("tender-partnering-lead").type("20").tab(1);

        var sample = Samples.CASE_5A.bid();
        assertEquals(byName(sample.tender()), byName(entered().tender()));
        assertEquals(sample.alternative(sample.current()).lotsBid(), entered().alternative(entered().current()).lotsBid());
        assertEquals(sample.alternative(sample.current()).preference(), entered().alternative(entered().current()).preference());
        report("Case 5A", typist);
    }

    /// Selects the last column of the presence grid and ticks all of it.
    private static void tickAllPlaces(Typist typist) {
        typist.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.SPACE).press(KeyCode.SPACE);
    }

    private static Typist down(Typist typist, int rows) {
        for (int i = 0; i < rows; i++) {
            typist.press(KeyCode.DOWN);
        }
        return typist;
    }

    private Bid entered() {
        WaitForAsyncUtils.waitForFxEvents();
        return program.library().bids().getFirst();
    }

    /// Few enough for fifteen minutes at forty words a minute, with half of the time for reading and thinking.
    private static void report(String what, Typist typist) {
        System.out.printf(Locale.UK, "%s: %d keystrokes, %.1f minutes at 200 a minute%n", what, typist.keystrokes(), typist.keystrokes() / 200.0);
        assertTrue(typist.keystrokes() < 1_500, () -> what + " took " + typist.keystrokes() + " keystrokes");
    }

    /// Names in place of the ids that the program gives.
    private static Tender byName(Tender tender) {
        return tender
                .withAreas(tender.areas().stream().map(area -> new Area(place(tender, area.id()), area.name(), area.code(), area.within())).toList())
                .withLines(tender.lines().stream().map(line -> new ServiceLine(
                        service(tender, line.id()), line.name(), line.unit(), line.standard(), line.safeMaximum())).toList())
                .withLots(tender.lots().stream().map(lot -> byName(tender, lot)).toList());
    }

    private static Lot byName(Tender tender, Lot lot) {
        return lot.withAreas(lot.areas().stream().map(asked -> asked.withArea(place(tender, asked.area()))).toList())
                .withVolumes(lot.volumes().stream()
                        .map(volume -> volume.withArea(place(tender, volume.area())).withLine(service(tender, volume.line()))).toList());
    }

    private static AreaId place(Tender tender, AreaId id) {
        return new AreaId(tender.areaName(id));
    }

    private static LineId service(Tender tender, LineId id) {
        return new LineId(tender.lineName(id));
    }
}
