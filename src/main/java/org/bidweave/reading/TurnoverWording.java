package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// Reads the turnover threshold: amount or multiple, general or specific, which years, for which lot.
final class TurnoverWording implements Wording {

    private static final Pattern LEADS_IN = Pattern.compile("(?i):\\W*$|\\b(?:following|below|as follows|set out|table)\\b");
    private static final Pattern LIST_ITEM = Pattern.compile("(?i)^\\W{0,3}(?:for |\\(?\\w{1,2}[).] )?lots?\\b.*|^\\W{0,4}[\u00A3(]?\\d.*|^(?:GBP|GPB).*");

    private static final Pattern REFERS_BACK = Pattern.compile("(?i)^\\W*(?:this|these|it|that|they|the (?:\\w+ )?(?:minimum|threshold|figure|amount|level|sum|requirement)|an? (?:minimum|figure|amount|sum|level)"
            + "|min\\w*|thresholds?|required|at least|(?:not|no) less)\\b");
    private static final String ONLY_BEFORE = "These words do not name turnover; the words before them do.";
    private static final int LONGEST_HEADING = 80;

    @Override
    public Reading read(Words words) {
        var figures = new ArrayList<TurnoverFigure>();
        var notUnderstood = new ArrayList<Passage>();
        for (var text : words.texts()) {
            new Reader(words.tender(), figures, notUnderstood).read(text);
        }
        return new Reading(Thresholds.of(figures), notUnderstood);
    }

    /// Goes through the sentences of one text; a list, or a sentence that refers back, hangs on the one before it.
    private static final class Reader {

        private final Tender tender;
        private final List<TurnoverFigure> figures;
        private final List<Passage> notUnderstood;
        private String leadIn = "";
        private boolean hasList;
        /// A sentence that asks without a figure: not understood, unless the list after it gives one.
        private @Nullable Passage open;

        Reader(Tender tender, List<TurnoverFigure> figures, List<Passage> notUnderstood) {
            this.tender = tender;
            this.figures = figures;
            this.notUnderstood = notUnderstood;
        }

        void read(List<Sentence> sentences) {
            for (var sentence : sentences) {
                if (!leadIn.isEmpty() && new TurnoverTalk(sentence.plain()).isLabel()) {
                    leadIn += " " + sentence.plain();
                } else if (leadIn.isEmpty() || !goesOn(sentence)) {
                    sentence(sentence);
                }
            }
            leave();
        }

        private boolean goesOn(Sentence sentence) {
            var plain = sentence.plain();
            return (hasList && LIST_ITEM.matcher(plain).matches() && reads(sentence, List.of()))
                    || (refersBack(plain) && reads(sentence, List.of(ONLY_BEFORE)));
        }

        private static boolean refersBack(String plain) {
            return REFERS_BACK.matcher(plain).find() && new TurnoverTalk(plain).demands() && !TurnoverPlaces.ofNoNoun(plain).isEmpty();
        }

        /// Reads the figures of a sentence that names no turnover itself.
        private boolean reads(Sentence sentence, List<String> doubts) {
            var found = TurnoverPlaces.of(sentence.plain(), new TurnoverTalk(leadIn + " " + sentence.plain()), leadIn.length() + 1);
            if (found.places().isEmpty()) {
                return false;
            }
            open = found.unread() ? sentence.passage() : null;
            new TurnoverSentence(sentence, leadIn, found.places(), tender).figures().forEach(figure -> figures.add(figure.doubted(doubts)));
            return true;
        }

        private void sentence(Sentence sentence) {
            leave();
            var talk = new TurnoverTalk(sentence.plain());
            if (!talk.isAboutTurnover() || talk.describes() || talk.saysNotAsked() || talk.isExample()) {
                return;
            }
            var found = TurnoverPlaces.of(sentence.plain(), talk, 0);
            figures.addAll(new TurnoverSentence(sentence, "", found.places(), tender).figures());
            open = found.unread() || (found.places().isEmpty() && talk.asksWithoutFigure() && !saysHowToCount(sentence.plain())) ? sentence.passage() : null;
            hasList = LEADS_IN.matcher(sentence.plain()).find() || isHeading(sentence.plain());
            leadIn = hasList || !talk.givesFigure() ? sentence.plain() : "";
        }

        private static boolean isHeading(String plain) {
            return plain.length() < LONGEST_HEADING && !plain.matches(".*[.!?]") && TurnoverPlaces.ofNoNoun(plain).isEmpty();
        }

        /// Words that say how the threshold is counted need not give its figure.
        private static boolean saysHowToCount(String plain) {
            return WhoCounts.in(plain).isPresent() || LotsTogether.in(plain).isPresent();
        }

        private void leave() {
            if (open != null) {
                notUnderstood.add(open);
            }
            open = null;
            leadIn = "";
        }
    }
}
