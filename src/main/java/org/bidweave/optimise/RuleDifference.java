package org.bidweave.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Findings;
import org.bidweave.check.Verdict;

/// What one rule found before a change, and which of its findings have gone and come with it. Whatever is in neither of both is as before;
/// what is in both has been looked at again and says the same.
record RuleDifference(Judged before, List<Finding> gone, List<Finding> come) {

    private static final List<Verdict> NEW = List.of(Verdict.RISK, Verdict.GAP, Verdict.BLOCKER);

    static RuleDifference of(Judged before, List<Finding> after) {
        return before.findings() instanceof Findings was && after instanceof Findings is
                ? new RuleDifference(before, was.besides(is), is.besides(was)) : walked(before, after);
    }

    /// Both lists follow the order of the bid, so they are walked side by side.
    private static RuleDifference walked(Judged before, List<Finding> after) {
        var difference = new RuleDifference(before, new ArrayList<>(), new ArrayList<>());
        int reached = 0;
        for (var finding : after) {
            reached = difference.compared(reached, finding);
        }
        difference.gone.addAll(before.findings().subList(reached, before.findings().size()));
        return difference;
    }

    /// How far the findings before are reached, once the next one after has been compared.
    private int compared(int reached, Finding finding) {
        var all = before.findings();
        if (reached < all.size() && same(all.get(reached), finding)) {
            return reached + 1;
        }
        var known = before.position(finding.about());
        if (known == null || known < reached) {
            come.add(finding);
            return reached;
        }
        gone.addAll(all.subList(reached, known));
        if (!same(all.get(known), finding)) {
            gone.add(all.get(known));
            come.add(finding);
        }
        return known + 1;
    }

    /// The same verdict about the same subject.
    private static boolean same(Finding one, Finding other) {
        return one.verdict() == other.verdict() && one.about().equals(other.about());
    }

    boolean nothing() {
        return gone.isEmpty() && come.isEmpty();
    }

    /// Blockers and gaps that are gone. An answer that is now unknown closes nothing.
    List<Finding> closed() {
        if (asBadAs(Verdict.GAP) >= before.failing()) {
            return List.of();
        }
        var going = bySubject(gone);
        var coming = bySubject(come);
        return gone.stream().filter(finding -> Additions.failing(finding.verdict()))
                .filter(finding -> !open(now(finding.about(), going.getOrDefault(finding.about(), List.of()), coming.getOrDefault(finding.about(), List.of()))))
                .toList();
    }

    private static Map<About, List<Verdict>> bySubject(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::about, Collectors.mapping(Finding::verdict, Collectors.toList())));
    }

    /// The worst it says of a subject once these have gone and come; not applicable where it says nothing.
    private Verdict now(About about, List<Verdict> going, List<Verdict> coming) {
        var verdicts = new ArrayList<>(verdicts(before.of(about)));
        going.forEach(verdicts::remove);
        verdicts.addAll(coming);
        return worst(verdicts);
    }

    private static boolean open(Verdict now) {
        return Additions.failing(now) || now == Verdict.UNKNOWN;
    }

    /// New blockers, gaps and risks. A rule that names only the worst of many may name another after a change; it is new only where there
    /// are more of them.
    List<Finding> opened() {
        var more = NEW.stream().filter(verdict -> asBadAs(verdict) > before.asBadAs(verdict)).toList();
        return more.isEmpty() ? List.of() : come.stream()
                .filter(finding -> more.contains(finding.verdict()))
                .filter(finding -> finding.verdict().worseThan(worst(verdicts(before.of(finding.about())))))
                .toList();
    }

    /// How many findings are as bad as this or worse now.
    private long asBadAs(Verdict verdict) {
        return before.asBadAs(verdict) - asBadAs(gone, verdict) + asBadAs(come, verdict);
    }

    private static long asBadAs(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> !verdict.worseThan(finding.verdict())).count();
    }

    private static List<Verdict> verdicts(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).toList();
    }

    private static Verdict worst(List<Verdict> verdicts) {
        return verdicts.stream().reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }
}
