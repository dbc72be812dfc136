package org.bidweave.journeys;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bidweave.MemoryLibrary;
import org.bidweave.Samples;
import org.bidweave.TestProgram;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.Role;
import org.bidweave.session.Session;
import org.bidweave.ui.consortium.entry.MemberEntry;
import org.bidweave.ui.consortium.entry.Sought;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;
import org.bidweave.ui.shared.findings.FindingView;
import org.junit.jupiter.api.Test;

/// Presses every kind of fix that is offered over the worked cases, as they are and with much of them not entered, and looks whether the
/// window shows what the button said.
class EveryFixTest {

    private record Pressed(Finding finding, Fix fix, Bid before) {}

    private final Set<Class<?>> kinds = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void everyFixDoesWhatItSays() {
        for (var sample : Samples.values()) {
            for (var bid : List.of(sample.bid(), emptied(sample.bid()), undated(sample.bid()), leaderless(sample.bid()))) {
                pressAll(bid, sample.today());
            }
        }
        var all = Stream.of(Fix.class.getPermittedSubclasses()).toList();
        assertEquals(Set.copyOf(all), kinds);
    }

    private void pressAll(Bid bid, LocalDate today) {
        var program = onFxThread(() -> {
            var started = TestProgram.start(new MemoryLibrary(bid), today, Theme.Choice.LIGHT);
            started.open(bid.id());
            return started;
        });
        var session = onFxThread(() -> program.shell().session(bid.id()).orElseThrow());
        for (var view : View.values()) {
            onFxThread(() -> session.viewProperty().set(view));
            for (var finding : onFxThread(() -> session.liveProperty().get().in(view).findings())) {
                for (var fix : finding.fixes()) {
                    if (seen.add(kind(finding, fix))) {
                        press(program, session, finding, fix);
                    }
                }
            }
        }
    }

    /// One of each kind and place is enough, but every edit is tried.
    private static String kind(Finding finding, Fix fix) {
        return switch (fix) {
            case Fix.OpenTender open -> "tender " + open.field();
            case Fix.OpenMember open -> "member " + open.section() + open.field() + finding.rule().id();
            case Fix.TryPartner trial -> "try " + trial.partner();
            case Fix.AskBuyer _ -> "ask " + finding.rule().id();
            case Fix.Advice _ -> "advice";
            case Fix.SetStage _, Fix.MakeLead _, Fix.SetShare _, Fix.DropLot _ -> finding + fix.act();
        };
    }

    private void press(TestProgram program, Session session, Finding finding, Fix fix) {
        kinds.add(fix.getClass());
        var pressed = onFxThread(() -> {
            var before = session.bid();
            var button = button(program, session, finding, fix);
            if (fix instanceof Fix.Advice) {
                assertTrue(button.isEmpty(), () -> fix + " is only read");
            } else {
                enter(button.getFirst());
            }
            return new Pressed(finding, fix, before);
        });
        for (int wait = 0; wait < 3; wait++) {
            onFxThread(() -> program.scene().getRoot().layout());
        }
        onFxThread(() -> {
            look(program, session, pressed);
            if (!session.bid().equals(pressed.before())) {
                session.undo();
            }
            assertEquals(pressed.before(), session.bid());
        });
    }

    private static List<Button> button(TestProgram program, Session session, Finding finding, Fix fix) {
        var node = new FindingView(session, new Texts(Locale.UK), program.shell()::go).of(session.liveProperty().get().in(session.viewProperty().get()), finding);
        var scene = new Scene((Parent) node, 392, 800);
        scene.getRoot().applyCss();
        return node.lookupAll(".act").stream().map(Button.class::cast)
                .filter(button -> (fix.act() + ". " + fix.consequence()).equals(button.getAccessibleText())).toList();
    }

    private static void enter(Button button) {
        button.requestFocus();
        button.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        button.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void look(TestProgram program, Session session, Pressed pressed) {
        var bid = session.bid();
        var finding = pressed.finding();
        var fix = pressed.fix();
        var what = finding + ": " + fix.act();
        var alternative = bid.alternative(session.alternativeProperty().get());
        switch (fix) {
            case Fix.OpenTender _ -> assertTrue(within(focused(program, what), ".tender-page"), what);
            case Fix.OpenMember open -> {
                assertTrue(within(focused(program, what), ".entry-page"), what);
                assertEquals(open.partner(), ((MemberEntry) program.find(".entry")).partner(), what);
                new Sought(open.section(), open.field(), finding.about()).control().ifPresent(id -> assertEquals(id, focused(program, what).getId(), what));
            }
            case Fix.TryPartner trial -> {
                assertTrue(alternative.member(trial.partner()).filter(member -> member.role().takesPart()).isPresent(), what);
                assertEquals(pressed.before(), session.keptBid(), what);
                assertTrue(program.find("#trial").isVisible(), what);
            }
            case Fix.SetStage set -> assertEquals(set.stage(), alternative.member(set.partner()).map(Member::stage).orElseThrow(), what);
            case Fix.MakeLead lead -> assertEquals(Role.LEAD, alternative.member(lead.partner()).map(Member::role).orElseThrow(), what);
            case Fix.SetShare set -> assertEquals(set.share(), alternative.member(set.partner()).orElseThrow().shares().get(set.lot()), what);
            case Fix.DropLot drop -> assertTrue(!alternative.lotsBid().contains(drop.lot()), what);
            case Fix.AskBuyer ask -> {
                assertTrue(bid.clarifications().stream().anyMatch(it -> it.question().equals(ask.question().strip())), what);
                assertTrue(within(focused(program, what), ".question-card"), what);
            }
            case Fix.Advice _ -> assertEquals(pressed.before(), bid, what);
        }
        if (edits(fix)) {
            assertNotEquals(pressed.before(), bid, what);
            assertTrue(!fix.consequence().startsWith("Closes it") || still(session, finding).isEmpty(), () -> what + " says " + fix.consequence() + ": " + still(session, finding));
        }
    }

    private static boolean edits(Fix fix) {
        return switch (fix) {
            case Fix.SetStage _, Fix.MakeLead _, Fix.SetShare _, Fix.DropLot _ -> true;
            case Fix.OpenTender _, Fix.OpenMember _, Fix.TryPartner _, Fix.AskBuyer _, Fix.Advice _ -> false;
        };
    }

    /// What the rule still says of the same subject, as bad as before.
    private static List<Finding> still(Session session, Finding finding) {
        return session.liveProperty().get().in(session.viewProperty().get()).of(finding.rule().id()).stream()
                .filter(now -> now.about().equals(finding.about()) && !finding.verdict().worseThan(now.verdict())).toList();
    }

    private static Node focused(TestProgram program, String what) {
        var owner = program.scene().getFocusOwner();
        assertNotNull(owner, what);
        return owner;
    }

    private static boolean within(Node node, String selector) {
        var over = new ArrayList<Node>();
        for (Node at = node; at != null; at = at.getParent()) {
            over.add(at);
        }
        return over.stream().anyMatch(at -> at.getStyleClass().contains(selector.substring(1)));
    }

    /// Only names of the organisations are known.
    private static Bid emptied(Bid bid) {
        return bid.withId(new BidId("emptied")).withOrganisations(bid.organisations().stream().map(o -> Organisation.named(o.id(), o.name())).toList());
    }

    private static Bid leaderless(Bid bid) {
        return bid.withId(new BidId("leaderless")).withAlternative(bid.current(), alternative -> alternative.withMembers(
                alternative.members().stream().map(member -> member.role() == Role.LEAD ? member.withRole(Role.MEMBER) : member).toList()));
    }

    /// No day, no value and no standard is known.
    private static Bid undated(Bid bid) {
        var tender = bid.tender();
        return bid.withId(new BidId("undated")).withTender(tender.withDates(Dates.EMPTY)
                .withLots(tender.lots().stream().map(lot -> lot.withAnnualValue(null)).toList())
                .withLines(tender.lines().stream().map(line -> line.withStandard(null)).toList()));
    }
}
