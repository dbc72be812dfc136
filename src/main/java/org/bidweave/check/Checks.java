package org.bidweave.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.area.AreaChecks;
import org.bidweave.check.capacity.CapacityChecks;
import org.bidweave.check.compliance.ComplianceChecks;
import org.bidweave.check.fairness.FairnessChecks;
import org.bidweave.check.finance.FinanceChecks;
import org.bidweave.check.lots.LotChecks;
import org.bidweave.check.money.MoneyChecks;
import org.bidweave.check.specialism.SpecialismChecks;
import org.bidweave.check.structure.StructureChecks;

/// All the rules, by family, and how they are run.
public record Checks(List<Check> all) {

    /// The 52 core rules, the 20 of the second set (domain section 5), and the single point of access (section 6).
    public static final Checks STANDARD = new Checks(Stream.of(
                    FinanceChecks.all(),
                    SpecialismChecks.all(),
                    AreaChecks.all(),
                    CapacityChecks.all(),
                    ComplianceChecks.all(),
                    StructureChecks.all(),
                    LotChecks.all(),
                    MoneyChecks.all(),
                    FairnessChecks.all())
            .flatMap(List::stream)
            .toList());

    public Checks {
        all = List.copyOf(all);
    }

    public List<Rule> rules() {
        return all.stream().map(Check::rule).toList();
    }

    public Assessment assess(Situation situation) {
        var findings = new LinkedHashMap<String, List<Finding>>();
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var check : all) {
            var found = check.findings(situation);
            findings.put(check.rule().id(), found instanceof Findings ? found : List.copyOf(found));
            verdicts.put(check.rule().id(), worst(found));
        }
        return new Assessment(situation.alternative().id(), situation.view(), situation.asOf(), findings, verdicts, overall(situation, verdicts.values()));
    }

    private static Verdict worst(List<Finding> found) {
        return found instanceof Findings bySubject ? bySubject.worst()
                : found.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    /// Without a member or a lot that is bid there is no answer to the buyer yet, and so nothing that is met.
    private static Verdict overall(Situation situation, Collection<Verdict> verdicts) {
        var worst = verdicts.stream().reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
        var answers = !situation.members().isEmpty() && !situation.lotsBid().isEmpty();
        return answers || worst.worseThan(Verdict.INFO) ? worst : Verdict.NOT_APPLICABLE;
    }
}
