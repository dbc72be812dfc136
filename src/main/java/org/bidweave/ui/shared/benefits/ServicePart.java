package org.bidweave.ui.shared.benefits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bidweave.check.Finding;
import org.bidweave.check.Words;
import org.bidweave.coverage.Choice;
import org.bidweave.model.AreaId;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;

/// What people find in each place: a choice of providers on each line, and the specialisms within reach.
record ServicePart(Texts texts) {

    private static final int MOST = 8;

    List<Node> of(Benefits seen) {
        var rows = new ArrayList<Node>();
        rows.addAll(choice(seen));
        rows.addAll(reach(seen));
        return rows;
    }

    private List<Node> choice(Benefits seen) {
        if (seen.choices().isEmpty()) {
            return List.of();
        }
        int wanted = seen.situation().limits().providers();
        long enough = seen.choices().stream().filter(choice -> choice.providers().size() >= wanted).count();
        var byArea = seen.choices().stream().collect(Collectors.groupingBy(choice -> choice.cell().area(), LinkedHashMap::new, Collectors.toList()));
        var rows = new ArrayList<Node>();
        rows.add(new SectionHead(texts.of("benefits.choice"), texts.of("benefits.choice.of", wanted, enough, seen.choices().size())));
        byArea.entrySet().stream().limit(MOST).forEach(area -> rows.add(place(seen, area.getKey(), area.getValue())));
        more(byArea.size()).forEach(rows::add);
        return rows;
    }

    private Node place(Benefits seen, AreaId area, List<Choice> choices) {
        var words = choices.stream().map(choice -> texts.of("benefits.choice.line", seen.situation().lineName(choice.cell().line())
                + Words.inLots(seen.situation().tender(), List.of(choice.cell().lot())), said(choice))).toList();
        return BenefitsPanel.figures(new Region(), seen.situation().areaName(area), "", String.join(" · ", words));
    }

    private String said(Choice choice) {
        var known = String.valueOf(choice.providers().size());
        return choice.unknown().isEmpty() ? known : texts.of("benefits.choice.unknown", known, choice.unknown().size());
    }

    private List<Node> reach(Benefits seen) {
        var findings = seen.reach();
        if (findings.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Node>();
        rows.add(new SectionHead(texts.of("benefits.reach"), ""));
        findings.stream().limit(MOST).forEach(finding -> rows.add(reached(seen, finding)));
        more(findings.size()).forEach(rows::add);
        return rows;
    }

    private Node reached(Benefits seen, Finding finding) {
        var area = finding.about().area();
        var numbers = finding.numbers();
        var have = String.valueOf(numbers.get("have"));
        return BenefitsPanel.figures(new Region(), area == null ? "" : seen.situation().areaName(area),
                texts.of("benefits.reach.of", have, String.valueOf(numbers.get("need"))), "");
    }

    private List<Node> more(int places) {
        if (places <= MOST) {
            return List.of();
        }
        var label = new Label(texts.of("benefits.more-places", places - MOST));
        label.getStyleClass().addAll("small", "muted");
        return List.of(label);
    }
}
