package org.bidweave.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.MilestoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was written is read back with a calendar library of its own.
class CalendarFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final Instant WRITTEN = Instant.parse("2026-09-07T08:02:30Z");
    private static final MilestoneId PRICE = new MilestoneId("price");
    private static final String TITLE = "Navigators; advice, care\\support\nand “Ärger” für Zoë – 日本語の長い題名はオクテットで折り返す必要があります";
    private static final Bid BID = Bid.empty(new BidId("westmere")).withTender(tender -> tender
            .withBasics(tender.basics().withTitle(TITLE).withBuyer("Westmere").withReference("WB/1"))
            .withDates(Dates.EMPTY.withSubmission(LocalDate.of(2026, 9, 30)).withSubmissionTime(LocalTime.NOON)
                    .withClarification(LocalDate.of(2026, 9, 4)).withContractStart(LocalDate.of(2027, 4, 1))));

    @TempDir
    private Path folder;

    @Test
    void theFileIsValidAndHasAnEventForEachStepAndEachDayOfTheBuyer() {
        var calendar = read(BID);
        assertEquals("", calendar.validate(ICalVersion.V2_0).toString());
        assertEquals(12, calendar.getEvents().size());
        assertEquals("PUBLISH", calendar.getMethod().getValue());
    }

    @Test
    void aStepIsAWholeDayAndSaysTheBidItsBuyerAndWhyItWasMoved() {
        var event = event(BID, "step.longlist");
        assertEquals("Longlist called, expression of interest out: " + TITLE, event.getSummary().getValue());
        assertEquals("Westmere\nWB/1\nMoved from Mon 31 Aug, the Summer bank holiday.", event.getDescription().getValue());
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals("2026-08-28", day(event.getDateStart().getValue().toInstant()));
        assertEquals("2026-08-29", day(event.getDateEnd().getValue().toInstant()));
    }

    @Test
    void submissionIsAMomentInLondonTime() {
        var calendar = read(BID);
        var start = event(BID, "buyer.submission").getDateStart();
        assertEquals(Instant.parse("2026-09-30T11:00:00Z"), start.getValue().toInstant());
        assertTrue(CalendarFile.of(BID, TODAY, WRITTEN).contains("DTSTART;TZID=Europe/London:20260930T120000\r\n"));
        assertEquals(1, calendar.getTimezoneInfo().getTimezones().size());
        var winter = BID.withTender(tender -> tender.withDates(tender.dates().withSubmission(LocalDate.of(2026, 11, 2))));
        assertEquals(Instant.parse("2026-11-02T12:00:00Z"), event(winter, "buyer.submission").getDateStart().getValue().toInstant());
    }

    @Test
    void alarmsRingOnlyForWhatIsStillToBeDone() {
        assertEquals(0, event(BID, "step.notice").getAlarms().size());
        assertEquals(1, event(BID, "step.price").getAlarms().size());
        assertEquals(2, event(BID, "buyer.submission").getAlarms().size());
        assertEquals(0, event(BID, "buyer.clarification").getAlarms().size());
        var done = changed(TimetableEdits.setDone(PRICE, TODAY));
        assertEquals(0, event(done, "step.price").getAlarms().size());
        assertTrue(event(done, "step.price").getSummary().getValue().startsWith("Done: Price frozen: "));
    }

    @Test
    void aSecondFileNamesTheSameEventsWithAHigherSequence() {
        var moved = changed(TimetableEdits.setOn(PRICE, LocalDate.of(2026, 9, 15)), TimetableEdits.delete(new MilestoneId("sign")));
        var first = read(BID).getEvents();
        var second = Biweekly.parse(CalendarFile.of(moved, TODAY, WRITTEN.plusSeconds(90))).first().getEvents();
        var kept = first.stream().map(CalendarFileTest::uid).filter(uid -> !uid.startsWith("step.sign")).collect(Collectors.toSet());
        assertEquals(kept, second.stream().map(CalendarFileTest::uid).collect(Collectors.toSet()));
        assertTrue(second.getFirst().getSequence().getValue() > first.getFirst().getSequence().getValue());
        assertEquals(WRITTEN.plusSeconds(90), second.getFirst().getLastModified().getValue().toInstant());
    }

    @Test
    void linesEndInCrlfAndNoneIsLongerThan75Octets() {
        var text = CalendarFile.of(BID, TODAY, WRITTEN);
        assertFalse(text.replace("\r\n", "").contains("\n"));
        text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertTrue(text.lines().anyMatch(line -> line.startsWith(" ")));
    }

    @Test
    void aBidWithoutDatesIsAnEmptyCalendar() {
        assertEquals(0, read(Bid.empty(new BidId("new"))).getEvents().size());
    }

    @Test
    void theFileReplacesTheOldOneOrSaysWhyNot() throws IOException {
        var file = folder.resolve("bid.ics");
        CalendarFile.write(BID, TODAY, WRITTEN, file);
        assertEquals(CalendarFile.of(BID, TODAY, WRITTEN), Files.readString(file));
        var nowhere = folder.resolve("none").resolve("bid.ics");
        var fault = assertThrows(IOException.class, () -> CalendarFile.write(BID, TODAY, WRITTEN, nowhere));
        assertEquals("The calendar could not be written to “bid.ics”: there is no such file or folder.", fault.getMessage());
    }

    private static ICalendar read(Bid bid) {
        return Biweekly.parse(CalendarFile.of(bid, TODAY, WRITTEN)).first();
    }

    private static VEvent event(Bid bid, String id) {
        return read(bid).getEvents().stream().filter(event -> uid(event).equals(id + ".westmere@bidweave")).findFirst().orElseThrow();
    }

    private static String uid(VEvent event) {
        return event.getUid().getValue();
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault()).toString();
    }

    private static Bid changed(Edit... edits) {
        return Edit.together("Together", List.of(edits)).change().apply(BID);
    }
}
