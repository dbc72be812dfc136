package org.bidweave.optimise;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Verdict;

/// One rule that an addition closes, opens or leaves failing, with the findings it is about. `verdict` is the one closed, opened or left.
public record Change(Rule rule, Verdict verdict, List<Finding> findings) {

    public Change {
        findings = List.copyOf(findings);
    }

    public Change with(UnaryOperator<Finding> words) {
        return new Change(rule, verdict, findings.stream().map(words).toList());
    }
}
