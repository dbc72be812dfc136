package org.bidweave.check.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Whether what members hold runs until the contract starts: one finding a member, and none before the first expiry date is entered.
record Expiry(Rule rule, Verdict failing, MemberSection section) {

    record Held(Participant holder, String what, @Nullable LocalDate expires) {}

    List<Finding> findings(Situation situation, List<Held> counted) {
        if (counted.stream().allMatch(held -> held.expires() == null)) {
            return List.of();
        }
        var byHolder = new LinkedHashMap<OrganisationId, List<Held>>();
        counted.forEach(held -> {
            var own = byHolder.computeIfAbsent(held.holder().id(), id -> new ArrayList<>());
            if (!names(own).contains(held.what())) {
                own.add(held);
            }
        });
        return byHolder.values().stream().map(held -> finding(situation, held.getFirst().holder(), held)).toList();
    }

    private Finding finding(Situation situation, Participant holder, List<Held> held) {
        var start = situation.tender().dates().contractStart();
        var about = About.partner(holder.id());
        var missing = held.stream().filter(one -> one.expires() == null).map(Held::what).toList();
        if (start == null) {
            return Finding.of(rule, Verdict.UNKNOWN, about,
                    () -> Explanation.of("Whether the " + Words.list(names(held)) + " of " + holder.name()
                            + " runs until the contract is not known: its start date is not entered.")
                    .fix(new Fix.OpenTender(TenderField.CONTRACT_START, "Enter the contract start", "Shows what has to be renewed before"))
                    .fix(Unsaid.contractStart(situation.tender())));
        }
        var early = held.stream().filter(one -> endsBefore(one, start)).toList();
        if (early.isEmpty() && !missing.isEmpty()) {
            return unknown(holder, Words.list(missing)).with(told -> lines(told, held, start));
        }
        var runs = early.isEmpty()
                ? Finding.of(rule, Verdict.PASS, about, () -> Explanation.of("The " + Words.list(names(held)) + " of " + holder.name()
                        + " runs until the contract starts on " + Words.day(start) + "."))
                : early(holder, Words.list(early.stream().map(Expiry::named).toList()), start);
        return runs.with(told -> lines(told, held, start));
    }

    private Finding unknown(Participant holder, String what) {
        return Finding.of(rule, Verdict.UNKNOWN, About.partner(holder.id()),
                () -> Explanation.of("When the " + what + " of " + holder.name()
                + " expires is not entered.")
                .fix(Fix.open(holder, section, "Enter the expiry dates", "Shows what has to be renewed before the contract")));
    }

    private Finding early(Participant holder, String what, LocalDate start) {
        return Finding.of(rule, failing, About.partner(holder.id()), () -> Explanation.of("The " + what + " of " + holder.name()
                + " expires before the contract starts on "
                        + Words.day(start) + ".")
                .fix(new Fix.Advice("Ask " + holder.name() + " to renew", "In time for " + Words.day(start)))
                .fix(Fix.open(holder, section, "Enter the new expiry date", "Closes it once renewed")));
    }

    private static Explanation lines(Explanation told, List<Held> held, LocalDate start) {
        var all = told;
        for (var one : held) {
            var expires = one.expires();
            all = all.line(Words.sentence(one.what()), expires == null ? "not entered" : Words.day(expires));
        }
        return all.total("Contract start", Words.day(start));
    }

    private static List<String> names(List<Held> held) {
        return held.stream().map(Held::what).toList();
    }

    private static String named(Held held) {
        var expires = held.expires();
        return held.what() + (expires == null ? "" : " (" + Words.day(expires) + ")");
    }

    private static boolean endsBefore(Held held, LocalDate start) {
        var expires = held.expires();
        return expires != null && expires.isBefore(start);
    }
}
