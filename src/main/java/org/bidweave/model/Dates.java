package org.bidweave.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// The dates of the procurement. Submission has a time of day, London time, where the buyer gives one.
public record Dates(
        @Nullable LocalDate clarification,
        @Nullable LocalDate submission,
        @Nullable LocalTime submissionTime,
        @Nullable LocalDate award,
        @Nullable LocalDate standstillEnd,
        @Nullable LocalDate contractStart) {

    public static final Dates EMPTY = new Dates(null, null, null, null, null, null);

    public Dates withClarification(@Nullable LocalDate clarification) {
        return new Dates(clarification, submission, submissionTime, award, standstillEnd, contractStart);
    }

    public Dates withSubmission(@Nullable LocalDate submission) {
        return new Dates(clarification, submission, submissionTime, award, standstillEnd, contractStart);
    }

    public Dates withSubmissionTime(@Nullable LocalTime submissionTime) {
        return new Dates(clarification, submission, submissionTime, award, standstillEnd, contractStart);
    }

    public Dates withAward(@Nullable LocalDate award) {
        return new Dates(clarification, submission, submissionTime, award, standstillEnd, contractStart);
    }

    public Dates withStandstillEnd(@Nullable LocalDate standstillEnd) {
        return new Dates(clarification, submission, submissionTime, award, standstillEnd, contractStart);
    }

    public Dates withContractStart(@Nullable LocalDate contractStart) {
        return new Dates(clarification, submission, submissionTime, award, standstillEnd, contractStart);
    }
}
