package org.bidweave.ui.tender;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.model.Limits;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.Partnering;
import org.bidweave.model.RatioTest;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.VatBasis;
import org.bidweave.model.YearBasis;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

class TenderScreenTest {

    @Test
    void aFieldCommitsItsTextAsOneNamedEditAndUndoShowsTheOldOne() {
        on(ThreeRivers.BID, screen -> {
            screen.type("tender-title", "Advice");
            assertEquals("Advice", tender(screen).basics().title());
            assertEquals("Title", screen.session.historyProperty().get().past().getLast().name());

            screen.session.undo();
            assertEquals("Advice & Homelessness Prevention", text(screen, "tender-title"));
        });
    }

    @Test
    void aTextThatIsNotUnderstoodStaysWithASentenceAndChangesNothing() {
        on(ThreeRivers.BID, screen -> {
            screen.type("tender-submission", "31 Feb 2026");

            assertEquals("31 Feb 2026", text(screen, "tender-submission"));
            assertEquals(ThreeRivers.BID, screen.session.bid());
            assertTrue(words(screen).contains("There is no such day as “31 Feb 2026”."));
        });
    }

    @Test
    void anEmptiedTitleComesBackWithASentence() {
        on(ThreeRivers.BID, screen -> {
            screen.type("tender-title", " ");

            assertEquals("Advice & Homelessness Prevention", text(screen, "tender-title"));
            assertEquals(ThreeRivers.BID, screen.session.bid());
            assertTrue(words(screen).contains("A name or title cannot be empty, so “Advice & Homelessness Prevention” was kept. Type another over it."));
        });
        on(Bid.empty(new BidId("new")), screen -> {
            screen.type("tender-title", " ");
            assertFalse(words(screen).stream().anyMatch(word -> word.contains("cannot be empty")));
        });
    }

    @Test
    void aHalfTypedTextOutlivesAChangeElsewhere() {
        on(ThreeRivers.BID, screen -> {
            ((TextInputControl) screen.node("tender-buyer")).setText("Three Riv");
            screen.type("tender-title", "Advice");

            assertEquals("Three Riv", text(screen, "tender-buyer"));
        });
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        on(ThreeRivers.BID, screen -> {
            var buyer = (TextInputControl) screen.node("tender-buyer");
            buyer.setText("Three Riv");
            buyer.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));

            assertEquals("Three Rivers Combined Authority", buyer.getText());
        });
    }

    @Test
    void anEmptiedFieldIsNotKnownAgain() {
        on(ThreeRivers.BID, screen -> {
            screen.type("tender-payment-days", "");
            screen.type("tender-term", " ");
            screen.type("tender-threshold", "");

            assertNull(tender(screen).payment().days());
            assertNull(tender(screen).budget().termYears());
            assertFalse(tender(screen).turnover().hasThreshold());
        });
    }

    @Test
    void everyPlainFieldReachesTheTender() {
        on(Bid.empty(new BidId("new")), screen -> {
            screen.type("tender-notice", "2026/S 000-123456");
            screen.type("tender-currency", "EUR");
            screen.choose("tender-vat", "Values include VAT");
            screen.type("tender-clarification", "1/9/26");
            screen.type("tender-time", "noon");
            screen.type("tender-award", "1/12/26");
            screen.type("tender-standstill", "11/12/26");
            screen.type("tender-extension", "12 months");
            screen.type("tender-references-value", "£100k");
            screen.type("tender-partnering-lead", "20%");
            screen.type("tender-partnering-partners", "3");
            screen.type("tender-partnering-vcse", "30");
            screen.choose("tender-scope", "All lots bid for");
            screen.choose("tender-basis", "Average");
            screen.type("tender-years", "3");
            screen.choose("tender-kind", "Only income from work like this");
            screen.choose("tender-ratios", "2 of 3 must be met");
            for (var tick : List.of("expected", "reserved", "access", "rivals")) {
                ((CheckBox) screen.node("tender-partnering-" + tick)).fire();
            }

            assertEquals(expected(), tender(screen));
            assertEquals(21, screen.session.historyProperty().get().past().size());
        });
    }

    private static Tender expected() {
        var empty = Tender.EMPTY;
        return empty.withBasics(empty.basics().withNoticeId("2026/S 000-123456"))
                .withBudget(empty.budget().withCurrency("EUR").withVat(VatBasis.INCLUDING).withExtensionYears(Decimal.ONE))
                .withDates(new Dates(LocalDate.of(2026, 9, 1), null, LocalTime.NOON, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 11),
                        null))
                .withReferences(new ReferencesRequirement(0, null, Money.of(100_000)))
                .withPartnering(new Partnering(Decimal.of("0.2"), true, 3, Decimal.of("0.3"), true, true, true))
                .withTurnover(empty.turnover().withScope(TurnoverScope.AGG_ALL_BID).withBasis(YearBasis.AVERAGE).withYears(3)
                        .withKind(TurnoverKind.SPECIFIC))
                .withRatioTest(new RatioTest(2));
    }

    @Test
    void theLeadsPartIsOnlyThereWhereItCounts() {
        on(ThreeRivers.BID, screen -> {
            assertTrue(screen.node("tender-lead-part").getParent().isVisible());

            screen.type("tender-lead-part", "");
            screen.choose("tender-mode", "Together");

            assertFalse(screen.node("tender-lead-part").getParent().isVisible());
            assertEquals(TurnoverMode.COMBINED, tender(screen).turnover().mode());
        });
    }

    @Test
    void pastedLotsBecomeRowsAndUnknownPlacesAreNamedBeforehand() {
        on(Bid.empty(new BidId("new")), screen -> {
            screen.clip.write("North\t300k\tOldham, Leeds\tBase\nSouth\t£0.5m\tLeeds");
            screen.grid("tender-lots").paste();
            screen.layout();
            assertTrue(words(screen).contains("New places: Oldham, Leeds"), () -> words(screen).toString());

            screen.grid("tender-lots").lookupAll(".overlay .primary").stream().map(Button.class::cast).forEach(Button::fire);

            var tender = tender(screen);
            assertEquals(List.of("L1", "L2"), tender.lots().stream().map(lot -> lot.id().value()).toList());
            assertEquals(Money.of(500_000), tender.lots().getLast().annualValue());
            assertEquals(List.of(new Area(new AreaId("oldham"), "Oldham", "E08000004"), new Area(new AreaId("leeds"), "Leeds", "E08000035")), tender.areas());
            assertEquals(1, screen.session.historyProperty().get().past().size());
            assertEquals("Paste into the lots", screen.session.historyProperty().get().past().getLast().name());
        });
    }

    @Test
    void aTableOfLotsWithHeadingsOfItsOwnIsUnderstood() {
        on(Bid.empty(new BidId("new")), screen -> {
            screen.paste("tender-lots", 7, "Area\tAnnual value (£)\tLot name\nLeeds\t300k\tNorth\nYork\t£0.5m\tSouth");

            assertEquals(List.of("North", "South"), tender(screen).lots().stream().map(lot -> lot.title()).toList());
            assertEquals(List.of("Leeds", "York"), tender(screen).areas().stream().map(Area::name).toList());
            assertEquals(Money.of(500_000), tender(screen).lots().getLast().annualValue());
        });
    }

    @Test
    void f6GoesFromSectionToSection() {
        on(ThreeRivers.BID, screen -> {
            screen.screen.show(new Place.Tender(TenderSection.REFERENCES));
            screen.node("tender-references-count").fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F6, false, false, false, false));
            assertEquals("tender-payment-arrears", screen.scene.getFocusOwner().getId());
            screen.node("tender-payment-arrears").fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F6, true, false, false, false));
            assertEquals("tender-references-count", screen.scene.getFocusOwner().getId());
        });
    }

    @Test
    void pastedPreferencesStandInTheOrderOfTheirNumbers() {
        on(Bid.empty(new BidId("new")), screen -> {
            screen.paste("tender-lots", "A\t1\t\t\t\t\tyes\t3\nB\t1\t\t\t\t\tyes\t2\nC\t1\t\t\t\t\tyes\t1");

            assertEquals(List.of(new LotId("L3"), new LotId("L2"), new LotId("L1")),
                    screen.session.bid().alternative(ThreeRivers.A).preference());
        });
    }

    @Test
    void aPasteThatWasCancelledTakesNoLotNumber() {
        on(Bid.empty(new BidId("new")), screen -> {
            screen.clip.write("North\t300k");
            screen.grid("tender-lots").paste();
            screen.layout();
            screen.grid("tender-lots").lookupAll(".overlay .button").stream().map(Button.class::cast)
                    .filter(button -> button.getText().equals("Cancel")).forEach(Button::fire);
            screen.paste("tender-places", "Leeds\tE08000035\nYork\t");
            screen.paste("tender-lots", "North\t300k");

            assertEquals(List.of(new LotId("L1")), tender(screen).lots().stream().map(lot -> lot.id()).toList());
        });
    }

    @Test
    void thePreviewSaysHowManyRowsOfVolumeFindNoRoomAndWhy() {
        on(ThreeRivers.BID, screen -> {
            screen.clip.write("1\tAdvice\n".repeat(14));
            screen.grid("tender-volume").startAt(0);
            screen.grid("tender-volume").paste();
            screen.layout();
            var said = screen.grid("tender-volume").lookupAll(".overlay .label").stream().map(Label.class::cast).map(Label::getText).toList();
            assertTrue(said.contains("2 rows are left out: 4 lots and 3 services make 12 rows at most."), said.toString());
        });
    }

    @Test
    void openingTheTenderSelectsNothingThatTypingWouldReplace() {
        on(ThreeRivers.BID, screen -> {
            var window = new Stage();
            window.setScene(screen.scene);
            window.show();
            screen.screen.show(new Place.Tender(null));
            var title = (TextField) screen.scene.getFocusOwner();
            assertEquals("", title.getSelectedText());
            assertEquals(title.getText().length(), title.getCaretPosition());
            window.hide();
        });
    }

    @Test
    void theKeysOfATableFitALowWindow() {
        on(ThreeRivers.BID, screen -> {
            var low = new Scene(new Group(), 820, 592);
            var root = screen.scene.getRoot();
            screen.scene.setRoot(new Group());
            low.setRoot(root);
            new Theme(Theme.Choice.LIGHT).dress(low);
            root.applyCss();
            root.layout();
            root.lookup("#tender-lots").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, true, false, false, false));
            root.applyCss();
            root.layout();
            var keys = root.lookup(".overlay");
            assertTrue(keys.getLayoutBounds().getHeight() <= 592 - 108, "The list of keys is " + keys.getLayoutBounds().getHeight() + " high.");
            var bounds = keys.localToScene(keys.getLayoutBounds());
            assertTrue(bounds.getMinY() >= 0 && bounds.getMaxY() <= 592, bounds.toString());
        });
    }

    @Test
    void aLotWithoutATitleIsCalledByItsNumber() {
        assertEquals("Lot 2", Lot.named(new LotId("L2"), "").name());
        assertEquals("Drop Lot 2", AlternativeEdits.dropLot(ThreeRivers.A, new LotId("L2")).name());
    }

    @Test
    void aServiceWithoutPeopleStaysOnScreenUntilItHasSome() {
        on(ThreeRivers.BID, screen -> {
            screen.grid("tender-volume");
            screen.paste("tender-volume", "1\tOutreach");
            assertTrue(tender(screen).lot(ThreeRivers.LOT_1).volumes().stream()
                    .allMatch(volume -> volume.line().equals(ThreeRivers.OUTREACH)));

            screen.paste("tender-volume", "1\tOutreach\t\t\t\t");
            assertTrue(tender(screen).lot(ThreeRivers.LOT_1).volumes().isEmpty());
            assertTrue(cells(screen, "tender-volume").contains("Outreach"));
        });
    }

    @Test
    void theSectionsCountWhatIsFilled() {
        on(ThreeRivers.BID, screen -> {
            assertEquals("Basics, 6 of 8", screen.node("tender-go-BASICS").getAccessibleText());

            screen.type("tender-notice", "2026/S 1");

            assertEquals("Basics, 7 of 8", screen.node("tender-go-BASICS").getAccessibleText());
        });
    }

    @Test
    void choosingASectionMarksItAndPutsTheKeyboardInItsFirstField() {
        on(ThreeRivers.BID, screen -> {
            ((ToggleButton) screen.node("tender-go-PAYMENT")).fire();
            assertEquals(screen.node("tender-payment-arrears"), screen.scene.getFocusOwner());
            assertTrue(((ToggleButton) screen.node("tender-go-PAYMENT")).isSelected());

            screen.screen.show(new Place.Tender(TenderSection.SPECIALISMS));
            assertEquals(screen.node("tender-specialisms"), screen.scene.getFocusOwner());
        });
    }

    @Test
    void arrowKeysWalkTheSections() {
        on(ThreeRivers.BID, screen -> {
            var basics = screen.node("tender-go-BASICS");
            basics.requestFocus();
            basics.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));

            assertEquals(screen.node("tender-go-DATES"), screen.scene.getFocusOwner());
            assertTrue(((ToggleButton) screen.node("tender-go-DATES")).isSelected());
        });
    }

    @Test
    void theBuyersWordsAreCopiedUnchanged() {
        on(ThreeRivers.BID, screen -> {
            buttons(screen, "Copy").getLast().fire();

            assertEquals("Outreach must be offered in both districts from the first day.", screen.clip.read());
        });
    }

    @Test
    void aLimitIsChangedAndEmptyingItBringsTheStandardBack() {
        on(ThreeRivers.BID, screen -> {
            screen.at("tender-limits", 4, 1, "30%");
            assertEquals(Decimal.of("0.3"), screen.session.bid().limits().exposureNoted());

            screen.at("tender-limits", 4, 1, "");
            assertEquals(Limits.STANDARD, screen.session.bid().limits());
        });
    }

    @Test
    void withoutALeadTheWayToTheConsortiumIsOffered() {
        on(ThreeRivers.BID.withAlternative(ThreeRivers.A, a -> a.withMembers(List.of())), screen -> {
            buttons(screen, "Add the lead").getFirst().fire();

            assertEquals(List.of(new Place.Consortium(null, null)), screen.places);
        });
    }

    private static void on(Bid bid, Consumer<TenderOnScreen> steps) {
        onFxThread(() -> steps.accept(new TenderOnScreen(bid, ThreeRivers.TODAY, new Theme(Theme.Choice.LIGHT))));
    }

    private static Tender tender(TenderOnScreen screen) {
        return screen.session.bid().tender();
    }

    private static String text(TenderOnScreen screen, String id) {
        return ((TextInputControl) screen.node(id)).getText();
    }

    private static List<String> words(TenderOnScreen screen) {
        return screen.scene.getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    private static List<Button> buttons(TenderOnScreen screen, String word) {
        return screen.scene.getRoot().lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals(word)).toList();
    }

    private static List<String> cells(TenderOnScreen screen, String grid) {
        return screen.node(grid).lookupAll(".table-cell").stream()
                .map(cell -> String.valueOf(((Labeled) cell).getText())).toList();
    }
}
