package org.bidweave.ui.consortium.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.allocation.AllocationSheet;
import org.bidweave.allocation.AllocationSheet.Row;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Tender;
import org.bidweave.ui.shared.Texts;

/// The allocation as rows of cells, for a file: a place in each, with the people and the staff of every partner.
record WorkSheet(Texts texts, Tender tender, AllocationSheet sheet, Map<OrganisationId, String> partners) {

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                Stream.of("entry.lot", "entry.service", "allocation.place", "consortium.allocation.need", "consortium.allocation.have", "consortium.allocation.gap",
                        "allocation.served-by").map(texts::of),
                partners.values().stream().flatMap(name ->
                        Stream.of(texts.of("allocation.column.people", name), texts.of("allocation.column.staff", name)))).toList());
        sheet.rows().stream().filter(Row::isPlace).map(this::cells).forEach(rows::add);
        return List.copyOf(rows);
    }

    private List<String> cells(Row row) {
        var figures = sheet.figures(row);
        return Stream.concat(
                Stream.of(Optional.ofNullable(row.lot()).map(lot -> tender.lot(lot).name()).orElse(""),
                        Optional.ofNullable(row.line()).map(tender::lineName).orElse(""),
                        Optional.ofNullable(row.area()).map(tender::areaName).orElse(""),
                        Long.toString(figures.need()), plain(Figures.have(figures)), plain(Figures.gap(figures)), String.valueOf(sheet.partners(row))),
                partners.keySet().stream().flatMap(partner -> cells(row, partner))).toList();
    }

    private Stream<String> cells(Row row, OrganisationId partner) {
        var part = sheet.part(row, partner);
        return sheet.has(row, partner)
                ? Stream.of(plain(Figures.people(part.people(), part.peopleOpen())), Figures.staff(part.staff(), part.staffOpen())) : Stream.of("", "");
    }

    /// As a spreadsheet reads numbers.
    private static String plain(String figure) {
        return figure.replace(",", "");
    }
}
