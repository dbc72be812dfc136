package org.bidweave.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidweave.check.About;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.model.OrganisationId;

/// What rows are made of: the situation, the partners that stand across, and what the rules say, by rule and by what it is about.
record Board(Situation situation, List<Partner> partners, Map<String, List<Finding>> inOrder, Map<String, Map<About, List<Finding>>> byAbout) {

    static Board of(Situation situation, Assessment assessment) {
        var inOrder = assessment.findings().stream().collect(Collectors.groupingBy(finding -> finding.rule().id()));
        return new Board(situation, Partner.in(situation), inOrder, inOrder.entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, rule -> rule.getValue().stream().collect(Collectors.groupingBy(Finding::about)))));
    }

    List<Mark> marks(Function<Partner, Mark> of) {
        return partners.stream().map(of).toList();
    }

    /// In the order of the rule.
    List<Finding> findings(String rule) {
        return inOrder.getOrDefault(rule, List.of());
    }

    List<Finding> findings(String rule, About about) {
        return about(rule).getOrDefault(about, List.of());
    }

    List<Finding> findings(String rule, OrganisationId partner) {
        return findings(rule, About.partner(partner));
    }

    private Map<About, List<Finding>> about(String rule) {
        return byAbout.getOrDefault(rule, Map.of());
    }
}
