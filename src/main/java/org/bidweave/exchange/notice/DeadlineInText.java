package org.bidweave.exchange.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bidweave.reading.DatesInText;
import org.bidweave.reading.DatesInText.Mention;
import org.jspecify.annotations.Nullable;

/// Compares the deadlines a buyer wrote in prose with the date fields: buyers move one and forget the other.
final class DeadlineInText {
    private static final Pattern DEADLINE = Pattern.compile("(?i)deadline|closing (date|time)|\\bcloses?\\b|returned by|due (by|on|back)"
            + "|(submi|return|receiv|receipt|respon|applications?|bids?\\b|tenders?\\b)[^.]*(\\bby\\b|no later than|before|date)"
            + "|(submission|return|receipt)s? (of|for) (the )?(tender|bid|quotation|proposal|application)");
    private static final Pattern QUESTIONS = Pattern.compile("(?i)clarification|\\bquestions?\\b|quer(y|ies)|enquir");
    private static final Pattern OTHER = Pattern.compile("(?i)inspect|visit|interview|presentation|commence|starts?\\b|starting|start date"
            + "|expir|award|contract (end|period)|valid|event|webinar|expressions? of interest|register(ed)? (an |your )?interest"
            + "|publish|dispatch|invit|meeting|briefing|extend|extension|\\buntil\\b");
    private static final int FARTHEST_DAYS = 550;

    private final Notes notes;
    private final Set<String> told = new HashSet<>();

    DeadlineInText(Notes notes) {
        this.notes = notes;
    }

    void compare(List<String> texts, @Nullable NoticeDate submission, @Nullable NoticeDate questions, LocalDate near) {
        for (var text : texts) {
            for (var mention : DatesInText.find(text, near)) {
                if (QUESTIONS.matcher(mention.lead()).find()) {
                    contradiction(mention, questions, "deadline for questions");
                } else if (DEADLINE.matcher(mention.lead()).find() && !OTHER.matcher(mention.lead()).find()) {
                    submission(mention, submission);
                }
            }
        }
    }

    private void submission(Mention mention, @Nullable NoticeDate field) {
        if (field == null) {
            tell("The notice has no submission deadline in its date field; its text says %s (“%s”)."
                    .formatted(said(mention), mention.quote()), mention);
        } else {
            contradiction(mention, field, "submission deadline");
        }
    }

    private void contradiction(Mention mention, @Nullable NoticeDate field, String name) {
        if (field == null || Math.abs(mention.day().toEpochDay() - field.day().toEpochDay()) > FARTHEST_DAYS) {
            return;
        }
        var sameDay = mention.day().equals(field.day());
        if (!sameDay || mention.time().filter(time -> differs(time, field)).isPresent()) {
            tell("The %s is %s in the date field, but the text says %s (“%s”); ask the buyer which holds."
                    .formatted(name, Wording.date(field), said(mention), mention.quote()), mention);
        }
    }

    private void tell(String sentence, Mention mention) {
        if (told.add(mention.day() + " " + mention.time().map(Object::toString).orElse(""))) {
            notes.add(sentence);
        }
    }

    // Midnight is written 23:59, 00:00 or 24:00; an hour at a foreign offset may be meant as written.
    private static boolean differs(LocalTime time, NoticeDate field) {
        var moment = field.moment();
        if (moment == null) {
            return false;
        }
        var said = rounded(time);
        return !said.equals(rounded(DateReader.timeInLondon(moment))) && !said.equals(rounded(moment.toLocalTime()));
    }

    private static LocalTime rounded(LocalTime time) {
        return time.isBefore(LocalTime.of(23, 59)) ? time.withSecond(0).withNano(0) : LocalTime.MIDNIGHT;
    }

    private static String said(Mention mention) {
        var day = Wording.day(new NoticeDate("", mention.day(), null));
        return Optional.ofNullable(mention.time().orElse(null)).map(t -> day + ", " + Wording.time(t)).orElse(day);
    }
}
