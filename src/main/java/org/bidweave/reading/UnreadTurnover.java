package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.reading.Asked.Threshold;

/// The sentences that give a figure of an organisation's turnover or income and that no wording has taken up, so that none is left out silently.
record UnreadTurnover(List<Suggestion> suggestions, List<Passage> listed) {

    static Stream<Passage> in(Words words, List<Reading> readings) {
        var unread = new UnreadTurnover(
                readings.stream().flatMap(reading -> reading.suggestions().stream()).toList(),
                readings.stream().flatMap(reading -> reading.notUnderstood().stream()).toList());
        return words.texts().stream().flatMap(unread::in);
    }

    /// A figure may follow in the next sentence, or after the labels of a table.
    private Stream<Passage> in(List<Sentence> text) {
        var left = new ArrayList<Passage>();
        var lacksFigure = false;
        for (var sentence : text) {
            var talk = new TurnoverTalk(sentence.plain());
            var named = talk.isAboutOrganisations();
            if (named ? leaves(sentence, talk) : lacksFigure && talk.mayGoOn() && !isMet(sentence.passage(), suggestions)) {
                left.add(sentence.passage());
            }
            lacksFigure = named ? !talk.givesFigure() : lacksFigure && (talk.isLabel() || talk.mayGoOn());
        }
        return left.stream();
    }

    /// Figures that no threshold holds, such as parts, may be those of any row.
    private boolean leaves(Sentence sentence, TurnoverTalk talk) {
        var words = sentence.passage();
        return talk.givesFigure() && listed.stream().noneMatch(words::meets)
                && !isMet(words, talk.givesThreshold() ? thresholds() : suggestions);
    }

    private List<Suggestion> thresholds() {
        return suggestions.stream().filter(suggestion -> suggestion.asked() instanceof Threshold).toList();
    }

    private static boolean isMet(Passage words, List<Suggestion> suggestions) {
        return suggestions.stream().flatMap(suggestion -> suggestion.from().stream()).anyMatch(words::meets);
    }
}
