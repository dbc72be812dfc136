package org.bidweave.model;

import java.time.LocalDate;

/// The day on which a partner reached a stage.
public record StageDay(Stage stage, LocalDate on) {}
