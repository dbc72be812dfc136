package org.bidweave.exchange.planfile;

import java.util.Locale;
import org.bidweave.check.Assessment;
import org.bidweave.check.Finding;
import org.bidweave.check.Words;
import org.bidweave.model.Bid;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the rules say of a bid, as JSON for other programs: `{bid, alternative, view, asOf, overall, rules, findings}`.
public final class AssessmentJson {

    private AssessmentJson() {}

    public static String of(Bid bid, Assessment assessment) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("bid", bid.tender().basics().title());
        root.put("alternative", assessment.alternative().value());
        root.put("view", assessment.view().name().toLowerCase(Locale.ROOT));
        root.put("asOf", assessment.asOf().toString());
        root.put("overall", assessment.overall().code());
        var rules = root.putObject("rules");
        assessment.rules().forEach((rule, verdict) -> rules.put(rule, verdict.code()));
        var findings = root.putArray("findings");
        assessment.findings().forEach(finding -> findings.add(finding(bid, finding)));
        return JsonText.pretty(root);
    }

    private static ObjectNode finding(Bid bid, Finding finding) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("rule", finding.rule().id());
        node.put("verdict", finding.verdict().code());
        node.set("about", about(bid, finding));
        node.put("message", finding.message());
        var numbers = node.putObject("numbers");
        finding.numbers().forEach(numbers::put);
        return node;
    }

    private static ObjectNode about(Bid bid, Finding finding) {
        var about = finding.about();
        var node = JsonNodeFactory.instance.objectNode();
        if (!about.lots().isEmpty()) {
            var lots = node.putArray("lots");
            about.lots().forEach(lot -> lots.add(lot.value()));
            node.put("lotsInWords", Words.lots(bid.tender(), about.lots()));
        }
        if (about.area() != null) {
            node.put("area", bid.tender().areaName(about.area()));
        }
        if (about.line() != null) {
            node.put("line", bid.tender().lineName(about.line()));
        }
        if (about.specialism() != null) {
            node.put("specialism", about.specialism().name());
        }
        if (about.partner() != null) {
            node.put("partner", bid.nameOf(about.partner()));
        }
        return node;
    }
}
