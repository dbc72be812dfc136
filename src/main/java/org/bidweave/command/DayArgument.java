package org.bidweave.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A day on the command line, as the window takes it: 2026-09-30, 30/9/2026 or 30/9/26.
final class DayArgument implements ITypeConverter<LocalDate> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu][d/M/uu]", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed, DAY);
        } catch (DateTimeException notADay) {
            throw new TypeConversionException("“" + typed + "” is not a day. Write it as 2026-09-30 or 30/9/26.");
        }
    }
}
