package org.bidweave.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.Bid;
import org.bidweave.model.Clarification;
import org.bidweave.model.GoNoGo;

/// A question that findings offer and that is not in the bid's log yet, with the rules whose findings offer it.
public record ReadyQuestion(String question, List<Rule> rules) {

    private static final String PROPORTIONATE = "FIN-07";

    public ReadyQuestion {
        rules = List.copyOf(rules);
    }

    /// Each question once, those of the worst findings first; where the tender is to be challenged, its size of threshold before all.
    public static List<ReadyQuestion> of(Bid bid, Assessment assessment) {
        var offered = offered(bid, assessment);
        bid.clarifications().forEach(logged -> offered.removeIf(ready -> ready.says(logged)));
        bid.clarifications().stream().filter(logged -> logged.answered() == null && !worded(assessment, logged))
                .forEach(edited -> offered.stream().filter(ready -> ready.comesFrom(edited.rule())).findFirst().ifPresent(offered::remove));
        return List.copyOf(offered);
    }

    private static List<ReadyQuestion> offered(Bid bid, Assessment assessment) {
        var rules = new LinkedHashMap<String, List<Rule>>();
        assessment.findings().stream().sorted(mostPressingFirst(bid))
                .forEach(finding -> questions(finding).forEach(ask -> {
                    var from = rules.computeIfAbsent(ask, _ -> new ArrayList<>());
                    if (!from.contains(finding.rule())) {
                        from.add(finding.rule());
                    }
                }));
        return new ArrayList<>(rules.entrySet().stream().map(ReadyQuestion::of).toList());
    }

    private static ReadyQuestion of(Map.Entry<String, List<Rule>> offered) {
        return new ReadyQuestion(offered.getKey(), offered.getValue());
    }

    private static Comparator<Finding> mostPressingFirst(Bid bid) {
        var challenging = bid.goNoGo().outcome() == GoNoGo.Outcome.CHALLENGE;
        return Comparator.comparing((Finding finding) -> !(challenging && finding.rule().id().equals(PROPORTIONATE)))
                .thenComparing(Finding::verdict, Comparator.reverseOrder());
    }

    private static List<String> questions(Finding finding) {
        return finding.fixes().stream().filter(Fix.AskBuyer.class::isInstance).map(fix -> ((Fix.AskBuyer) fix).question()).toList();
    }

    /// Whether a finding still offers the logged question word for word. One that was edited stands for the next of its rule until it is
    /// answered.
    private static boolean worded(Assessment assessment, Clarification logged) {
        return assessment.findings().stream().anyMatch(finding -> questions(finding).contains(logged.question()));
    }

    private boolean says(Clarification logged) {
        return question.equals(logged.question());
    }

    private boolean comesFrom(String rule) {
        return rules.stream().anyMatch(from -> from.id().equals(rule));
    }
}
