package org.bidweave.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;

/// What one alternative closes and opens beside another, in one or two sentences; `**` frames what matters most.
public final class MovesInWords {

    private static final String CAPACITY = "CAP-01";

    private final Moves moves;
    private final Side left;
    private final Side right;
    private final long people;

    private MovesInWords(Moves moves) {
        this.moves = moves;
        left = moves.left();
        right = moves.right();
        people = left.keptOn().isPresent() ? 0 : Math.max(0, left.peopleShort() - right.peopleShort());
    }

    public static String of(Moves moves) {
        return new MovesInWords(moves).sentence();
    }

    private String sentence() {
        var since = left.keptOn().map(day -> "Since " + left.called() + " on " + Words.day(day) + ": ").orElse("");
        if (moves.nothing()) {
            return !since.isEmpty() ? since + "no rule stands otherwise in " + right.called() + "." : "By every rule, " + left.called() + " and " + right.called() + " stand the same.";
        }
        var closes = closes();
        var opens = opens();
        return since + right.called() + " closes " + (!closes.isEmpty() ? Words.list(closes)
                : moves.closes().stream().anyMatch(change -> change.before().worseThan(Verdict.UNKNOWN)) ? "part of what " + left.called() + " leaves open"
                : "no blocker and no gap of " + left.called()) + ". "
                + "It opens " + (opens.isEmpty() ? "no blocker, gap or risk." : "**" + Words.list(opens) + "**" + whose(opens) + ".");
    }

    private List<String> closes() {
        var closes = new ArrayList<String>();
        part(closes, Verdict.BLOCKER, "blocker");
        part(closes, Verdict.GAP, "gap");
        if (people > 0) {
            closes.add(right.peopleShort() == 0 ? (people == 1 ? "the " : "all ") + Words.people(people) : Words.count(people) + " of " + Words.people(left.peopleShort()));
        }
        return closes;
    }

    private void part(List<String> closes, Verdict verdict, String word) {
        int all = rules(left, verdict).size();
        int gone = Math.toIntExact(rules(left, verdict).stream().filter(rule -> verdict.worseThan(verdict(right, rule))).count());
        if (gone > 0) {
            closes.add(gone < all ? gone + " of " + all + " " + word + "s" : all == 1 ? "the " + word : (all == 2 ? "both " : "all " + all + " ") + word + "s");
        }
    }

    /// People who are not served are told in people.
    private List<String> rules(Side side, Verdict verdict) {
        return side.verdicts().entrySet().stream().filter(rule -> rule.getValue() == verdict).map(rule -> rule.getKey())
                .filter(rule -> people == 0 || !rule.equals(CAPACITY)).toList();
    }

    private List<String> opens() {
        return Stream.of(opened(Verdict.BLOCKER, "blocker"), opened(Verdict.GAP, "gap"), opened(Verdict.UNKNOWN, "unknown"), opened(Verdict.RISK, "risk"), notServed())
                .filter(part -> !part.isEmpty()).toList();
    }

    private String opened(Verdict verdict, String word) {
        var many = moves.opens().stream().filter(change -> change.after() == verdict && change.after().worseThan(change.before())).count();
        return many == 0 ? "" : word.equals("unknown") ? many + " unknown" : Words.count(many, word);
    }

    /// Where a gap in capacity is there already, that it grows.
    private String notServed() {
        var grows = moves.opens().stream().anyMatch(change -> change.rule().id().equals(CAPACITY) && change.after() == change.before());
        long more = right.peopleShort() - left.peopleShort();
        return !grows || more <= 0 ? "" : more == 1 ? "1 more person not served" : Words.count(more) + " more people not served";
    }

    private String whose(List<String> opens) {
        var one = opens.size() == 1 && opens.getFirst().startsWith("1 ");
        return moves.about().map(who -> (one ? ", about " : ", every one of them about ") + right.bid().nameOf(who)).orElse("");
    }

    private static Verdict verdict(Side side, String rule) {
        return side.verdicts().getOrDefault(rule, Verdict.NOT_APPLICABLE);
    }
}
