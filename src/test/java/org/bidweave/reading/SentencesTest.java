package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bidweave.model.PublishedText;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> of(String text) {
        return Sentences.of(new PublishedText("Selection", null, text)).stream().map(sentence -> sentence.passage().words()).toList();
    }

    @Test
    void stopsEndSentencesButNotThoseOfShortenedWordsAndNumbers() {
        assertEquals(List.of("See question 4B.1.1 of the form, e.g. No. 3.", "Turnover of £1.2m p.a. is required."),
                of("See question 4B.1.1 of the form, e.g. No. 3. Turnover of £1.2m p.a. is required."));
    }

    @Test
    void linesThatWentOnAreJoined() {
        var text = """
                a minimum turnover of
                £500,000 for the
                last two years
                Public liability: £5m""";
        assertEquals(List.of(text.substring(0, text.indexOf("Public")).strip(), "Public liability: £5m"), of(text));
    }

    @Test
    void bulletsAndTheLettersOfLostLineBreaksEndThem() {
        assertEquals(List.of("Insurance:", "Public liability", "-Employers’ liability", "Modern work in Northern Irelandrn for the last 3 years", "Please"),
                of("Insurance:• Public liabilityrn -Employers’ liabilityrn Modern work in Northern Irelandrn for the last 3 yearsrn Please"));
    }

    @Test
    void theNumberOfTheNextQuestionEndsThem() {
        assertEquals(List.of("for the last three years", "4B.5.1 Insurance of £5m"), of("for the last three years 4B.5.1 Insurance of £5m"));
    }
}
