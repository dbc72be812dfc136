package org.bidweave.optimise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.allocation.Pools;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Fraction;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Stage;

/// The plain ranking of single additions: tries each candidate alone and compares the findings before and after.
public final class Additions {

    private final Checks checks;
    private final Situation now;
    private final Assessment before;
    private final Map<String, Judged> judged = new LinkedHashMap<>();
    private final List<Shortfall> shortfalls;
    private final Pools pools;
    private final List<Overpromise> overpromises;

    public Additions(Checks checks, Bid bid, AlternativeId alternative, View view, LocalDate asOf) {
        this(checks, new Situation(bid, alternative, view, asOf));
    }

    private Additions(Checks checks, Situation now) {
        this(checks, now, checks.assess(now));
    }

    /// Where what the rules say now is known already.
    public Additions(Checks checks, Situation now, Assessment before) {
        this.checks = checks;
        this.now = now;
        this.before = before;
        before.byRule().forEach((rule, findings) -> judged.put(rule, new Judged(findings)));
        shortfalls = Shortfall.in(now);
        pools = Pools.of(now);
        overpromises = Overpromise.in(now);
    }

    /// Every organisation that the bid knows and that does not count in this view, best addition first.
    public List<Addition> ranked() {
        return ranked(candidates().stream().map(this::of).toList());
    }

    /// Whom to try: those of the plan that have not signed, and whoever else the bid knows.
    public List<Organisation> candidates() {
        return Stream.concat(now.unsigned().stream().map(Participant::organisation), now.candidates().stream()).toList();
    }

    /// Best first.
    public static List<Addition> ranked(List<Addition> tried) {
        return tried.stream()
                .sorted(Comparator.comparing(Addition::worth, Worth.BEST_FIRST).thenComparing(addition -> addition.candidate().name()))
                .toList();
    }

    public Addition of(Organisation candidate) {
        var unsigned = now.unsigned().stream().anyMatch(participant -> participant.id().equals(candidate.id()));
        var trial = unsigned ? signed(candidate.id()) : new Trial(now, before, shortfalls, pools, overpromises).with(candidate);
        var after = now.with(trial);
        var difference = Difference.of(judged, checks.assess(after));
        var closes = difference.closes();
        var opens = difference.opens().stream().map(change -> change.with(finding -> toldLater(finding, trial))).toList();
        return new Addition(candidate, unsigned, trial, closes, opens,
                new Worth(Difference.points(closes, opens), Shortfall.people(now) - Shortfall.people(after), exposure(after, candidate)));
    }

    /// What a trial found is not kept for hundreds of candidates, only what it came to: who reads why tries once more.
    private Finding toldLater(Finding opened, Bid trial) {
        var rule = opened.rule().id();
        var about = opened.about();
        var verdict = opened.verdict();
        return opened.told(() -> checks.assess(now.with(trial)).of(rule).stream()
                .filter(finding -> finding.verdict() == verdict && finding.about().equals(about)).findFirst().orElseThrow().explanation());
    }

    /// What would still fail with an addition. Worked out when somebody asks: of many candidates only a few are on screen.
    public List<Change> stillMissing(Addition addition) {
        return Difference.of(judged, checks.assess(now.with(addition.trial()))).left();
    }

    /// The bid with the candidate added as it stands today, ready to be an edit.
    public Bid tried(OrganisationId candidate) {
        var known = now.bid().organisation(candidate);
        return known.map(organisation -> of(organisation).unsigned(now)).orElse(now.bid());
    }

    private Bid signed(OrganisationId member) {
        return now.bid().withMember(now.alternative().id(), member, m -> m.withStage(Stage.MOU_SIGNED));
    }

    private static Fraction exposure(Situation after, Organisation candidate) {
        Optional<Participant> member = after.members().stream().filter(p -> p.id().equals(candidate.id())).findFirst();
        if (member.isEmpty()) {
            return Fraction.ZERO;
        }
        var share = after.largestShare(member.get());
        var turnover = after.turnover(member.get());
        return turnover == null || turnover.signum() == 0 ? Fraction.of(share.isZero() ? 0 : 1) : share.exact().dividedBy(turnover);
    }

    /// Whether a rule's verdict means that the buyer's question is not answered.
    static boolean failing(Verdict verdict) {
        return switch (verdict) {
            case BLOCKER, GAP -> true;
            case UNKNOWN, RISK, INFO, PASS, NOT_APPLICABLE -> false;
        };
    }
}
