package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.Presence;

/// The partner that is missing, in words: line by line, and as a page to send out, which says nothing of anybody who is in already.
public record PartnerWanted(Situation now, MissingPartner partner) {

    /// How far it would do, to stand above the list.
    public String head() {
        var stay = partner.stay();
        return stay == null ? "This is missing; whether a partner who brings it would do was not tried:"
                : stay == 0 ? "A partner who brings this would do:"
                : "A partner who brings this would help, though " + (stay == 1 ? "1 blocker or gap" : stay + " blockers and gaps") + " would stay:";
    }

    /// What it would have to bring, each as it stands in a list.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        partner.specialisms().forEach(specialism -> lines.add("The specialism " + specialism.name()));
        partner.presence().entrySet().stream().sorted(Comparator.comparing(place -> now.areaName(place.getKey()))).map(this::presence).forEach(lines::add);
        partner.staff().entrySet().stream().map(this::staff).sorted().forEach(lines::add);
        partner.accreditations().forEach(name -> lines.add("The accreditation " + name));
        if (partner.references() > 0) {
            lines.add(Words.count(partner.references(), "reference"));
        }
        var turnover = partner.turnover();
        if (turnover != null) {
            lines.add("A yearly turnover of " + turnover + " or more");
        }
        return lines;
    }

    private String presence(Map.Entry<AreaId, Presence> place) {
        return Words.sentence(Words.presence(place.getValue())) + " in " + now.areaName(place.getKey());
    }

    private String staff(Map.Entry<Cell, Decimal> staff) {
        return staff.getValue().value().stripTrailingZeros().toPlainString() + " full-time staff for " + now.lineName(staff.getKey().line()) + " in "
                + now.areaName(staff.getKey().area());
    }

    /// In Markdown, which reads as plain text too.
    public String page() {
        var basics = now.tender().basics();
        var about = Stream.of(basics.buyer(), basics.reference()).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
        return """
                # A partner wanted: %s

                We are putting together a bid for %s%s%s. We look for one more partner to deliver part of it. It would bring:

                %s

                If that is you, or partly you, please tell us:

                %s
                %s""".formatted(basics.title(), basics.title(), about.isEmpty() ? "" : " (" + about + ")", start(), listed(lines()), listed(asks()), until());
    }

    private String start() {
        var start = now.tender().dates().contractStart();
        return start == null ? "" : ", which starts on " + Words.day(start);
    }

    private String until() {
        var submission = now.tender().dates().submission();
        return submission == null || submission.isBefore(now.asOf()) ? "" : "\nThe bid is submitted on " + Words.day(submission) + ", so the sooner we hear from you the better.\n";
    }

    private List<String> asks() {
        var asks = new ArrayList<>(List.of(
                "your name and registered number, and the income of your latest accounts",
                "where you are based, and how many full-time staff you could give to this from the start"));
        var cover = now.tender().insurance().stream().filter(asked -> asked.holder() != InsuranceHolder.CONTRACTING_PARTY)
                .map(asked -> Words.insurance(asked.type()) + " cover of " + Words.limit(asked.minimum())).distinct().toList();
        if (!cover.isEmpty()) {
            asks.add("whether you have, or would take out, " + Words.list(cover));
        }
        asks.add("whom we may ask about similar work of yours");
        return asks;
    }

    private static String listed(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
