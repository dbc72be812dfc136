package org.bidweave.ui.consortium;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.canwego.Asked;
import org.bidweave.canwego.CanWeGo;
import org.bidweave.canwego.Us;
import org.bidweave.canwego.Where;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.edit.MemberEdits;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Role;
import org.bidweave.model.SharedCost;
import org.bidweave.model.Stage;
import org.bidweave.model.StageDay;
import org.bidweave.model.Structure;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.grid.Grid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsortiumScreenTest {

    @Test
    void theCandidatesStandInTheOrderOfWhatTheyClose() {
        onFxThread(() -> {
            var open = open(View.SECURED);

            assertEquals(List.of("Open Stillwater Bereavement Support", "Try Aspira Nationwide", "Try Quay Street Food Hub"),
                    nodes(open, ".candidate .button").stream().map(Node::getAccessibleText).toList());
            assertEquals(List.of("Turnover £80,000", "Bereavement", "300 people", "Share £105,000"),
                    nodes(open, ".candidate .chip.state-met").stream().limit(4).map(n -> ((Labeled) n).getText()).toList());
        });
    }

    @Test
    void tryingACandidateShowsItUntilItIsKeptOrLeft() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            press(open, b -> "Try Aspira Nationwide".equals(b.getAccessibleText()));

            assertEquals(List.of(ASPIRA), nodes(open, ".member-card.tried").stream().map(card -> ((MemberCard) card).id()).toList());
            assertFalse(nodes(open, ".candidate .button").stream().anyMatch(b -> "Try Aspira Nationwide".equals(b.getAccessibleText())));
            assertTrue(nodes(open, ".trial-changes .effect-row").stream().anyMatch(row -> row.getAccessibleText().contains("Aspira")),
                    nodes(open, ".trial-changes .effect-row").stream().map(Node::getAccessibleText).toList().toString());
            assertEquals(WESTMERE, open.session.keptBid());

            open.session.leaveTrial();
            assertEquals(WESTMERE, open.session.bid());
            assertEquals(3, nodes(open, ".member-card").size());
            press(open, b -> "Try Aspira Nationwide".equals(b.getAccessibleText()));
            open.session.keepTrial();
            assertEquals("Add Aspira", open.session.historyProperty().get().past().getLast().name());
            assertEquals(List.of(), nodes(open, ".member-card.tried"));
        });
    }

    @Test
    void openingAnUnsignedPartnersCandidateCardShowsItsEntry() {
        onFxThread(() -> {
            var open = open(View.SECURED);
            press(open, b -> "Open Stillwater Bereavement Support".equals(b.getAccessibleText()));

            assertEquals(List.of(new Place.Consortium(STILLWATER, null)), open.went);
            assertEquals("Stillwater Bereavement Support", text(open, "#entry-name").getText());
        });
    }

    @Test
    void theSearchNarrowsTheCandidatesByNameSpecialismOrPlace() {
        onFxThread(() -> {
            var open = open(View.SECURED);
            var search = nodes(open, ".candidates .text-field").stream().map(TextField.class::cast).findFirst().orElseThrow();

            search.setText("bereave");
            assertEquals(1, nodes(open, ".candidate").size());
            search.setText("quayside");
            assertEquals(2, nodes(open, ".candidate").size());
        });
    }

    @Test
    void aMemberDroppedOnTheLeadsGroupLeadsAndACandidateDroppedIsTried() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            var members = (MembersPanel) nodes(open, ".members").getFirst();

            members.drop(Dragged.member(LANTERN), Group.LEAD);
            assertEquals(List.of(Role.SUBCONTRACTOR, Role.LEAD, Role.SUBCONTRACTOR), roles(open.session.bid()));
            members.drop(Dragged.member(STILLWATER), Group.OTHERS);
            assertEquals(Role.RESERVE, roles(open.session.bid()).getLast());
            members.drop(Dragged.candidate(ASPIRA), Group.SUBCONTRACTORS);
            assertTrue(open.session.bid().alternative(A).member(ASPIRA).isPresent());
            open.session.keepTrial();
            members.drop("something else", Group.LEAD);
            assertEquals(3, open.session.historyProperty().get().past().size());
        });
    }

    @Test
    void theCharityOfTheCoastDroppedInClosesItsBlockerAndItsExposureAppears() {
        onFxThread(() -> {
            var bid = Samples.CASE_3A.bid();
            var open = new OpenBid(bid, View.PLANNED);
            scene(open);
            var saltney = new OrganisationId("Saltney Women's Space");
            ((MembersPanel) nodes(open, ".members").getFirst()).drop(Dragged.candidate(saltney), Group.SUBCONTRACTORS);
            open.session.keepTrial();
            assertEquals(List.of("SPC-02"), blockers(open));

            var oaks = bid.organisation(new OrganisationId("Little Oaks Therapy")).orElseThrow();
            var planned = Stream.concat(oaks.presence().stream(),
                    Stream.of(new PresenceHeld(new AreaId("Saltney Coast"), Presence.OUTREACH, LocalDate.of(2027, 3, 1)))).toList();
            open.session.apply(OrganisationEdits.of(oaks).setPresence(planned));
            var lead = bid.organisation(new OrganisationId("Marram House")).orElseThrow();
            open.session.apply(MemberEdits.of(bid.current(), lead).setShare(new LotId("L1"), Money.of(258_000)));
            open.session.apply(MemberEdits.of(bid.current(), bid.organisation(saltney).orElseThrow()).setShare(new LotId("L1"), Money.of(54_000)));

            assertEquals(List.of(), blockers(open));
            assertTrue(nodes(open, ".member-card .label").stream().anyMatch(label -> "87.1%".equals(((Labeled) label).getText())));
        });
    }

    private static List<String> blockers(OpenBid open) {
        return open.session.liveProperty().get().planned().rules().entrySet().stream().filter(rule -> rule.getValue() == Verdict.BLOCKER)
                .map(Map.Entry::getKey).toList();
    }

    @Test
    void planningOutreachOffersARowForThePlaceThatIsThereOnceADayIsTyped() {
        var open = onFxThread(() -> {
            var made = new OpenBid(Samples.CASE_3A.bid(), View.PLANNED);
            scene(made);
            var finding = made.session.liveProperty().get().planned().of("SPC-02").getFirst();
            var plan = finding.fixes().stream().flatMap(fix -> fix instanceof Fix.OpenMember it ? Stream.of(it) : Stream.empty()).findFirst().orElseThrow();
            made.screen.show(new Place.EntryField(plan, finding.about()));
            return made;
        });
        onFxThread(() -> {
            open.screen.node().applyCss();
            ((Parent) open.screen.node()).layout();
            var table = open.screen.node().getScene().getFocusOwner();
            assertEquals(0, open.session.historyProperty().get().past().size());
            assertTrue(table.lookupAll(".table-cell").stream().anyMatch(cell -> "Saltney Coast".equals(((Labeled) cell).getText())),
                    () -> table + ": " + table.lookupAll(".table-cell").stream().map(cell -> ((Labeled) cell).getText()).toList());
            "1/3/27".chars().forEach(it -> KeyEvent.fireEvent(open.screen.node().getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(it), "", KeyCode.UNDEFINED, false, false, false, false)));
            assertEquals(0, open.session.historyProperty().get().past().size());
            key(open.screen.node().getScene().getFocusOwner(), KeyCode.ENTER);

            var oaks = open.session.bid().organisation(new OrganisationId("Little Oaks Therapy")).orElseThrow();
            assertEquals(new PresenceHeld(new AreaId("Saltney Coast"), Presence.BASE, LocalDate.of(2027, 3, 1)), oaks.presence().getLast());
            assertEquals(1, open.session.historyProperty().get().past().size());
        });
    }

    @Test
    void theStageOfAPartnerIsDatedAndWhatIsDueNextIsSaidOnItsCard() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            new ConsortiumActs(open.session, _ -> {}).setStage(STILLWATER, Stage.CONTACTED, "");

            assertEquals(List.of(new StageDay(Stage.CONTACTED, open.session.today())),
                    open.session.bid().alternative(A).member(STILLWATER).orElseThrow().stageDays());
            assertTrue(card(open, 2).getAccessibleText().contains("Interest due Fri 4 Sep, "), card(open, 2).getAccessibleText());
            open.screen.show(new Place.Consortium(STILLWATER, MemberSection.STAGE));
            var signed = text(open, "#entry-stage-day-MOU_SIGNED");
            signed.setText("11 Sep 2026");
            key(signed, KeyCode.ENTER);
            assertEquals(Stage.MOU_SIGNED, open.session.bid().alternative(A).member(STILLWATER).orElseThrow().stage());
        });
    }

    @Test
    void whatAMemberBringsStandsBeneathTheRestOnANarrowCard() {
        onFxThread(() -> {
            for (double width : new double[] {700, 400}) {
                var details = new MemberDetails(new Texts(Locale.UK));
                details.resize(width, 100);
                details.layout();
                var heads = details.lookupAll(".label").stream().map(Labeled.class::cast).filter(label -> "Brings".equals(label.getText())).toList();
                assertEquals(1, heads.size());
                assertEquals(width < 440, heads.getFirst().getParent() != details);
            }
        });
    }

    @Test
    void aCardAnswersToEnterLAndDelete() {
        onFxThread(() -> {
            var open = open(View.PLANNED);

            key(card(open, 1), KeyCode.L);
            assertEquals(LANTERN, open.session.bid().alternative(A).members().stream().filter(m -> m.role() == Role.LEAD).findFirst()
                    .orElseThrow().organisation());
            key(card(open, 0), KeyCode.ENTER);
            assertEquals(new Place.Consortium(LANTERN, null), open.went.getLast());
            open.screen.show(new Place.Consortium(null, null));
            key(card(open, 2), KeyCode.DELETE);
            assertTrue(open.session.bid().alternative(A).member(STILLWATER).isEmpty());
        });
    }

    @Test
    void whatIsNotCountedIsDashedAndSaysSo() {
        onFxThread(() -> {
            var open = open(View.SECURED);
            assertEquals(1, nodes(open, ".member-card.not-counted").size());

            open.session.viewProperty().set(View.PLANNED);
            assertEquals(0, nodes(open, ".member-card.not-counted").size());
        });
    }

    @Test
    void whatIsTypedInTheEntryIsOneEditAndUndoIsSeenInTheField() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            open.screen.show(new Place.Consortium(LANTERN, null));
            var income = text(open, "#entry-incumbent-income");
            income.setText("£80k");
            key(income, KeyCode.ENTER);

            assertEquals(Money.of(80_000), open.session.bid().alternative(A).member(LANTERN).orElseThrow().incumbentIncome());
            open.session.undo();
            assertEquals("", income.getText());
        });
    }

    @Test
    void aRefusedTextStaysWithItsSentence() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            open.screen.show(new Place.Consortium(LANTERN, null));
            var income = text(open, "#entry-incumbent-income");
            income.setText("plenty");
            key(income, KeyCode.ENTER);

            assertEquals("plenty", income.getText());
            assertTrue(income.getAccessibleHelp().startsWith("“plenty” is not an amount"));
            assertEquals(WESTMERE, open.session.bid());
        });
    }

    @Test
    void theEntryClosesWhenItsMemberIsRemoved() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            open.screen.show(new Place.Consortium(STILLWATER, null));
            press(open, b -> "Remove".equals(b.getText()));

            assertTrue(nodes(open, ".entry").isEmpty());
            assertEquals(2, nodes(open, ".member-card").size());
        });
    }

    @Test
    void theFirstPartnerOfAnEmptyBidIsOfferedAsTheLead() {
        onFxThread(() -> {
            var open = new OpenBid(Bid.empty(new BidId("new")), View.PLANNED);
            scene(open);
            press(open, b -> "Add partner".equals(b.getText()));
            text(open, "#add-partner-name").setText("Harbourlight Community Trust");
            press(open, b -> "Add".equals(b.getText()));

            var members = open.session.bid().alternative(new AlternativeId("A")).members();
            assertEquals(List.of(Role.LEAD), members.stream().map(m -> m.role()).toList());
            assertEquals("harbourlight-community-trust", members.getFirst().organisation().value());
        });
    }

    @Test
    void theAllocationFollowsTheView() {
        onFxThread(() -> {
            var open = open(View.SECURED);
            var table = (AllocationTable) nodes(open, ".allocation").getFirst();
            assertEquals(List.of("", "100", "0", "200", "300"), table.getItems().getLast().figures());

            open.session.viewProperty().set(View.PLANNED);
            assertEquals(List.of("", "0", "0", "0", "0"), table.getItems().getLast().figures());
        });
    }

    @Test
    void peoplePromisedWithoutStaffAreTheMostThatMayCountAndNeverNone() {
        onFxThread(() -> {
            var open = new OpenBid(oneCharity(Money.of(60_000)), View.PLANNED);
            scene(open);
            var lines = ((AllocationTable) nodes(open, ".allocation").getFirst()).getItems();

            assertEquals(List.of(List.of("–", "200", "200"), List.of("", "480", "480"), List.of("–", "≤ 200", "≤ 200"), List.of("", "≥ 280", "≥ 280")),
                    lines.stream().map(AllocationLine::figures).toList());
        });
    }

    @Test
    void whereNobodyServesTheGapIsAPlainNumber() {
        onFxThread(() -> {
            var bid = oneCharity(Money.of(60_000));
            var open = new OpenBid(bid.withMember(bid.current(), bid.organisations().getFirst().id(), member -> member.withAllocations(List.of())), View.PLANNED);
            scene(open);
            var lines = ((AllocationTable) nodes(open, ".allocation").getFirst()).getItems();

            assertEquals(List.of(List.of("–", "–", "–"), List.of("", "480", "480"), List.of("–", "0", "0"), List.of("", "480", "480")),
                    lines.stream().map(AllocationLine::figures).toList());
        });
    }

    @Test
    void whereNoLotIsBidForTheGaugeSaysSo() {
        onFxThread(() -> {
            var bid = oneCharity(Money.of(60_000));
            var open = new OpenBid(bid.withAlternatives(bid.alternatives().stream().map(it -> it.withLotsBid(List.of())).toList()), View.PLANNED);
            scene(open);

            assertEquals("Yearly value: £0, No lot is bid for", nodes(open, ".card .gauge").getLast().getAccessibleText());
        });
    }

    @Test
    void theGaugeOfAValueSaysWhoKeepsIt() {
        onFxThread(() -> {
            var alone = new OpenBid(oneCharity(Money.of(60_000)), View.PLANNED);
            var valueless = new OpenBid(oneCharity(null), View.PLANNED);
            var shared = open(View.PLANNED);
            scene(alone);
            scene(valueless);

            assertEquals(List.of("Yearly value: £60,000, The lead keeps it all", "Yearly value: £0, Not entered", "Yearly value: £600,000, All has a partner"),
                    Stream.of(alone, valueless, shared).map(open -> nodes(open, ".card .gauge").getLast().getAccessibleText()).toList());
        });
    }

    private static Bid oneCharity(@Nullable Money value) {
        var leeds = List.of(Where.own("Leeds"));
        return CanWeGo.bid(new Us(Money.of(145_000), List.of(), leeds, 200), new Asked(null, null, value, List.of(), leeds, 480), new BidId("one"));
    }

    @Test
    void theGaugeAsksLotByLotWhereTheBuyerDoes() {
        onFxThread(() -> {
            var open = new OpenBid(TestBids.twoLots(2), View.SECURED);
            scene(open);

            assertTrue(nodes(open, ".gauge").getFirst().getAccessibleText().endsWith("£80,000 short"));
        });
    }

    @Test
    void findingsAndCardsFollowEachEditAndItsUndo() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            new ConsortiumActs(open.session, _ -> {}).remove(STILLWATER);
            assertEquals(Verdict.BLOCKER, open.session.liveProperty().get().planned().rules().get("SPC-01"));
            assertEquals(2, nodes(open, ".member-card").size());

            open.session.undo();
            assertEquals(3, nodes(open, ".member-card").size());
            assertEquals(Money.of(105_000), open.session.bid().alternative(A).member(STILLWATER).orElseThrow().shares().get(LOT));
        });
    }

    @Test
    void anEditKeepsTheKeyboardOnItsCard() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            var before = card(open, 0);
            new ConsortiumActs(open.session, _ -> {}).setRole(LANTERN, Role.MEMBER);

            assertTrue(nodes(open, ".member-card").contains(before));
            assertEquals(HARBOURLIGHT, ((MemberCard) before).id());
        });
    }

    @Test
    void theStructureAndThePriceOfTheAlternativeAreEnteredAndUndone() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            @SuppressWarnings("unchecked")
            var structure = (ComboBox<Structure>) nodes(open, "#consortium-structure").getFirst();
            var price = text(open, "#consortium-price");
            structure.setValue(Structure.MANAGING_AGENT);
            price.setText("£475k");
            key(price, KeyCode.ENTER);

            assertEquals(Structure.MANAGING_AGENT, open.session.bid().alternative(A).structure());
            assertEquals(Money.of(475_000), open.session.bid().alternative(A).price());
            open.session.undo();
            open.session.undo();
            assertEquals(WESTMERE.alternative(A).structure(), structure.getValue());
            assertEquals("£600,000", price.getText());
        });
    }

    @Test
    void anEmptiedPriceIsNotKnownAgain() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            open.session.apply(AlternativeEdits.setPrice(A, Money.of(475_000)));
            var price = text(open, "#consortium-price");
            assertEquals("£475,000", price.getText());
            price.setText("");
            key(price, KeyCode.ENTER);

            assertNull(open.session.bid().alternative(A).price());
        });
    }

    @Test
    void aSumTypedUnderAMemberIsWhatItWouldPayAloneAndIsFoundToSave() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            open.session.apply(AlternativeEdits.setSharedCosts(A, List.of(new SharedCost("Case system", Map.of(), Money.of(9_000)))));
            var grid = sharedCosts(open);
            paste(open, grid, 2, "£6,000");
            paste(open, grid, 3, "5k");

            assertEquals(List.of(new SharedCost("Case system", Map.of(HARBOURLIGHT, Money.of(6_000), LANTERN, Money.of(5_000)), Money.of(9_000))),
                    open.session.bid().alternative(A).sharedCosts());
            assertEquals("Shared costs", open.session.historyProperty().get().past().getLast().name());
            assertTrue(open.session.liveProperty().get().planned().findings().stream().anyMatch(f -> f.message().equals(
                    "Together, “Case system” costs £9,000 a year instead of £11,000: £2,000 saved, 18.2%.")));
        });
    }

    @Test
    void theSharedCostsAreANewGridOnlyWhenTheMembersChange() {
        onFxThread(() -> {
            var open = open(View.PLANNED);
            var before = sharedCosts(open);
            open.session.apply(AlternativeEdits.setPrice(A, Money.of(475_000)));
            assertSame(before, sharedCosts(open));

            new ConsortiumActs(open.session, _ -> {}).remove(STILLWATER);
            assertEquals(before.table().getColumns().size() - 1, sharedCosts(open).table().getColumns().size());
        });
    }

    @SuppressWarnings("unchecked")
    private static Grid<Integer, ?> sharedCosts(OpenBid open) {
        return (Grid<Integer, ?>) nodes(open, ".together .grid").getFirst();
    }

    private static void paste(OpenBid open, Grid<Integer, ?> grid, int column, String text) {
        grid.select(0, column);
        open.clipboard = text;
        grid.paste();
    }

    private static OpenBid open(View view) {
        var open = new OpenBid(WESTMERE, view);
        scene(open);
        return open;
    }

    private static void scene(OpenBid open) {
        var scene = new Scene((Parent) open.screen.node(), 1236, 792);
        new Theme(Theme.Choice.LIGHT).dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static List<Node> nodes(OpenBid open, String selector) {
        open.screen.node().applyCss();
        ((Parent) open.screen.node()).layout();
        return List.copyOf(open.screen.node().lookupAll(selector));
    }

    private static TextField text(OpenBid open, String id) {
        return (TextField) nodes(open, id).getFirst();
    }

    private static Node card(OpenBid open, int index) {
        return nodes(open, ".member-card").get(index);
    }

    private static void press(OpenBid open, Predicate<Button> which) {
        nodes(open, ".button").stream().filter(Button.class::isInstance).map(Button.class::cast).filter(which).findFirst().orElseThrow()
                .fire();
    }

    private static void key(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static List<Role> roles(Bid bid) {
        return bid.alternative(A).members().stream().map(m -> m.role()).toList();
    }
}
