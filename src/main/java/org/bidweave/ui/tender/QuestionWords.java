package org.bidweave.ui.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.model.Clarification;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// How the log of questions to the buyer is said.
record QuestionWords(Texts texts) {

    static List<Clarification> drafts(List<Clarification> log) {
        return log.stream().filter(it -> it.asked() == null && it.answered() == null && !it.question().isEmpty()).toList();
    }

    /// "2 drafts", "1 asked", "3 answered": what is furthest from being settled.
    String counted(List<Clarification> log) {
        var answered = log.stream().filter(it -> it.answered() != null).count();
        var asked = log.stream().filter(it -> it.asked() != null && it.answered() == null).count();
        var drafts = log.size() - answered - asked;
        if (drafts > 0) {
            return texts.of("questions.drafts", drafts);
        }
        return asked > 0 ? texts.of("questions.asked.count", asked)
                : answered > 0 ? texts.of("questions.answered.count", answered) : texts.of("questions.none");
    }

    /// "Questions close on Fri 4 Sep 2026: 5 days left; 2 drafts not yet asked." Says so too where it is too late, or no day is entered.
    String closing(@Nullable LocalDate closes, LocalDate today, List<Clarification> log) {
        int open = drafts(log).size();
        if (closes == null) {
            return texts.of("questions.closes.unknown", open);
        }
        var day = Days.withWeekday(closes);
        return closes.isBefore(today)
                ? texts.of("questions.closed", day, Days.left(texts, today, closes), open)
                : texts.of("questions.closes", day, Days.stillLeft(texts, today, closes), open);
    }

    String state(Clarification it) {
        var asked = it.asked();
        var answered = it.answered();
        return answered != null ? texts.of("questions.state.answered", Days.shortDay(answered))
                : asked != null ? texts.of("questions.state.asked", Days.shortDay(asked)) : texts.of("questions.state.draft");
    }

    /// Numbered, as a buyer’s portal takes them.
    static String forPortal(List<Clarification> drafts) {
        return IntStream.range(0, drafts.size()).mapToObj(i -> (i + 1) + ". " + drafts.get(i).question()).collect(Collectors.joining("\n\n"));
    }
}
