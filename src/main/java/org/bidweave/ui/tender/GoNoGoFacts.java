package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.SoloTest;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Milestone;
import org.bidweave.model.Role;
import org.bidweave.model.Timetable;
import org.bidweave.session.Live;
import org.bidweave.session.Session;
import org.bidweave.timetable.Plan;
import org.bidweave.timetable.Squeeze;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// What there is to know before deciding: how the bid stands, what the lead would fail alone, the time left, the heaviest exposure.
final class GoNoGoFacts extends VBox {

    /// A line of the facts: its heading, its state, its sentence.
    record Fact(String heading, State state, String sentence) {}

    private final Session session;
    private final Texts texts;
    private List<Fact> shown = List.of();

    GoNoGoFacts(Session session, Texts texts) {
        super(10);
        this.session = session;
        this.texts = texts;
        getStyleClass().addAll("card", "gonogo-facts");
    }

    /// In the background: the solo test runs every rule once more.
    void refresh() {
        session.workOut(this::facts, this::show);
    }

    private void show(List<Fact> now) {
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(GoNoGoFacts::row).toList());
        }
    }

    private List<Fact> facts(Live live) {
        var facts = new ArrayList<Fact>();
        facts.add(stands("gonogo.facts.planned", live.planned()));
        facts.add(stands("gonogo.facts.secured", live.secured()));
        facts.add(alone(live));
        facts.add(time(live.bid()));
        exposure(live.planned()).ifPresent(worst ->
                facts.add(new Fact(texts.of("gonogo.facts.exposure"), States.of(worst.verdict()), worst.message())));
        return facts;
    }

    private Fact stands(String key, Assessment assessment) {
        var state = States.of(assessment.overall());
        var inTheWay = assessment.overall().worseThan(Verdict.UNKNOWN) ? names(assessment) : "";
        var count = Math.toIntExact(assessment.count(assessment.overall()));
        var counted = state == State.NONE ? texts.of("home.nothing") : state == State.MET ? state.word(texts) : state.counted(texts, count);
        return new Fact(texts.of(key), state, inTheWay.isEmpty() ? counted : texts.of("gonogo.facts.named", counted, inTheWay));
    }

    private static String names(Assessment assessment) {
        return String.join(", ", assessment.findings().stream().filter(finding -> finding.verdict() == assessment.overall())
                .map(Finding::rule).distinct().map(Rule::name).toList());
    }

    private Fact alone(Live live) {
        var bid = live.bid();
        var lead = bid.alternative(live.alternative()).members().stream().filter(member -> member.role() == Role.LEAD).findFirst();
        var heading = texts.of("gonogo.facts.alone");
        return lead.map(member -> alone(heading, live, member)).orElseGet(() -> new Fact(heading, State.NONE, texts.of("gonogo.facts.no-lead")));
    }

    private Fact alone(String heading, Live live, Member lead) {
        var name = live.bid().nameOf(lead.organisation());
        var solo = SoloTest.of(Checks.STANDARD, live.bid(), live.alternative(), lead.organisation(), session.today());
        var failing = SoloTest.failing(solo);
        var state = States.of(solo.overall());
        if (failing.isEmpty()) {
            return new Fact(heading, state, texts.of(solo.overall() == Verdict.UNKNOWN ? "gonogo.facts.alone.unknown" : "gonogo.facts.alone.passes",
                    name, solo.count(Verdict.UNKNOWN)));
        }
        return new Fact(heading, state, texts.of("gonogo.facts.alone.fails", name, failing.size(),
                String.join(", ", failing.stream().map(Rule::name).toList())));
    }

    private Fact time(Bid bid) {
        var submission = bid.tender().dates().submission();
        var wanted = new Squeeze(Plan.of(bid, session.today())).daysNeeded();
        var heading = texts.of("gonogo.facts.time");
        if (submission == null) {
            return new Fact(heading, State.UNKNOWN, texts.of("gonogo.facts.time.unknown", wanted));
        }
        var enough = !session.today().plusDays(wanted).isAfter(submission);
        var usual = usualDays(bid.timetable());
        if (enough && session.today().plusDays(usual).isAfter(submission)) {
            return new Fact(heading, State.RISK, texts.of("gonogo.facts.time.squeezed", Days.stillLeft(texts, session.today(), submission), usual, wanted));
        }
        return new Fact(heading, enough ? State.MET : State.RISK, texts.of(enough ? "gonogo.facts.time.enough" : "gonogo.facts.time.short",
                Days.stillLeft(texts, session.today(), submission), wanted));
    }

    /// What the steps that are still open usually take, however they have been squeezed.
    private static int usualDays(Timetable timetable) {
        var done = timetable.milestones().stream().filter(step -> step.done() != null).map(Milestone::id).collect(Collectors.toSet());
        return Timetable.STANDARD.milestones().stream().filter(step -> !done.contains(step.id())).mapToInt(Milestone::daysBefore).max().orElse(0);
    }

    /// The partner whose share weighs most beside its turnover.
    private static Optional<Finding> exposure(Assessment assessment) {
        return assessment.of("FAIR-01").stream().filter(finding -> finding.numbers().containsKey("exposure"))
                .max(Comparator.comparing(finding -> Objects.requireNonNull(finding.numbers().get("exposure"))));
    }

    private static Node row(Fact fact) {
        var heading = new Label(fact.heading());
        heading.getStyleClass().addAll("small", "muted");
        var sentence = new Label(fact.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var lines = new VBox(2, heading, sentence);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return new HBox(10, new StateShape(fact.state(), StateShape.IN_LIST), lines);
    }
}
