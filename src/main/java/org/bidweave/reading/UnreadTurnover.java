package org.bidweave.reading;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.reading.Asked.Threshold;

/// The sentences that give a figure of an organisation's turnover or income and that no wording has taken up, so that none is left out silently.
record UnreadTurnover(List<Suggestion> suggestions, List<Passage> listed) {

    static Stream<Passage> in(Words words, List<Reading> readings) {
        var unread = new UnreadTurnover(
                readings.stream().flatMap(reading -> reading.suggestions().stream()).toList(),
                readings.stream().flatMap(reading -> reading.notUnderstood().stream()).toList());
        return words.texts().stream().flatMap(List::stream).filter(unread::leaves).map(Sentence::passage);
    }

    private boolean leaves(Sentence sentence) {
        var talk = new TurnoverTalk(sentence.plain());
        return talk.isAboutOrganisations() && talk.givesFigure() && !isTaken(sentence.passage(), talk);
    }

    /// Figures that no threshold holds, such as parts, may be those of any row.
    private boolean isTaken(Passage words, TurnoverTalk talk) {
        return listed.stream().anyMatch(words::meets) || suggestions.stream()
                .filter(suggestion -> suggestion.asked() instanceof Threshold || !talk.givesThreshold())
                .anyMatch(suggestion -> suggestion.from().stream().anyMatch(words::meets));
    }
}
