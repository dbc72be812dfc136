package org.bidweave.check;

import java.math.BigDecimal;
import java.util.List;

/// What one rule of the standard set finds.
public record Found(List<Finding> findings) {

    public static Found by(String rule, Situation situation) {
        return new Found(Checks.STANDARD.all().stream()
                .filter(check -> check.rule().id().equals(rule))
                .findFirst().orElseThrow()
                .findings(situation));
    }

    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    /// The only finding at the worst verdict.
    public Finding worst() {
        var worst = findings.stream().filter(finding -> finding.verdict() == verdict()).toList();
        if (worst.size() != 1) {
            throw new AssertionError("Not one finding at " + verdict() + ": " + worst.stream().map(Finding::message).toList());
        }
        return worst.getFirst();
    }

    public String message() {
        return worst().message();
    }

    /// A figure of the worst finding.
    public BigDecimal number(String name) {
        var number = worst().numbers().get(name);
        if (number == null) {
            throw new AssertionError("No " + name + " among " + worst().numbers());
        }
        return number;
    }

    public List<String> acts() {
        return worst().fixes().stream().map(Fix::act).toList();
    }

    public List<String> consequences() {
        return worst().fixes().stream().map(Fix::consequence).toList();
    }
}
